//! Which tables may be shown. Until there is exact disclosure control, a table in which a count of 1 to 4 stands,
//! or can be had by subtracting, is withheld whole.
//!
//! Every published number is a sum of elementary counts: the funnel's are people of one gender whose furthest
//! stage is one stage, a group table's people of one gender in one group. If each of those is 0 or at least 5, so is
//! each sum and each difference of nested counts. The two group tables together also give who applied and did not
//! accept. Margins that two tables share say the same in both, and add no smaller count.

use super::figures::{Counts, Figures};

/// A count below this, other than 0, is not shown.
pub const SMALLEST: u32 = 5;

/// Which tables are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub funnel: bool,
    pub applications: bool,
    pub accepted: bool,
}

/// Judges the three tables together.
pub fn judge(figures: &Figures) -> Shown {
    let applications = are_safe(figures.applications.iter());
    let apart: Vec<Counts> =
        figures.applications.iter().zip(&figures.accepted).map(|(all, some)| less(all, some)).collect();
    let accepted = are_safe(figures.accepted.iter()) && (!applications || are_safe(apart.iter()));
    Shown { funnel: are_safe(furthest(&figures.funnel).iter()), applications, accepted }
}

/// How many people's furthest stage each stage is.
fn furthest(funnel: &[Counts; 6]) -> Vec<Counts> {
    let next = funnel.iter().skip(1).copied().chain([Counts::default()]);
    funnel.iter().zip(next).map(|(here, further)| less(here, &further)).collect()
}

/// `all` without `some`, who are among them.
fn less(all: &Counts, some: &Counts) -> Counts {
    Counts { woman: all.woman - some.woman, man: all.man - some.man, other: all.other - some.other }
}

fn are_safe<'a>(mut lines: impl Iterator<Item = &'a Counts>) -> bool {
    lines.all(|line| line.cells().iter().all(|count| *count == 0 || *count >= SMALLEST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::countries::RegionalGroup;
    use crate::statistics::figures::{Counted, tabulate};
    use crate::statistics::stage::Stage;
    use entity::sensitive_answers::Gender;
    use proptest::prelude::*;

    const STAGES: [Stage; 3] = [Stage::Application, Stage::Eligible, Stage::Accepted];
    const GROUPS: [RegionalGroup; 2] = [RegionalGroup::African, RegionalGroup::Grulac];

    /// Women by group and furthest stage.
    type World = [[u32; 3]; 2];

    fn figures(women: &World) -> Figures {
        let mut people = Vec::new();
        for (group, line) in GROUPS.iter().zip(women) {
            for (stage, count) in STAGES.iter().zip(line) {
                let person = Counted { stage: *stage, gender: Some(Gender::Woman), group: *group };
                people.extend(std::iter::repeat_n(person, *count as usize));
            }
        }
        tabulate(&people)
    }

    /// Everything that a reader of the shown tables could write down.
    fn seen(world: &World, shown: Shown) -> Vec<u32> {
        let figures = figures(world);
        let mut seen = Vec::new();
        let women = |lines: &[Counts; 6]| lines.map(|line| line.woman);
        if shown.funnel {
            seen.extend(women(&figures.funnel));
        }
        if shown.applications {
            seen.extend(women(&figures.applications));
        }
        if shown.accepted {
            seen.extend(women(&figures.accepted));
        }
        seen
    }

    /// All worlds of up to `most` women a cell.
    fn worlds(most: u32) -> impl Iterator<Item = World> {
        let side = most + 1;
        (0..side.pow(6)).map(move |n| {
            let at = |digit: u32| n / side.pow(digit) % side;
            [[at(0), at(1), at(2)], [at(3), at(4), at(5)]]
        })
    }

    /// Every count of people that someone might ask for: one group or both, one stage or a run of stages.
    fn asked(world: &World) -> Vec<u32> {
        let lines = [world[0], world[1], [0, 1, 2].map(|s| world[0][s] + world[1][s])];
        let runs = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)];
        lines.iter().flat_map(|line| runs.map(|(from, to)| line[from..to].iter().sum())).collect()
    }

    fn a_count() -> impl Strategy<Value = u32> {
        prop_oneof![3 => Just(0_u32), 3 => 5_u32..8, 1 => 1_u32..5]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn from_what_is_shown_nobody_works_out_a_count_of_one_to_four(cells in prop::array::uniform6(a_count())) {
            let [a, b, c, d, e, f] = cells;
            let truth: World = [[a, b, c], [d, e, f]];
            let shown = judge(&figures(&truth));
            if shown.funnel || shown.applications || shown.accepted {
                let told = seen(&truth, shown);
                let known = asked(&truth);
                let mut is_certain = vec![true; known.len()];
                for world in worlds(8).filter(|world| seen_fast(world, shown) == told) {
                    for (certain, (here, there)) in is_certain.iter_mut().zip(known.iter().zip(asked(&world))) {
                        *certain &= *here == there;
                    }
                }
                for (count, certain) in known.iter().zip(is_certain) {
                    prop_assert!(!(certain && (1..SMALLEST).contains(count)), "{truth:?} {shown:?} tells {count}");
                }
            }
        }

        #[test]
        fn the_quick_count_of_the_brute_force_is_the_count_of_the_tables(cells in prop::array::uniform6(0_u32..9)) {
            let [a, b, c, d, e, f] = cells;
            let world: World = [[a, b, c], [d, e, f]];
            let all = Shown { funnel: true, applications: true, accepted: true };
            prop_assert_eq!(seen(&world, all), seen_fast(&world, all));
        }
    }

    /// As `seen`, without making people.
    fn seen_fast(world: &World, shown: Shown) -> Vec<u32> {
        let [first, second] = world;
        let mut seen = Vec::with_capacity(18);
        if shown.funnel {
            let accepted = first[2] + second[2];
            let eligible = accepted + first[1] + second[1];
            seen.extend([eligible + first[0] + second[0], eligible, accepted, accepted, accepted, 0]);
        }
        if shown.applications {
            seen.extend([first.iter().sum(), 0, 0, second.iter().sum(), 0, 0]);
        }
        if shown.accepted {
            seen.extend([first[2], 0, 0, second[2], 0, 0]);
        }
        seen
    }

    fn women(world: World) -> Shown {
        judge(&figures(&world))
    }

    #[test]
    fn a_small_count_withholds_its_table_whole() {
        let all = Shown { funnel: true, applications: true, accepted: true };
        assert_eq!(women([[9, 7, 5], [8, 6, 5]]), all);
        assert_eq!(women([[9, 7, 4], [8, 6, 5]]), Shown { accepted: false, ..all });
        assert_eq!(women([[0, 0, 3], [8, 6, 9]]), Shown { applications: false, accepted: false, ..all });
    }

    #[test]
    fn a_small_drop_from_one_stage_to_the_next_withholds_the_funnel() {
        assert!(!women([[9, 1, 5], [8, 2, 5]]).funnel, "three women were eligible and went no further");
    }

    #[test]
    fn two_tables_that_are_safe_alone_are_not_shown_together_when_their_difference_is_small() {
        let shown = women([[1, 2, 9], [8, 7, 5]]);
        assert!(shown.applications && !shown.accepted, "12 applied, 9 accepted: {shown:?}");
    }
}
