-- Very bad answers at a moment of truth: those that were told at once, and those only counted. Runs
-- on PostgreSQL 15 and up.

CREATE TABLE bad_answers (
  feedback_id   bigint PRIMARY KEY REFERENCES feedback (id) ON DELETE CASCADE,
  -- The team that looks after the touchpoint, which may be gone.
  team_id       text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  touchpoint_id text NOT NULL,
  noted_on      date NOT NULL,
  is_told       boolean NOT NULL,
  taken_by      text,
  taken_at      timestamptz(3),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL))
);
CREATE INDEX bad_answers_team_id_noted_on_idx ON bad_answers (team_id, noted_on);
-- One a touchpoint and date is told at once.
CREATE UNIQUE INDEX bad_answers_told_idx ON bad_answers (team_id, noted_on, touchpoint_id)
  WHERE is_told;
