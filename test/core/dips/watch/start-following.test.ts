import { expect, test } from 'vitest';
import type { AnswerDay, DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { USUAL_GATE } from '../../../../src/core/dips/chart/gate.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { startFollowing } from '../../../../src/core/dips/watch/start-following.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';
import { answerDays } from '../../../support/answer-days.ts';

const SCALE = { min: 1, max: 5 };

test('what somebody calls false was a run of days like all others: they are learnt', () => {
  const days = answerDays(1, [
    { days: 60, answers: 30, satisfied: 0.85 },
    { days: 6, answers: 30, satisfied: 0.5 },
  ]);
  const chart = days.reduce(step, startWatch({ metric: 'csat', scale: SCALE, threshold: 365 }));

  const { score } = followed(chart, days);

  expect(chart.open?.days.length).toBeGreaterThan(1);
  expect(score.chart.open).toBeNull();
  expect(score.chart.recent).toEqual(days.slice(-14));
});

/** A stream whose dip a member called false on the day after its last one. */
function followed(chart: DipWatch, days: readonly AnswerDay[]) {
  const [firstOn, to] = [days[0]?.on ?? '', days.at(-1)?.on ?? ''];
  const stream = { node: { kind: 'team', teamId: 'T1' }, metric: 'csat' } as const;
  const n = 30 * days.length;
  const state = { learntFrom: firstOn, chart, eyed: null, nodeName: 'Checkout' };
  return startFollowing(
    { ...stream, scales: [{ scale: SCALE, n, recent: 14 * 30 }], n, firstOn },
    {
      ...{ threshold: 365, gate: USUAL_GATE, cut: addDays(to, -2), isChanged: false },
      ...{ rebasedFrom: null, alert: null, dismissedOn: addDays(to, 1) },
      kept: { state, settledTo: to },
    },
  );
}
