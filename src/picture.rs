//! The arithmetic of two pictures, so that their templates need none: the ring of islets and the bar.

use std::fmt::Write as _;

use serde::Serialize;

/// A ring of places: the first ones solid, the next ones hollow, the rest left empty.
/// The circle has one unit of length a place; a dash of no length with a round cap is an islet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ring {
    pub places: u32,
    pub solid: u32,
    pub hollow: u32,
    /// `stroke-dasharray` of the solid islets.
    pub solid_dashes: String,
    /// `stroke-dasharray` of the hollow ones.
    pub hollow_dashes: String,
    /// Degrees by which the hollow ones are turned: they begin where the solid ones end.
    pub hollow_turn: f64,
}

impl Ring {
    /// Numbers that do not fit into the places are cut off: the picture never claims more than there is.
    pub fn new(places: u32, solid: u32, hollow: u32) -> Ring {
        let places = places.max(1);
        let solid = solid.min(places);
        let hollow = hollow.min(places - solid);
        Ring {
            places,
            solid,
            hollow,
            solid_dashes: dashes(places, solid),
            hollow_dashes: dashes(places, hollow),
            hollow_turn: tenths(f64::from(solid) * 360.0 / f64::from(places) - 90.0),
        }
    }
}

/// `count` islets, then a gap up to where the ring closes.
fn dashes(places: u32, count: u32) -> String {
    let Some(before_last) = count.checked_sub(1) else { return format!("0 {places}") };
    let mut dashes = "0 1 ".repeat(before_last as usize);
    write!(dashes, "0 {}", places - before_last).expect("a string takes every number");
    dashes
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The length of a bar and what is left of its line: whichever side the line begins on, one of the two
/// says where the bar ends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// Of the whole line, with its sign: `58.78%`.
    pub width: String,
    /// The rest of the line: `41.22%`.
    pub rest: String,
}

impl Bar {
    /// `part` of `whole`, both counted in the same thing. Nothing of nothing is an empty bar.
    pub fn new(part: f64, whole: f64) -> Bar {
        let share = if whole > 0.0 { (part / whole).clamp(0.0, 1.0) } else { 0.0 };
        Bar { width: format!("{:.2}%", share * 100.0), rest: format!("{:.2}%", (1.0 - share) * 100.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirteen_women_and_twelve_men_fill_a_ring_of_twenty_five() {
        let ring = Ring::new(25, 13, 12);
        assert_eq!(ring.solid_dashes.split_whitespace().filter(|part| *part == "0").count(), 13);
        assert!(ring.solid_dashes.ends_with("0 13"), "the gap closes the ring: {}", ring.solid_dashes);
        assert_eq!(ring.hollow_dashes.split_whitespace().filter(|part| *part == "0").count(), 12);
        assert_eq!(ring.hollow_turn, 97.2);
    }

    #[test]
    fn every_dash_array_is_as_long_as_the_ring() {
        for (places, solid, hollow) in [(25, 25, 0), (25, 1, 24), (3, 2, 9), (1, 1, 0), (7, 3, 2)] {
            let ring = Ring::new(places, solid, hollow);
            for dashes in [&ring.solid_dashes, &ring.hollow_dashes] {
                let length: u32 =
                    dashes.split_whitespace().map(|part| part.parse::<u32>().expect("a number")).sum();
                assert_eq!(length, places, "{dashes}");
            }
            assert!(ring.solid + ring.hollow <= places);
        }
    }

    #[test]
    fn a_bar_and_its_rest_are_the_whole_line() {
        assert_eq!(Bar::new(247.0, 420.0), Bar { width: "58.81%".into(), rest: "41.19%".into() });
        assert_eq!(Bar::new(1.0, 0.0).width, "0.00%");
        assert_eq!(Bar::new(9.0, 3.0).width, "100.00%");
    }
}
