import { describe, expect, test } from 'vitest';
import { parseModelArgs } from '../../../scripts/model/parse-model-args.ts';
import { toModelLines } from '../../../scripts/model/to-model-lines.ts';
import type { ModelRecord } from '../../../src/core/corrections/model-record.ts';

describe('npm run model', () => {
  test.each([
    ['list', { verb: 'list', by: null }],
    ['fit', { verb: 'fit', by: null }],
    ['rollback', { verb: 'rollback', by: null }],
    ['rollback --by anna', { verb: 'rollback', by: 'anna' }],
  ])('understands %s', (typed, asked) => {
    expect(parseModelArgs(typed.split(' '))).toEqual({ asked });
  });

  test.each([
    ['', /What is to be done\? There are list, fit, rollback/],
    ['lst', /Did you mean list\?/],
    ['fit now', /"now" is too much/],
    ['fit --by anna', /rollback alone/],
    ['fit --force', /--force/],
  ])('says what is wrong with %j', (typed, mistake) => {
    const parsed = parseModelArgs(typed.split(' ').filter((word) => word !== ''));

    expect('mistake' in parsed ? parsed.mistake : '').toMatch(mistake);
  });
});

describe('the list of models', () => {
  const model: ModelRecord = {
    version: 2,
    fittedAt: new Date('2026-11-20T02:00:00Z'),
    upTo: '140',
    examined: { n: 28, accuracy: 0.857, macroF1: 0.8 },
    state: 'current',
    by: null,
  };

  test('shows each with its examination, and which is in force', () => {
    const first = { ...model, version: 1, upTo: null, examined: null, state: 'replaced' } as const;
    const back = { ...model, version: 3, state: 'rolled back', by: 'anna' } as const;

    const lines = toModelLines([back, model, first], 152).split('\n');

    expect(lines[1]).toMatch(/^3 .*rolled back by anna$/);
    expect(lines[2]).toMatch(
      /^2 {2,}2026-11-20 02:00 {2,}correction 140 {2,}28 {2,}85\.7 % {2,}80\.0 % {2,}in force$/,
    );
    expect(lines[3]).toMatch(/nothing {2,}too few {2,}- {2,}- {2,}replaced$/);
    expect(lines.at(-1)).toBe('152 corrections are kept.');
  });

  test('says how Earshot reads before the first', () => {
    expect(toModelLines([], 1)).toContain('No model was fitted yet');
    expect(toModelLines([], 1)).toContain('1 correction is kept.');
  });
});
