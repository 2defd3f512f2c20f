/**
 * Settings as they count. What is null, because its attribute was taken away, or undefined, as frameworks bind what is not there, is
 * the default; everything else stays as it was written.
 */
export function withDefaults<T extends object>(given: T, defaults: T): T {
  const names = Object.keys(defaults) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, given[name] ?? defaults[name]])) as T;
}
