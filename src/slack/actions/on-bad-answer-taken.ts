import { parseReadingValue } from '../kit/reading-value.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { badAnswerMessage } from '../views/bad-answer-message.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody looks after a customer who answered very badly: the message shows who. */
export function onBadAnswerTaken(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    const about = parseReadingValue(value);
    const taken =
      about === null
        ? ({ kind: 'gone' } as const)
        : await flows.takeBadAnswer(about.feedbackId, { by: userId, shownIn: channelId });
    if (taken.kind === 'gone') {
      const { language } = await flows.knowAsker(channelId);
      await args.respond(forAsker(simpleAnswer(wordsOf(language).dips.badAnswer.gone)));
      return;
    }
    const workspaceUrl = flows.workspace()?.url ?? null;
    const { answer, team } = taken;
    await args.respond(instead(badAnswerMessage(answer, { team, workspaceUrl })));
  };
}
