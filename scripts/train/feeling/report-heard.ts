import {
  FIRST_KIND,
  KIND_ORDER,
  SENTIMENT_ORDER,
} from '../../../src/reading/feeling/feeling-model.ts';
import type { Heard } from './calibrate.ts';

/** Prints how texts that were not learnt from are read, for each language. */
export function reportHeard(heard: readonly Heard[], kindFrom: readonly number[]): void {
  for (const language of ['nl', 'en'] as const) {
    const own = heard.filter(({ example }) => example.language === language);
    const truths = own.map(({ example }) => indexOfMost(example.sentiments));
    const said = own.map(({ odds }) => indexOfMost(odds.subarray(0, SENTIMENT_ORDER.length)));
    const right = said.filter((it, at) => it === truths[at]).length;
    const sentiments = SENTIMENT_ORDER.map((label, at) => {
      return `${label} ${percent(
        f1(
          truths.map((it) => it === at),
          said.map((it) => it === at),
        ).f1,
      )}`;
    });
    console.log(
      `${language}: accuracy ${percent(right / own.length)}, F1 ${sentiments.join(', ')}`,
    );
    const kinds = KIND_ORDER.map((kind, at) => {
      const isReal = own.map(({ example }) => example.kinds?.[at] === 1);
      const isNamed = own.map(({ odds }) => (odds[FIRST_KIND + at] ?? 0) >= (kindFrom[at] ?? 0.5));
      const figures = f1(isReal, isNamed);
      return `${kind} ${percent(figures.f1)} (${percent(figures.precision)}/${percent(figures.recall)})`;
    });
    console.log(`  kinds, F1 (precision/recall): ${kinds.join(', ')}`);
  }
}

function f1(isReal: readonly boolean[], isSaid: readonly boolean[]) {
  const right = isReal.filter((it, at) => it && isSaid[at] === true).length;
  const real = isReal.filter(Boolean).length;
  const said = isSaid.filter(Boolean).length;
  return {
    f1: (2 * right) / Math.max(1, real + said),
    precision: right / Math.max(1, said),
    recall: right / Math.max(1, real),
  };
}

function indexOfMost(values: ArrayLike<number>): number {
  const list = Array.from(values);
  return list.indexOf(Math.max(...list));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
