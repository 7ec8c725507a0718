import type { Touchpoint } from '../../../src/core/journeys/journey.ts';

/** The step where customers pay, but for what is said otherwise. */
export function aTouchpoint(but: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id: 'touchpoint-1',
    name: 'Payment page',
    teamId: 'team-1',
    isMomentOfTruth: true,
    description: 'Where a customer chooses how to pay, and pays.',
    keywords: ['payment page', 'ideal', 'betaalpagina'],
    examples: {
      nl: ['De betaalpagina bleef laden nadat ik mijn bank had gekozen.'],
      en: ['My card was declined twice and then it worked.'],
    },
    ...but,
  };
}
