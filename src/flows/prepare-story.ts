import type { MessageRef } from '../core/feedback/feedback.ts';
import { ownWords } from '../core/feedback/own-words.ts';
import type { Journey } from '../core/journeys/journey.ts';
import { toneOf } from '../core/stories/tone.ts';
import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, FeedbackStore, JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';

/** What a colleague begins to tell from. */
interface PreparedStory {
  readonly text: string;
  readonly touchpointId: string | null;
  /** Null where it cannot be told. */
  readonly isHappy: boolean | null;
  /** The channel's own first. */
  readonly teams: readonly Team[];
  readonly journeys: readonly Journey[];
}

/** Reads the message that somebody wants to tell as a story, or begins with none. */
export type PrepareStory = (from: {
  readonly channelId: string | null;
  readonly message: (Pick<MessageRef, 'ts'> & { readonly text: string }) | null;
}) => Promise<PreparedStory>;

export function createPrepareStory(world: {
  readonly teams: Pick<TeamStore, 'all'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly feedback: Pick<FeedbackStore, 'conversation'>;
  readonly reader: Pick<Reader, 'read'>;
}): PrepareStory {
  const { teams, channels, journeys, feedback, reader } = world;

  return async function prepareStory({ channelId, message }) {
    const [all, channel, taxonomy] = await Promise.all([
      teams.all(),
      channelId === null ? null : channels.byId(channelId),
      journeys.all(),
    ]);
    const own = all.find(({ id }) => id === channel?.teamId);
    const others = all.filter((team) => team !== own);
    const given = { teams: own ? [own, ...others] : others, journeys: taxonomy };
    if (message === null) return { ...given, text: '', touchpointId: null, isHappy: null };
    const said = await feedback.conversation({ channelId: channelId ?? '', ts: message.ts });
    const touchpoints = taxonomy.flatMap((journey) => journey.touchpoints);
    const language = own?.language ?? 'en';
    const reading =
      said.find(({ ts }) => ts === message.ts) ??
      (await reader.read(message.text, { language, touchpoints }));
    const tone = toneOf(reading.sentiment);
    return {
      ...given,
      text: ownWords(reading.verbatim),
      touchpointId: reading.touchpointId,
      isHappy: tone && tone === 'praise',
    };
  };
}
