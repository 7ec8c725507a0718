import type { Feedback } from '../core/feedback/feedback.ts';
import { isSameSide } from '../core/feedback/is-same-side.ts';
import { LIKE_THIS_FROM } from '../core/feedback/like-this-from.ts';
import { isNearSame } from '../core/feedback/near-same.ts';
import { HEARD_DAYS, type NowAndUsual, nowAndUsual } from '../core/feedback/now-and-usual.ts';
import { ownWords } from '../core/feedback/own-words.ts';
import { withoutRepeats } from '../core/feedback/without-repeats.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { ChannelStore, FeedbackStore, ShownIn, TeamStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { MeaningStore } from '../ports/rereading.ts';
import type { Clock } from '../ports/world.ts';
import { teamOfChannel } from './team-of-channel.ts';

/** As many as one reads without scrolling for long. */
const SHOWN = 5;

/** Beyond this many a count says "more than", which is as good to know. */
const MOST_COUNTED = 300;

/** What is like a piece of feedback, in the team that heard it. */
interface AlikeFeedback {
  readonly feedback: Feedback;
  /** Most alike first, at most five, no two of them nearly the same. */
  readonly alike: readonly Feedback[];
  /** Of customers' messages that may be read here, without the piece itself. */
  readonly count: NowAndUsual;
  /** There are more than were counted, in 90 days: nothing is said of what is usual then. */
  readonly isCapped: boolean;
}

/**
 * What means much the same as a piece, is as happy or unhappy, and was said to the same team in 90
 * days about no other step. Everything that is counted may be read in the channel where it is shown.
 * `gone`: the piece is no more, or may not be shown there. `no meaning`: there is nothing to compare
 * it by, or some meanings are of another encoder.
 */
export type FindAlike = (
  feedbackId: string,
  shownIn: ShownIn,
) => Promise<AlikeFeedback | 'gone' | 'no meaning'>;

export function createFindAlike(world: {
  readonly feedback: Pick<FeedbackStore, 'byId' | 'alike' | 'heardByDay'>;
  readonly meanings: Pick<MeaningStore, 'kept'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly reader: Pick<Reader, 'meaningOf'>;
  readonly clock: Clock;
}): FindAlike {
  const { feedback, meanings, reader, clock } = world;

  return async function findAlike(feedbackId, shownIn) {
    const piece = await feedback.byId(feedbackId, shownIn);
    const team = piece === null ? null : await teamOfChannel(piece.channelId, world);
    if (piece === null || team === null) return 'gone';
    // Found would be nothing, and to count that would be wrong.
    if ((await meanings.kept())?.isWhole === false) return 'no meaning';
    const meaning = piece.meaning ?? (await reader.meaningOf(ownWords(piece.verbatim)));
    if (meaning === null) return 'no meaning';

    const on = localDateOf(clock(), team.timeZone);
    const within = { team, period: periodEnding(on, HEARD_DAYS) };
    const asked = { meaning, from: LIKE_THIS_FROM, within, limit: MOST_COUNTED, shownIn };
    const [near, heard] = await Promise.all([feedback.alike(asked), feedback.heardByDay(within)]);
    const others = likeIt(
      piece,
      near.map((each) => each.feedback),
    );
    const isCapped = near.length >= MOST_COUNTED;
    const days = others.map(({ saidAt }) => ({ on: localDateOf(saidAt, team.timeZone), count: 1 }));
    const count = isCapped ? { now: others.length, usual: null } : nowAndUsual(days, { on, heard });
    return { feedback: piece, alike: differing(piece, others), count, isCapped };
  };
}

/** What others said on the same side, each once; whoever said the piece again is not another. */
function likeIt(piece: Feedback, near: readonly Feedback[]): readonly Feedback[] {
  const others = near.filter(({ id }) => id !== piece.id);
  return withoutRepeats([piece, ...others])
    .filter(({ id }) => id !== piece.id)
    .filter(({ sentiment }) => isSameSide(sentiment.label, piece.sentiment.label))
    .filter(({ touchpointId }) => isOfOneStep(touchpointId, piece.touchpointId));
}

/** What happened at another step is another matter; where one of them is unknown it may be one. */
function isOfOneStep(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The most alike that are worth reading beside each other. */
function differing(piece: Feedback, others: readonly Feedback[]): readonly Feedback[] {
  const shown: Feedback[] = [];
  for (const other of others) {
    if (shown.length === SHOWN) break;
    const isNew = [piece, ...shown].every((it) => !isNearSame(it.verbatim, other.verbatim));
    if (isNew) shown.push(other);
  }
  return shown;
}
