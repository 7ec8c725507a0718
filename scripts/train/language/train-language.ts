import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import {
  createLanguageModel,
  type LanguageWeights,
} from '../../../src/reading/language/language-model.ts';
import { wordsOfText } from '../../../src/reading/language/words-of-text.ts';
import { seededRandom } from '../../../src/reading/learning/seeded-random.ts';
import { drawExamples, type Random } from './draw-examples.ts';
import { type FittedLanguage, fitLanguage } from './fit-language.ts';
import { frequentWords } from './frequent-words.ts';
import { labelledTexts } from './labelled-texts.ts';
import { type LabelledText, TARGET_OF, type TrainingExample } from './training-example.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const WEIGHTS_FILE = resolve(ROOT, 'src/reading/language/weights.ts');
const SEED = 20_240_229;
/** One text in so many is kept apart, to calibrate and check on; single words are all learnt. */
const HELD_OUT = 5;
const ALL_LEARNT: readonly string[] = ['short', 'glossary', 'lexicon'];
/** Fewest and most words of what is reported together. */
const LENGTHS = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 40],
] as const;
const TEMPERATURES = Array.from({ length: 60 }, (_, at) => 0.3 + at * 0.05);

main();

function main(): void {
  const { data, lists, epochs } = readArgs();
  const texts = labelledTexts(data);
  const heldOut = texts.filter((text) => isHeldOut(text));
  const kept = texts.filter((text) => !isHeldOut(text));
  const frequent = frequentWords(lists);
  console.log(
    `${kept.length} texts to learn from, ${heldOut.length} held out, ${frequent.examples.length} words`,
  );

  const random = seededRandom(SEED);
  const fitted = fitLanguage(
    (function* () {
      for (let epoch = 0; epoch < epochs; epoch += 1) yield drawExamples(kept, frequent, random);
    })(),
  );
  const rough = toWeights(fitted);
  const checks = heldOut.flatMap((text) => windowsOf(text, random));
  const weights = { ...rough, temperature: bestTemperature(rough, checks) };
  report(weights, checks);
  writeFileSync(WEIGHTS_FILE, toSource(weights));
}

function readArgs(): { data: string; lists: string; epochs: number } {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      lists: { type: 'string', default: ROOT },
      epochs: { type: 'string', default: '6' },
    },
  });
  return {
    data: resolve(values.data),
    lists: resolve(values.lists),
    epochs: Number.parseInt(values.epochs, 10),
  };
}

/** Float weights as bytes; what lies beyond the 99.9th percentile is cut to it. */
function toWeights({ table, bias }: FittedLanguage): LanguageWeights {
  const sizes = Float32Array.from(table, Math.abs)
    .filter((it) => it > 0)
    .toSorted();
  const step = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
  const bytes = Int8Array.from(table, (it) => Math.max(-127, Math.min(127, Math.round(it / step))));
  return { table: bytes, step, bias, temperature: 1 };
}

/** A held-out text as it is, and its first one, two and three words. */
function windowsOf({ source, text, label }: LabelledText, random: Random): TrainingExample[] {
  const { words } = wordsOfText(text);
  if (words.length === 0) return [];
  const weight = source === 'sick_nl' ? 0.5 : 1;
  const start = Math.floor(random() * words.length);
  const windows = [words.slice(0, 40), ...[1, 2, 3].map((n) => words.slice(start, start + n))];
  return windows.map((window) => ({ words: window, target: TARGET_OF[label], weight }));
}

function bestTemperature(weights: LanguageWeights, checks: readonly TrainingExample[]): number {
  const losses = TEMPERATURES.map((temperature) => {
    const model = createLanguageModel({ ...weights, temperature });
    return checks.reduce((sum, { words, target, weight }) => {
      const odds = model(words);
      const right = odds.nl * target[0] + odds.en * target[1] + odds.other * target[2];
      return sum - weight * Math.log(Math.max(right, 1e-9));
    }, 0);
  });
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
}

function report(weights: LanguageWeights, checks: readonly TrainingExample[]): void {
  const model = createLanguageModel(weights);
  for (const label of ['nl', 'en', 'other'] as const) {
    for (const [least, most] of LENGTHS) {
      const own = checks.filter(
        ({ words, target }) =>
          target === TARGET_OF[label] && words.length >= least && words.length <= most,
      );
      const right = own.filter(({ words }) => {
        const odds = model(words);
        return odds[label] >= Math.max(odds.nl, odds.en, odds.other);
      });
      const share = ((100 * right.length) / own.length).toFixed(1);
      console.log(`held out, ${label}, ${least}-${most} words: ${share} % of ${own.length}`);
    }
  }
  console.log(`temperature ${weights.temperature}, step ${weights.step}, bias ${weights.bias}`);
}

function toSource({ table, step, bias, temperature }: LanguageWeights): string {
  const packed = deflateRawSync(table, { level: 9 }).toString('base64');
  console.log(`${packed.length} characters of weights`);
  return `/** Made by scripts/train/language/train-language.ts; see the README beside it for its sources. */
export const STEP = ${step};
export const BIAS = [${bias.map((it) => it.toFixed(5)).join(', ')}] as const;
export const TEMPERATURE = ${temperature.toFixed(2)};
/** Signed bytes, deflated, in base64. */
export const PACKED_TABLE =
  '${packed}';
`;
}

function isHeldOut({ source, text }: LabelledText): boolean {
  return !ALL_LEARNT.includes(source) && hashOf(text) % HELD_OUT === 0;
}

/** FNV-1a over the text: the same text always falls on the same side. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
