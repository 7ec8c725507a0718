import { storable } from '../core/text/storable.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { ThemeStore } from '../ports/learning.ts';
import { newestExamples } from './newest-examples.ts';
import { rowId } from './row-id.ts';
import { termsKey } from './terms-key.ts';

/** Keeps what was suggested as a theme, one a team and set of terms, and what was decided of it. */
export function createThemeStore(prisma: PrismaClient): ThemeStore {
  /** What is found again is shown by what is said of it now. */
  async function found(
    kept: Prisma.ThemeGetPayload<object>,
    { feedbackIds, n, touchpointId }: ReturnType<typeof toRow>,
  ): Promise<Theme> {
    const ids = newestExamples(feedbackIds, kept.feedbackIds);
    const now = { feedbackIds: ids, n, touchpointId };
    await prisma.theme.updateMany({ where: { id: kept.id, state: 'suggested' }, data: now });
    return toTheme({ ...kept, ...now });
  }

  return {
    async suggest(theme) {
      const row = toRow(theme);
      // Not `upsert`: of two at the same moment one would fail on the terms.
      await prisma.theme.createMany({ data: row, skipDuplicates: true });
      const { teamId, termsKey } = row;
      const kept = await prisma.theme.findUniqueOrThrow({
        where: { teamId_termsKey: { teamId, termsKey } },
      });
      return kept.state === 'suggested' ? found(kept, row) : toTheme(kept);
    },

    async byId(id) {
      const row = await prisma.theme.findUnique({ where: { id: storable(id) } });
      return row && toTheme(row);
    },

    async of(teamId, state, limit) {
      const rows = await prisma.theme.findMany({
        where: { teamId, state },
        // An id tells of two that were found at the same moment which was kept later.
        orderBy: [{ foundAt: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map(toTheme);
    },

    async decide(id, { state, by, label }) {
      const { count } = await prisma.theme.updateMany({
        where: { id: storable(id), state: 'suggested' },
        data: { state, by, ...(label === undefined ? {} : { label: storable(label) }) },
      });
      return count === 1;
    },
  };
}

function toRow(theme: Parameters<ThemeStore['suggest']>[0]) {
  const terms = theme.terms.map(storable);
  return {
    teamId: theme.teamId,
    touchpointId: theme.touchpointId,
    label: storable(theme.label),
    terms,
    termsKey: termsKey(terms),
    feedbackIds: theme.feedbackIds.flatMap((id) => rowId(id) ?? []),
    n: theme.n,
    foundAt: theme.foundAt,
    state: 'suggested',
  };
}

function toTheme({ termsKey: _, ...row }: Prisma.ThemeGetPayload<object>): Theme {
  return {
    ...row,
    feedbackIds: row.feedbackIds.map(String),
    state: row.state as Theme['state'],
  };
}
