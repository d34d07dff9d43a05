//! Women and men: the share of women, its bounds for all that is not known, and parity indices.

use super::share::Share;

/// Who took part, by gender. `other` is another term, undisclosed or empty, always together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parity {
    pub woman: u32,
    pub man: u32,
    pub other: u32,
}

/// The share of women if none of the others are women, and if all are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub least: Share,
    pub most: Share,
}

impl Parity {
    /// Women among women and men.
    pub fn share(self) -> Share {
        Share { part: self.woman, whole: self.woman + self.man }
    }

    /// What the share of women among everybody lies between. The second is published only where men are.
    pub fn bounds(self) -> Bounds {
        let whole = self.woman + self.man + self.other;
        Bounds {
            least: Share { part: self.woman, whole },
            most: Share { part: self.woman + self.other, whole },
        }
    }

    /// The gender parity index F ÷ M (UNESCO Institute for Statistics). None without men.
    pub fn index(self) -> Option<f64> {
        (self.man > 0).then(|| f64::from(self.woman) / f64::from(self.man))
    }

    /// The adjusted index, which treats both sides alike: F ÷ M up to 1, above it 2 − M ÷ F (UNESCO, Global Education
    /// Monitoring Report 2016). None without men.
    pub fn adjusted_index(self) -> Option<f64> {
        let index = self.index()?;
        Some(if index <= 1.0 { index } else { 2.0 - 1.0 / index })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_widens_the_share() {
        let parity = Parity { woman: 30, man: 50, other: 20 };
        assert_eq!(parity.share().value(), Some(0.375));
        let Bounds { least, most } = parity.bounds();
        assert_eq!((least.value(), most.value()), (Some(0.30), Some(0.50)));
        let nobody = Parity { other: 7, ..Parity::default() };
        assert_eq!((nobody.share().value(), nobody.index()), (None, None));
    }

    #[test]
    fn the_adjusted_index_mirrors_itself() {
        let index = |woman, man| Parity { woman, man, other: 0 }.adjusted_index();
        assert_eq!((index(10, 20), index(20, 10)), (Some(0.5), Some(1.5)));
        assert_eq!((index(7, 7), index(7, 0), index(0, 7)), (Some(1.0), None, Some(0.0)));
    }
}
