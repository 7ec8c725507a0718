import { daysBetween } from '../../time/days-between.ts';
import { evidenceIn } from '../chart/evidence-in.ts';
import { sinceLikeliestStart } from '../chart/likeliest-start.ts';
import { WARM_UP } from '../chart/warm-up.ts';
import { findSilence } from './find-silence.ts';
import { followSpike } from './follow-spike.ts';
import { EMPTY_VOLUME, learnVolume, usualVolume } from './volume-baseline.ts';
import type { Spike, VolumeDay, VolumeTurn, VolumeWatch } from './volume-watch.ts';
import { SPIKE_SIZES, weighVolume } from './weigh-volume.ts';

/** A spike must not teach the baseline before it is found: days are learnt a week later. */
const LAG_DAYS = 7;

const ONSET_DAYS = 28;

const MOST_EVIDENCE = 1e12;

/** Where so many empty days are nothing special, nothing ever falls silent. */
const MOST_EMPTY_DAYS = 60;

/** Fewer pieces than this are no spike, however unusual. */
const FEWEST_PIECES = 5;

const NO_EVIDENCE: readonly number[] = SPIKE_SIZES.map(() => 0);

/** A watch on one volume that has seen nothing yet. */
export function startVolumeWatch(threshold: number): VolumeWatch {
  return {
    threshold,
    days: 0,
    baseline: EMPTY_VOLUME,
    recent: [],
    evidence: NO_EVIDENCE,
    weighed: [],
    open: null,
    empty: [],
    silent: null,
    turn: null,
  };
}

/**
 * A watch one local date later; days come in order and without gaps, empty ones too. The statistic
 * is that of scores (see `step`), with counts in place of answers.
 */
export function stepVolume(watch: VolumeWatch, day: VolumeDay): VolumeWatch {
  const empty = day.n === 0 ? [...watch.empty.slice(1 - MOST_EMPTY_DAYS), day.on] : [];
  const now = { ...watch, days: watch.days + 1, empty, turn: null };
  if (watch.silent !== null) return waitForSound(now, watch.silent, day);
  const silence = watch.days < WARM_UP.days ? null : findSilence(now, day.on);
  if (silence !== null) return fallSilent(now, silence);
  if (watch.open !== null) return waitForEnd(now, watch.open, day);
  return lookForSpike(now, day);
}

function lookForSpike(watch: VolumeWatch, day: VolumeDay): VolumeWatch {
  const weighed = watch.days > WARM_UP.days ? weigh(watch, day) : watch;
  const spike = evidenceIn(weighed) >= watch.threshold ? locateSpike(weighed) : null;
  if (spike === null) return learn(weighed, day);
  return {
    ...calm(watch),
    recent: watch.recent.filter(({ on }) => on < spike.since),
    open: { spike, days: [] },
    turn: { kind: 'opened', on: day.on, spike },
  };
}

function weigh(watch: VolumeWatch, day: VolumeDay): VolumeWatch {
  const { gains, starts } = weighVolume(watch, day);
  return {
    ...watch,
    evidence: watch.evidence.map((v, j) =>
      Math.min((v + (starts[j] ?? 0)) * Math.exp(gains[j] ?? 0), MOST_EVIDENCE),
    ),
    weighed: [...watch.weighed.slice(1 - ONSET_DAYS), { ...day, gains }],
  };
}

function learn(watch: VolumeWatch, day: VolumeDay): VolumeWatch {
  const recent = [...watch.recent, day];
  const oldest = recent.length > LAG_DAYS ? recent.shift() : undefined;
  const baseline = oldest === undefined ? watch.baseline : learnVolume(watch.baseline, oldest);
  return { ...watch, baseline, recent };
}

function locateSpike(watch: VolumeWatch): Spike | null {
  const days = sinceLikeliestStart(watch.weighed, SPIKE_SIZES);
  const [first, last] = [days[0], days.at(-1)];
  const n = days.reduce((sum, day) => sum + day.n, 0);
  if (first === undefined || last === undefined || n < FEWEST_PIECES) return null;
  const usual = days.reduce((sum, { on }) => sum + usualVolume(watch.baseline, on).mean, 0);
  return {
    openedOn: last.on,
    since: first.on,
    level: n / days.length,
    usual: usual / days.length,
    n,
    evidence: evidenceIn(watch),
  };
}

function waitForEnd(
  watch: VolumeWatch,
  open: NonNullable<VolumeWatch['open']>,
  day: VolumeDay,
): VolumeWatch {
  const days = [...open.days, day];
  const end = followSpike(watch, open.spike, days);
  if (end === null) return { ...watch, open: { ...open, days } };
  const n = days.reduce((sum, it) => sum + it.n, 0);
  const turn: VolumeTurn = { kind: end, on: day.on, level: n / days.length, n };
  if (end === 'recovered') return { ...watch, open: null, turn };
  return { ...days.reduce(learn, startVolumeWatch(watch.threshold)), days: days.length, turn };
}

/** Nothing is learnt from a silence: the days it began with are no usual ones. */
function fallSilent(watch: VolumeWatch, silence: VolumeWatch['silent'] & {}): VolumeWatch {
  return {
    ...calm(watch),
    recent: watch.recent.filter(({ on }) => daysBetween(on, silence.since) > 0),
    open: null,
    silent: silence,
    turn: { kind: 'silent', on: silence.foundOn, silence },
  };
}

function waitForSound(watch: VolumeWatch, silence: VolumeWatch['silent'] & {}, day: VolumeDay) {
  if (day.n === 0) return { ...watch, empty: [] };
  return learn(
    { ...watch, silent: null, turn: { kind: 'heard', on: day.on, silence } satisfies VolumeTurn },
    day,
  );
}

function calm(watch: VolumeWatch): VolumeWatch {
  return { ...watch, evidence: NO_EVIDENCE, weighed: [] };
}
