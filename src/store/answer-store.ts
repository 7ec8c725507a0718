import type { LeafDay, LeafTotal } from '../core/dips/tree/leaf.ts';
import type { Metric } from '../core/scores/score.ts';
import type { LocalDate } from '../core/time/period.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { AnswerStore } from '../ports/watching.ts';

/** A score is taken to be asked on another scale when this many dates say so. */
const RECENT_DAYS = 14;

/** The dates of a team, as the database is told of them. */
interface Span {
  readonly team_id: string;
  readonly time_zone: string;
  readonly from_on: LocalDate | null;
  readonly to_on: LocalDate;
  readonly traced_to?: LocalDate | null;
  readonly trace_to?: LocalDate;
}

interface DayRow {
  readonly teamId: string;
  readonly touchpointId: string | null;
  readonly metric: Metric;
  readonly min: number;
  readonly max: number;
  readonly on: string;
  readonly answers: readonly number[];
  readonly counts: readonly number[];
}

/** A million answers of one team take as long as a statement usually may; nobody waits for them. */
const ADDING_UP_MS = 10 * 60_000;

/** All answers ever given are added up: many teams' would take longer than a statement may. */
const TEAMS_AT_ONCE = 20;

interface TotalRow extends Omit<LeafTotal, 'scale' | 'before' | 'now'> {
  readonly min: number;
  readonly max: number;
  readonly beforeN: number;
  readonly beforeSum: number;
  readonly nowN: number;
  readonly nowSum: number;
}

/** Reads the answers of many teams at once. */
export function createAnswerStore(prisma: PrismaClient): AnswerStore {
  return {
    async days(spans) {
      const [since] = spans.map(({ period }) => period.from).toSorted();
      if (since === undefined) return [];
      const asked = spans.map(({ team, period }) => ({
        ...{ team_id: team.id, time_zone: team.timeZone, from_on: period.from },
        to_on: period.to,
      }));
      const rows = await prisma.$queryRaw<DayRow[]>(countingDays(asked, since));
      return rows.map(toLeafDay);
    },

    async totals(teams) {
      const asked = teams.map(({ team, tracedTo, traceTo, to }) => ({
        ...{ team_id: team.id, time_zone: team.timeZone, from_on: null, to_on: to },
        ...{ traced_to: tracedTo, trace_to: traceTo },
      }));
      const totals: LeafTotal[] = [];
      for (let first = 0; first < asked.length; first += TEAMS_AT_ONCE) {
        const some = asked.slice(first, first + TEAMS_AT_ONCE);
        const rows = await prisma.$transaction((within) => addUp(within, some), {
          timeout: ADDING_UP_MS,
        });
        totals.push(...rows.map(toLeafTotal));
      }
      return totals;
    },
  };
}

async function addUp(
  within: Prisma.TransactionClient,
  spans: readonly Span[],
): Promise<readonly TotalRow[]> {
  await within.$executeRaw`SELECT set_config('statement_timeout', ${String(ADDING_UP_MS)}, true)`;
  return within.$queryRaw<TotalRow[]>(addingUp(spans));
}

/**
 * Which answer did each conversation give to each metric, and when was that where the team is? Its
 * newest score counts, also where it was given after the dates that are asked for.
 */
function answersOf(spans: readonly Span[], since: LocalDate | null): Prisma.Sql {
  // Said twice, so that the planner can reckon with it: which teams, and about since when.
  const isSince =
    since === null
      ? Prisma.empty
      : Prisma.sql`
          AND feedback.said_at >= ${since}::date - 1
          AND (feedback.said_at AT TIME ZONE spans.time_zone)::date >= spans.from_on`;
  return Prisma.sql`
    spans AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(spans)}::json) AS span (team_id text,
        time_zone text, from_on date, to_on date, traced_to date, trace_to date)
    ), answers AS (
      SELECT DISTINCT ON (feedback.channel_id, feedback.conversation_ts, scores.metric)
        spans.*, feedback.touchpoint_id, scores.metric, scale_min AS min, scale_max AS max, answer,
        (feedback.said_at AT TIME ZONE spans.time_zone)::date AS day
      FROM spans
      JOIN channels ON channels.team_id = spans.team_id
      JOIN feedback ON feedback.channel_id = channels.id
      JOIN scores ON scores.feedback_id = feedback.id
      WHERE channels.team_id = ANY (${spans.map(({ team_id }) => team_id)})
        AND feedback.forgotten_at IS NULL AND feedback.voice = 'customer'${isSince}
      ORDER BY feedback.channel_id, feedback.conversation_ts, scores.metric,
        feedback.ts::numeric DESC, scores.position DESC
    )`;
}

/** How often was each answer given to each leaf on each day? A row holds a day's answers. */
function countingDays(spans: readonly Span[], since: LocalDate): Prisma.Sql {
  return Prisma.sql`
    WITH ${answersOf(spans, since)}, counted AS (
      SELECT team_id, touchpoint_id, metric, min, max, day, answer, count(*)::int AS count
      FROM answers WHERE day <= to_on
      GROUP BY team_id, touchpoint_id, metric, min, max, day, answer
    )
    SELECT team_id AS "teamId", touchpoint_id AS "touchpointId", metric, min, max,
      to_char(day, 'YYYY-MM-DD') AS "on", array_agg(answer) AS answers, array_agg(count) AS counts
    FROM counted GROUP BY team_id, touchpoint_id, metric, min, max, day`;
}

/**
 * How many answers has each leaf on each scale, how many of them are recent, and what is the
 * fingerprint of those that were learnt before, and of those that will be learnt now? The square
 * keeps two answers that change places from leaving the sum as it was.
 */
function addingUp(spans: readonly Span[]): Prisma.Sql {
  return Prisma.sql`
    WITH ${answersOf(spans, null)}, traced AS (
      SELECT *,
        ((day - '1970-01-01'::date)::bigint * 4096 + (max - min) * 64 + (answer - min)) AS place
      FROM answers WHERE day <= to_on
    )
    SELECT team_id AS "teamId", touchpoint_id AS "touchpointId", metric, min, max,
      to_char(min(day), 'YYYY-MM-DD') AS "firstOn", count(*)::int AS n,
      count(*) FILTER (WHERE day > to_on - ${RECENT_DAYS}::int)::int AS recent,
      count(*) FILTER (WHERE day <= traced_to)::int AS "beforeN",
      coalesce(sum(place * place % 1000000007) FILTER (WHERE day <= traced_to), 0)::float8
        AS "beforeSum",
      count(*) FILTER (WHERE day <= trace_to)::int AS "nowN",
      coalesce(sum(place * place % 1000000007) FILTER (WHERE day <= trace_to), 0)::float8
        AS "nowSum"
    FROM traced GROUP BY team_id, touchpoint_id, metric, min, max`;
}

function toLeafDay({ min, max, answers, counts, ...leaf }: DayRow): LeafDay {
  const all = Array<number>(max - min + 1).fill(0);
  for (const [k, answer] of answers.entries()) all[answer - min] = counts[k] ?? 0;
  return { ...leaf, scale: { min, max }, counts: all };
}

function toLeafTotal(row: TotalRow): LeafTotal {
  const { min, max, beforeN, beforeSum, nowN, nowSum, ...total } = row;
  return {
    ...total,
    scale: { min, max },
    before: { n: beforeN, sum: beforeSum },
    now: { n: nowN, sum: nowSum },
  };
}
