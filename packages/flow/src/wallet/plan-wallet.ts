/** What a wallet is asked for: what a document of identity would be captured for, and of that the least that answers. */
import {HOLDER_NAMES, walletQuestion, walletSources} from '@passbase-verify/checks';
import type {WalletQuestion} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import type {CheckedRequest} from '../request.js';
import {byTelling} from '../sharing/share-choice.js';

/** What the wallet is asked, and what of it is enough. */
export interface WalletWish {
  readonly question: WalletQuestion;
  /** Lists of Data points, of which one is enough; the best first. */
  readonly choices: readonly (readonly string[])[];
}

/** More choices than anybody asks for: a bound, since they multiply. */
const MAX_CHOICES = 16;

/** Undefined where the User can't be offered to answer by a wallet: not wanted, not judged, not there, or not able to answer it all. */
export function walletWish({
  folder: {session},
  request,
  rooms: {wallet},
}: Pick<Desk, 'folder' | 'request' | 'rooms'>): WalletWish | undefined {
  if (!request.wallet || !session?.wallet || !wallet?.isAvailable()) return undefined;
  const choices = walletChoices(request);
  const {nonce} = session;
  const question = choices && walletQuestion({nonce, formats: session.wallet.formats, choices});
  return question && {question, choices};
}

type Planned = Pick<CheckedRequest, 'plan' | 'requests' | 'countries' | 'prefillAttributes'>;

/**
 * Lists of keys, of which each answers all that the document has to answer: first what tells least, with what is optional, then without.
 * @returns Undefined where no document of identity is asked for, or something is required of it that no wallet tells.
 */
export function walletChoices(planned: Planned): readonly (readonly string[])[] | undefined {
  if (!planned.plan.slots.some(({id}) => id === 'document')) return undefined;
  const {needed, optional} = whatIsOpen(planned);
  if (needed.some((answers) => answers.length === 0)) return undefined;
  const least = needed.reduce<readonly (readonly string[])[]>(
    (choices, answers) => choices.flatMap((keys) => answers.map((more) => [...keys, ...more])),
    [besides(planned)],
  );
  const all = least.flatMap((keys) => [[...keys, ...optional], keys]);
  const unique = new Map(all.map((keys) => [...new Set(keys)]).map((keys) => [keys.join(), keys]));
  const choices = [...unique.values()].filter((keys) => keys.length > 0);
  return choices.length > 0 ? choices.slice(0, MAX_CHOICES) : undefined;
}

/** What is not known or seen in the selfie: what only the document of identity is there for, and what another document may show, too. */
function whatIsOpen({plan, requests}: Planned): {
  /** Of each request the ways to answer it, that which tells least first. */
  readonly needed: readonly (readonly (readonly string[])[])[];
  readonly optional: readonly string[];
} {
  const own = plan.slots.find(({id}) => id === 'document')?.dataPoints ?? [];
  const others = plan.slots.flatMap(({id, dataPoints}) => (id === 'document' ? [] : dataPoints));
  const answersOf = (keys: readonly string[]): readonly (readonly string[])[] =>
    keys.toSorted(byTelling).flatMap((key) => {
      const sources = walletSources(key);
      return sources ? [sources] : [];
    });
  const goals = plan.goals.map((keys) => keys.filter((key) => plan.dataPoints.includes(key)));
  const isGoal = (keys: readonly string[]): boolean =>
    goals.some((goal) => goal.join() === keys.join());
  const open = requests
    .map(({anyOf}) => anyOf)
    .filter((keys) => keys.every((key) => own.includes(key) || others.includes(key)));
  const isNeeded = (keys: readonly string[]): boolean =>
    isGoal(keys) && !keys.some((key) => others.includes(key));
  return {
    needed: open.filter(isNeeded).map(answersOf),
    optional: open.filter((keys) => !isNeeded(keys)).flatMap((keys) => answersOf(keys)[0] ?? []),
  };
}

/** Without its country nobody can say whether it is an accepted one; a letter has to show whose it is. */
const besides = ({plan, countries, prefillAttributes}: Planned): readonly string[] => [
  ...(countries.length > 0 ? ['document_origin_country'] : []),
  ...(plan.slots.some(({id}) => id === 'address') && !prefillAttributes['last_name']
    ? HOLDER_NAMES
    : []),
];
