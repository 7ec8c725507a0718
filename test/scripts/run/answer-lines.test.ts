import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerLines } from '../../../scripts/run/answer-lines.ts';

const Row = z.object({ word: z.string() });

async function answered(input: string, highWaterMark = 1_000) {
  const output = new PassThrough({ highWaterMark });
  const faults = new PassThrough();
  const [said, told] = [text(output), text(faults)];
  const exitCode = await answerLines({
    ...{ input: Readable.from([Buffer.from(input)]), output, faults, row: Row },
    answer: async ({ word }) => ({ length: word.length }),
  });
  output.end();
  faults.end();
  return { exitCode, said: await said, told: await told };
}

describe('answering JSON lines', () => {
  test('gives a line for each line, in order', async () => {
    const { exitCode, said } = await answered('{"word":"a"}\n{"word":"bb"}\n\n{"word":"ccc"}');

    expect(said).toBe('{"length":1}\n{"length":2}\n{"length":3}\n');
    expect(exitCode).toBe(0);
  });

  test('tells which lines are wrong, answers the others, and fails', async () => {
    const { exitCode, said, told } = await answered('nothing\n{"word":"bb"}\n{"word":3}\n[]');

    expect(said).toBe('{"length":2}\n');
    expect(told).toMatch(/^line 1: this is not JSON.*\nline 3: word: .*\nline 4: the line: .*\n$/);
    expect(exitCode).toBe(1);
  });

  test('waits for whoever reads its answers', async () => {
    const { said } = await answered('{"word":"a"}\n'.repeat(50), 1);

    expect(said).toBe('{"length":1}\n'.repeat(50));
  });
});
