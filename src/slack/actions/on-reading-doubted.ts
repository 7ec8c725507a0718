import { readingPlace } from '../kit/reading-place.ts';
import { parseReadingValue } from '../kit/reading-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { correctionModal } from '../views/correction-modal.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody doubts how a piece was read: shows why it was, in a form that corrects it. */
export function onReadingDoubted(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const about = parseReadingValue(value);
    const [{ language }, read] = await Promise.all([
      flows.knowAsker(channelId),
      about && flows.explainReading(about.feedbackId, channelId ?? ''),
    ]);
    const place = about === null ? '' : readingPlace({ ...about, channelId });
    const view =
      read === null
        ? plainModal(simpleAnswer(wordsOf(language).reading.gone), { place, language })
        : correctionModal(read, { place, language });
    await args.client.views.open({ trigger_id: args.body.trigger_id, view });
  };
}
