import { userInfo } from 'node:os';
import process from 'node:process';
import { createBuildModel } from '../src/flows/build-model.ts';
import { createRefitModel } from '../src/flows/refit-model.ts';
import { whyOf } from '../src/flows/refit-nightly.ts';
import { createLog } from '../src/log.ts';
import type { Store } from '../src/store/store.ts';
import { type AskedModel, MODEL_USAGE, parseModelArgs } from './model/parse-model-args.ts';
import { toModelLines } from './model/to-model-lines.ts';
import { withReader } from './run/with-reader.ts';
import { withStore } from './run/with-store.ts';

/** As many as fit on a screen. */
const MOST_LISTED = 20;

await main();

async function main(): Promise<void> {
  const parsed = parseModelArgs(process.argv.slice(2));
  if ('mistake' in parsed) return fail(`${parsed.mistake}\n\n${MODEL_USAGE}`);
  try {
    await withStore((store) => run(parsed.asked, store));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function run({ verb, by }: AskedModel, store: Store): Promise<void> {
  switch (verb) {
    case 'list':
      return list(store);
    case 'fit':
      return fitAnew(store);
    case 'rollback':
      return rollBack(store, by ?? userInfo().username);
  }
}

async function list({ models, corrections }: Store): Promise<void> {
  console.log(toModelLines(await models.recent(MOST_LISTED), await corrections.count()));
}

function fitAnew(store: Store): Promise<void> {
  return withReader(async (reader) => {
    const world = { ...store, reader, clock: () => new Date(), log: createLog('warn') };
    const refitModel = createRefitModel({ ...world, buildModel: createBuildModel(world) });
    const refitted = await refitModel();
    if (refitted.kind === 'refused') process.exitCode = 1;
    console.log(`Done: ${whyOf(refitted)}.`);
  });
}

async function rollBack({ models }: Store, by: string): Promise<void> {
  const back = await models.rollBack(by);
  if (back === null) return fail('There is no model to go back to.');
  console.log(`Model ${back.version} is in force again. A running Earshot follows in a minute.`);
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
