import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = new URL('../../../scripts/learn.ts', import.meta.url).pathname;
const run = promisify(execFile);

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'learn-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function written(name: string, lines: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, lines.join('\n'));
  return file;
}

const ROWS = [
  ...['the parcel is late', 'my parcel was lost', 'where is my parcel', 'parcel in the rain'],
  ...['the payment failed', 'payment page hangs', 'my payment is gone', 'paid, and payment twice'],
].map((text) => JSON.stringify({ text, label: text.includes('parcel') ? 'delivery' : 'payment' }));

test('prints one line of figures', { timeout: 60_000 }, async () => {
  const train = await written('train.jsonl', ROWS);
  const zero = await written('zero.yaml', ['- label: delivery', '- label: payment']);

  const { stdout } = await run(process.execPath, [
    ...['--import', 'tsx', SCRIPT],
    ...['--train', train, '--test', train, '--zero', zero, '--shots', '3', '--seed', '2'],
  ]);

  expect(JSON.parse(stdout)).toMatchObject({ labels: 2, trained: 6, described: 2, tested: 8 });
  expect(JSON.parse(stdout).accuracy).toBeGreaterThan(0.7);
});

test('says which line is wrong, and fails', { timeout: 60_000 }, async () => {
  const train = await written('train.jsonl', [...ROWS, '{"text": "no label"}']);

  const running = run(process.execPath, [
    '--import',
    'tsx',
    SCRIPT,
    '--train',
    train,
    '--test',
    train,
  ]);

  await expect(running).rejects.toMatchObject({
    code: 1,
    stderr: `${train}, line 9: "label" must be a text that is not empty.\n`,
  });
});
