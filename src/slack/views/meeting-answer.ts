import type { Button } from '@slack/types';
import { repliesIn } from '../../core/attention/may-say.ts';
import type { Expected, MeetingLook } from '../../core/teams/meeting-look.ts';
import { button, header } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { line, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { countryText } from './country-text.ts';
import { weekdaysOf } from './days.ts';
import { meetingButtons } from './meeting-buttons.ts';
import { nextText } from './next-text.ts';
import { restLines } from './rest-lines.ts';
import { rhythmLines } from './rhythm-lines.ts';
import { toldText } from './told-text.ts';

/** When a team hears from Earshot, what comes next, and the ways to change it, `more` among them. */
export function meetingAnswer(
  look: MeetingLook,
  opening: string | null = null,
  more: readonly Button[] = [],
): View {
  const { team } = look;
  const { language, quietHours, country } = team;
  const words = wordsOf(language).meeting;
  const title = words.title(team.name);
  const days = weekdaysOf(team.meetingDays, language);
  const digest = `${words.digestAt(team.digestAt)} · ${expectedText(look.digest, look)}`;
  const story = `${words.storyAt(team.storyLeadMinutes)} · ${expectedText(look.story, look)}`;
  return view([opening ?? title, digest, story].join('. '), [
    ...(opening === null ? [] : [says(opening)]),
    header(title),
    rich(
      ...restLines(look, language),
      line(words.meets({ days, at: team.meetingAt, zone: team.timeZone })),
      line(digest),
      line(story),
      ...rhythmLines(look, language),
      line(country === null ? words.noHolidays : words.holidays(countryText(country, language))),
      line(quietHours === null ? words.noQuiet : words.quiet(quietHours)),
      line(words.budget({ messages: team.messagesADay, replies: repliesIn(team.messagesADay) })),
    ),
    meetingButtons(look, language, [
      button(wordsOf(language).habits.readers, { id: IDS.readers, value: team.id }),
      ...more,
    ]),
  ]);
}

function expectedText(expected: Expected, look: MeetingLook): string {
  const { language } = look.team;
  const last = wordsOf(language).meeting.last(toldText(expected.told, language));
  return `${nextText(expected, look, language)} · ${last}`;
}
