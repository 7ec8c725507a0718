/** What folding would change: most words and terms have none of it. */
const TO_FOLD = /[^a-z ]| {2}|^ | $/;

/**
 * A text as it is compared with others: its letters alone, small and without accents, one space
 * between words. What redaction put in the place of personal data goes, as numbers do.
 */
export function fold(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text
    .replace(/\[[a-z-]{1,24}\]/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/gu, '')
    .replace(/\P{L}+/gu, ' ')
    .trim();
}
