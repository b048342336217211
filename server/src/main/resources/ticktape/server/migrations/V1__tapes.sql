-- A room from its opening until it is forgotten; its code may be used again afterwards.
CREATE TABLE rooms (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(64) NOT NULL,
  opened_millis BIGINT NOT NULL,
  forgotten_millis BIGINT
);
CREATE INDEX rooms_code ON rooms (code);

-- A match of a room. A match ends when the room says so, opens the next one, or is forgotten.
CREATE TABLE matches (
  id BIGINT NOT NULL PRIMARY KEY,
  room BIGINT NOT NULL REFERENCES rooms (id),
  number INTEGER NOT NULL,
  began_millis BIGINT NOT NULL,
  ended_millis BIGINT,
  -- What its records take once it has ended; 0 when they are gone.
  bytes BIGINT DEFAULT 0 NOT NULL,
  UNIQUE (room, number)
);
CREATE INDEX matches_ended ON matches (ended_millis);

-- A match's tape, record by record. The key is the fence: nobody writes the same place twice.
CREATE TABLE records (
  match_id BIGINT NOT NULL REFERENCES matches (id),
  sequence BIGINT NOT NULL,
  bytes ${blob} NOT NULL,
  PRIMARY KEY (match_id, sequence)
);

-- How a match ended for each seat.
CREATE TABLE results (
  match_id BIGINT NOT NULL REFERENCES matches (id),
  game VARCHAR(64) NOT NULL,
  seat INTEGER NOT NULL,
  name VARCHAR(256) NOT NULL,
  bot INTEGER NOT NULL,
  points INTEGER NOT NULL,
  PRIMARY KEY (match_id, seat)
);
