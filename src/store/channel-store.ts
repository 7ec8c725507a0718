import type { WatchedChannel } from '../core/teams/team.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { ChannelStore } from '../ports/keeping.ts';

/** Keeps the channels that Earshot hears or once heard. */
export function createChannelStore(prisma: PrismaClient): ChannelStore {
  return {
    async byId(id) {
      const row = await prisma.channel.findUnique({ where: { id } });
      return row && toChannel(row);
    },

    async watched() {
      const rows = await prisma.channel.findMany({
        where: { isWatched: true },
        orderBy: { id: 'asc' },
      });
      return rows.map(toChannel);
    },

    async put({ id, teamId, language, invitedBy, heardUpToTs, isWatched, isPrivate }) {
      await prisma.$executeRaw`
        INSERT INTO channels AS known
          (id, team_id, language, invited_by, heard_up_to_ts, is_watched, is_private)
        VALUES (${id}, ${teamId}, ${language}, ${invitedBy}, ${heardUpToTs}, ${isWatched},
          ${isPrivate})
        ON CONFLICT (id) DO UPDATE SET
          team_id = excluded.team_id,
          language = excluded.language,
          invited_by = excluded.invited_by,
          is_watched = excluded.is_watched,
          heard_up_to_ts = CASE
            WHEN known.heard_up_to_ts::numeric < excluded.heard_up_to_ts::numeric
            THEN excluded.heard_up_to_ts ELSE known.heard_up_to_ts END`;
    },

    async assign(channelId, team) {
      const data = { teamId: team.id, language: team.language };
      await prisma.channel.updateMany({ where: { id: channelId }, data });
    },

    async leave(channelId) {
      await prisma.channel.updateMany({ where: { id: channelId }, data: { isWatched: false } });
    },

    async heard(channelId, ts) {
      await prisma.$executeRaw`
        UPDATE channels SET heard_up_to_ts = ${ts}
        WHERE id = ${channelId} AND heard_up_to_ts::numeric < ${ts}::numeric`;
    },

    async turned(channelId, to) {
      const data = { isPrivate: to === 'private' };
      await prisma.channel.updateMany({ where: { id: channelId }, data });
    },
  };
}

function toChannel({ language, ...row }: Prisma.ChannelGetPayload<object>): WatchedChannel {
  return { ...row, language: language as WatchedChannel['language'] };
}
