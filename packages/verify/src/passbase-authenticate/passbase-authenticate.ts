import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {AuthenticationOutcome} from '@passbase-verify/flow';
import {PassbaseVerifyRequestEvent} from '../events/passbase-verify-request-event.js';
import {
  readAuthentication,
  renderAuthenticationCard,
  reviewAuthentication,
  type AuthenticationSettings,
} from '../host/authentication.js';
import {JourneyHost, type Card} from '../host/journey-host.js';
import type {OpenAuthenticationOptions, OpenedJourney} from '../journey/open-journey.js';

/**
 * Lets a User show by a selfie that an Identity is theirs: a live face, the one that was enrolled, and the device key that sealed the
 * enrolment. Another browser has another key, so there the User verifies themselves once more.
 *
 * @slot intro - Replaces heading and text of the card in the page.
 *
 * @attr {string} identity-access-key - The key that the Verification ended with.
 * @attr {string} api-key - Handed to an adapter factory; the embedded backend needs none.
 * @attr {string} session-token - Handed to an adapter factory.
 * @attr {string} purpose - Why the User is asked, in a few words that they read.
 * @attr {boolean} screen-light - After the challenge the screen lights the face, as in `<passbase-verify>`.
 * @attr {string} passkey - A passkey as a second proof: `off` (default); `offered`: the one that is enrolled may sign, and the first may be
 * made; `required`: without the one that is enrolled it is no pass.
 * @attr {string} asset-base - Folder with models and workers; by default `assets/` beside the script of the CDN build.
 * @attr {boolean} without-launcher - Shows no card in the page: the page's own button calls `start()`.
 * @attr {string} lang - BCP 47 language of all that is shown, as in `<passbase-verify>`.
 *
 * @fires {PassbaseReadyEvent} passbase-ready - The element can be started; says what the browser can do.
 * @fires {PassbaseStartEvent} passbase-start - The dialog opens.
 * @fires {PassbaseStepEvent} passbase-step - The User came to another screen.
 * @fires {PassbaseSubmitEvent} passbase-submit - The selfie is done and is being handed over.
 * @fires {PassbaseAuthenticateEvent} passbase-authenticate - It is the User's Identity.
 * @fires {PassbaseVerifyRequestEvent} passbase-verify-request - The User can't be recognised here and asks for a full Verification.
 * @fires {PassbaseCancelEvent} passbase-cancel - The User or the page gave up.
 * @fires {PassbaseErrorEvent} passbase-error - Something went wrong, `ERR_AUTH_…` where it is not their Identity; where it is
 * recoverable the User can try again.
 *
 * @csspart launcher - The card in the page.
 * @csspart start-button - Its button.
 * @csspart dialog - The window of the journey.
 *
 * The custom properties are those of `<passbase-verify>`.
 */
export class PassbaseAuthenticate extends JourneyHost<
  OpenAuthenticationOptions,
  AuthenticationOutcome,
  AuthenticationOutcome
> {
  @property({attribute: 'identity-access-key'}) identityAccessKey = '';

  protected override readonly wording = 'authentication';
  protected override readonly requestProperties = ['identityAccessKey', 'passkey'];

  /** Loads what the journey needs. A seam for tests. */
  protected override async loadJourney(): Promise<
    (options: OpenAuthenticationOptions) => OpenedJourney<AuthenticationOutcome>
  > {
    return (await import('../journey/open-journey.js')).openAuthentication;
  }

  protected override review() {
    return reviewAuthentication(this.#settings());
  }

  protected override readSettings() {
    return readAuthentication(this.#settings());
  }

  #settings(): AuthenticationSettings {
    return {...this.hostSettings(), identityAccessKey: this.identityAccessKey ?? ''};
  }

  protected override resultOf(outcome: AuthenticationOutcome): AuthenticationOutcome {
    return outcome;
  }

  protected override onVerifyRequest(): void {
    this.dispatchEvent(new PassbaseVerifyRequestEvent(this.identityAccessKey));
  }

  protected override renderCard(card: Card): TemplateResult {
    return renderAuthenticationCard(card);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passbase-authenticate': PassbaseAuthenticate;
  }
}
