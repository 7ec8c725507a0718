import { FEWEST_ANSWERS } from '../core/dips/causes/causes-of.ts';
import { DIMENSIONS } from '../core/dips/causes/contribution.ts';
import type { SplitAnswers, ValueAnswers } from '../core/dips/causes/split-answers.ts';
import { nameKey } from '../core/text/name-key.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { SplitQuery } from '../ports/counting.ts';

type Word = SplitAnswers['words'][number];

interface Row {
  /** Null: all answers, whatever they have; `word`: those that name one. */
  readonly dimension: string | null;
  readonly id: string | null;
  readonly isNow: boolean;
  readonly answer: number;
  readonly count: number;
}

/**
 * How often was each answer given since a fall began and before it, in all and by what it is about,
 * whom and where it came from and what it wants? A conversation answers once, with the newest score
 * in it, as it does in daily answers.
 */
export async function splitAnswers(prisma: PrismaClient, query: SplitQuery): Promise<SplitAnswers> {
  const { metric, scale, since, period } = query;
  const day = Prisma.sql`to_char(feedback.said_at AT TIME ZONE teams.time_zone, 'YYYY-MM-DD')`;
  const rows = await prisma.$queryRaw<Row[]>`
    WITH newest AS (
      SELECT DISTINCT ON (feedback.channel_id, feedback.conversation_ts)
        ${day} AS day, touchpoint_id, source, kinds->0->>'label' AS kind, terms,
        CASE WHEN NOT channels.is_private THEN segment END AS segment,
        CASE WHEN channels.is_private THEN '{}' ELSE terms END AS open_terms,
        scale_min, scale_max, answer
      FROM feedback
      JOIN channels ON channels.id = feedback.channel_id
      JOIN teams ON teams.id = channels.team_id
      JOIN scores ON scores.feedback_id = feedback.id AND scores.metric = ${metric}
      WHERE feedback.forgotten_at IS NULL AND feedback.voice = 'customer'
        AND (${query.teamId}::text IS NULL OR channels.team_id = ${query.teamId})
        AND feedback.said_at >= ${period.from}::date - 1 AND ${day} >= ${period.from}
      ORDER BY feedback.channel_id, feedback.conversation_ts,
        feedback.ts::numeric DESC, scores.position DESC
    ), answers AS (
      SELECT *, day >= ${since} AS is_now FROM newest
      WHERE day <= ${period.to} AND scale_min = ${scale.min} AND scale_max = ${scale.max}
        AND ${isAbout(query)}
    ), often AS (
      SELECT word FROM answers, unnest(open_terms) AS word WHERE is_now
      GROUP BY 1 HAVING count(*) >= ${FEWEST_ANSWERS}
    )
    SELECT dimension, value AS id, is_now AS "isNow", answer, count(*)::int AS count
    FROM answers, LATERAL (
      VALUES (NULL, NULL), ('touchpoint', touchpoint_id), ('segment', segment), ('source', source),
        ('kind', kind)
      UNION ALL SELECT 'theme', theme.id
      FROM jsonb_to_recordset(${JSON.stringify(query.themes)}::jsonb) AS theme (id text, terms text[])
      WHERE theme.terms && answers.terms
      UNION ALL SELECT 'word', word FROM unnest(answers.open_terms) AS word JOIN often USING (word)
    ) AS valued (dimension, value)
    GROUP BY 1, 2, 3, 4
    ORDER BY 1, min(day) FILTER (WHERE dimension = 'segment'), value COLLATE "C"`;
  return toSplit(rows, query);
}

function isAbout({ touchpointIds }: SplitQuery): Prisma.Sql {
  return touchpointIds === null
    ? Prisma.sql`true`
    : Prisma.sql`touchpoint_id = ANY (${[...touchpointIds]})`;
}

function toSplit(rows: readonly Row[], { scale }: SplitQuery): SplitAnswers {
  const none = () => Array<number>(scale.max - scale.min + 1).fill(0);
  const all = { now: none(), before: none() };
  const values = new Map<string, ValueAnswers & typeof all>();
  const words = new Map<string, Word & typeof all>();
  for (const row of rows) {
    const counts = countsOf(row)[row.isNow ? 'now' : 'before'];
    const place = row.answer - scale.min;
    counts[place] = (counts[place] ?? 0) + row.count;
  }
  return { all, values: [...values.values()], words: [...words.values()] };

  function countsOf({ dimension, id }: Row): typeof all {
    if (dimension === 'word' && id !== null) {
      const known = words.get(id) ?? { id, now: none(), before: none() };
      words.set(id, known);
      return known;
    }
    const told = DIMENSIONS.find((it) => it === dimension);
    if (told === undefined) return all;
    // Tools spell a segment in several ways; the first of them is shown.
    const key = JSON.stringify([told, told === 'segment' && id !== null ? nameKey(id) : id]);
    const known = values.get(key) ?? { dimension: told, id, now: none(), before: none() };
    values.set(key, known);
    return known;
  }
}
