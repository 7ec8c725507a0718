import type { Note } from '../core/cases/note.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { NoteStore } from '../ports/following.ts';
import { rowId } from './row-id.ts';

/** Keeps what members wrote about pieces of feedback. */
export function createNoteStore(prisma: PrismaClient): NoteStore {
  return {
    async add({ feedbackId, by, at, text }) {
      await prisma.$executeRaw`
        INSERT INTO notes (feedback_id, by, at, "on", text)
        SELECT id, ${by}, ${at}::timestamptz, (${at}::timestamptz AT TIME ZONE 'UTC')::date,
          ${storable(text)}
        FROM feedback
        WHERE id = ${rowId(feedbackId)} AND forgotten_at IS NULL
        FOR SHARE
        ON CONFLICT DO NOTHING`;
    },

    async of(feedbackIds) {
      const ids = feedbackIds.flatMap((id) => rowId(id) ?? []);
      const rows = await prisma.note.findMany({
        where: { feedbackId: { in: ids } },
        orderBy: { id: 'asc' },
      });
      return rows.map(toNote);
    },
  };
}

/** A row as core knows it. */
export function toNote({ feedbackId, by, at, text }: Prisma.NoteGetPayload<object>): Note {
  return { feedbackId: String(feedbackId), by, at, text };
}
