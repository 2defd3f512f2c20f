import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {AuthenticationOutcome} from '@passbase-verify/flow';
import type {
  IdentityAccessKey,
  ResourceTypeDefinition,
  TrustedIssuers,
} from '@passbase-verify/protocol';
import {PassbaseVerifyRequestEvent} from '../events/passbase-verify-request-event.js';
import {renderAuthenticationCard} from '../host/authentication.js';
import {JourneyHost, type Card} from '../host/journey-host.js';
import {listConverter} from '../host/list-converter.js';
import {renderLauncher} from '../host/launcher.js';
import {withDefaults} from '../host/with-defaults.js';
import type {AnyJourneyOptions, AnyOutcome, OpenedJourney} from '../journey/open-journey.js';
import {
  OWN_DEFAULTS,
  readSettings,
  reviewRequest,
  type OwnSettings,
  type RawSettings,
} from './settings.js';

/** What `start()` resolves with after a Verification. Values come by `passbase-share` alone. */
export interface VerificationOutcome {
  readonly identityAccessKey: IdentityAccessKey;
}

/** What a change of makes the request be checked again. */
const REQUEST_PROPERTIES = [
  'mode',
  'identityAccessKey',
  'passkey',
  'requestedDataPoints',
  'resourceTypes',
  'documents',
  'countries',
  'shareNonce',
  'reuse',
  'evidenceMaxAge',
  'timeZone',
  'prefillAttributes',
  'metadata',
] as const;

/**
 * Guides a User through a Verification: consent, liveness, document, review, sharing. Everything is judged on the device,
 * and nothing is sent before the User confirms it.
 *
 * Before the User presses start the element loads nothing but itself and contacts nobody.
 *
 * @slot intro - Replaces heading and text of the card in the page.
 *
 * @attr {string} api-key - Handed to an adapter factory; the embedded backend needs none.
 * @attr {string} session-token - Handed to an adapter factory.
 * @attr {string} requested-data-points - Keys of the Data points that are asked for, separated by spaces. `last_name` is required,
 * `nationality?` may be left out, `date_of_birth|age_over_18` is answered by either. As a property, an array of the same.
 * @attr {string} documents - Resource types that are accepted, separated by spaces; all that can be captured by default.
 * @attr {string} countries - Alpha-3 codes of the issuing countries that are accepted; all by default.
 * @attr {string} purpose - Why the Data points are asked for, in a few words that the User reads.
 * @attr {boolean} allow-upload - Documents may also come as a file; a proof of address always may. A file proves less than a photo
 * that was taken now.
 * @attr {boolean} screen-light - After the challenge the screen lights the face with soft colours out of the session's nonce, and what the
 * camera sees of them comes with the bundle: further evidence, never alone. Never where less motion is wished for; the User may skip it.
 * @attr {boolean} resume - The journey is kept on this device, encrypted, until it ends or its session expires: a page that is loaded again
 * goes on where it was cut off, for whoever opens it.
 * @attr {boolean} wallet - A credential of the User's digital wallet (W3C Digital Credentials API, OpenID4VP) may answer in the place of a
 * document of identity, where the browser can ask for one and the backend can judge it: the embedded one by `walletIssuers`.
 * @attr {string} share-nonce - Drawn by the integrator, at least 128 bits, base64url: what is shared comes as an SD-JWT VC presented for it, too.
 * @attr {string} time-zone - IANA time zone in whose calendar ages are counted and documents expire; the device's by default.
 * @attr {string} face-match - Of the embedded backend: `required` declines a selfie of another person than the document's,
 * `reported` leaves it to the Data point `face_match_factor`.
 * @attr {string} reuse - What makes an Identity count that is known from before: `selfie` (default) asks for a fresh one and has its face
 * compared with those that are known; `device` is content with the device key where nothing is missing, so that whoever uses this browser
 * profile can share what is known; `off` asks for everything anew. With a backend of your own it is a wish: the backend decides.
 * @attr {number} evidence-max-age - Evidence of a known Identity that is older than so many days is asked for again: a whole number, 1 or more.
 * @attr {string} passkey - After the review the User makes a passkey, a second proof for later authentications: `off` (default), `offered`
 * or `required`. With `mode="authentication"` as in `<passbase-authenticate>`.
 * @attr {string} mode - `verify` (default), or `authentication`: all as in `<passbase-authenticate>`, for the Identity of
 * `identity-access-key`. A change counts from the next journey on.
 * @attr {string} identity-access-key - For `mode="authentication"`: the key that a Verification ended with.
 * @attr {string} asset-base - Folder with models and workers; by default `assets/` beside the script of the CDN build.
 * @attr {boolean} without-launcher - Shows no card in the page: the page's own button calls `start()`.
 * @attr {string} lang - BCP 47 language of all that is shown. Where none of its own is set, the `lang` of the page around the element holds,
 * then the User's browser decides, and a menu in the card lets the User choose another. A language that is not there is passed over.
 * Changing it changes the card; a journey that runs keeps its language.
 *
 * @fires {PassbaseReadyEvent} passbase-ready - The element can be started; says what the browser can do.
 * @fires {PassbaseStartEvent} passbase-start - The dialog opens.
 * @fires {PassbaseStepEvent} passbase-step - The User came to another screen.
 * @fires {PassbaseSubmitEvent} passbase-submit - The User confirmed sending.
 * @fires {PassbaseShareEvent} passbase-share - The Data points that the User shares. Does not bubble.
 * @fires {PassbaseFinishEvent} passbase-finish - The Verification is complete.
 * @fires {PassbaseAuthenticateEvent} passbase-authenticate - Of an authentication: it is the User's Identity.
 * @fires {PassbaseVerifyRequestEvent} passbase-verify-request - Of an authentication: the User can't be recognised here and asks for a
 * full Verification.
 * @fires {PassbaseCancelEvent} passbase-cancel - The User or the page gave up.
 * @fires {PassbaseErrorEvent} passbase-error - Something went wrong; where it is recoverable the User can try again.
 *
 * @csspart launcher - The card in the page.
 * @csspart start-button - Its button.
 * @csspart dialog - The window of the journey.
 *
 * @cssproperty [--passbase-accent] - The accent colour: buttons, progress, marks. It has to stand out from the surface.
 * @cssproperty [--passbase-on-accent] - Text on the accent colour; by default black or white, whichever can be read on it.
 * @cssproperty [--passbase-surface] - Background; by default light or dark, as suits the text.
 * @cssproperty [--passbase-text] - Text on the background; by default black or white, whichever can be read on it.
 * @cssproperty [--passbase-radius=16px] - Radius of cards; smaller things follow it.
 * @cssproperty [--passbase-font] - Font family; the system's by default.
 * @cssproperty [--passbase-backdrop] - What lies over the page behind the window.
 *
 * Light and dark follow the User's system; set `color-scheme: light` (or `dark`) on the element to hold one. Camera screens are always
 * dark. A colour of your own may be a pair as well: `light-dark(#0b6650, #74d8b5)`. Browsers without relative colours make
 * no colour from its partner: for them, set both.
 */
export class PassbaseVerify extends JourneyHost<
  AnyJourneyOptions,
  AnyOutcome,
  VerificationOutcome | AuthenticationOutcome
> {
  #needsDocument = true;
  /** What the card is drawn for: that of the journey while one runs. */
  #cardMode = 'verify';

  protected override readonly requestProperties = REQUEST_PROPERTIES;

  @property({attribute: 'requested-data-points', converter: listConverter})
  requestedDataPoints: readonly string[] = [];
  @property({converter: listConverter}) documents: readonly string[] = [];
  @property({converter: listConverter}) countries: readonly string[] = [];
  @property({type: Boolean, attribute: 'allow-upload'}) allowUpload = false;
  @property({type: Boolean}) resume = false;
  @property({type: Boolean}) wallet = false;
  /** Of the embedded backend: whose credentials are believed, as EC P-256 keys (JWK) by the name in their `iss`. */
  @property({attribute: false}) walletIssuers: TrustedIssuers = {};
  /**
   * Resource types of the integrator's own, with the Data points that only they prove. Known to the whole page from then on; one that is
   * given again under its name takes the place of the former.
   */
  @property({attribute: false}) resourceTypes: readonly ResourceTypeDefinition[] = [];
  @property({attribute: 'share-nonce'}) shareNonce = '';
  @property({attribute: 'time-zone'}) timeZone = '';
  @property({attribute: 'face-match'}) faceMatch = OWN_DEFAULTS.faceMatch;
  @property() reuse = OWN_DEFAULTS.reuse;
  @property({type: Number, attribute: 'evidence-max-age'})
  evidenceMaxAge: number | null | undefined;
  @property() mode = OWN_DEFAULTS.mode;
  @property({attribute: 'identity-access-key'}) identityAccessKey = '';
  /** Values that the page has already, by key: compared with the document, never trusted. */
  @property({attribute: false}) prefillAttributes: Readonly<Record<string, string>> = {};
  /** Passed to the adapter as it is. */
  @property({attribute: false}) metadata: Readonly<Record<string, string>> = {};

  protected override get wording() {
    return this.#cardMode === 'authentication' ? 'authentication' : 'verification';
  }

  /** Loads what the journey needs. A seam for tests. */
  protected override async loadJourney(): Promise<
    (options: AnyJourneyOptions) => OpenedJourney<AnyOutcome>
  > {
    return (await import('../journey/open-journey.js')).openAnyJourney;
  }

  protected override review() {
    const settings = this.#rawSettings();
    // What came of a journey of the other kind is not this one's.
    if (settings.mode !== this.#cardMode) this.launcher = {name: 'idle'};
    this.#cardMode = settings.mode;
    const {problem, needsDocument} = reviewRequest(settings);
    this.#needsDocument = needsDocument;
    return problem;
  }

  protected override readSettings() {
    return readSettings(this.#rawSettings());
  }

  protected override resultOf(outcome: AnyOutcome) {
    if ('authenticationId' in outcome) return outcome;
    const {identityAccessKey} = outcome;
    return {identityAccessKey};
  }

  protected override onVerifyRequest(): void {
    this.dispatchEvent(new PassbaseVerifyRequestEvent(this.identityAccessKey));
  }

  #rawSettings(): RawSettings {
    return {...this.hostSettings(), ...withDefaults<OwnSettings>(this, OWN_DEFAULTS)};
  }

  /** Whether a wallet may be offered, as far as the page can tell: the backend has a say as well. */
  #mayAskWallet(): boolean {
    const {adapter, wallet, walletIssuers} = this.#rawSettings();
    const isJudged = adapter !== undefined || Object.keys(walletIssuers).length > 0;
    return wallet && isJudged && 'DigitalCredential' in globalThis;
  }

  protected override renderCard(card: Card): TemplateResult {
    if (this.#cardMode === 'authentication') return renderAuthenticationCard(card);
    return renderLauncher({
      ...card,
      ...(this.#needsDocument
        ? {
            intro: 'start.intro',
            steps: [
              'start.step.selfie',
              this.#mayAskWallet() ? 'start.step.evidence' : 'start.step.document',
              'start.step.share',
            ],
          }
        : {intro: 'start.intro.selfie', steps: ['start.step.selfie', 'start.step.share']}),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passbase-verify': PassbaseVerify;
  }
}
