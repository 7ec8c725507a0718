import { localDateOf } from '../../core/time/local-date-of.ts';
import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import { respondRichly } from '../respond-richly.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { whyAnswer } from '../views/why-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to know why an alert was told: answered for whoever pressed. */
export function onWhyAsked(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const asker = await flows.knowAsker(channelId);
    const why = isId(value) ? await flows.whyAlert(value, channelId) : null;
    if (why === null) {
      await args.respond(forAsker(simpleAnswer(wordsOf(asker.language).dips.gone)));
      return;
    }
    const on = localDateOf(flows.clock(), why.team.timeZone);
    const workspaceUrl = flows.workspace()?.url ?? null;
    await respondRichly(whyAnswer(why, { ...asker, workspaceUrl, on }), args);
  };
}
