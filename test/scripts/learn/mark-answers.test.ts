import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, markAnswers, separation } from '../../../scripts/learn/mark-answers.ts';

function answer(said: string, is: string, confidence: number): Answer {
  return { said, is, confidence };
}

test('counts what is right, and each label alike for macro-F1', () => {
  const answers = [
    answer('a', 'a', 0.9),
    answer('a', 'a', 0.9),
    answer('a', 'b', 0.6),
    answer('b', 'b', 0.8),
  ];

  const { accuracy, macroF1 } = markAnswers(answers);

  // F1 of a: 2*2 / (3+2); of b: 2*1 / (1+2). As scikit-learn's f1_score(average='macro').
  expect(accuracy).toBe(0.75);
  expect(macroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
});

test('marks the most confident share apart', () => {
  const answers = Array.from({ length: 10 }, (_, at) =>
    answer('a', at < 7 ? 'a' : 'b', 1 - at / 20),
  );

  const { confidentAccuracy, coverage } = markAnswers(answers);

  expect(coverage).toBe(0.7);
  expect(confidentAccuracy).toBe(1);
});

test('has no calibration error where eight of ten at 80 % are right', () => {
  const answers = Array.from({ length: 10 }, (_, at) => answer('a', at < 8 ? 'a' : 'b', 0.8));

  expect(markAnswers(answers).expectedCalibrationError).toBeCloseTo(0);
});

test('has a calibration error of what confidence promises too much', () => {
  const answers = Array.from({ length: 10 }, (_, at) => answer('a', at < 5 ? 'a' : 'b', 0.95));

  expect(markAnswers(answers).expectedCalibrationError).toBeCloseTo(0.45);
});

test('separation is the share of pairs in the right order, ties half', () => {
  const number = fc.integer({ min: 0, max: 5 });
  const list = fc.array(number, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, list, (insiders, outsiders) => {
      const pairs = insiders.flatMap((inside) =>
        outsiders.map((outside) => (inside === outside ? 0.5 : Number(inside > outside))),
      );
      const mean = pairs.reduce((sum, it) => sum + it, 0) / pairs.length;

      expect(separation(insiders, outsiders)).toBeCloseTo(mean);
    }),
  );
});
