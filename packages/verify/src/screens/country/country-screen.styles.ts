import {css} from 'lit';

export const countryScreenStyles = css`
  /* The list scrolls; where the window is too low for it, the screen does. */
  .content {
    padding-block-end: 0;
    gap: 16px;
  }

  .search {
    position: relative;
    flex: none;
  }

  .search svg.icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 14px;
    color: var(--_muted);
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    block-size: 52px;
    padding-inline: 48px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    /* Under 16 px, phones zoom into the page on focus. */
    font: inherit;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [role='listbox'] {
    flex: 1 1 auto;
    min-block-size: 120px;
    /* As high as there is room, however many countries it has. */
    contain: size;
    margin-inline: -12px;
    padding-block-end: 16px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 8px 12px;
    /* Of 250 countries a dozen are in view: the others need not be laid out. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 48px;
    border-radius: var(--_radius-small);
    cursor: pointer;
    line-height: 1.3;
  }

  [role='option'] > span:first-child {
    flex: 1;
  }

  [role='option']:hover,
  [role='option'].active {
    background: var(--_subtle);
  }

  [role='option'][aria-selected='true'] {
    font-weight: 620;
  }

  [role='option'] .small {
    font-weight: 400;
  }

  [role='option'] svg.icon {
    color: var(--_accent);
  }

  input:focus-visible ~ [role='listbox'] .active {
    outline: 2px solid var(--_accent);
  }

  .none {
    padding-block: 8px 24px;
  }

  /* Low and wide: the list stands beside the search. */
  @container (max-height: 420px) and (min-width: 480px) {
    .content {
      display: grid;
      grid-template:
        'lead list' auto
        'search list' auto
        'none list' 1fr / minmax(0, 1fr) minmax(0, 1fr);
      gap: 16px 24px;
      padding-block-start: 0;
    }

    .lead {
      grid-area: lead;
    }

    .search {
      grid-area: search;
    }

    [role='listbox'] {
      grid-area: list;
    }

    .none {
      grid-area: none;
    }
  }
`;
