-- Messages that are shown anew after they were posted. Runs on PostgreSQL 15 and up.

ALTER TABLE outbox
  -- The timestamp of the message that is shown anew; null of a message of its own.
  ADD COLUMN edits_ts text,
  -- Of the message, which is emptied once it is delivered: what is shown already is not sent again.
  ADD COLUMN fingerprint text,
  -- What goes to one member is never edited, nor has an edit a thread of its own.
  ADD CONSTRAINT outbox_edits_check
    CHECK (edits_ts IS NULL OR (only_for IS NULL AND thread_ts IS NULL));
