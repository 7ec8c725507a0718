import type { Feedback } from '../core/feedback/feedback.ts';
import type { ChannelStore, JourneyStore } from '../ports/keeping.ts';
import type { ReadingHints } from '../ports/reading.ts';

/** What is known of a kept piece before it is read again. */
export type HintsFor = (feedback: Feedback) => Promise<ReadingHints>;

export function createHintsFor(world: {
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
}): HintsFor {
  return async function hintsFor({ channelId, language }) {
    const [channel, journeys] = await Promise.all([
      world.channels.byId(channelId),
      world.journeys.all(),
    ]);
    const touchpoints = journeys.flatMap((journey) => journey.touchpoints);
    const spoken = language.label === 'und' ? 'en' : language.label;
    return { language: channel?.language ?? spoken, touchpoints };
  };
}
