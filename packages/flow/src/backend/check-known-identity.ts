/** The part of the guard before the adapter that looks at what it knows of the User. */
import {
  isIssuingCode,
  resourceTypeRow,
  type Evidence,
  type KnownIdentity,
} from '@passbase-verify/protocol';
import {demand, isList, isText} from './demand.js';

/** Ids and the key go into the manifest, whose schema allows so much and so many. */
const RESOURCE_ID = /^[a-z0-9-]{1,64}$/;
const ACCESS_KEY = /^[^\p{Cc}]{1,128}$/u;
const MOST = {resources: 64, dataPoints: 256};
/** What the Resources of a bundle are called: the selfie, and each document by its slot. */
const OWN_ID = /^(selfie|document|health|address|own-.*)$/;

/**
 * Takes over what an Identity may hold, and nothing else: a value that an adapter hands out before anybody was judged comes no further.
 * @throws {PassbaseError} `ERR_ADAPTER_NONSENSE`
 */
export function checkKnownIdentity(identity: KnownIdentity): KnownIdentity {
  demand(typeof identity === 'object' && identity !== null, 'an identity is an object');
  const {identityAccessKey, resources, dataPoints} = identity;
  demand(
    isText(identityAccessKey) && ACCESS_KEY.test(identityAccessKey),
    'an identity needs an identityAccessKey',
  );
  demand(isList(resources) && resources.length <= MOST.resources, 'an identity has resources');
  demand(isList(dataPoints) && dataPoints.length <= MOST.dataPoints, 'an identity has dataPoints');
  for (const resource of resources) checkResource(recordOf(resource));
  const ids = new Set<unknown>(resources.map(({id}) => id));
  demand(ids.size === resources.length, 'two known Resources have one id');
  for (const {key, evidence} of dataPoints.map(recordOf)) {
    demand(isText(key), 'a known Data point needs a key');
    const {resourceId, zone, confidence} = recordOf(evidence);
    demand(isText(zone) && typeof confidence === 'number', `${key} needs its evidence`);
    demand(
      resourceId === undefined || ids.has(resourceId),
      `${key} comes from a Resource that is not there`,
    );
  }
  return {
    identityAccessKey,
    resources: resources.map(({id, type, country, capturedAt}) => ({
      ...{id, type, capturedAt},
      ...(country === undefined ? {} : {country}),
    })),
    dataPoints: dataPoints.map(({key, evidence}) => ({key, evidence: evidenceOf(evidence)})),
  };
}

function checkResource({id, type, country, capturedAt}: Readonly<Record<string, unknown>>): void {
  demand(
    isText(id) && RESOURCE_ID.test(id) && !OWN_ID.test(id),
    'a known Resource needs an id of its own',
  );
  demand(isText(type) && resourceTypeRow(type) !== undefined, `${id} is of no known type`);
  demand(
    country === undefined || (isText(country) && isIssuingCode(country)),
    `${id} is of no known country`,
  );
  demand(
    isText(capturedAt) && !Number.isNaN(Date.parse(capturedAt)),
    'capturedAt must be an ISO 8601 instant',
  );
}

/** Where it was found, and no more: how it compared with anything is told with the value. */
const evidenceOf = ({resourceId, zone, confidence}: Evidence): Evidence => ({
  ...{zone, confidence, crossChecks: []},
  ...(resourceId === undefined ? {} : {resourceId}),
});

/** What anything at all says under names; nothing where it is no object. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
