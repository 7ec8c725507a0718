import type { ChartedView } from '../kit/chart.ts';
import type { View } from '../kit/message.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { shareable } from '../views/share.ts';
import { answerAsk } from './answer-ask.ts';

/** The answer only its asker sees, with a button to share it where it is worth that. */
export async function privateAnswer(
  asked: { readonly text: string; readonly channelId: string; readonly userId: string },
  flows: SlackFlows,
): Promise<{ readonly plain: View; readonly charted: ChartedView | null }> {
  const asker = await flows.knowAsker(asked.channelId, asked.userId);
  const { view, charted = null, isShareable } = await answerAsk({ ...asked, ...asker }, flows);
  if (!isShareable) return { plain: view, charted };
  const { text } = asked;
  return {
    plain: shareable(view, text, asker.language),
    charted: charted && shareable(charted, text, asker.language),
  };
}
