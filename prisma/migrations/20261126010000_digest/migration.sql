-- What each digest said, so that the next one says something else. Runs on PostgreSQL 15 and up.

CREATE TABLE told_digests (
  team_id      text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  told_on      date NOT NULL,
  headline     text NOT NULL,
  news         text[] NOT NULL,
  feedback_ids bigint[] NOT NULL,
  PRIMARY KEY (team_id, told_on)
);

-- That the workspace did not take what Slack draws itself: charts and tables.
CREATE TABLE refused_drawings (
  is_current boolean PRIMARY KEY DEFAULT true CHECK (is_current),
  refused_at timestamptz(3) NOT NULL,
  drawn_as   text NOT NULL
);

-- Where the digest of the whole company is posted, since somebody asked for it.
CREATE TABLE company_home (
  is_current boolean PRIMARY KEY DEFAULT true CHECK (is_current),
  channel_id text NOT NULL,
  by         text NOT NULL,
  at         timestamptz(3) NOT NULL
);
