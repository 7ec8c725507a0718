-- What people do with stories: put one aside for another, say that it is not suitable, tell one
-- themselves, and thank those who were behind it. Runs on PostgreSQL 15 and up.

ALTER TABLE stories
  -- Who asked for it in place of another one of that date.
  ADD COLUMN asked_by text;

CREATE TABLE set_aside_stories (
  team_id     text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  told_on     date NOT NULL,
  feedback_id bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  by          text NOT NULL,
  at          timestamptz(3) NOT NULL,
  -- Null where somebody only asked for another one.
  reason      text CHECK (reason IN
    ('too personal', 'says who', 'not about us', 'old news', 'dull', 'other')),
  note        text,
  PRIMARY KEY (team_id, told_on, feedback_id)
);
CREATE INDEX set_aside_stories_feedback_id_idx ON set_aside_stories (feedback_id);

CREATE TABLE nominations (
  team_id     text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  feedback_id bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  by          text NOT NULL,
  at          timestamptz(3) NOT NULL,
  -- Members who helped.
  credits     text[] NOT NULL DEFAULT '{}',
  -- It waits for a date on which no other story is fit.
  is_spare    boolean NOT NULL,
  PRIMARY KEY (team_id, feedback_id)
);
CREATE INDEX nominations_feedback_id_idx ON nominations (feedback_id);

CREATE TABLE thanks (
  feedback_id bigint PRIMARY KEY REFERENCES feedback (id) ON DELETE CASCADE,
  by          text NOT NULL,
  at          timestamptz(3) NOT NULL
);
