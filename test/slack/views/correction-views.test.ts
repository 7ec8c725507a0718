import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { Language } from '../../../src/core/feedback/feedback.ts';
import type { Explanation } from '../../../src/ports/reading.ts';
import { rich } from '../../../src/slack/kit/rich-text.ts';
import { correctedView, undoneView } from '../../../src/slack/views/corrected-view.ts';
import { correctionModal } from '../../../src/slack/views/correction-modal.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { whyLines } from '../../../src/slack/views/why-lines.ts';
import { wrongElement } from '../../../src/slack/views/wrong-element.ts';
import { aCaseLook } from '../../support/builders/a-case.ts';
import { aDigest } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aDelivery } from '../../support/builders/a-meeting-look.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const DELIVERY = aTouchpoint({ id: 'd', name: 'Delivery' });
const RETURNS = aTouchpoint({ id: 'r', name: 'Returns' });
const TOUCHPOINTS = [DELIVERY, RETURNS];

function whyOf(but: Partial<Explanation>, language: Language = 'en', isCorrected = false): string {
  const explanation: Explanation = {
    aspect: 'touchpoint',
    candidates: [
      { label: 'd', confidence: 0.82 },
      { label: 'r', confidence: 0.09 },
      { label: '', confidence: 0.001 },
    ],
    chosen: ['d'],
    reasons: [],
    modelVersion: 3,
    ...but,
  };
  const lines = whyLines(explanation, { touchpoints: TOUCHPOINTS, language, isCorrected });
  return readAloud([rich(...lines)]);
}

describe('why something was read as it was', () => {
  test('says how sure it was in words, and what else it could be', () => {
    expect(whyOf({})).toBe('About: Delivery, fairly sure (82 %). Otherwise: Returns (9 %).');
    expect(whyOf({}, 'nl')).toBe(
      'Onderwerp: Delivery, redelijk zeker (82 %). Anders: Returns (9 %).',
    );
  });

  test.each([
    [0.97, 'Delivery, sure (97 %)'],
    [0.7, 'fairly sure (70 %)'],
    [0.51, 'in doubt (51 %)'],
  ])('calls %d %s', (confidence, words) => {
    expect(whyOf({ candidates: [{ label: 'd', confidence }] })).toContain(words);
  });

  test('says that it was not sure, or sure that it is about nothing', () => {
    const candidates = [{ label: '', confidence: 0.93 }];

    expect(whyOf({ chosen: [] })).toContain('not sure enough to say. Most likely: Delivery (82 %)');
    expect(whyOf({ chosen: [], candidates })).toBe('About: nothing of ours, sure (93 %).');
  });

  test('names the words and the example that decided, and never what a colleague corrected', () => {
    const reasons = [
      { kind: 'word', text: 'late', weight: 0.5 },
      { kind: 'correction', text: 'Said in a private channel', weight: 0.3 },
      { kind: 'example', text: 'My parcel never came', weight: 0.2 },
    ] as const;

    const words = whyOf({ reasons });

    expect(words).toContain('What decided: “late”.');
    expect(words).toContain('It is much like “My parcel never came”, which is in your taxonomy.');
    expect(words).toContain('It is much like something that a colleague corrected.');
    expect(words).not.toContain('private');
  });

  test('tells which clause of a mixed text was pleased, and which was not', () => {
    const reasons = [
      { kind: 'pleased', text: 'Support was great,', weight: 0.6 },
      { kind: 'displeased', text: 'but the app crashed', weight: 0.4 },
    ] as const;

    expect(whyOf({ reasons })).toContain(
      'Pleased: “Support was great”.\nDispleased: “but the app crashed”.',
    );
    expect(whyOf({ reasons }, 'nl')).toContain('Ontevreden: “but the app crashed”.');
  });

  test('quotes the beginning of a clause that goes on and on', () => {
    const reasons = [{ kind: 'word', text: 'and slow '.repeat(400), weight: 1 }] as const;
    const why = { aspect: 'sentiment', candidates: [], chosen: ['negative'], reasons } as const;

    const lines = whyLines(why, { touchpoints: [], language: 'en', isCorrected: false });

    expect(JSON.stringify(lines).length).toBeLessThan(500);
  });

  test('gives no reason of its own where a colleague said so', () => {
    expect(whyOf({}, 'en', true)).toBe('About: a colleague said so.');
  });
});

describe.each(['en', 'nl'] as const)('what is said of corrections in %s', (language) => {
  test('is within every limit of Slack', () => {
    const changes = [
      { aspect: 'touchpoint', was: [], is: ['d'] },
      { aspect: 'sentiment', was: ['negative'], is: ['mixed'] },
      { aspect: 'kind', was: ['bug'], is: ['praise', 'churn risk'] },
    ] as const;
    const corrected = { feedbackId: '1', changes, touchpoints: TOUCHPOINTS };

    expectSendable(correctedView(corrected, language));
    expectSendable(undoneView(corrected, language));
  });

  test('tells the segment that a survey named, and nothing where none did', () => {
    const modalOf = (segment: string | null) => {
      const read = { feedback: aFeedback({ segment }), journeys: [], explanations: [] };
      return correctionModal({ ...read, corrected: [] }, { place: 'C1:1', language });
    };
    const name = { en: 'Customer segment', nl: 'Klantsegment' }[language];

    expect(validateView(modalOf('Business'), 'modal')).toEqual([]);
    expect(readAloud(modalOf('Business').blocks)).toContain(`${name}: Business, `);
    expect(readAloud(modalOf(null).blocks)).not.toContain(name);
  });

  test('fits a modal with more touchpoints and journeys than Slack takes', () => {
    const touchpoints = Array.from({ length: 150 }, (_, n) => ({ ...DELIVERY, id: `t${n}` }));
    const journeys = Array.from({ length: 120 }, (_, n) => ({
      ...{ id: `j${n}`, name: `Journey ${n} ${'x'.repeat(90)}` },
      touchpoints: n < 2 ? touchpoints : [DELIVERY],
    }));
    const feedback = aFeedback({ touchpointId: 'd', verbatim: 'x '.repeat(9000) });
    const read = { feedback, journeys, explanations: [], corrected: [] };

    const modal = correctionModal(read, { place: 'C1:1', language });

    expect(validateView(modal, 'modal')).toEqual([]);
  });

  test('asks one question in a digest, with its answers in a row', () => {
    const feedback = aFeedback();
    const question = { feedback, choices: TOUCHPOINTS, isToConfirm: false };
    const to = { team: aTeam({ language }), workspaceUrl: null, isLate: false, question };

    const message = digestMessage(aDigest({ quotes: [feedback, aFeedback()] }), to);

    expectSendable(message);
    expect(elementsOf(message.blocks, 'button').map(({ action_id }) => action_id)).toEqual([
      'ask:0',
      'say_about:0',
      'say_about:1',
      'say_about:2',
      'correct_reading',
    ]);
    expect(elementsOf(message.blocks, 'overflow')).toHaveLength(1);
  });

  test('fills App Home to the brim and no further', () => {
    const team = aTeam({ language });
    const told = { ...aDelivery({ team }), channelIds: ['C1'], alerts: [] };
    const question = { feedback: aFeedback(), choices: TOUCHPOINTS, isToConfirm: true };
    const answer = correctedView(
      { feedbackId: '1', changes: [], touchpoints: TOUCHPOINTS },
      language,
    );
    const help = {
      questions: Array(3).fill(question),
      silent: Array(30).fill(team),
      answer,
    };
    const teams = Array(60).fill(told);
    const open = { open: 9, late: 0, unowned: 9, owners: [] };
    const cases = { open, first: Array(9).fill(aCaseLook()) };
    const home = homeView({ teams, commands: [], language, help, cases });

    expect(validateView(home, 'home')).toEqual([]);
  });
});

test('that nothing was read is not told as a decision; that a colleague chose nothing is', () => {
  const read = { aspect: 'touchpoint', was: [], is: ['d'] } as const;
  const decided = { aspect: 'touchpoint', was: ['d'], is: [] } as const;
  const said = (...changes: readonly (typeof read | typeof decided)[]) =>
    readAloud(correctedView({ feedbackId: '1', changes, touchpoints: TOUCHPOINTS }, 'en').blocks);
  const undone = (change: typeof read | typeof decided) =>
    readAloud(undoneView({ changes: [change], touchpoints: TOUCHPOINTS }, 'en').blocks);

  expect(said(read)).toContain('About: Delivery (was: no touchpoint)');
  expect(said(decided)).toContain('About: nothing of ours (was: Delivery)');
  expect(undone({ ...decided })).toContain('About: no touchpoint (was: Delivery)');
});

describe('the way to say that a quote was read wrongly', () => {
  test('is one button beside one quote, and three dots beside several', () => {
    const quotes = [aFeedback(), aFeedback()];

    expect(wrongElement([], 'en')).toEqual([]);
    expect(elementsOf(wrongElement(quotes.slice(0, 1), 'en'), 'button')).toHaveLength(1);
    expect(elementsOf(wrongElement(quotes, 'nl'), 'overflow')).toMatchObject([
      { options: quotes.map(({ id }) => ({ value: `reading:${id}` })) },
    ]);
  });
});

test('App Home says which teams are asked no more', () => {
  const help = { questions: [], silent: [aTeam({ name: 'Checkout' })], answer: null };
  const home = homeView({ teams: [], commands: [], language: 'en', help });

  const told = readAloud(home.blocks);
  expect(told).toContain('I no longer ask anything in the digest of Checkout: 6 questions went');
});
