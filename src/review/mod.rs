//! Points to re-read: each rule one function over a case.
