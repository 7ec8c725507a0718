import { describe, expect, test } from 'vitest';
import { parseReplayLine } from '../../../scripts/replay/parse-replay-line.ts';

const AT = '2026-11-20T09:00:00+01:00';

describe('parseReplayLine', () => {
  test('reads an instant, a text, stars, a source and a segment, and lets other fields be', () => {
    const said = { text: 'Great', stars: 5, source: 'reviews', segment: 'Business' };

    expect(parseReplayLine(JSON.stringify({ at: AT, ...said, lang: 'en' }))).toEqual({
      post: { at: new Date('2026-11-20T08:00:00Z'), ...said },
    });
  });

  test('does without stars, source and segment', () => {
    expect(parseReplayLine(JSON.stringify({ at: AT, text: 'Hm' }))).toMatchObject({
      post: { stars: null, source: null, segment: null },
    });
  });

  test.each([
    ['{"at":', 'is not JSON'],
    ['[]', 'is not an object'],
    ['null', 'is not an object'],
    ['{"text":"no time"}', '`at` is not an instant'],
    ['{"at":"yesterday","text":"x"}', '`at` is not an instant'],
    [JSON.stringify({ at: AT, text: '  ' }), '`text` is empty'],
    [JSON.stringify({ at: AT, text: 'x', stars: 6 }), '`stars` is not 1, 2, 3, 4 or 5'],
    [JSON.stringify({ at: AT, text: 'x', stars: '5' }), '`stars` is not 1, 2, 3, 4 or 5'],
    [JSON.stringify({ at: AT, text: 'x', source: 7 }), '`source` is not a text'],
    [JSON.stringify({ at: AT, text: 'x', segment: ['a'] }), '`segment` is not a text'],
  ])('names the fault in %s', (line, fault) => {
    expect(parseReplayLine(line)).toEqual({ fault });
  });
});
