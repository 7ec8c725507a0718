import type { Touchpoint } from '../core/journeys/journey.ts';

/** A keyword of this many letters may be part of a longer word: `retour` in `retourlabel`. */
const LETTERS_IN_COMPOUND = 6;
/** Only its beginning or end in a compound: less sure than the word itself. */
const COMPOUND = 0.6;

/**
 * Chooses the touchpoint whose keywords the text names most; longer keywords say more.
 * Null where none is named, or two are named as much.
 */
export function chooseTouchpoint(text: string, touchpoints: readonly Touchpoint[]): string | null {
  const words = ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).join(' ')} `;
  const ranked = touchpoints
    .map(({ id, keywords }) => ({ id, weight: weightOf(keywords, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined || first.weight === second?.weight) return null;
  return first.id;
}

function weightOf(keywords: readonly string[], words: string): number {
  return keywords.reduce(
    (sum, keyword) => sum + weightOfOne(keyword.toLowerCase().trim(), words),
    0,
  );
}

function weightOfOne(keyword: string, words: string): number {
  if (keyword === '') return 0;
  const weight = 1 + keyword.split(' ').length * 0.5;
  if (endings(keyword).some((form) => words.includes(` ${form} `))) return weight;
  const mayCompound = keyword.length >= LETTERS_IN_COMPOUND && !keyword.includes(' ');
  const isInCompound = words.includes(` ${keyword}`) || words.includes(`${keyword} `);
  return mayCompound && isInCompound ? weight * COMPOUND : 0;
}

/** The keyword itself and its cheap plurals, in both languages. */
function endings(keyword: string): readonly string[] {
  return [keyword, `${keyword}s`, `${keyword}en`, `${keyword}'s`, `${keyword}es`];
}
