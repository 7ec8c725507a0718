import {
  type Calibration,
  calibrate,
  calibrateJoint,
  MOST_ASKED as MOST_HELD_OUT,
  surer,
} from './calibration.ts';
import { type Breathe, createBreath } from './create-breath.ts';
import { createLearner, type Learner } from './create-learner.ts';
import type { Example, LabelCount } from './example.ts';
import { createExampleMemory } from './example-memory.ts';
import { fitAtOnce } from './fit-at-once.ts';
import { createNearestExamples, type NearestExamples } from './nearest-examples.ts';
import type { Scorer } from './scorer.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import { type Background, backgroundOf, toFeatures } from './to-features.ts';
import { NONE, toTargets } from './to-targets.ts';
import { type Lesson, trainScorer } from './train-scorer.ts';
import type { HeldOut } from './weigh-experts.ts';

/** What a learner is fitted from. */
export interface FitSettings {
  /** Every label there is, examples or not; names no example has are learnt from later. */
  readonly labels: readonly string[];
  readonly examples: readonly Example[];
  /** Whether a text has one label (or none), or any number. */
  readonly count: LabelCount;
  /** The same examples and seed give the same learner. */
  readonly seed?: number;
}

/** 0 would count each correction alike, 1 each label. */
const LEVELLING = 0.8;
const MOST_RARE = 4;
const FOLDS = 4;
const FEW_FOLDS = 5;
/** Up to so many lessons a fit at once is righter than steps are; measured on kinds of app reviews. */
const MOST_AT_ONCE = 100;
const FEWEST_ASKED = 15;
/** Texts that tell how good a fit is: each takes time. */
const MOST_ASKED = 150;
const FEWEST_TYPICAL = 50;
/** Measured on streams of bank and other questions, and of reviews, corrected wherever wrong. */
const COMPANIONS = 5;
/** From so many on, one fifth held out tells enough. */
const MANY = 1_500;
/** As many corrections of a label halve what its description counts. */
const DESCRIPTION_WORTH = 16;

/** A correction or description among lessons. */
interface Prepared {
  readonly example: Example;
  readonly lesson: Lesson;
}

/**
 * Fits a learner to examples. Takes seconds for thousands of them, and lets other work go on
 * meanwhile. With no example at all it reads every text as nothing.
 */
export async function fitLearner(settings: FitSettings): Promise<Learner> {
  const { count, seed = 1 } = settings;
  const breathe = createBreath();
  const labels = count === 'one' ? [...settings.labels, NONE] : [...settings.labels];
  const examples = settings.examples.filter((example) => isOf(example, labels));
  const background = await backgroundOf(examples, breathe);
  const prepared = await prepare(examples, labels, { background, breathe });
  const { scorer, calibration } = await train(prepared, labels, { count, breathe, seed });
  const memory = createExampleMemory(labels.length);
  const nearest = nearestOf(prepared, labels.length);
  for (const { example } of prepared) {
    memory.remember(example);
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return createLearner({
    labels,
    count,
    scorer,
    memory,
    nearest,
    calibration,
    background,
    lessons: prepared.map(({ lesson }) => lesson),
    seed,
  });
}

interface Fit {
  readonly scorer: Scorer;
  readonly calibration: Calibration;
}

/** At once where there is little to learn from, or else in steps. */
async function train(
  prepared: readonly Prepared[],
  labels: readonly string[],
  training: HoldOutSettings,
): Promise<Fit> {
  const { count, breathe } = training;
  const lessons = prepared.map(({ lesson }) => lesson);
  const asked = count === 'one' ? askable(prepared) : [];
  if (asked.length >= FEWEST_ASKED && prepared.length <= MOST_AT_ONCE) {
    const at = new Map(prepared.map((one, place) => [one, place]));
    const places = asked.map((one) => at.get(one) ?? 0);
    const fitted = await fitAtOnce({ lessons, labels: labels.length, asked: places, breathe });
    if (fitted !== null) {
      const nearest = nearestOf(prepared, labels.length);
      const heldOut = fitted.leftOut.flatMap((scores, i) => {
        const one = asked[i];
        if (one === undefined) return [];
        const { features, targets } = one.lesson;
        const votes = { ...scores, nearest: nearest.likenesses(features.meaning.value) };
        return [{ votes, targets, weight: one.lesson.weight }];
      });
      return { scorer: fitted.scorer, calibration: await calibrateJoint(heldOut, breathe) };
    }
  }
  const heldOut = await holdOut(prepared, labels, training);
  const scorer = await trainScorer(lessons, { ...training, labels: labels.length });
  const calibrated = await calibrate(heldOut, count, breathe);
  const more = companions(prepared, labels);
  const calibration = more > 0 ? surer(calibrated, more) : calibrated;
  return { scorer, calibration };
}

/**
 * By how much to be surer, as log-odds, than texts that were left out say: only what was mistaken is
 * corrected, so what is alike and was read rightly because of a text is not there without it. That
 * counts where few texts of each label are typical.
 */
function companions(prepared: readonly Prepared[], labels: readonly string[]): number {
  const corrections = prepared.filter(({ example }) => example.origin === 'correction');
  const kept = typical(corrections);
  const mistaken = (corrections.length - kept.length) / Math.max(1, corrections.length);
  return Math.min(1, (mistaken * COMPANIONS * labels.length) / Math.max(1, kept.length));
}

/** Corrections that tell how good a fit is: of labels of which there is more than the one. */
function askable(prepared: readonly Prepared[]): readonly Prepared[] {
  const counts = new Map<string, number>();
  for (const one of prepared) counts.set(labelOf(one), (counts.get(labelOf(one)) ?? 0) + 1);
  const corrections = prepared.filter(({ example }) => example.origin === 'correction');
  const told = typical(corrections).filter((one) => (counts.get(labelOf(one)) ?? 0) > 1);
  const step = Math.max(1, told.length / MOST_ASKED);
  return told.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function isOf(example: Example, labels: readonly string[]): boolean {
  return example.labels.every((label) => labels.includes(label));
}

interface Preparation {
  readonly background: Background;
  readonly breathe: Breathe;
}

async function prepare(
  examples: readonly Example[],
  labels: readonly string[],
  { background, breathe }: Preparation,
): Promise<readonly Prepared[]> {
  const corrected = countCorrections(examples);
  const prepared: Prepared[] = [];
  for (const example of examples) {
    const corrections = corrected.get(example.labels[0] ?? NONE) ?? 0;
    const share =
      example.origin === 'correction' ? 1 : DESCRIPTION_WORTH / (DESCRIPTION_WORTH + corrections);
    prepared.push({
      example,
      lesson: {
        features: toFeatures(example, background),
        targets: toTargets(example.labels, labels),
        weight: example.weight * share * rarity(example, corrected),
      },
    });
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return prepared;
}

/** What is corrected rarely counts for more, by a root: or a common label swallows it. */
function rarity({ labels }: Example, counts: ReadonlyMap<string, number>): number {
  const count = counts.get(labels[0] ?? NONE) ?? 0;
  if (count === 0) return 1;
  const all = [...counts.values()].reduce((sum, it) => sum + it, 0);

  return Math.min(MOST_RARE, (all / counts.size / count) ** LEVELLING);
}

function countCorrections(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { origin, labels } of examples) {
    if (origin === 'taxonomy') continue;
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

interface HoldOutSettings {
  readonly count: LabelCount;
  readonly breathe: Breathe;
  readonly seed: number;
}

/** What scorers say of corrections that they did not learn from. */
async function holdOut(
  prepared: readonly Prepared[],
  labels: readonly string[],
  training: HoldOutSettings,
): Promise<readonly HeldOut[]> {
  const corrections = shuffled(
    prepared.filter(({ example }) => example.origin === 'correction'),
    seededRandom(training.seed),
  );
  const isMany = corrections.length > MANY;
  const folds = isMany ? FEW_FOLDS : FOLDS;
  const foldOf = dealt(corrections, folds);
  const heldOut: HeldOut[] = [];
  if (corrections.length < folds) return heldOut;
  for (let fold = 0; fold < (isMany ? 1 : folds); fold += 1) {
    const learnt = prepared.filter((one) => foldOf.get(one) !== fold);
    const asked = typical(corrections)
      .filter((one) => foldOf.get(one) === fold)
      .slice(0, MOST_HELD_OUT);
    const scorer = await trainScorer(
      learnt.map(({ lesson }) => lesson),
      { ...training, labels: labels.length },
    );
    const nearest = nearestOf(learnt, labels.length);
    for (const { lesson } of asked) {
      const { features, targets } = lesson;
      const likenesses = nearest.likenesses(features.meaning.value);
      const votes = { ...scorer.scores(features), nearest: likenesses };
      heldOut.push({ votes, targets, weight: lesson.weight });
      const rest = training.breathe();
      if (rest !== undefined) await rest;
    }
  }
  return heldOut;
}

function nearestOf(prepared: readonly Prepared[], labels: number): NearestExamples {
  const nearest = createNearestExamples(labels);
  for (const { lesson } of prepared) nearest.keep(lesson.features.meaning.value, lesson.targets);
  return nearest;
}

/** Each in a fold, the ones of a label spread evenly: where few are, each is missed. */
function dealt(corrections: readonly Prepared[], folds: number): ReadonlyMap<Prepared, number> {
  const byLabel = corrections.toSorted((one, other) =>
    labelOf(one) < labelOf(other) ? -1 : Number(labelOf(one) > labelOf(other)),
  );
  return new Map(byLabel.map((one, at) => [one, at % folds]));
}

function labelOf({ example }: Prepared): string {
  return example.labels[0] ?? NONE;
}

/** Leaves out what the reader had wrong, unless little is left then. */
function typical(corrections: readonly Prepared[]): readonly Prepared[] {
  const kept = corrections.filter(({ example }) => example.wasMistaken !== true);
  return kept.length >= FEWEST_TYPICAL ? kept : corrections;
}
