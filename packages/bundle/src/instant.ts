/** ISO 8601 instants beyond their pattern: the schema lets the 31st of every month pass, the calendar does not. */

/** True where `instant`, which matches the schema's pattern, exists; engines differ in what `Date.parse` makes of others. */
export function isInCalendar(instant: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(instant.slice(0, 19));
}
