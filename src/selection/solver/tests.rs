//! The solver against brute force on small instances, and on cohorts of a realistic size.

mod brute;
mod oracle;
mod pins;
mod realistic;
mod reserves;
mod small;
