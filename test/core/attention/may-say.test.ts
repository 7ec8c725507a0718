import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPORTANCES, type Importance } from '../../../src/core/attention/importance.ts';
import { attentionSpent, maySay, repliesIn } from '../../../src/core/attention/may-say.ts';
import { MESSAGES_A_DAY } from '../../../src/core/attention/messages-a-day.ts';

const FOUR = { budget: 4, said: [], promised: [] };

describe('what may be said in a channel', () => {
  test('a digest and a story always may', () => {
    const full = { budget: 2, said: Array<Importance>(9).fill('red dip'), promised: [] };

    expect(maySay('digest', full)).toBe(true);
    expect(maySay('story', full)).toBe(true);
  });

  test('room is kept for the digest and the story that are still to come', () => {
    const promised: readonly Importance[] = ['digest', 'story'];

    expect(maySay('red dip', { ...FOUR, promised, said: ['very bad answer'] })).toBe(true);
    expect(maySay('red dip', { ...FOUR, promised, said: ['red dip', 'red dip'] })).toBe(false);
  });

  test('the first red dip of a day always may', () => {
    const full = { budget: 2, said: Array<Importance>(9).fill('very bad answer'), promised: [] };

    expect(maySay('red dip', full)).toBe(true);
    expect(maySay('red dip', { ...full, said: ['digest', 'red dip'] })).toBe(false);
  });

  test('room is kept for one red dip, until there was one', () => {
    const said: readonly Importance[] = ['digest', 'story', 'very bad answer'];

    expect(maySay('very bad answer', { ...FOUR, said })).toBe(false);
    expect(maySay('dip', { ...FOUR, said })).toBe(false);
    expect(maySay('red dip', { ...FOUR, said })).toBe(true);
    expect(maySay('dip', { ...FOUR, said: ['digest', 'story', 'red dip'] })).toBe(true);
  });

  test('news in threads takes no room of messages, and has its own', () => {
    const six = Array<Importance>(6).fill('news');

    expect(maySay('very bad answer', { ...FOUR, said: six })).toBe(true);
    expect(maySay('news', { ...FOUR, said: six.slice(1) })).toBe(true);
    expect(maySay('news', { ...FOUR, said: six })).toBe(false);
    expect([2, 3, 4].map(repliesIn)).toEqual([3, 5, 6]);
  });
});

test.each(MESSAGES_A_DAY)(
  'of %i a day, one is for a dip wherever nothing is unforeseen',
  (budget) => {
    const quiet: readonly Importance[] = ['digest', 'story', 'news', 'news'];

    fc.assert(
      fc.property(fc.subarray([...quiet]), (said) => {
        const promised = (['digest', 'story'] as const).filter((it) => !said.includes(it));
        expect(maySay('dip', { budget, said, promised })).toBe(true);
      }),
    );
  },
);

test.each(MESSAGES_A_DAY)('of %i a day, one is for a red dip however the day goes', (budget) => {
  const others = IMPORTANCES.filter((it) => it !== 'red dip');

  fc.assert(
    fc.property(fc.array(fc.constantFrom(...others), { maxLength: 40 }), (said) => {
      const promised = (['digest', 'story'] as const).filter((it) => !said.includes(it));
      expect(maySay('red dip', { budget, said, promised })).toBe(true);
    }),
  );
});

test('however a day goes, a channel gets no more than its budget, and a digest’s thread', () => {
  const kinds = IMPORTANCES.filter((it) => it !== 'company digest');
  const asked = fc.array(fc.constantFrom(...kinds), { maxLength: 40 });

  fc.assert(
    fc.property(
      asked,
      fc.constantFrom(...MESSAGES_A_DAY),
      fc.boolean(),
      (wishes, budget, isThread) => {
        const once = wishes.filter(
          (it, k) => (it !== 'digest' && it !== 'story') || wishes.indexOf(it) === k,
        );
        const said: Importance[] = [];
        for (const importance of once) {
          const promised = (['digest', 'story'] as const).filter((it) => !said.includes(it));
          if (maySay(importance, { budget, said, promised })) said.push(importance);
          if (importance === 'digest' && isThread) said.push('dip');
        }

        const { messages, replies } = attentionSpent(said);
        expect(messages).toBeLessThanOrEqual(budget + (isThread ? 1 : 0));
        expect(replies).toBeLessThanOrEqual(repliesIn(budget));
      },
    ),
  );
});
