import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { FilledInMeeting } from '../../core/teams/meeting-settings.ts';
import { MEETING_FIELDS } from '../kit/ids.ts';
import { parseTeamPlace } from '../kit/team-place.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingChanged } from '../views/meeting-changed.ts';
import { wordsOf } from '../words/words-of.ts';

type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

const GONE = { kind: 'no such team' } as const;

/** Somebody changed when a team meets; what is wrong is said beside each question, all at once. */
export function onMeetingDescribed(flows: SlackFlows) {
  return async ({ ack, view, body, client }: SubmittedArgs) => {
    const place = parseTeamPlace(view.private_metadata);
    const channelId = place?.channelId ?? null;
    const { language } = await flows.knowAsker(channelId);
    const { meeting, settings } = wordsOf(language);
    const filledIn = filledInOf(view.state.values);
    const changed = place === null ? GONE : await flows.changeMeeting(place.teamId, filledIn);
    const userId = body.user.id;
    switch (changed.kind) {
      case 'wrong': {
        const faults = { ...settings.faults, ...meeting.form.faults };
        const errors = changed.faults.map((it) => [MEETING_FIELDS[it], faults[it]]);
        await ack({ response_action: 'errors', errors: Object.fromEntries(errors) });
        return;
      }
      case 'no such team':
        await ack({
          response_action: 'errors',
          errors: { [MEETING_FIELDS.meetingAt]: meeting.gone },
        });
        return;
      case 'changed': {
        await ack();
        if (channelId === null) return showHome({ client, userId, answer: null }, flows);
        await flows.queuePost({
          ...{ key: `meeting-described:${view.id}`, channelId, threadTs: null, onlyFor: userId },
          message: meetingChanged(changed),
        });
      }
    }
  };
}

function filledInOf(values: SubmittedArgs['view']['state']['values']): FilledInMeeting {
  const answer = (field: string) => values[field]?.[field];
  const days = answer(MEETING_FIELDS.meetingDays)?.selected_options ?? [];
  return {
    meetingAt: answer(MEETING_FIELDS.meetingAt)?.selected_time ?? '',
    meetingDays: days.map(({ value }) => value),
    storyLead: answer(MEETING_FIELDS.storyLead)?.selected_option?.value ?? '',
    digestAt: answer(MEETING_FIELDS.digestAt)?.selected_time ?? '',
    timeZone: answer(MEETING_FIELDS.timeZone)?.value ?? '',
    country: answer(MEETING_FIELDS.country)?.value ?? '',
    quietHours: answer(MEETING_FIELDS.quietHours)?.value ?? '',
    messagesADay: answer(MEETING_FIELDS.messagesADay)?.selected_option?.value ?? '',
    leaderId: answer(MEETING_FIELDS.leaderId)?.selected_user ?? '',
    language: answer(MEETING_FIELDS.language)?.selected_option?.value ?? '',
  };
}
