//! From people to tables: the funnel by gender, and gender by United Nations regional group.
//! T = binary (woman + man) + other (another term, undisclosed, not stated: always together).

use entity::sensitive_answers::Gender;
use serde::{Deserialize, Serialize};

use super::stage::Stage;
use crate::countries::RegionalGroup;

/// What is counted of one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub stage: Stage,
    pub gender: Option<Gender>,
    pub group: RegionalGroup,
}

/// The three counts of one line; their sums are computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub woman: u32,
    pub man: u32,
    pub other: u32,
}

impl Counts {
    /// Who stated woman or man.
    pub fn binary(&self) -> u32 {
        self.woman + self.man
    }

    /// People of all genders.
    pub fn total(&self) -> u32 {
        self.binary() + self.other
    }

    /// The three counts that nothing else is a part of.
    pub fn cells(&self) -> [u32; 3] {
        [self.woman, self.man, self.other]
    }

    fn add(&mut self, gender: Option<Gender>) {
        match gender {
            Some(Gender::Woman) => self.woman += 1,
            Some(Gender::Man) => self.man += 1,
            Some(Gender::Another | Gender::Undisclosed) | None => self.other += 1,
        }
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(all: I) -> Counts {
        all.fold(Counts::default(), |a, b| Counts {
            woman: a.woman + b.woman,
            man: a.man + b.man,
            other: a.other + b.other,
        })
    }
}

/// Every table of an edition, unprotected: never leaves the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Who reached each stage, in the order of the stages.
    pub funnel: [Counts; 6],
    /// Who applied, by group, in the order of the groups.
    pub applications: [Counts; 6],
    /// Who accepted an offer, by group.
    pub accepted: [Counts; 6],
}

/// Counts. Whoever reached a stage reached all before it.
pub fn tabulate(people: &[Counted]) -> Figures {
    let count = |is_in: &dyn Fn(&Counted) -> bool| {
        let mut counts = Counts::default();
        people.iter().filter(|person| is_in(person)).for_each(|person| counts.add(person.gender));
        counts
    };
    let by_group =
        |stage| RegionalGroup::ALL.map(|group| count(&|p: &Counted| p.stage >= stage && p.group == group));
    Figures {
        funnel: Stage::ALL.map(|stage| count(&|p: &Counted| p.stage >= stage)),
        applications: by_group(Stage::Application),
        accepted: by_group(Stage::Accepted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_gives_another_term_no_answer_or_none_at_all_is_counted_together() {
        let person = |gender, stage| Counted { stage, gender, group: RegionalGroup::AsiaPacific };
        let figures = tabulate(&[
            person(Some(Gender::Woman), Stage::Accepted),
            person(Some(Gender::Another), Stage::Eligible),
            person(Some(Gender::Undisclosed), Stage::Application),
            person(None, Stage::Application),
            person(Some(Gender::Man), Stage::Selected),
        ]);
        assert_eq!(figures.funnel[0], Counts { woman: 1, man: 1, other: 3 });
        assert_eq!(figures.funnel[1], Counts { woman: 1, man: 1, other: 1 });
        assert_eq!(figures.funnel[3], Counts { woman: 1, man: 1, other: 0 });
        assert_eq!(figures.applications.iter().copied().sum::<Counts>(), figures.funnel[0]);
        assert_eq!(figures.accepted.iter().copied().sum::<Counts>(), figures.funnel[4]);
    }
}
