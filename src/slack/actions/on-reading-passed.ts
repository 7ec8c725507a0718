import { parseStoryValue } from '../kit/story-value.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { storyMessage } from '../views/story-message.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

const FORM = /^(?<userId>[UW][A-Z0-9]{1,30}) (?<story>.+)$/;

/** Somebody has another member read the story aloud: its message names them. */
export function onReadingPassed(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const { userId = '', story = '' } = FORM.exec(value)?.groups ?? {};
    const which = parseStoryValue(story);
    const shown = which && (await flows.passReading(which, userId));
    if (which === null || shown === null) {
      const { language } = await flows.knowAsker(channelId);
      await args.respond(forAsker(simpleAnswer(wordsOf(language).story.gone)));
      return;
    }
    const workspaceUrl = flows.workspace()?.url ?? null;
    const to = { team: shown.team, habit: shown.habit, workspaceUrl, isLate: which.isLate };
    await args.respond(instead(storyMessage(shown.story, to)));
    if (shown.habit.readBy !== null) return;
    await args.respond(forAsker(simpleAnswer(wordsOf(shown.team.language).habits.nobodyElse)));
  };
}
