import { isFields } from '../fields.ts';

/** Gives every text in a JSON value, with the key it stands under, a new one; keeps the shape. */
export function mapTexts(
  value: unknown,
  change: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change, key));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [change(name, ''), mapTexts(each, change, name)]),
  );
}
