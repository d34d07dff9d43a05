//! From a printed share to seats: a target of 47–53 % of a cohort is a number of people.

/// An exact share of a cohort, such as 47 % or one third.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: usize,
    whole: usize,
}

/// The seats a band of shares comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats {
    /// At least so many.
    pub min: usize,
    /// At most so many.
    pub max: usize,
    /// No whole number lies inside the band, so it was widened to the nearest on either side. Say so.
    pub widened: bool,
}

impl Share {
    /// So many per cent.
    pub const fn percent(part: usize) -> Self {
        Self { part, whole: 100 }
    }

    /// `part` of `whole`; a whole of zero counts as one.
    pub const fn of(part: usize, whole: usize) -> Self {
        Self { part, whole: if whole == 0 { 1 } else { whole } }
    }

    /// The fewest seats that reach this share of `places`.
    pub const fn at_least(self, places: usize) -> usize {
        (self.part * places).div_ceil(self.whole)
    }

    /// The most seats that stay within this share of `places`.
    pub const fn at_most(self, places: usize) -> usize {
        self.part * places / self.whole
    }
}

/// The seats of a band `low..high` of `places`: rounded inwards, or outwards where nothing lies inside
/// (47–53 % of 15 is 7.05..7.95, which becomes 7..8).
pub fn seats(low: Share, high: Share, places: usize) -> Seats {
    let (min, max) = (low.at_least(places), high.at_most(places));
    if min <= max {
        Seats { min, max, widened: false }
    } else {
        Seats { min: low.at_most(places), max: high.at_least(places), widened: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: Share = Share::percent(47);
    const HIGH: Share = Share::percent(53);

    #[test]
    fn a_band_with_a_whole_number_inside_is_rounded_inwards() {
        assert_eq!(seats(LOW, HIGH, 25), Seats { min: 12, max: 13, widened: false });
        assert_eq!(Share::of(1, 3).at_least(25), 9, "a third of 25 is reached by nine, not by eight");
    }

    #[test]
    fn a_band_between_two_whole_numbers_is_widened_and_says_so() {
        assert_eq!(seats(LOW, HIGH, 15), Seats { min: 7, max: 8, widened: true });
    }
}
