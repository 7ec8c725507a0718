import { describe, expect, test } from 'vitest';
import { surveyMessage } from '../../../../scripts/demo/company/survey-message.ts';
import { validateBlocks } from '../../../../scripts/workspace/blocks/validate-blocks.ts';

const CSAT = {
  metric: 'csat',
  answer: 2,
  scale: { min: 1, max: 5 },
  form: 'label',
  touchpoint: 'Track & trace',
  segment: 'Families',
} as const;

describe('surveyMessage', () => {
  test('posts the comment and below it the answer with its touchpoint and segment', () => {
    const { text, blocks } = surveyMessage({ text: 'Late <again>', answer: CSAT });

    expect(text).toBe('Late &lt;again&gt;\nCSAT 2/5 · Track &amp; trace\nSegment: Families');
    expect(JSON.stringify(blocks)).toContain('"Late <again>"');
    expect(validateBlocks(blocks, 'message')).toEqual([]);
  });

  test('posts an answer without a comment by itself', () => {
    const { text, blocks } = surveyMessage({ text: '', answer: CSAT });

    expect(text).toBe('CSAT 2/5 · Track &amp; trace\nSegment: Families');
    expect(blocks).toHaveLength(1);
  });

  test.each([
    [{ ...CSAT, form: 'stars' }, '★★☆☆☆'],
    [{ ...CSAT, metric: 'ces', answer: 6, scale: { min: 1, max: 7 } }, 'CES 6 (1-7)'],
    [{ ...CSAT, metric: 'nps', answer: 9, scale: { min: 0, max: 10 } }, 'NPS: 9'],
  ] as const)('writes an answer the way the tool does: %o', (answer, written) => {
    expect(surveyMessage({ text: '', answer }).text).toContain(`${written} · Track &amp; trace\n`);
  });
});
