//! What a case is: plain values and pure functions, no I/O, no clock, no screen.
