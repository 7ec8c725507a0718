import { expect, test } from 'vitest';
import { worstFirst } from '../../../../src/core/dips/alerts/worst-first.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

test('alerts are listed by how much they matter, and of those that matter alike by their harm', () => {
  const none = { scale: null, of: null } as const;
  const rise = anAlert({ ...none, id: 'rise', measure: 'volume', level: 60, usual: 11, n: 500 });
  const silence = anAlert({ ...none, id: 'silence', measure: 'source:Survey', level: 0, n: 0 });
  const amber = anAlert({ id: 'amber', level: 0.7, usual: 0.78, n: 900 });
  const red = anAlert({ id: 'red', level: 0.6, usual: 0.78, n: 30 });
  const redder = anAlert({ id: 'redder', level: 0.6, usual: 0.78, n: 60 });

  const listed = worstFirst([rise, silence, amber, red, redder]).map(({ id }) => id);

  expect(listed).toEqual(['redder', 'red', 'amber', 'silence', 'rise']);
});
