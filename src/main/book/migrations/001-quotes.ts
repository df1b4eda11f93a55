import type { Migration } from './migration.ts'

/** Quotes with versions, rate books, insurers, settings, archived documents. */
export const quotes: Migration = {
  number: 1,
  name: 'quotes',
  statements: {
    sqlite: [
      `CREATE TABLE quote (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  created_on TEXT NOT NULL CHECK (created_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  day_no INTEGER NOT NULL CHECK (day_no > 0),
  created_at INTEGER NOT NULL,
  clerk TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'quoted', 'firm', 'won', 'lost')),
  discarded INTEGER NOT NULL DEFAULT 0 CHECK (discarded IN (0, 1)),
  version_count INTEGER NOT NULL DEFAULT 0 CHECK (version_count >= 0),
  valid_until TEXT CHECK (valid_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  total_fen INTEGER,
  plate TEXT NOT NULL,
  owner_name TEXT NOT NULL,
  model TEXT NOT NULL,
  insurer TEXT NOT NULL,
  search_text TEXT NOT NULL,
  outcome TEXT CHECK (json_valid(outcome)),
  draft_saved_at INTEGER NOT NULL,
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  UNIQUE (created_on, day_no),
  CHECK ((state IN ('won', 'lost')) = (outcome IS NOT NULL)),
  CHECK ((version_count = 0) = (valid_until IS NULL))
) STRICT`,
      `CREATE TABLE quote_version (
  quote_id TEXT NOT NULL REFERENCES quote (id),
  number INTEGER NOT NULL CHECK (number > 0),
  frozen_at INTEGER NOT NULL,
  frozen_on TEXT NOT NULL CHECK (frozen_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  clerk TEXT NOT NULL,
  valid_until TEXT NOT NULL CHECK (valid_until >= frozen_on),
  firm_plan TEXT CHECK (firm_plan IN ('economy', 'standard', 'full', 'own')),
  insurer TEXT NOT NULL,
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  rating TEXT NOT NULL CHECK (json_valid(rating)),
  PRIMARY KEY (quote_id, number)
) STRICT`,
      `CREATE TRIGGER quote_version_never_changes BEFORE UPDATE ON quote_version
BEGIN SELECT RAISE(ABORT, 'a frozen version never changes'); END`,
      `CREATE TRIGGER quote_version_never_goes BEFORE DELETE ON quote_version
BEGIN SELECT RAISE(ABORT, 'a frozen version never goes'); END`,
      `CREATE TABLE rate_book (
  code TEXT NOT NULL,
  edition TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('compulsory', 'vehicle-tax', 'commercial', 'clauses')),
  title TEXT NOT NULL,
  region TEXT NOT NULL,
  insurer TEXT NOT NULL,
  effective_from TEXT NOT NULL CHECK (effective_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  effective_to TEXT CHECK (effective_to >= effective_from),
  status TEXT NOT NULL CHECK (status IN ('draft', 'active')),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  text TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  PRIMARY KEY (code, edition)
) STRICT`,
      `CREATE TRIGGER rate_book_active_never_changes BEFORE UPDATE ON rate_book WHEN OLD.status = 'active'
BEGIN SELECT RAISE(ABORT, 'an active rate book never changes'); END`,
      `CREATE TRIGGER rate_book_active_never_goes BEFORE DELETE ON rate_book WHEN OLD.status = 'active'
BEGIN SELECT RAISE(ABORT, 'an active rate book never goes'); END`,
      `CREATE TABLE insurer (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  phone TEXT NOT NULL,
  opening_days INTEGER NOT NULL CHECK (opening_days BETWEEN 0 AND 365),
  pricing_factor TEXT NOT NULL,
  pricing_factor_nev TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT`,
      `CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT`,
      `CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  quote_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  style TEXT NOT NULL CHECK (style IN ('one', 'comparison', 'large')),
  plans TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('zh-CN', 'zh-TW', 'en')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  pages INTEGER NOT NULL CHECK (pages > 0),
  created_at INTEGER NOT NULL,
  html TEXT NOT NULL,
  pdf BLOB NOT NULL,
  UNIQUE (quote_id, version, style, plans, locale),
  FOREIGN KEY (quote_id, version) REFERENCES quote_version (quote_id, number)
) STRICT`,
      `CREATE TRIGGER document_never_changes BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'an archived document never changes'); END`,
      `CREATE TRIGGER document_never_goes BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'an archived document never goes'); END`,
    ],
  },
}
