import { expect, test } from 'vitest';
import { studentTQuantile975 } from '../../../src/core/stats/student-t-quantile.ts';

// Expected values: scipy.stats.t.ppf(0.975, df).
test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [3, 3.1824463052837078],
  [4, 2.7764451051977934],
  [5, 2.5705818356363146],
  [9, 2.262157162798205],
  [10, 2.228138851986274],
  [29, 2.045229642132703],
  [100, 1.9839715185235518],
  [500, 1.9647198374673676],
  [999, 1.9623414611334493],
  [1000, 1.9623390808264083],
  [5000, 1.9604385517065073],
  [100_000, 1.9599877075346095],
])('with %d degrees of freedom the quantile is that of scipy', (df, expected) => {
  expect(studentTQuantile975(df)).toBeCloseTo(expected, 10);
});
