/** A JSON object nobody has looked into yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` when it is an object, else an empty one. */
export function toFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The objects in `value`, when it is a list. */
export function toFieldsList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
