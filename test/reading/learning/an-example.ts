import type { Example } from '../../../src/reading/learning/example.ts';

const SIZE = 256;

/**
 * A correction whose vector is made of its words alone: texts that share words lie close, as with
 * an encoder that knows no synonyms.
 */
export function anExample(text: string, ...labels: readonly string[]): Example {
  return {
    text,
    dense: denseOf(text),
    extra: new Float32Array(0),
    labels,
    weight: 1,
    origin: 'correction',
  };
}

function denseOf(text: string): Float32Array {
  const vector = new Float32Array(SIZE);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const place = [...word].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
    vector[place % SIZE] = (vector[place % SIZE] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
