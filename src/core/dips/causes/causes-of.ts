import { tellApart } from '../../feedback/tell-apart.ts';
import { Z_95 } from '../../stats/interval.ts';
import { type Contribution, DIMENSIONS } from './contribution.ts';
import { lowAnswers } from './low-answers.ts';
import { ofSegments } from './of-segments.ts';
import { type FallenScore, momentsOf, partOfFall } from './part-of-fall.ts';
import { saidMore } from './said-more.ts';
import type { NowAndBefore, SplitAnswers, ValueAnswers } from './split-answers.ts';

/** Fewer answers could point at a person, and say little. */
export const FEWEST_ANSWERS = 5;

/** A smaller part of a fall does not explain it. */
const LEAST_SHARE = 0.2;

/** Answers imagined to be like all others among those of a value: few say little of what is usual. */
const SHRINKING_ANSWERS = 10;

/** More than these is a list, not an answer. */
const MOST_A_DIMENSION = 3;

/** How far beyond luck a cause must be, in sd; more for words, of which hundreds are looked at. */
const SURE = { known: Z_95, word: 3.29 };

/** A part of a fall before it has a name. */
export type UnnamedContribution = Omit<Contribution, 'label'>;

/**
 * What a fall comes from, by touchpoint, segment, theme, source and kind, the largest part first in
 * each: values with five answers and a fifth of the fall, that surely (95 %) did more to it than they
 * would if all answers had fallen alike. Empty where the score did not fall. A word that is surely
 * said more (99.95 %) is a theme too.
 *
 * The last condition is what makes it a cause. Where all answers fell alike, a value with half of
 * them has half of the fall, and that says nothing: of simulated falls of 15 points over five
 * touchpoints alike (15 to 150 answers), the first two conditions alone named a cause in 40 to
 * 99 %, with the third in 4 to 13 %. One touchpoint that fell by itself is still named in 77 % at
 * 30 answers and in 98 % at 60. Of forty words, half of which follow low answers, one was named in
 * 2 to 9 % of falls alike; a new one that a fifth of the answers have is found in 94 % at 30.
 */
export function causesOf(
  { all, values, words }: SplitAnswers,
  score: Pick<FallenScore, 'metric' | 'scale'>,
): readonly UnnamedContribution[] {
  const fallen = { ...score, all };
  const known = [
    ...values
      .filter(({ dimension }) => dimension !== 'segment')
      .flatMap((value) => contributionOf(value, fallen, SURE.known)),
    ...segmentsOf({ all, values }, score),
  ];
  const said = words.flatMap((word) =>
    contributionOf({ ...word, dimension: 'theme' }, fallen, SURE.word),
  );
  return DIMENSIONS.flatMap((dimension) => {
    const ranked = [...known, ...said]
      .filter((it) => it.dimension === dimension)
      .toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
    return (dimension === 'theme' ? apart(ranked) : ranked).slice(0, MOST_A_DIMENSION);
  });
}

/** Of a word and a pair that has it one is enough. */
function apart(ranked: readonly UnnamedContribution[]): readonly UnnamedContribution[] {
  const terms = ranked.map((it) => ({ ...it, term: it.id }));
  return tellApart(terms, ({ n }) => n).map(({ term: _, ...it }) => it);
}

function segmentsOf(
  split: Pick<SplitAnswers, 'all' | 'values'>,
  score: Pick<FallenScore, 'metric' | 'scale'>,
): readonly UnnamedContribution[] {
  const { all, share } = ofSegments(split);
  return split.values
    .filter(({ dimension }) => dimension === 'segment')
    .flatMap((value) => contributionOf(value, { ...score, all }, SURE.known))
    .map((it) => ({ ...it, share: it.share * share, mix: it.mix * share }))
    .filter((it) => it.share >= LEAST_SHARE);
}

function contributionOf(
  { dimension, id, ...part }: ValueAnswers,
  fallen: FallenScore,
  sure: number,
): readonly UnnamedContribution[] {
  const of = (counts: readonly number[]) => momentsOf(counts, fallen);
  const all = { now: of(fallen.all.now), before: of(fallen.all.before) };
  const mine = { now: of(part.now), before: of(part.before) };
  const fall = all.now.mean - all.before.mean;
  if (id === null || mine.now.n < FEWEST_ANSWERS || all.before.n === 0 || fall >= 0) return [];

  const isSaid = dimension === 'theme' || dimension === 'kind';
  const { share, beyond } = isSaid
    ? partOfSaid(part, fallen, fall)
    : partOfPlace({ mine, all }, fall);
  if (share < LEAST_SHARE || !(beyond >= sure)) return [];
  const { n, mean: level } = mine.now;
  const usual = shrinkTo(all.before.mean, mine.before);
  const mix = isSaid ? share : share * mixOf(part, fallen);
  const low = isSaid ? { low: lowAnswers(part, fallen) } : {};
  return [{ dimension, id, n, share, mix, level, usual, ...low }];
}

/** A part of a fall, and how far beyond luck it is, in sd. */
interface SurePart {
  readonly share: number;
  readonly beyond: number;
}

/** The part of a touchpoint, segment or source: shrunk to its share of the answers. */
function partOfPlace(
  { mine, all }: Readonly<Record<'mine' | 'all', { now: Moments; before: Moments }>>,
  fall: number,
): SurePart {
  const now = leaningOf(mine.now, all.now);
  const before = leaningOf(mine.before, all.before);
  const change = now.leaning - before.leaning;
  const beyond = -change / Math.sqrt(now.variance + before.variance);
  return { share: now.share + (shrinkage(beyond) * change) / fall, beyond };
}

/** The part of what customers say: shrunk to none. */
function partOfSaid(part: NowAndBefore, fallen: FallenScore, fall: number): SurePart {
  const { change, variance } = saidMore(part, fallen);
  const beyond = -change / Math.sqrt(variance);
  return { share: (shrinkage(beyond) * change) / fall, beyond };
}

/**
 * What is left of a difference that was chosen for its size: the part of its square that is not the
 * square of luck (W. James and C. Stein, Berkeley Symposium 4.1 (1961) 361).
 */
function shrinkage(beyond: number): number {
  return Math.max(0, 1 - 1 / beyond ** 2);
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * How far answers pull a score away from where the others have it: p (l - L), the covariance of
 * being one of them and the points given. Its change is what they did beyond their number.
 */
function leaningOf(mine: Moments, all: Moments) {
  const share = mine.n / all.n;
  return {
    share,
    leaning: mine.n === 0 ? 0 : share * (mine.mean - all.mean),
    variance: (share * (1 - share) * all.variance) / all.n,
  };
}

function shrinkTo(usual: number, { n, mean }: Moments): number {
  return (n * mean + SHRINKING_ANSWERS * usual) / (n + SHRINKING_ANSWERS);
}

/** How much of a part, 0 to 1, is there because there were more of its answers. */
function mixOf(part: NowAndBefore, fallen: FallenScore): number {
  // What there was next to nothing of before can only have grown.
  if (momentsOf(part.before, fallen).n < FEWEST_ANSWERS) return 1;
  const { mix, change } = partOfFall(part, fallen);
  return Math.min(1, Math.max(0, mix / change));
}
