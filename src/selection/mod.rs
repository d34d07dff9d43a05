//! Selection: from shortlisted applications to the cohort of an edition. What staff want is written as
//! targets; the solver finds the best cohort that keeps every one of them, and says why.

pub mod solver;
