import type { CaseLook } from '../core/cases/case-look.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { CaseStore, Closing, NoteStore } from '../ports/following.ts';
import type { ChannelStore, FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { DescribeCases } from './describe-cases.ts';

/** What became of something a member did to a case. */
export type CaseOutcome =
  /** `already`: it was so before, or was somebody else's to do. */
  { readonly kind: 'done' | 'already'; readonly look: CaseLook } | { readonly kind: 'gone' };

/** A member, and the place where what they answer for is seen. */
interface Doer {
  readonly by: string;
  readonly shownIn: ShownIn;
}

type MembersDeed = (feedbackId: string, who: Doer) => Promise<CaseOutcome>;

/** What a member can do to the case of a piece of feedback; doing it again changes nothing. */
export interface FollowUp {
  /** The case as it is; null where there is none, or it may not be seen there. */
  look(feedbackId: string, shownIn: ShownIn): Promise<CaseLook | null>;
  /** Opens one, which nobody has yet. */
  readonly open: MembersDeed;
  /** Has it from now on; opens one where there is none. */
  readonly take: MembersDeed;
  readonly letGo: MembersDeed;
  /** Writes a line about the feedback, whether it has a case or not; false where it is gone. */
  note(feedbackId: string, text: string, who: Doer): Promise<boolean>;
  /** Ends it; whoever opened it for somebody else is told. */
  close(feedbackId: string, closing: Closing, who: Doer): Promise<CaseOutcome>;
  readonly reopen: MembersDeed;
}

export function createFollowUp(world: {
  readonly cases: CaseStore;
  readonly notes: Pick<NoteStore, 'add'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly composer: Pick<Composer, 'caseClosed'>;
  readonly outbox: Pick<OutboxStore, 'queue'>;
  readonly describeCases: DescribeCases;
  readonly clock: Clock;
}): FollowUp {
  const { cases, notes, feedback, channels, journeys, describeCases, clock } = world;

  async function look(feedbackId: string, shownIn: ShownIn): Promise<CaseLook | null> {
    const [piece, [of]] = await Promise.all([
      feedback.byId(feedbackId, shownIn),
      cases.of([feedbackId]),
    ]);
    if (piece === null || of === undefined) return null;
    const [described] = await describeCases([{ of, feedback: piece }]);
    return described ?? null;
  }

  async function act(
    feedbackId: string,
    { shownIn }: Doer,
    to: (piece: Feedback) => Promise<boolean>,
  ): Promise<CaseOutcome> {
    const piece = await feedback.byId(feedbackId, shownIn);
    if (piece === null) return { kind: 'gone' };
    const isDone = await to(piece);
    const now = await look(feedbackId, shownIn);
    return now === null ? { kind: 'gone' } : { kind: isDone ? 'done' : 'already', look: now };
  }

  /** For the team that looks after what it is about, else the team that heard it. */
  async function openFor(piece: Feedback, by: string): Promise<boolean> {
    const [known] = await cases.of([piece.id]);
    if (known !== undefined) return false;
    const [saidIn, taxonomy] = await Promise.all([channels.byId(piece.channelId), journeys.all()]);
    const touchpoint = taxonomy
      .flatMap(({ touchpoints }) => touchpoints)
      .find(({ id }) => id === piece.touchpointId);
    const teamId = touchpoint?.teamId ?? saidIn?.teamId;
    if (teamId === undefined) return false;
    await cases.open({ feedbackId: piece.id, teamId }, { by, at: clock() });
    return true;
  }

  /** Also when it was closed before: who was killed before telling it tells it now. */
  async function tellOpener(closed: CaseLook): Promise<void> {
    const { feedbackId, openedBy, ownerId, closedAt, closedBy } = closed.of;
    if (closedAt === null || [closedBy, ownerId].includes(openedBy)) return;
    // To a member, who is in no channel: what was said in a private one is not told there.
    if ((await feedback.byId(feedbackId, openedBy)) === null) return;
    const post = {
      key: `case-closed:${feedbackId}:${closedAt.getTime()}`,
      ...{ channelId: openedBy, threadTs: null, onlyFor: null },
      message: world.composer.caseClosed(closed),
    };
    await world.outbox.queue(post, clock());
  }

  return {
    look,
    open: (id, who) => act(id, who, (piece) => openFor(piece, who.by)),
    take: (id, who) =>
      act(id, who, async (piece) => {
        await openFor(piece, who.by);
        return cases.take(id, who.by);
      }),
    letGo: (id, who) => act(id, who, () => cases.letGo(id, who.by)),
    async note(feedbackId, text, { by, shownIn }) {
      const piece = await feedback.byId(feedbackId, shownIn);
      if (piece === null) return false;
      await notes.add({ feedbackId, by, at: clock(), text });
      return true;
    },
    async close(id, closing, who) {
      const deed = { by: who.by, at: clock() };
      const outcome = await act(id, who, () => cases.close(id, closing, deed));
      if (outcome.kind !== 'gone') await tellOpener(outcome.look);
      return outcome;
    },
    reopen: (id, who) => act(id, who, () => cases.reopen(id)),
  };
}
