import { describe, expect, test } from 'vitest';
import {
  hasTouchpoint,
  withoutTouchpoint,
  withTouchpoint,
} from '../../../src/core/journeys/grow-taxonomy.ts';
import type { Journey } from '../../../src/core/journeys/journey.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

const CAFE = aTouchpoint({ name: 'Caf\u00e9', teamId: 'team-1' });
const ORDERING: Journey = { id: '1', name: 'Ordering', touchpoints: [CAFE] };

describe('a taxonomy that grows', () => {
  test('has a touchpoint by its name, whatever the case and the way its accents are written', () => {
    expect(hasTouchpoint([ORDERING], 'CAFE\u0301')).toBe(true);
    expect(hasTouchpoint([ORDERING], 'Cafe')).toBe(false);
  });

  test('takes a touchpoint in at the end of its journey, or begins that journey', () => {
    const payment = aTouchpoint({ name: 'Payment' });

    expect(withTouchpoint([ORDERING], 'ordering ', payment)).toEqual([
      { ...ORDERING, touchpoints: [CAFE, payment] },
    ]);
    expect(withTouchpoint([ORDERING], 'Paying', payment)).toEqual([
      ORDERING,
      { name: 'Paying', touchpoints: [payment] },
    ]);
  });

  test('lets a team’s touchpoint go, and with it the journey that had no other', () => {
    const empty: Journey = { id: '2', name: 'Empty', touchpoints: [] };
    const gone = { name: 'caf\u00e9', teamId: 'team-1' };

    expect(withoutTouchpoint([ORDERING, empty], gone)).toEqual([empty]);
    expect(withoutTouchpoint([ORDERING], { ...gone, teamId: 'team-2' })).toEqual([ORDERING]);
  });
});
