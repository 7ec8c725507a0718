import { addDays } from '../../../src/core/time/add-days.ts';
import type { Connection } from '../run/bench-home.ts';

/**
 * Fills a database with teams, their touchpoints and CSAT answers, half of the touchpoints each day;
 * gives back how many answers there are.
 */
export async function seedAnswers(
  { rows }: Pick<Connection, 'rows'>,
  size: {
    readonly teams: number;
    readonly touchpoints: number;
    readonly days: number;
    readonly lastOn: string;
    /** Days after the last one that have answers too. */
    readonly more: number;
  },
): Promise<number> {
  const { teams, touchpoints, days, lastOn, more } = size;
  await rows(TEAMS, [teams]);
  await rows(CHANNELS, [teams]);
  await rows(JOURNEYS, [teams]);
  await rows(TOUCHPOINTS, [teams, touchpoints]);
  const firstOn = addDays(lastOn, 1 - days);
  await rows(FEEDBACK, [teams, touchpoints, firstOn, days + more]);
  const [counted] = await rows<{ readonly n: string }>(SCORES);
  await rows('ANALYZE');
  const [{ n } = counted ?? { n: '0' }] = await rows<{ readonly n: string }>(
    'SELECT count(*) AS n FROM scores',
  );
  return Number(n);
}

const TEAMS = `
  INSERT INTO teams (id, name, name_key, channel_id, language, time_zone, digest_at, meeting_at,
    meeting_days, created_at)
  SELECT 't' || t, 'Team ' || t, 'team ' || t, 'C' || t, 'en', 'Europe/Amsterdam', '09:00', '09:45',
    '{1,2,3,4,5}', '2026-01-01' FROM generate_series(1, $1::int) AS t`;

const CHANNELS = `
  INSERT INTO channels (id, team_id, language, heard_up_to_ts, is_watched, is_private)
  SELECT 'C' || t, 't' || t, 'en', '1.0', true, false FROM generate_series(1, $1::int) AS t`;

const JOURNEYS = `
  INSERT INTO journeys (id, name, name_key)
  SELECT 'j' || t, 'Journey ' || t, 'journey ' || t FROM generate_series(1, $1::int) AS t`;

const TOUCHPOINTS = `
  INSERT INTO touchpoints (id, journey_id, position, name, team_id, is_moment_of_truth, keywords)
  SELECT 'p' || t || '-' || p, 'j' || t, p, 'Step ' || t || '-' || p, 't' || t, false, '{}'
  FROM generate_series(1, $1::int) AS t, generate_series(1, $2::int) AS p`;

/** Every second touchpoint of a day, and one piece that is about none. */
const FEEDBACK = `
  INSERT INTO feedback (channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source,
    voice, said_at, verbatim, language, language_confidence, sentiment, sentiment_score,
    sentiment_confidence, kinds, touchpoint_id, terms, characters, words, own_words, sentences,
    tokens)
  SELECT 'C' || t, ts, ts, ts, 'B1', true, 'survey', 'customer', said_at, '4/5', 'und', 0,
    'neutral', 0, 0, '[]', CASE p WHEN 0 THEN NULL ELSE 'p' || t || '-' || p END, '{}', 3, 1, 0, 1, 2
  FROM (
    SELECT t, p, $3::date + d + interval '12 hours' + p * interval '1 second' AS said_at,
      extract(epoch FROM $3::date + d + interval '12 hours')::bigint || '.' || lpad(p::text, 6, '0')
        AS ts
    FROM generate_series(1, $1::int) AS t, generate_series(0, $2::int) AS p,
      generate_series(0, $4::int - 1) AS d
    WHERE p = 0 OR (p + d) % 2 = 0
  ) AS said`;

const SCORES = `
  INSERT INTO scores (feedback_id, position, metric, answer, scale_min, scale_max)
  SELECT id, 0, 'csat', CASE WHEN random() < 0.8 THEN 4 + (id % 2) ELSE 1 + (id % 3) END, 1, 5
  FROM feedback`;
