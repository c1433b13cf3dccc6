DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
CREATE TABLE bench.company (id text PRIMARY KEY, name text NOT NULL UNIQUE, country text);
CREATE TABLE bench.chip (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  tpp double precision,
  memory_capacity double precision,
  designer_id text NOT NULL REFERENCES bench.company
);
CREATE INDEX ON bench.chip (tpp);
CREATE INDEX ON bench.chip (designer_id, name);
CREATE TABLE bench.manufacture (
  chip_id text NOT NULL REFERENCES bench.chip,
  maker_id text NOT NULL REFERENCES bench.company,
  PRIMARY KEY (chip_id, maker_id)
);
CREATE INDEX ON bench.manufacture (maker_id);
