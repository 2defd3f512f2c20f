/** JSON that others wrote, read strictly: no UTF-8, no JSON. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {TypeError | SyntaxError} for bytes that are no UTF-8, or no JSON. */
export const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));

/** @returns Undefined for bytes that are no JSON, and for JSON that is no object: what that means is for the caller to say. */
export function readJsonObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value = parseJson(bytes);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
