import { tellApart } from '../feedback/tell-apart.ts';
import type { TermCount } from '../feedback/term-count.ts';
import { binomialTail } from '../stats/binomial-tail.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import { total } from './count-heard.ts';
import type { Mention } from './digest.ts';
import { WINDOW_DAYS, WINDOWS_BEFORE, windowOf } from './window-of.ts';

/** A rise must have this many pieces behind it, and a fall must come from at least as many. */
const FEWEST_PIECES = 5;

/** A change that matters is at least by half, up or down. */
const LEAST_RISE = 1.5;
const MOST_LEFT = 0.5;

/** In one digest of twenty, at most, luck alone brings any term into the news. */
const LUCK = 0.05;

/** A term may rise or fall, and which of the two is asked is chosen by its count. */
const DIRECTIONS = 2;

/** More would be a list, not news. */
const MOST_TERMS = 3;

interface Compared extends Mention {
  /** The chance of such a count, or one further off, if nothing had changed. */
  readonly luck: number;
}

/**
 * The terms named clearly more, and clearly less, than usual in the window of a digest of `on`,
 * surest first.
 *
 * If nothing had changed, each piece that names a term would fall into the window with the same
 * chance as into each window before it, so its count is binomial. The level is divided by the
 * number of terms that could be compared, twice (Bonferroni), because whoever looks at many will
 * find some by luck. Which terms these are must not depend on when they were named, only on how
 * often: to choose them by their count in the window is to choose those that luck favoured.
 */
export function termsInTheNews(
  terms: readonly TermCount[],
  on: LocalDate,
): { readonly rising: readonly Mention[]; readonly falling: readonly Mention[] } {
  const { from } = windowOf(on);
  const windowsBefore = knownWindowsBefore(terms, from);
  if (windowsBefore === 0) {
    return { rising: [], falling: [] };
  }

  const compared = compare(terms, from, windowsBefore);
  const level = LUCK / (DIRECTIONS * Math.max(1, compared.length));
  const sure = compared
    .filter(({ count, usual }) => Math.max(count, usual) >= FEWEST_PIECES)
    .filter(({ luck }) => luck <= level)
    .toSorted((a, b) => a.luck - b.luck || a.term.localeCompare(b.term, 'en'));
  const rising = sure.filter(({ count, usual }) => count >= LEAST_RISE * usual);
  const falling = sure.filter(({ count, usual }) => count <= MOST_LEFT * usual);
  return { rising: told(rising), falling: told(falling) };
}

/** Whole windows before `from` in which Earshot listened already; what came before is unknown. */
function knownWindowsBefore(terms: readonly TermCount[], from: LocalDate): number {
  const first =
    terms
      .map(({ on }) => on)
      .toSorted()
      .at(0) ?? from;
  const known = Math.floor(daysBetween(first, from) / WINDOW_DAYS);
  return Math.min(Math.max(known, 0), WINDOWS_BEFORE);
}

function compare(
  terms: readonly TermCount[],
  from: LocalDate,
  windowsBefore: number,
): readonly Compared[] {
  const days = windowsBefore * WINDOW_DAYS;
  return [...byTerm(terms)].flatMap(([term, counted]) => {
    const count = total(counted.filter(({ on }) => on >= from));
    const earlier = counted.filter(({ on }) => on < from && daysBetween(on, from) <= days);
    const before = total(earlier);
    const usual = before / windowsBefore;
    if (count + before < FEWEST_PIECES) {
      return [];
    }
    const share = 1 / (1 + windowsBefore);
    const luck =
      count > usual
        ? binomialTail(count, count + before, share)
        : binomialTail(before, count + before, 1 - share);
    return [{ term, count, usual, luck }];
  });
}

function byTerm(terms: readonly TermCount[]): ReadonlyMap<string, readonly TermCount[]> {
  const counts = new Map<string, TermCount[]>();
  for (const counted of terms) {
    const known = counts.get(counted.term) ?? [];
    known.push(counted);
    counts.set(counted.term, known);
  }
  return counts;
}

/** What is news of a pair of words is no news of each of them besides. */
function told(compared: readonly Compared[]): readonly Mention[] {
  const apart = tellApart(compared, ({ count, usual }) => Math.abs(count - usual));
  return apart.slice(0, MOST_TERMS).map(({ term, count, usual }) => ({ term, count, usual }));
}
