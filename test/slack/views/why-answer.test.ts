import { describe, expect, test } from 'vitest';
import type { AlertEvent } from '../../../src/core/dips/alerts/alert-event.ts';
import type { WhyAlert } from '../../../src/core/dips/why/why-alert.ts';
import type { Language } from '../../../src/core/feedback/feedback.ts';
import { whyAnswer } from '../../../src/slack/views/why-answer.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aWhy } from '../../support/builders/a-why.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const CAUSE = { dimension: 'touchpoint', id: 't', label: 'Payment page', n: 16 } as const;
const FELL = { ...CAUSE, share: 0.43, mix: 0.02, level: 0.52, usual: 0.79 };

function answerTo(why: WhyAlert, language: Language = 'en') {
  const to = { language, timeZone: 'Europe/Amsterdam', workspaceUrl: null, on: '2026-11-20' };
  const answer = whyAnswer(why, to);
  expectSendable(answer.plain);
  if (answer.charted !== null) expectSendable(answer.charted);
  return { ...answer, lines: readAloud(answer.plain.blocks).split('\n') };
}

describe('the answer to Why?', () => {
  test('says what is usual, when it began, what luck does, and how it is known', () => {
    const { lines, plain } = answerTo(aWhy());

    expect(lines[0]).toBe('Why I say that Checkout CSAT slipped');
    expect(lines[1]).toContain('about once in 2 years for a score like this.');
    expect(lines[2]).toBe(
      'Usual: 78 %. A usual day lies between 60 % and 92 %, 19 times out of 20.',
    );
    expect(lines[3]).toBe('Began: most likely on Tue 17 Nov; found on Fri 20 Nov.');
    expect(lines.at(-1)).toBe(
      'How I know: the evidence against luck, added up day by day (Shiryaev-Roberts), is 500. ' +
        'I speak up from 365: over the 4 scores I watch, that allows 4 false alarms a year.',
    );
    expect(plain.text).toContain('Checkout CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
  });

  test('shows the days as a chart, and in words what a chart does not say aloud', () => {
    const { charted, lines } = answerTo(aWhy());
    const [chart] = elementsOf(charted?.blocks, 'data_visualization');

    expect(chart).toMatchObject({
      title: 'CSAT, usually 78 %',
      chart: {
        type: 'line',
        series: [
          { name: 'CSAT', data: expect.arrayContaining([{ label: '17', value: 57.1 }]) },
          { name: 'usual', data: expect.arrayContaining([{ label: '1 Nov', value: 78 }]) },
          {
            name: 'lowest of a usual day',
            data: expect.arrayContaining([{ label: '19', value: 60 }]),
          },
        ],
      },
    });
    expect(readAloud(charted?.blocks ?? [])).toContain('19 Nov 57 % (8 of 14)');
    expect(readAloud(charted?.blocks ?? [])).not.toContain('▁');
    expect(lines.join('\n')).toContain('█████████████████▁▁▁');
    expect(lines.join('\n')).toContain('19 Nov 57 % (8 of 14)');
  });

  test('has neither where too few answered to show a day', () => {
    const days = aWhy().days.map((day) => ({ ...day, counts: [0, 0, 0, 0, 0] }));
    const { charted, lines } = answerTo(aWhy({ days }));

    expect(charted).toBeNull();
    expect(lines.join('\n')).not.toMatch(/[▁█]/u);
  });

  test('leaves out days that were answered on another scale', () => {
    const days = aWhy().days.map((day) => ({ ...day, scale: { min: 0, max: 1 }, counts: [5, 5] }));

    expect(answerTo(aWhy({ days })).charted).toBeNull();
  });

  test('says what accounts for how much, and what there was only more of', () => {
    const causes = [
      FELL,
      { ...CAUSE, dimension: 'kind', label: 'bug', share: 0.5, mix: 0.4, level: null, usual: null },
    ] as const;
    const { lines } = answerTo(aWhy({ alert: anAlert({ causes }) }));

    expect(lines).toContain(
      '• Touchpoint Payment page accounts for 7 of the 16 points: 52 %, usually 79 % (n 16)',
    );
    expect(lines).toContain(
      '• Kind “something is broken” accounts for 8 of the 16 points: more of it than usual (n 16)',
    );
    expect(lines).toContain('What moved with it need not be what caused it.');
  });

  test('counts a mean in its own unit', () => {
    const ces = {
      measure: 'ces',
      scale: { min: 1, max: 7 },
      level: 4.5,
      usual: 5.4,
      of: null,
    } as const;
    const alert = anAlert({ ...ces, causes: [{ ...FELL, level: 4.1, usual: 5.5 }] });

    expect(answerTo(aWhy({ alert, band: null }), 'nl').lines).toContain(
      '• Touchpoint Payment page is goed voor 0,4 van de 0,9: 4,1, meestal 5,5 (n 16)',
    );
  });

  test('quotes customers with the way to each message, and lets a reading be doubted', () => {
    const quotes = [aFeedback({ verbatim: 'It hung.' }), aFeedback({ verbatim: 'Paid twice.' })];
    const { plain, lines } = answerTo(aWhy({ quotes }));

    expect(lines.join('\n')).toContain('“Paid twice.”');
    expect(elementsOf(plain.blocks, 'link')).toHaveLength(2);
    expect(elementsOf(plain.blocks, 'overflow')).toHaveLength(1);
  });

  test('tells what happened so far, once there is more than that it was found', () => {
    const opened: AlertEvent = {
      ...{ id: '1', alertId: 'alert-1', at: new Date(0), kind: 'opened', on: '2026-11-19' },
      ...{ by: null, level: 0.62, n: 42, note: null },
    };
    const taken: AlertEvent = { ...opened, kind: 'taken', on: '2026-11-20', by: 'U1' };

    const { lines } = answerTo(aWhy({ events: [opened, taken] }));

    expect(lines).toContain('So far:');
    expect(lines).toContain('• Thu 19 Nov: it began to show');
    expect(lines).toContain('• Fri 20 Nov: taken up, @U1');
    expect(answerTo(aWhy({ events: [opened] })).lines).not.toContain('So far:');
  });

  test('is shorter for a source that fell silent', () => {
    const none = { scale: null, of: null, level: 0, usual: 9, n: 0 } as const;
    const alert = anAlert({ ...none, measure: 'source:Survey', measureName: 'Survey' });
    const { lines } = answerTo(aWhy({ alert, days: [], band: null }));

    expect(lines[0]).toBe('Why I say that “Survey” is silent');
    expect(lines.join('\n')).not.toContain('Usual: ');
    expect(lines.at(-1)).toContain('if this source still worked');
  });
});
