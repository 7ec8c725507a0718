import type { View } from '../kit/message.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { shareable } from '../views/share.ts';
import { answerAsk } from './answer-ask.ts';

/** The answer only its asker sees, with a button to share it where it is worth that. */
export async function privateAnswer(
  asked: { readonly text: string; readonly channelId: string },
  flows: SlackFlows,
): Promise<View> {
  const asker = await flows.knowAsker(asked.channelId);
  const { view, isShareable } = await answerAsk({ ...asked, ...asker }, flows);
  return isShareable ? shareable(view, asked.text, asker.language) : view;
}
