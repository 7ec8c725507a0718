import type { Random } from './random.ts';

const SEGMENTS = ['Families', 'Commuters', 'Gift buyers'] as const;
/** Of a hundred customers, so many are in each. */
const USUAL = [45, 35, 20];
/** Those whom the time-out kept from paying: commuters, who buy on their phones under way. */
const LET_DOWN = [10, 86, 4];

/** The segment that a survey tool knows a customer to be in. */
export function segmentOf(isLetDown: boolean, random: Random): string {
  return SEGMENTS[random.weigh(isLetDown ? LET_DOWN : USUAL)] ?? SEGMENTS[0];
}
