import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = new URL('../../../scripts/read.ts', import.meta.url).pathname;
const TAXONOMY = `- label: payment
  description: Paying for the order
  examples: [The payment page hangs, Betalen met iDEAL lukt niet]
- label: delivery
  description: Bringing the parcel
  keywords: [parcel, pakket]
  examples: [My parcel came too late, De bezorger belde niet aan]
`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly faults: string;
}

function run(args: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', SCRIPT, ...args],
      (error, stdout, faults) => {
        const lines = stdout.split('\n').filter((line) => line !== '');
        const code = Number(error?.code ?? 0);
        resolve({ code, lines: lines.map((line) => JSON.parse(line)), faults });
      },
    );
    child.stdin?.end(input);
  });
}

const WITH_NAME = 'Mijn naam is Jan Jansen en het pakket kwam veel te laat, wat een drama';

describe('npm run read', { timeout: 60_000 }, () => {
  test('reads each line as the app does, touchpoint and all', async () => {
    const taxonomy = join(folder, 'taxonomy.yaml');
    await writeFile(taxonomy, TAXONOMY);
    const rows = [
      { id: 1, text: WITH_NAME, language: 'nl' },
      { id: 'two', text: 'Is the shop open on Sunday?', language: 'xx' },
    ];

    const { code, lines } = await run(
      ['--taxonomy', taxonomy],
      rows.map((row) => JSON.stringify(row)).join('\n'),
    );

    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        id: 1,
        language: 'nl',
        sentiment: { label: 'negative', score: expect.any(Number), confidence: expect.any(Number) },
        text: WITH_NAME.replace('Jan Jansen', '[name]'),
        spans: [{ type: 'name', start: 13, end: 23 }],
        touchpoint: { label: 'delivery', confidence: expect.any(Number) },
        stats: { words: expect.any(Number) },
      },
      { id: 'two', language: 'en', spans: [], kinds: [{ label: 'question' }] },
    ]);
  });

  test('says nothing of touchpoints where no taxonomy was given', async () => {
    const { lines } = await run([], '{"text":"The parcel is late"}\n');

    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toHaveProperty('touchpoint');
  });

  test('names the fault of a taxonomy, and fails', async () => {
    const taxonomy = join(folder, 'wrong.yaml');
    await writeFile(taxonomy, '- description: no label\n');

    const { code, lines, faults } = await run(['--taxonomy', taxonomy], '{"text":"late"}\n');

    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(faults).toContain('wrong.yaml');
  });
});
