//! Whether a share rises or falls along ordered groups, such as years.

use super::{Share, two_sided};

/// A test of trend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Above zero when the share rises.
    pub z: f64,
    /// Two-sided.
    pub p: f64,
}

/// The Cochran–Armitage test with scores 0, 1, 2 … and the variance over N, not N − 1 (P. Armitage 1955, Biometrics
/// 11, 375–386): z = Σ sᵢ(rᵢ − nᵢp) ÷ √(p(1−p)(Σ nᵢsᵢ² − (Σ nᵢsᵢ)²/N)). None where the variance is zero: fewer than
/// two groups have people, or all or none have the outcome.
pub fn trend(shares: &[Share]) -> Option<Trend> {
    let n: f64 = shares.iter().map(|share| f64::from(share.whole)).sum();
    let parts: f64 = shares.iter().map(|share| f64::from(share.part)).sum();
    if n == 0.0 {
        return None;
    }
    let p = parts / n;
    let (mut drift, mut scores, mut squares) = (0.0, 0.0, 0.0);
    for (score, share) in (0_u32..).map(f64::from).zip(shares) {
        let whole = f64::from(share.whole);
        drift += score * (f64::from(share.part) - whole * p);
        scores += whole * score;
        squares += whole * score * score;
    }
    let variance = p * (1.0 - p) * (squares - scores * scores / n);
    let z = drift / variance.sqrt();
    (variance > 1e-12).then(|| Trend { z, p: two_sided(z) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(parts: &[u32], wholes: &[u32]) -> Vec<Share> {
        parts.iter().zip(wholes).map(|(part, whole)| Share { part: *part, whole: *whole }).collect()
    }

    #[test]
    fn a_rising_share_is_found_as_the_table_says() {
        let found = trend(&shares(&[9, 14, 18, 22, 30], &[38, 44, 47, 55, 61])).expect("it varies");
        assert!((found.z - 2.6629).abs() < 5e-5 && (found.p - 0.00775).abs() < 5e-6, "{found:?}");
        let falling = trend(&shares(&[30, 22, 18, 14, 9], &[61, 55, 47, 44, 38])).expect("it varies");
        assert!((falling.z + found.z).abs() < 1e-9);
    }

    #[test]
    fn without_variance_there_is_no_trend() {
        assert_eq!(trend(&[]), None);
        assert_eq!(trend(&shares(&[3], &[9])), None);
        assert_eq!(trend(&shares(&[0, 0], &[9, 4])), None);
        assert_eq!(trend(&shares(&[9, 4], &[9, 4])), None);
        assert_eq!(trend(&shares(&[0, 4], &[0, 9])), None, "one group alone has people");
    }
}
