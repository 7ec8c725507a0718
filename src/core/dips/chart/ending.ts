/** When what was told is told to be over. */
export const ENDING = {
  /** How sure it must be, as a log likelihood ratio: twenty to one. So must it be that it is worse. */
  surely: Math.log(20),
  /** After so many days what never ended is the new normal. */
  rebasedAfterDays: 28,
} as const;
