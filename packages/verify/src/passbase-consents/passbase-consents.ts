import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {
  loadCode,
  toPassbaseError,
  type Adapter,
  type PassbaseError,
  type ResourceTypeDefinition,
} from '@passbase-verify/protocol';
import type {PassbaseConsentList} from '../consents/consent-list.js';
import type {OpenConsentsOptions, OpenedConsents} from '../consents/open-consents.js';
import {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import {CardWords} from '../host/card-words.js';
import {loadJourneySentences, type Sentences} from '../locales/load-sentences.js';
import type {Dictionary} from '../locales/words.js';
import {baseStyles} from '../parts/base.styles.js';
import {hostStyles} from '../parts/host.styles.js';
import {themeStyles} from '../parts/theme.styles.js';
import {chooseAdapter, type AdapterFactory} from '../host/host-settings.js';
import {passbaseConsentsStyles} from './passbase-consents.styles.js';

/** What a change of opens the list anew. */
const OPENED_BY = ['audience', 'strings', 'resourceTypes'] as const;

/**
 * The consents that were given to an integrator in this browser: with whom, when, for what, which Data points, how each stands. The User
 * withdraws one, keeps its receipt, or forgets it on this device.
 *
 * A consent is shown as withdrawn once the adapter has confirmed it, and not before. The list is the User's own, kept in this browser and
 * encrypted; it holds no value of a Data point.
 *
 * @attr {string} audience - Whose consents are listed: who they were given to, as the backend named itself. The page's host by default, as
 * the embedded backend does.
 * @attr {string} api-key - Handed to an adapter factory; the embedded backend needs none.
 * @attr {string} session-token - Handed to an adapter factory.
 * @attr {string} lang - BCP 47 language of all that is shown, as in `<passbase-verify>`; there is no menu of languages.
 *
 * @fires {PassbaseWithdrawEvent} passbase-withdraw - A withdrawal was confirmed.
 * @fires {PassbaseErrorEvent} passbase-error - Something went wrong; the User is told, and can try again where that can work.
 *
 * @cssproperty [--passbase-accent] - The accent colour; this and the others are those of `<passbase-verify>`.
 */
export class PassbaseConsents extends LitElement {
  static override styles = [baseStyles, themeStyles, hostStyles, passbaseConsentsStyles];

  /** Grows with each opening, so that a late one is dropped. */
  #opening = 0;
  /** Language and locales of what is open, or being opened. */
  #openedIn = '';
  readonly #words = new CardWords(this);

  @property() audience = '';
  @property({attribute: 'api-key'}) apiKey = '';
  @property({attribute: 'session-token'}) sessionToken = '';
  @property() override lang = '';

  /** Takes withdrawals to a backend; the backend embedded in the browser by default. */
  @property({attribute: false}) adapter: Adapter | AdapterFactory | undefined;
  /** Sentences that replace ours, by their key in `locales/en/journey.ts`. */
  @property({attribute: false}) strings: Dictionary = {};
  /** Resource types of the integrator's own, as in `<passbase-verify>`: the names of their Data points. */
  @property({attribute: false}) resourceTypes: readonly ResourceTypeDefinition[] = [];

  @state() private opened: OpenedConsents | undefined;
  @state() private failure: PassbaseError | undefined;
  @query('passbase-consent-list') private list!: PassbaseConsentList | null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.opened) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving to another place disconnects and connects in one go.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!globalThis.location) return;
    const anew = !this.hasUpdated || OPENED_BY.some((name) => changed.has(name));
    if (anew || this.#openedIn !== this.#words.preferred.join(' ')) void this.#open();
  }

  /** Reads the history again: after a Verification in the same page, say. */
  async refresh(): Promise<void> {
    await this.list?.refresh();
  }

  /** Loads what the list needs. A seam for tests. */
  protected async loadConsents(): Promise<(options: OpenConsentsOptions) => OpenedConsents> {
    return (await import('../consents/open-consents.js')).openConsents;
  }

  get #audience(): string {
    return this.audience || location.host;
  }

  async #open(): Promise<void> {
    this.#close();
    const opening = this.#opening;
    this.failure = undefined;
    const {strings} = this;
    const resourceTypes = this.resourceTypes ?? [];
    const {preferred} = this.#words;
    this.#openedIn = preferred.join(' ');
    try {
      const [open, sentences] = await loadCode(() => this.#fetch(), {
        what: 'the list of consents',
      });
      if (opening !== this.#opening || !this.isConnected) return;
      this.opened = open({
        audience: this.#audience,
        // Looked at when it is needed: a page may set its adapter after the element was made.
        chooseAdapter: (embedded) => chooseAdapter(this, embedded),
        ...{sentences, strings, preferred, resourceTypes},
      });
    } catch (cause) {
      if (opening !== this.#opening) return;
      this.failure = toPassbaseError(
        cause,
        'ERR_VERIFY_UNEXPECTED',
        'the list of consents could not be opened',
      );
      this.dispatchEvent(new PassbaseErrorEvent(this.failure, 'CONSENT'));
    }
  }

  #fetch(): Promise<[(options: OpenConsentsOptions) => OpenedConsents, Sentences]> {
    return Promise.all([
      this.loadConsents(),
      loadJourneySentences(this.#words.tag, 'verification'),
    ]);
  }

  #close(): void {
    this.#opening++;
    this.opened?.close();
    this.opened = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const {opened, failure} = this;
    if (opened) {
      const {book, words} = opened;
      return html`<passbase-consent-list
        lang=${words.language}
        dir=${words.direction}
        .book=${book}
        .words=${words}
        .audience=${this.#audience}
      ></passbase-consent-list>`;
    }
    const {words} = this.#words;
    if (!words) return nothing;
    const {language, direction} = words;
    if (!failure) {
      return html`<p class="waiting" role="status" lang=${language} dir=${direction}>
        <span class="spinner"></span>${words.text('consents.loading')}
      </p>`;
    }
    return html`
      <div class="problem" role="alert" lang=${language} dir=${direction}>
        <p>${words.text('start.error.load')} <span class="small">${failure.code}</span></p>
        <button class="secondary" @click=${() => void this.#open()}>
          ${words.text('consents.retry')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passbase-consents': PassbaseConsents;
  }
}
