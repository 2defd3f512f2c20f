import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {isIssuerSigned} from '@passbase-verify/checks';
import {leastGrants, unanswered} from '@passbase-verify/flow';
import type {DataPoint, DataPointType, EvidenceZone} from '@passbase-verify/protocol';
import {CONSENT_TEXT_VERSION} from '../../locales/en/text-versions.js';
import type {MessageKey} from '../../locales/words.js';
import {
  dataPointLabel,
  dataPointValue,
  evidenceLine,
  joinList,
  requestList,
  withinSentence,
} from '../../parts/format.js';
import {warningIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {switchStyles} from '../../parts/switch.styles.js';
import {shareScreenStyles} from './share-screen.styles.js';

const isIn = (keys: readonly string[], key: string): boolean => keys.includes(key);

const SHORT_ANSWERS: ReadonlySet<DataPointType> = new Set(['boolean', 'integer']);

/** Zones of a document; what is worked out comes from there where no issuer's signature came along. */
const OF_DOCUMENT: ReadonlySet<EvidenceZone> = new Set([
  'mrz',
  'visual',
  'barcode',
  'file-text',
  'derived',
]);

/** The sentence above the Data points: where all come from, if that is one place. Else it points to their own lines. */
function detailOf(dataPoints: readonly DataPoint[]): MessageKey {
  const resources = new Set(dataPoints.flatMap(({evidence}) => evidence.resourceId ?? []));
  if (dataPoints.length === 0 || resources.size > 1) return 'share.detail.mixed';
  const signed = dataPoints.filter(({evidence}) => isIssuerSigned(evidence));
  if (signed.length === dataPoints.length) return 'share.detail.wallet';
  const isRead = dataPoints.every(({evidence}) => OF_DOCUMENT.has(evidence.zone));
  return isRead && signed.length === 0 ? 'share.detail' : 'share.detail.mixed';
}

/** The Data points that came back: each with its evidence and its own switch. Optional ones begin switched off. */
export class PassbaseShareScreen extends Screen {
  static override styles = [Screen.styles, switchStyles, shareScreenStyles];

  @state() private granted: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.dataPoints;
    if (changed.has('state') && before !== this.state.dataPoints) {
      const {dataPoints, requests} = this.state;
      this.granted = leastGrants(requests, dataPoints);
    }
  }

  #onSwitch(event: Event): void {
    const {name, checked} = event.target as HTMLInputElement;
    const granted = new Set(this.granted);
    if (checked) granted.add(name);
    else granted.delete(name);
    this.granted = granted;
  }

  #onShare(): void {
    if (this.#isIncomplete() || this.state.phase === 'recording') return;
    this.wish({
      type: 'shareRequest',
      granted: [...this.granted],
      textVersion: this.words.version(CONSENT_TEXT_VERSION),
      language: this.words.language,
    });
  }

  #isIncomplete(): boolean {
    const {dataPoints, requests} = this.state;
    return unanswered(requests, dataPoints, this.granted).length > 0;
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const audience = state.audience ?? '';
    const incomplete = this.#isIncomplete();
    const busy = state.phase === 'recording';
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('share.heading')}</h2>
          <p class="muted">${words.text(detailOf(state.dataPoints), {audience})}</p>
        </div>
        ${this.#renderGroup(true)} ${this.#renderGroup(false)} ${this.#renderMissing()}
      </div>
      <div class="actions">
        <p class="small incomplete" role="status">
          ${incomplete ? words.text('share.incomplete') : nothing}
        </p>
        <button
          class="primary"
          aria-disabled=${incomplete || busy ? 'true' : 'false'}
          @click=${this.#onShare}
        >
          ${busy ? html`<span class="spinner"></span>${words.text('share.recording')}` : this.#buttonText()}
        </button>
      </div>
    `;
  }

  #buttonText(): string {
    const count = this.granted.size;
    if (count === 0) return this.words.text('share.button.none');
    return this.words.text('share.button', {count});
  }

  #renderGroup(required: boolean): TemplateResult | typeof nothing {
    const {words, state} = this;
    const audience = state.audience ?? '';
    const needed = state.requests.filter(({optional}) => !optional).flatMap(({anyOf}) => anyOf);
    const points = state.dataPoints.filter(({key}) => isIn(needed, key) === required);
    if (points.length === 0) return nothing;
    const name = required ? 'required' : 'optional';
    return html`
      <section aria-labelledby=${name}>
        <h3 id=${name}>${words.text(`share.${name}`)}</h3>
        <p class="small muted">${words.text(`share.${name}.why`, {audience})}</p>
        <ul>
          ${points.map((dataPoint) => this.#renderPoint(dataPoint))}
        </ul>
      </section>
    `;
  }

  #renderPoint(dataPoint: DataPoint): TemplateResult {
    const {words, state} = this;
    const {key, evidence} = dataPoint;
    const what = dataPointLabel(key, words);
    const differs = evidence.crossChecks.some(({result}) => result === 'differs');
    return html`
      <li>
        <label>
          <span class="about">
            <span class="small muted">${what}</span>
            <span class=${key === 'raw_mrz_string' ? 'value mono' : 'value'}>
              <bdi>${dataPointValue(dataPoint, words)}</bdi>
            </span>
          </span>
          <input
            class="switch"
            type="checkbox"
            role="switch"
            aria-checked=${this.granted.has(key) ? 'true' : 'false'}
            name=${key}
            aria-label=${words.text('share.switch', {what})}
            aria-describedby=${`about-${key}`}
            .checked=${this.granted.has(key)}
            ?disabled=${state.phase === 'recording'}
            @change=${this.#onSwitch}
          />
        </label>
        <p
          id=${`about-${key}`}
          class=${differs ? 'small evidence differs' : 'small evidence muted'}
        >
          ${differs ? warningIcon : nothing}<span>${evidenceLine(evidence, words)}</span>
        </p>
        ${this.#renderAdvice(dataPoint)} ${this.#renderInstead(key)}
      </li>
    `;
  }

  /** A yes or a number shares less than the date that it was worked out from; both sides of the pair say so. */
  #renderAdvice({key, type, evidence}: DataPoint): TemplateResult | typeof nothing {
    const {words, state} = this;
    const audience = state.audience ?? '';
    const label = (name: string): string => dataPointLabel(name, words);
    const lower = (name: string): string => withinSentence(label(name), words);
    const sources = evidence.derivedFrom ?? [];
    if (sources.length > 0 && SHORT_ANSWERS.has(type)) {
      const source = joinList(sources.map(lower), words);
      return html`<p class="small advice">${words.text('share.derived', {audience, source})}</p>`;
    }
    const derived = state.dataPoints.find(
      (other) => SHORT_ANSWERS.has(other.type) && other.evidence.derivedFrom?.includes(key),
    );
    return derived
      ? html`<p class="small advice">
          ${words.text('share.whole', {derived: label(derived.key), what: lower(key)})}
        </p>`
      : nothing;
  }

  /** Where one of several is enough. */
  #renderInstead(key: string): TemplateResult | typeof nothing {
    const {words, state} = this;
    const others = state.requests
      .filter(({anyOf, optional}) => !optional && isIn(anyOf, key))
      .flatMap(({anyOf}) => anyOf)
      .filter((other) => other !== key && state.dataPoints.some((point) => point.key === other));
    if (others.length === 0) return nothing;
    const list = joinList(
      [...new Set(others)].map((other) => dataPointLabel(other, words)),
      words,
      'disjunction',
    );
    return html`<p class="small advice">${words.text('share.instead', {list})}</p>`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const {words, state} = this;
    const missing = state.requests.filter(
      ({anyOf}) => !state.dataPoints.some(({key}) => isIn(anyOf, key)),
    );
    if (missing.length === 0) return nothing;
    const list = requestList(missing, words);
    return html`<p class="small muted">${words.text('share.missing', {list})}</p>`;
  }
}
