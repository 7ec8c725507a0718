import process from 'node:process';
import type { Language } from '../../../src/core/feedback/feedback.ts';
import { toSentiment } from '../../../src/reading/feeling/to-sentiment.ts';
import { createFeel } from './create-feel.ts';
import { feelingRivals } from './feeling-rivals.ts';
import { type FeltSet, feltSets, type Truth } from './felt-texts.ts';

export interface FeelingFigure {
  readonly set: string;
  readonly count: number;
  readonly system: string;
  /** Of three classes the mean F1, of two the accuracy; 0 to 1. */
  readonly score: number;
  /** F1 of negative, neutral and positive; of two classes without neutral. */
  readonly each: readonly number[];
}

export interface FeelingReport {
  readonly figures: readonly FeelingFigure[];
  /** Mean over the three-class sets of our score. */
  readonly meanOfThree: number;
  /** How far confidence and truth lie apart on the three-class sets, over ten bins, 0 to 1. */
  readonly calibrationError: number;
  /** Of the processor, for feeling 130 characters that are tokenised already. */
  readonly milliseconds: number;
}

interface Said {
  readonly label: Truth;
  readonly score: number;
  readonly confidence: number;
}

const SPEED_RUNS = 3_000;
const SPEED_TEXT =
  'De betaalpagina blijft hangen op mijn telefoon sinds de update van vorige week, en niemand van de klantenservice geeft mij antwoord.';
const BINS = 10;

/** Measures sentiment on sets nobody trained on; see the training README for what was chosen in view. */
export function measureFeeling(dataDir: string): FeelingReport {
  const reader = createReading();
  const rivals = feelingRivals();
  const figures: FeelingFigure[] = [];
  const calibration: { said: Said; truth: Truth }[] = [];
  for (const set of feltSets(dataDir)) {
    const own = set.texts.map(({ text }) => reader.read(text, set.language));
    figures.push(figureOf('earshot', set, own));
    if (set.classes === 3) {
      own.forEach((said, at) => {
        calibration.push({ said, truth: set.texts[at]?.truth ?? 'neutral' });
      });
    }
    for (const { name, scoreOf } of rivals) {
      const said = set.texts.map(({ text }) => byScore(scoreOf(text)));
      figures.push(figureOf(name, set, said));
    }
  }
  const ofThree = figures.filter(({ system, each }) => system === 'earshot' && each.length === 3);
  return {
    figures,
    meanOfThree: mean(ofThree.map(({ score }) => score)),
    calibrationError: calibrationError(calibration),
    milliseconds: reader.speed(),
  };
}

function createReading() {
  const { toSaid, feel } = createFeel();

  function read(raw: string, language: Language): Said {
    const { label, score, confidence } = toSentiment(feel(toSaid(raw, language)), []);
    // The sets know no mixed feelings: their raters called them neither good nor bad.
    return { label: label === 'mixed' ? 'neutral' : label, score, confidence };
  }

  /** Of the processor's time: others may be at work beside it. */
  function speed(): number {
    const said = toSaid(SPEED_TEXT, 'nl');
    for (let run = 0; run < SPEED_RUNS / 10; run += 1) feel(said);
    const before = process.cpuUsage();
    for (let run = 0; run < SPEED_RUNS; run += 1) feel(said);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / SPEED_RUNS;
  }

  return { read, speed };
}

function byScore(score: number): Said {
  const label = score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';
  return { label, score, confidence: 0 };
}

function figureOf(system: string, set: FeltSet, said: readonly Said[]): FeelingFigure {
  const classes: readonly Truth[] =
    set.classes === 3 ? ['negative', 'neutral', 'positive'] : ['negative', 'positive'];
  const labels = said.map(({ label, score }): Truth => (set.classes === 3 ? label : bySign(score)));
  const right = set.texts.filter(({ truth }, at) => labels[at] === truth).length;
  const each = classes.map((wanted) => {
    const both = set.texts.filter(({ truth }, at) => truth === wanted && labels[at] === wanted);
    const real = set.texts.filter(({ truth }) => truth === wanted).length;
    const named = labels.filter((label) => label === wanted).length;
    return (2 * both.length) / Math.max(1, real + named);
  });
  const score = set.classes === 3 ? mean(each) : right / set.texts.length;
  return { set: set.name, count: set.texts.length, system, score, each };
}

/** No feeling at all is no answer where one of two is asked for. */
function bySign(score: number): Truth {
  if (score === 0) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

function calibrationError(all: readonly { said: Said; truth: Truth }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, sure: 0, right: 0 }));
  for (const { said, truth } of all) {
    const bin = bins[Math.min(BINS - 1, Math.floor(said.confidence * BINS))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.sure += said.confidence;
    bin.right += said.label === truth ? 1 : 0;
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / all.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
}
