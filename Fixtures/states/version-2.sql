-- A state as version 2 of the schema wrote it: records with ids of many kinds, one callback that waits.
CREATE TABLE file (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  commits INTEGER NOT NULL             -- how many transactions wrote something
) STRICT;
INSERT INTO file VALUES (1, 0);
CREATE TABLE instance (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  created INTEGER NOT NULL,            -- all times: milliseconds since 1970-01-01T00:00:00Z
  polled_through INTEGER NOT NULL,     -- the start of the last cycle over all resources that ended
  incarnation INTEGER NOT NULL,        -- how often the engine was started
  last_event_number INTEGER NOT NULL,
  is_disabled INTEGER NOT NULL,        -- 1: polling was disabled after too many failures
  is_subscription_deactivated INTEGER NOT NULL  -- 1: callbacks are only queued
) STRICT;
CREATE TABLE resource (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  last_poll INTEGER,                   -- the watermark; NULL: never polled
  failures_in_a_row INTEGER NOT NULL DEFAULT 0,
  has_baseline INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE version (                 -- the last state of each record that was seen
  resource INTEGER NOT NULL REFERENCES resource (id),
  id TEXT NOT NULL,
  updated INTEGER,                     -- NULL: the record has no such date
  fingerprint INTEGER NOT NULL,        -- 64-bit hash of what the record says, as a signed number
  is_reported INTEGER NOT NULL,        -- 0: only seen in a full listing
  bytes_hash INTEGER,                  -- 64-bit hash of its bytes; NULL: not taken from a snapshot
  PRIMARY KEY (resource, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE payload (                 -- what the callbacks of one run or webhook repeat
  number INTEGER PRIMARY KEY,          -- that of the first event made of it
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE callback (                -- the outbox: callbacks that were not accepted yet
  number INTEGER PRIMARY KEY,          -- that of its first event; oldest first
  event_count INTEGER NOT NULL,
  head BLOB NOT NULL,                  -- the body is head, payload, tail
  payload INTEGER NOT NULL REFERENCES payload (number),
  tail BLOB NOT NULL,
  failures INTEGER NOT NULL,
  first_failure INTEGER,               -- NULL: no attempt failed yet
  due INTEGER NOT NULL
) STRICT;
CREATE INDEX callback_due ON callback (due);
CREATE INDEX callback_payload ON callback (payload);
CREATE TABLE webhook (                 -- webhook items that were seen
  key TEXT PRIMARY KEY,
  arrived INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_arrived ON webhook (arrived);
INSERT INTO instance (id, created, polled_through, incarnation, last_event_number, is_disabled,
is_subscription_deactivated) VALUES (1, 0, 0, 1, 1, 0, 0);
INSERT INTO resource (id, name, last_poll, failures_in_a_row) VALUES (5, 'contacts', 9, 3);
INSERT INTO version (resource, id, fingerprint, is_reported) VALUES (5, '7', -1, 1);
INSERT INTO resource (id, name, last_poll) VALUES (40000, 'companies', 9);
INSERT INTO version (resource, id, updated, fingerprint, is_reported, bytes_hash) VALUES
(5, '0', 1, 2, 0, 3), (5, '281474976710655', 1, 2, 0, 3), (5, '281474976710656', 1, 2, 0, 3),
(5, '007', 1, 2, 0, 3), (5, '-7', 1, 2, 0, 3), (5, '7.0', 1, 2, 0, 3), (5, '', 1, 2, 0, 3),
(5, '7' || char(0), 1, 2, 0, 3), (5, 'seven', 1, 2, 0, 3), (5, '99999999999999999999', 1, 2, 0, 3),
(40000, '7', 1, 2, 0, 3);
INSERT INTO payload VALUES (1, CAST('7' AS BLOB));
INSERT INTO callback VALUES (1, 1, CAST('{"raw":' AS BLOB), 1, CAST('}' AS BLOB), 0, NULL, 9);
PRAGMA application_id = 1163284052;
PRAGMA user_version = 2;
