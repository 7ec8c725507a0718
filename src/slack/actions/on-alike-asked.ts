import { parseReadingValue } from '../kit/reading-value.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { alikeAnswer } from '../views/alike-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to read more like a piece of feedback: answered for whoever pressed. */
export function onAlikeAsked(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const asker = await flows.knowAsker(channelId);
    const about = parseReadingValue(value);
    const found = about === null ? 'gone' : await flows.findAlike(about.feedbackId, channelId);
    const to = { ...asker, workspaceUrl: flows.workspace()?.url ?? null };
    const { themes } = wordsOf(asker.language);
    const why = { gone: themes.gone, 'no meaning': themes.noMeaning };
    const answer = typeof found === 'string' ? simpleAnswer(why[found]) : alikeAnswer(found, to);
    await args.respond(forAsker(answer));
  };
}
