/** Laptops and desktops. The devices are made up; the forms of the labels are those of real systems. */
import {fakeDevice, type FakeDeviceSet} from './fake-device.js';

export const COMPUTERS: readonly FakeDeviceSet[] = [
  {
    name: 'Windows laptop with face sign-in and a virtual camera, Chrome',
    devices: [
      fakeDevice('virtual', 'OBS Virtual Camera', 'fullHd'),
      fakeDevice('infrared', 'Integrated IR Camera (0a1b:2c3d)', 'hd', {groupId: 'built-in'}),
      fakeDevice('built-in', 'Integrated Camera (0a1b:2c3d)', 'hd', {groupId: 'built-in'}),
    ],
    best: {front: 'built-in', back: 'built-in'},
  },
  {
    name: 'Windows tablet, Edge',
    devices: [
      fakeDevice('infrared', 'Surface IR Camera Front', 'hd'),
      fakeDevice('rear', 'Surface Camera Rear', 'fullHd'),
      fakeDevice('front', 'Surface Camera Front', 'fullHd'),
    ],
    best: {front: 'front', back: 'rear'},
  },
  {
    name: "Mac laptop with the User's phone as a camera, Safari",
    devices: [
      fakeDevice('desk', 'Sam’s iPhone Desk View Camera', 'fullHd'),
      fakeDevice('built-in', 'FaceTime HD Camera', 'hd'),
      fakeDevice('phone', 'Sam’s iPhone Camera', 'fullHd'),
    ],
    best: {front: 'built-in', back: 'phone'},
  },
  {
    name: 'Linux desktop with a webcam and a depth camera, Chrome',
    devices: [
      fakeDevice('depth', 'RealSense Depth Camera 400 Depth', 'hd'),
      fakeDevice('webcam', 'HD Webcam C200 (0000:0001)', 'hd'),
    ],
    best: {front: 'webcam', back: 'webcam'},
  },
  {
    name: 'laptop with nothing but a virtual camera',
    devices: [fakeDevice('virtual', 'ManyCam Virtual Webcam', 'hd')],
    best: {front: 'virtual', back: 'virtual'},
  },
];
