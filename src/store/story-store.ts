import type { Aside } from '../core/stories/aside.ts';
import type { Story } from '../core/stories/story.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { StoryStore } from '../ports/keeping.ts';
import { toCase } from './case-store.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { toNote } from './note-store.ts';
import { rowId } from './row-id.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

const WITH_FEEDBACK = {
  feedback: {
    include: { ...WITH_SCORES, case: true, notes: { orderBy: { id: 'asc' } }, nominations: true },
  },
} as const satisfies Prisma.StoryInclude;

/** Keeps the stories of the day; a story whose feedback is forgotten goes with it. */
export function createStoryStore(prisma: PrismaClient): StoryStore {
  return {
    async tell({ teamId, on, feedback, extract, question, context, why, ...told }) {
      const { discussed, askedBy } = told;
      const { journey, touchpoint, alike, usuallyAlike } = context;
      // From the feedback's own row and under its lock: what was forgotten or edited a moment ago,
      // while the story was being chosen, is not written down as it was.
      await prisma.$executeRaw`
        INSERT INTO stories (team_id, told_on, feedback_id, extract, question, journey, touchpoint,
          alike, usually_alike, why, discussed_by, discussed_at, asked_by)
        SELECT ${teamId}, ${on}::date, id, ${storable(extract)}, ${question}, ${journey},
          ${touchpoint}, ${alike}::int, ${usuallyAlike}::float8, ${why && JSON.stringify(why)}::jsonb,
          ${discussed?.by ?? null}, ${discussed?.at ?? null}::timestamptz, ${askedBy}
        FROM feedback WHERE id = ${BigInt(feedback.id)} AND forgotten_at IS NULL
          AND revision_ts = ${feedback.revisionTs}
        FOR SHARE
        ON CONFLICT (team_id, told_on) DO NOTHING`;
    },

    async on(teamId, on) {
      const row = await prisma.story.findUnique({
        where: { teamId_toldOn: { teamId, toldOn: fromLocalDate(on) } },
        include: WITH_FEEDBACK,
      });
      return row && toStory(row);
    },

    async recent(teamId, limit) {
      const rows = await prisma.story.findMany({
        where: { teamId },
        include: WITH_FEEDBACK,
        orderBy: { toldOn: 'desc' },
        take: limit,
      });
      return rows.map(toStory);
    },

    async discussed({ teamId, on }, { by, at }) {
      const { count } = await prisma.story.updateMany({
        where: { teamId, toldOn: fromLocalDate(on), discussedAt: null },
        data: { discussedBy: by, discussedAt: at },
      });
      return count === 1;
    },

    async setAside({ teamId, on, feedbackId, by, at, reason, note }) {
      const moved = await prisma.$executeRaw`
        WITH told AS (
          DELETE FROM stories
          WHERE team_id = ${teamId} AND told_on = ${on}::date AND feedback_id = ${rowId(feedbackId)}
            AND discussed_at IS NULL
          RETURNING feedback_id
        )
        INSERT INTO set_aside_stories (team_id, told_on, feedback_id, by, at, reason, note)
        SELECT ${teamId}, ${on}::date, feedback_id, ${by}, ${at}::timestamptz, ${reason},
          ${note && storable(note)} FROM told`;
      return moved === 1;
    },

    async asides(teamId, since) {
      const rows = await prisma.setAsideStory.findMany({
        where: { teamId, toldOn: { gte: fromLocalDate(since) } },
        include: { feedback: { select: { touchpointId: true } } },
        orderBy: { at: 'desc' },
      });
      return rows.map(
        ({ toldOn, feedbackId, feedback, by, reason }): Aside => ({
          ...{ on: toLocalDate(toldOn), feedbackId: String(feedbackId), ...feedback, by },
          reason: reason as Aside['reason'],
        }),
      );
    },
  };
}

function toStory(row: Prisma.StoryGetPayload<{ include: typeof WITH_FEEDBACK }>): Story {
  const { teamId, extract, journey, touchpoint, alike, usuallyAlike } = row;
  const { discussedBy: by, discussedAt: at, askedBy, feedback } = row;
  const nomination = feedback.nominations.find((it) => it.teamId === teamId);
  return {
    teamId,
    on: toLocalDate(row.toldOn),
    feedback: toFeedback(feedback),
    extract,
    question: row.question as Story['question'],
    context: { journey, touchpoint, alike, usuallyAlike },
    // It holds what this store wrote there.
    why: row.why as Story['why'],
    discussed: by !== null && at !== null ? { by, at } : null,
    askedBy,
    nominated: nomination ? { by: nomination.by, credits: nomination.credits } : null,
    became: { case: feedback.case && toCase(feedback.case), notes: feedback.notes.map(toNote) },
  };
}
