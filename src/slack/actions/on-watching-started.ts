import { instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { deafAnswer, watchAnswer } from '../views/watch-answer.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants a channel heard that Earshot is in already. */
export function onWatchingStarted(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId } = pressed(args);
    if (channelId === null) return;
    // Nobody is asked which team it is for: the answer shows it and lets them change it.
    await flows.watchChannel({ channelId, invitedBy: null, ts: tsOf(flows.clock()) });
    const look = await flows.lookAtChannel(channelId);
    const { language } = await flows.knowAsker(channelId);
    await args.respond(instead(look.kind === 'heard' ? watchAnswer(look) : deafAnswer(language)));
  };
}

/** An instant as Slack writes timestamps: seconds and six decimals. */
function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}
