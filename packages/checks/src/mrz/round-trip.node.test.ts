/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PassbaseError} from '@passbase-verify/protocol';
import {buildMrz, decodeMrz, parseMrz, type MrzFields, type MrzFormat} from '../index.js';
import {createRandom, MRZ_FORMATS, randomMrzFields} from '../testing/index.js';
import {MRZ_LAYOUTS} from './layout/mrz-layout.js';

const DOCUMENTS = 100_000;
const TODAY = '2026-01-01';

const has = (format: MrzFormat, name: string): boolean =>
  MRZ_LAYOUTS[format].fields.some((field) => field.name === name);

/** Names as they come back: whole, or a beginning of each where they were cut. */
const isNameOf = (read: string, given: string, mayBeCut: boolean): boolean => {
  if (!mayBeCut) return read === given;
  const words = given.split(' ');
  return read.split(' ').every((word, i) => words[i]?.startsWith(word));
};

const expected = (format: MrzFormat, fields: MrzFields) => ({
  format,
  documentCode: fields.documentCode,
  issuingState: fields.issuingState,
  documentNumber: fields.documentNumber,
  nationality: format === 'FRA-ID' ? 'FRA' : has(format, 'nationality') ? fields.nationality : '',
  birthDate: has(format, 'birthDate') ? fields.birthDate : undefined,
  expiryDate: has(format, 'expiryDate') ? fields.expiryDate : undefined,
  sex: has(format, 'sex') ? fields.sex : undefined,
  optionalData: fields.optionalData,
  valid: true,
});

describe('a hundred thousand random documents of all formats', () => {
  it('say after building and parsing what they said before', () => {
    const random = createRandom(20_261_126);
    let cut = 0;
    for (let i = 0; i < DOCUMENTS; i++) {
      const format = MRZ_FORMATS[i % MRZ_FORMATS.length]!;
      const fields = randomMrzFields(random, format);
      const lines = buildMrz(format, fields);
      const mrz = parseMrz(lines, TODAY);
      const {birthDate, expiryDate, sex} = mrz;
      const {documentCode, issuingState, documentNumber, nationality, optionalData, valid} = mrz;
      assert.deepEqual(
        {
          format: mrz.format,
          documentCode,
          issuingState,
          documentNumber,
          nationality,
          birthDate,
          expiryDate,
          sex,
          optionalData,
          valid,
        },
        expected(format, fields),
        lines.join('\n'),
      );
      const first = has(format, 'lastName') && !has(format, 'firstNames') ? '' : fields.firstNames!;
      assert.ok(isNameOf(mrz.lastName, fields.lastName, mrz.namesMayBeCut), lines.join('\n'));
      assert.ok(isNameOf(mrz.firstNames, first, mrz.namesMayBeCut), lines.join('\n'));
      if (mrz.namesMayBeCut) cut++;
    }
    assert.ok(cut > DOCUMENTS / 50, 'some names had to be cut');
  });
});

describe('text that was cut, mixed or made up', () => {
  const ALPHABET = 'ABIKLOPUVXZ0189<<< é\n';

  it('throws nothing but typed errors, whatever it is', () => {
    const random = createRandom(7);
    const whole = (most: number): number => Math.floor(random() * (most + 1));
    const noise = (length: number): string =>
      Array.from({length}, () => ALPHABET[whole(ALPHABET.length - 1)]).join('');
    for (let i = 0; i < DOCUMENTS; i++) {
      const format = MRZ_FORMATS[i % MRZ_FORMATS.length]!;
      const lines = [...buildMrz(format, randomMrzFields(random, format))];
      const line = whole(lines.length - 1);
      const at = whole(lines[line]!.length);
      const change = whole(4);
      if (change === 0) lines[line] = lines[line]!.slice(0, at);
      if (change === 1) lines.splice(line, 1);
      if (change === 2) lines[line] = noise(lines[line]!.length);
      if (change === 3) lines[line] = noise(whole(60));
      if (change === 4)
        lines[line] = lines[line]!.slice(0, at) + noise(1) + lines[line]!.slice(at + 1);
      try {
        parseMrz(lines);
        if (i % 50 === 0) {
          const alphabet = lines.map((text) => text.replace(/[^A-Z0-9<]/g, ''));
          decodeMrz({
            lines: alphabet.map((text) => [...text].map((symbols) => ({symbols, weights: [0.9]}))),
          });
        }
      } catch (error) {
        assert.ok(error instanceof PassbaseError, String(error));
      }
    }
  });
});
