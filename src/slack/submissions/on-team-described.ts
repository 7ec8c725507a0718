import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { checkSettings, type FilledIn } from '../../core/teams/team-settings.ts';
import { FIELDS } from '../kit/ids.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { watchAnswer } from '../views/watch-answer.ts';
import { wordsOf } from '../words/words-of.ts';

type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** Somebody described a new team; what is wrong is said beside each question, all at once. */
export function onTeamDescribed(flows: SlackFlows) {
  return async ({ ack, view, body }: SubmittedArgs) => {
    const channelId = channelOf(view.private_metadata);
    const { language } = await flows.knowAsker(channelId);
    const { faults } = wordsOf(language).settings;
    const checked = checkSettings(filledIn(view.state.values));
    if (checked.kind === 'wrong') {
      const errors = Object.fromEntries(checked.faults.map((key) => [FIELDS[key], faults[key]]));
      await ack({ response_action: 'errors', errors });
      return;
    }

    const setUp = await flows.setUpTeam(channelId, checked.settings);
    switch (setUp.kind) {
      case 'name taken':
        await ack({ response_action: 'errors', errors: { [FIELDS.name]: faults.taken } });
        return;
      case 'no such channel':
        await ack({ response_action: 'errors', errors: { [FIELDS.name]: faults.channel } });
        return;
      case 'set up': {
        await ack();
        const look = await flows.lookAtChannel(channelId);
        const message = watchAnswer(look.kind === 'heard' ? look : { team: setUp.team, teams: [] });
        const key = `team-described:${view.id}`;
        const onlyFor = body.user.id;
        await flows.queuePost({ key, channelId, threadTs: null, onlyFor, message });
      }
    }
  };
}

/** What is no channel's id becomes empty, which no channel has. */
function channelOf(metadata: string): string {
  return /^[A-Z][A-Z\d]{1,24}$/.test(metadata) ? metadata : '';
}

type Values = SubmittedArgs['view']['state']['values'];

function filledIn(values: Values): FilledIn {
  const answer = (field: string) => values[field]?.[field];
  return {
    name: answer(FIELDS.name)?.value ?? '',
    meetingAt: answer(FIELDS.meetingAt)?.selected_time ?? '',
    meetingDays: answer(FIELDS.meetingDays)?.selected_options?.map(({ value }) => value) ?? [],
    timeZone: answer(FIELDS.timeZone)?.value ?? '',
    language: answer(FIELDS.language)?.selected_option?.value ?? '',
  };
}
