/**
 * A text that PostgreSQL takes: it refuses U+0000 in any text, and half a surrogate pair in jsonb;
 * U+FFFD stands for the latter.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
