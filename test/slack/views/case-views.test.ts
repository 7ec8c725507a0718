import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import { caseCard, caseClosedMessage } from '../../../src/slack/views/case-card.ts';
import { caseEnded, caseModal } from '../../../src/slack/views/case-modal.ts';
import { casesAnswer } from '../../../src/slack/views/cases-answer.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { quoteElements } from '../../../src/slack/views/quote-elements.ts';
import { aCaseLook } from '../../support/builders/a-case.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const TO = { language: 'en', timeZone: 'Europe/Amsterdam', workspaceUrl: null } as const;
const DUTCH = { ...TO, language: 'nl' } as const;
const ENDED = {
  ownerId: 'U0ANNA',
  state: 'done',
  outcome: 'The label prints again.',
  credits: ['U0BRAM', 'U0CEES'],
  closedAt: new Date('2026-11-20T09:00:00Z'),
  closedBy: 'U0ANNA',
} as const;

describe('a list of open cases', () => {
  test('says of each who has it and by when it is to be done, and what one can do', () => {
    const looks = [
      aCaseLook({ feedback: aFeedback({ verbatim: 'I paid twice.' }), isOverdue: true }),
      aCaseLook({ of: { ownerId: 'U0BRAM' } }),
    ];

    const open = { open: 2, late: 1, unowned: 1, owners: ['U0BRAM'] };
    const message = casesAnswer({ open, first: looks }, { ...TO, team: 'Checkout' });

    expectSendable(message);
    expect(message.text).toBe('Checkout: 2 messages to follow up, 1 late');
    const told = readAloud(message.blocks);
    expect(told).toContain('“I paid twice.”');
    expect(told).toContain(
      'Open since Wed 18 Nov. Nobody has taken it up yet. Late: it was to be finished by Mon 23 Nov.',
    );
    expect(told).toContain('[I take it][Done…]');
    expect(told).toContain('Taken up by @U0BRAM. Aim to finish by Mon 23 Nov.');
    expect(told).toContain('[Done…][I let it go]');
  });

  test('says in Dutch that there is nothing, and how something comes onto it', () => {
    expect(casesAnswer({ open: null, first: [] }, { ...DUTCH, team: 'Checkout' }).text).toContain(
      'Checkout heeft niets om op te volgen. Druk op Opvolgen',
    );
    expect(casesAnswer({ open: null, first: [] }, { ...DUTCH, team: null }).text).toContain(
      'Je hebt niets',
    );
  });

  test('shows those that are due first, and says how many more there are', () => {
    const notes = Array.from({ length: 9 }, () => ({
      ...{ feedbackId: '1', by: 'U0ANNA', at: new Date('2026-11-19T09:00:00Z') },
      text: 'x'.repeat(200),
    }));
    const looks = Array.from({ length: 10 }, () =>
      aCaseLook({ feedback: aFeedback({ verbatim: 'wait '.repeat(500) }), notes }),
    );

    const open = { open: 1234, late: 300, unowned: 0, owners: ['U0ANNA'] };
    const message = casesAnswer({ open, first: looks }, { ...DUTCH, team: null });

    expectSendable(message);
    expect(message.text).toBe('Je hebt 1.234 berichten om op te volgen, 300 te laat');
    expect(elementsOf(message.blocks, 'rich_text_quote')).toHaveLength(10);
    expect(readAloud(message.blocks)).toContain('en nog 1.224, die later klaar hoeven te zijn');
  });

  test('is in App Home for whoever has them, five at most', () => {
    const first = Array.from({ length: 7 }, () => aCaseLook({ of: { ownerId: 'U0ANNA' } }));
    const cases = { open: { open: 7, late: 0, unowned: 0, owners: ['U0ANNA'] }, first };
    const home = homeView({ teams: [], commands: [], language: 'nl', cases });

    expect(validateView(home, 'home')).toEqual([]);
    expect(readAloud(home.blocks)).toContain('Dit volg jij op');
    expect(elementsOf(home.blocks, 'rich_text_quote')).toHaveLength(5);
  });
});

describe('a case that ended', () => {
  test('says when, by whom, what came of it and who helped, and can be undone', () => {
    const look = aCaseLook({ of: ENDED });
    const card = caseCard({ kind: 'done', look }, { ...DUTCH, deed: 'close', by: 'U0ANNA' });

    expectSendable(card);
    expect(readAloud(card.blocks)).toContain(
      '✓ Klaar op vr 20 nov, door @U0ANNA.\nWat ervan kwam: The label prints again.\nMet hulp van @U0BRAM, @U0CEES.',
    );
    expect(readAloud(card.blocks)).toContain('[Ongedaan maken]');
    expect(readAloud(card.blocks)).not.toContain('[Klaar…]');
  });

  test('is told to whoever put it on the list', () => {
    const told = caseClosedMessage(aCaseLook({ of: ENDED }), { workspaceUrl: null });

    expectSendable(told);
    expect(told.text).toContain('What came of it: The label prints again.');
    expect(elementsOf(told.blocks, 'button')).toEqual([]);
  });

  test.each(['en', 'nl'] as const)('is asked about, and shown, in a form: %s', (language) => {
    const look = aCaseLook({ feedback: aFeedback({ verbatim: 'wait '.repeat(500) }), of: ENDED });
    const to = { ...TO, language, metadata: 'C1:1', deed: 'close', by: 'U0ANNA' } as const;

    expect(validateView(caseModal(look, to), 'modal')).toEqual([]);
    expect(validateView(caseEnded({ kind: 'already', look }, to), 'modal')).toEqual([]);
    expect(validateView(caseEnded({ kind: 'gone' }, to), 'modal')).toEqual([]);
  });
});

test('what one can do about quotes is one button beside one, and a choice beside several', () => {
  const quotes = [aFeedback(), aFeedback(), aFeedback()];

  expect(quoteElements([], 'en')).toEqual([]);
  expect(elementsOf(quoteElements(quotes.slice(0, 1), 'en'), 'button')).toMatchObject([
    { action_id: 'follow_up', value: `reading:${quotes[0]?.id}` },
    { action_id: 'correct_reading' },
  ]);
  expect(elementsOf(quoteElements(quotes, 'nl'), 'static_select')).toMatchObject([
    { options: quotes.map(({ id }) => ({ value: `reading:${id}` })) },
  ]);
});

test('nobody is mentioned, linked or pinged by what was written of a case', () => {
  for (const text of HOSTILE_TEXTS) {
    const note = { feedbackId: '1', by: 'U0ANNA', at: new Date('2026-11-19T09:00:00Z'), text };
    const look = aCaseLook({
      feedback: aFeedback({ verbatim: text }),
      notes: [note],
      of: { ...ENDED, credits: [], outcome: text },
    });
    const card = caseCard({ kind: 'done', look }, { ...TO, deed: 'note', by: 'U0ANNA' });

    expectSendable(card);
    expect(elementsOf(card.blocks, 'broadcast', 'usergroup', 'team')).toEqual([]);
    expect(elementsOf(card.blocks, 'link')).toHaveLength(1);
    expect(elementsOf(card.blocks, 'user').map((it) => it.user_id)).toEqual(['U0ANNA', 'U0ANNA']);
    expect(caseClosedMessage(look, TO).text).not.toMatch(/[<>*_~`\n]|:\/\//u);
  }
});
