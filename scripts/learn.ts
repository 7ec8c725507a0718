import process from 'node:process';
import { parseArgs } from 'node:util';
import { drawShots } from './learn/draw-shots.ts';
import { readDescribed } from './learn/read-described.ts';
import { readLabelled } from './learn/read-labelled.ts';
import { runLearning } from './learn/run-learning.ts';
import { createInputs } from './learn/to-inputs.ts';

const USAGE = `npm run -s learn -- --test FILE [--train FILE] [--zero FILE] [--shots N] [--seed S] [--oos LABEL]

  --train  JSON lines to learn from: {"text": "...", "label": "..."}
  --test   JSON lines to be asked about
  --zero   a taxonomy (YAML) whose touchpoints describe the labels by name
  --shots  learn from so many of each label, drawn with the seed
  --seed   a whole number (default: 1)
  --oos    test rows with this label are about none of the others

A label's name tells what it is about, as a touchpoint's does: it is learnt from too,
with _ and ? as spaces.

Prints one line of JSON.`;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('mistake' in asked) return fail(`${asked.mistake}\n\n${USAGE}`);
  try {
    const { shots, seed } = asked;
    const all = asked.train === undefined ? [] : await readLabelled(asked.train);
    const rows = all.filter(({ label }) => label !== asked.oos);
    const learnt = await runLearning({
      train: shots === null ? rows : drawShots(rows, shots, seed),
      test: await readLabelled(asked.test),
      described: asked.zero === undefined ? [] : await readDescribed(asked.zero),
      outside: asked.oos ?? null,
      seed,
      toInputs: createInputs(),
    });
    if (learnt.unheard.length > 0) {
      console.error(`Nothing was learnt of these labels: ${learnt.unheard.join(', ')}.`);
    }
    console.log(JSON.stringify(learnt, (_, it) => (typeof it === 'number' ? rounded(it) : it)));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        train: { type: 'string' },
        test: { type: 'string' },
        zero: { type: 'string' },
        shots: { type: 'string' },
        seed: { type: 'string', default: '1' },
        oos: { type: 'string' },
      },
    });
    const { train, test, zero, oos } = values;
    const shots = values.shots === undefined ? null : Number(values.shots);
    const seed = Number(values.seed);
    if (test === undefined) return { mistake: 'Asked about what? Say --test FILE.' };
    if (train === undefined && zero === undefined) {
      return { mistake: 'Learn from what? Say --train FILE, --zero FILE or both.' };
    }
    if (shots !== null && !(Number.isInteger(shots) && shots > 0)) {
      return { mistake: `--shots ${values.shots} is not a whole number above 0.` };
    }
    if (!Number.isInteger(seed)) return { mistake: `--seed ${values.seed} is not a whole number.` };
    return { train, test, zero, oos, shots, seed };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
