import { expect, test } from 'vitest';
import { emptyRows, productOf, type Rows } from '../../../src/reading/learning/cholesky.ts';
import { createBreath } from '../../../src/reading/learning/create-breath.ts';
import {
  type Discriminant,
  fitDiscriminant,
  type Sorted,
} from '../../../src/reading/learning/discriminant.ts';
import { seededRandom } from '../../../src/reading/learning/seeded-random.ts';

const LABELS = 3;
const TEXTS = 14;
const RIDGE = 0.05;
const OUT = 4;

/** Points about one mean a label, and how much each counts. */
function drawPoints() {
  const random = seededRandom(5);
  const labelOf = Int32Array.from({ length: TEXTS }, (_, at) => at % LABELS);
  const points = Array.from(labelOf, (label) =>
    Float64Array.from({ length: 4 }, (_, at) => random() + (at === label ? 0.8 : 0)),
  );
  const weights = Float64Array.from(labelOf, () => 0.5 + random());
  return { labelOf, points, weights };
}

function alike(some: Rows, others: Rows): Rows {
  return emptyRows(some.length, others.length).map((row, at) =>
    row.map((_, k) => productOf(some[at] ?? row, others[k] ?? row, 4)),
  );
}

function scoreOf(likenesses: Float64Array, { coefficients, bases }: Discriminant) {
  return Array.from(bases, (base, k) =>
    coefficients.reduce((sum, row, at) => sum + (row[k] ?? 0) * (likenesses[at] ?? 0), base),
  );
}

test('scores the label whose mean is near highest', async () => {
  const { points, ...drawn } = drawPoints();
  const sorted: Sorted = { ...drawn, alike: alike(points, points), labels: LABELS, asked: [] };

  const found = await fitDiscriminant(sorted, RIDGE, createBreath());
  const asked = Float64Array.of(0.5, 1.4, 0.5, 0.5);
  const scores = scoreOf(alike([asked], points)[0] ?? asked, found);

  expect(scores.indexOf(Math.max(...scores))).toBe(1);
});

test('tells what it would have said of a text without that text', async () => {
  const { points, ...drawn } = drawPoints();
  const without = <Item>(items: ArrayLike<Item>) => Array.from(items).filter((_, i) => i !== OUT);
  const everything = { ...drawn, labels: LABELS, alike: alike(points, points) };
  const others = without(points);
  const rest: Sorted = {
    labelOf: Int32Array.from(without(drawn.labelOf)),
    weights: Float64Array.from(without(drawn.weights)),
    ...{ labels: LABELS, asked: [], alike: alike(others, others) },
  };

  // The ridge is a share of the trace, which is smaller without the text.
  const ridge = (RIDGE * traceOf(drawn, points)) / traceOf(rest, others);
  const fit = await fitDiscriminant({ ...everything, asked: [OUT] }, RIDGE, createBreath());
  const shorter = await fitDiscriminant(rest, ridge, createBreath());
  const left = points[OUT] ?? new Float64Array(4);
  const expected = scoreOf(alike([left], others)[0] ?? left, shorter);

  const scale = massOf(drawn) / massOf(rest);
  for (const [k, told] of Array.from(fit.leftOut[0] ?? []).entries()) {
    expect(told).toBeCloseTo(scale * (expected[k] ?? 0), 6);
  }
});

function massOf({ weights }: Pick<Sorted, 'weights'>): number {
  return weights.reduce((sum, it) => sum + it, 0);
}

/** Texts' squared distances to their label's mean. */
function traceOf({ labelOf, weights }: Pick<Sorted, 'labelOf' | 'weights'>, points: Rows): number {
  let trace = 0;
  for (const label of labelOf.filter((it, at) => labelOf.indexOf(it) === at)) {
    const own = points.flatMap((point, at) =>
      labelOf[at] === label ? [{ point, weight: weights[at] ?? 0 }] : [],
    );
    const mass = own.reduce((sum, { weight }) => sum + weight, 0);
    for (let d = 0; d < 4; d += 1) {
      const mean = own.reduce((sum, it) => sum + (it.weight * (it.point[d] ?? 0)) / mass, 0);
      trace += own.reduce((sum, it) => sum + it.weight * ((it.point[d] ?? 0) - mean) ** 2, 0);
    }
  }
  return trace;
}
