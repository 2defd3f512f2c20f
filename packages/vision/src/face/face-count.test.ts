import {expect} from 'chai';
import {countPeople} from './face-count.js';

describe('countPeople', () => {
  const face = {x: 0.36, y: 0.14, width: 0.41, height: 0.7};

  it('tells one and more than one', () => {
    const other = {x: 0.02, y: 0.1, width: 0.3, height: 0.4};
    const third = {...other, y: 0.6};
    expect(countPeople(face, [])).to.equal(1);
    expect(countPeople(face, [face, other])).to.equal(2);
    expect(countPeople(face, [other])).to.equal(2);
    expect(countPeople(face, [face, other, third])).to.equal(2);
  });

  it('sees who looks over a shoulder, and who looks down from above', () => {
    expect(countPeople(face, [{x: 0.7, y: 0.1, width: 0.25, height: 0.3}])).to.equal(2);
    const low = {x: 0.36, y: 0.5, width: 0.4, height: 0.5};
    expect(countPeople(low, [{x: 0.4, y: 0, width: 0.3, height: 0.4}])).to.equal(2);
  });

  it('leaves out who stands far behind', () => {
    expect(countPeople(face, [{x: 0.05, y: 0.1, width: 0.08, height: 0.1}])).to.equal(1);
  });

  it('takes a face that is found twice, and hair within it, for one', () => {
    const itself = {x: 0.35, y: 0.22, width: 0.45, height: 0.59};
    const hair = {x: 0.29, y: 0.13, width: 0.2, height: 0.26};
    expect(countPeople(face, [itself, hair])).to.equal(1);
  });
});
