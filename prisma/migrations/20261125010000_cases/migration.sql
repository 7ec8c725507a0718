-- Cases, the follow-up of one piece of feedback, and notes about one. Who looks after a very bad
-- answer is told by its case from now on. Runs on PostgreSQL 15 and up.

CREATE TABLE cases (
  feedback_id bigint PRIMARY KEY REFERENCES feedback (id) ON DELETE CASCADE,
  team_id     text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  opened_by   text NOT NULL,
  opened_at   timestamptz(3) NOT NULL,
  owner_id    text,
  state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
  outcome     text,
  credits     text[] NOT NULL DEFAULT '{}',
  closed_at   timestamptz(3),
  closed_by   text,
  CHECK ((state = 'open') = (closed_at IS NULL)),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  CHECK (state <> 'open' OR outcome IS NULL)
);
CREATE INDEX cases_team_id_state_idx ON cases (team_id, state);
CREATE INDEX cases_owner_id_state_idx ON cases (owner_id, state);

CREATE TABLE notes (
  id          bigserial PRIMARY KEY,
  feedback_id bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  by          text NOT NULL,
  at          timestamptz(3) NOT NULL,
  "on"        date NOT NULL,
  text        text NOT NULL
);
-- The same line of the same member is one note a date (UTC), however often its form arrives.
CREATE UNIQUE INDEX notes_feedback_id_by_on_text_key ON notes (feedback_id, by, "on", text);

-- Until now nobody could say that they were done: what was taken up two weeks ago is taken to be.
INSERT INTO cases (feedback_id, team_id, opened_by, opened_at, owner_id, state, closed_at,
  closed_by)
SELECT feedback_id, team_id, taken_by, taken_at, taken_by,
  CASE WHEN is_old THEN 'done' ELSE 'open' END, CASE WHEN is_old THEN taken_at END,
  CASE WHEN is_old THEN taken_by END
FROM bad_answers, LATERAL (VALUES (taken_at < now() - interval '14 days')) AS aged (is_old)
WHERE taken_by IS NOT NULL;

-- Processes of the version before, which read these, stop answering about bad answers.
ALTER TABLE bad_answers DROP COLUMN taken_by, DROP COLUMN taken_at;
