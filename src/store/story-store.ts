import type { Story } from '../core/stories/story.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { StoryStore } from '../ports/keeping.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

const WITH_FEEDBACK = { feedback: { include: WITH_SCORES } } as const;

/** Keeps the stories of the day; a story whose feedback is forgotten goes with it. */
export function createStoryStore(prisma: PrismaClient): StoryStore {
  return {
    async tell({ teamId, on, feedback, extract, question, context, discussed }) {
      const { journey, touchpoint, alike, usuallyAlike } = context;
      // From the feedback's own row and under its lock: what was forgotten or edited a moment ago,
      // while the story was being chosen, is not written down as it was.
      await prisma.$executeRaw`
        INSERT INTO stories (team_id, told_on, feedback_id, extract, question, journey, touchpoint,
          alike, usually_alike, discussed_by, discussed_at)
        SELECT ${teamId}, ${on}::date, id, ${storable(extract)}, ${question}, ${journey},
          ${touchpoint}, ${alike}::int, ${usuallyAlike}::float8,
          ${discussed?.by ?? null}, ${discussed?.at ?? null}::timestamptz
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
  };
}

function toStory(row: Prisma.StoryGetPayload<{ include: typeof WITH_FEEDBACK }>): Story {
  const { teamId, extract, journey, touchpoint, alike, usuallyAlike } = row;
  const { discussedBy: by, discussedAt: at } = row;
  return {
    teamId,
    on: toLocalDate(row.toldOn),
    feedback: toFeedback(row.feedback),
    extract,
    question: row.question as Story['question'],
    context: { journey, touchpoint, alike, usuallyAlike },
    discussed: by !== null && at !== null ? { by, at } : null,
  };
}
