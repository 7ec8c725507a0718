import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { deafAnswer, watchAnswer } from '../views/watch-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants a channel heard that Earshot is in already. */
export function onWatchingStarted(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId } = pressed(args);
    if (channelId === null) return;
    const started = await flows.startListening(channelId);
    const { language } = await flows.knowAsker(channelId);
    if (started === 'not invited') {
      await args.respond(forAsker(simpleAnswer(wordsOf(language).watch.noSuchChannel)));
      return;
    }
    const look = await flows.lookAtChannel(channelId);
    await args.respond(instead(look.kind === 'heard' ? watchAnswer(look) : deafAnswer(language)));
  };
}
