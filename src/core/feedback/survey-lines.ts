/** Longer than anything a survey tool writes around an answer: left alone, however it begins. */
const LONGEST_LINE = 200;

const METRIC = `(?:overall |customer |average )?(?:c-?sat|ces|nps|net promoter|customer effort|satisfaction|(?:klant)?tevredenheid|score|rating|stars?|sterren|(?:rapport|eind)?cijfer|beoordeling|waardering)(?:[ -]?score)?`;
const ABOUT = `(?: (?:for|of|on|voor|van|over) [^:.!?]{1,40})?`;
const RANGE = String.raw`[([](?:\d{1,2} ?[-–] ?\d{1,2}|promoter|passive|detractor)[)\]]`;
const NUMBER = String.raw`\d{1,2}(?:[.,]\d)?(?: ?(?:\/|out of|van de|uit de|uit|van) ?\d{1,2})?(?: ?(?:stars?|sterren|ster|points?|punten))?`;
const DRAWN = String.raw`(?:(?:[★⭐🌟☆👍👎]|:(?:star2?|\+1|-1|thumbsup|thumbsdown):)[\ufe0f\u{1f3fb}-\u{1f3ff}]?\s?){1,12}`;
const FELT = `(?:(?:very|heel|zeer) )?(?:satisfied|dissatisfied|unsatisfied|happy|unhappy|neutral|good|bad|easy|difficult|likely|unlikely|tevreden|ontevreden|neutraal|goed|slecht|makkelijk|moeilijk|promoter|passive|detractor)`;
const ANSWER = `(?:${NUMBER}|${DRAWN})(?: ?${RANGE})?`;

const LABELLED_ANSWER = new RegExp(
  String.raw`^${METRIC}${ABOUT}(?: ?${RANGE})?\s{0,3}[:=–—-]?\s{0,3}(?:${ANSWER}|${FELT}(?: ?[([]\d{1,2}[)\]])?)?$`,
  'iu',
);
const BARE_ANSWER = new RegExp(`^(?:${RANGE} ?)?${ANSWER}$`, 'iu');

/** Questions that surveys ask, in their usual words, with the scale behind them. */
const QUESTION = new RegExp(
  String.raw`(?:\bhow (?:likely|satisfied|easy|happy|would you rate)\b.{0,80}\b(?:you|your|was it)\b|\bhoe (?:waarschijnlijk|tevreden|(?:ge)?makkelijk|eenvoudig)\b.{0,80}\b(?:je|jij|u|was het)\b|^(?:did you achieve|heb(?:t)? (?:je|u) bereikt)\b|^(?:what (?:can|could) we (?:do better|improve)|wat (?:kunnen|konden) we (?:beter doen|verbeteren))\b|^(?:why did you (?:give|choose)|waarom (?:gaf|geef|koos) (?:je|u))\b.{0,40}\b(?:score|rating|cijfer|antwoord)\b|^(?:what is|what's|wat is) (?:the|your|de|jouw|uw) .{0,30}(?:reason|reden)\b.{0,40}(?:score|rating|cijfer)\b).{0,80}[?:](?: ?${RANGE})?$`,
  'iu',
);

const HEADING =
  /^(?:new|nieuwe?) (?:[\p{L}-]{1,20} ){0,3}(?:response|submission|rating|review|reactie|antwoord|inzending|beoordeling)(?: (?:to|for|from|op|van|voor) .{1,60})?$/iu;
const PARTICULAR =
  /^(?:name|naam|customer|klant|respondent|e-?mail|date|datum|survey|enquête|touchpoint|contactpunt|page|pagina|segment|country|land|language|taal|device|apparaat|response id|comment|comments|opmerking|opmerkingen|toelichting|reactie|feedback)\s{0,3}:/iu;
const COMMENT =
  /^[*_>\s]{0,4}(?:comments?|opmerking(?:en)?|toelichting|reactie|feedback|answer|antwoord|verbatim)[*_]{0,2}\s{0,3}:[*_]{0,2}\s{0,3}(?=\S)/iu;

/** Whether a piece of text states the answer to a survey's question and nothing besides. */
export function statesOnlyScore(piece: string): boolean {
  const plain = plainly(piece);
  return plain !== null && (LABELLED_ANSWER.test(plain) || BARE_ANSWER.test(plain));
}

/** Whether a piece of text is the survey speaking: its question, its heading. */
export function isSurveySpeaking(piece: string): boolean {
  const plain = plainly(piece);
  return plain !== null && (QUESTION.test(plain) || HEADING.test(plain));
}

/** Whether a line names a particular of the answer, such as who gave it: `Touchpoint: basket`. */
export function isParticular(line: string): boolean {
  const plain = plainly(line);
  return plain !== null && PARTICULAR.test(plain) && !COMMENT.test(plain);
}

/** A line without the label that a form puts before the comment. */
export function withoutCommentLabel(line: string): string {
  return line.replace(COMMENT, '');
}

/** Without what decorates a line; null when it is empty, or too long to be a survey's. */
export function plainly(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  const plain = text
    .replace(/[*_~`]/gu, '')
    .replace(/^[\s>•·–—-]+|[\s.!]+$/gu, '')
    .trim();
  return plain === '' ? null : plain;
}
