/** One consent: with whom, when, why, which Data points, how it stands, and what can be done about it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {KeptConsent} from '@passbase-verify/protocol';
import type {MessageKey, Words} from '../locales/words.js';
import {dataPointLabel, dateAndTime} from '../parts/format.js';
import {saveReceipt} from '../parts/save-receipt.js';

export interface ConsentCardOptions {
  readonly entry: KeptConsent;
  readonly words: Words;
  readonly onWithdraw: () => void;
  readonly onForget: () => void;
}

/** As it stands for the User: withdrawn only where that is confirmed. */
export const stateOf = ({
  withdrawal,
  confirmed,
}: KeptConsent): 'given' | 'unconfirmed' | 'withdrawn' => {
  if (confirmed) return 'withdrawn';
  return withdrawal ? 'unconfirmed' : 'given';
};

export function renderConsentCard({
  entry,
  words,
  onWithdraw,
  onForget,
}: ConsentCardOptions): TemplateResult {
  const {id, signed, withdrawal, receipt} = entry;
  const {recipient: audience, purpose, granted, givenAt} = signed.record;
  const state = stateOf(entry);
  const time = dateAndTime(givenAt, words);
  const withdrawnAt = withdrawal ? dateAndTime(withdrawal.record.withdrawnAt, words) : '';
  const button = (name: string, key: MessageKey, onClick: () => void): TemplateResult => {
    const action = words.text(key);
    return html`<button
      class="pill"
      data-action=${name}
      aria-label=${words.text('consents.which', {action, audience, time})}
      @click=${onClick}
    >
      ${action}
    </button>`;
  };
  return html`
    <li data-consent=${id} data-state=${state}>
      <div class="top">
        <h3 tabindex="-1"><bdi>${audience}</bdi></h3>
        <span class="state">${words.text(`consents.state.${state}`, {time: withdrawnAt})}</span>
      </div>
      <dl>
        <div>
          <dt>${words.text('consents.time')}</dt>
          <dd><time dir="auto" datetime=${givenAt}>${time}</time></dd>
        </div>
        ${
          purpose
            ? html`<div>
                <dt>${words.text('consent.purpose')}</dt>
                <dd><bdi>${words.find(`purpose.${purpose}`) ?? purpose}</bdi></dd>
              </div>`
            : nothing
        }
        <div>
          <dt>${words.text('consents.points')}</dt>
          ${
            granted.length > 0
              ? granted.map((key) => html`<dd class="point">${dataPointLabel(key, words)}</dd>`)
              : html`<dd>${words.text('consents.points.none')}</dd>`
          }
        </div>
      </dl>
      <div class="actions">
        ${
          state === 'withdrawn'
            ? nothing
            : button(
                'withdraw',
                state === 'given' ? 'consents.withdraw' : 'consents.withdraw.again',
                onWithdraw,
              )
        }
        ${button('receipt', 'consents.receipt', () => saveReceipt(receipt, words))}
        ${button('forget', 'consents.forget', onForget)}
      </div>
    </li>
  `;
}
