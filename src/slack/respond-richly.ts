import type { Logger, RespondFn } from '@slack/bolt';
import type { ChartedView } from './kit/chart.ts';
import type { View } from './kit/message.ts';
import { forAsker } from './reply.ts';

/** Answers with a chart where the workspace takes one, else with the same in words. */
export async function respondRichly(
  answer: { readonly plain: View; readonly charted: ChartedView | null },
  { respond, logger }: { readonly respond: RespondFn; readonly logger: Logger },
): Promise<void> {
  if (answer.charted !== null) {
    try {
      await respond(forAsker(answer.charted));
      return;
    } catch (cause) {
      logger.warn('a chart was not taken; the same is told in words', cause);
    }
  }
  await respond(forAsker(answer.plain));
}
