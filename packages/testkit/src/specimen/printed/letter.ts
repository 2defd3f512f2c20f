/** A letter of a bank as a proof of address: sender, window with the addressee, date, a paragraph, a table. */
import {dayFirst, languageOf} from './licence.js';
import {SHEET_SIZE, type PrintedSpecimen, type PrintedText} from './printed-specimen.js';
import type {PrintedPerson} from './printed-person.js';

const BODY: Readonly<Record<string, readonly string[]>> = {
  deu: [
    'Kontoauszug',
    'Sehr geehrte Damen und Herren,',
    'anbei erhalten Sie den Auszug Ihres Girokontos für den vergangenen Monat.',
    'Bitte prüfen Sie die Buchungen und melden Sie Abweichungen binnen sechs Wochen.',
  ],
  fra: [
    'Relevé de compte',
    'Madame, Monsieur,',
    'Veuillez trouver ci-dessous le relevé de votre compte pour le mois écoulé.',
    'Merci de vérifier ces opérations et de signaler toute erreur sous six semaines.',
  ],
  spa: [
    'Extracto de cuenta',
    'Estimado cliente:',
    'Adjuntamos el extracto de su cuenta correspondiente al último mes.',
    'Compruebe los movimientos y comunique cualquier error en seis semanas.',
  ],
  eng: [
    'Statement of account',
    'Dear customer,',
    'Please find below the statement of your account for the past month.',
    'Check every entry and let us know of any error within six weeks.',
  ],
};

export function bankLetter(person: PrintedPerson): PrintedSpecimen {
  const language = languageOf(person.country);
  const [subject = '', ...body] = BODY[language] ?? BODY['eng']!;
  const line = (text: string, x: number, y: number, size = 4.2): PrintedText => ({
    text,
    x,
    y,
    size,
    width: 170,
    style: 'letter',
  });
  const place =
    person.country === 'USA'
      ? `${person.city}, ${person.state ?? 'UT'} ${person.postalCode}`
      : `${person.postalCode} ${person.city}`;
  return {
    name: `letter-${person.country}`,
    kind: 'sheet',
    country: person.country,
    language,
    size: SHEET_SIZE,
    texts: [
      {text: 'UTOPIA BANK', x: 20, y: 24, size: 8, width: 90, style: 'heading'},
      line(`${person.firstNames} ${person.lastName}`, 25, 58),
      line(person.street, 25, 64),
      line(place, 25, 70),
      line(dayFirst(person.dateOfIssue, person.country === 'USA' ? '-' : '.'), 150, 92),
      line(subject, 25, 108, 5),
      ...body.map((text, i) => line(text, 25, 120 + i * 7)),
      ...['IBAN UT12 3456 7890 1234 5678 90', 'BIC UTOBUT2X', 'Total 1.284,37 EUR'].map((text, i) =>
        line(text, 25, 152 + i * 7),
      ),
      line('Utopia Bank, Amaurot Square 1, 1000 Amaurot', 25, 280, 2.8),
    ],
    truth: {
      full_name: `${person.firstNames} ${person.lastName}`,
      street_and_house_number: person.street,
      postal_code: person.postalCode,
      city: person.city,
      ...(person.country === 'USA' ? {} : {date_of_issue: person.dateOfIssue}),
    },
    seed: person.seed,
  };
}
