//! Figures of a release, looked up by their codes: what is hidden is not found, and neither is what no table has.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::inference::{Comparison, Share};
use super::release::{Cell, Release, Table};

/// The code that stands for the whole world.
pub const WORLD: &str = "WORLD";

/// The published counts of one line by gender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub woman: Option<u64>,
    pub man: Option<u64>,
    /// Who stated woman or man.
    pub binary: Option<u64>,
    /// Another term, undisclosed or not stated, always together.
    pub other: Option<u64>,
    /// People of all genders.
    pub total: Option<u64>,
}

impl Counts {
    /// Women among those who stated woman or man, if both counts are published and there is anybody.
    pub fn share(&self) -> Option<Share> {
        part(self.woman?, self.binary?).filter(|share| share.whole > 0)
    }

    /// The least and the greatest share of women among all, whatever the others are. The second is known only where the
    /// men are published.
    pub fn bounds(&self) -> Option<(Share, Option<Share>)> {
        let (woman, total) = (self.woman?, self.total.filter(|total| *total > 0)?);
        let most = self.man.and(self.other).and_then(|other| part(woman + other, total));
        Some((part(woman, total)?, most))
    }

    /// How many of these women and of these men are among those of `next`, a later stage, where all four are published.
    pub fn rates(&self, next: &Counts) -> (Option<Share>, Option<Share>) {
        let rate = |of: fn(&Counts) -> Option<u64>| part(of(next)?, of(self)?).filter(|rate| rate.whole > 0);
        (rate(|counts| counts.woman), rate(|counts| counts.man))
    }
}

/// The rate of women beside that of men.
pub fn compared(women: Option<Share>, men: Option<Share>) -> Option<Comparison> {
    Some(Comparison { one: women?, other: men? })
}

fn part(part: u64, whole: u64) -> Option<Share> {
    Share::of(u32::try_from(part).ok()?, u32::try_from(whole).ok()?)
}

/// All published cells of a release.
pub struct Figures<'a> {
    release: &'a Release,
    cells: HashMap<String, u64>,
}

impl<'a> Figures<'a> {
    pub fn of(release: &'a Release) -> Figures<'a> {
        let mut cells = HashMap::new();
        for table in &release.tables {
            for (codes, cell) in table.rows() {
                if let Cell::Published(count) = cell {
                    cells.insert(key(release, table, &codes), count);
                }
            }
        }
        Figures { release, cells }
    }

    /// The line of these codes, as `(dimension, code)` without gender; totals are left out or not, as it comes.
    pub fn line(&self, codes: &[(&str, &str)]) -> Counts {
        if !self.release.dimensions.iter().any(|dimension| dimension.name == "gender") {
            return Counts { total: self.count(codes), ..Counts::default() };
        }
        let of = |gender| self.count(&[&[("gender", gender)], codes].concat());
        Counts {
            woman: of("woman"),
            man: of("man"),
            binary: of("binary"),
            other: of("other"),
            total: of("T"),
        }
    }

    fn count(&self, codes: &[(&str, &str)]) -> Option<u64> {
        let parts = codes.iter().filter(|(dimension, code)| !is_total(self.release, dimension, code));
        let parts: Vec<String> = parts.map(|(dimension, code)| format!("{dimension}={code}")).collect();
        self.cells.get(&parts.join(";")).copied()
    }

    /// The stages of the funnel, if a table has them.
    pub fn stages(&self) -> &'a [String] {
        let axes = self.release.tables.iter().flat_map(|table| &table.axes);
        axes.filter(|axis| axis.dimension == "stage").map(|axis| axis.codes.as_slice()).next().unwrap_or(&[])
    }
}

fn key(release: &Release, table: &Table, codes: &[&str]) -> String {
    let parts = table.axes.iter().zip(codes);
    let parts = parts.filter(|(axis, code)| !is_total(release, &axis.dimension, code));
    let parts: Vec<String> = parts.map(|(axis, code)| format!("{}={code}", axis.dimension)).collect();
    parts.join(";")
}

fn is_total(release: &Release, dimension: &str, code: &str) -> bool {
    release.dimensions.iter().any(|known| known.name == dimension && known.total == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::sample;

    #[test]
    fn a_published_figure_is_found_by_its_codes_and_a_hidden_one_is_not() {
        let release = sample::release();
        let figures = Figures::of(&release);
        let world = figures.line(&[]);
        assert_eq!((world.woman, world.man, world.total), (Some(247), Some(353), Some(612)));
        assert_eq!(figures.line(&[("stage", "application")]), world, "a total in its own name is the same");
        let hidden = figures.line(&[("geo", "UN:weog")]);
        assert_eq!((hidden.woman, hidden.total), (None, None));
        assert_eq!(figures.stages().last().map(String::as_str), Some("accepted"));
    }

    #[test]
    fn a_share_and_a_rate_need_every_count_in_them() {
        let whole =
            Counts { woman: Some(30), man: Some(50), binary: Some(80), other: Some(20), total: Some(100) };
        let share = |part, whole| Share::of(part, whole).expect("a part");
        assert_eq!(whole.share(), Some(share(30, 80)));
        assert_eq!(whole.bounds(), Some((share(30, 100), Some(share(50, 100)))));
        assert_eq!(Counts { man: None, ..whole }.bounds(), Some((share(30, 100), None)), "men are hidden");
        assert_eq!(Counts { woman: None, ..whole }.share(), None);
        let next = Counts { woman: Some(6), man: None, ..Counts::default() };
        assert_eq!(whole.rates(&next), (Some(share(6, 30)), None));
        assert_eq!(Counts::default().rates(&next), (None, None));
    }
}
