import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMessageLog } from '../../../../scripts/workspace/state/message-log.ts';

test('messages added at any times have timestamps of their own and stand in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (instants) => {
      const log = createMessageLog();
      for (const ms of instants) {
        const ts = log.newTs(new Date(1_772_355_600_000 + ms));
        log.add({ type: 'message', ts, text: String(ms) });
      }

      const all = log.all();
      expect(new Set(all.map(({ ts }) => ts)).size).toBe(instants.length);
      expect(all.map(({ ts }) => ts)).toEqual(all.map(({ ts }) => ts).toSorted());
      expect(all.map(({ text }) => Number(text))).toEqual(instants.toSorted((a, b) => a - b));
    }),
  );
});

test('a message that is taken away leaves its thread too', () => {
  const log = createMessageLog();
  log.add({ type: 'message', ts: '1.000000', text: 'parent' });
  log.add({ type: 'message', ts: '2.000000', text: 'one', thread_ts: '1.000000' });
  log.add({ type: 'message', ts: '3.000000', text: 'two', thread_ts: '1.000000' });

  log.remove('2.000000');

  expect(log.repliesTo('1.000000').map(({ text }) => text)).toEqual(['two']);
  expect(log.find('2.000000')).toBeUndefined();
});
