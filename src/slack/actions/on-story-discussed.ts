import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { alreadyDiscussed, storyMessage } from '../views/story-message.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody says that the team discussed its story: the message shows who did, and when. */
export function onStoryDiscussed(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    const [teamId = '', on = ''] = value.split(' ');
    const discussed = await flows.discussStory({ teamId, on }, userId);
    if (discussed.kind === 'gone') {
      const { language } = await flows.knowAsker(channelId);
      await args.respond(forAsker(simpleAnswer(wordsOf(language).story.gone)));
      return;
    }
    const { story, team } = discussed;
    const workspaceUrl = flows.workspace()?.url ?? null;
    await args.respond(instead(storyMessage(story, { team, workspaceUrl, isLate: false })));
    if (discussed.kind === 'already') {
      await args.respond(forAsker(alreadyDiscussed(discussed.by, team.language)));
    }
  };
}
