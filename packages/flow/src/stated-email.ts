/** The e-mail address: asked for in a form, unless the page knows it. */
import {encodeStatement, type Statement} from '@passbase-verify/checks';
import {isEmailAddress, type Resource} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';
import type {EmailState, SummaryItem} from './journey/journey-state.js';

/** Id of its Resource. */
export const EMAIL_ID = 'email';

/** What the page has already: it is not asked for again. */
const prefilledEmail = ({request}: Pick<Desk, 'request'>): string | undefined => {
  const {email} = request.prefillAttributes;
  return isEmailAddress(email) ? email : undefined;
};

export const asksEmail = (desk: Pick<Desk, 'request'>): boolean =>
  desk.request.plan.email === true && prefilledEmail(desk) === undefined;

/** True where the User may leave it out: everybody who asks can do without it, and something else is left. */
export const mayLeaveEmailOut = ({request}: Pick<Desk, 'request'>): boolean =>
  request.plan.dataPoints.length > 1 &&
  request.requests.every(({anyOf, optional}) => optional || !anyOf.includes('email'));

/** What the screen shows when it comes. */
export const emailState = (desk: Pick<Desk, 'request' | 'folder'>): EmailState => ({
  address: desk.folder.email?.address ?? '',
  optional: mayLeaveEmailOut(desk),
});

/** What is sealed; undefined where it was not asked for, or left out. */
export function statedEmail(desk: Pick<Desk, 'request' | 'folder'>): Statement | undefined {
  if (!desk.request.plan.email) return undefined;
  const prefilled = prefilledEmail(desk);
  if (prefilled !== undefined) return {email: prefilled, by: 'page'};
  const {email} = desk.folder;
  return email && {email: email.address, by: 'user'};
}

/** Its Resource. @param now - ISO 8601 instant: when the page stated it. */
export function emailResource(
  desk: Pick<Desk, 'request' | 'folder'>,
  now: string,
): readonly Resource[] {
  const statement = statedEmail(desk);
  if (!statement) return [];
  const capturedAt = statement.by === 'user' ? (desk.folder.email?.typedAt ?? now) : now;
  return [
    {
      ...{id: EMAIL_ID, type: 'EMAIL'},
      files: [
        {
          ...{id: 'email-statement', kind: 'statement', mediaType: 'application/json'},
          ...{bytes: encodeStatement(statement), capturedAt},
        },
      ],
    },
  ];
}

/** Its line in the summary. */
export function emailItem(desk: Pick<Desk, 'request' | 'folder'>): readonly SummaryItem[] {
  const statement = statedEmail(desk);
  if (!statement) return [];
  const {email: text, by} = statement;
  const fixed = by === 'page';
  return [{resourceId: EMAIL_ID, type: 'EMAIL', previewFileIds: [], text, fixed}];
}
