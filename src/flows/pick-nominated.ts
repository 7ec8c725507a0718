import type { Feedback } from '../core/feedback/feedback.ts';
import { createPrivacy } from '../core/stories/gates/create-privacy.ts';
import { nominatedExtract } from '../core/stories/nominated-extract.ts';
import type { StoryFacts } from '../core/stories/story-facts.ts';
import type { StoryPiece } from '../core/stories/story-piece.ts';
import type { StoryWhy } from '../core/stories/story-why.ts';
import type { Subject } from '../core/stories/subject.ts';
import type { Team } from '../core/teams/team.ts';
import type { NominationStore } from '../ports/nominating.ts';
import type { Reader } from '../ports/reading.ts';

/** What a story is made of. */
export interface Picked {
  readonly piece: Pick<StoryPiece, 'id' | 'revisionTs'>;
  readonly extract: string;
  /** Null where it is about nothing that others may speak of. */
  readonly subject: Subject | null;
  readonly why: StoryWhy | null;
}

/**
 * What colleagues want told that can be read aloud, nominated first first: `next` at the next
 * meeting, `spare` when nothing else is fit.
 */
export type PickNominated = (
  team: Team,
  facts: Pick<Required<StoryFacts>, 'on' | 'said' | 'asides'>,
) => Promise<{ readonly next: readonly Picked[]; readonly spare: readonly Picked[] }>;

export function createPickNominated(world: {
  readonly nominations: Pick<NominationStore, 'waiting'>;
  readonly reader: Pick<Reader, 'redact'>;
}): PickNominated {
  const { nominations, reader } = world;

  return async function pickNominated(team, { on, said, asides }) {
    const gone = new Set(asides.filter((it) => it.on === on).map(({ feedbackId }) => feedbackId));
    const by = {
      ...{ language: team.language, redact: reader.redact },
      mayTellWho: createPrivacy(said),
    };
    const waiting = await nominations.waiting(team.id, team.channelId);
    const fit = waiting.flatMap(({ feedback: piece, isSpare }) => {
      const extract = gone.has(piece.id) ? null : nominatedExtract(piece, by);
      const subject = subjectOf(piece);
      return extract === null ? [] : [{ isSpare, picked: { piece, extract, subject, why: null } }];
    });
    const those = (spare: boolean) =>
      fit.filter((it) => it.isSpare === spare).map(({ picked }) => picked);
    return { next: those(false), spare: those(true) };
  };
}

function subjectOf({ touchpointId, meaning }: Feedback): Subject | null {
  if (touchpointId !== null) return { touchpointId };
  return meaning === null ? null : { meaning };
}
