import { type Calibration, calibrate, calibrateJoint, type HeldOut } from './calibration.ts';
import { type Breathe, createBreath } from './create-breath.ts';
import { createLearner, type Learner } from './create-learner.ts';
import type { Example, LabelCount } from './example.ts';
import { createExampleMemory } from './example-memory.ts';
import { fitAtOnce } from './fit-at-once.ts';
import { dot } from './likeness.ts';
import type { Scorer } from './scorer.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import { type Background, backgroundOf, toFeatures } from './to-features.ts';
import { NONE, toTargets } from './to-targets.ts';
import { type Lesson, trainScorer } from './train-scorer.ts';

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
/** Fitting at once takes time by the third power of lessons, and steps by that of their labels. */
const MOST_AT_ONCE = 500;
const FEW_LABELS = 20;
const MOST_OF_FEW_LABELS = 1_100;
const FEWEST_ASKED = 15;
/** Texts that tell how good a fit is: each takes time. */
const MOST_ASKED = 150;
const FEWEST_TYPICAL = 50;
/** Examples of a label that a held-out text is likened to. */
const LIKENED = 40;
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

/** At once where that takes less time, or else in steps. */
async function train(
  prepared: readonly Prepared[],
  labels: readonly string[],
  training: HoldOutSettings,
): Promise<Fit> {
  const { count, breathe } = training;
  const lessons = prepared.map(({ lesson }) => lesson);
  const asked = count === 'one' ? askable(prepared) : [];
  const most = labels.length <= FEW_LABELS ? MOST_OF_FEW_LABELS : MOST_AT_ONCE;
  if (asked.length >= FEWEST_ASKED && prepared.length <= most) {
    const at = new Map(prepared.map((one, place) => [one, place]));
    const places = asked.map((one) => at.get(one) ?? 0);
    const fitted = await fitAtOnce({ lessons, labels: labels.length, asked: places, breathe });
    if (fitted !== null) {
      const ofLabel = groupedBy(prepared);
      const heldOut = fitted.leftOut.flatMap((scores, i) => {
        const one = asked[i];
        if (one === undefined) return [];
        const { targets } = one.lesson;
        const likenessOf = (top: number) =>
          likeness(one.example, ofLabel.get(labels[top] ?? NONE) ?? []);
        return [{ scores, targets, weight: 1, likenessOf }];
      });
      return { scorer: fitted.scorer, calibration: await calibrateJoint(heldOut, breathe) };
    }
  }
  const heldOut = await holdOut(prepared, labels, training);
  const scorer = await trainScorer(lessons, { ...training, labels: labels.length });
  return { scorer, calibration: await calibrate(heldOut, count, breathe) };
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
    const asked = typical(corrections).filter((one) => foldOf.get(one) === fold);
    const scorer = await trainScorer(
      learnt.map(({ lesson }) => lesson),
      { ...training, labels: labels.length },
    );
    const ofLabel = groupedBy(learnt);
    for (const { example, lesson } of asked) {
      heldOut.push({
        scores: scorer.scores(lesson.features),
        targets: lesson.targets,
        weight: 1,
        likenessOf: (top) => likeness(example, ofLabel.get(labels[top] ?? NONE) ?? []),
      });
      const rest = training.breathe();
      if (rest !== undefined) await rest;
    }
  }
  return heldOut;
}

function groupedBy(lessons: readonly Prepared[]): ReadonlyMap<string, readonly Float32Array[]> {
  const ofLabel = new Map<string, Float32Array[]>();
  for (const one of lessons) {
    const known = ofLabel.get(labelOf(one)) ?? [];
    if (known.length < LIKENED) known.push(one.example.dense);
    ofLabel.set(labelOf(one), known);
  }
  return ofLabel;
}

/** To the most alike of others; a text itself is none of them. */
function likeness({ dense }: Example, others: readonly Float32Array[]): number {
  return others.reduce((most, it) => (it === dense ? most : Math.max(most, dot(dense, it))), 0);
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
