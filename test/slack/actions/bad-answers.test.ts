import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { readingValue } from '../../../src/slack/kit/reading-value.ts';
import { badAnswerMessage } from '../../../src/slack/views/bad-answer-message.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';
import { aPress } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

const SCORE = { metric: 'csat', answer: 1, scale: { min: 1, max: 5 } } as const;
const ANSWER = {
  ...{ feedbackId: '7', score: SCORE, touchpoint: 'Payment page', takenBy: null },
  feedback: aFeedback({ verbatim: 'I paid twice.' }),
};

describe('a very bad answer', () => {
  test('is told with what was said, where nothing is conceded, and with a button', () => {
    const message = badAnswerMessage(ANSWER, { team: aTeam(), workspaceUrl: null });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('A very bad answer at Payment page');
    expect(readAloud(message.blocks)).toContain(
      'CSAT 1 on a scale of 1 to 5. Payment page is a moment of truth, a step where one bad',
    );
    expect(readAloud(message.blocks)).toContain('“I paid twice.”');
    expect(readAloud(message.blocks)).toContain('[I look after this customer]');
    expect(elementsOf(message.blocks, 'link')).toHaveLength(1);
  });

  test('shows neither words nor a way to them where they may not be shown', () => {
    const team = aTeam({ language: 'nl' });
    const message = badAnswerMessage({ ...ANSWER, feedback: null }, { team, workspaceUrl: null });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('mag in dit kanaal niet te lezen zijn');
    expect(elementsOf(message.blocks, 'link')).toEqual([]);
  });

  test('is looked after by whoever presses first, and shows who that is', async () => {
    const { send, calls, stores } = createListeningApp();
    const team = await addTeam(stores);
    const touchpoints = [aTouchpoint({ teamId: team.id, name: 'Payment page' })];
    await stores.journeys.add({ name: 'Ordering', touchpoints });
    const [journey] = await stores.journeys.all();
    await stores.feedback.keep(newFeedback({ scores: [SCORE] }));
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const [piece] = await stores.feedback.said({ team, period, limit: 1, shownIn: 'C0CHECKOUT' });
    const feedbackId = piece?.id ?? '';
    const touchpointId = journey?.touchpoints[0]?.id ?? '';
    await stores.badAnswers.note({ feedbackId, teamId: team.id, touchpointId, on: '2026-11-20' });

    const value = readingValue(feedbackId);
    await send(aPress(IDS.takeBadAnswer, value));
    await send(aPress(IDS.takeBadAnswer, value, { user: { id: 'U0SECOND', team_id: 'T1' } }));

    for (const call of calls) {
      expect(call.body.replace_original).toBe(true);
      expect(said(call)).toContain('✓ Looked after by @U0ASKER');
      expect(said(call)).not.toContain('[I look after this customer]');
    }
    expect(calls).toHaveLength(2);
  });

  test('that was forgotten is said to be', async () => {
    const { send, calls } = createListeningApp();

    await send(aPress(IDS.takeBadAnswer, "no'such"));
    await send(aPress(IDS.takeBadAnswer, readingValue('feedback-99')));

    for (const call of calls) expect(said(call)).toContain('This answer is no longer kept.');
    expect(calls).toHaveLength(2);
  });
});
