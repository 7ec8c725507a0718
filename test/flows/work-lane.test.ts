import { expect, test } from 'vitest';
import { createWorkLane } from '../../src/flows/work-lane.ts';
import { createMemoryInbox } from '../support/fakes/memory-inbox.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

test('why something failed is kept without the values the database was asked with', async () => {
  const { clock } = createHandTime();
  const log = createWrittenLog();
  const whys: string[] = [];
  const inbox = createMemoryInbox();
  const workLane = createWorkLane({
    ...{ clock, log },
    inbox: {
      ...inbox,
      retry: async (_id, _at, why) => void whys.push(why),
      bury: async (_id, { why }) => void whys.push(why),
    },
    handle: async () => {
      const said = new Error(`Invalid invocation: { text: "${'jan@example.nl '.repeat(30)}" }`);
      throw Object.assign(said, { name: 'PrismaClientKnownRequestError', code: 'P2007' });
    },
  });
  const envelope = { id: 'E1', lane: 'E1', body: {}, receivedAt: clock(), attempt: 1 };

  await workLane([envelope], () => false);
  await workLane([{ ...envelope, attempt: 2 }], () => false);

  expect(whys).toEqual(Array(2).fill('PrismaClientKnownRequestError: P2007'));
  expect(log.lines).toHaveLength(2);
  expect(log.lines.join()).not.toContain('jan@');
});
