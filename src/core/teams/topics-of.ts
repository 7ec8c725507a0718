import type { LocalDate, Period } from '../time/period.ts';
import type { Compared } from './team-look.ts';

/** In how many pieces of feedback a term was named on a date. */
interface Named {
  readonly on: LocalDate;
  readonly term: string;
  readonly count: number;
}

/** A look at a team names no more than one reads at a glance. */
const MOST_TOPICS = 5;

/** A term named less often than this is one person's. */
const FEWEST_NAMED = 3;

/** What was named most in a period, with how often it was named in the period before. */
export function topicsOf(
  named: readonly Named[],
  periods: { readonly now: Period; readonly before: Period },
): readonly (Compared & { readonly term: string })[] {
  const topics = new Map<string, { term: string; now: number; before: number }>();
  for (const { on, term, count } of named) {
    const topic = topics.get(term) ?? { term, now: 0, before: 0 };
    if (isIn(on, periods.now)) topic.now += count;
    if (isIn(on, periods.before)) topic.before += count;
    topics.set(term, topic);
  }
  return [...topics.values()]
    .filter(({ now }) => now >= FEWEST_NAMED)
    .toSorted((a, b) => b.now - a.now || a.term.localeCompare(b.term))
    .slice(0, MOST_TOPICS);
}

function isIn(on: LocalDate, { from, to }: Period): boolean {
  return from <= on && on <= to;
}
