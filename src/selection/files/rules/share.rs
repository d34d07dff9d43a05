//! A bound in per cent: `"47%"` becomes seats, rounded inwards, so that the share is kept.

use super::super::json::{Node, Value};
use super::super::score::thousandths;
use super::fields::Reading;
use crate::sheet::quoted;

/// One bound of a rule as it is written.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    Seats(usize),
    /// Thousandths of a per cent.
    Share(u128),
}

const WHOLE: u128 = 100_000;

impl Bound {
    /// Reads a number of people or a share such as `"47%"`.
    pub fn read(reading: &mut Reading<'_>, node: &Node, path: &str) -> Option<Bound> {
        let Value::Text(text) = &node.value else {
            return reading.count(node, path).map(Bound::Seats);
        };
        let share = text.strip_suffix('%').and_then(|number| thousandths(number.trim_end()).ok());
        let share = share.and_then(|share| u128::try_from(share).ok()).filter(|share| *share <= WHOLE);
        if share.is_none() {
            let what = format!("{} is neither a whole number nor a share such as \"47%\"", quoted(text));
            reading.wrong(node.line, path, &what);
        }
        share.map(Bound::Share)
    }

    fn up(self, places: usize) -> usize {
        self.seats(|share| (share * places as u128).div_ceil(WHOLE))
    }

    fn down(self, places: usize) -> usize {
        self.seats(|share| share * places as u128 / WHOLE)
    }

    fn seats(self, rounded: impl Fn(u128) -> u128) -> usize {
        match self {
            Bound::Seats(seats) => seats,
            Bound::Share(share) => usize::try_from(rounded(share)).unwrap_or(usize::MAX),
        }
    }
}

/// The seats of a rule's two bounds, and whether no whole number lay between two shares, so that both were
/// rounded outwards.
pub(super) fn seats(
    min: Option<Bound>,
    max: Option<Bound>,
    places: usize,
) -> (Option<usize>, Option<usize>, bool) {
    if let (Some(low @ Bound::Share(a)), Some(high @ Bound::Share(b))) = (min, max)
        && a <= b
        && low.up(places) > high.down(places)
    {
        return (Some(low.down(places)), Some(high.up(places)), true);
    }
    (min.map(|min| min.up(places)), max.map(|max| max.down(places)), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(low: u128, high: u128, places: usize) -> (Option<usize>, Option<usize>, bool) {
        seats(Some(Bound::Share(low * 1000)), Some(Bound::Share(high * 1000)), places)
    }

    #[test]
    fn a_share_is_rounded_inwards_and_outwards_only_where_nothing_lies_inside() {
        assert_eq!(of(47, 53, 25), (Some(12), Some(13), false));
        assert_eq!(of(47, 53, 15), (Some(7), Some(8), true));
        assert_eq!(of(0, 100, 7), (Some(0), Some(7), false));
        assert_eq!(seats(Some(Bound::Share(33_334)), None, 3), (Some(2), None, false));
    }
}
