//! The exchange folder: case.json and its files.
