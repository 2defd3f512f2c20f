/** Pictures of licence backs, for tests. */
import type {Quad} from '@passbase-verify/protocol';
import {drawLicenceBack} from '@passbase-verify/testkit';
import {grayFromRgba, type Gray} from '../pixels/gray.js';

/** About as long as what licences say. */
export const LICENCE_TEXT =
  '@\n\x1e\rANSI 636023100002DL00410278ZO03190024DLDCAC\nDCBNONE\nDCDNONE\nDBA01212032\nDCSSPECIMEN\nDDEN\nDACERIKA\n' +
  'DDFN\nDADANNE\nDDGN\nDBD07022024\nDBB09161990\nDBC2\nDAYBLU\nDAU069 in\nDAG123 ANYWHERE ST\nDAIANYTOWN\nDAJOH\n' +
  'DAK123450000  \nDAQSP123456\nDCFZZ1234567\nDCGUSA\nDAZBLK\nDDAF\nDDB07012018\rZOZOANONE\r';

export interface LicenceOptions {
  /** Pixels of the card's longer side; a module of its code is a 340th of it. */
  readonly cardWidth: number;
  /** Radians, clockwise. */
  readonly angle?: number;
  readonly columns?: number;
  readonly width?: number;
  readonly height?: number;
  /** Blurred by this many pixels. */
  readonly blur?: number;
}

/** A card on a table. */
export function licenceCanvas({
  cardWidth,
  angle = 0,
  columns = 12,
  width = Math.round(cardWidth * 1.15),
  height = width,
  blur = 0,
}: LicenceOptions): OffscreenCanvas {
  // Drawn large and reduced, as a lens does it.
  const card = drawLicenceBack({text: LICENCE_TEXT, width: 1600, columns});
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = '#6f675c';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
  context.translate(width / 2, height / 2);
  context.rotate(angle);
  const cardHeight = (cardWidth * card.height) / card.width;
  context.drawImage(card, -cardWidth / 2, -cardHeight / 2, cardWidth, cardHeight);
  return canvas;
}

export function licencePicture(options: LicenceOptions): Gray {
  const canvas = licenceCanvas(options);
  const {width, height} = canvas;
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return grayFromRgba(pixels.data, width, height);
}

/** Where the code lies in the picture: 6 to 79.6 mm across the card, 36 to 50 mm down. */
export function symbolOutline({cardWidth, angle = 0}: LicenceOptions, picture: Gray): Quad {
  const scale = cardWidth / 85.6;
  const place = (x: number, y: number) => {
    const [u, v] = [(x - 42.8) * scale, (y - 26.99) * scale];
    return {
      x: picture.width / 2 + u * Math.cos(angle) - v * Math.sin(angle),
      y: picture.height / 2 + u * Math.sin(angle) + v * Math.cos(angle),
    };
  };
  return [place(6, 36), place(79.6, 36), place(79.6, 50), place(6, 50)];
}
