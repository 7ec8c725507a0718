/** A text PostgreSQL can keep: without NUL, and with U+FFFD for half a surrogate pair. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
