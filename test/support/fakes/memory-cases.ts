import type { Case } from '../../../src/core/cases/case.ts';
import type { Note } from '../../../src/core/cases/note.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { CaseStore, NoteStore, OpenGroup, OpenQuery } from '../../../src/ports/following.ts';
import type { JourneyStore, TeamStore } from '../../../src/ports/keeping.ts';
import { isShown, type Shelf } from './shelf.ts';

/** What was opened or noted of a message goes with it. */
export function createMemoryCases(
  shelf: Shelf,
  {
    teams,
    journeys,
  }: {
    readonly teams: Pick<TeamStore, 'all'>;
    readonly journeys: Pick<JourneyStore, 'all'>;
  },
): CaseStore {
  const all = new Map<string, Case>();
  const pieceOf = (id: string) => [...shelf.feedback.values()].find((piece) => piece.id === id);
  const known = () => [...all.values()].filter(({ feedbackId }) => pieceOf(feedbackId));

  function change(id: string, may: (of: Case) => boolean, to: (of: Case) => Partial<Case>) {
    const of = known().find(({ feedbackId }) => feedbackId === id);
    if (of === undefined || !may(of)) return false;
    all.set(id, { ...of, ...to(of) });
    return true;
  }

  function openOf({ teamId, ownerId, shownIn }: OpenQuery) {
    return known()
      .filter(({ state }) => state === 'open')
      .filter((it) => teamId === undefined || it.teamId === teamId)
      .filter((it) => ownerId === undefined || it.ownerId === ownerId)
      .toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime())
      .flatMap((of) => {
        const feedback = pieceOf(of.feedbackId);
        return feedback && isShown(shelf, feedback, shownIn) ? [{ of, feedback }] : [];
      });
  }

  return {
    async open({ feedbackId, teamId }, { by, at }) {
      if (all.has(feedbackId) || !pieceOf(feedbackId)) return;
      all.set(feedbackId, {
        ...{ feedbackId, teamId, openedBy: by, openedAt: at, ownerId: null },
        ...{ state: 'open', outcome: null, credits: [], closedAt: null, closedBy: null },
      });
    },
    of: async (ids) => known().filter(({ feedbackId }) => ids.includes(feedbackId)),
    async countOpen(query) {
      const all = await teams.all();
      const zoneOf = (id: string) => all.find((team) => team.id === id)?.timeZone ?? 'UTC';
      const groups = new Map<string, OpenGroup>();
      for (const { of, feedback } of openOf(query)) {
        const { teamId, ownerId, openedAt } = of;
        const { touchpointId } = feedback;
        const on = localDateOf(openedAt, zoneOf(teamId));
        const key = JSON.stringify([teamId, ownerId, touchpointId, on]);
        const count = (groups.get(key)?.count ?? 0) + 1;
        groups.set(key, { openedAt, ...groups.get(key), teamId, ownerId, touchpointId, count });
      }
      return [...groups.values()];
    },
    async stillOpen({ limit, ...query }) {
      const steps = (await journeys.all()).flatMap(({ touchpoints }) => touchpoints);
      const isAtTruth = ({ touchpointId }: Feedback) =>
        steps.some(({ id, isMomentOfTruth }) => id === touchpointId && isMomentOfTruth);
      return openOf(query).filter((one, at, all) => {
        const before = all
          .slice(0, at)
          .filter(({ of }) => of.teamId === one.of.teamId)
          .filter(({ feedback }) => isAtTruth(feedback) === isAtTruth(one.feedback));
        return before.length < limit;
      });
    },
    take: async (id, by) =>
      change(
        id,
        ({ state, ownerId }) => state === 'open' && ownerId === null,
        () => ({ ownerId: by }),
      ),
    letGo: async (id, by) =>
      change(
        id,
        ({ state, ownerId }) => state === 'open' && ownerId === by,
        () => ({ ownerId: null }),
      ),
    close: async (id, { ending, outcome, credits }, { by, at }) =>
      change(
        id,
        ({ state }) => state === 'open',
        ({ ownerId }) => ({
          ...{ state: ending, outcome, credits, closedAt: at, closedBy: by },
          ownerId: ownerId ?? by,
        }),
      ),
    reopen: async (id) =>
      change(
        id,
        ({ state }) => state !== 'open',
        () => ({ state: 'open', outcome: null, credits: [], closedAt: null, closedBy: null }),
      ),
  };
}

export function createMemoryNotes(shelf: Pick<Shelf, 'feedback'>): NoteStore {
  const all: Note[] = [];
  const isKept = ({ feedbackId }: Note) =>
    [...shelf.feedback.values()].some(({ id }) => id === feedbackId);
  const dateOf = ({ at }: Note) => localDateOf(at, 'UTC');
  const isSame = (a: Note, b: Note) =>
    a.feedbackId === b.feedbackId && a.by === b.by && a.text === b.text && dateOf(a) === dateOf(b);

  return {
    async add(note) {
      if (isKept(note) && !all.some((it) => isSame(it, note))) all.push(note);
    },
    of: async (ids) => all.filter((it) => isKept(it) && ids.includes(it.feedbackId)),
  };
}
