-- Why each story was chosen. Runs on PostgreSQL 15 and up.

ALTER TABLE stories ADD COLUMN why jsonb;
