import type { LocalDate } from '../time/period.ts';
import { isAlive, type StoryDay, storyDaysOf } from './story-day.ts';
import type { StorySign } from './story-sign.ts';

/** How often a team is told a story, from often to not at all; `asking` is weekly too. */
const RHYTHMS = ['every meeting', 'twice a week', 'weekly', 'asking', 'stopped'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

/** How a team's stories are doing: it follows from what became of each of them. */
export interface RhythmState {
  readonly rhythm: Rhythm;
  /** How many in a row nobody did anything with, since the rhythm is this. */
  readonly ignored: number;
  /** It was asked for a better time, and is not asked twice. */
  readonly hasAsked: boolean;
}

/** So many ignored in a row are no accident. */
const MOST_IGNORED = 3;

const FIRST: RhythmState = { rhythm: 'every meeting', ignored: 0, hasAsked: false };

/** What a story that is over makes of the rhythm: ignored it gets rarer, looked at less rare. */
function nextRhythm(state: RhythmState, day: StoryDay): RhythmState {
  if (!day.posted) return state;
  const hasAsked = state.hasAsked || state.rhythm === 'asking';
  if (isAlive(day)) {
    const rhythm = RHYTHMS[RHYTHMS.indexOf(state.rhythm) - 1] ?? FIRST.rhythm;
    return { rhythm, ignored: 0, hasAsked: hasAsked && rhythm !== FIRST.rhythm };
  }
  const ignored = state.ignored + 1;
  if (ignored < MOST_IGNORED) return { ...state, ignored, hasAsked };
  return { rhythm: rarerThan(state), ignored: 0, hasAsked };
}

/** The rhythm in which the story of a date is told, or not: as all that is known of others says. */
export function rhythmOn(signs: readonly StorySign[], on: LocalDate): RhythmState {
  const revivedOn = signs
    .filter((sign) => sign.kind === 'revived' && sign.on <= on)
    .reduce((newest, sign) => (sign.on > newest ? sign.on : newest), '');
  return storyDaysOf(signs)
    .filter((day) => day.on >= revivedOn && day.on < on)
    .reduce(nextRhythm, FIRST);
}

function rarerThan({ rhythm, hasAsked }: RhythmState): Rhythm {
  if (rhythm === 'weekly' && hasAsked) return 'stopped';
  return RHYTHMS[RHYTHMS.indexOf(rhythm) + 1] ?? 'stopped';
}
