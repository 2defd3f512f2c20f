/** What a verified bundle says, and what nobody who has nothing but its folder can know, as lines for people. */

/** @typedef {import('@passbase-verify/bundle').VerifiedBundle} VerifiedBundle */

/** @param {VerifiedBundle} verified */
export function summarise({manifest, thumbprint}) {
  const {sdk, resources, liveness, claims, consent, authenticates, passkey} = manifest;
  return [
    ...(authenticates === undefined
      ? [`Verification   ${manifest.verificationId}`]
      : [`authentication ${manifest.verificationId}`, `Identity       ${authenticates}`]),
    `audience       ${manifest.audience}`,
    `issued         ${manifest.issuedAt}, to arrive until ${manifest.expiresAt}`,
    `device key     ${thumbprint}`,
    `sealed by      ${sdk.name} ${sdk.version}`,
    ...resources.flatMap(({id, type, country = '', files}) => [
      `Resource       ${[id, type, country].join(' ').trimEnd()}`,
      ...files.map((file) => `  ${file.sha256}  ${file.bytes} B  ${file.mediaType}  ${file.id}`),
    ]),
    `liveness       ${liveness ? `${liveness.verdict}, ${liveness.challenge.steps.map(({kind}) => kind).join(', ')}` : 'none'}`,
    ...(passkey ? [`passkey        ${passkey.ceremony} ${passkey.credentialId}`] : []),
    `claims         ${claims.map(({key}) => key).join(' ') || 'none'}`,
    `consent        ${consent.givenAt}, ${consent.requested.join(' ') || 'no Data point'}`,
  ].join('\n');
}

/** What it takes the backend to judge, which knows more than the bundle says. @param {VerifiedBundle['manifest']} manifest */
export const notJudged = ({authenticates, passkey}) => [
  'freshness not judged: "now" is the instant that the manifest was issued at',
  ...(authenticates === undefined ? [] : ["face not compared: the template is the backend's"]),
  ...(passkey
    ? ["passkey not verified: its relying party, and what is enrolled, are the backend's to know"]
    : []),
];
