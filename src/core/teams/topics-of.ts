import { tellApart } from '../feedback/tell-apart.ts';
import type { TermCount } from '../feedback/term-count.ts';
import type { LocalDate, Period } from '../time/period.ts';
import type { Compared } from './team-look.ts';

interface Topic extends Compared {
  readonly term: string;
}

/** A look at a team names no more than one reads at a glance. */
const MOST_TOPICS = 5;

/** A term named less often than this is one person's. */
const FEWEST_NAMED = 3;

/**
 * What was named most in a period, and how often in the period before where that is known; a pair of
 * words stands for those of its words that are hardly named without it.
 */
export function topicsOf(
  named: readonly TermCount[],
  periods: { readonly now: Period; readonly before: Period | null },
): readonly Topic[] {
  const { now, before } = periods;
  const topics = new Map<string, { term: string; now: number; before: number | null }>();
  for (const { on, term, count } of named) {
    const topic = topics.get(term) ?? { term, now: 0, before: before === null ? null : 0 };
    if (isIn(on, now)) topic.now += count;
    if (before !== null && isIn(on, before)) topic.before = (topic.before ?? 0) + count;
    topics.set(term, topic);
  }
  const often = [...topics.values()]
    .filter((topic) => topic.now >= FEWEST_NAMED)
    .toSorted(mostFirst);
  return tellApart(often, ({ now }) => now)
    .slice(0, MOST_TOPICS)
    .toSorted(mostFirst);
}

function mostFirst(a: Topic, b: Topic): number {
  return b.now - a.now || a.term.localeCompare(b.term);
}

function isIn(on: LocalDate, { from, to }: Period): boolean {
  return from <= on && on <= to;
}
