import { describe, expect, test } from 'vitest';
import { countCases } from '../../../src/core/cases/count-cases.ts';
import type { Digest } from '../../../src/core/digest/digest.ts';
import type { ScoreRow } from '../../../src/core/digest/score-row.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { aDigest, aRow, FIGURES } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const [CSAT, CES, NPS] = FIGURES.map((figure) => aRow(figure));
if (CSAT === undefined || CES === undefined || NPS === undefined) throw new Error('no figures');

const TREND = [0.82, 0.8, 0.7, 0.62].map((level, k) => ({
  ...{ from: `2026-11-1${k}`, to: `2026-11-1${k}`, n: 20, of: Math.round(20 * level), level },
}));

const FELL = aRow(CSAT, {
  ...{ moved: 'down', isNews: true, trend: TREND },
  before: { ...CSAT, n: 198, value: 0.81 },
});

function digestOf(but: Partial<Digest>, team: Team = aTeam()) {
  const message = digestMessage(aDigest(but), { team, isLate: false, workspaceUrl: null });
  expectSendable(message);
  if (message.charted !== null) expectSendable({ text: message.text, blocks: message.charted });
  return { ...message, lines: readAloud(message.blocks).split('\n') };
}

describe('the scores of a digest', () => {
  test('that moved come first, each with what it was, where it went and what to do', () => {
    const feedback = aFeedback({ verbatim: 'It hangs after iDEAL.' });
    const row: ScoreRow = { ...FELL, step: { kind: 'read', feedback } };
    const { lines } = digestOf({ scores: [row, CES, NPS] });

    expect(lines[0]).toBe('Checkout: CSAT 74 %, down from 81 % the week before');
    expect(lines.slice(1, 5)).toEqual([
      'CSAT 74 % ±6 (n 212, 7 days), down from 81 % (n 198) the week before',
      '█▇▄▁  14 days, oldest first, between 62 % and 82 %',
      'Begin with what this customer wrote: “It hangs after iDEAL.”',
      'CES 5.4 ±0.3 (n 96) · NPS too few answers (n 4)',
    ]);
  });

  test('say so in Dutch', () => {
    const feedback = aFeedback({ verbatim: 'Snel en makkelijk.' });
    const row: ScoreRow = { ...FELL, moved: 'up', step: { kind: 'pass on', feedback } };
    const { lines } = digestOf({ scores: [row] }, aTeam({ language: 'nl' }));

    expect(lines.slice(0, 4)).toEqual([
      'Checkout: CSAT 74 %, hoger dan 81 % de week ervoor',
      'CSAT 74 % ±6 (n 212, 7 dagen), hoger dan 81 % (n 198) de week ervoor',
      '█▇▄▁  14 dagen, oudste eerst, tussen 62 % en 82 %',
      'Laat dit horen aan wie eraan werkte: “Snel en makkelijk.”',
    ]);
  });

  test('say who looks into one that is down, and nothing of steady ones', () => {
    const owned = aRow(CES, { step: { kind: 'looked into', by: 'U0ANNA' } });
    const { lines, blocks } = digestOf({ scores: [CSAT, owned] });

    expect(lines).toContain('@U0ANNA looks into it.');
    expect(lines).toContain('CSAT 74 % ±6 (n 212)');
    expect(elementsOf(blocks, 'user')).toHaveLength(1);
  });

  test('that moved and were told share the line of the steady ones', () => {
    const { lines } = digestOf({ scores: [{ ...FELL, isNews: false }, CES] });

    expect(lines).toContain('CSAT 74 % ±6 (n 212, 7 days) · CES 5.4 ±0.3 (n 96)');
    expect(lines.join('\n')).not.toContain('▁');
  });

  test('what rose and fell before is named on one line', () => {
    const asBefore = { rising: ['voucher', 'label'], falling: ['iDEAL'] };

    expect(digestOf({ asBefore }).lines).toContain(
      'As in the last digest: more about voucher and label, less about iDEAL.',
    );
    expect(digestOf({ asBefore }, aTeam({ language: 'nl' })).lines).toContain(
      'Net als in de vorige samenvatting: meer over voucher en label, minder over iDEAL.',
    );
  });
});

describe('the first digest of a week', () => {
  const week: Digest['week'] = {
    courses: (['csat', 'ces'] as const).map((metric) => ({
      metric,
      weeks: [0, 1, 2, 3].map((k) => ({
        ...{ from: addDays('2026-10-19', 7 * k), to: addDays('2026-10-25', 7 * k), n: 200 },
        level: metric === 'csat' ? 0.8 - k / 20 : 5 + k / 10,
      })),
    })),
    places: [
      { name: 'Pay', scores: [{ ...CSAT, otherScales: [] }, CES, NPS] },
      { name: 'Search', scores: [NPS] },
    ],
  };

  test('has a chart and a table where Slack draws them, and no score twice', () => {
    const charted = digestOf({ week }).charted ?? [];

    expect(charted.filter(({ type }) => type === 'data_visualization')).toMatchObject([
      {
        title: 'CSAT week by week',
        chart: { type: 'line', series: [{ name: 'CSAT (%)', data: { length: 4 } }] },
      },
    ]);
    expect(charted.filter(({ type }) => type === 'data_table')).toMatchObject([
      {
        caption: 'Scores by touchpoint, these 7 days',
        rows: [
          [{ text: 'Touchpoint' }, { text: 'CSAT' }, { text: 'CES' }, { text: 'NPS' }],
          [
            { text: 'Pay' },
            { type: 'raw_number', value: 0.738, text: '74 % ±6 (n 212)' },
            { text: '5.4 ±0.3 (n 96)' },
            { type: 'raw_text', text: 'too few answers (n 4)' },
          ],
          [{ text: 'Search' }, { text: '–' }, { text: '–' }, { text: 'too few answers (n 4)' }],
        ],
      },
    ]);
    const aloud = readAloud(charted.filter(({ type }) => type === 'rich_text'));
    expect(aloud).toContain('CES ▁');
    expect(aloud).not.toContain('CSAT █');
  });

  test('says the same in words where Slack draws nothing', () => {
    const { lines } = digestOf({ week });

    expect(lines).toContain('CSAT █▆▃▁  4 weeks, oldest first, between 65 % and 80 %');
    expect(lines).toContain(
      '• Pay: CSAT 74 % ±6 (n 212) · CES 5.4 ±0.3 (n 96) · NPS too few answers (n 4)',
    );
  });

  test('shows a score that moved over eight weeks, not over two as well', () => {
    const { lines } = digestOf({ week, scores: [FELL] });

    expect(lines).toContain('CSAT 74 % ±6 (n 212, 7 days), down from 81 % (n 198) the week before');
    expect(lines.join('\n')).not.toContain('14 days');
  });

  test('of other days there is nothing to draw', () => {
    expect(digestOf({}).charted).toBeNull();
  });
});

describe('what is to be followed up', () => {
  const groups = [
    { ownerId: 'U0ANNA', isOverdue: true, count: 1 },
    { ownerId: 'U0BEN', isOverdue: false, count: 2 },
    { ownerId: null, isOverdue: false, count: 1 },
  ];

  test('is counted on one line with who has it, and listed by a button', () => {
    const { lines, blocks } = digestOf({ cases: countCases(groups) });

    expect(lines).toContain(
      '4 messages to follow up, 1 late, 1 that nobody has taken up; taken up by @U0BEN, @U0ANNA',
    );
    expect(elementsOf(blocks, 'button').map(({ value }) => value)).toContain('cases Checkout');
  });

  test('is told in Dutch, without what is not so', () => {
    const { lines } = digestOf(
      { cases: countCases(groups.slice(1, 2)) },
      aTeam({ language: 'nl' }),
    );

    expect(lines).toContain('2 berichten om op te volgen; opgepakt door @U0BEN');
  });

  test('is nothing where nothing is', () => {
    const { lines, blocks } = digestOf({ cases: countCases([]) });

    expect(lines.join('\n')).not.toContain('follow up');
    expect(elementsOf(blocks, 'button').map(({ value }) => value)).toEqual(['team Checkout']);
  });
});

test('the first digest of a month says how that month was', () => {
  const month: Digest['month'] = {
    period: { from: '2026-10-01', to: '2026-10-31' },
    scores: [
      { now: CSAT, before: { ...CSAT, n: 180, value: 0.6 }, moved: 'up' },
      { now: CES, before: CES, moved: null },
    ],
  };

  expect(digestOf({ month }).lines).toContain(
    'October: CSAT 74 % ±6 (n 212), up from 60 % (n 180) the month before · CES 5.4 ±0.3 (n 96)',
  );
});

describe('the text on a lock screen', () => {
  test('begins with what matters and its number, and is never longer than what is shown', () => {
    const long = aTeam({ name: 'Customer journeys of the Netherlands and Belgium' });

    expect(digestOf({ scores: [FELL, CES] }).text).toBe(
      'Checkout: CSAT 74 %, down from 81 % the week before. CSAT 74 % ±6 (n 212). CES 5.4 ±0.3 (n 96)',
    );
    expect(digestOf({ scores: [FELL, CES] }, long).text.length).toBeLessThanOrEqual(150);
    expect(digestOf({}).text).toMatch(/^Checkout: 30 pieces of feedback since Thursday/u);
  });
});
