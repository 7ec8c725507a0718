import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import type { Aside, UnfitReason } from './aside.ts';

/** What somebody said of a story is learnt from for so long. */
const LESSON_DAYS = 30;

/** What each story that was found dull adds to what vividness weighs, and the most of it. */
const MORE_VIVID = { each: 0.05, most: 0.15 };

/** What a team taught about its stories; each is small, and goes by itself. */
export interface Lessons {
  /** Added to what vividness weighs. */
  readonly vivid: number;
  /** What might tell who somebody is has to hide in a larger crowd. */
  readonly isCareful: boolean;
  /** Only what was said in the last week is fresh. */
  readonly isNewer: boolean;
  /** Touchpoints that are not about the team: what is said of them is worth less. */
  readonly elsewhere: readonly string[];
}

/** One of them, by name. */
export type Lesson = 'vivid' | 'careful' | 'newer' | 'elsewhere';

/** What the reasons for which stories were put aside, in the 30 days up to a date, teach. */
export function lessonsOf(asides: readonly Aside[], on: LocalDate): Lessons {
  const lately = asides.filter((aside) => aside.on > addDays(on, -LESSON_DAYS) && aside.on <= on);
  const because = (...reasons: UnfitReason[]) =>
    lately.filter(({ reason }) => reason !== null && reasons.includes(reason));
  const elsewhere = because('not about us').flatMap(({ touchpointId }) => touchpointId ?? []);
  return {
    vivid: Math.min(MORE_VIVID.most, MORE_VIVID.each * because('dull').length),
    isCareful: because('too personal', 'says who').length > 0,
    isNewer: because('old news').length > 0,
    elsewhere: [...new Set(elsewhere)],
  };
}

/** Those that changed anything. */
export function taughtBy({ vivid, isCareful, isNewer, elsewhere }: Lessons): readonly Lesson[] {
  return [
    ...(vivid > 0 ? (['vivid'] as const) : []),
    ...(isCareful ? (['careful'] as const) : []),
    ...(isNewer ? (['newer'] as const) : []),
    ...(elsewhere.length > 0 ? (['elsewhere'] as const) : []),
  ];
}
