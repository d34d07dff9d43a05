//! Two shares side by side: how far apart they are, and whether chance alone could have put them so.

use statrs::distribution::{Discrete, Hypergeometric};

use super::Z;
use super::share::{Interval, Share};

/// A rate below this part of the other is flagged (the four-fifths rule, 29 CFR 1607.4 D).
pub const FOUR_FIFTHS: f64 = 0.8;
/// If no outcome under the same totals has a p-value as low as this, nothing can be concluded.
pub const SIGNIFICANT: f64 = 0.05;
/// Probabilities that differ by less than this factor count as equal, as in R's `fisher.test`.
const SAME: f64 = 1.0 + 1e-7;

/// The shares of two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    pub one: Share,
    pub other: Share,
}

/// The lower of two rates divided by the higher.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Impact {
    pub ratio: f64,
    /// Below four fifths.
    pub is_flagged: bool,
    /// Too few people for any outcome to be told from chance.
    pub cannot_conclude: bool,
}

impl Comparison {
    /// Fisher's exact test, two-sided by the minimum likelihood: the probability, both totals given, of every outcome
    /// that is no likelier than this one (R. A. Fisher 1935, JRSS 98, 39–54). 1 if one of the groups is empty.
    pub fn fisher(self) -> f64 {
        let outcomes = self.outcomes();
        let own = outcomes[self.place()];
        outcomes.iter().filter(|p| **p <= own * SAME).sum::<f64>().min(1.0)
    }

    /// The same with half the weight on outcomes that are as likely as this one: the mid-p variant by the minimum
    /// likelihood (H. O. Lancaster 1961, JASA 56, 223–234).
    pub fn mid_p(self) -> f64 {
        let outcomes = self.outcomes();
        let own = outcomes[self.place()];
        let equal: f64 = outcomes.iter().filter(|p| **p <= own * SAME && **p * SAME >= own).sum();
        self.fisher() - equal / 2.0
    }

    /// The lowest p-value of Fisher's test that any outcome under these totals has.
    pub fn least_attainable(self) -> f64 {
        let outcomes = self.outcomes();
        let least = outcomes.iter().copied().fold(f64::MAX, f64::min);
        outcomes.iter().filter(|p| **p <= least * SAME).sum::<f64>().min(1.0)
    }

    /// The difference one − other with Newcombe's hybrid score interval at 95 % (R. G. Newcombe 1998, Statistics in
    /// Medicine 17, 873–890, method 10). None if a group is empty.
    pub fn difference(self) -> Option<(f64, Interval)> {
        let (p, q) = (self.one.value()?, self.other.value()?);
        let (own, other) = (self.one.wilson()?, self.other.wilson()?);
        let difference = p - q;
        let low = difference - (p - own.low).hypot(other.high - q);
        let high = difference + (own.high - p).hypot(q - other.low);
        Some((difference, Interval { low, high }))
    }

    /// The ratio one ÷ other with Katz's log interval at 95 % (D. Katz et al. 1978, Biometrics 34, 469–474). None if
    /// a part is 0 or a group empty: the logarithm has no variance there.
    pub fn ratio(self) -> Option<(f64, Interval)> {
        let ratio = self.one.value()? / self.other.value()?;
        if self.one.part == 0 || self.other.part == 0 {
            return None;
        }
        let term = |share: Share| 1.0 / f64::from(share.part) - 1.0 / f64::from(share.whole);
        let half = Z * (term(self.one) + term(self.other)).sqrt();
        Some((ratio, Interval { low: ratio * (-half).exp(), high: ratio * half.exp() }))
    }

    /// The impact ratio. None if a group is empty or nobody of either has the outcome.
    pub fn impact(self) -> Option<Impact> {
        let (p, q) = (self.one.value()?, self.other.value()?);
        let ratio = p.min(q) / p.max(q);
        (p.max(q) > 0.0).then(|| Impact {
            ratio,
            is_flagged: ratio < FOUR_FIFTHS,
            cannot_conclude: self.least_attainable() > SIGNIFICANT,
        })
    }

    /// The probability of every count that the first part can have when all totals are given, from the least.
    fn outcomes(self) -> Vec<f64> {
        let (whole, parts) = (self.whole(), self.parts());
        let law = Hypergeometric::new(whole, parts, u64::from(self.one.whole)).expect("parts of a whole");
        (self.least()..=parts.min(u64::from(self.one.whole))).map(|count| law.ln_pmf(count).exp()).collect()
    }

    /// Where this outcome stands among them.
    fn place(self) -> usize {
        usize::try_from(u64::from(self.one.part) - self.least()).unwrap_or_default()
    }

    fn least(self) -> u64 {
        self.parts().saturating_sub(u64::from(self.other.whole))
    }

    fn whole(self) -> u64 {
        u64::from(self.one.whole) + u64::from(self.other.whole)
    }

    fn parts(self) -> u64 {
        u64::from(self.one.part) + u64::from(self.other.part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn versus(one: (u32, u32), other: (u32, u32)) -> Comparison {
        let share = |(part, whole)| Share::of(part, whole).expect("a part of the whole");
        Comparison { one: share(one), other: share(other) }
    }

    fn rounds_to(value: f64, to: f64, decimals: i32) -> bool {
        (value - to).abs() <= 0.5 * 10_f64.powi(-decimals) + 1e-12
    }

    #[test]
    fn a_few_and_a_flagged_comparison_are_what_the_tables_say() {
        let few = versus((3, 20), (9, 30));
        assert!(rounds_to(few.fisher(), 0.3168, 4) && rounds_to(few.mid_p(), 0.2497, 4));
        let (ratio, katz) = few.ratio().expect("both have some");
        assert!(rounds_to(ratio, 0.5, 9) && rounds_to(katz.low, 0.154, 3) && rounds_to(katz.high, 1.624, 3));
        let (_, newcombe) = few.difference().expect("both are somebody");
        assert!(rounds_to(newcombe.low, -0.354, 3) && rounds_to(newcombe.high, 0.099, 3));

        let many = versus((48, 80), (60, 75));
        assert!(rounds_to(many.fisher(), 0.0086, 4) && rounds_to(many.mid_p(), 0.0068, 4));
        let (ratio, katz) = many.ratio().expect("both have some");
        assert!(rounds_to(ratio, 0.75, 9) && rounds_to(katz.low, 0.607, 3) && rounds_to(katz.high, 0.927, 3));
        let (_, newcombe) = many.difference().expect("both are somebody");
        assert!(rounds_to(newcombe.low, -0.333, 3) && rounds_to(newcombe.high, -0.055, 3));
        let impact = many.impact().expect("somebody was selected");
        assert!(impact.is_flagged && !impact.cannot_conclude);
    }

    #[test]
    fn of_too_few_nothing_is_concluded() {
        let tiny = versus((0, 3), (2, 5));
        assert!(rounds_to(tiny.least_attainable(), 0.1071, 4));
        let impact = tiny.impact().expect("somebody was selected");
        assert!(impact.is_flagged && impact.cannot_conclude && impact.ratio == 0.0);
    }

    #[test]
    fn what_cannot_be_reckoned_is_none() {
        assert_eq!(versus((0, 0), (1, 2)).difference(), None);
        assert_eq!(versus((0, 4), (1, 2)).ratio(), None);
        assert_eq!(versus((0, 4), (0, 2)).impact(), None);
        assert_eq!(versus((0, 0), (1, 2)).fisher(), 1.0);
        assert_eq!(versus((0, 0), (0, 0)).mid_p(), 0.5);
    }

    proptest! {
        #[test]
        fn a_p_value_is_one_and_no_side_is_favoured(a in 0_u32..40, b in 0_u32..40, c in 0_u32..40, d in 0_u32..40) {
            let (one, turned) = (versus((a, a + b), (c, c + d)), versus((c, c + d), (a, a + b)));
            let p = one.fisher();
            prop_assert!((0.0..=1.0).contains(&p) && one.mid_p() <= p && one.least_attainable() <= p * SAME);
            prop_assert!((p - turned.fisher()).abs() < 1e-9);
            prop_assert!((one.outcomes().iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }

        #[test]
        fn an_interval_holds_its_estimate(a in 1_u32..40, b in 0_u32..40, c in 1_u32..40, d in 0_u32..40) {
            let one = versus((a, a + b), (c, c + d));
            for (value, interval) in one.difference().into_iter().chain(one.ratio()) {
                prop_assert!(interval.low <= value && value <= interval.high);
            }
        }
    }
}
