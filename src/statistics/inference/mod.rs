//! What small counts allow to be said: shares, differences and ratios with their uncertainty. Counts in, values out.
//!
//! A cohort is a census: an interval is one "if treated as a random process". What cannot be reckoned is none, never
//! a number that looks like one. Reading order: `share`, `comparison`, `trend`, `strata`, `multiplicity`, `parity`.

mod comparison;
mod multiplicity;
mod parity;
mod share;
mod strata;
mod trend;

pub use comparison::{Comparison, FOUR_FIFTHS, Impact, SIGNIFICANT};
pub use multiplicity::adjusted;
pub use parity::{Bounds, Parity};
pub use share::{Interval, Precision, Share};
pub use strata::{Pooled, pooled};
pub use trend::{Trend, trend};

use statrs::distribution::{ContinuousCDF, Normal};

/// The standard normal quantile of a 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// The probability of a standard normal deviate at least as far from zero, on both sides.
fn two_sided(z: f64) -> f64 {
    2.0 * Normal::standard().sf(z.abs())
}
