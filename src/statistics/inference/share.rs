//! A part of a whole, how it is printed, and its interval.

use super::Z;

/// `part` of `whole`; never more than it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub part: u32,
    pub whole: u32,
}

/// From `low` to `high`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// How finely a share may be printed; n/N stands beside it always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Fewer than 20: the counts lead, a percentage says more than is known.
    Counts,
    /// 20 to 49: whole percent.
    Whole,
    /// 50 and more: one decimal.
    OneDecimal,
}

impl Share {
    /// None if the part is larger than the whole.
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        (part <= whole).then_some(Self { part, whole })
    }

    /// Between 0 and 1; none of nobody.
    pub fn value(self) -> Option<f64> {
        (self.whole > 0).then(|| f64::from(self.part) / f64::from(self.whole))
    }

    /// How finely it may be printed.
    pub fn precision(self) -> Precision {
        match self.whole {
            0..20 => Precision::Counts,
            20..50 => Precision::Whole,
            _ => Precision::OneDecimal,
        }
    }

    /// Wilson's score interval at 95 % (E. B. Wilson 1927, JASA 22, 209–212): with p = part ÷ n,
    /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). None of nobody.
    pub fn wilson(self) -> Option<Interval> {
        let (p, n) = (self.value()?, f64::from(self.whole));
        let square = Z * Z / n;
        let middle = p + square / 2.0;
        let half = Z * (p * (1.0 - p) / n + square / (4.0 * n)).sqrt();
        // At the ends the formula gives 0 and 1 but for rounding.
        let low = if self.part == 0 { 0.0 } else { (middle - half) / (1.0 + square) };
        let high = if self.part == self.whole { 1.0 } else { (middle + half) / (1.0 + square) };
        Some(Interval { low, high })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn share(part: u32, whole: u32) -> Share {
        Share::of(part, whole).expect("a part of the whole")
    }

    #[test]
    fn wilsons_interval_is_what_the_tables_say() {
        let table = [
            ((0, 5), (0.0, 0.4345)),
            ((3, 10), (0.1078, 0.6032)),
            ((12, 40), (0.1807, 0.4543)),
            ((81, 263), (0.2553, 0.3662)),
            ((9, 9), (0.7009, 1.0)),
        ];
        for ((part, whole), (low, high)) in table {
            let interval = share(part, whole).wilson().expect("of somebody");
            let close = |a: f64, b: f64| (a - b).abs() < 5e-5;
            assert!(close(interval.low, low) && close(interval.high, high), "{part}/{whole}: {interval:?}");
        }
        assert_eq!(share(0, 0).wilson(), None);
        assert_eq!(Share::of(2, 1), None);
    }

    #[test]
    fn a_share_of_few_leads_with_its_counts() {
        let precision = |whole| share(1, whole).precision();
        assert_eq!([1, 19].map(precision), [Precision::Counts; 2]);
        assert_eq!([20, 49].map(precision), [Precision::Whole; 2]);
        assert_eq!([50, 4_000].map(precision), [Precision::OneDecimal; 2]);
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_lies_between_none_and_all_and_narrows(part in 0_u32..500, more in 0_u32..500) {
            prop_assume!(part + more > 0);
            let one = share(part, part + more);
            let (value, interval) = (one.value().unwrap_or(9.0), one.wilson().expect("of somebody"));
            prop_assert!(0.0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 1.0);
            let ten = share(10 * part, 10 * (part + more)).wilson().expect("of somebody");
            prop_assert!(ten.high - ten.low < interval.high - interval.low);
            let other = share(more, part + more).wilson().expect("of somebody");
            prop_assert!((other.low - (1.0 - interval.high)).abs() < 1e-12, "the other part mirrors it");
        }
    }
}
