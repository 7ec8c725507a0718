/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something parsed from JSON is an object, and neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key; empty when there is none. */
export function fieldsOf(of: Fields, key: string): Fields {
  const value = of[key];
  return isFields(value) ? value : {};
}

/** The text under a key; null when there is none, or an empty one. */
export function textOf(of: Fields, key: string): string | null {
  const value = of[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
