/** What a learner said of one text, and what it was. */
export interface Answer {
  readonly said: string;
  readonly is: string;
  /** That it is right, 0 to 1. */
  readonly confidence: number;
}

export interface Marks {
  /** Share that was right, 0 to 1, as the others. */
  readonly accuracy: number;
  /** Mean of the F1 of labels that occur. */
  readonly macroF1: number;
  /** The share that is the most confident ... */
  readonly coverage: number;
  /** ... and how much of that was right. */
  readonly confidentAccuracy: number;
  /** Mean distance of confidence and truth, over ten bins of confidence (Guo et al. 2017). */
  readonly expectedCalibrationError: number;
}

const COVERAGE = 0.7;
const BINS = 10;

/** How good answers are. */
export function markAnswers(answers: readonly Answer[]): Marks {
  const bySureness = answers.toSorted((one, other) => other.confidence - one.confidence);
  return {
    accuracy: accuracyOf(answers),
    macroF1: macroF1Of(answers),
    coverage: COVERAGE,
    confidentAccuracy: accuracyOf(bySureness.slice(0, Math.ceil(answers.length * COVERAGE))),
    expectedCalibrationError: calibrationErrorOf(answers),
  };
}

/**
 * How well a number tells outsiders, who should have less of it, from the others: chance that it
 * puts two of them in the right order (AUROC); ties count half.
 */
export function separation(insiders: readonly number[], outsiders: readonly number[]): number {
  const sorted = [
    ...insiders.map((value) => ({ value, isInside: true })),
    ...outsiders.map((value) => ({ value, isInside: false })),
  ].sort((one, other) => one.value - other.value);
  let [rankSum, from] = [0, 0];
  while (from < sorted.length) {
    let to = from;
    while (sorted[to]?.value === sorted[from]?.value && to < sorted.length) to += 1;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ isInside }) => isInside).length;
    from = to;
  }
  const above = rankSum - (insiders.length * (insiders.length + 1)) / 2;
  return above / (insiders.length * outsiders.length);
}

function accuracyOf(answers: readonly Answer[]): number {
  return answers.filter(({ said, is }) => said === is).length / Math.max(1, answers.length);
}

function macroF1Of(answers: readonly Answer[]): number {
  const labels = [...new Set(answers.map(({ is }) => is))];
  const sum = labels.reduce((total, label) => {
    const right = answers.filter(({ said, is }) => said === label && is === label).length;
    const named = answers.filter(({ said }) => said === label).length;
    const real = answers.filter(({ is }) => is === label).length;
    return total + (2 * right) / (named + real);
  }, 0);
  return sum / Math.max(1, labels.length);
}

function calibrationErrorOf(answers: readonly Answer[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { said, is, confidence } of answers) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += said === is ? 1 : 0;
  }
  const off = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return off / Math.max(1, answers.length);
}
