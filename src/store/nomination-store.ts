import type { Nomination } from '../core/stories/nomination.ts';
import { storable } from '../core/text/storable.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { NominationStore } from '../ports/nominating.ts';
import { rowId } from './row-id.ts';
import { shownAnywhere } from './said-in.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

/** Keeps what members want told to a team. */
export function createNominationStore(prisma: PrismaClient): NominationStore {
  return {
    async add({ teamId, feedbackId, by, at, credits, isSpare }) {
      // From the feedback's own row and under its lock: nobody tells what is forgotten.
      const [outcome] = await prisma.$queryRaw<{ isAdded: boolean }[]>`
        WITH piece AS (
          SELECT id FROM feedback WHERE id = ${rowId(feedbackId)} AND forgotten_at IS NULL FOR SHARE
        ), added AS (
          INSERT INTO nominations (team_id, feedback_id, by, at, credits, is_spare)
          SELECT ${teamId}, id, ${by}, ${at}::timestamptz, ${credits.map(storable)}, ${isSpare}
          FROM piece ON CONFLICT DO NOTHING RETURNING feedback_id
        )
        SELECT EXISTS (SELECT FROM added) AS "isAdded" FROM piece`;
      if (outcome === undefined) return 'gone';
      return outcome.isAdded ? 'added' : 'known';
    },

    async waiting(teamId, shownIn) {
      const shown = await prisma.$queryRaw<{ id: bigint }[]>`
        SELECT feedback.id FROM ${shownAnywhere(shownIn)}
          AND feedback.id IN (SELECT feedback_id FROM nominations WHERE team_id = ${teamId})`;
      const rows = await prisma.nomination.findMany({
        where: {
          teamId,
          feedbackId: { in: shown.map(({ id }) => id) },
          feedback: {
            forgottenAt: null,
            stories: { none: { teamId } },
            setAside: { none: { teamId, reason: { not: null } } },
          },
        },
        include: { feedback: { include: WITH_SCORES } },
        orderBy: [{ at: 'asc' }, { feedbackId: 'asc' }],
      });
      return rows.map(
        ({ feedback, by, credits, isSpare }): Nomination => ({
          ...{ teamId, feedback: toFeedback(feedback), by, credits, isSpare },
        }),
      );
    },
  };
}
