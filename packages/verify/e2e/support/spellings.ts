/** The date in every spelling that it has in this product: ISO, the machine readable zone with its check digit, and as people read it. */
export function spellingsOf(date: string): RegExp {
  const [year, month, day] = date.split('-') as [string, string, string];
  const long = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).formatToParts(
    new Date(`${date}T00:00:00Z`),
  );
  const name = long.find(({type}) => type === 'month')!.value;
  return new RegExp(
    [
      ...[date, `${year}${month}${day}`, `${day}.${month}.${year}`, `${day}/${month}/${year}`],
      ...[`[A-Z<]${year.slice(2)}${month}${day}\\d`, `${name} ${Number(day)}, ${year}`],
      `${Number(day)} ${name} ${year}`,
    ].join('|'),
  );
}
