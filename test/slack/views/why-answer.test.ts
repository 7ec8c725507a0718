import { describe, expect, test } from 'vitest';
import type { AlertEvent } from '../../../src/core/dips/alerts/alert-event.ts';
import type { WhyAlert } from '../../../src/core/dips/why/why-alert.ts';
import type { Language } from '../../../src/core/feedback/feedback.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
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
      title: 'CSAT by day, usually 60 % to 92 %',
      chart: {
        type: 'bar',
        series: [
          {
            name: 'CSAT (%)',
            data: expect.arrayContaining([
              { label: '1 Nov', value: 80 },
              { label: '17', value: 57.1 },
            ]),
          },
        ],
        axis_config: { y_label: 'CSAT (%)' },
      },
    });
    expect(readAloud(charted?.blocks ?? [])).toContain('19 Nov 57 % (8 of 14)');
    expect(readAloud(charted?.blocks ?? [])).toMatch(/Answers in each bar: (\d+ · ){19}14\n/u);
    expect(readAloud(charted?.blocks ?? [])).not.toContain('▁');
    expect(lines.join('\n')).toContain('█████████████████▁▁▁');
    expect(lines.join('\n')).toContain('19 Nov 57 % (8 of 14)');
  });

  test('names each bar by its days, however many weeks they are', () => {
    const [day] = aWhy().days;
    const days = Array.from({ length: 60 }, (_, k) => ({
      ...{ scale: { min: 1, max: 5 }, counts: day?.counts ?? [] },
      on: addDays('2026-10-01', k),
    }));

    const { charted } = answerTo(aWhy({ days, alert: anAlert({ since: '2026-10-20' }) }));

    const [config] = elementsOf(charted?.blocks, 'data_visualization');
    const names = JSON.stringify(config).match(/"label":"[^"]*"/gu) ?? [];
    expect(names.length).toBeGreaterThan(15);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('"label":"31 Oct–2 Nov"');
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
      '• Touchpoint: Payment page: CSAT there is 52 % (8 of 16), usually 79 %. ' +
        'That is 7 of the 16 points that CSAT fell.',
    );
    expect(lines).toContain(
      '• Kind: “something is broken”: said in 16 answers, more than usual. ' +
        'That is 8 of the 16 points that CSAT fell.',
    );
    expect(lines).toContain(
      'One answer can be in several of these. What moved with it need not be what caused it.',
    );
  });

  test('calls a theme what customers call it, also where a kind is called so', () => {
    const low = { n: 16, said: 7, usual: 0 };
    const bug = { ...FELL, dimension: 'theme', label: 'bug', low } as const;

    expect(answerTo(aWhy({ alert: anAlert({ causes: [bug] }) })).lines).toContain(
      '• Theme: “bug”: named by 7 of the 16 unhappy customers, hardly ever before. ' +
        'That is 7 of the 16 points that CSAT fell.',
    );
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
      '• Touchpoint: Payment page: daar is de CES 4,1 (n 16), meestal 5,5. ' +
        'Dat is 0,4 van de 0,9 die de CES daalde.',
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
