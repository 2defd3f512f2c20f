/** Phones and tablets. Labels follow the forms that browsers use on such devices; the devices are made up. */
import {fakeDevice, type FakeDeviceSet} from './fake-device.js';

const USER = {facingMode: 'user'} as const;
const ENVIRONMENT = {facingMode: 'environment'} as const;

export const PHONES: readonly FakeDeviceSet[] = [
  {
    name: 'iPhone with three lenses, Safari, English',
    devices: [
      fakeDevice('front', 'Front Camera', 'fullHd', USER),
      fakeDevice('ultra', 'Back Ultra Wide Camera', 'uhd', ENVIRONMENT),
      fakeDevice('dual', 'Back Dual Wide Camera', 'uhd', ENVIRONMENT),
      fakeDevice('triple', 'Back Triple Camera', 'uhd', ENVIRONMENT),
      fakeDevice('wide', 'Back Camera', 'uhd', ENVIRONMENT),
      fakeDevice('tele', 'Back Telephoto Camera', 'uhd', ENVIRONMENT),
    ],
    best: {front: 'front', back: 'triple'},
  },
  {
    name: 'iPhone with two lenses, Safari, German',
    devices: [
      fakeDevice('front', 'Frontkamera', 'fullHd', USER),
      fakeDevice('ultra', 'Rückseitige Ultra-Weitwinkelkamera', 'uhd', ENVIRONMENT),
      fakeDevice('dual', 'Rückseitige Dual-Weitwinkelkamera', 'uhd', ENVIRONMENT),
      fakeDevice('wide', 'Rückkamera', 'uhd', ENVIRONMENT),
    ],
    best: {front: 'front', back: 'dual'},
  },
  {
    name: 'iPhone, older Safari that tells labels only, French',
    devices: [
      fakeDevice('ultra', 'Caméra arrière ultra grand-angle'),
      fakeDevice('wide', 'Caméra arrière'),
      fakeDevice('front', 'Caméra avant'),
    ],
    best: {front: 'front', back: 'wide'},
  },
  {
    name: 'iPhone, labels only, Japanese',
    devices: [
      fakeDevice('front', '前面カメラ'),
      fakeDevice('ultra', '背面超広角カメラ'),
      fakeDevice('tele', '背面望遠カメラ'),
      fakeDevice('wide', '背面カメラ'),
    ],
    best: {front: 'front', back: 'wide'},
  },
  {
    name: 'iPhone, labels only, Spanish',
    devices: [
      fakeDevice('tele', 'Teleobjetivo de la cámara trasera'),
      fakeDevice('wide', 'Cámara trasera'),
      fakeDevice('front', 'Cámara frontal'),
    ],
    best: {front: 'front', back: 'wide'},
  },
  {
    name: 'iPhone, labels only, Russian',
    devices: [
      fakeDevice('wide', 'Задняя камера'),
      fakeDevice('ultra', 'Задняя сверхширокоугольная камера'),
      fakeDevice('front', 'Передняя камера'),
    ],
    best: {front: 'front', back: 'wide'},
  },
  {
    name: 'Samsung with four lenses, Chrome',
    devices: [
      fakeDevice('front', 'camera2 1, facing front', 'fullHd', USER),
      fakeDevice('front-wide', 'camera2 3, facing front', 'fullHd', USER),
      fakeDevice('ultra', 'camera2 2, facing back', 'uhd', ENVIRONMENT),
      fakeDevice('main', 'camera2 0, facing back', 'uhd', ENVIRONMENT),
    ],
    best: {front: 'front', back: 'main'},
  },
  {
    name: 'Android phone, Chrome, focus told',
    devices: [
      fakeDevice('front', 'camera 1, facing front', 'fullHd', USER),
      fakeDevice('fixed', 'camera 0, facing back', 'fullHd', {
        ...ENVIRONMENT,
        focusMode: ['manual'],
      }),
      fakeDevice('auto', 'camera 2, facing back', 'fullHd', {
        ...ENVIRONMENT,
        focusMode: ['manual', 'single-shot', 'continuous'],
      }),
    ],
    best: {front: 'front', back: 'auto'},
  },
  {
    name: 'Android phone, Firefox',
    devices: [
      fakeDevice('front', 'Facing front:1'),
      fakeDevice('macro', 'Macro camera, facing back:2'),
      fakeDevice('back', 'Facing back:0'),
    ],
    best: {front: 'front', back: 'back'},
  },
  {
    name: 'Android tablet with a depth sensor, Chrome',
    devices: [
      fakeDevice('depth', 'Rear depth sensor', 'hd', ENVIRONMENT),
      fakeDevice('back', 'Rear camera', 'fullHd', ENVIRONMENT),
      fakeDevice('front', 'Front camera', 'fullHd', USER),
    ],
    best: {front: 'front', back: 'back'},
  },
];
