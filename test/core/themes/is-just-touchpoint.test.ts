import { expect, test } from 'vitest';
import { isJustTouchpoint } from '../../../src/core/themes/is-just-touchpoint.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

test.each([
  [['iDEAL', 'page'], true],
  [['betaalpagina'], true],
  [['iDEAL', 'timeout'], false],
])('terms %j only say again what the step is: %s', (terms, isJust) => {
  expect(isJustTouchpoint(terms, [aTouchpoint()])).toBe(isJust);
});
