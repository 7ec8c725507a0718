import type { Theme } from '../../../src/core/themes/theme.ts';

/** Something that a few customers say of the payment page, but for what is said otherwise. */
export function aTheme(but: Partial<Theme> = {}): Theme {
  return {
    id: 'theme-1',
    teamId: 'team-1',
    touchpointId: null,
    label: 'ideal · timeout',
    terms: ['ideal', 'timeout'],
    feedbackIds: ['1', '2'],
    n: 14,
    foundAt: new Date('2026-11-20T04:00:00Z'),
    state: 'suggested',
    by: null,
    ...but,
  };
}
