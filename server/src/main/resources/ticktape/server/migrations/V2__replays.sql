-- How a match ended, as it was played.
ALTER TABLE matches ADD COLUMN last_tick INTEGER;
ALTER TABLE matches ADD COLUMN last_hash INTEGER;

-- The tape of a match that has ended, in place of its records: the bytes of a .tape file.
CREATE TABLE tapes (
  match_id BIGINT NOT NULL PRIMARY KEY REFERENCES matches (id),
  -- What the file says of itself, to list it without reading it.
  head ${blob} NOT NULL,
  -- Whether the room was private.
  hidden INTEGER NOT NULL,
  bytes ${blob} NOT NULL
);
