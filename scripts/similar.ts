import process from 'node:process';
import { z } from 'zod';
import { createStaticEncoder } from '../src/reading/encoder/create-static-encoder.ts';
import { similarity } from '../src/reading/similarity.ts';
import { answerLines } from './run/answer-lines.ts';

/** `{ a, b }` in, how alike they are out: one JSON line each, in the order they came. */
const Pair = z.object({ a: z.string(), b: z.string() });

const { encodeNow } = createStaticEncoder();

process.exitCode = await answerLines({
  input: process.stdin,
  output: process.stdout,
  faults: process.stderr,
  row: Pair,
  answer: async ({ a, b, ...rest }) => ({
    ...rest,
    score: similarity({ text: a, vector: encodeNow(a) }, { text: b, vector: encodeNow(b) }),
  }),
});
