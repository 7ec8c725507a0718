import type { StatedScore } from '../scores/score.ts';
import { toStatedScore } from './to-stated-score.ts';

const STAR = String.raw`(?:★|⭐|🌟|:star:|:star2:)\ufe0f?\s?`;
const STARS = new RegExp(`(?<full>(?:${STAR}){1,12})(?<empty>(?:☆\\ufe0f?\\s?){0,12})`, 'gu');
const COUNTED_STARS =
  /(?<![\d.,/§-])(\d{1,2})(?:\s*(?:\/|out of|van de|uit)\s*5)? (?:stars|sterren)\b|(?<![\d.,/§-])(1) (?:star|ster)\b/gi;

/** What may follow a score: an end, or a word that begins the reason. */
const FOLLOW = String.raw`(?=\s*(?:$|[\n.!?,;:)\]–—-]|(?:stars?|sterren|ster|points?|punten|punt|but|maar|because|omdat|want|for|voor|and|en|since|overall)\b|§))`;
const IN_WORDS = new RegExp(
  String.raw`(?<![\d.,/§-])(?<!\b(?:step|stap|page|pagina|part|deel|question|vraag|level|chapter|phase|fase|item|slide|attempt|poging|in|op|at) )(\d{1,2}) ?(?:out of|van de|uit de|van) ?(\d{1,2})(?!\d)${FOLLOW}`,
  'gi',
);
/** With a slash it could be a date, so it must stand by itself: "Great app. 9/10, will be back." */
const IN_SLASH = new RegExp(
  String.raw`(?<=^|[\n.!?;,:(–—]\s?|\b(?:give|gave|geef|gaf|solid|overall|a|an|een) )\(?(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/])${FOLLOW}`,
  'gi',
);

const TONE = String.raw`(?:[\u{1f3fb}-\u{1f3ff}]|:skin-tone-[2-6]:)?\ufe0f?`;
const UP = String.raw`(?:👍|:\+1:|:thumbsup:)${TONE}`;
const DOWN = `(?:👎|:-1:|:thumbsdown:)${TONE}`;
/** A thumb is an answer when it is a line of its own, or all that follows a label or a question. */
const THUMB = new RegExp(String.raw`(?:^|[?:])\s*(?:(?<up>${UP})|(?<down>${DOWN}))\s*$`, 'gmu');

/** Finds scores without a label: stars, "4 out of 5", "9/10" by itself, a thumb as the answer. */
export function findBareScores(text: string): readonly (StatedScore | null)[] {
  return [...findStars(text), ...findFractions(text), ...findThumbs(text)];
}

function findStars(text: string): readonly (StatedScore | null)[] {
  const drawn = [...text.matchAll(STARS)].map(({ groups, index, 0: whole }) => {
    const full = [...(groups?.full ?? '').matchAll(new RegExp(STAR, 'gu'))].length;
    const empty = [...(groups?.empty ?? '').matchAll(/☆/g)].length;
    const isAlone = isWholeLine(text, index, index + whole.length);
    if (empty === 0 && full === 1 && !isAlone) return null;
    if (empty > 0 && full + empty !== 5) return null;
    return toStatedScore('csat', { answer: full, outOf: 5, range: null });
  });
  const counted = [...text.matchAll(COUNTED_STARS)].map((match) =>
    toStatedScore('csat', { answer: Number(match[1] ?? match[2]), outOf: 5, range: null }),
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

function findThumbs(text: string): readonly StatedScore[] {
  return [...text.matchAll(THUMB)].map(({ groups }) => ({
    metric: 'csat',
    answer: groups?.up === undefined ? 0 : 1,
    scale: { min: 0, max: 1 },
  }));
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return /(?:^|[\n:])\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
}
