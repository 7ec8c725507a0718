import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawsOf, readLabelledSet } from '../../../../scripts/bench/reading/labelled-set.ts';
import { isHeldOut } from '../../../../scripts/train/encoder/held-out.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sets-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const ROWS = Array.from({ length: 500 }, (_, at) => ({
  text: `text ${at % 400}`,
  label: at % 2 === 0 ? 'even' : 'odd',
}));

describe('a set to learn from and be asked about', () => {
  test('asks only about texts that nothing was learnt from', async () => {
    await writeFile(join(folder, 'some.jsonl'), ROWS.map((row) => JSON.stringify(row)).join('\n'));

    const { train, test: asked } = await readLabelledSet(folder, 'some');

    const learnt = new Set(train.map(({ text }) => text));
    expect(train.length + asked.length).toBe(ROWS.length);
    expect(asked.length).toBeGreaterThan(ROWS.length / 10);
    expect(asked.filter(({ text }) => learnt.has(text) || !isHeldOut(text))).toEqual([]);
  });

  test('is drawn from once a seed, or taken whole', () => {
    const draws = drawsOf(ROWS, 5, [1, 2, 3]);

    expect(draws.map(({ rows }) => rows.length)).toEqual([10, 10, 10]);
    expect(new Set(draws.map(({ rows }) => JSON.stringify(rows))).size).toBe(3);
    expect(drawsOf(ROWS, null, [1, 2, 3])).toEqual([{ seed: 1, rows: ROWS }]);
  });
});
