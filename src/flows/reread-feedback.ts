import type { ChannelStore, JourneyStore } from '../ports/keeping.ts';
import type { ModelStore } from '../ports/learning.ts';
import type { Reader, ReadingHints } from '../ports/reading.ts';
import type { KeptPiece, MeaningStore, RereadPiece } from '../ports/rereading.ts';
import type { FollowCorrections } from './follow-corrections.ts';

/** How far a rereading has come. */
export interface RereadProgress {
  /** Pieces that were read again since it began, or went on. */
  readonly done: number;
  /** Pieces that were to be read when it began. */
  readonly of: number;
}

/** How a rereading ended. */
export type Reread = RereadProgress & {
  readonly kind:
    | 'done'
    /** Nobody wanted it any longer: it goes on from there another time. */
    | 'broken off'
    /** Meanings of another encoder are kept by now. */
    | 'overtaken';
};

/**
 * Reads all kept feedback again, because meanings of two encoders cannot be compared: what it means
 * and, where nobody corrected them, its touchpoint, sentiment and kinds, by the model in force. Its
 * words, scores and terms stay. Goes on where one was broken off, unless it is to begin anew; to
 * read a piece twice does no harm.
 */
export type RereadFeedback = (how: {
  /** Names the encoder of the reader. */
  readonly space: string;
  readonly isAnew: boolean;
  readonly tell: (progress: RereadProgress) => void;
  /** Asked between batches. */
  readonly mayGoOn: () => boolean;
}) => Promise<Reread>;

/** Small enough that a rereading that is broken off loses a second of work. */
const BATCH = 200;

export function createRereadFeedback(world: {
  readonly meanings: MeaningStore;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly models: Pick<ModelStore, 'current'>;
  readonly reader: Pick<Reader, 'read'>;
  readonly followCorrections: Pick<FollowCorrections, 'refresh' | 'catchUp' | 'keepUp' | 'version'>;
}): RereadFeedback {
  const { meanings, channels, journeys, models, reader, followCorrections } = world;

  return async function rereadFeedback({ space, isAnew, tell, mayGoOn }) {
    const { rereadTo } = await meanings.settle(space);
    await readWithModelInForce();
    const languageOf = createLanguageOf(channels);
    let last = isAnew ? null : rereadTo;
    const of = await meanings.countAfter(last);
    let done = 0;

    while (mayGoOn()) {
      const batch = await meanings.keptAfter(last, BATCH);
      const newest = batch.at(-1)?.id;
      if (newest === undefined) {
        await meanings.finish(space);
        return { kind: 'done', done, of };
      }
      await followCorrections.keepUp();
      const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
      const reread = await Promise.all(
        batch.map(async (piece) => {
          const language = await languageOf(piece.channelId);
          return readAgain(piece, { language, touchpoints });
        }),
      );
      if (!(await meanings.renew(space, reread))) return { kind: 'overtaken', done, of };
      done += batch.length;
      last = newest;
      tell({ done, of });
    }
    return { kind: 'broken off', done, of };
  };

  /** Throws where it could not be built: everything would be read as if nobody had taught it. */
  async function readWithModelInForce(): Promise<void> {
    await followCorrections.refresh();
    await followCorrections.catchUp();
    const current = await models.current();
    if (current !== null && followCorrections.version() !== current.version) {
      throw new Error(`Model ${current.version} is in force and could not be built.`);
    }
  }

  async function readAgain(
    { id, revisionTs, verbatim }: KeptPiece,
    hints: ReadingHints,
  ): Promise<RereadPiece> {
    const { meaning, touchpointId, touchpointConfidence, sentiment, kinds } = await reader.read(
      asSlackSent(verbatim),
      hints,
    );
    return { id, revisionTs, meaning, touchpointId, touchpointConfidence, sentiment, kinds };
  }
}

/** The usual language of a channel, asked for once. */
function createLanguageOf(channels: Pick<ChannelStore, 'byId'>) {
  const known = new Map<string, Promise<ReadingHints['language']>>();

  return function languageOf(channelId: string): Promise<ReadingHints['language']> {
    const before = known.get(channelId);
    if (before !== undefined) return before;
    const language = channels.byId(channelId).then((channel) => channel?.language ?? 'en');
    known.set(channelId, language);
    return language;
  };
}

/** A reader takes markup off: what is left of a text that lost it already is not markup. */
function asSlackSent(verbatim: string): string {
  return verbatim.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
