//! Every change a person can make to a case, with its inverse.
