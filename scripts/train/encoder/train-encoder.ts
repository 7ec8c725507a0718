import { parseArgs } from 'node:util';
import { MEANING_DIMENSIONS } from '../../../src/core/feedback/meaning.ts';
import { createVocabulary } from '../../../src/reading/encoder/create-vocabulary.ts';
import { askTeacher } from './ask-teacher.ts';
import { contrast, distil, matchPairs } from './lessons.ts';
import { mainDirections } from './main-directions.ts';
import { createRandom } from './random.ts';
import {
  chooseEnglishWords,
  readCorpus,
  readEnglishTexts,
  readFrequentWords,
  readGlossary,
  readPairs,
} from './sources.ts';
import { createWordVectors, dot } from './word-vectors.ts';
import { writeWeights } from './write-weights.ts';

const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    packages: { type: 'string', default: '/tmp/teacher' },
    cache: { type: 'string', default: '/tmp/teacher-vectors' },
  },
});

const DISTIL = { rounds: 6, rate: 0.02, rateAfter: 0.004 };
const ALIGN = { rounds: 3, rate: 0.01 };
/** A word's weight falls with its frequency, as in SIF (Arora et al. 2017): a / (a + p). */
const FREQUENCY = { a: 1e-3, zipf: 0.1, offset: 2.7, rankOfRare: 20_000 };

const random = createRandom(42);
const frequent = readFrequentWords(given.packages);
const texts = readEnglishTexts({ ...given, frequent });
const english = chooseEnglishWords(texts, frequent);
const glossary = readGlossary();
const taught = await askTeacher([...texts, ...english], given);

const toDimensions = mainDirections(
  texts.flatMap((text) => taught.get(text) ?? []),
  MEANING_DIMENSIONS,
  random,
);
const known = new Set(english);
const dutch = [...glossary].filter(([, gloss]) => gloss.some((word) => known.has(word)));
const words = { en: english, nl: dutch.map(([word]) => word) };
const vocabulary = createVocabulary(words);
const vectors = createWordVectors(words.en.length + words.nl.length, MEANING_DIMENSIONS);
console.error(
  `${words.en.length} English and ${words.nl.length} Dutch words, ${texts.length} texts`,
);

for (const [row, word] of english.entries()) {
  const rank = frequent.en.get(word) ?? FREQUENCY.rankOfRare;
  const frequency = FREQUENCY.zipf / (rank + FREQUENCY.offset);
  set(row, targetOf(word), FREQUENCY.a / (FREQUENCY.a + frequency));
}
const lessons = texts
  .map((text) => ({ rows: vocabulary.rowsOf(text), target: targetOf(text) }))
  .filter(({ rows }) => rows.length > 0);
for (let round = 0; round < DISTIL.rounds; round += 1) {
  const loss = distil(lessons, { vectors, rate: DISTIL.rate, random });
  console.error(`distilled ${round + 1}: ${loss.toFixed(4)}`);
}

for (const [at, [, gloss]] of dutch.entries()) translate(words.en.length + at, gloss);
vectors.restart();
const topical = readCorpus()
  .filter(({ topic }) => topic !== 'other')
  .map(({ topic, text }) => ({ topic, rows: vocabulary.rowsOf(text) }))
  .filter(({ rows }) => rows.length > 0);
const pairs = readPairs(given.data).map(({ a, b, s }) => ({
  a: vocabulary.rowsOf(a),
  b: vocabulary.rowsOf(b),
  s,
}));
for (let round = 0; round < ALIGN.rounds; round += 1) {
  contrast(topical, { vectors, rate: ALIGN.rate, random });
  const off = matchPairs(pairs, { vectors, rate: ALIGN.rate, random });
  const loss = distil(lessons, { vectors, rate: DISTIL.rateAfter, random });
  console.error(`aligned ${round + 1}: pairs ${off.toFixed(4)}, distilled ${loss.toFixed(4)}`);
}
writeWeights(words, vectors.values);

function targetOf(text: string): Float32Array {
  const turned = toDimensions(taught.get(text) ?? new Float32Array());
  const length = Math.sqrt(dot(turned, turned)) || 1;
  return turned.map((value) => value / length);
}

function set(row: number, direction: Float32Array, length: number): void {
  vectors.values.set(
    direction.map((value) => value * length),
    row * MEANING_DIMENSIONS,
  );
}

/** The mean of its English words' directions and lengths, the most usual word first. */
function translate(row: number, gloss: readonly string[]): void {
  const rows = gloss.flatMap((word) => vocabulary.rowOf(word, 'en') ?? []).slice(0, 3);
  const sum = new Float32Array(MEANING_DIMENSIONS);
  let [length, weights] = [0, 0];
  for (const [at, from] of rows.entries()) {
    const direction = vectors.directionOf([from]);
    const weight = 1 / (1 + at);
    for (const [place, value] of direction.unit.entries()) {
      sum[place] = (sum[place] ?? 0) + weight * direction.length * value;
    }
    length += weight * direction.length;
    weights += weight;
  }
  const scale = length / weights / (Math.sqrt(dot(sum, sum)) || 1);
  set(row, sum, scale);
}
