export {COMPUTERS} from './computers.js';
export {fakeDevice} from './fake-device.js';
export type {FakeDevice, FakeDeviceSet, FakeSize} from './fake-device.js';
export {createFakeMediaDevices} from './fake-media-devices.js';
export type {FakeMediaDevices, FakeMediaDevicesOptions} from './fake-media-devices.js';
export {createManualClock} from './manual-clock.js';
export type {ManualClock} from './manual-clock.js';
export {PHONES} from './phones.js';
