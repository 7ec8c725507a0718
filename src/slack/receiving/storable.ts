/**
 * A text that PostgreSQL takes: it refuses U+0000 in any text, and half a surrogate pair in jsonb.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD');
}
