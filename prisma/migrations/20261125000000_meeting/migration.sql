-- When a team meets, and when it is left in peace. Runs on PostgreSQL 15 and up.

ALTER TABLE teams
  -- How long before the meeting the story comes.
  ADD COLUMN story_lead_minutes integer NOT NULL DEFAULT 15
    CHECK (story_lead_minutes BETWEEN 0 AND 120),
  -- On whose public holidays it does not meet: NL, or with a part of it DE-BY.
  ADD COLUMN country text CHECK (country ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  -- Local wall times between which nothing is written to it unasked.
  ADD COLUMN quiet_from text DEFAULT '18:30',
  ADD COLUMN quiet_to text DEFAULT '07:30',
  ADD COLUMN paused_until date,
  ADD CHECK ((quiet_from IS NULL) = (quiet_to IS NULL));

-- What the teams that are there get; a new one is added with its own.
ALTER TABLE teams
  ALTER COLUMN story_lead_minutes DROP DEFAULT,
  ALTER COLUMN quiet_from DROP DEFAULT,
  ALTER COLUMN quiet_to DROP DEFAULT;

UPDATE teams SET country = CASE
  WHEN time_zone = 'Europe/Amsterdam' THEN 'NL'
  WHEN time_zone = 'Europe/Brussels' THEN 'BE'
  WHEN time_zone = 'Europe/Berlin' THEN 'DE'
  WHEN time_zone = 'Europe/Paris' THEN 'FR'
  WHEN time_zone = 'Europe/London' THEN 'GB'
  WHEN time_zone = 'Europe/Dublin' THEN 'IE'
  WHEN time_zone = 'Europe/Madrid' THEN 'ES'
  WHEN time_zone = 'Europe/Rome' THEN 'IT'
  WHEN time_zone IN ('America/New_York', 'America/Chicago', 'America/Denver',
    'America/Los_Angeles') THEN 'US'
END;
