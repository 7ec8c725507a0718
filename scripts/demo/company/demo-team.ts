import type { Touchpoint } from '../../../src/core/journeys/journey.ts';
import type { Metric, Scale } from '../../../src/core/scores/score.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import type { TouchpointTexts } from './touchpoint-texts.ts';

/** A team of the demo's company, and how its customers usually are. */
export interface DemoTeam {
  readonly team: Pick<
    Team,
    'name' | 'language' | 'timeZone' | 'digestAt' | 'meetingAt' | 'meetingDays'
  >;
  /** Without the `#`. */
  readonly channel: string;
  readonly members: readonly string[];
  /** How many pieces of feedback colleagues pass on in their own channel on an average day. */
  readonly passedOnADay: number;
  readonly surveys: readonly DemoSurvey[];
  /** Share of customers who write Dutch, 0 to 1. */
  readonly dutchShare: number;
  readonly touchpoints: readonly DemoTouchpoint[];
}

/** A survey tool that posts each answer in the team's channel. */
export interface DemoSurvey {
  readonly name: string;
  readonly metric: Metric;
  /** How the tool writes an answer: `CSAT 4/5`, or `★★★★☆`. */
  readonly form: 'label' | 'stars';
  readonly scale: Scale;
  readonly answersADay: number;
  /** How often each answer is given, from the scale's lowest up; relative to one another. */
  readonly weights: readonly number[];
}

/** A step of a journey, with what customers say there. */
export interface DemoTouchpoint {
  readonly name: string;
  readonly journey: string;
  readonly isMomentOfTruth: boolean;
  /** Lower-case, Dutch and English. */
  readonly keywords: readonly string[];
  readonly description: string;
  /** What a customer might say of it; none of `texts`, which are to be new to the reader. */
  readonly examples: Touchpoint['examples'];
  readonly texts: TouchpointTexts;
}
