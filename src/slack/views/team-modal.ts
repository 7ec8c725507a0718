import type { ModalView } from '@slack/types';
import type { Team } from '../../core/teams/team.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { FIELDS, IDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import { weekdaysOf } from './days.ts';

/** Monday to Friday, and the weekend. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Asks what a new team of a channel is called and when it meets; `like` fills in what is usual. */
export function teamModal(ask: { readonly channelId: string; readonly like: Team }): ModalView {
  const { like, channelId } = ask;
  const { settings } = wordsOf(like.language);
  const days = WEEKDAYS.map((day) => option(weekdaysOf([day], like.language), String(day)));
  const chosenDays = days.filter(({ value }) => like.meetingDays.includes(Number(value)));
  const languages = (['nl', 'en'] as const).map((it) => option(settings.languages[it], it));
  const language = languages.find(({ value }) => value === like.language);
  return {
    type: 'modal',
    callback_id: IDS.newTeam,
    private_metadata: channelId,
    title: plain(settings.title, LIMITS.modalTitle),
    submit: plain(settings.save, LIMITS.modalTitle),
    close: plain(settings.close, LIMITS.modalTitle),
    blocks: [
      input(FIELDS.name, {
        label: settings.name,
        element: { type: 'plain_text_input', max_length: 60 },
      }),
      input(FIELDS.meetingAt, {
        label: settings.meetingAt,
        hint: settings.meetingHint,
        element: { type: 'timepicker', initial_time: like.meetingAt },
      }),
      input(FIELDS.meetingDays, {
        label: settings.meetingDays,
        element: {
          type: 'checkboxes',
          options: days,
          ...(chosenDays.length > 0 && { initial_options: chosenDays }),
        },
      }),
      input(FIELDS.timeZone, {
        label: settings.timeZone,
        hint: settings.timeZoneHint,
        element: { type: 'plain_text_input', initial_value: like.timeZone },
      }),
      input(FIELDS.language, {
        label: settings.language,
        element: {
          type: 'static_select',
          options: languages,
          ...(language && { initial_option: language }),
        },
      }),
    ],
  };
}
