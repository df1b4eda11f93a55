import type { Migration } from './migration.ts'

/** Plate and VIN as they are searched stand on lines 2 and 4 of the search text; read as JSON to take them out. */
const searchLines = `('[' || replace(json_quote(search_text), '\\n', '","') || ']')`
const searchLine = (index: number) =>
  `CASE WHEN json_valid(${searchLines}) THEN coalesce(json_extract(${searchLines}, '$[${index}]'), '') ELSE '' END`

/**
 * Answers to prompts, found again by car; a fifth kind of rate book; papers beside the quote sheet. SQLite cannot change
 * a CHECK, so two tables are rebuilt with all they hold.
 */
export const completeness: Migration = {
  number: 2,
  name: 'completeness',
  statements: {
    sqlite: [
      `CREATE TABLE gap_answer (
  id INTEGER NOT NULL PRIMARY KEY,
  quote_id TEXT NOT NULL REFERENCES quote (id),
  plan TEXT NOT NULL CHECK (plan IN ('economy', 'standard', 'full', 'own')),
  rule TEXT NOT NULL CHECK (rule <> ''),
  coverage TEXT NOT NULL CHECK (coverage <> ''),
  answer TEXT NOT NULL CHECK (answer IN ('taken', 'refused', 'later')),
  reason TEXT,
  note TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  clerk TEXT NOT NULL,
  CHECK (answer <> 'refused' OR reason IS NOT NULL)
) STRICT`,
      'CREATE INDEX gap_answer_by_quote ON gap_answer (quote_id)',
      "CREATE INDEX gap_answer_by_coverage ON gap_answer (coverage) WHERE answer = 'refused'",
      `CREATE TRIGGER gap_answer_never_changes BEFORE UPDATE ON gap_answer
BEGIN SELECT RAISE(ABORT, 'an answer never changes'); END`,
      `CREATE TRIGGER gap_answer_never_goes BEFORE DELETE ON gap_answer
BEGIN SELECT RAISE(ABORT, 'an answer never goes'); END`,
      "ALTER TABLE quote ADD COLUMN car_plate TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE quote ADD COLUMN car_vin TEXT NOT NULL DEFAULT ''",
      `UPDATE quote SET car_plate = ${searchLine(1)}, car_vin = ${searchLine(3)}`,
      "CREATE INDEX quote_by_plate ON quote (car_plate) WHERE car_plate <> ''",
      "CREATE INDEX quote_by_vin ON quote (car_vin) WHERE car_vin <> ''",

      'DROP TRIGGER rate_book_active_never_changes',
      'DROP TRIGGER rate_book_active_never_goes',
      'ALTER TABLE rate_book RENAME TO rate_book_before',
      `CREATE TABLE rate_book (
  code TEXT NOT NULL,
  edition TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('compulsory', 'vehicle-tax', 'commercial', 'clauses', 'completeness')),
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
      `INSERT INTO rate_book
SELECT code, edition, kind, title, region, insurer, effective_from, effective_to, status, hash, text, imported_at
FROM rate_book_before`,
      'DROP TABLE rate_book_before',
      `CREATE TRIGGER rate_book_active_never_changes BEFORE UPDATE ON rate_book WHEN OLD.status = 'active'
BEGIN SELECT RAISE(ABORT, 'an active rate book never changes'); END`,
      `CREATE TRIGGER rate_book_active_never_goes BEFORE DELETE ON rate_book WHEN OLD.status = 'active'
BEGIN SELECT RAISE(ABORT, 'an active rate book never goes'); END`,

      'DROP TRIGGER document_never_changes',
      'DROP TRIGGER document_never_goes',
      'ALTER TABLE document RENAME TO document_before',
      `CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT 'quote-sheet' CHECK (kind IN ('quote-sheet', 'refusal-slip', 'claim-guide', 'simulation')),
  quote_id TEXT REFERENCES quote (id),
  version INTEGER,
  style TEXT NOT NULL,
  plans TEXT NOT NULL,
  coverages TEXT NOT NULL DEFAULT '',
  locale TEXT NOT NULL CHECK (locale IN ('zh-CN', 'zh-TW', 'en')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  pages INTEGER NOT NULL CHECK (pages > 0),
  created_at INTEGER NOT NULL,
  html TEXT NOT NULL,
  pdf BLOB NOT NULL,
  FOREIGN KEY (quote_id, version) REFERENCES quote_version (quote_id, number),
  CHECK (kind <> 'quote-sheet' OR (quote_id IS NOT NULL AND version IS NOT NULL AND style IN ('one', 'comparison', 'large')))
) STRICT`,
      `INSERT INTO document (id, quote_id, version, style, plans, locale, file_name, sha256, pages, created_at, html, pdf)
SELECT id, quote_id, version, style, plans, locale, file_name, sha256, pages, created_at, html, pdf FROM document_before`,
      'DROP TABLE document_before',
      `CREATE UNIQUE INDEX document_sheet ON document (quote_id, version, style, plans, locale) WHERE kind = 'quote-sheet'`,
      'CREATE INDEX document_by_quote ON document (quote_id)',
      `CREATE TRIGGER document_never_changes BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'an archived document never changes'); END`,
      `CREATE TRIGGER document_never_goes BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'an archived document never goes'); END`,
    ],
  },
}
