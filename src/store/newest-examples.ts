/**
 * Twice as many as one look finds: what is found in a private channel leaves room for what was
 * found outside it.
 */
const MOST_EXAMPLES = 10;

/** The examples of a theme that was found again, those of the last look first. */
export function newestExamples<Id>(found: readonly Id[], known: readonly Id[]): Id[] {
  return [...new Set([...found, ...known])].slice(0, MOST_EXAMPLES);
}
