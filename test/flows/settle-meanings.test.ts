import { beforeEach, expect, test } from 'vitest';
import { createSettleMeanings, type SettleMeanings } from '../../src/flows/settle-meanings.ts';
import type { Stores } from '../../src/store/store.ts';
import { aMeaning } from '../support/builders/a-meaning.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

let stores: Stores;
let warnings: string[];
let settleMeanings: SettleMeanings;

beforeEach(async () => {
  stores = createMemoryStore();
  await addTeam(stores);
  warnings = [];
  const log = { ...silentLog, warn: (what: string) => warnings.push(what) };
  settleMeanings = createSettleMeanings({ meanings: stores.meanings, log });
});

test('the first encoder of a new install has nothing to say, nor has it the next time', async () => {
  await settleMeanings('own');
  await stores.feedback.keep(newFeedback({ meaning: aMeaning(1) }));
  await settleMeanings('own');

  expect(warnings).toEqual([]);
});

test('what an older version kept is said once to be found by its words alone', async () => {
  await stores.feedback.keep(newFeedback());
  await settleMeanings('own');
  await settleMeanings('own');

  expect(warnings).toEqual(['feedback of an older Earshot is not found by meaning yet']);
});

test('another encoder is said, at each start, to need a rereading', async () => {
  await settleMeanings('own');
  await stores.feedback.keep(newFeedback({ meaning: aMeaning(1) }));
  await settleMeanings('another');
  await settleMeanings('another');

  const warning = 'nothing is found by meaning: feedback was read by another encoder';
  expect(warnings).toEqual([warning, warning]);
});
