import { type Calibration, confidenceOf, FIRST_CALIBRATION } from './calibration.ts';
import type { Example, LabelCount, LearnerInput } from './example.ts';
import type { ExampleMemory, Neighbour, Settled } from './example-memory.ts';
import type { NearestExamples } from './nearest-examples.ts';
import type { Scorer } from './scorer.ts';
import { seededRandom } from './seeded-random.ts';
import { type Background, type Features, toFeatures } from './to-features.ts';
import { NONE, toTargets } from './to-targets.ts';
import type { Lesson } from './train-scorer.ts';
import { chancesOf } from './weigh-experts.ts';

/** What a learner makes of a text. */
export interface Verdict {
  /** At most three, surest first. An empty label is: about none of the others. */
  readonly candidates: readonly Candidate[];
  /** What holds; empty where it abstains, or where nothing among the labels does. */
  readonly chosen: readonly string[];
  /** Chance that the first candidate is right, 0 to 1, calibrated. */
  readonly confidence: number;
  /**
   * That it is about any of the labels at all, 0 to 1, no chance: a third the confidence, the rest
   * the likeness to the nearest example, which tells strangers apart better.
   */
  readonly belonging: number;
  /** The correction that decided by itself; null where the learner weighed. */
  readonly settledBy: Settled | null;
}

interface Candidate {
  readonly label: string;
  readonly confidence: number;
}

/** A candidate, and how alike its nearest example is, -1 to 1. */
interface Ranked extends Candidate {
  readonly likeness: number;
}

/** Reads texts by labels, and learns from corrections. */
export interface Learner {
  readonly labels: readonly string[];
  predict(input: LearnerInput): Verdict;
  /** By how much a label leads the next, as log-odds; below 0 where another leads it. */
  leadOf(input: LearnerInput, label: string): number;
  /** Learns at once, in milliseconds: the same or a near-same text is read so from now on. */
  learn(correction: Example): void;
  /** Examples of a label that a text is most like. */
  nearest(input: LearnerInput, label: string, most: number): readonly Neighbour[];
}

/** What a fit hands over. */
export interface Fitted {
  readonly labels: readonly string[];
  readonly count: LabelCount;
  readonly scorer: Scorer;
  readonly memory: ExampleMemory;
  readonly nearest: NearestExamples;
  readonly calibration: Calibration;
  readonly background: Background;
  /** To learn again beside a new one, so that nothing is forgotten for it. */
  readonly lessons: readonly Lesson[];
  readonly seed: number;
}

/** Below it the reader is more likely wrong than right, and says nothing. */
const LEAST_SURE = 0.5;
const CANDIDATES = 3;
/** Sure enough to be said, whatever the odds are. */
const ALIKE_BY_NAME = 0.7;
/** Nobody is right always: people correct themselves. */
const SURE_OF_THE_SAME = 0.99;
const SURE_OF_THE_NEAR = 0.95;
const STEPS = 2;
/** Old lessons after each step. */
const REPLAYED = 4;
/** A kilobyte or two each. */
const MOST_LESSONS = 1_000;
const PACE = 0.5;
const LEAST_CHANCE = 1e-6;

export function createLearner(fitted: Fitted): Learner {
  const { labels, count, scorer, memory, nearest, calibration, background } = fitted;
  const random = seededRandom(fitted.seed);
  const lessons = sample(fitted.lessons, random);
  const seen = new Set(
    fitted.lessons.flatMap(({ targets }) => labels.filter((_, k) => targets[k] === 1)),
  );

  function predict(input: LearnerInput): Verdict {
    const settled = memory.settledBy(input);
    const ranked = rank(input);
    if (settled !== null) return verdictOf(settled, ranked);
    if (count === 'many') return severalOf(ranked);
    const [first] = ranked;
    if (first === undefined) return NOTHING;
    const { likeness } = first;
    const confidence = confidenceOf(first.confidence, likeness, calibration);
    const isSure = confidence >= LEAST_SURE && first.label !== NONE;
    return {
      candidates: [{ label: first.label, confidence }, ...rescaled(ranked, confidence)],
      chosen: isSure ? [first.label] : [],
      confidence,
      belonging: (confidence + 2 * likeness) / 3,
      settledBy: null,
    };
  }

  /** Labels by chance; one that nothing was ever learnt of is none to choose. */
  function rank(input: LearnerInput): readonly Ranked[] {
    const features = toFeatures(input, background);
    const alike = likenessesOf(input, features, fitted);
    const votes = { ...scorer.scores(features), nearest: alike };
    const chances = chancesOf(votes, calibration.weights, count);
    return labels
      .map((label, k) => ({
        label,
        confidence: chances[k] ?? 0,
        likeness: alike[k] ?? 0,
      }))
      .filter(({ label }) => seen.has(label))
      .sort((one, other) => other.confidence - one.confidence);
  }

  function leadOf(input: LearnerInput, label: string): number {
    const ranked = rank(input);
    const own = ranked.find((it) => it.label === label)?.confidence ?? 0;
    const other = ranked.find((it) => it.label !== label)?.confidence ?? 0;
    return Math.log(Math.max(own, LEAST_CHANCE) / Math.max(other, LEAST_CHANCE));
  }

  function learn(correction: Example): void {
    memory.remember(correction);
    if (correction.labels.some((label) => !labels.includes(label))) return;
    const lesson = {
      features: toFeatures(correction, background),
      targets: toTargets(correction.labels, labels),
      weight: correction.weight,
    };
    for (const label of correction.labels.length === 0 ? [NONE] : correction.labels) {
      seen.add(label);
    }
    nearest.keep(lesson.features.meaning.value, lesson.targets);
    rehearse(lesson, { scorer, lessons, random });
  }

  return {
    labels: labels.filter((label) => label !== NONE),
    predict,
    leadOf,
    learn,
    nearest: memory.nearest,
  };
}

/** To the nearest example of each label; where little was corrected, a keyword is as good. */
function likenessesOf(
  input: LearnerInput,
  { meaning }: Features,
  { labels, nearest, memory, calibration }: Fitted,
): Float32Array {
  const found = nearest.likenesses(meaning.value);
  if (calibration !== FIRST_CALIBRATION) return found;
  return found.map((likeness, k) =>
    memory.names(input, labels[k] ?? NONE) ? Math.max(likeness, ALIKE_BY_NAME) : likeness,
  );
}

/** Steps on a new lesson, between steps on old ones so that they are not forgotten for it. */
function rehearse(
  lesson: Lesson,
  { scorer, lessons, random }: { scorer: Scorer; lessons: Lesson[]; random: () => number },
): void {
  const { words, parts } = lesson.features;
  scorer.admit({ words: words.at, parts: parts.at });
  const pace = { learning: PACE, among: lessons.length + 1 };
  for (let step = 0; step < STEPS; step += 1) {
    scorer.step(lesson.features, lesson.targets, { ...pace, weight: lesson.weight });
    for (let again = 0; again < REPLAYED; again += 1) {
      const old = lessons[Math.floor(random() * lessons.length)] ?? lesson;
      scorer.step(old.features, old.targets, { ...pace, weight: old.weight });
    }
  }
  if (lessons.length < MOST_LESSONS) lessons.push(lesson);
  else lessons[Math.floor(random() * lessons.length)] = lesson;
}

const NOTHING: Verdict = {
  candidates: [],
  chosen: [],
  confidence: 0,
  belonging: 0,
  settledBy: null,
};

function verdictOf(settled: Settled, ranked: readonly Candidate[]): Verdict {
  const { labels } = settled.example;
  const confidence = settled.likeness === 1 ? SURE_OF_THE_SAME : SURE_OF_THE_NEAR;
  const decided = (labels.length === 0 ? [''] : labels).map((label) => ({ label, confidence }));
  const others = ranked.filter(({ label }) => !decided.some((it) => it.label === label));
  return {
    candidates: [
      ...decided,
      ...rescaled([{ label: '', confidence: 0 }, ...others], confidence),
    ].slice(0, CANDIDATES),
    chosen: labels,
    confidence,
    belonging: labels.length === 0 ? 0 : 1,
    settledBy: settled,
  };
}

function severalOf(ranked: readonly Candidate[]): Verdict {
  const chosen = ranked.filter(({ confidence }) => confidence >= LEAST_SURE);
  return {
    candidates: ranked.slice(0, Math.max(CANDIDATES, chosen.length)),
    chosen: chosen.map(({ label }) => label),
    confidence: ranked[0]?.confidence ?? 0,
    belonging: ranked[0]?.confidence ?? 0,
    settledBy: null,
  };
}

/** The runners-up, sharing what the first leaves; none is as likely where nothing may be right. */
function rescaled(ranked: readonly Candidate[], confidence: number): readonly Candidate[] {
  const others = ranked.slice(1);
  const all = others.reduce((sum, other) => sum + other.confidence, 0);
  const kept = confidence / (ranked[0]?.confidence ?? 0);
  const scale = all === 0 ? 0 : Math.min(kept, (1 - confidence) / all);
  return others
    .slice(0, CANDIDATES - 1)
    .map(({ label, confidence: own }) => ({ label, confidence: own * scale }));
}

/** At most so many lessons, spread over all. */
function sample(lessons: readonly Lesson[], random: () => number): Lesson[] {
  if (lessons.length <= MOST_LESSONS) return [...lessons];
  return Array.from(
    { length: MOST_LESSONS },
    () => lessons[Math.floor(random() * lessons.length)],
  ).filter((it) => it !== undefined);
}
