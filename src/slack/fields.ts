/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something parsed from JSON is an object, and neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What should be an object, whatever was sent: an empty one when it is none. */
export function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** What should be a list of objects; whatever else stands in it is passed over. */
export function asList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** What should be text: empty when it is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The text under a key; null when there is none, or an empty one. */
export function textOf(of: Fields, key: string): string | null {
  return asText(of[key]) || null;
}
