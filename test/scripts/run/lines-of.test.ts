import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../scripts/run/lines-of.ts';

async function linesIn(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  test('end at a line feed, with or without a carriage return before it', async () => {
    const lines = await linesIn([Buffer.from('one\r\ntwo\n\nthree')]);

    expect(lines).toEqual(['one', 'two', '', 'three']);
  });

  test('do not end at the line separator that JSON allows in a text', async () => {
    const lines = await linesIn([Buffer.from('"one\u2028one"\n"two\u2029two"\n')]);

    expect(lines).toEqual(['"one\u2028one"', '"two\u2029two"']);
  });

  test('come without the byte order mark of the first', async () => {
    expect(await linesIn([Buffer.from('\uFEFFone\ntwo')])).toEqual(['one', 'two']);
  });

  test('are the same however the stream was cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, ''))),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );

          expect(await linesIn(cuts)).toEqual(texts);
        },
      ),
    );
  });
});
