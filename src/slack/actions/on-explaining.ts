import { localDateOf } from '../../core/time/local-date-of.ts';
import { alertPlace } from '../kit/alert-place.ts';
import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { explanationModal } from '../views/explanation-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody knows what an alert comes from: asks what it is, and since when they knew. */
export function onExplaining(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const { language } = await flows.knowAsker(channelId);
    const why = isId(value) ? await flows.whyAlert(value, channelId) : null;
    if (why === null) {
      await args.respond(forAsker(simpleAnswer(wordsOf(language).dips.gone)));
      return;
    }
    const place = alertPlace({ channelId, alertId: why.alert.id });
    const on = localDateOf(flows.clock(), why.team.timeZone);
    const modal = explanationModal(why.alert, { place, on, language });
    await args.client.views.open({ trigger_id: args.body.trigger_id, view: modal });
  };
}
