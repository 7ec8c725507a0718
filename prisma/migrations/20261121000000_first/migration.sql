-- Everything of the first version. Runs on PostgreSQL 15 and up.

CREATE TABLE workspace (
  is_current  boolean PRIMARY KEY DEFAULT true CHECK (is_current),
  id          text NOT NULL,
  name        text NOT NULL,
  url         text NOT NULL,
  bot_id      text NOT NULL,
  bot_user_id text NOT NULL
);

CREATE TABLE teams (
  id           text PRIMARY KEY,
  name         text NOT NULL,
  name_key     text NOT NULL,
  channel_id   text NOT NULL,
  language     text NOT NULL CHECK (language IN ('nl', 'en')),
  time_zone    text NOT NULL,
  digest_at    text NOT NULL,
  meeting_at   text NOT NULL,
  meeting_days integer[] NOT NULL,
  created_at   timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX teams_name_key_key ON teams (name_key);

CREATE TABLE channels (
  id             text PRIMARY KEY,
  team_id        text NOT NULL REFERENCES teams (id),
  language       text NOT NULL CHECK (language IN ('nl', 'en')),
  invited_by     text,
  heard_up_to_ts text NOT NULL,
  is_watched     boolean NOT NULL,
  is_private     boolean NOT NULL
);
CREATE INDEX channels_team_id_idx ON channels (team_id);

CREATE TABLE journeys (
  id       text PRIMARY KEY,
  name     text NOT NULL,
  name_key text NOT NULL
);
CREATE UNIQUE INDEX journeys_name_key_key ON journeys (name_key);

CREATE TABLE touchpoints (
  id                  text PRIMARY KEY,
  journey_id          text NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
  position            integer NOT NULL,
  name                text NOT NULL,
  team_id             text NOT NULL REFERENCES teams (id),
  is_moment_of_truth  boolean NOT NULL,
  keywords            text[] NOT NULL
);
CREATE UNIQUE INDEX touchpoints_journey_id_position_key ON touchpoints (journey_id, position);
CREATE INDEX touchpoints_team_id_idx ON touchpoints (team_id);

CREATE TABLE feedback (
  id                   bigserial PRIMARY KEY,
  channel_id           text NOT NULL,
  ts                   text NOT NULL,
  conversation_ts      text NOT NULL,
  revision_ts          text NOT NULL,
  author_id            text NOT NULL,
  is_bot               boolean NOT NULL,
  source               text NOT NULL,
  voice                text NOT NULL CHECK (voice IN ('customer', 'employee')),
  said_at              timestamptz(3) NOT NULL,
  forgotten_at         timestamptz(3),
  deleted_at           timestamptz(3),
  verbatim             text NOT NULL,
  language             text NOT NULL CHECK (language IN ('nl', 'en', 'und')),
  language_confidence  double precision NOT NULL,
  sentiment            text NOT NULL CHECK (sentiment IN ('negative', 'neutral', 'positive', 'mixed')),
  sentiment_score      double precision NOT NULL,
  sentiment_confidence double precision NOT NULL,
  kinds                jsonb NOT NULL,
  touchpoint_id        text,
  terms                text[] NOT NULL,
  characters           integer NOT NULL,
  words                integer NOT NULL,
  own_words            integer NOT NULL,
  sentences            integer NOT NULL,
  readability          double precision,
  tokens               integer NOT NULL,
  -- Words exactly as written weigh more than a stem in either language. Slack's longest message
  -- is 40,000 characters; the cut keeps any other text under tsvector's limit of 1 MB.
  search               tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, left(verbatim, 40000)), 'A')
    || setweight(to_tsvector('dutch'::regconfig, left(verbatim, 40000)), 'B')
    || setweight(to_tsvector('english'::regconfig, left(verbatim, 40000)), 'B')
  ) STORED,
  CHECK (deleted_at IS NULL OR forgotten_at IS NOT NULL)
);
CREATE UNIQUE INDEX feedback_channel_id_ts_key ON feedback (channel_id, ts);
CREATE INDEX feedback_channel_id_said_at_idx ON feedback (channel_id, said_at);
CREATE INDEX feedback_channel_id_conversation_ts_idx ON feedback (channel_id, conversation_ts);
CREATE INDEX feedback_search_idx ON feedback USING gin (search);

CREATE TABLE scores (
  feedback_id bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  position    smallint NOT NULL,
  metric      text NOT NULL CHECK (metric IN ('csat', 'ces', 'nps')),
  answer      smallint NOT NULL,
  scale_min   smallint NOT NULL,
  scale_max   smallint NOT NULL,
  PRIMARY KEY (feedback_id, position),
  CHECK (answer BETWEEN scale_min AND scale_max)
);

CREATE TABLE dips (
  team_id   text NOT NULL REFERENCES teams (id),
  metric    text NOT NULL CHECK (metric IN ('csat', 'ces', 'nps')),
  opened_on date NOT NULL,
  scale_min smallint NOT NULL,
  scale_max smallint NOT NULL,
  since_on  date NOT NULL,
  level     double precision NOT NULL,
  usual     double precision NOT NULL,
  n         integer NOT NULL,
  counted   integer,
  evidence  double precision NOT NULL,
  state     text NOT NULL CHECK (state IN ('open', 'rebased')),
  -- A digest calls new what was found since the digest before it, however late that was.
  found_on  date NOT NULL,
  PRIMARY KEY (team_id, metric, opened_on)
);

CREATE TABLE stories (
  team_id       text NOT NULL REFERENCES teams (id),
  told_on       date NOT NULL,
  feedback_id   bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  extract       text NOT NULL,
  question      text NOT NULL,
  journey       text,
  touchpoint    text,
  alike         integer NOT NULL,
  usually_alike double precision,
  discussed_by  text,
  discussed_at  timestamptz(3),
  PRIMARY KEY (team_id, told_on),
  CHECK ((discussed_by IS NULL) = (discussed_at IS NULL))
);
CREATE INDEX stories_feedback_id_idx ON stories (feedback_id);

CREATE TABLE slots (
  job          text NOT NULL,
  team_id      text NOT NULL REFERENCES teams (id),
  due_on       date NOT NULL,
  leased_until timestamptz(3) NOT NULL,
  outcome      text CHECK (outcome IN ('posted', 'quiet', 'failed')),
  is_late      boolean,
  why          text,
  finished_at  timestamptz(3),
  PRIMARY KEY (job, team_id, due_on),
  CHECK ((outcome IS NULL) = (finished_at IS NULL)),
  CHECK ((outcome IS NOT DISTINCT FROM 'posted') = (is_late IS NOT NULL))
);

CREATE TABLE inbox (
  id          text PRIMARY KEY,
  seq         bigserial NOT NULL,
  lane        text NOT NULL,
  body        json NOT NULL,
  received_at timestamptz(3) NOT NULL,
  state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  attempts    integer NOT NULL DEFAULT 0,
  held_until  timestamptz(3),
  why         text,
  -- What was given up is not kept for ever: its words go after a week, the rest after a month.
  buried_at   timestamptz(3)
);
-- Ids of what is done are kept for a day and far outnumber what is pending.
CREATE INDEX inbox_pending_idx ON inbox (seq) WHERE state = 'pending';
CREATE INDEX inbox_held_idx ON inbox (held_until) WHERE state = 'pending';
CREATE INDEX inbox_dead_idx ON inbox (seq) WHERE state = 'dead';

CREATE TABLE outbox (
  id          bigserial PRIMARY KEY,
  key         text NOT NULL,
  channel_id  text NOT NULL,
  thread_ts   text,
  only_for    text,
  message     json NOT NULL,
  queued_at   timestamptz(3) NOT NULL,
  state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'dropped')),
  attempts    integer NOT NULL DEFAULT 0,
  held_until  timestamptz(3),
  is_in_doubt boolean NOT NULL DEFAULT false,
  ts          text,
  sent_at     timestamptz(3),
  why         text
);
CREATE UNIQUE INDEX outbox_key_key ON outbox (key);
CREATE INDEX outbox_pending_idx ON outbox (channel_id, id) WHERE state = 'pending';

CREATE TABLE switched_off_targets (
  channel_id text PRIMARY KEY,
  why        text NOT NULL
);
