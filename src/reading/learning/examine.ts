import type { Aspect } from '../../core/corrections/correction.ts';
import type { Examination } from '../../core/corrections/model-record.ts';

/** What somebody said a text is, and what the model said. */
interface Answered {
  readonly aspect: Aspect;
  readonly is: readonly string[];
  readonly answer: readonly string[];
}

/** Counts how often the model was right, over all labels and for each. */
export function examine(answered: readonly Answered[]): Examination {
  const right = answered.filter(({ is, answer }) => isSame(is, answer)).length;
  const named = (labels: readonly string[], aspect: Aspect) =>
    (labels.length === 0 ? ['none'] : labels).map((label) => `${aspect} ${label}`);
  const told = answered.map(({ aspect, is, answer }) => ({
    is: named(is, aspect),
    answer: named(answer, aspect),
  }));
  const labels = [...new Set(told.flatMap(({ is }) => is))];
  const scores = labels.map((label) => f1Of(label, told));
  return {
    n: answered.length,
    accuracy: answered.length === 0 ? 0 : right / answered.length,
    macroF1: scores.reduce((sum, it) => sum + it, 0) / Math.max(1, scores.length),
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((it) => other.includes(it));
}

/** 2 hits / (2 hits + misses + false alarms). */
function f1Of(
  label: string,
  told: readonly { readonly is: readonly string[]; readonly answer: readonly string[] }[],
): number {
  const is = told.filter((it) => it.is.includes(label));
  const answered = told.filter((it) => it.answer.includes(label)).length;
  const hits = is.filter((it) => it.answer.includes(label)).length;
  return is.length + answered === 0 ? 0 : (2 * hits) / (is.length + answered);
}
