//! Foreign files, decoded only in a sealed worker.
