import type { Feedback, Language } from '../feedback/feedback.ts';
import { binomialTail } from '../stats/binomial-tail.ts';
import { chooseExamples } from './choose-examples.ts';
import { type Groups, groupPlaces } from './group-places.ts';
import { isSameTheme } from './is-same-theme.ts';
import { countNaming, nameTheme } from './name-theme.ts';
import { placeAll } from './theme-space.ts';
import { readTold } from './told-piece.ts';

/** Fewer pieces than this are a few people's, said by fewer than that are one person's. */
const FEWEST_PIECES = 5;
const FEWEST_DIFFERENT = 3;

/** Kept to show it, where the first ones may have been forgotten. */
const MOST_EXAMPLES = 5;

/** A rise is by half at least, and in one look of twenty luck alone shows any. */
const LEAST_RISE = 1.5;
const LUCK = 0.05;

/** Something that several customers talk about in one period. */
export interface FoundTheme {
  /** Customers' own words for it, one to three. */
  readonly terms: readonly string[];
  /** The touchpoint that more than half of it is about. */
  readonly touchpointId: string | null;
  readonly n: number;
  /** How many in the period before, which is as long; null where it was not heard whole. */
  readonly usual: number | null;
  readonly isRising: boolean;
  /** Most typical first, at most five. */
  readonly examples: readonly Feedback[];
}

/** What themes are found in. */
interface ThemeFacts {
  readonly now: readonly Feedback[];
  /** Of the period before, which is as long; null where Earshot did not listen all of it. */
  readonly before: readonly Feedback[] | null;
  readonly language: Language;
}

/**
 * What customers talk about, most pieces first: groups of pieces that mean alike or have words in
 * common, with a word for it that they share, at least five pieces and three that are not copies.
 * Who is unhappy or asks for something leads the groups. Yields every few milliseconds: two
 * thousand pieces take some hundreds of them.
 *
 * What was said before is put into the same groups by the same rule. If nothing had changed, a
 * piece of a theme would be as likely to be of either period, so the count is binomial (the
 * conditional test of two Poisson counts, J. Przyborowski and H. Wilenski 1940), at a level shared
 * by all themes that are compared.
 */
export function* findThemes(facts: ThemeFacts): Generator<void, readonly FoundTheme[]> {
  const now = yield* readTold(facts.now);
  const before = yield* readTold(facts.before ?? []);
  const places = yield* placeAll([...now, ...before]);
  const groups = yield* groupPlaces(places.slice(0, now.length));
  const grouped = Array.from({ length: groups.count }, (): Grouped => ({ said: [], before: 0 }));
  for (const [at, place] of places.entries()) {
    assign({ piece: now[at]?.piece ?? null, found: groups.groupOf(place) }, grouped);
    if (at % AT_ONCE === 0) yield;
  }
  const among = {
    naming: countNaming(now.map(({ piece }) => piece)),
    total: now.length,
    language: facts.language,
    isBeforeKnown: facts.before !== null,
    compared: grouped.filter(({ said }) => said.length >= FEWEST_PIECES).length,
  };
  const themes: FoundTheme[] = [];
  for (const group of grouped) {
    themes.push(...toTheme(group, among));
    yield;
  }
  const largest = themes.toSorted(
    (a, b) => b.n - a.n || (a.terms.join() < b.terms.join() ? -1 : 1),
  );
  // Two groups that are called the same would read as one told twice.
  return largest.filter(
    (theme, at) => !largest.slice(0, at).some((larger) => isSameTheme(larger, theme)),
  );
}

/** Pieces that are looked up before other work may go on: some milliseconds. */
const AT_ONCE = 16;

interface Grouped {
  readonly said: { readonly piece: Feedback; readonly likeness: number }[];
  before: number;
}

/** Puts a piece into its group; null is one of the period before, which is only counted. */
function assign(
  { piece, found }: { piece: Feedback | null; found: ReturnType<Groups['groupOf']> },
  grouped: readonly Grouped[],
): void {
  const group = found === null ? undefined : grouped[found.group];
  if (found === null || group === undefined) return;
  if (piece === null) group.before += 1;
  else group.said.push({ piece, likeness: found.likeness });
}

/** One theme; none where a group is small, has no word in common, or is the same said again. */
function toTheme(
  { said, before }: Grouped,
  among: Parameters<typeof nameTheme>[1] & {
    readonly isBeforeKnown: boolean;
    readonly compared: number;
  },
): readonly FoundTheme[] {
  if (said.length < FEWEST_PIECES) return [];
  const pieces = said.map(({ piece }) => piece);
  const terms = nameTheme(pieces, among);
  if (terms.length === 0) return [];
  const typical = said.toSorted((a, b) => b.likeness - a.likeness).map(({ piece }) => piece);
  const examples = chooseExamples(typical, MOST_EXAMPLES);
  if (examples.length < FEWEST_DIFFERENT) return [];
  const usual = among.isBeforeKnown ? before : null;
  const isRising = usual !== null && hasRisen(pieces.length, usual, LUCK / among.compared);
  const touchpointId = mostOf(pieces);
  return [{ terms, touchpointId, n: pieces.length, usual, isRising, examples }];
}

function hasRisen(now: number, before: number, level: number): boolean {
  return now >= LEAST_RISE * before && binomialTail(now, now + before, 1 / 2) <= level;
}

function mostOf(pieces: readonly Feedback[]): string | null {
  const counts = new Map<string, number>();
  for (const { touchpointId } of pieces) {
    if (touchpointId !== null) counts.set(touchpointId, (counts.get(touchpointId) ?? 0) + 1);
  }
  const most = [...counts].find(([, count]) => count * 2 > pieces.length);
  return most?.[0] ?? null;
}
