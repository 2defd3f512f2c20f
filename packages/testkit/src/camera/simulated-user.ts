/** A simulated User: a sitter with documents, who does what a `<passbase-verify>` on the page asks for. A mock. */
import type {
  ChallengeKind,
  DataPointKey,
  DataPointValue,
  DotPlace,
} from '@passbase-verify/protocol';
import {DocumentScene, type DocumentSceneOptions} from '../specimen/document-scene.js';
import {drawPassportPage} from '../specimen/passport-page.js';
import {personFromSeed, type SpecimenPerson} from '../specimen/specimen-person.js';
import {ROOM_LIGHT} from '../sitter/sitter-state.js';
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
      readonly waiting: boolean;
      readonly dot?: DotPlace;
      readonly failed: boolean;
    };
    /** What the screen lights the face with, sRGB, 0..255 each. */
    readonly screenLight?: readonly [red: number, green: number, blue: number];
    readonly document?: {readonly turnOver: boolean};
    readonly guidance?: string;
  };
}

/** A document that the User holds, drawn flat, and how it is held at first. */
export type HeldDocument = Pick<DocumentSceneOptions, 'page' | 'back' | 'size' | 'state'>;

export interface SimulatedUserOptions extends SimulatedCameraOptions {
  /**
   * What the User holds each time a document is asked for, the last one from then on. Default: the passport that `truth` is of.
   */
  readonly holds?: (person: SpecimenPerson, portrait: CanvasImageSource) => readonly HeldDocument[];
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

/** Of a laptop's screen at arm's length in a lit room: see `SceneLight.screen`. */
const SCREEN_STRENGTH = 0.3;
/** How often the User looks at the screen, milliseconds. */
const LOOK_EVERY_MS = 50;
/** So often in a row the User has to read of glare before turning the document: half a second. */
const GLARE_LOOKS = 10;

/** Makes a person by `seed`, with a face, a document of the fictional state Utopia, and a camera before both. */
export function createSimulatedUser(options: SimulatedUserOptions = {}): SimulatedUser {
  const seed = options.seed ?? 1;
  const person = personFromSeed(seed);
  const camera = createSimulatedCamera(options);
  const scenes: DocumentScene[] = [];
  let held: readonly HeldDocument[] | undefined;
  let asked = 0;

  // Drawn when first held up: a page costs half a second, and some tests never come so far.
  const holdUp = (): void => {
    const portrait = camera.sitter.portrait();
    held ??= options.holds?.(person, portrait) ?? [{page: drawPassportPage(person, {portrait})}];
    const index = Math.min(asked++, held.length - 1);
    const known = scenes[index];
    if (known) known.set({hold: 'approach', side: 'photo-page'});
    else scenes[index] = new DocumentScene({...held[index]!, seed});
    camera.look('back', scenes[index]!);
  };

  let before = '';
  let turned = false;
  let glareLooks = 0;
  let litBy: WatchedElement['state']['screenLight'];
  /** The screen's colour falls on the sitter. */
  const light = (colour: WatchedElement['state']['screenLight']): void => {
    if (colour?.join() === litBy?.join()) return;
    litBy = colour;
    const room = options.setting?.light ?? ROOM_LIGHT;
    if (!colour) return camera.set({light: room});
    const [red, green, blue] = colour;
    camera.set({
      light: {
        ...room,
        screen: {colour: [red / 255, green / 255, blue / 255], strength: SCREEN_STRENGTH},
      },
    });
  };
  const look = ({state}: WatchedElement): void => {
    const {phase, challenge, document, guidance, screenLight} = state;
    light(screenLight);
    // A journey that is gone on with may begin at the camera.
    const toHold =
      phase === 'explaining-document' || (phase === 'capturing-document' && !scenes[0]);
    if (phase !== before && toHold) holdUp();
    before = phase;
    if (document?.turnOver === true && !turned) scenes.at(-1)?.set({side: 'wrong-side'});
    turned = document?.turnOver === true;
    glareLooks = guidance === 'document-glare' ? glareLooks + 1 : 0;
    if (glareLooks === GLARE_LOOKS) scenes.at(-1)?.set({hold: 'tilting'});
    const asked = challenge && !challenge.failed && !challenge.waiting ? challenge : undefined;
    const kind = asked?.steps[asked.index];
    camera.perform(kind ? {kind, place: asked?.dot} : 'neutral');
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
      for (const scene of scenes) scene.close();
    },
  };
}
