import type { InputBlock, ModalView } from '@slack/types';
import { MESSAGES_A_DAY } from '../../core/attention/messages-a-day.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { IDS, MEETING_FIELDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import { countryText } from './country-text.ts';
import {
  languageInput,
  meetingAtInput,
  meetingDaysInput,
  timeZoneInput,
} from './meeting-inputs.ts';

/** Minutes that are worth choosing from. */
const LEADS = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120];

/** Asks when a team meets and is written to; `place` is given back with it. */
export function meetingModal(
  team: Team,
  to: { readonly place: string; readonly language: Language },
): ModalView {
  const { place, language } = to;
  const { form } = wordsOf(language).meeting;
  return {
    type: 'modal',
    callback_id: IDS.meeting,
    private_metadata: place,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      meetingAtInput(team, language),
      meetingDaysInput(team, language),
      leadInput(team, language),
      input(MEETING_FIELDS.digestAt, {
        label: form.digestAt,
        element: { type: 'timepicker', initial_time: team.digestAt },
      }),
      timeZoneInput(team, language),
      textInput(MEETING_FIELDS.country, {
        ...{ label: form.country, hint: form.countryHint },
        value: team.country === null ? '' : countryText(team.country, language),
      }),
      textInput(MEETING_FIELDS.quietHours, {
        ...{ label: form.quietHours, hint: form.quietHint },
        value: team.quietHours === null ? '' : `${team.quietHours.from}-${team.quietHours.to}`,
      }),
      budgetInput(team, language),
      leaderInput(team, language),
      languageInput(team, language),
    ],
  };
}

function leadInput({ storyLeadMinutes }: Team, language: Language): InputBlock {
  const { form } = wordsOf(language).meeting;
  const minutes = [...new Set([...LEADS, storyLeadMinutes])].toSorted((a, b) => a - b);
  const leads = minutes.map((it) => option(form.minutes(it), String(it)));
  const chosen = leads.find(({ value }) => value === String(storyLeadMinutes));
  return input(MEETING_FIELDS.storyLead, {
    label: form.storyLead,
    element: { type: 'static_select', options: leads, ...(chosen && { initial_option: chosen }) },
  });
}

function budgetInput({ messagesADay }: Team, language: Language): InputBlock {
  const { form } = wordsOf(language).meeting;
  // What was chosen when fewer could be is the fewest there are now.
  const now = Math.max(messagesADay, Math.min(...MESSAGES_A_DAY));
  const numbers = [...new Set([...MESSAGES_A_DAY, now])].toSorted((a, b) => a - b);
  const budgets = numbers.map((it) => option(String(it), String(it)));
  const chosen = budgets.find(({ value }) => value === String(now));
  return input(MEETING_FIELDS.messagesADay, {
    ...{ label: form.messagesADay, hint: form.messagesHint },
    element: { type: 'static_select', options: budgets, ...(chosen && { initial_option: chosen }) },
  });
}

function leaderInput({ leaderId }: Team, language: Language): InputBlock {
  const { habits } = wordsOf(language);
  return input(MEETING_FIELDS.leaderId, {
    ...{ label: habits.leader, hint: habits.leaderHint, isOptional: true },
    element: { type: 'users_select', ...(leaderId !== null && { initial_user: leaderId }) },
  });
}

/** A line that may be left empty. */
function textInput(
  id: string,
  what: { readonly label: string; readonly hint: string; readonly value: string },
): InputBlock {
  const { label, hint, value } = what;
  return input(id, {
    ...{ label, hint, isOptional: true },
    element: {
      type: 'plain_text_input',
      max_length: 60,
      ...(value !== '' && { initial_value: value }),
    },
  });
}
