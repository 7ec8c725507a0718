import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTaxonomyAside } from '../../../src/intake/taxonomy/read-taxonomy-aside.ts';
import { readTaxonomyFile } from '../../../src/intake/taxonomy/read-taxonomy-file.ts';

/** A thread that learns TypeScript first takes a while on a busy machine. */
const START_MS = 30_000;

test('a file that is read aside is read the same, right or wrong', {
  timeout: START_MS,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-taxonomy-'));
  const [right, wrong] = [join(folder, 'right.yaml'), join(folder, 'wrong.yaml')];
  await writeFile(right, '- label: Basket\n  examples: [leeg mandje]\n');
  await writeFile(wrong, '- lable: Basket\n');

  const aside = await Promise.all([right, wrong].map(readTaxonomyAside));
  const here = await Promise.all([right, wrong].map(readTaxonomyFile));

  expect(aside).toEqual(here);
  expect(aside.map(({ kind }) => kind)).toEqual(['taxonomy', 'faults']);
  await rm(folder, { recursive: true });
});
