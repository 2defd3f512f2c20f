import {expect} from 'chai';
import {createCamera, supportCamera, type CameraDevices, type CameraOptions} from './index.js';
import {createFakeDocument} from './testing/fake-document.js';
import {patient, rejection} from './testing/waits.js';

const untouched: CameraDevices = {
  getUserMedia: () => expect.fail('asked for a camera'),
  enumerateDevices: () => expect.fail('asked for devices'),
};
const forbids = {allowsFeature: (feature: string) => feature !== 'camera'};

const OBSTACLES: Readonly<Record<string, CameraOptions>> = {
  ERR_CAMERA_INSECURE: {isSecureContext: false, mediaDevices: untouched},
  ERR_CAMERA_UNSUPPORTED: {mediaDevices: {} as CameraDevices},
  ERR_CAMERA_POLICY: {
    mediaDevices: untouched,
    document: {...createFakeDocument(), visibilityState: 'visible', featurePolicy: forbids},
  },
};

describe('supportCamera', () => {
  it('finds nothing in the way of a page that may ask', () => {
    expect(supportCamera()).to.deep.equal({supported: true});
  });

  for (const [code, options] of Object.entries(OBSTACLES)) {
    it(`names ${code}, and open() rejects with it without asking`, async () => {
      const support = supportCamera(options);
      expect(support.supported).to.equal(false);
      expect(support).to.have.nested.property('error.code', code);
      const error = await rejection(createCamera(options).open({facing: 'front'}, patient()));
      expect(error).to.have.property('code', code);
      expect(await rejection(createCamera(options).devices())).to.have.property('code', code);
    });
  }

  it('reads the newer name of the policy as well', () => {
    const document = {
      ...createFakeDocument(),
      visibilityState: 'visible' as const,
      permissionsPolicy: forbids,
    };
    expect(supportCamera({document})).to.have.nested.property('error.code', 'ERR_CAMERA_POLICY');
  });
});
