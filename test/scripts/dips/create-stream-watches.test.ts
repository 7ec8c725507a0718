import { describe, expect, test } from 'vitest';
import { createStreamWatches } from '../../../scripts/dips/create-stream-watches.ts';
import type { DipLine } from '../../../scripts/dips/dip-line.ts';
import type { AnswerDay } from '../../../src/core/dips/chart/dip-watch.ts';
import { answerDays } from '../../support/answer-days.ts';

const SCALE = {
  name: 'csat5',
  metric: 'csat',
  scale: { min: 1, max: 5 },
  scores: [1, 2, 3, 4, 5],
} as const;
const FALLEN = answerDays(1, [
  { days: 90, answers: 30, satisfied: 0.85 },
  { days: 10, answers: 30, satisfied: 0.5 },
]);

describe('streams that are watched line by line', () => {
  test('an alert says since when, how low, what is usual and of how many answers', () => {
    const watchLine = createStreamWatches(365);

    const said = FALLEN.map((day) => watchLine(lineOf('a', day)));

    const alerts = said.filter((line) => 'turn' in line && line.turn === 'opened');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      open: true,
      since: '2025-04-06',
      usual: expect.closeTo(0.85, 1),
      n: expect.any(Number),
    });
  });

  test('do not know of each other', () => {
    const watchLine = createStreamWatches(365);
    const alone = FALLEN.map((day) => watchLine(lineOf('a', day)));

    const mixed = createStreamWatches(365);
    const together = FALLEN.flatMap((day) => [
      mixed(lineOf('a', day)),
      mixed(lineOf('b', { ...day, counts: [0, 0, 1, 9, 9] })),
    ]);

    expect(together.filter(({ stream }) => stream === 'a')).toEqual(alone);
  });

  test('a day that was left out is a day without answers', () => {
    const none = { on: FALLEN[60]?.on ?? '', counts: [0, 0, 0, 0, 0] };
    const without = FALLEN.filter((_, at) => at !== 60);
    const [watchLine, watchAll] = [createStreamWatches(365), createStreamWatches(365)];

    const gap = without.map((day) => watchLine(lineOf('a', day)));
    const empty = FALLEN.map((day, at) => watchAll(lineOf('a', at === 60 ? none : day)));

    expect(gap).toEqual(empty.filter((_, at) => at !== 60));
  });

  test('nothing is learnt from days out of order, days twice and another scale', () => {
    const [watchLine, undisturbed] = [createStreamWatches(365), createStreamWatches(365)];
    const thumbs = { ...SCALE, name: 'thumbs', scale: { min: 0, max: 1 }, scores: [0, 1] };
    const terrible = { counts: [99, 0, 0, 0, 0] };

    const said = FALLEN.map((day, at) => {
      const before = FALLEN[at - 1];
      const answer = watchLine(lineOf('a', day));
      const wrong = [
        watchLine({ ...lineOf('a', day), ...terrible }),
        before === undefined ? null : watchLine({ ...lineOf('a', before), ...terrible }),
        watchLine({ ...lineOf('a', { ...day, on: '2027-01-01' }), scale: thumbs, counts: [9, 0] }),
      ];
      expect(wrong.filter((it) => it !== null && !('error' in it))).toEqual([]);
      return answer;
    });

    expect(said).toEqual(FALLEN.map((day) => undisturbed(lineOf('a', day))));
  });
});

function lineOf(stream: string, { on, counts }: AnswerDay): DipLine {
  return { stream, on, scale: SCALE, counts };
}
