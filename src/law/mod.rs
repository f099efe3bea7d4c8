//! Deadlines, checklists and form template as dated, sourced data, and computing with them.
