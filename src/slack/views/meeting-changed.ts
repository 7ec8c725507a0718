import type { MeetingLook } from '../../core/teams/meeting-look.ts';
import { type MeetingSettings, toFilledIn } from '../../core/teams/meeting-settings.ts';
import type { Team } from '../../core/teams/team.ts';
import { button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import type { View } from '../kit/message.ts';
import { wordsOf } from '../words/words-of.ts';
import { countryText } from './country-text.ts';
import { weekdaysOf } from './days.ts';
import { languageText } from './language-text.ts';
import { meetingAnswer } from './meeting-answer.ts';
import { meetingValue } from './meeting-value.ts';

type Setting = keyof ReturnType<typeof textsOf>;

/** What somebody changed about a team's meeting, what comes next, and the way back. */
export function meetingChanged(changed: {
  readonly former: Team;
  readonly look: MeetingLook;
}): View {
  const { former, look } = changed;
  const words = wordsOf(look.team.language).meeting;
  const [was, is] = [former, look.team].map((it) => textsOf(it, look.team));
  const names = Object.keys(words.names) as Setting[];
  const changes = names.flatMap((name) => {
    const [before = '', now = ''] = [was?.[name], is?.[name]];
    return before === now ? [] : [words.was({ what: words.names[name], now, before })];
  });
  if (former.leaderId !== look.team.leaderId) {
    changes.push(wordsOf(look.team.language).habits.leaderChanged);
  }
  if (changes.length === 0) return meetingAnswer(look, words.unchanged);
  const value = meetingValue(former.id, toFilledIn(former));
  const back = button(words.putBack, { id: IDS.putMeetingBack, value });
  return meetingAnswer(look, `${words.changed}${changes.join(', ')}.`, [back]);
}

/** How things are set, in the words of a language. */
function textsOf(settings: MeetingSettings, { language }: Pick<Team, 'language'>) {
  const { none } = wordsOf(language).meeting;
  const { country, quietHours } = settings;
  return {
    meetingAt: settings.meetingAt,
    meetingDays: weekdaysOf(settings.meetingDays, language),
    storyLead: String(settings.storyLeadMinutes),
    digestAt: settings.digestAt,
    timeZone: settings.timeZone,
    country: country === null ? none : countryText(country, language),
    quietHours: quietHours === null ? none : `${quietHours.from}-${quietHours.to}`,
    messagesADay: String(settings.messagesADay),
    language: languageText(settings.language, language),
  };
}
