//! What a process of ours may still do.
