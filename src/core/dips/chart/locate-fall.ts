import { answersIn } from '../../scores/answers-in.ts';
import { sharesOf } from './baseline.ts';
import { DIP_SIZES } from './dip-sizes.ts';
import type { DipWatch, Fall } from './dip-watch.ts';
import { evidenceIn } from './evidence-in.ts';
import { fallInSd } from './fall-in-sd.ts';
import { countedIn, levelIn } from './level-in.ts';
import { sinceLikeliestStart } from './likeliest-start.ts';
import { sumCounts } from './sum-counts.ts';

/** Usual answers imagined among those of the fall: what is found by looking is found too large. */
const SHRINKING_ANSWERS = 10;

/**
 * Where the fall began that the evidence speaks of, and how deep it is; null when it is too small
 * or rests on too few answers to be told.
 */
export function locateFall(watch: DipWatch): Fall | null {
  const { scores, baseline } = watch;
  const days = sinceLikeliestStart(watch.weighed, DIP_SIZES);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;

  const counts = sumCounts(days, scores.length);
  const n = answersIn(counts);
  if (n < watch.gate.answers || !isWorthTelling(watch, counts)) return null;
  return {
    openedOn: last.on,
    since: first.on,
    level: levelIn(watch, counts),
    usual: levelIn(watch, sharesOf(baseline)),
    n,
    of: countedIn(watch, counts),
    evidence: evidenceIn(watch),
  };
}

/** How much of what was found in `n` answers is to be believed, 0 to 1. */
function shrinkage(n: number): number {
  return n / (n + SHRINKING_ANSWERS);
}

function isWorthTelling(watch: DipWatch, counts: readonly number[]): boolean {
  const { metric, gate, baseline } = watch;
  const believed = shrinkage(answersIn(counts));
  const fall = believed * fallInSd(watch, counts);
  if (metric === 'share') {
    // A theme that nobody named before is news long before it is in one piece of twenty.
    const rise = believed * (levelIn(watch, counts) - levelIn(watch, sharesOf(baseline)));
    return rise >= gate.share || fall >= gate.sd;
  }
  if (metric !== 'csat') return fall >= gate.sd;
  return believed * (levelIn(watch, sharesOf(baseline)) - levelIn(watch, counts)) >= gate.share;
}
