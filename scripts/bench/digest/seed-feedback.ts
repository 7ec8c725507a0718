import type { Team } from '../../../src/core/teams/team.ts';
import { USUAL_MEETING } from '../../../src/core/teams/usual-meeting.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Connection } from '../run/bench-home.ts';

/** Touchpoints that a team looks after. */
const TOUCHPOINTS = 8;

/** Words that feedback is about; a few of them in most of it. */
const TERMS = 300;

/** Adds a team that hears a channel and looks after some touchpoints. */
export async function addTeam(store: Store, name: string): Promise<Team> {
  const channelId = `C${name.toUpperCase()}`;
  const team = await store.teams.add({
    ...{ name, channelId, language: 'en', timeZone: 'Europe/Amsterdam' },
    ...{ digestAt: '09:00', meetingAt: '09:30', meetingDays: [1, 2, 3, 4, 5] },
    ...{ ...USUAL_MEETING, country: null, pausedUntil: null },
    createdAt: new Date('2026-01-01T00:00:00Z'),
  });
  await store.channels.put({
    ...{ id: channelId, teamId: team.id, language: 'en', invitedBy: null },
    ...{ heardUpToTs: '0', isWatched: true, isPrivate: false },
  });
  await store.journeys.add({
    name,
    touchpoints: Array.from({ length: TOUCHPOINTS }, (_, step) => ({
      ...{ name: `${name} ${step}`, teamId: team.id, isMomentOfTruth: step === 0 },
      ...{ description: '', keywords: [], examples: { nl: [], en: [] } },
    })),
  });
  return team;
}

/** Fills the days from a date on with feedback of a team: words, terms, and half of it a score. */
export async function seedFeedback(
  { rows }: Pick<Connection, 'rows'>,
  {
    team,
    ...size
  }: {
    readonly team: Team;
    readonly from: LocalDate;
    readonly days: number;
    readonly perDay: number;
  },
): Promise<void> {
  const { from, days, perDay } = size;
  await rows(FEEDBACK, [team.id, team.channelId, from, days, perDay, TERMS]);
  await rows(SCORES, [team.channelId]);
}

/** Terms are as rare as words are: the k-th is named about 1/k as often as the first. */
const FEEDBACK = `
  INSERT INTO feedback (channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source,
    voice, said_at, verbatim, language, language_confidence, sentiment, sentiment_score,
    sentiment_confidence, kinds, touchpoint_id, terms, characters, words, own_words, sentences,
    tokens)
  SELECT $2, ts, ts, ts, 'B1', true, 'survey', 'customer', said_at,
    'The ' || terms[1] || ' page was slow again and after the ' || terms[2] || ' step I gave up.',
    'en', 1, (ARRAY['negative', 'neutral', 'positive'])[1 + k % 3], 0, 0.8,
    '[{"label":"complaint","confidence":0.8}]', place.id, terms, 70, 14, 14, 1, 18
  FROM (
    SELECT d, k, $3::date + d + interval '6 hours' + k * interval '4 minutes' AS said_at,
      (extract(epoch FROM $3::date + d + interval '6 hours') + k * 240)::bigint
        || '.' || lpad(k::text, 6, '0') AS ts,
      ARRAY(SELECT 'term ' || floor(power($6::int, random() + 0 * (d + k + n)))::int
        FROM generate_series(1, 3) AS n) AS terms
    FROM generate_series(0, $4::int - 1) AS d, generate_series(0, $5::int - 1) AS k
  ) AS said
  LEFT JOIN LATERAL (
    SELECT id FROM touchpoints WHERE team_id = $1 AND position = k % ${TOUCHPOINTS + 1}
  ) AS place ON true`;

const SCORES = `
  INSERT INTO scores (feedback_id, position, metric, answer, scale_min, scale_max)
  SELECT id, 0, metric, min + floor(random() * (max - min + 1))::int, min, max
  FROM feedback JOIN (VALUES (0, 'csat', 1, 5), (2, 'ces', 1, 7), (4, 'nps', 0, 10))
    AS asked (turn, metric, min, max) ON turn = id % 6
  WHERE channel_id = $1`;
