/** Registers the internal elements. Runs with the journey, never with the page. */
import {PassbaseCameraStage} from '../parts/camera-stage.js';
import {PassbasePicture} from '../parts/picture.js';
import {PassbaseChooseFileScreen} from '../screens/choose-file/choose-file-screen.js';
import {PassbaseCloseConfirmationScreen} from '../screens/close-confirmation/close-confirmation-screen.js';
import {PassbaseConsentScreen} from '../screens/consent/consent-screen.js';
import {PassbaseCountryScreen} from '../screens/country/country-screen.js';
import {PassbaseDocumentTypeScreen} from '../screens/document-type/document-type-screen.js';
import {PassbaseDocumentScreen} from '../screens/document/document-screen.js';
import {PassbaseDoneScreen} from '../screens/done/done-screen.js';
import {PassbaseEmailScreen} from '../screens/email/email-screen.js';
import {PassbaseErrorScreen} from '../screens/error/error-screen.js';
import {PassbaseEvidenceChoiceScreen} from '../screens/evidence-choice/evidence-choice-screen.js';
import {PassbaseExplainDocumentScreen} from '../screens/explain-document/explain-document-screen.js';
import {PassbaseExplainSelfieScreen} from '../screens/explain-selfie/explain-selfie-screen.js';
import {PassbaseBusyScreen} from '../screens/busy/busy-screen.js';
import {PassbaseKnownIdentityScreen} from '../screens/known-identity/known-identity-screen.js';
import {PassbasePasskeyScreen} from '../screens/passkey/passkey-screen.js';
import {PassbasePickPageScreen} from '../screens/pick-page/pick-page-screen.js';
import {PassbasePreviewScreen} from '../screens/preview/preview-screen.js';
import {PassbaseSelfieScreen} from '../screens/selfie/selfie-screen.js';
import {PassbaseSendingScreen} from '../screens/sending/sending-screen.js';
import {PassbaseShareScreen} from '../screens/share/share-screen.js';
import {PassbaseStartScreen} from '../screens/start/start-screen.js';
import {PassbaseSummaryScreen} from '../screens/summary/summary-screen.js';
import {PassbaseJourney} from './passbase-journey.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'passbase-camera-stage': PassbaseCameraStage,
  'passbase-picture': PassbasePicture,
  'passbase-start-screen': PassbaseStartScreen,
  'passbase-consent-screen': PassbaseConsentScreen,
  'passbase-email-screen': PassbaseEmailScreen,
  'passbase-known-identity-screen': PassbaseKnownIdentityScreen,
  'passbase-explain-selfie-screen': PassbaseExplainSelfieScreen,
  'passbase-selfie-screen': PassbaseSelfieScreen,
  'passbase-evidence-choice-screen': PassbaseEvidenceChoiceScreen,
  'passbase-country-screen': PassbaseCountryScreen,
  'passbase-document-type-screen': PassbaseDocumentTypeScreen,
  'passbase-explain-document-screen': PassbaseExplainDocumentScreen,
  'passbase-document-screen': PassbaseDocumentScreen,
  'passbase-choose-file-screen': PassbaseChooseFileScreen,
  'passbase-busy-screen': PassbaseBusyScreen,
  'passbase-pick-page-screen': PassbasePickPageScreen,
  'passbase-preview-screen': PassbasePreviewScreen,
  'passbase-summary-screen': PassbaseSummaryScreen,
  'passbase-passkey-screen': PassbasePasskeyScreen,
  'passbase-sending-screen': PassbaseSendingScreen,
  'passbase-share-screen': PassbaseShareScreen,
  'passbase-done-screen': PassbaseDoneScreen,
  'passbase-error-screen': PassbaseErrorScreen,
  'passbase-close-confirmation-screen': PassbaseCloseConfirmationScreen,
  'passbase-journey': PassbaseJourney,
};

export function defineScreens(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
