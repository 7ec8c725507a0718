const VERY = String.raw`(?:(?:the|de|het|very|extremely|heel|zeer|erg)\s){0,2}`;
const GOOD =
  '(?:best|beste|great|good|goed|excellent|uitstekend|easy|easiest|(?:ge)?makkelijk(?:st)?|likely|waarschijnlijk|satisfied|tevreden)';
const BAD =
  '(?:worst|slecht(?:ste)?|bad|poor|hard|hardest|difficult|moeilijk(?:st)?|unlikely|onwaarschijnlijk|dissatisfied|unsatisfied|ontevreden)';
const LOWEST = String.raw`(?<!\d)[01](?!\d)`;
/** Not the scale of an answer: "2/5 = bad" runs the usual way. */
const HIGHEST = String.raw`(?<!\d|\/ ?|out of |van de |van |uit )(?:5|7|10)(?!\d)`;
const NOT = String.raw`(?<!\b(?:not|niet|least|less|minst)\b[^,;()\n]{0,20})`;

const SAID = String.raw`\b(?:lower is better|hoe lager,? hoe beter|lager is beter|reversed? scale|omgekeerde schaal)\b`;

/** `CES 1/7 (very easy)` */
const LOW_AND_GOOD = String.raw`${LOWEST}(?:\s?\/\s?\d{1,2})?\s?[(\[]\s?${VERY}${GOOD}\b`;

const SAYS_SO = new RegExp(SAID, 'i');
const NAMES_ENDS = new RegExp(
  [LOW_AND_GOOD, ...namings(LOWEST, GOOD), ...namings(HIGHEST, BAD)].join('|'),
  'i',
);
/** Only these begin a number that can be the end of a scale; looking for them costs next to nothing. */
const END = /[0157]/;

/** Whether a text says that its scale runs the other way: "1 = best", "(easy=1)", "7 is hard". */
export function isReversed(text: string): boolean {
  return SAYS_SO.test(text) || (END.test(text) && NAMES_ENDS.test(text));
}

/** `1 = best`, `best=1`, and without a sign only where brackets open: `(1 best)`, `(best 1)`. */
function namings(end: string, word: string): readonly string[] {
  return [
    String.raw`${end}\s?(?:=|is\b|being\b|means\b|betekent\b)\s?${VERY}${word}\b`,
    String.raw`${NOT}\b${word}\s?(?:=|is\b)\s?${end}`,
    String.raw`[(\[]\s?${end}\s?[:–-]?\s?${VERY}${word}\b`,
    String.raw`[(\[]\s?${VERY}${word}\s?[:–-]?\s?${end}`,
  ];
}
