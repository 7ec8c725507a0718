import type { Correction } from '../../../src/core/corrections/correction.ts';

/** Somebody puts feedback with another touchpoint, but for what is said otherwise. */
export function aCorrection(but: Partial<Correction> = {}): Correction {
  return {
    id: '1',
    aspect: 'touchpoint',
    feedbackId: null,
    text: 'The payment page hung after I chose my bank, so I paid twice.',
    was: ['touchpoint-2'],
    is: ['touchpoint-1'],
    by: 'U0MEMBER',
    at: new Date('2026-11-20T08:30:00Z'),
    modelVersion: 0,
    ...but,
  };
}
