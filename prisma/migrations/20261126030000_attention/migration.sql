-- How much a channel gets in a day, and what was held back. Runs on PostgreSQL 15 and up.

ALTER TABLE teams
  -- Messages of their own that all of Earshot shares; replies in threads are half as many again.
  ADD COLUMN messages_a_day integer NOT NULL DEFAULT 4 CHECK (messages_a_day BETWEEN 2 AND 20);
ALTER TABLE teams ALTER COLUMN messages_a_day DROP DEFAULT;

ALTER TABLE outbox
  -- Of what nobody asked for: how important it is, and on which local date it takes attention.
  ADD COLUMN importance text,
  ADD COLUMN said_on date,
  ADD CONSTRAINT outbox_said_check CHECK ((importance IS NULL) = (said_on IS NULL)),
  -- Held back: not sent because the day was full; its words are not kept.
  DROP CONSTRAINT outbox_state_check,
  ADD CONSTRAINT outbox_state_check CHECK (state IN ('pending', 'sent', 'dropped', 'held'));

CREATE INDEX outbox_said_idx ON outbox (channel_id, said_on) WHERE said_on IS NOT NULL;
