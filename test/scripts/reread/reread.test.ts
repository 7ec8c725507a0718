import { describe, expect, test } from 'vitest';
import { parseRereadArgs } from '../../../scripts/reread/parse-reread-args.ts';
import { toProgressLine } from '../../../scripts/reread/to-progress-line.ts';

describe('what is asked of a rereading', () => {
  test('is to go on, to begin anew, or how it is used', () => {
    expect(parseRereadArgs([])).toEqual({ asked: { kind: 'reread', isAnew: false } });
    expect(parseRereadArgs(['--anew'])).toEqual({ asked: { kind: 'reread', isAnew: true } });
    expect(parseRereadArgs(['--help'])).toEqual({ asked: { kind: 'help' } });
  });

  test('is told to be a mistake in one sentence', () => {
    expect(parseRereadArgs(['--new'])).toEqual({ mistake: "Unknown option '--new'." });
    expect(parseRereadArgs(['now'])).toEqual({ mistake: "Unexpected argument 'now'." });
  });
});

describe('how far a rereading is', () => {
  test.each([
    [
      { done: 12_000, of: 100_000 },
      10_000,
      '12,000 of 100,000 read again, 1,200 a second, 74 s left',
    ],
    [{ done: 200, of: 1_000_000 }, 1_000, '200 of 1,000,000 read again, 200 a second, 84 min left'],
    [{ done: 400, of: 380 }, 2_000, '400 of 400 read again, 200 a second, nearly done'],
  ])('is told with how long it takes: %o after %i ms', (progress, tookMs, line) => {
    expect(toProgressLine(progress, tookMs)).toBe(line);
  });
});
