export {compressed} from './camera/flaws/compression.js';
export {motionBlurred} from './camera/flaws/motion-blur.js';
export {sensorNoise} from './camera/flaws/sensor-noise.js';
export type {SensorNoise} from './camera/flaws/sensor-noise.js';
export {liveSitter} from './raster/live-sitter.js';
export {mipLevels} from './raster/mip-levels.js';
export type {MipLevel} from './raster/mip-levels.js';
export {OFFICE_PAPER, PHONE_SCREEN, PHOTO_PAPER, TABLET_SCREEN, fitted} from './raster/sheet.js';
export type {SheetMedium, SheetPlace, SheetSetting} from './raster/sheet.js';
export {asScene} from './raster/staged-scene.js';
export type {StagedScene} from './raster/staged-scene.js';
export {createRasterSitter} from './raster/raster-sitter.js';
export type {RasterSitter} from './raster/raster-sitter.js';
export {pixelFrame} from './raster/pixel-frame.js';
export type {PixelFrame} from './raster/pixel-frame.js';
export {createSimulatedUser} from './camera/simulated-user.js';
export type {
  HeldDocument,
  SimulatedUser,
  SimulatedUserOptions,
  WatchedElement,
} from './camera/simulated-user.js';
export {NEUTRAL_CARD, createSitter} from './sitter/create-sitter.js';
export type {FlatState, Sitter, SitterOptions} from './sitter/create-sitter.js';
export {FIELD_OF_VIEW, distanceForFace, focalLength} from './sitter/optics.js';
export type {FaceMeasure} from './sitter/optics.js';
export {seededRandom} from './sitter/seeded-random.js';
export type {SeededRandom} from './sitter/seeded-random.js';
export {HAIR_STYLES, aged, lookFromSeed} from './sitter/sitter-look.js';
export type {Colour, FaceProportions, HairStyle, SitterLook} from './sitter/sitter-look.js';
export type {CardPlace} from './sitter/sitter-renderer.js';
export {NEUTRAL_STATE, ROOM_LIGHT} from './sitter/sitter-state.js';
export type {Background, SceneLight, ScreenGlow, SitterState} from './sitter/sitter-state.js';
export {DocumentScene} from './specimen/document-scene.js';
export type {
  DocumentSceneFrame,
  DocumentSceneOptions,
  DocumentSceneState,
} from './specimen/document-scene.js';
export {drawLicenceBack} from './specimen/licence-back.js';
export type {LicenceBackOptions} from './specimen/licence-back.js';
export {drawLibraryCard, libraryCardTruth} from './specimen/library-card.js';
export type {LibraryCardTruth} from './specimen/library-card.js';
export {addressedTo, letterPdf} from './specimen/letter.js';
export {A4, writePdf} from './specimen/pdf-writer.js';
export type {PdfOptions, PdfText} from './specimen/pdf-writer.js';
export {drawPrinted} from './specimen/printed/draw-printed.js';
export type {DrawPrintedOptions} from './specimen/printed/draw-printed.js';
export {identityCardBack, identityCardFront} from './specimen/printed/identity-card.js';
export {bankLetter} from './specimen/printed/letter.js';
export {euLicence, usLicence} from './specimen/printed/licence.js';
export {PRINTED_COUNTRIES, printedPerson} from './specimen/printed/printed-person.js';
export type {PrintedCountry, PrintedPerson} from './specimen/printed/printed-person.js';
export type {PrintedSpecimen, PrintedText} from './specimen/printed/printed-specimen.js';
export {drawUtopianCard} from './specimen/utopian-card.js';
export {mrzCheckDigit, writeMrz} from './specimen/mrz-writer.js';
export type {MrzFields, MrzFormat} from './specimen/mrz-writer.js';
export {OCR_B, OCR_B_CHARACTERS, drawOcrB} from './specimen/ocr-b.js';
export type {OcrBOptions} from './specimen/ocr-b.js';
export {drawPassportCover} from './specimen/passport-cover.js';
export {PASSPORT_PAGE, drawPassportPage} from './specimen/passport-page.js';
export type {PassportPageOptions} from './specimen/passport-page.js';
export {photoFrames} from './specimen/photo-frames.js';
export type {PhotoFramesOptions} from './specimen/photo-frames.js';
export {personFromSeed} from './specimen/specimen-person.js';
export type {PersonOptions, SpecimenPerson} from './specimen/specimen-person.js';
export {passportMrz, specimenTruth} from './specimen/specimen-truth.js';
export type {TableKind} from './specimen/table-texture.js';
export {installSimulatedCamera} from './camera/install-simulated-camera.js';
export {mjpeg, mjpegText} from './camera/mjpeg.js';
export {createPerformer} from './camera/performer.js';
export type {Cue, Performer, PerformerOptions} from './camera/performer.js';
export type {Scene, SceneFrame} from './camera/scene.js';
export {createSimulatedCamera} from './camera/simulated-camera.js';
export type {
  FrameSize,
  FrontScene,
  SimulatedCamera,
  SimulatedCameraOptions,
} from './camera/simulated-camera.js';
export {liveScene, printScene} from './camera/sitter-scene.js';
export type {PrintManner, SitterSetting} from './camera/sitter-scene.js';
export {drawStill, encode} from './camera/still.js';
export {installMockWallet} from './wallet/install-mock-wallet.js';
export type {InstallWalletOptions} from './wallet/install-mock-wallet.js';
export {MOCK_PID} from './wallet/mock-pid.js';
export {createMockWallet} from './wallet/mock-wallet.js';
export type {MockWallet, MockWalletOptions, WalletFlaw} from './wallet/mock-wallet.js';
