import { parseStoryValue } from '../kit/story-value.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { alreadyDiscussed, storyMessage } from '../views/story-message.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

const GONE = { kind: 'gone' } as const;

/** Somebody says that the team discussed its story: the message shows who did, and when. */
export function onStoryDiscussed(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    const which = parseStoryValue(value);
    const discussed = which === null ? GONE : await flows.discussStory(which, userId);
    if (which === null || discussed.kind === 'gone') {
      const { language } = await flows.knowAsker(channelId);
      await args.respond(forAsker(simpleAnswer(wordsOf(language).story.gone)));
      return;
    }
    const { story, team } = discussed;
    const workspaceUrl = flows.workspace()?.url ?? null;
    const { isLate } = which;
    const habit = await flows.describeHabit(story, team);
    await args.respond(instead(storyMessage(story, { team, workspaceUrl, isLate, habit })));
    if (discussed.kind === 'already') {
      await args.respond(forAsker(alreadyDiscussed(discussed.by, team.language)));
    }
  };
}
