/* eslint-disable lit-a11y/click-events-have-key-events -- The list is the combobox's: keys go to its input. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {checkIcon, searchIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {findCountries, listCountries, regionOf, type CountryOption} from './country-list.js';
import {countryScreenStyles} from './country-screen.styles.js';

/** Country of the document: a combobox whose list is always open (ARIA Authoring Practices, "editable combobox"). */
export class PassbaseCountryScreen extends Screen {
  static override styles = [Screen.styles, countryScreenStyles];

  #options: readonly CountryOption[] = [];

  @state() private search = '';
  @state() private chosen: string | undefined;
  /** Where the arrow keys stand. */
  @state() private active: string | undefined;
  @query('[role=option].active') private activeOption!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#options.length > 0 && !changed.has('words')) return;
    this.#options = listCountries(this.state.countries, this.words);
    const likely = this.state.country ?? regionOf(navigator.language);
    this.chosen = this.#options.find(({code}) => code === likely)?.code;
    this.active = this.chosen;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active' as keyof PropertyValues)) {
      this.activeOption?.scrollIntoView({block: 'nearest'});
    }
  }

  #onSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    this.active = this.search ? this.#found()[0]?.code : this.chosen;
  }

  #onKeyDown(event: KeyboardEvent): void {
    const found = this.#found();
    const at = found.findIndex(({code}) => code === this.active);
    const to = {
      ArrowDown: Math.min(at + 1, found.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 8, found.length - 1),
      PageUp: Math.max(at - 8, 0),
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.active = found[to]?.code;
    } else if (event.key === 'Enter' && !event.isComposing && this.active) {
      event.preventDefault();
      if (this.chosen === this.active) this.#onContinue();
      else this.chosen = this.active;
    }
  }

  #onPick(event: Event): void {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (!option) return;
    this.chosen = option.dataset['code'];
    this.active = this.chosen;
  }

  #onContinue(): void {
    if (this.chosen) this.wish({type: 'countryRequest', country: this.chosen});
  }

  /** The suggestion stands first as long as nothing is searched for. */
  #found(): readonly CountryOption[] {
    const found = findCountries(this.#options, this.search);
    const first = this.search ? undefined : found.find(({code}) => code === this.#suggested());
    return first ? [first, ...found.filter((option) => option !== first)] : found;
  }

  #suggested(): string | undefined {
    return this.state.country ?? regionOf(navigator.language);
  }

  override render(): TemplateResult {
    const {words} = this;
    const found = this.#found();
    const suggested = this.search ? undefined : this.#suggested();
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('country.heading')}</h2>
          <p class="muted">${words.text('country.detail')}</p>
        </div>
        <div class="search">
          ${searchIcon}
          <input
            type="text"
            role="combobox"
            aria-label=${words.text('country.search')}
            aria-expanded="true"
            aria-controls="countries"
            aria-autocomplete="list"
            aria-activedescendant=${this.active ? `country-${this.active}` : nothing}
            placeholder=${words.text('country.search')}
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            enterkeyhint="done"
            .value=${this.search}
            @input=${this.#onSearch}
            @keydown=${this.#onKeyDown}
          />
        </div>
        <ul
          id="countries"
          role="listbox"
          aria-label=${words.text('country.all')}
          @click=${this.#onPick}
        >
          ${found.map((option) => this.#renderOption(option, option.code === suggested))}
        </ul>
        <p class="muted none" ?hidden=${found.length > 0}>${words.text('country.none')}</p>
        <p class="visually-hidden" role="status">
          ${this.search ? words.text('country.count', {count: found.length}) : nothing}
        </p>
      </div>
      <div class="actions">
        <button
          class="primary"
          aria-disabled=${this.chosen ? 'false' : 'true'}
          @click=${this.#onContinue}
        >
          ${words.text('action.continue')}
        </button>
      </div>
    `;
  }

  #renderOption({code, name}: CountryOption, suggested: boolean): TemplateResult {
    const chosen = code === this.chosen;
    return html`
      <li
        id=${`country-${code}`}
        role="option"
        class=${code === this.active ? 'active' : ''}
        aria-selected=${chosen ? 'true' : 'false'}
        data-code=${code}
      >
        <span>${name}</span>
        ${
          suggested
            ? html`<span class="small muted">${this.words.text('country.suggested')}</span>`
            : nothing
        }
        ${chosen ? checkIcon : nothing}
      </li>
    `;
  }
}
