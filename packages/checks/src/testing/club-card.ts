/** A card that an integrator registers, for tests: its number is in a bar code on the back, the rest is printed on the front. */
import type {ResourceTypeDefinition} from '@passbase-verify/protocol';

export const CLUB_CARD: ResourceTypeDefinition = {
  type: 'CLUB_CARD',
  format: 'card',
  sides: 2,
  barcode: 'back',
  dataPoints: {
    club_number: {type: 'string', sensitive: true},
    club_since: {type: 'date', labels: ['Member since']},
  },
  extract: ({barcode}) =>
    barcode?.text.startsWith('CLUB:')
      ? [
          {
            ...{key: 'club_number', value: barcode.text.slice('CLUB:'.length)},
            ...{confidence: 1, zone: 'barcode'},
          },
        ]
      : [],
  words: {
    en: {CLUB_CARD: 'Club card', club_number: 'Member number', club_since: 'Member since'},
    de: {CLUB_CARD: 'Clubkarte', club_number: 'Mitgliedsnummer'},
  },
};
