//! What each share of one rule would cost.

use super::outcome::Status;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One share and the best score under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Of the places.
    pub share: PerMille,
    /// The seats it comes to, rounded up.
    pub min: usize,
    /// How far the score is proven.
    pub status: Status,
    /// The best score, in thousandths; none without a cohort.
    pub score: Option<i64>,
}

/// An exact share in thousandths, written as a number such as 0.475.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerMille(pub u32);

impl Serialize for PerMille {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(f64::from(self.0) / 1000.0)
    }
}

impl<'de> Deserialize<'de> for PerMille {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let share = f64::deserialize(from)?;
        Ok(Self((share * 1000.0).round().clamp(0.0, f64::from(u32::MAX)) as u32))
    }
}
