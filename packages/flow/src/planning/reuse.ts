/** Whether a known Identity spares the User anything, and what. */
import {HOLDER_NAMES, notBeforeOf, withSources} from '@passbase-verify/checks';
import type {
  IdentityAccessKey,
  KnownIdentity,
  KnownResource,
  ReuseMode,
} from '@passbase-verify/protocol';
import {replan, type CheckedRequest} from '../request.js';
import {heldBy} from './held.js';
import {isProven} from './proofs.js';
import {capturableDocuments} from './slots-of-types.js';

/** What re-use of a known Identity comes to. */
export interface Reuse {
  readonly identityAccessKey: IdentityAccessKey;
  /** Resources of the Identity that stand in for captures; at least one. */
  readonly resources: readonly KnownResource[];
  /** Keys of the request that they answer. */
  readonly dataPoints: readonly string[];
  /** The request, planned for what is missing. */
  readonly request: CheckedRequest;
}

/**
 * @param request - Planned whole.
 * @param now - Milliseconds since 1970.
 * @returns Undefined where it spares nothing: then everything comes from one moment.
 */
export function planReuse(
  request: CheckedRequest,
  identity: KnownIdentity | undefined,
  now: number,
): Reuse | undefined {
  const {reuse: mode, documents, countries, plan: whole} = request;
  if (!identity || mode === 'off') return undefined;
  const notBefore = notBeforeOf(now, request.evidenceMaxAgeDays);
  const usable = mode === 'selfie' ? withoutSelfies(identity) : identity;
  const planned = replan(request, {identity: usable, notBefore});
  const plan = {...planned.plan, selfie: needsSelfie(planned, mode)};
  if (plan.slots.length >= whole.slots.length && plan.selfie === whole.selfie) return undefined;

  const held = heldBy(usable, {
    documents: documents.length > 0 ? documents : capturableDocuments(),
    countries,
    notBefore,
  });
  const proofs = {known: held.keys, nameIsKnown: false};
  const dataPoints = plan.dataPoints.filter((key) => isProven(key, new Set(), proofs));
  const hasLetter = plan.slots.some(({id}) => id === 'address');
  const sources = new Set([...withSources(dataPoints), ...(hasLetter ? HOLDER_NAMES : [])]);
  const from = new Set(
    usable.dataPoints.flatMap(({key, evidence}) =>
      sources.has(key) ? (evidence.resourceId ?? []) : [],
    ),
  );
  const resources = held.resources.filter(({id}) => from.has(id));
  if (resources.length === 0) return undefined;
  const {identityAccessKey} = identity;
  return {identityAccessKey, resources, dataPoints, request: {...planned, plan}};
}

/** A selfie goes with everything that is captured: without it nothing ties that to who was here before. */
const needsSelfie = ({plan}: CheckedRequest, mode: ReuseMode): boolean =>
  mode === 'selfie' || plan.selfie || plan.slots.length > 0;

/** The fresh one takes their place. */
function withoutSelfies({resources, ...identity}: KnownIdentity): KnownIdentity {
  return {...identity, resources: resources.filter(({type}) => type !== 'SELFIE_VIDEO')};
}
