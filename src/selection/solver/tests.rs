//! The solver against brute force on small instances, and on cohorts of a realistic size.

mod realistic;
