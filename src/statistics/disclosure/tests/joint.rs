//! Publications that share an edition against enumeration: every table of records that fits all that was published.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::small::{BY_COUNTRY, COUNTRIES, counted, place, records_of};
use crate::statistics::disclosure::{Part, Rules, System, protect};
use crate::statistics::records::Records;
use crate::statistics::tables::Layout;

const GENDERS: [&str; 3] = ["woman", "man", "other"];
const OF_ALL: &[u8] = br#"{"tables":[{"id":"t1","dims":{"gender":"all"}}]}"#;

/// Counts of one edition: women, men and others of each country.
pub type Counts = Vec<[u64; 3]>;

/// A publication that was protected: what it shows, cell by cell.
pub struct Published {
    /// Those that somebody came from, by number, and how many there are.
    countries: Vec<usize>,
    all: usize,
    layout: Layout,
    counts: Vec<Vec<u64>>,
    records: Records,
    pub shown: Vec<Vec<bool>>,
}

/// What a figure counts: leaves, each an edition, a country and a gender by number.
pub struct Figure {
    leaves: BTreeSet<(usize, usize, usize)>,
    count: u64,
    is_shown: bool,
    /// It is in no table.
    is_between: bool,
}

impl Published {
    /// None if a cell cannot be protected.
    pub fn of(editions: &[(&str, &[[u64; 3]])], tables: &[u8], earlier: &[&Published]) -> Option<Published> {
        let records = records_of(editions);
        let all = editions.iter().map(|(_, counts)| counts.len()).max().unwrap_or_default();
        let came = |at: &usize| editions.iter().any(|(_, counts)| counts[*at].iter().sum::<u64>() > 0);
        let countries = (0..all).filter(came).collect();
        let (layout, counts) = counted(&records, tables);
        let parts: Vec<Part<'_>> = earlier.iter().map(|one| one.part()).collect();
        let own = Part { layout: &layout, records: &records, counts: counts.clone(), shown: Vec::new() };
        let system = System::joint(&own, &parts);
        let protection = protect(&system, Rules::ALL);
        let shown =
            system.cells.of_table.iter().map(|table| table.iter().map(|cell| !protection.hidden[*cell]));
        let shown = shown.map(Iterator::collect).collect();
        protection.unprotected.is_empty().then_some(Published {
            countries,
            all,
            layout,
            counts,
            records,
            shown,
        })
    }

    fn part(&self) -> Part<'_> {
        Part {
            layout: &self.layout,
            records: &self.records,
            counts: self.counts.clone(),
            shown: self.shown.clone(),
        }
    }

    /// Everything that it has in its table, over the editions that it counts.
    pub fn figures(&self, editions: &[usize]) -> Vec<Figure> {
        let plan = &self.layout.plans[0];
        let codes = |axis: usize| {
            plan.axes.get(axis).map_or(vec!["WORLD"], |axis| axis.codes.iter().map(String::as_str).collect())
        };
        let mut figures = Vec::new();
        for gender in codes(0) {
            for geo in codes(1) {
                let at = figures.len();
                let leaves = editions.iter().flat_map(|edition| self.leaves(*edition, gender, geo)).collect();
                figures.push(Figure {
                    leaves,
                    count: self.counts[0][at],
                    is_shown: self.shown[0][at],
                    is_between: false,
                });
            }
        }
        // A country that it does not list sent nobody.
        let absent = (0..self.all).filter(|country| !self.countries.contains(country));
        figures.extend(absent.map(|country| {
            let genders =
                |edition: &usize| (0..3).map(move |gender| (*edition, country, gender)).collect::<Vec<_>>();
            let leaves = editions.iter().flat_map(genders).collect();
            Figure { leaves, count: 0, is_shown: true, is_between: false }
        }));
        figures
    }

    /// The cells of its table over one edition alone, which nobody shows.
    pub fn unseen(&self, edition: usize, editions: &[Counts]) -> Vec<Figure> {
        let truth: Vec<Vec<u64>> = editions.iter().map(|counts| counts.concat()).collect();
        let of_edition = |mut figure: Figure| {
            (figure.is_shown, figure.is_between) = (false, true);
            figure.count = value(&truth, &figure);
            figure
        };
        self.figures(&[edition]).into_iter().map(of_edition).collect()
    }

    fn leaves(&self, edition: usize, gender: &str, geo: &str) -> Vec<(usize, usize, usize)> {
        let is_of = |own: &str| gender == "T" || gender == own || (gender == "binary" && own != "other");
        let is_in = |country: &str| {
            let own = place(country).expect("a country");
            let groups = [format!("DEV:{}", own.combination), format!("UN:{}", own.un_group)];
            geo == "WORLD"
                || [country, &own.region, &own.sub_region].contains(&geo)
                || groups.iter().any(|group| group == geo)
        };
        let countries = self.countries.iter().copied().filter(|at| is_in(COUNTRIES[*at].0));
        countries
            .flat_map(|country| {
                (0..3).filter(|own| is_of(GENDERS[*own])).map(move |own| (edition, country, own))
            })
            .collect()
    }
}

/// Every way to share so many among so many leaves.
fn shared(many: u64, leaves: usize) -> Vec<Vec<u64>> {
    if leaves == 1 {
        return vec![vec![many]];
    }
    let with = |first: u64| {
        shared(many - first, leaves - 1).into_iter().map(move |rest| [vec![first], rest].concat())
    };
    (0..=many).flat_map(with).collect()
}

/// All tables of records that agree with what is shown: for each edition its leaves, by country and gender.
fn worlds(editions: &[Counts], figures: &[Figure]) -> Vec<Vec<Vec<u64>>> {
    let mut worlds: Vec<Vec<Vec<u64>>> = vec![Vec::new()];
    for (edition, counts) in editions.iter().enumerate() {
        let all = shared(counts.iter().flatten().sum(), 3 * counts.len());
        let is_settled = |figure: &&Figure| figure.leaves.iter().all(|(own, ..)| *own <= edition);
        let told: Vec<&Figure> = figures.iter().filter(is_settled).filter(|figure| figure.is_shown).collect();
        let (alone, both): (Vec<&Figure>, Vec<&Figure>) =
            told.into_iter().partition(|figure| figure.leaves.iter().all(|(own, ..)| *own == edition));
        let mut so_far = vec![Vec::new(); edition];
        let fits = |one: &Vec<u64>| {
            so_far.truncate(edition);
            so_far.push(one.clone());
            alone.iter().all(|figure| value(&so_far, figure) == figure.count)
        };
        let all: Vec<Vec<u64>> = all.into_iter().filter(fits).collect();
        let mut found = Vec::new();
        for world in &worlds {
            for one in &all {
                let world = [world.clone(), vec![one.clone()]].concat();
                if both.iter().all(|figure| value(&world, figure) == figure.count) {
                    found.push(world);
                }
            }
        }
        worlds = found;
    }
    worlds
}

fn value(world: &[Vec<u64>], figure: &Figure) -> u64 {
    let own = figure
        .leaves
        .iter()
        .filter_map(|(edition, country, gender)| world[*edition].get(3 * country + gender));
    own.sum()
}

/// What lies between two figures of the same codes.
fn differences(all: &[Figure], some: &[Figure]) -> Vec<Figure> {
    let between = |(all, some): (&Figure, &Figure)| {
        let leaves: BTreeSet<_> = all.leaves.difference(&some.leaves).copied().collect();
        Figure { leaves, count: all.count - some.count, is_shown: false, is_between: true }
    };
    let pairs = all.iter().flat_map(|all| some.iter().map(move |some| (all, some)));
    pairs
        .filter(|(all, some)| all.are_alike(some) && some.leaves.is_subset(&all.leaves))
        .map(between)
        .collect()
}

impl Figure {
    /// Whether they are of the same codes, whatever the editions.
    fn are_alike(&self, other: &Figure) -> bool {
        let plain = |figure: &Figure| -> BTreeSet<(usize, usize)> {
            figure.leaves.iter().map(|(_, country, gender)| (*country, *gender)).collect()
        };
        plain(self) == plain(other)
    }
}

/// The small counts that a reader works out, who knows one figure more or none.
fn exposed(worlds: &[Vec<Vec<u64>>], figures: &[Figure], known: Option<&Figure>) -> Vec<String> {
    let possible: Vec<_> =
        worlds.iter().filter(|world| known.is_none_or(|own| value(world, own) == own.count)).collect();
    let is_small = |count: u64| (1..5).contains(&count);
    // Where there was nobody else in the other editions, and everybody knows it, she is all of both.
    let is_herself = |own: &Figure, figure: &Figure| {
        own.are_alike(figure) && worlds.iter().all(|world| value(world, own) == value(world, figure))
    };
    figures
        .iter()
        .filter(|figure| is_small(figure.count) && known.is_none_or(|own| !is_herself(own, figure)))
        .filter(|figure| possible.iter().all(|world| is_small(value(world, figure))))
        .map(|figure| format!("{:?} = {}", figure.leaves, figure.count))
        .collect()
}

pub fn nobody_learns(editions: &[Counts], figures: &[Figure]) -> Result<(), TestCaseError> {
    let worlds = worlds(editions, figures);
    prop_assert!(!worlds.is_empty(), "the truth at least fits");
    prop_assert_eq!(exposed(&worlds, figures, None), Vec::<String>::new());
    for alone in figures.iter().filter(|figure| figure.count == 1 && !figure.is_shown && !figure.is_between) {
        prop_assert_eq!(
            exposed(&worlds, figures, Some(alone)),
            Vec::<String>::new(),
            "she of {:?}",
            &alone.leaves
        );
    }
    Ok(())
}

pub fn counts(countries: usize) -> impl Strategy<Value = Counts> {
    let row = [0..4_u64, 0..4_u64, 0..2_u64];
    prop::collection::vec(row, countries..=countries)
        .prop_filter("few, but not none", |rows| (5..8).contains(&rows.iter().flatten().sum::<u64>()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn an_edition_that_was_published_and_both_together_tell_nothing_of_a_few(first in counts(2), second in counts(2)) {
        let Some(earlier) = Published::of(&[("2025", &first)], BY_COUNTRY, &[]) else { return Ok(()) };
        let both = [("2025", first.as_slice()), ("2026", second.as_slice())];
        let Some(own) = Published::of(&both, BY_COUNTRY, &[&earlier]) else { return Ok(()) };
        let (mut figures, before) = (own.figures(&[0, 1]), earlier.figures(&[0]));
        figures.extend(differences(&figures, &before));
        figures.extend(before);
        nobody_learns(&[first, second], &figures)?;
    }

    #[test]
    fn publications_that_overlap_tell_nothing_of_a_few(
        first in counts(1), second in counts(1), third in counts(1)
    ) {
        let one = [("2025", first.as_slice()), ("2026", second.as_slice())];
        let other = [("2026", second.as_slice()), ("2027", third.as_slice())];
        let Some(earlier) = Published::of(&one, OF_ALL, &[]) else { return Ok(()) };
        let Some(own) = Published::of(&other, OF_ALL, &[&earlier]) else { return Ok(()) };
        let mut figures = own.figures(&[1, 2]);
        let editions = [first, second, third];
        figures.extend(earlier.figures(&[0, 1]));
        figures.extend((0..3).flat_map(|edition| own.unseen(edition, &editions)));
        nobody_learns(&editions, &figures)?;
    }
}

#[test]
fn what_was_shown_stays_shown_and_what_was_hidden_stays_hidden() {
    let first = [[3, 20, 5], [30, 31, 9]];
    let second = [[20, 20, 9], [30, 31, 9]];
    let earlier = Published::of(&[("2025", &first)], BY_COUNTRY, &[]).expect("a publication");
    let own = Published::of(&[("2025", &first), ("2026", &second)], BY_COUNTRY, &[&earlier])
        .expect("a publication");
    let again = Published::of(&[("2025", &first)], BY_COUNTRY, &[&earlier, &own]).expect("a publication");
    assert_eq!(again.shown, earlier.shown);
    assert!(earlier.shown[0].contains(&false), "a few women of Fiji are hidden");
}

#[test]
fn a_few_of_the_edition_between_are_hidden_though_both_figures_are_large() {
    let first = [[20, 20, 9], [30, 31, 9]];
    let second = [[2, 20, 9], [30, 31, 9]];
    let earlier = Published::of(&[("2025", &first)], BY_COUNTRY, &[]).expect("a publication");
    assert!(!earlier.shown[0].contains(&false), "nothing is small in the first edition");
    let both = [("2025", first.as_slice()), ("2026", second.as_slice())];
    let alone = Published::of(&both, BY_COUNTRY, &[]).expect("a publication");
    assert!(!alone.shown[0].contains(&false), "nor in both together");
    let own = Published::of(&both, BY_COUNTRY, &[&earlier]).expect("a publication");
    let women_of_fiji = own
        .figures(&[0, 1])
        .iter()
        .position(|figure| figure.leaves == BTreeSet::from([(0, 0, 0), (1, 0, 0)]));
    assert!(!own.shown[0][women_of_fiji.expect("a cell")], "22 − 20 would tell of 2");
}
