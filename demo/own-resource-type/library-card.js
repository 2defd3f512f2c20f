/** A library card, as `resourceTypes` takes it. */
export const libraryCard = {
  type: 'LIBRARY_CARD',
  format: 'card',
  sides: 2,
  barcode: 'back',
  // What only this card proves. Behind a label that is printed on it stands the value.
  dataPoints: {
    library_number: {type: 'string', sensitive: true},
    library_branch: {type: 'string', labels: ['Branch', 'Zweigstelle']},
    library_expiry: {type: 'date', labels: ['Valid until', 'Gültig bis']},
  },
  // What no label leads to. Pure: a backend calls it again on what it read itself.
  extract({barcode}) {
    const [, number] = /^LIB:(U\d{7})$/.exec(barcode?.text ?? '') ?? [];
    return number ? [{key: 'library_number', value: number, confidence: 1, zone: 'barcode'}] : [];
  },
  // What the User reads; English stands in for languages that are not here.
  words: {
    en: {
      LIBRARY_CARD: 'Library card',
      'summary.purpose.LIBRARY_CARD': 'Shows that you are a reader',
      library_number: 'Reader number',
      library_branch: 'Branch',
      library_expiry: 'Card valid until',
    },
    de: {
      LIBRARY_CARD: 'Bibliotheksausweis',
      'summary.purpose.LIBRARY_CARD': 'Zeigt, dass Sie Leserin oder Leser sind',
      library_number: 'Lesernummer',
      library_branch: 'Zweigstelle',
      library_expiry: 'Ausweis gültig bis',
    },
  },
};
