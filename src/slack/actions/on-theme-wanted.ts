import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { touchpointModal } from '../views/touchpoint-modal.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants a theme in the taxonomy: asks what it is called there. */
export function onThemeWanted(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const { language } = await flows.knowAsker(channelId);
    const { themes } = wordsOf(language);
    const read = isId(value) ? await flows.readTheme(value, channelId) : null;
    if (read === null) {
      await args.respond(forAsker(simpleAnswer(themes.themeGone)));
      return;
    }
    if (read.theme.state !== 'suggested') {
      const already = themes.already(wordsOf(language).quoted(read.theme.label));
      await args.respond(forAsker(simpleAnswer(already)));
      return;
    }
    const modal = touchpointModal(read.theme, { channelId, journeys: read.journeys, language });
    await args.client.views.open({ trigger_id: args.body.trigger_id, view: modal });
  };
}
