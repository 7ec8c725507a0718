import { type Fields, isFields } from './receiving/fields.ts';

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
