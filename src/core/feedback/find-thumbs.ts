import type { StatedScore } from '../scores/score.ts';

const TONE = String.raw`(?:[\u{1f3fb}-\u{1f3ff}]|:skin-tone-[2-6]:)?\ufe0f?`;
const UP = String.raw`(?:👍|:\+1:|:thumbsup:)${TONE}`;
const DOWN = `(?:👎|:-1:|:thumbsdown:)${TONE}`;
/** A thumb is an answer when it is a line of its own, or all that follows a label or a question. */
const THUMB = new RegExp(`(?:^|[?:])\\s?(?:(?<up>${UP})|(?<down>${DOWN}))\\s?$`, 'gmu');
const ASKED = new RegExp(`(?:[?]|[\\p{L})\\]] ?:)\\s*(?:${UP}|${DOWN})\\s*$`, 'mu');

/** Finds thumbs that are an answer: 1 for up and 0 for down. */
export function findThumbs(text: string): readonly StatedScore[] {
  return [...text.matchAll(THUMB)].map(({ groups }) => ({
    metric: 'csat',
    answer: groups?.up === undefined ? 0 : 1,
    scale: { min: 0, max: 1 },
  }));
}

/** Whether a score is a thumb, up or down. */
export function isThumb({ scale }: StatedScore): boolean {
  return scale.max === 1;
}

/** Whether a thumb in a text stands behind a question or a label: "Was this helpful? 👎". */
export function asksForThumb(text: string): boolean {
  return ASKED.test(text);
}
