//! A ratio over several strata, such as editions, that is not fooled by their sizes.

use super::Z;
use super::comparison::Comparison;
use super::share::Interval;

/// The Mantel–Haenszel ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pooled {
    pub ratio: f64,
    pub interval: Interval,
}

/// The ratio of the rates of two groups, pooled over strata (N. Mantel and W. Haenszel 1959, JNCI 22, 719–748), with
/// the interval at 95 % of S. Greenland and J. M. Robins 1985, Biometrics 41, 55–68. With a of n and c of m in a
/// stratum of N: Σ a·m/N ÷ Σ c·n/N. None if either sum is zero.
pub fn pooled(strata: &[Comparison]) -> Option<Pooled> {
    let (mut above, mut below, mut spread) = (0.0, 0.0, 0.0);
    for stratum in strata {
        let [a, n] = [stratum.one.part, stratum.one.whole].map(f64::from);
        let [c, m] = [stratum.other.part, stratum.other.whole].map(f64::from);
        let all = n + m;
        if all > 0.0 {
            above += a * m / all;
            below += c * n / all;
            spread += (n * m * (a + c) - a * c * all) / (all * all);
        }
    }
    if above == 0.0 || below == 0.0 {
        return None;
    }
    let ratio = above / below;
    let half = Z * (spread / (above * below)).max(0.0).sqrt();
    Some(Pooled { ratio, interval: Interval { low: ratio * (-half).exp(), high: ratio * half.exp() } })
}

#[cfg(test)]
mod tests {
    use super::super::Share;
    use super::*;

    fn stratum(a: u32, n: u32, c: u32, m: u32) -> Comparison {
        Comparison { one: Share { part: a, whole: n }, other: Share { part: c, whole: m } }
    }

    #[test]
    fn one_stratum_alone_is_the_plain_ratio_with_katzs_interval() {
        let alone = stratum(48, 80, 60, 75);
        let (ratio, katz) = alone.ratio().expect("both have some");
        let found = pooled(&[alone]).expect("both have some");
        assert!((found.ratio - ratio).abs() < 1e-12);
        assert!(
            (found.interval.low - katz.low).abs() < 1e-12 && (found.interval.high - katz.high).abs() < 1e-12
        );
    }

    #[test]
    fn equal_rates_in_every_stratum_pool_to_one_where_the_sums_do_not() {
        // Simpson: in each edition women and men fare alike, but women applied where few were taken.
        let strata = [stratum(9, 90, 1, 10), stratum(5, 10, 45, 90)];
        let found = pooled(&strata).expect("both have some");
        assert!((found.ratio - 1.0).abs() < 1e-12, "{found:?}");
        let summed = stratum(14, 100, 46, 100).ratio().expect("both have some").0;
        assert!(summed < 0.31);
    }

    #[test]
    fn nobody_with_the_outcome_has_no_ratio() {
        assert_eq!(pooled(&[]), None);
        assert_eq!(pooled(&[stratum(0, 4, 3, 5)]), None);
        assert_eq!(pooled(&[stratum(0, 0, 0, 0)]), None);
    }
}
