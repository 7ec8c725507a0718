import type { InputBlock } from '@slack/types';
import { LANGUAGES, type Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { input, option } from '../kit/blocks.ts';
import { FIELDS } from '../kit/ids.ts';
import { wordsOf } from '../words/words-of.ts';
import { weekdaysOf } from './days.ts';
import { languageText } from './language-text.ts';

/** Monday to Friday, and the weekend. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Asks at what time a team meets. */
export function meetingAtInput(like: Team, language: Language, hint?: string): InputBlock {
  return input(FIELDS.meetingAt, {
    label: wordsOf(language).settings.meetingAt,
    ...(hint !== undefined && { hint }),
    element: { type: 'timepicker', initial_time: like.meetingAt },
  });
}

/** Asks on which days it meets. */
export function meetingDaysInput(like: Team, language: Language): InputBlock {
  const days = WEEKDAYS.map((day) => option(weekdaysOf([day], language), String(day)));
  const chosen = days.filter(({ value }) => like.meetingDays.includes(Number(value)));
  return input(FIELDS.meetingDays, {
    label: wordsOf(language).settings.meetingDays,
    element: {
      type: 'checkboxes',
      options: days,
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  });
}

/** Asks in which time zone it is. */
export function timeZoneInput(like: Team, language: Language): InputBlock {
  const { settings } = wordsOf(language);
  return input(FIELDS.timeZone, {
    label: settings.timeZone,
    hint: settings.timeZoneHint,
    element: { type: 'plain_text_input', initial_value: like.timeZone },
  });
}

/** Asks in which language it is written to. */
export function languageInput(like: Team, language: Language): InputBlock {
  const { settings } = wordsOf(language);
  const languages = LANGUAGES.map((it) => option(languageText(it, language), it));
  const chosen = languages.find(({ value }) => value === like.language);
  return input(FIELDS.language, {
    label: settings.language,
    element: {
      type: 'static_select',
      options: languages,
      ...(chosen && { initial_option: chosen }),
    },
  });
}
