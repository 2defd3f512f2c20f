/**
 * A consent receipt as a page that stands alone: to be read, printed and kept. Nothing in it is loaded from anywhere; the receipt as
 * JSON is in it, too, to be saved from there for programs.
 */
import type {ConsentReceipt, ReceiptItem} from '@passbase-verify/protocol';
import type {MessageKey, Words} from '../locales/words.js';
import {dataPointLabel} from './format.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** @returns A whole HTML document. What the recipient wrote is text in it, whatever it looks like. */
export function receiptPage(receipt: ConsentReceipt, words: Words): string {
  const [purpose] = receipt.purposes;
  const [party] = receipt.parties;
  const [event, withdrawn] = receipt.events;
  const keys = (state: ReceiptItem['consent_state']): readonly string[] =>
    (purpose?.pii_information ?? [])
      .filter(({consent_state: said}) => said === state)
      .map(({pii_type: key, issuer_signed: signed}) =>
        [dataPointLabel(key, words), ...(signed ? [words.text('check.issuer')] : [])].join(' · '),
      );
  const title = escapeHtml(words.text('receipt.title'));
  const rows = [
    row('receipt.recipient', [party?.party_id, party?.party_url, party?.party_email]),
    row('receipt.purpose', [words.find(`purpose.${purpose?.purpose}`) ?? purpose?.purpose]),
    row('receipt.given', keys('given')),
    row('receipt.withdrawn', keys('withdrawn')),
    row('receipt.refused', keys('refused')),
    row('receipt.time', [event && instant(event.event_time, words)]),
    row('receipt.withdrawn.time', [withdrawn && instant(withdrawn.event_time, words)]),
    row('receipt.retention', [purpose?.retention_period]),
    row('receipt.withdrawal', [
      withdrawn ? undefined : (purpose?.withdrawal_method ?? words.text('receipt.withdrawal.ask')),
    ]),
    row('receipt.text', [`${receipt.privacy_notice.version} (${receipt.privacy_notice.language})`]),
    row('receipt.reference', [receipt.record_id]),
    row('receipt.record', [receipt.consent_record]),
    row('receipt.withdrawal.record', [receipt.withdrawal_record]),
  ];
  return [
    `<!doctype html><html lang="${escapeHtml(words.language)}" dir="${words.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1><dl>${rows.join('')}</dl>`,
    `<p><a download="${escapeHtml(words.text('receipt.json.file'))}" href="${jsonAddress(receipt)}">`,
    `${escapeHtml(words.text('receipt.json'))}</a></p></body></html>`,
  ].join('');

  /** Nothing where there is nothing to say. */
  function row(name: MessageKey, values: readonly (string | undefined)[]): string {
    const said = values.filter((value) => value);
    if (said.length === 0) return '';
    const items = said.map((value) => `<dd><bdi>${escapeHtml(value!)}</bdi></dd>`).join('');
    return `<dt>${escapeHtml(words.text(name))}</dt>${items}`;
  }
}

const jsonAddress = (receipt: ConsentReceipt): string =>
  escapeHtml(
    `data:application/ld+json;charset=utf-8,${encodeURIComponent(JSON.stringify(receipt, null, 2))}`,
  );

/** In UTC, as it is recorded: who reads the receipt later may be elsewhere. */
const instant = (iso: string, words: Words): string =>
  `${new Intl.DateTimeFormat(words.locale, {
    ...{dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC'},
  }).format(new Date(iso))} UTC`;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'dt{font-weight:600;margin-top:1rem}dd{margin:0;overflow-wrap:anywhere}@media print{a{display:none}}';
