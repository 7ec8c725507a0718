import { addDays } from '../../core/time/add-days.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import type { LocalDate } from '../../core/time/period.ts';
import type { View } from '../kit/message.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingAnswer } from '../views/meeting-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { whichTeamAnswer } from '../views/which-team-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Ask, Command } from './command.ts';
import { parsePause } from './parse-pause.ts';

/** Longer is no pause: then nobody needs the digest. */
const LONGEST_DAYS = 366;

/** No digest and no story for a while. */
export const pause: Command = {
  name: 'pause',
  run: async (rest, ask, flows) => ({ view: await answer(rest, ask, flows), isShareable: false }),
};

async function answer(rest: string, ask: Ask, flows: SlackFlows): Promise<View> {
  const asked = parsePause(rest, localDateOf(flows.clock(), ask.timeZone));
  const found = await flows.findTeam({ name: asked.team, channelId: ask.channelId });
  const { meeting } = wordsOf(ask.language);
  if (found.kind === 'unclear') {
    return found.nearest === null && asked.team !== null
      ? simpleAnswer(meeting.pauseUnclear(rest))
      : whichTeamAnswer({ ...found, command: 'pause', rest: asked.words }, ask.language);
  }
  const today = localDateOf(flows.clock(), found.team.timeZone);
  const { until } = parsePause(rest, today);
  if (until === null) return simpleAnswer(meeting.pauseUnclear(rest));
  if (!isWithinReach(until, today)) return simpleAnswer(meeting.pauseTooFar);
  const look = await flows.pauseTeam(found.team.id, until);
  if (look === null) return simpleAnswer(meeting.gone);
  return meetingAnswer({ ...look, team: { ...look.team, language: ask.language } });
}

function isWithinReach(until: LocalDate, today: LocalDate): boolean {
  return until >= today && until <= addDays(today, LONGEST_DAYS);
}
