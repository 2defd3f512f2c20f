import {expect} from 'chai';
import {padRow} from '../../testing/pad-row.js';
import {readPadModel} from './pad-model.js';

/** The row with one member changed, by its path. */
function change(path: string, value: unknown) {
  const row = structuredClone(padRow()) as {pad: Record<string, unknown>};
  const keys = path.split('.');
  let members = row.pad;
  for (const key of keys.slice(0, -1)) members = members[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(members, keys.at(-1)!);
  else members[keys.at(-1)!] = value;
  return row as unknown as ReturnType<typeof padRow>;
}

describe('the description of an integrator’s network', () => {
  it('is taken as the catalogue has it', () => {
    const row = padRow();
    expect(readPadModel(row)).to.equal(row.pad);
  });

  it('is refused with what is wrong with it', () => {
    const wrong: readonly (readonly [path: string, value: unknown, said: string])[] = [
      ['crop', undefined, 'pad.crop must be an object'],
      ['crop.scale', 0, 'pad.crop.scale must be a number above 0'],
      ['crop.scale', '2.7', 'pad.crop.scale must be a number'],
      ['crop.shape', 'round', 'pad.crop.shape must be "box" or "square"'],
      ['crop.beyond', undefined, 'pad.crop.beyond must be'],
      ['crop.resize', 'cubic', 'pad.crop.resize must be'],
      ['input.name', '', 'pad.input.name must be a name'],
      ['input.width', 80.5, 'pad.input.width must be a whole number'],
      ['input.height', 4096, 'pad.input.height must be a whole number'],
      ['input.layout', 'CHW', 'pad.input.layout must be'],
      ['input.channels', 'GRAY', 'pad.input.channels must be'],
      ['input.mean', [0, 0], 'pad.input.mean must be three numbers'],
      ['input.std', [1, 0, 1], 'pad.input.std must be three numbers above 0'],
      ['output.values', 'softmax', 'pad.output.values must be'],
      ['output.index', -1, 'pad.output.index must be a whole number'],
      ['output.of', 'spoof', 'pad.output.of must be "live" or "attack"'],
      ['threshold', 1, 'pad.threshold must be a number above 0 and below 1'],
      ['treshold', 0.5, 'pad.treshold is not known'],
    ];
    for (const [path, value, said] of wrong)
      expect(() => readPadModel(change(path, value)), path)
        .to.throw(said)
        .with.property('code', 'ERR_VISION_ASSET_WRONG_TYPE');
    const {pad: _, ...bare} = padRow();
    expect(() => readPadModel(bare)).to.throw('pad must be an object');
  });
});
