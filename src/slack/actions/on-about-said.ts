import { NO_TOUCHPOINT } from '../kit/ids.ts';
import type { View } from '../kit/message.ts';
import { parseReadingValue } from '../kit/reading-value.ts';
import { forAsker } from '../reply.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { alreadySaid, correctedView } from '../views/corrected-view.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type Pressed, type PressedArgs, pressed } from './pressed.ts';

/** Somebody answers what a piece is about: in a digest, or in App Home. */
export function onAboutSaid(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const press = pressed(args);
    const answer = await answerTo(press, flows);
    if (press.channelId === null) {
      await showHome({ client: args.client, userId: press.userId, answer }, flows);
    } else {
      await args.respond(forAsker(answer));
    }
  };
}

async function answerTo({ value, userId, channelId }: Pressed, flows: SlackFlows): Promise<View> {
  const { language } = await flows.knowAsker(channelId);
  const { reading } = wordsOf(language);
  const said = parseReadingValue(value);
  if (said === null || said.answer === null) return simpleAnswer(reading.gone);

  const { feedbackId, answer } = said;
  const of = { feedbackId, shownIn: channelId ?? '', by: userId };
  const confirmed = await flows.confirmReading(of, answer === NO_TOUCHPOINT ? null : answer);
  switch (confirmed.kind) {
    case 'noted':
      return correctedView({ ...confirmed, feedbackId, changes: [confirmed.change] }, language);
    case 'already':
      return alreadySaid(confirmed.by, language);
    case 'gone':
      return simpleAnswer(reading.gone);
    case 'no such touchpoint':
      return simpleAnswer(reading.touchpointGone);
  }
}
