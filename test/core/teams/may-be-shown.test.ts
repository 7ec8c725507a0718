import { expect, test } from 'vitest';
import { mayBeShown } from '../../../src/core/teams/may-be-shown.ts';

test('a private channel’s words are shown in it alone, a public one’s everywhere', () => {
  const closed = { id: 'C0CLOSED', isPrivate: true };
  const open = { id: 'C0OPEN', isPrivate: false };

  expect(mayBeShown(closed, 'C0CLOSED')).toBe(true);
  expect(mayBeShown(closed, 'C0OPEN')).toBe(false);
  expect(mayBeShown(open, 'C0CLOSED')).toBe(true);
  expect(mayBeShown(open, 'C0OPEN')).toBe(true);
});
