import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStaticEncoder } from '../../../../src/reading/encoder/create-static-encoder.ts';
import { similarity } from '../../../../src/reading/similarity.ts';
import { isHeldOut } from '../../../train/encoder/held-out.ts';
import { alignTranslations, type ScoredPair } from '../align-translations.ts';
import type { Figure } from '../figure.ts';
import { spearman } from '../spearman.ts';
import type { Part } from './part.ts';

const NO_MEANING = new Float32Array();

/** Whether what people found more alike is more alike, by rank. */
export const measureSimilarity: Part = async ({ dataDir }) => {
  const [sick, dutch, english] = ['sick_nl', 'stsb_nl', 'stsb_en'].map((name) =>
    readPairs(join(dataDir, `${name}.jsonl`)),
  );
  if (sick === undefined || dutch === undefined || english === undefined) return [];
  const across = alignTranslations(dutch, english).flatMap(({ one, other }) => [
    { a: one.a, b: other.b, s: one.s },
    { a: one.b, b: other.a, s: one.s },
  ]);
  const figureOf = createMeasure();
  return [
    figureOf(
      'alikeSick',
      sick.filter(({ a }) => isHeldOut(a)),
      'sick_nl: the held-out fifth; the encoder learnt from the others',
    ),
    figureOf('alikeStsb', dutch, 'stsb_nl: whole, nothing of it trained on'),
    figureOf('alikeEnglish', english, 'stsb_en: whole, nothing of it trained on'),
    figureOf(
      'alikeAcross',
      across,
      'rows that stsb_nl and stsb_en share, found by score, order and stems in common (so names ' +
        'and loan words are frequent): one sentence in Dutch, the other in English, both ways',
    ),
  ];
};

function createMeasure() {
  const { encodeNow } = createStaticEncoder();
  return function figureOf(id: Figure['id'], pairs: readonly ScoredPair[], how: string): Figure {
    const people = pairs.map(({ s }) => s);
    const ours = pairs.map(({ a, b }) =>
      similarity({ text: a, vector: encodeNow(a) }, { text: b, vector: encodeNow(b) }),
    );
    const letters = pairs.map(({ a, b }) =>
      similarity({ text: a, vector: NO_MEANING }, { text: b, vector: NO_MEANING }),
    );
    return {
      ...{ id, ours: spearman(ours, people), count: pairs.length, how },
      references: { 'shared letters alone': spearman(letters, people) },
    };
  };
}

function readPairs(file: string): readonly ScoredPair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
