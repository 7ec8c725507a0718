-- Feedback knows the segment of customers that a survey tool said it is from. Runs on PostgreSQL 15
-- and up.

ALTER TABLE feedback ADD COLUMN segment text;
