import { describe, expect, test } from 'vitest';
import { readDipLine } from '../../../scripts/dips/dip-line.ts';

const RIGHT = { stream: 'checkout', on: '2026-11-20', scale: 'csat5', counts: [1, 0, 2, 3, 9] };

describe('a line of answers', () => {
  test('is a stream, a date, a scale and a count for each of its scores', () => {
    expect(readDipLine(JSON.stringify(RIGHT))).toMatchObject({
      stream: 'checkout',
      on: '2026-11-20',
      scale: { metric: 'csat', scale: { min: 1, max: 5 }, scores: [1, 2, 3, 4, 5] },
      counts: [1, 0, 2, 3, 9],
    });
  });

  test.each([
    ['csat5', 5, 'csat'],
    ['ces7', 7, 'ces'],
    ['nps', 11, 'nps'],
    ['thumbs', 2, 'csat'],
    [[1, 2, 4, 8], 4, 'mean'],
  ])('may be on the scale %j', (scale, size, metric) => {
    const counts = Array.from({ length: size }, () => 1);

    const line = readDipLine(JSON.stringify({ ...RIGHT, scale, counts }));

    expect(line).toMatchObject({ scale: { metric }, counts });
  });

  test.each([
    ['negative counts', { counts: [1, 0, -2, 3, 9] }, '-2 answers'],
    ['parts of answers', { counts: [1, 0, 0.5, 3, 9] }, '0.5 answers'],
    ['too few counts', { counts: [1, 0, 2] }, '3 counts do not fit a scale of 5 scores'],
    ['a scale nobody knows', { scale: 'csat6' }, 'the scale "csat6" is unknown'],
    ['a scale named like a method', { scale: 'toString' }, 'the scale "toString" is unknown'],
    ['a scale with the same score twice', { scale: [1, 1] }, 'the scale [1,1] is unknown'],
    ['scores too far apart to be reckoned with', { scale: [1e308, -1e308] }, 'is unknown'],
    ['scores that hardly differ', { scale: [1e-320, 0] }, 'is unknown'],
    ['a scale without end', { scale: Array.from({ length: 1_002 }, (_, k) => k) }, 'scale: '],
    ['a day that is not on the calendar', { on: '2026-02-30' }, 'this is no date'],
    ['a time', { on: '2026-02-03T10:00' }, 'this is no date'],
    ['no counts', { counts: undefined }, 'counts: '],
  ])('with %s says what is wrong, of which stream and day', (_, wrong, says) => {
    const about = { ...RIGHT, ...wrong };

    expect(readDipLine(JSON.stringify(about))).toEqual({
      stream: 'checkout',
      on: about.on,
      error: expect.stringContaining(says),
    });
  });

  test('that breaks off says of which stream and day, where it got so far', () => {
    const line = '{"stream": "checkout", "on": "2026-11-20", "scale": "csat5", "counts": [NaN]}';

    expect(readDipLine(line)).toEqual({
      ...{ stream: 'checkout', on: '2026-11-20' },
      error: expect.stringContaining('JSON'),
    });
  });

  test('that is no object says so, of no stream', () => {
    const nobody = { stream: null, on: null };

    expect(readDipLine('{')).toMatchObject({ ...nobody, error: expect.stringContaining('JSON') });
    expect(readDipLine('7')).toMatchObject({ ...nobody, error: expect.any(String) });
  });
});
