const ANSWER = String.raw`\d{1,3}(?:\s?(?:\/|out of|van de|van|uit)\s?\d{1,2})?`;

/** `3.5/5`, `7,5 van de 10`: between two answers, so on no scale of whole answers. */
const DECIMAL = /\d+(?:[.,]\d+|½|\s?1\/2(?!\d))(?:\s?(?:\/|out of|van de|uit)\s?\d+)?/g;

/** `01-02-2024`, `2/5/2024`, `2024-05-02`, `24/7`. */
const DATE_OR_HOURS = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b24\/7\b/g;

/** No answer has so many digits, and to look in each of them for one takes long. */
const LONG_NUMBER = /\d{7,}/g;

/** `4 -> 2`, `2 now 4`: which of the two is the answer nobody says. */
const CHANGE = new RegExp(
  String.raw`(?<!\d)${ANSWER},?\s?(?:[-=]>|→|➡\ufe0f?|(?:(?:but|and|maar|en)\s)?(?:it\s|het\s)?(?:is\s|was\s)?(?:now|nu|then|toen|later|naar)\b:?)\s?(?:it's\s|is\s|an?\s|een\s)?${ANSWER}`,
  'gi',
);

const HOPE = '(?:target|doel|doelstelling|goal|aim|aiming|hope|hoping|hoop|hopen|streven)';
/** `our target is NPS 9`, `NPS goal: 9`. */
const HOPED = new RegExp(String.raw`\b${HOPE}\b ?:?[^.,;:!?\n\d]{0,30}[:=]? ?${ANSWER}`, 'gi');
/** `9 would be a dream`, `9 zou mooi zijn`, `9 is our goal`. */
const HOPEFUL = new RegExp(
  String.raw`(?<!\d)${ANSWER} (?:(?:would|could|should|might|kunnen|zou|zouden) (?:be|make|mean|[^.,;!?\n\d]{0,30}\b(?:zijn|halen|worden|scoren))\b|(?:(?:is|was|as|als|being) )?(?:(?:our|the|an?|my|ons|onze|het|een) )?${HOPE}\b)`,
  'gi',
);

/** Puts `§` in the place of numbers that are no answer: dates, decimals, changes, hopes. */
export function withoutUnmeant(text: string): string {
  return [LONG_NUMBER, DATE_OR_HOURS, DECIMAL, CHANGE, HOPED, HOPEFUL].reduce(
    (rest, pattern) => rest.replace(pattern, '§'),
    text,
  );
}
