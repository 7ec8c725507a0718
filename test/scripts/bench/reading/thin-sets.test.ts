import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thinSets } from '../../../../scripts/bench/reading/thin-sets.ts';

test('keeps a spread of each set, and fewer labels of sets that have many', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thin-'));
  const rows = Array.from({ length: 1_500 }, (_, at) =>
    JSON.stringify({ text: `text ${at}`, label: at % 30 === 0 ? 'oos' : `label ${at % 30}` }),
  );
  await writeFile(join(folder, 'some.jsonl'), rows.join('\n'));
  await writeFile(join(folder, 'clinc150.jsonl'), rows.join('\n'));

  await thinSets(folder, join(folder, 'thin'));

  const [some = [], many = []] = await Promise.all(
    ['some.jsonl', 'clinc150.jsonl'].map(async (name) =>
      (await readFile(join(folder, 'thin', name), 'utf8')).split('\n'),
    ),
  );
  await rm(folder, { recursive: true });
  expect(some).toHaveLength(600);
  expect(some[0]).toBe(rows[0]);
  expect(new Set(many.map((line) => JSON.parse(line).label)).size).toBe(13);
  expect(many).toHaveLength(650);
});
