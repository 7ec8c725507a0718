import type { Team } from '../../core/teams/team.ts';
import { wordsOf } from '../words/words-of.ts';
import { weekdaysOf } from './days.ts';

/** When a team hears from Earshot, in one sentence. */
export function timesText(team: Team): string {
  return wordsOf(team.language).watch.times({
    digest: team.digestAt,
    meeting: team.meetingAt,
    days: weekdaysOf(team.meetingDays, team.language),
    zone: team.timeZone,
  });
}
