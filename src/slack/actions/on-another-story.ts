import { parseStoryPieceValue } from '../kit/story-value.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { storyMessage } from '../views/story-message.ts';
import { replacedAnswer } from '../views/story-replaced.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants another story: it takes the place of the one in this message, and in the team's. */
export function onAnotherStory(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId: by, channelId } = pressed(args);
    const which = parseStoryPieceValue(value);
    const outcome = which && (await flows.replaceStory(which, { by, reason: null, note: null }));
    if (which === null || outcome === null || outcome.kind === 'gone') {
      const { language } = await flows.knowAsker(channelId);
      await args.respond(forAsker(simpleAnswer(wordsOf(language).story.gone)));
      return;
    }
    const isShown = 'story' in outcome && channelId === outcome.team.channelId;
    if (isShown) {
      const { story, team } = outcome;
      const workspaceUrl = flows.workspace()?.url ?? null;
      const habit = await flows.describeHabit(story, team);
      const shown = { team, workspaceUrl, isLate: which.isLate, habit };
      await args.respond(instead(storyMessage(story, shown)));
    }
    if (!isShown || outcome.kind !== 'replaced')
      await args.respond(forAsker(replacedAnswer(outcome, false)));
  };
}
