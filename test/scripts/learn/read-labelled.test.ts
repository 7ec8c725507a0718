import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLabelled } from '../../../scripts/learn/read-labelled.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'learn-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(content: string): Promise<string> {
  const file = join(folder, 'rows.jsonl');
  await writeFile(file, content);
  return file;
}

test('reads texts and labels, and passes over what else is there', async () => {
  const file = await fileOf(
    '{"text":"Late","label":"delivery","conf":1}\n\n{"text":"","label":"x"}\n',
  );

  const rows = await readLabelled(file);

  expect(rows).toEqual([
    { text: 'Late', label: 'delivery' },
    { text: '', label: 'x' },
  ]);
});

test.each([
  ['{"text":"a","label":"b"}\nnonsense', 'line 2: this is not JSON.'],
  ['[1]\n', 'line 1: "text" must be a text.'],
  ['3', 'line 1: must be {"text": ..., "label": ...}.'],
  ['{"label":"b"}', 'line 1: "text" must be a text.'],
  ['{"text":"a","label":7}', 'line 1: "label" must be a text that is not empty.'],
  ['\n\n', 'is empty.'],
])('names file and line of %j', async (content, fault) => {
  const file = await fileOf(content);

  await expect(readLabelled(file)).rejects.toThrow(fault);
  await expect(readLabelled(file)).rejects.toThrow(file);
});

test('names a file that is not there', async () => {
  await expect(readLabelled('/no/such/file')).rejects.toThrow('/no/such/file cannot be read');
});
