import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../scripts/bench/reading/figure.ts';
import { toJsonLine, toReport } from '../../../../scripts/bench/reading/report.ts';
import { toMarkdown } from '../../../../scripts/bench/reading/to-markdown.ts';

const RUN = { isQuick: false, minutes: 7.04 };

function figure(id: Figure['id'], ours: number): Figure {
  return { id, ours, references: { 'wink-nlp': 0.4567 }, count: 1_234, how: 'all of it' };
}

describe('what reading was measured to be', () => {
  test('names the rows below their bar, more or less as the row has it', () => {
    const { missed, belowAim } = toReport(
      [
        figure('redactedNames', 0.59),
        figure('redactedAddresses', 0.6),
        figure('cleanOwn', 0.03),
        figure('speedSlow', 15),
        figure('feelingApps', 0),
      ],
      RUN,
    );

    expect(missed).toEqual(['redactedNames', 'cleanOwn']);
    expect(belowAim).toEqual(['redactedNames', 'redactedAddresses', 'cleanOwn']);
  });

  test('is one line of JSON, in the order of the table', () => {
    const line = toJsonLine(toReport([figure('memory', 299.123456), figure('reasons', 0.6)], RUN));

    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      missed: [],
      belowAim: ['reasons', 'memory'],
      machine: { minutes: 7 },
      figures: [
        { id: 'reasons', ours: 0.6, bar: 0.58, met: true, references: { 'wink-nlp': 0.4567 } },
        { id: 'memory', ours: 299.1235, bar: 350, better: 'less', count: 1_234 },
      ],
    });
  });

  test('is a page with bar, aim, references and how each was measured', () => {
    const page = toMarkdown(toReport([figure('reasons', 0.57), figure('sureOff', 0.04)], RUN));

    expect(page).toContain(
      '| 9 reasons of airline complaints, learnt (macro-F1) | 57.0 % (missed) | 58.0 % | 62.0 % | ' +
        'wink-nlp 45.7 % | 1,234 |',
    );
    expect(page).toContain('| 4.0 % | at most 5.0 % | at most 3.0 % |');
    expect(page).toContain(
      '- **9 reasons of airline complaints, learnt (macro-F1); Confidence off from truth (ECE), ' +
        'then**: all of it.',
    );
    expect(page).toContain('Of 2 rows with a bar 1 reach it and 0 reach the aim.');
  });
});
