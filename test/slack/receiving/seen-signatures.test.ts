import { expect, test } from 'vitest';
import { createSeenSignatures } from '../../../src/slack/receiving/seen-signatures.ts';

test('a signature is remembered for at least ten minutes and forgotten within thirty', () => {
  let minutes = 0;
  const seen = createSeenSignatures(() => new Date(minutes * 60_000));
  minutes = 9;
  seen.add('early');
  minutes = 11;
  seen.add('late');

  minutes = 18.9;
  expect([seen.has('early'), seen.has('late')]).toEqual([true, true]);
  minutes = 21.5;
  expect([seen.has('early'), seen.has('late')]).toEqual([false, true]);
  minutes = 45;
  expect([seen.has('early'), seen.has('late')]).toEqual([false, false]);
});
