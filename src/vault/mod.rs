//! Encrypted case folders.
