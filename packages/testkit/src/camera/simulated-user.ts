/** A simulated User: a sitter with a passport, who does what a `<passbase-verify>` on the page asks for. A mock. */
import type {ChallengeKind, DataPointKey, DataPointValue} from '@passbase-verify/protocol';
import {DocumentScene} from '../specimen/document-scene.js';
import {drawPassportPage} from '../specimen/passport-page.js';
import {personFromSeed, type SpecimenPerson} from '../specimen/specimen-person.js';
import {specimenTruth} from '../specimen/specimen-truth.js';
import {
  createSimulatedCamera,
  type SimulatedCamera,
  type SimulatedCameraOptions,
} from './simulated-camera.js';

/** What is watched of the element: its public state. */
export interface WatchedElement {
  readonly state: {
    readonly phase: string;
    readonly challenge?: {
      readonly steps: readonly ChallengeKind[];
      readonly index: number;
      readonly failed: boolean;
    };
  };
}

export interface SimulatedUser {
  readonly person: SpecimenPerson;
  /** The values that a right reading of the passport gives, by Data point key. */
  readonly truth: Readonly<Partial<Record<DataPointKey, DataPointValue>>>;
  readonly camera: SimulatedCamera;
  /** Watches the element and performs what it asks for. Returns a function that ends it. */
  follow(element: WatchedElement): () => void;
  /** Ends the tracks and gives the graphics memory back. */
  close(): void;
}

/** How often the User looks at the screen, milliseconds. */
const LOOK_EVERY_MS = 50;

/** Makes a person by `seed`, with a face, a passport of the fictional state Utopia, and a camera before both. */
export function createSimulatedUser(options: SimulatedCameraOptions = {}): SimulatedUser {
  const seed = options.seed ?? 1;
  const person = personFromSeed(seed);
  const camera = createSimulatedCamera(options);
  let passport: DocumentScene | undefined;

  // Drawn when first held up: a page costs half a second, and some tests never come so far.
  const takePassport = (): void => {
    if (passport) {
      passport.set({hold: 'approach'});
      return;
    }
    const page = drawPassportPage(person, {portrait: camera.sitter.portrait()});
    passport = new DocumentScene({page, seed});
    camera.look('back', passport);
  };

  let before = '';
  const look = ({state}: WatchedElement): void => {
    const {phase, challenge} = state;
    if (phase !== before && phase === 'explaining-document') takePassport();
    before = phase;
    const kind = challenge?.failed ? undefined : challenge?.steps[challenge.index];
    camera.perform(kind ? {kind} : 'neutral');
  };

  return {
    person,
    truth: specimenTruth(person),
    camera,
    follow(element) {
      const timer = setInterval(() => look(element), LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
    close() {
      camera.close();
      passport?.close();
    },
  };
}
