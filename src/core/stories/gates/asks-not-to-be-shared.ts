/** A survey's line that says whether the answer may be passed on, answered with no. */
const REFUSED =
  /^[^\n:?]{0,60}\b(?:consent|permission|may we (?:share|quote|publish|use)|share (?:my|this|your)|toestemming|akkoord|mogen (?:we|wij)|delen)\b[^\n:?]{0,60}[:?]\s{0,9}(?:no|nee|false|0)\b/imu;

/** Somebody's own words that this is between them and the company. */
const CONFIDENTIAL =
  /\b(?:(?:do not|don['’]t|please don['’]t) (?:share|publish|forward|quote|repeat)|not (?:to be|for) (?:shared|sharing|publication|quoted)|confidential(?:ly)?|in confidence|off the record|between (?:you and me|us)|niet (?:delen|doorsturen|doorvertellen|publiceren|voor publicatie)|vertrouwelijk|onder ons|tussen ons)\b/iu;

/** Whether a text says that it is not to be passed on; whoever says nothing has not refused. */
export function asksNotToBeShared(verbatim: string): boolean {
  return REFUSED.test(verbatim) || CONFIDENTIAL.test(verbatim);
}
