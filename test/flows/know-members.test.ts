import { beforeEach, expect, test } from 'vitest';
import { createKnowMembers } from '../../src/flows/know-members.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const DAY_MS = 86_400_000;
const NAMES = ['Sanne de Vries', 'Zyxwa Qorvath'];

let time = createHandTime();
let log = createWrittenLog();
/** What the reader was told, in order. */
let told: (readonly string[])[] = [];
let calls = 0;
let slackSays: () => Promise<readonly string[] | null>;

beforeEach(() => {
  time = createHandTime();
  log = createWrittenLog();
  told = [];
  calls = 0;
  slackSays = async () => NAMES;
});

function knowing(known: () => Promise<unknown> = async () => undefined) {
  const names = () => {
    calls += 1;
    return slackSays();
  };
  const knowNames = async (names: readonly string[]) => void told.push(names);
  return createKnowMembers({
    ...{ members: { names }, reader: { knowNames }, known, log },
    wait: time.wait,
  });
}

test('the reader is told the names after the start, and again once a day', async () => {
  knowing().start();
  await time.pass(0);
  expect(told).toEqual([NAMES]);

  slackSays = async () => ['Noor Visser'];
  await time.pass(DAY_MS - 1);
  expect(told).toHaveLength(1);
  await time.pass(1);

  expect(told.at(-1)).toEqual(['Noor Visser']);
  expect(told).toHaveLength(2);
});

test('nothing is asked until the workspace is known', async () => {
  let tell = () => {};
  const known = new Promise<void>((resolve) => {
    tell = resolve;
  });
  knowing(() => known).start();
  await time.pass(DAY_MS);
  expect(calls).toBe(0);

  tell();
  await time.pass(0);

  expect(told).toEqual([NAMES]);
});

test('while Slack fails it is asked again, an hour apart at most, and the log says so', async () => {
  slackSays = () => Promise.reject(new Error('fatal_error'));
  knowing().start();
  await time.pass(DAY_MS);
  expect(calls).toBeGreaterThan(24);
  expect(calls).toBeLessThan(40);
  expect(log.lines[0]).toMatch(/^warn: .*could not be learnt.*fatal_error/);

  slackSays = async () => NAMES;
  await time.pass(3_600_000);

  expect(told).toEqual([NAMES]);
});

test('where Slack does not tell, what was known stays known, and it is asked a day later', async () => {
  knowing().start();
  await time.pass(0);

  slackSays = async () => null;
  await time.pass(3 * DAY_MS);

  expect(told).toEqual([NAMES]);
  expect(calls).toBe(4);
});

test('no name is in the log', async () => {
  knowing().start();

  await time.pass(DAY_MS);

  expect(log.lines).toHaveLength(2);
  for (const name of NAMES) expect(log.lines.join()).not.toContain(name);
});

test('when stopped it asks no more, and an answer that comes later is not used', async () => {
  let answer: (names: readonly string[]) => void = () => {};
  slackSays = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const members = knowing();
  members.start();
  await time.pass(0);

  members.stop();
  answer(NAMES);
  await time.pass(3 * DAY_MS);

  expect(told).toEqual([]);
  expect(calls).toBe(1);
});
