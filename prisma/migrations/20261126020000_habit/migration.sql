-- The habit of discussing the story: what became of each, never by whom; who reads it aloud, who is
-- away, and who leads a team. Runs on PostgreSQL 15 and up.

CREATE TABLE story_signs (
  team_id  text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  story_on date NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('told', 'undelivered', 'reacted', 'pressed', 'replied',
    'discussed', 'outcome', 'revived')),
  PRIMARY KEY (team_id, story_on, kind)
);

-- What was discussed before counts for the streak; what was not is not held against anybody, for
-- nobody looked whether it was seen.
INSERT INTO story_signs (team_id, story_on, kind)
SELECT team_id, told_on, kind FROM stories, unnest(ARRAY['told', 'discussed']) AS kind
WHERE discussed_at IS NOT NULL;

CREATE TABLE presenters (
  team_id   text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  user_id   text NOT NULL,
  passed_on date,
  PRIMARY KEY (team_id, user_id)
);

CREATE TABLE story_readers (
  team_id  text NOT NULL,
  story_on date NOT NULL,
  user_id  text NOT NULL,
  PRIMARY KEY (team_id, story_on),
  FOREIGN KEY (team_id, user_id) REFERENCES presenters (team_id, user_id) ON DELETE CASCADE
);
CREATE INDEX story_readers_team_id_user_id_idx ON story_readers (team_id, user_id);

CREATE TABLE absences (
  user_id  text PRIMARY KEY,
  until_on date NOT NULL
);

ALTER TABLE teams ADD COLUMN leader_id text;
