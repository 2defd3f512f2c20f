/** Which tries are made: plain data, the same in every run. */
import {
  OVERRIDES,
  RENAMED_CAMERA_NAMES,
  VIRTUAL_CAMERA_NAMES,
} from '@passbase-verify/testkit/attacks';
import {FRAMES, cycle, seedOf, settingOf, spread} from './settings.mjs';

/** @typedef {import('./types.mjs').Attempt} Attempt */
/** @typedef {import('./portraits.mjs').Portrait} Portrait */
/** @typedef {Partial<import('@passbase-verify/testkit/attacks').HoldingManner>} Manner */

/**
 * @typedef {object} Condition
 * @property {'genuine' | 'attack'} role
 * @property {number} attempts Default.
 * @property {(index: number) => Omit<Attempt, 'condition' | 'seed' | 'frame' | 'name' | 'frameMs'>
 *   & Partial<Pick<Attempt, 'name' | 'frameMs'>>} make
 */

const OVERRIDE_NAMES = /** @type {import('@passbase-verify/testkit/attacks').OverrideName[]} */ (
  Object.keys(OVERRIDES)
);

/** Milliseconds from frame to frame: phones of the middle class and slow ones. */
const PACES = [100, 140, 120, 200];

/** A person who does what is asked, each in an own manner. @param {number} index @returns {import('./types.mjs').SitterSubject} */
function person(index) {
  const frame = cycle(FRAMES, index);
  const [least, most] = frame.width >= frame.height ? [0.34, 0.6] : [0.45, 0.72];
  return {
    kind: 'sitter',
    startSize: least + (most - least) * spread(index),
    setting: settingOf(index),
    performance: {
      naturalBlinks: index % 2 === 1,
      turnDegrees: 22 + 12 * spread(index + 7),
      turnMs: 500 + 700 * spread(index + 3),
      approachMs: 1000 + 1200 * spread(index + 5),
      blinkClosedMs: 450 + 700 * spread(index + 11),
      sway: 0.5 + spread(index + 2),
    },
  };
}

/** @param {number} index @param {Partial<import('@passbase-verify/testkit').SceneLight>} light */
const inLight = (index, light) => {
  const subject = person(index);
  const {setting} = subject;
  return {...subject, setting: {...setting, light: {...setting.light, ...light}}};
};

/** @type {Readonly<Record<string, Condition>>} */
const GENUINE = {
  sitter: {
    role: 'genuine',
    attempts: 80,
    make: (index) => ({subject: {...person(index), described: true}, frameMs: 100}),
  },
  glasses: {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: {...person(index), looks: {glasses: true}}}),
  },
  beard: {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: {...person(index), looks: {beard: 0.5 + 0.5 * spread(index)}}}),
  },
  aged: {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: {...person(index), looks: {age: 0.5 + 0.5 * spread(index)}}}),
  },
  'low-light': {
    role: 'genuine',
    attempts: 60,
    // The camera makes up for half of it and adds noise.
    make: (index) => ({
      subject: inLight(index, {intensity: 0.18 + 0.12 * spread(index), ambient: 0.6}),
      flaws: {noise: {deviation: 10, gain: 1.7}, exposureMs: 50},
      frameMs: 140,
    }),
  },
  'hard-light': {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({
      subject: inLight(index, {
        direction: cycle(
          /** @type {const} */ ([
            [1, 0.1, 0.1],
            [-1, 0.3, 0.2],
            [0.1, 1, 0.15],
            [-0.5, -0.6, 0.6],
          ]),
          index,
        ),
        intensity: 1.4,
        ambient: 0.2,
      }),
    }),
  },
  noise: {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({
      subject: person(index),
      flaws: {noise: {deviation: 6 + 8 * spread(index)}},
    }),
  },
  compression: {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: person(index), flaws: {jpegQuality: 0.15 + 0.3 * spread(index)}}),
  },
  'motion-blur': {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: person(index), flaws: {exposureMs: 33 + 33 * spread(index)}}),
  },
  'slow-camera': {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: person(index), frameMs: 200}),
  },
  'fast-camera': {
    role: 'genuine',
    attempts: 60,
    make: (index) => ({subject: person(index), frameMs: 67}),
  },
};

/** Ways to hold up a print. @type {readonly Manner[]} */
const MANNERS = [
  {},
  {turn: 2.2, nod: 2.2, tip: 25},
  {distance: 0.85, sway: 3},
  {turn: 1, nod: 1, tip: 8, sway: 1},
  {turn: 1.8, nod: 1.8, tip: 40, push: 0.003},
];

/** Radii from a page that hangs a little to one that is bent round a bottle, centimetres. */
const BENDS = [1 / 40, 1 / 15, -1 / 30, 1 / 9, 1 / 22];

/** Ways to hold a screen whose picture blinks on demand: only its flatness gives it away. @type {readonly Manner[]} */
const BLINKING = [1.5, 1.65, 1.8, 2, 2.2].map((turn) => ({turn, nod: turn, blinks: true}));

const PAPERS = /** @type {const} */ (['photo-paper', 'office-paper']);
const SCREENS = /** @type {const} */ (['phone', 'tablet']);

/** @param {Manner} manner */
const described = (manner) =>
  Object.entries(manner)
    .map(([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toFixed(3)) : value}`)
    .join(', ');

/** @param {number} index @param {Manner} manner @returns {Manner} */
const bent = (index, manner) => ({
  ...manner,
  bend: cycle(BENDS, index),
  bendAxis: index % 3 === 2 ? 'lying' : 'upright',
});

/**
 * @param {'phone' | 'tablet' | 'injected'} where
 * @param {Partial<import('./types.mjs').ReplaySubject>} [more]
 * @returns {Condition}
 */
const replay = (where, more = {}) => ({
  role: 'attack',
  // One that passes by chance among sixty would say nothing of one in a hundred.
  attempts: 200,
  make: (index) => ({
    subject: {
      kind: 'replay',
      where,
      setting: settingOf(index),
      fills: cycle([1.04, 0.9, 1.15], index),
      sway: cycle([0.4, 0, 1], index),
      ...more,
    },
  }),
});

/** @type {Readonly<Record<string, Condition>>} */
const ATTACKS = {
  print: {
    role: 'attack',
    attempts: 80,
    make: (index) => {
      const manner = cycle(MANNERS, index);
      const medium = cycle(PAPERS, index);
      return {
        name: `${medium}, ${described(manner)}`,
        subject: {kind: 'held', medium, setting: settingOf(index), manner},
      };
    },
  },
  'print-bent': {
    role: 'attack',
    attempts: 80,
    make: (index) => {
      const manner = bent(index, cycle(MANNERS, index + Math.floor(index / 5)));
      const medium = cycle(PAPERS, index);
      return {
        name: `${medium}, ${described(manner)}`,
        subject: {kind: 'held', medium, setting: settingOf(index), manner},
      };
    },
  },
  'print-eye-holes': {
    role: 'attack',
    attempts: 80,
    make: (index) => {
      const bend = cycle([0, 1 / 12, 1 / 20], index);
      return {
        name: `bend ${bend.toFixed(3)}`,
        subject: {kind: 'worn', setting: settingOf(index), bend},
      };
    },
  },
  'phone-blinking': blinking('phone'),
  'tablet-blinking': blinking('tablet'),
  'phone-replay': replay('phone'),
  'tablet-replay': replay('tablet'),
  'injected-replay': replay('injected'),
  'replay-alternatives': replay('injected', {alternatives: true}),
  'frozen-frames': {
    role: 'attack',
    attempts: 40,
    make: (index) => ({
      subject: {
        kind: 'repeat',
        how: 'frozen',
        ms: 6000 * spread(index),
        setting: settingOf(index),
      },
    }),
  },
  'looped-frames': {
    role: 'attack',
    attempts: 40,
    make: (index) => ({
      subject: {
        kind: 'repeat',
        how: 'looped',
        ms: 1500 + 3000 * spread(index),
        setting: settingOf(index),
      },
    }),
  },
  'virtual-camera': virtualCamera(VIRTUAL_CAMERA_NAMES),
  'renamed-camera': virtualCamera(RENAMED_CAMERA_NAMES),
  'overridden-api': {
    role: 'attack',
    attempts: 6 * OVERRIDE_NAMES.length,
    make: (index) => {
      const override = cycle(OVERRIDE_NAMES, index);
      return {name: override, subject: {kind: 'made-up', override, setting: settingOf(index)}};
    },
  },
  mask: {
    role: 'attack',
    attempts: 40,
    make: (index) => {
      const eyes = index % 2 === 0 ? 'painted' : 'open';
      return {name: `${eyes} eyes`, subject: {kind: 'mask', eyes, setting: settingOf(index)}};
    },
  },
};

/** @param {readonly string[]} names @returns {Condition} */
function virtualCamera(names) {
  return {
    role: 'attack',
    attempts: 2 * names.length,
    make: (index) => {
      const label = cycle(names, index);
      return {name: label, subject: {kind: 'made-up', label, setting: settingOf(index)}};
    },
  };
}

/** @param {'phone' | 'tablet'} medium @returns {Condition} */
function blinking(medium) {
  return {
    role: 'attack',
    attempts: 80,
    make: (index) => {
      const manner = cycle(BLINKING, index);
      return {
        name: described(manner),
        subject: {kind: 'held', medium, setting: settingOf(index), manner},
      };
    },
  };
}

/** @param {string} file */
const portraitUrl = (file) => `/faces/${encodeURIComponent(file)}`;

/** One person, then another. @param {readonly Portrait[]} portraits @returns {Readonly<Record<string, Condition>>} */
function swapConditions(portraits) {
  if (new Set(portraits.map(({person}) => person)).size < 2) return {};
  const others = (/** @type {Portrait} */ one) =>
    portraits.filter(({person}) => person !== one.person);
  return {
    'face-swap': {
      role: 'attack',
      attempts: 40,
      make: (index) => {
        const first = cycle(portraits, index);
        const second = cycle(others(first), index);
        const afterSteps = 1 + (index % 3);
        return {
          frameMs: 100,
          name: `${first.file}, ${second.file} after ${afterSteps}`,
          subject: {
            kind: 'swap',
            urls: [portraitUrl(first.file), portraitUrl(second.file)],
            setting: settingOf(index),
            afterSteps,
          },
        };
      },
    },
  };
}

/** @param {readonly Portrait[]} portraits @returns {Readonly<Record<string, Condition>>} */
function photographConditions(portraits) {
  if (portraits.length === 0) return {};
  /** @param {number} attempts @param {(index: number) => Pick<import('./types.mjs').HeldSubject, 'medium' | 'manner' | 'still'>} how @returns {Condition} */
  const condition = (attempts, how) => ({
    role: 'attack',
    attempts,
    make: (index) => {
      const file = cycle(portraits, index).file;
      const held = how(index);
      return {
        name: `${file}, ${held.medium}, ${described(held.manner)}`,
        subject: {
          kind: 'held',
          url: `/faces/${encodeURIComponent(file)}`,
          setting: settingOf(index),
          ...held,
        },
      };
    },
  });
  // Each portrait comes again in other ways: the manner's turn comes with another step than the file's.
  const manner = (/** @type {number} */ index) =>
    cycle(MANNERS, index + Math.floor(index / portraits.length));
  return {
    photograph: condition(60, (index) => ({
      medium: cycle(PAPERS, index),
      manner: {sway: 1},
      still: true,
    })),
    'photograph-print': condition(160, (index) => ({
      medium: cycle(PAPERS, index),
      manner: manner(index),
    })),
    'photograph-bent': condition(140, (index) => ({
      medium: cycle(PAPERS, index),
      manner: bent(index, manner(index)),
    })),
    'photograph-screen': condition(160, (index) => ({
      medium: cycle(SCREENS, index),
      manner: manner(index),
    })),
  };
}

/**
 * @typedef {object} ClipItem
 * @property {string} file
 * @property {readonly [number, number]} [useSeconds]
 */

/** Clips in turn, each time with another challenge. @param {readonly ClipItem[]} items @returns {Readonly<Record<string, Condition>>} */
function clipConditions(items) {
  if (items.length === 0) return {};
  return {
    clip: {
      role: 'attack',
      attempts: 6 * items.length,
      make: (index) => {
        const {file, useSeconds} = cycle(items, index);
        return {
          name: file,
          subject: {
            kind: 'clip',
            url: `/video/${encodeURIComponent(file)}`,
            ...(useSeconds === undefined ? {} : {useSeconds}),
          },
        };
      },
    },
  };
}

/** @param {{portraits: readonly Portrait[], clips: readonly ClipItem[]}} samples */
export const conditionsOf = ({portraits, clips}) => ({
  ...GENUINE,
  ...ATTACKS,
  ...swapConditions(portraits),
  ...photographConditions(portraits),
  ...clipConditions(clips),
});

/**
 * All tries, the first of each condition before the second of any, so that what was cut short says something of everything; and
 * neighbours are of one person, whose head has to be made once.
 *
 * @param {Readonly<Record<string, Condition>>} conditions
 * @param {{only?: readonly string[], attempts?: number}} [options]
 * @returns {Attempt[]}
 */
export function planAttempts(conditions, {only, attempts} = {}) {
  const chosen = Object.entries(conditions).filter(([name]) => only?.includes(name) ?? true);
  const countOf = (/** @type {Condition} */ condition) => attempts ?? condition.attempts;
  const most = Math.max(0, ...chosen.map(([, condition]) => countOf(condition)));
  return Array.from({length: most}, (_, index) =>
    chosen.flatMap(([condition, row]) => {
      if (index >= countOf(row)) return [];
      const frame = cycle(FRAMES, index);
      const {name, ...made} = row.make(index);
      const seed = seedOf(index);
      const who = `${seed}, ${frame.width}×${frame.height}`;
      return [
        {
          condition,
          seed,
          frame,
          frameMs: cycle(PACES, index),
          ...made,
          name: name === undefined ? who : `${who}: ${name}`,
        },
      ];
    }),
  ).flat();
}
