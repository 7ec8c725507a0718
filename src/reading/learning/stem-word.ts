/** Endings of both languages, longest first: which language it is does not matter to a hash. */
const ENDINGS = [
  'ingen',
  'ings',
  'tjes',
  'heid',
  'ing',
  'tje',
  'jes',
  'ies',
  'en',
  'ed',
  'es',
  'ly',
  'je',
  "'s",
  'e',
  's',
  'd',
  't',
  'y',
];
const SHORTEST_STEM = 3;

/** A word without its commonest Dutch or English ending: `refunded` and `refunds`, `betaald` and `betalen` come closer. */
export function stemWord(word: string): string {
  const ending = ENDINGS.find(
    (it) => word.endsWith(it) && word.length - it.length >= SHORTEST_STEM,
  );
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem.replace(/(.)\1/g, '$1');
}
