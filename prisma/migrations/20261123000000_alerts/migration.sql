-- Dips become alerts: of any place in the tree and any measure, with all that happens to them. Runs
-- on PostgreSQL 15 and up.

CREATE TABLE alerts (
  id                text PRIMARY KEY,
  -- The path to the place in the tree: company/<team>/<journey>/<touchpoint>, or a part of it. The
  -- journeys and touchpoints in it may be gone.
  node_key          text NOT NULL,
  node_name         text NOT NULL,
  measure           text NOT NULL,
  -- What people call it, where it is a theme or a source.
  measure_name      text,
  scale_min         smallint,
  scale_max         smallint,
  opened_on         date NOT NULL,
  -- A digest calls new what was found since the digest before it, however late that was.
  found_on          date NOT NULL,
  since_on          date NOT NULL,
  level             double precision NOT NULL,
  usual             double precision NOT NULL,
  n                 integer NOT NULL,
  counted           integer,
  evidence          double precision NOT NULL,
  threshold         double precision NOT NULL,
  streams           integer NOT NULL,
  budget            double precision NOT NULL,
  mostly            jsonb NOT NULL,
  causes            jsonb NOT NULL,
  told_team_id      text REFERENCES teams (id),
  told_with_id      text REFERENCES alerts (id),
  state             text NOT NULL CHECK (state IN ('open', 'recovered', 'rebased', 'false')),
  closed_on         date,
  worst             double precision NOT NULL,
  taken_by          text,
  explained_by      text,
  explained_text    text,
  noticed_on        date,
  judged_by         text,
  thread_channel_id text,
  thread_ts         text,
  CHECK ((scale_min IS NULL) = (scale_max IS NULL)),
  CHECK ((state = 'open') = (closed_on IS NULL)),
  CHECK ((state = 'false') = (judged_by IS NOT NULL)),
  CHECK ((explained_by IS NULL) = (explained_text IS NULL)),
  CHECK ((thread_channel_id IS NULL) = (thread_ts IS NULL))
);
-- Nothing is told twice, however often it is found.
CREATE UNIQUE INDEX alerts_node_key_measure_opened_on_key ON alerts (node_key, measure, opened_on);
CREATE INDEX alerts_found_on_idx ON alerts (found_on);

-- What happened to an alert: rows are added, and never changed.
CREATE TABLE alert_events (
  id          bigserial PRIMARY KEY,
  alert_id    text NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
  at          timestamptz(3) NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('opened', 'worse', 'wider', 'still down', 'recovered',
    'rebased', 'taken', 'let go', 'explained', 'marked false', 'taken back')),
  happened_on date NOT NULL,
  by          text,
  level       double precision,
  n           integer,
  note        text
);
CREATE INDEX alert_events_alert_id_idx ON alert_events (alert_id);
CREATE INDEX alert_events_at_idx ON alert_events (at);
-- What answers made of it happens once a date; a member may change their mind.
CREATE UNIQUE INDEX alert_events_turn_key ON alert_events
  (alert_id, kind, happened_on, (coalesce(note, ''))) WHERE by IS NULL;

-- What a chart remembers of one measure of one place. As text: a number must come back to the bit.
CREATE TABLE watches (
  node_key   text NOT NULL,
  measure    text NOT NULL,
  team_id    text REFERENCES teams (id),
  settled_to date NOT NULL,
  state      json NOT NULL,
  -- The evidence as a share of what is told.
  nearness   double precision NOT NULL,
  PRIMARY KEY (node_key, measure)
);
CREATE INDEX watches_team_id_idx ON watches (team_id);

-- How far a team, or the company, was watched.
CREATE TABLE watched_scopes (
  node_key   text PRIMARY KEY,
  watched_to date NOT NULL
);

-- A fingerprint of the answers that were learnt: where it differs, they have to be learnt again.
CREATE TABLE answer_traces (
  team_id       text NOT NULL REFERENCES teams (id),
  -- Empty where the answers are about no touchpoint.
  touchpoint_id text NOT NULL,
  metric        text NOT NULL CHECK (metric IN ('csat', 'ces', 'nps')),
  traced_to     date NOT NULL,
  n             integer NOT NULL,
  sum           double precision NOT NULL,
  PRIMARY KEY (team_id, touchpoint_id, metric)
);

-- Who made the workspace how sensitive, and when; the newest holds.
CREATE TABLE sensitivity_choices (
  id    bigserial PRIMARY KEY,
  level text NOT NULL CHECK (level IN ('calm', 'eager')),
  by    text NOT NULL,
  at    timestamptz(3) NOT NULL
);

-- From when on a score is another one than before: its survey or scale was changed.
CREATE TABLE rebaselines (
  id        bigserial PRIMARY KEY,
  node_key  text NOT NULL,
  node_name text NOT NULL,
  measure   text NOT NULL,
  from_on   date NOT NULL,
  by        text,
  why       text NOT NULL,
  at        timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX rebaselines_node_key_measure_from_on_key
  ON rebaselines (node_key, measure, from_on);

-- A dip was a team's. What was told in digests alone gets no thread now.
INSERT INTO alerts (id, node_key, node_name, measure, scale_min, scale_max, opened_on, found_on,
  since_on, level, usual, n, counted, evidence, threshold, streams, budget, mostly, causes, state,
  closed_on, worst)
SELECT gen_random_uuid()::text, 'company/' || team_id, teams.name, metric, scale_min, scale_max,
  opened_on, found_on, since_on, level, usual, n, counted, evidence, evidence, 1, 4, '[]', '[]',
  state, CASE state WHEN 'open' THEN NULL ELSE opened_on + 28 END, level
FROM dips JOIN teams ON teams.id = dips.team_id;
INSERT INTO alert_events (alert_id, at, kind, happened_on, level, n)
SELECT id, found_on, 'opened', opened_on, level, n FROM alerts;
INSERT INTO alert_events (alert_id, at, kind, happened_on, level, n)
SELECT id, closed_on, 'rebased', closed_on, NULL, NULL FROM alerts WHERE state = 'rebased';
DROP TABLE dips;
