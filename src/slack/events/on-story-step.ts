import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import type { Story } from '../../core/stories/story.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { asText } from '../fields.ts';
import { permalink } from '../kit/permalink.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { storyStep } from '../views/story-step.ts';
import { wordsOf } from '../words/words-of.ts';

type StepArgs = SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs;

/** What a step of Workflow Builder is called in the manifest. */
export const STORY_STEP = 'customer_story';

/** Slack says so of a step that was answered before: then it is as it should be. */
const ANSWERED = 'execution_not_in_running_state';

/**
 * A workflow wants the customer story of today. Where it will be shown is not known here: what was
 * said in a private channel is left out.
 */
export function onStoryStep(flows: SlackFlows) {
  return async ({ event, client }: StepArgs) => {
    if (event.function.callback_id !== STORY_STEP) return;
    const { function_execution_id } = event;
    const asked = asText(event.inputs.team_name).trim();
    const found = await flows.findTeam({ name: asked || null, channelId: '' });
    if (found.kind === 'unclear') {
      const { language } = await flows.knowAsker(null);
      const names = found.teams.map(({ name }) => name);
      const error = wordsOf(language).habits.whichTeam(names.join(', '));
      await once(client.functions.completeError({ function_execution_id, error }));
      return;
    }
    const { team } = found;
    const on = localDateOf(flows.clock(), team.timeZone);
    const chosen = await flows.chooseStory(team, on, '');
    const story = chosen.kind === 'story' ? chosen.story : null;
    const outputs = storyStep(story, { team, link: linkOf(story, flows) });
    await once(client.functions.completeSuccess({ function_execution_id, outputs }));
  };
}

function linkOf(story: Story | null, flows: SlackFlows): string {
  return story === null ? '' : permalink(story.feedback, flows.workspace()?.url ?? null);
}

/** Worked twice, a step is answered once. */
async function once(answering: Promise<unknown>): Promise<void> {
  try {
    await answering;
  } catch (error) {
    const isAnswered = error instanceof WebAPIPlatformError && error.data.error === ANSWERED;
    if (!isAnswered) throw error;
  }
}
