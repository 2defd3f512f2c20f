/** How each type of document looks in lists and on explaining screens. */
import type {TemplateResult} from 'lit';
import {isSheet, type ResourceType} from '@passbase-verify/protocol';
import {
  cardIcon,
  healthIcon,
  letterIcon,
  licenceIcon,
  passportIcon,
  permitIcon,
  visaIcon,
} from './icons.js';
import {cardDrawing, letterDrawing, passportDrawing, visaDrawing} from './illustrations.js';

/** What a document is physically: it decides about words and pictures. */
export type DocumentFormat = 'page' | 'card' | 'letter';

interface Look {
  readonly format: DocumentFormat;
  readonly icon: TemplateResult;
  readonly drawing: TemplateResult;
}

const CARD: Look = {format: 'card', icon: cardIcon, drawing: cardDrawing};

const LETTER: Look = {format: 'letter', icon: letterIcon, drawing: letterDrawing};

const LOOKS: Readonly<Partial<Record<ResourceType, Look>>> = {
  PASSPORT: {format: 'page', icon: passportIcon, drawing: passportDrawing},
  VISA: {format: 'page', icon: visaIcon, drawing: visaDrawing},
  DRIVERS_LICENSE: {...CARD, icon: licenceIcon},
  NATIONAL_ID_CARD: CARD,
  RESIDENCE_PERMIT: {...CARD, icon: permitIcon},
  HEALTH_INSURANCE_CARD: {...CARD, icon: healthIcon},
};

export const lookOf = (type: ResourceType = 'PASSPORT'): Look =>
  isSheet(type) ? LETTER : (LOOKS[type] ?? CARD);
