//! Who completes: whoever was present at four of five sessions that count for them.
//!
//! A session counts once its register is taken. "Excused" is neutral: the session counts neither for nor
//! against the fellow. So does a session at which somebody was not marked at all: what is not known is not held
//! against anybody. Whoever has no counted session has not completed.

use entity::presence::PresenceMark;
use serde::Serialize;

/// The share of counted sessions that completion asks for, in per cent.
pub const ENOUGH_PERCENT: u64 = 80;

/// What the registers say of one fellow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub present: u32,
    pub absent: u32,
    pub excused: u32,
    /// Registers were taken, this fellow was not marked.
    pub unmarked: u32,
}

impl Tally {
    /// One mark for each register that was taken.
    pub fn of(marks: impl IntoIterator<Item = Option<PresenceMark>>) -> Tally {
        let mut tally = Tally::default();
        for mark in marks {
            *match mark {
                Some(PresenceMark::Present) => &mut tally.present,
                Some(PresenceMark::Absent) => &mut tally.absent,
                Some(PresenceMark::Excused) => &mut tally.excused,
                None => &mut tally.unmarked,
            } += 1;
        }
        tally
    }

    /// How many sessions count for this fellow.
    pub fn counted(self) -> u32 {
        self.present + self.absent
    }

    /// Present at 80 per cent or more of what counts, and something counts.
    pub fn is_enough(self) -> bool {
        self.counted() > 0 && u64::from(self.present) * 100 >= u64::from(self.counted()) * ENOUGH_PERCENT
    }
}

#[cfg(test)]
mod tests {
    use PresenceMark::{Absent, Excused, Present};
    use proptest::prelude::*;

    use super::*;

    fn tally(marks: &[(Option<PresenceMark>, usize)]) -> Tally {
        Tally::of(marks.iter().flat_map(|(mark, times)| std::iter::repeat_n(*mark, *times)))
    }

    #[test]
    fn four_of_five_is_enough_and_fifteen_of_nineteen_is_not() {
        assert!(tally(&[(Some(Present), 4), (Some(Absent), 1)]).is_enough());
        assert!(tally(&[(Some(Present), 16), (Some(Absent), 4)]).is_enough());
        assert!(!tally(&[(Some(Present), 15), (Some(Absent), 4)]).is_enough());
    }

    #[test]
    fn without_a_counted_session_nobody_has_completed() {
        assert!(!Tally::default().is_enough());
        assert!(!tally(&[(Some(Excused), 9), (None, 2)]).is_enough());
    }

    fn any_mark() -> impl Strategy<Value = Option<PresenceMark>> {
        prop_oneof![Just(None), Just(Some(Present)), Just(Some(Absent)), Just(Some(Excused))]
    }

    proptest! {
        #[test]
        fn being_excused_or_unmarked_changes_nothing(
            marks in prop::collection::vec(any_mark(), 0..40),
            neutral in prop::collection::vec(prop_oneof![Just(None), Just(Some(Excused))], 0..9),
        ) {
            let longer: Vec<_> = marks.iter().chain(&neutral).copied().collect();
            prop_assert_eq!(Tally::of(marks).is_enough(), Tally::of(longer).is_enough());
        }

        #[test]
        fn coming_once_more_never_harms_and_missing_once_more_never_helps(
            marks in prop::collection::vec(any_mark(), 0..40),
        ) {
            let with = |mark| Tally::of(marks.iter().copied().chain([Some(mark)]));
            let now = Tally::of(marks.iter().copied());
            prop_assert!(!now.is_enough() || with(Present).is_enough());
            prop_assert!(now.is_enough() || !with(Absent).is_enough());
        }

        #[test]
        fn the_order_of_the_sessions_does_not_matter(marks in prop::collection::vec(any_mark(), 0..40)) {
            let mut turned = marks.clone();
            turned.reverse();
            prop_assert_eq!(Tally::of(marks), Tally::of(turned));
        }
    }
}
