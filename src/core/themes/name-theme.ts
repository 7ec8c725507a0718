import type { Feedback, Language } from '../feedback/feedback.ts';
import { tellApart } from '../feedback/tell-apart.ts';

/** A name of more words is a sentence. */
const MOST_TERMS = 3;

/** A word that fewer pieces have is one customer's, and names nothing. */
const FEWEST_NAMING = 2;

/** The share of a theme's pieces that name what it is called by. */
const LEAST_SHARE = 0.15;

/** What names a theme is named in it so many times as often as elsewhere, or it names everything. */
const LEAST_LIFT = 2;

/** A term in another language than the team's must tell that much more. */
const FOREIGN = 0.5;

type Named = Pick<Feedback, 'terms' | 'language'>;

/**
 * What customers themselves call what these pieces are about, most telling first, at most three
 * terms; empty where they have no word for it in common. Most telling is what many of them name and
 * few others do (class-based tf-idf, M. Grootendorst 2022). The team's language goes first.
 */
export function nameTheme(
  pieces: readonly Named[],
  among: {
    /** In how many pieces each term is named, of the theme or not. */
    readonly naming: ReadonlyMap<string, number>;
    readonly total: number;
    readonly language: Language;
  },
): readonly string[] {
  const inside = countNaming(pieces);
  const own = countNaming(pieces.filter(({ language }) => language.label === among.language));
  const least = Math.max(FEWEST_NAMING, LEAST_SHARE * pieces.length);
  const telling = [...inside]
    .filter(([term, count]) => {
      const usual = (pieces.length * (among.naming.get(term) ?? count)) / among.total;
      // Where nearly everybody speaks of one thing, its name is still a name.
      return count >= least && (count >= LEAST_LIFT * usual || count * 2 > pieces.length);
    })
    .map(([term, count]) => {
      const isOwn = (own.get(term) ?? 0) * 2 >= count;
      const rare = Math.log(1 + among.total / (among.naming.get(term) ?? count));
      return { term, worth: count * rare * (isOwn ? 1 : FOREIGN) };
    })
    .toSorted((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  const apart = tellApart(telling, ({ term }) => inside.get(term) ?? 0);
  return apart.slice(0, MOST_TERMS).map(({ term }) => term);
}

/** In how many pieces each term is named. */
export function countNaming(pieces: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of pieces) {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
