/** What an element does for a Biometric Authentication: the same in `<passbase-authenticate>` and in `<passbase-verify mode="authentication">`. */
import type {TemplateResult} from 'lit';
import {checkAuthentication, type AuthenticationWish} from '@passbase-verify/flow';
import {assertArgument, type PassbaseError, type PasskeyMode} from '@passbase-verify/protocol';
import type {ComposeAuthenticationOptions} from '../compose.js';
import {readHostSettings, type HostSettings} from './host-settings.js';
import type {Card} from './journey-host.js';
import {renderLauncher} from './launcher.js';
import {problemOf} from './problem-of.js';

/** As the element holds them. */
export interface AuthenticationSettings extends HostSettings {
  readonly identityAccessKey: string;
}

const wishOf = ({
  identityAccessKey,
  purpose,
  screenLight,
  passkey,
}: AuthenticationSettings): AuthenticationWish => ({
  ...{identityAccessKey, purpose, screenLight},
  // As it was written: whether that is right is for the wish to check.
  passkey: passkey as PasskeyMode,
});

/** The first thing that is wrong, long before any camera. A key that comes later is no mistake yet. */
export const reviewAuthentication = (raw: AuthenticationSettings): PassbaseError | undefined =>
  raw.identityAccessKey ? problemOf(() => checkAuthentication(wishOf(raw))) : undefined;

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` without a key or for one that is none, `ERR_VISION_ASSET_BASE`. */
export function readAuthentication(raw: AuthenticationSettings): ComposeAuthenticationOptions {
  assertArgument(raw.identityAccessKey, 'identity-access-key must be set');
  const wish = wishOf(raw);
  checkAuthentication(wish);
  return {wish, ...readHostSettings(raw)};
}

export const renderAuthenticationCard = (card: Card): TemplateResult =>
  renderLauncher({...card, intro: 'start.intro', steps: ['start.step.selfie']});
