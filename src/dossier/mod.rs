//! From a case to a proven PDF.
