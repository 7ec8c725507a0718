import { beforeEach, expect, test } from 'vitest';
import type { Envelope } from '../../src/ports/receiving.ts';
import { type Answers, createAnswers } from '../../src/slack/receiving/answers.ts';
import { createWorkEnvelope } from '../../src/slack/work-envelope.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let log = createWrittenLog();
let answers: Answers;

beforeEach(() => {
  log = createWrittenLog();
  answers = createAnswers(createHandTime().wait);
});

/** Works an envelope of this type with a listener that acknowledges it with an answer. */
function work(type: string, answer?: object | string): Promise<void> {
  const envelope: Envelope = { id: 'e1', lane: 'e1', body: { type }, receivedAt: new Date(0) };
  const app = {
    processEvent: ({ ack }: { ack: (answer?: unknown) => Promise<void> }) => ack(answer),
  };
  return createWorkEnvelope({ app, answers, log })(envelope);
}

test("a form's listener is heard by whoever waits for its answer", async () => {
  const errors = { response_action: 'errors', errors: { name: 'is taken' } };
  const answer = answers.expect('e1', { late: true });

  await work('view_submission', errors);

  expect(await answer).toEqual(errors);
  expect(log.lines).toEqual([]);
});

test('a form whose listener has nothing to say is not waited for any longer', async () => {
  const answer = answers.expect('e1', { late: true });

  await work('view_submission');

  expect(await answer).toBeNull();
});

test('an answer to a form that comes too late is written down', async () => {
  await work('view_submission', { response_action: 'clear' });

  expect(log.lines).toEqual([expect.stringContaining('too late')]);
});

test('anything else was acknowledged already: an answer in ack() would be lost, and is a bug', async () => {
  await expect(work('block_actions')).resolves.toBeUndefined();
  await expect(work('block_actions', { text: 'done' })).rejects.toThrow('respond()');
});
