import { expect, test } from 'vitest';
import { askedText } from '../../../src/slack/commands/asked-text.ts';

test.each([
  ['  find   late \n delivery ', 'find late delivery'],
  ['find R&amp;D &lt;b&gt;', 'find R&D <b>'],
  ['find &amp;lt;', 'find &lt;'],
  ['team <#C1|checkout>', 'team checkout'],
  ['team <@U1>', 'team'],
  ['find <https://shop.example|shop.example>', 'find shop.example'],
  ['find <https://shop.example>', 'find https://shop.example'],
  ['', ''],
])('%j is what was asked as %j', (typed, asked) => {
  expect(askedText(typed)).toBe(asked);
});

test('nobody asks a book', () => {
  expect(askedText('x'.repeat(40_000))).toHaveLength(300);
});
