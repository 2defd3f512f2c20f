/** Observations: what an engine saw in one frame. Boxes, points, scores, text; never pixels. */
import type {DataPointKey} from './catalogue.js';
import type {Quad, Rect} from './geometry.js';

interface SeenFrame {
  /** Milliseconds on the frame source's clock; increases from frame to frame. */
  readonly at: number;
  /** Size of the analysed frame in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Head pose in degrees, in the unmirrored picture, as `Rz(roll)·Ry(yaw)·Rx(-pitch)`.
 * yaw > 0: nose towards the picture's right (the User's own left). pitch > 0: up. roll > 0: counter-clockwise.
 */
export interface HeadPose {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** One face in a frame. */
export interface SeenFace {
  /** Bounding box of the face's landmarks (forehead to chin, cheek to cheek). May reach outside 0..1. */
  readonly box: Rect;
  readonly pose: HeadPose;
  /**
   * Eye aspect ratio of each of the User's own eyes (Soukupová and Čech, 2016), from 3D points: about 0.3 open, under 0.1 closed.
   */
  readonly eyeAspectRatio: {readonly left: number; readonly right: number};
  /** Gap of the lips over the width of the mouth: under 0.25 closed, over 0.35 open. */
  readonly mouthOpen: number;
  /** How wide the mouth is in the face and how high its corners stand: about 0.4 at rest, 0.5 and more in a smile. */
  readonly smile: number;
  /** MediaPipe's 478 landmarks: x, y in 0..1 of the frame and z in the scale of x; 1434 numbers. */
  readonly landmarks: readonly number[];
}

/**
 * How well a face can be seen in a still: measures that ISO/IEC 29794-5:2025 (OFIQ) names, computed as `vision` says. Light and focus
 * are those of the face brought to 100 pixels from brow to chin, as it is compared.
 */
export interface FaceQuality {
  /** Faces found in the picture (SingleFacePresent). */
  readonly faces: number;
  /** From the middle of the eyes to the chin, over the picture's height (HeadSize). */
  readonly headSize: number;
  /** HeadPose. */
  readonly pose: HeadPose;
  /** The eye aspect ratio of the eye that is less open, as in `SeenFace` (EyesOpen). */
  readonly eyesOpen: number;
  /** As in `SeenFace` (MouthClosed). */
  readonly mouthOpen: number;
  /** Mean luma, 0..1 (Luminance). */
  readonly luminance: number;
  /** What the lumas of both halves of the face have in common, 0..1 (IlluminationUniformity). */
  readonly uniformity: number;
  /** Share of the face that is black (UnderExposurePrevention), and burnt out (OverExposurePrevention), 0..1. */
  readonly underExposed: number;
  readonly overExposed: number;
  /** Entropy of the lumas, 0..8 bits (DynamicRange). */
  readonly dynamicRange: number;
  /** 1 less the blur metric of Crété and others (2007), 0..1 (Sharpness). */
  readonly sharpness: number;
  /** Share of the face's box that lies outside the picture, 0..1 (the four crop measures). */
  readonly cropped: number;
}

/**
 * What a still tells of having been taken from a screen, a print or another flat picture instead of a face: numbers only, each of
 * which a real face may come to as well.
 */
export interface FaceRecapture {
  /** How far the strongest fine grid stands out of the face's spectrum, in natural logarithms of power; 0 for small faces. */
  readonly grid: number;
  /** The same for a lattice of dots: the weaker of two grids of one period at right angles. */
  readonly dots: number;
  /**
   * Share of its way that the fainter of two straight, parallel edges on either side of the face can be followed, 0..1: a bezel, a
   * sheet of paper, a door frame.
   */
  readonly frame: number;
  /** Sharpness of the face over that of the face and what lies around it, 0..1; 0.5 where both are alike, or nothing is around. */
  readonly focus: number;
  /** How far the face's colours spread, 0..1: as in `PageMeasures`. */
  readonly colour: number;
  /** Luma that one in a hundred pixels in and around the face does not exceed, 0..1. */
  readonly darkest: number;
  /** Share of the face that is so bright, and so much less coloured than skin, that it mirrors a light, 0..1. */
  readonly specular: number;
  /** The largest connected part of that: its share of the face, and its middle in 0..1 of the face's box. */
  readonly highlight?: {readonly share: number; readonly x: number; readonly y: number};
}

/** What an integrator's networks for presentation attack detection made of a face. */
export interface FacePad {
  /** Mean over the networks of how much the face is a live one, 0..1, and of the thresholds that their rows of the catalogue name. */
  readonly score: number;
  readonly threshold: number;
  readonly models: readonly {
    readonly name: string;
    readonly score: number;
    readonly threshold: number;
  }[];
}

/** A face in a still, as a point among faces: pictures of one person lie near each other. */
export interface FaceDescription {
  /** 128 numbers; the Euclidean distance counts. A biometric template: it stays in the bundle. */
  readonly descriptor: readonly number[];
  /** Between the middles of the eyes, in pixels of the still. */
  readonly eyeDistance: number;
  /** In 0..1 of the still. */
  readonly box: Rect;
  /** Absent in bundles that were sealed before it was measured. */
  readonly quality?: FaceQuality;
  /** Likewise. */
  readonly recapture?: FaceRecapture;
  /** Present where the catalogue has networks for it: none is shipped. */
  readonly pad?: FacePad;
}

/** Mean red, green and blue of an area, 0..1 each, as the picture has them (sRGB). */
export type MeanColour = readonly [red: number, green: number, blue: number];

/** Colours of a face's places and of what is beside it. Left and right are the User's own. */
export interface FaceColours {
  readonly forehead: MeanColour;
  readonly nose: MeanColour;
  readonly leftCheek: MeanColour;
  readonly rightCheek: MeanColour;
  readonly background: MeanColour;
}

export interface FaceObservation extends SeenFrame {
  readonly kind: 'face';
  /** Faces found: 0, 1, or 2 for "more than one" (looked for every few frames; the last count is repeated between). */
  readonly faceCount: 0 | 1 | 2;
  /** The largest face. */
  readonly face?: SeenFace;
  /** Mean luma of the face region (of the whole frame where there is no face), 0..1. */
  readonly brightness: number;
  /** Variance of the Laplacian over the face region at analysis size, 8-bit luma units squared; higher is sharper. */
  readonly sharpness: number;
  /** Only where they were asked for and there is a face. */
  readonly colours?: FaceColours;
}

/** What a page looks like; `sheet` is paper such as a letter or a receipt. */
export type DocumentKind = 'passport-page' | 'card-front' | 'card-back' | 'visa' | 'sheet';

/** A page, card or sheet as it was located. */
export interface SeenPage {
  /** Corners in the document's own reading order: the first is its top left, wherever that lies in the frame. */
  readonly outline: Quad;
  readonly kind: DocumentKind;
  /** 0..1: how sure the locator is that this is one document with this outline. */
  readonly confidence: number;
}

/** One place of a line of the MRZ: what may stand there. */
export interface MrzPlace {
  /** One to five symbols of `A–Z 0–9 <`, the most likely first. */
  readonly symbols: string;
  /** The probability of each symbol, 0..1; at most 1 in sum. */
  readonly weights: readonly number[];
}

/** A machine readable zone as the engine saw it: one to three lines, top to bottom, before any correction. */
export interface SeenMrz {
  readonly lines: readonly (readonly MrzPlace[])[];
}

/** A bar code as it was decoded. */
export interface SeenBarcode {
  readonly format: 'PDF417' | 'QR_CODE';
  /** The content, bytes as ISO 8859-1 where the code names no other character set. */
  readonly text: string;
  readonly outline: Quad;
}

/** A printed field of the visual zone as it was read. */
export interface SeenField {
  /** Label as printed, where there was one. */
  readonly label?: string;
  /** What the label names, where its words or its number are known. */
  readonly key?: DataPointKey;
  /** As printed; lines are parted by a line feed. */
  readonly text: string;
  /** Mean confidence of the reader, 0..1. */
  readonly confidence: number;
  readonly outline: Quad;
}

/** Text lines of an MRZ as decoded, upper case, only `A–Z 0–9 <`. */
export interface MrzReading {
  readonly lines: readonly string[];
  /** Probability that every character is right, 0..1. */
  readonly confidence: number;
}

/** Focus and light of a part of a page. */
export interface SeenRegion {
  /** 0..1: 1 less the blur metric of Crété and others (2007) over the rectified page; print in focus has 0.5 and more. */
  readonly sharpness: number;
  /** Share of the part that glare has washed out, 0..1. */
  readonly glare: number;
}

/** What the rectified view of a page tells of the picture it was taken from. */
export interface PageMeasures {
  /** All but the parts below. */
  readonly text: SeenRegion;
  readonly mrz?: SeenRegion;
  readonly portrait?: SeenRegion;
  /** How far colours spread, 0..1: distance of the 95th percentile from the middle in the CbCr plane, over 128. */
  readonly colour: number;
  /** How far a fine grid that lies over the whole page stands out of its spectrum, in natural logarithms of power. */
  readonly grid: number;
  /** Share of the page that something of the colour of skin covers from its edge, 0..1. */
  readonly covered: number;
}

/** A bar code's content as it is recorded. */
export type BarcodeReading = Pick<SeenBarcode, 'format' | 'text'>;

export interface DocumentObservation extends SeenFrame {
  readonly kind: 'document';
  /** The page, card or sheet, where its edges were found. */
  readonly page?: SeenPage;
  /** The band of text that looks like an MRZ: the MRZ's own outline, in reading order. */
  readonly mrzBand?: Quad;
  /** The holder's picture on the page; only looked for in stills. */
  readonly portrait?: Quad;
  /** Mean luma inside the guide, 0..1. */
  readonly brightness: number;
  /** Variance of the Laplacian inside the guide at analysis size, 8-bit luma units squared. */
  readonly sharpness: number;
  /** Share of the guide's pixels that are blown out, 0..1. */
  readonly glare: number;
  /** Mean absolute luma difference from the frame before inside the guide, 0..1; 1 for the first frame. */
  readonly motion: number;
  /** Present where reading was asked for and lines were found. */
  readonly mrz?: SeenMrz;
  readonly barcode?: SeenBarcode;
  /** Present where a page was found and measured. */
  readonly measures?: PageMeasures;
  /** Printed fields and lines, top to bottom, where they were read. */
  readonly fields?: readonly SeenField[];
}

export type Observation = FaceObservation | DocumentObservation;
