import type { ModalView } from '@slack/types';
import type { Team } from '../../core/teams/team.ts';
import { input, plain } from '../kit/blocks.ts';
import { FIELDS, IDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import {
  languageInput,
  meetingAtInput,
  meetingDaysInput,
  timeZoneInput,
} from './meeting-inputs.ts';

/** Asks what a new team of a channel is called and when it meets; `like` fills in what is usual. */
export function teamModal(ask: { readonly channelId: string; readonly like: Team }): ModalView {
  const { like, channelId } = ask;
  const { language } = like;
  const { settings } = wordsOf(language);
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
      meetingAtInput(like, language, settings.meetingHint),
      meetingDaysInput(like, language),
      timeZoneInput(like, language),
      languageInput(like, language),
    ],
  };
}
