import { expect, test } from 'vitest';
import { sourceName } from '../../../src/core/feedback/source-name.ts';

test.each([
  ['slack', 'slack'],
  ['Survey Bot', 'Survey Bot'],
  ['Jane Doe via Typeform', 'Typeform'],
  ['Jane Doe (via Typeform)', 'Typeform'],
  ['Jane Doe via Zapier via Survey Bot', 'Survey Bot'],
  ['Typeform (Jane Doe)', 'Typeform'],
  ['Viavia Reizen', 'Viavia Reizen'],
  ['Jane Doe via', 'Jane Doe via'],
  ['(Jane Doe)', 'bot'],
  ['', 'bot'],
])('a tool that calls itself %j is %j', (calledItself, name) => {
  expect(sourceName(calledItself)).toBe(name);
});

test('a long name is cut between characters', () => {
  expect(sourceName('😀'.repeat(300))).toBe('😀'.repeat(80));
});
