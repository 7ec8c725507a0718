import { expect, test } from 'vitest';
import { withChores } from '../../src/jobs/with-chores.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

test('chores are done in order before the tick, and one that fails holds nothing up', async () => {
  const done: string[] = [];
  const log = createWrittenLog();
  const tick = withChores(
    [
      { name: 'first', run: async () => void done.push('first') },
      { name: 'broken', run: async () => Promise.reject(new Error('no database')) },
      { name: 'last', run: async () => void done.push('last') },
    ],
    async () => void done.push('tick'),
    log,
  );

  await tick();

  expect(done).toEqual(['first', 'last', 'tick']);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toContain('"chore":"broken"');
});
