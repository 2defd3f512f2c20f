import {expect} from 'chai';
import {policyForbids, type PagePolicy} from './page-policy.js';

const allowing = (...allowed: readonly string[]): PagePolicy => ({
  allowsFeature: (feature) => allowed.includes(feature),
});

describe("the page's Permissions Policy", () => {
  it('forbids what it is known not to allow, under either of its names', () => {
    for (const name of ['permissionsPolicy', 'featurePolicy'] as const) {
      expect(policyForbids({[name]: allowing()}, 'camera'), name).to.equal(true);
      expect(policyForbids({[name]: allowing('camera')}, 'camera'), name).to.equal(false);
      expect(policyForbids({[name]: allowing('camera')}, 'microphone'), name).to.equal(true);
    }
    const both = {permissionsPolicy: allowing('camera'), featurePolicy: allowing()};
    expect(policyForbids(both, 'camera')).to.equal(false);
  });

  it('forbids nothing where there is no page, or none that can be asked', () => {
    expect(policyForbids(undefined, 'camera')).to.equal(false);
    expect(policyForbids({}, 'camera')).to.equal(false);
  });

  it('forbids nothing that the browser has not heard of', () => {
    const policy = {...allowing(), features: () => ['camera']};
    expect(policyForbids({featurePolicy: policy}, 'camera')).to.equal(true);
    expect(policyForbids({featurePolicy: policy}, 'digital-credentials-get')).to.equal(false);
  });

  it("is that of the browser's own frames, which were told what they may", async () => {
    const frame = document.createElement('iframe');
    frame.allow = "camera 'none'";
    document.body.append(frame);
    try {
      expect(policyForbids(document, 'camera')).to.equal(false);
      expect(policyForbids(frame.contentDocument!, 'camera')).to.equal(true);
      expect(policyForbids(frame.contentDocument!, 'no-such-feature')).to.equal(false);
    } finally {
      frame.remove();
    }
  });
});
