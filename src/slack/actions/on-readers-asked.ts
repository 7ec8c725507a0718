import { isId } from '../kit/is-id.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { readersAnswer } from '../views/readers-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody asks who reads stories aloud, offers to, or no longer does. */
export function onReadersAsked(flows: SlackFlows, wanted: 'look' | 'offer' | 'withdraw') {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId, userId } = pressed(args);
    const { language } = await flows.knowAsker(channelId);
    const look = isId(value) ? await flows.readAloud[wanted](value, userId) : null;
    const view =
      look === null
        ? simpleAnswer(wordsOf(language).meeting.gone)
        : readersAnswer(look, { userId, language: look.team.language });
    await args.respond(wanted === 'look' ? forAsker(view) : instead(view));
  };
}
