//! Languages, calendar and month names, reading and wording of told dates, translations.
