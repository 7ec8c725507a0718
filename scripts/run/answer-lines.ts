import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';
import { linesOf } from './lines-of.ts';

/**
 * Answers JSON lines with JSON lines, in order, as they come. A line that is wrong is told to
 * `faults` with its number, and the others are answered all the same.
 * @returns the exit code: 1 when a line was wrong.
 */
export async function answerLines<Row>(from: {
  readonly input: Readable;
  readonly output: Writable;
  readonly faults: Writable;
  readonly row: z.ZodType<Row>;
  readonly answer: (row: Row) => Promise<unknown>;
}): Promise<0 | 1> {
  let [number, exitCode]: [number, 0 | 1] = [0, 0];
  for await (const line of linesOf(from.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const row = parseRow(line, from.row);
    if (typeof row === 'string') {
      from.faults.write(`line ${number}: ${row}\n`);
      exitCode = 1;
      continue;
    }
    const isRoom = from.output.write(`${JSON.stringify(await from.answer(row.value))}\n`);
    if (!isRoom) await once(from.output, 'drain');
  }
  return exitCode;
}

/** The row, or what is wrong with it. */
function parseRow<Row>(line: string, row: z.ZodType<Row>): { readonly value: Row } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is not JSON: write one object a line';
  }
  const parsed = row.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return parsed.error.issues
    .map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`)
    .join('; ');
}
