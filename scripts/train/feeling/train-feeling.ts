import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createStaticEncoder } from '../../../src/reading/encoder/create-static-encoder.ts';
import { feelingFeatures, type SaidText } from '../../../src/reading/feeling/feeling-features.ts';
import { createFeelingModel } from '../../../src/reading/feeling/feeling-model.ts';
import { readFeeling } from '../../../src/reading/feeling/read-feeling.ts';
import { WEIGHTS_FILE } from '../../../src/reading/feeling/stored-feeling.ts';
import { seededRandom } from '../../../src/reading/learning/seeded-random.ts';
import { DUTCH_LEXICON } from '../../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../../src/reading/lexicons/english.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';
import {
  type Calibration,
  calibrate,
  calibrated,
  chooseThresholds,
  type Heard,
} from './calibrate.ts';
import { composeTexts } from './compose-texts.ts';
import { type Example, type FittedFeeling, fitFeeling } from './fit-feeling.ts';
import { corpusTexts, type LabelledText, publicTexts } from './labelled-texts.ts';
import { toBytes, toFile, toModule } from './pack-weights.ts';
import { reportHeard } from './report-heard.ts';

const KINDS_FILE = new URL('kind-from.ts', WEIGHTS_FILE);
const SEED = 20_240_229;
/** Corpus files left out at a time. */
const LEFT_OUT = 3;

const { tokenise, generalValence } = createTokeniser();
const meaningOf = createStaticEncoder().encodeNow;
const lexicons = { nl: DUTCH_LEXICON, en: englishLexicon(generalValence) };

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
main(resolve(values.data));

/**
 * Leaves out three corpus files in turn to calibrate and report on, because lines of one file retell
 * each other in the other language; then learns from all of them.
 */
function main(dataDir: string): void {
  const corpus = corpusTexts();
  const own = toExamples(corpus);
  const taught = [
    ...own,
    ...toExamples(composeTexts(corpus, seededRandom(SEED))),
    ...toExamples(publicTexts(dataDir)),
  ];
  console.log(`${own.length} lines of the corpus, ${taught.length} texts in all`);
  const files = [...new Set(own.map(({ source }) => source))];
  const parts = Array.from({ length: Math.ceil(files.length / LEFT_OUT) }, (_, at) =>
    leaveOut(files.slice(at * LEFT_OUT, (at + 1) * LEFT_OUT), own, taught),
  );
  const calibration = calibrate(parts.flatMap(hearWhole));
  const heard = parts.flatMap((part) => hearAsShipped(part, calibration));
  const kindFrom = chooseThresholds(heard);
  reportHeard(heard, kindFrom);
  const fitted = fitFeeling(taught, seededRandom(SEED));
  const file = toFile(toBytes(calibrated(fitted, calibration)));
  writeFileSync(WEIGHTS_FILE, file);
  writeFileSync(KINDS_FILE, toModule(kindFrom));
  console.log(`${Math.round(file.length / 1000)} kB of weights`);
}

/** Lines that were not learnt from, and what was learnt from the others. */
interface LeftOut {
  readonly left: readonly FeltExample[];
  readonly fitted: FittedFeeling;
}

function leaveOut(
  files: readonly string[],
  own: readonly FeltExample[],
  taught: readonly Example[],
): LeftOut {
  const kept = taught.filter(({ source }) => !files.includes(source));
  const fitted = fitFeeling(kept, seededRandom(SEED));
  console.log(`without ${files.join(' and ')}`);
  return { left: own.filter(({ source }) => files.includes(source)), fitted };
}

function hearWhole({ left, fitted }: LeftOut): readonly Heard[] {
  const model = createFeelingModel(toBytes(fitted));
  return left.map((example) => ({ example, odds: model(example.features) }));
}

/** As the app reads them: calibrated, and sentence by sentence where they are long. */
function hearAsShipped({ left, fitted }: LeftOut, calibration: Calibration): readonly Heard[] {
  const model = createFeelingModel(toBytes(calibrated(fitted, calibration)));
  return left.map((example) => ({ example, odds: readFeeling(example.said, model).odds }));
}

interface FeltExample extends Example {
  readonly said: SaidText;
}

function toExamples(texts: readonly LabelledText[]): readonly FeltExample[] {
  return texts.map((labelled) => {
    const text = labelled.text.replace(/’/g, "'").replace(/&amp;/g, '&');
    const lexicon = lexicons[labelled.language];
    const said = { text, sentences: tokenise(text), lexicon, meaningOf };
    return { ...labelled, said, features: feelingFeatures(said) };
  });
}
