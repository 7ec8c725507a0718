-- What the reader learns from, and what feedback means. Runs on PostgreSQL 15 and up; no table is
-- rewritten.

ALTER TABLE touchpoints
  ADD COLUMN description text NOT NULL DEFAULT '',
  ADD COLUMN examples_nl text[] NOT NULL DEFAULT '{}',
  ADD COLUMN examples_en text[] NOT NULL DEFAULT '{}';

-- Feedback that was kept before has no meaning: it is found by its words, not by what it means.
ALTER TABLE feedback
  ADD COLUMN touchpoint_confidence double precision NOT NULL DEFAULT 0,
  ADD COLUMN meaning bytea CHECK (octet_length(meaning) = 256),
  ADD COLUMN signature bit(256),
  ADD CHECK ((meaning IS NULL) = (signature IS NULL));
-- Every signature is compared with what was asked. With what chooses among them beside it, that
-- reads this index alone, a tenth of the table.
CREATE INDEX feedback_signature_idx ON feedback (channel_id, said_at)
  INCLUDE (id, ts, conversation_ts, voice, signature)
  WHERE signature IS NOT NULL AND forgotten_at IS NULL;

-- Which encoder the kept meanings are of: one row. Until they are whole, none is compared.
CREATE TABLE meanings (
  is_current boolean PRIMARY KEY DEFAULT true CHECK (is_current),
  space      text NOT NULL,
  is_whole   boolean NOT NULL,
  reread_to  bigint
);

CREATE TABLE corrections (
  id            bigserial PRIMARY KEY,
  aspect        text NOT NULL CHECK (aspect IN ('touchpoint', 'sentiment', 'kind')),
  feedback_id   bigint REFERENCES feedback (id) ON DELETE SET NULL,
  text          text NOT NULL,
  was           text[] NOT NULL,
  becomes       text[] NOT NULL,
  by            text NOT NULL,
  at            timestamptz(3) NOT NULL,
  model_version integer NOT NULL
);
CREATE INDEX corrections_feedback_id_idx ON corrections (feedback_id);

CREATE TABLE models (
  version   integer PRIMARY KEY,
  fitted_at timestamptz(3) NOT NULL,
  up_to     bigint,
  n         integer,
  accuracy  double precision,
  macro_f1  double precision,
  state     text NOT NULL CHECK (state IN ('current', 'replaced', 'refused', 'rolled back')),
  by        text,
  CHECK ((n IS NULL) = (accuracy IS NULL) AND (n IS NULL) = (macro_f1 IS NULL))
);
CREATE UNIQUE INDEX models_current_idx ON models (state) WHERE state = 'current';

CREATE TABLE asks (
  team_id     text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  asked_on    date NOT NULL,
  feedback_id bigint NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  PRIMARY KEY (team_id, asked_on)
);
CREATE UNIQUE INDEX asks_feedback_id_key ON asks (feedback_id);

CREATE TABLE themes (
  id            text PRIMARY KEY,
  team_id       text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  touchpoint_id text,
  label         text NOT NULL,
  terms         text[] NOT NULL,
  terms_key     text NOT NULL,
  feedback_ids  bigint[] NOT NULL,
  n             integer NOT NULL,
  found_at      timestamptz(3) NOT NULL,
  state         text NOT NULL CHECK (state IN ('suggested', 'added', 'dismissed')),
  by            text,
  CHECK ((state = 'suggested') = (by IS NULL))
);
CREATE UNIQUE INDEX themes_team_id_terms_key_key ON themes (team_id, terms_key);

-- Which envelopes are the oldest that wait, with none before them in their lane that is held? Takes
-- them until the lease is over. A function, because the lock must be a statement of its own: a
-- claim must see all that the one before it took, and a statement sees only what was there when it
-- began. As one call it is one round trip instead of four.
CREATE FUNCTION claim_envelopes(at timestamptz, lease_until timestamptz, most integer)
RETURNS SETOF inbox LANGUAGE plpgsql AS $$
BEGIN
  -- Claims take turns under this advisory lock; the number is Earshot's own.
  PERFORM pg_advisory_xact_lock(4711001);
  RETURN QUERY
    WITH held AS (
      SELECT lane, min(seq) AS seq FROM inbox
      WHERE state = 'pending' AND held_until > at
      GROUP BY lane
    ), due AS (
      SELECT inbox.id FROM inbox LEFT JOIN held ON held.lane = inbox.lane
      WHERE state = 'pending' AND (held.seq IS NULL OR inbox.seq < held.seq)
      ORDER BY inbox.seq
      LIMIT most
    ), taken AS (
      UPDATE inbox SET attempts = attempts + 1, held_until = lease_until
      FROM due WHERE inbox.id = due.id AND inbox.state = 'pending'
      RETURNING inbox.*
    )
    SELECT * FROM taken ORDER BY seq;
END
$$;
