/// <reference types="node" />
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {makeKey} from '../testing/example.js';
import {issueCredential, presentCredential, verifyPresentation} from './index.js';

it('a presentation verifies in Node, without a network', async () => {
  const key = await makeKey();
  const now = new Date('2030-05-10T12:00:00Z');
  const credential = await issueCredential(
    {
      verificationId: 'v-1',
      dataPoints: [
        {key: 'age_over_18', value: true},
        {key: 'date_of_birth', value: '1974-08-12'},
      ],
      holder: key.publicJwk,
      issuedAt: now,
      expiresAt: new Date('2030-05-11T12:00:00Z'),
    },
    key,
  );
  const wish = {keys: ['age_over_18'], audience: 'shop.example', nonce: 'n-1', now};
  const presentation = await presentCredential(credential, wish, key);
  const expected = {audience: 'shop.example', nonce: 'n-1', now, allowSelfIssued: true};
  const {dataPoints} = await verifyPresentation(presentation, expected);
  assert.deepEqual(dataPoints, {age_over_18: true});
  const elsewhere = {...expected, audience: 'other.example'};
  await assert.rejects(verifyPresentation(presentation, elsewhere), {code: 'ERR_BUNDLE_AUDIENCE'});
});
