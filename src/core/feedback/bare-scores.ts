import type { StatedScore } from '../scores/score.ts';
import { findThumbs } from './find-thumbs.ts';
import { toStatedScore } from './to-stated-score.ts';

const STAR = String.raw`(?:★|⭐|🌟|:star:|:star2:)\ufe0f?\s?`;
const ONE_STAR = new RegExp(STAR, 'gu');
const STARS = new RegExp(`(?<full>(?:${STAR}){1,12})(?<empty>(?:☆\\ufe0f?\\s?){0,12})`, 'gu');
/** What makes a number no answer when it stands before it: "not 5", "3 or 4", "4 van 5". */
const NO_ANSWER = String.raw`(?<![\d.,/§-])(?<!\b(?:not|niet|geen|no|never|even|than|dan) )(?<!\d\s?(?:of|or|to|tot|à|en|and|van|van de|uit|uit de|out of|–) ?)`;
/** In Dutch "4 of 5 sterren" is four or five. */
const COUNTED_STARS = new RegExp(
  String.raw`${NO_ANSWER}(?:(\d{1,2})(?:\s?(?:\/|out of|van de|van|uit de|uit)\s?5)? (?:stars|sterren)|(\d{1,2}) of 5 stars|(1) (?:star|ster))\b`,
  'gi',
);
/** Half a star is between two answers. */
const HALF = /^\s?(?:½|1\/2|[.,]5|§|and a half|en een half)/i;

/** What may follow a score: an end, or a word that begins the reason. */
const FOLLOW = String.raw`(?=\s*(?:$|[\n.!?,;:)\]–—-]|(?:stars?|sterren|ster|points?|punten|punt|but|maar|because|omdat|want|for|voor|and|en|since|overall)\b|§))`;
const IN_WORDS = new RegExp(
  String.raw`${NO_ANSWER}(?<!\b(?:step|stap|page|pagina|part|deel|question|vraag|level|chapter|phase|fase|item|slide|attempt|poging|in|op|at) )(\d{1,2}) ?(?:out of|van de|uit de|van|uit) ?(\d{1,2})(?!\d)${FOLLOW}`,
  'gi',
);
/** With a slash it could be a date, so it must stand by itself: "Great app. 9/10, will be back." */
const IN_SLASH = new RegExp(
  String.raw`(?<=^|[\n.!?;,:(–—]\s?|\b(?:give|gave|geef|gaf|solid|overall|a|an|een) )\(?(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/])${FOLLOW}`,
  'gi',
);

/** Finds scores without a label: stars, "4 out of 5", "9/10" by itself, a thumb as the answer. */
export function findBareScores(text: string): readonly (StatedScore | null)[] {
  return [...findStars(text), ...findFractions(text), ...findThumbs(text)];
}

function findStars(text: string): readonly (StatedScore | null)[] {
  const drawn = [...text.matchAll(STARS)].map(({ groups, index, 0: whole }) => {
    const full = [...(groups?.full ?? '').matchAll(ONE_STAR)].length;
    const empty = [...(groups?.empty ?? '').matchAll(/☆/g)].length;
    if (empty > 0 && full + empty !== 5) return null;
    const end = index + whole.trimEnd().length;
    if (HALF.test(text.slice(end, end + 16))) return null;
    const isAlone = isWholeLine(text, index, end);
    if (empty === 0 && full === 1 && !isAlone) return null;
    return toStatedScore('csat', { answer: full, outOf: 5, range: null });
  });
  const counted = [...text.matchAll(COUNTED_STARS)].map((match) =>
    toStatedScore('csat', {
      answer: Number(match[1] ?? match[2] ?? match[3]),
      outOf: 5,
      range: null,
    }),
  );
  return [...drawn, ...counted];
}

function findFractions(text: string): readonly (StatedScore | null)[] {
  const rest = text.replace(COUNTED_STARS, '§');
  return [IN_WORDS, IN_SLASH].flatMap((pattern) =>
    [...rest.matchAll(pattern)].map((match) => {
      const outOf = Number(match[2]);
      if (![5, 7, 10].includes(outOf)) return null;
      return toStatedScore('csat', { answer: Number(match[1]), outOf, range: null });
    }),
  );
}

/** White space comes one character at a time here, and to search all of the text takes long. */
function isWholeLine(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /(?:^|[\n:])\s?$/.test(before) && /^\s?(?:\n|$)/.test(after);
}
