//! What protection hides: beside the exact optimum on small linked tables, beside G-Confid by the rules that both know,
//! and what each rule costs each table. Which rules are heeded is a choice of this bench only; a publication heeds all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use atoll::sheet::Faults;
use atoll::statistics::disclosure::{Part, Protection, Rules, System, protect, shown};
use atoll::statistics::formats::{self, Labels};
use atoll::statistics::place;
use atoll::statistics::records::{self, Records, Source};
use atoll::statistics::release::{self, Release};
use atoll::statistics::tables::{self, Layout, Wanted};
use tempfile::TempDir;

use crate::outside::{GENERATOR, said};
use crate::table::{Aim, Table};

/// Pairs of linked tables of some 120 cells, for each axis from seed 1 on.
const LINKED: [(&str, u32); 2] = [("track", 12), ("stage", 12)];

/// Records of one edition whose default tables are protected.
const EDITIONS: [u32; 4] = [200, 1_000, 5_000, 20_000];

/// An outside reader's rules, which are those of the optimum.
const OUTSIDER: Rules = Rules { kinds: true, funnel: true, ..Rules::SMALL_COUNTS };

/// Each with one rule more than the one before.
const STEPS: [Rules; 5] = [
    Rules::SMALL_COUNTS,
    Rules { kinds: true, ..Rules::SMALL_COUNTS },
    OUTSIDER,
    Rules { listed: true, ..OUTSIDER },
    Rules::ALL,
];

pub fn run(table: &mut Table) {
    let told = |name: &str| std::env::var(name).ok();
    if let Some(packages) = told("ATOLL_TEST_ORACLES") {
        beside_optimum(&packages, table);
    }
    for many in EDITIONS {
        let directory = invented(&["7", &many.to_string(), "1", "."]);
        let case = Case::of(directory.path());
        if let Some(packages) = told("ATOLL_TEST_PEERS") {
            beside_gconfid(&packages, &case, many, table);
        }
        costs(&case, many, table);
    }
}

fn beside_optimum(packages: &str, table: &mut Table) {
    for (axis, seeds) in LINKED {
        let (mut own, mut least, mut worst) = (0.0, 0.0, 1.0_f64);
        for seed in 1..=seeds {
            let directory = invented(&[&seed.to_string(), "150", "1", ".", "--linked", axis]);
            Case::of(directory.path()).publish(OUTSIDER);
            let line = [GENERATOR, "optimum", "publication", "records.csv", "--seconds", "60"];
            let best = said("python3", &line, directory.path(), packages);
            let [hidden, fewest] = ["hidden", "at_least"].map(|name| best[name].as_f64().unwrap());
            own += hidden;
            least += fewest;
            worst = worst.max(hidden / fewest.max(1.0));
        }
        let of = format!("hidden of {seeds} linked sets with {axis}");
        table.add(format!("{of} ÷ the exact optimum"), own / least, "×", Aim::AtMost(1.1));
        table.add("  the worst of them", worst, "×", Aim::None);
    }
}

fn beside_gconfid(packages: &str, case: &Case<'_>, many: u32, table: &mut Table) {
    case.publish(Rules::SMALL_COUNTS);
    let line = [GENERATOR, "gconfid", "publication", "records.csv"];
    let peer = said("python3", &line, case.directory, packages);
    let [own, theirs] = ["ours", "gconfid_hidden"].map(|name| peer[name].as_f64().unwrap());
    let of = format!("hidden of {many} records, small counts only, ÷ G-Confid");
    table.add(of, own / theirs, "×", Aim::AtMost(1.05));
}

/// The ledger: of each table, the cells that are hidden by the first rule, and how many more by each further one.
fn costs(case: &Case<'_>, many: u32, table: &mut Table) {
    let hidden: Vec<Vec<usize>> = STEPS.iter().map(|rules| case.hidden(&case.protection(*rules))).collect();
    for (at, (plan, cells)) in case.layout.plans.iter().zip(&case.system.cells.of_table).enumerate() {
        let more = |step: usize| hidden[step][at] as i64 - hidden[step - 1][at] as i64;
        let figure = format!(
            "{many} records, {} of {} cells: small {}, kinds {:+}, funnel {:+}, listed {:+}, alone {:+}",
            plan.id,
            cells.len(),
            hidden[0][at],
            more(1),
            more(2),
            more(3),
            more(4)
        );
        table.add(figure, hidden[4][at] as f64, "", Aim::None);
    }
}

fn invented(arguments: &[&str]) -> TempDir {
    let directory = TempDir::new().unwrap();
    said("python3", &[&[GENERATOR, "generate"], arguments].concat(), directory.path(), "");
    directory
}

/// Records that were read, laid out and counted.
struct Case<'a> {
    directory: &'a Path,
    records: Records,
    layout: Layout,
    system: System,
}

impl Case<'_> {
    fn of(directory: &Path) -> Case<'_> {
        let sheet = fs::read(directory.join("records.csv")).unwrap();
        let wanted = fs::read(directory.join("tables.json")).ok();
        let wanted = wanted.as_ref().map_or(Wanted::ALL, |bytes| Wanted::File("tables.json", bytes));
        let mut faults = Faults::default();
        let source = Source { records: ("records.csv", &sheet), editions: None };
        let records = records::read(source, |_| true, &mut faults).unwrap();
        let geography = |code: &str| place(code, records.editions[0].deadline);
        let asked = tables::read(&wanted, &records, &mut faults);
        let layout = tables::lay_out(&records, &asked, &geography, &mut faults).unwrap();
        let counted = |plan| tables::counted(plan, &layout.dimensions, &layout.groups, &records);
        let counts: Vec<Vec<u64>> = layout.plans.iter().map(counted).collect();
        let system = System::of(&Part { layout: &layout, records: &records, counts, shown: Vec::new() });
        Case { directory, records, layout, system }
    }

    fn protection(&self, rules: Rules) -> Protection {
        let protection = protect(&self.system, rules);
        assert!(protection.unprotected.is_empty());
        protection
    }

    /// Of each table how many of its cells.
    fn hidden(&self, protection: &Protection) -> Vec<usize> {
        let of = |table: &Vec<usize>| table.iter().filter(|cell| protection.hidden[**cell]).count();
        self.system.cells.of_table.iter().map(of).collect()
    }

    /// Writes the files that outside readers read.
    fn publish(&self, rules: Rules) {
        let cells = shown(&self.system.cells, &self.protection(rules).hidden);
        let (mut tables, mut editions) = (Vec::new(), Vec::new());
        for (plan, cells) in self.layout.plans.iter().zip(cells) {
            tables.push(release::Table { id: plan.id.clone(), axes: plan.axes.clone(), k: plan.k, cells });
        }
        for edition in &self.records.editions {
            editions.push(release::Edition {
                id: edition.id.clone(),
                deadline: edition.deadline,
                restricted: edition.restricted,
                records: self.records.of_edition(&edition.id),
            });
        }
        let day = self.records.editions[0].deadline;
        let release = Release {
            release_id: "bench".to_owned(),
            k: tables::LEAST_K,
            dimensions: self.layout.dimensions.clone(),
            groups: self.layout.groups.clone(),
            derived: Vec::new(),
            tables,
            data_cut_off: day,
            editions,
            flags_as_of: day,
        };
        let files: BTreeMap<String, Vec<u8>> = formats::files(&release, &Labels::default()).unwrap();
        let publication = self.directory.join("publication");
        fs::create_dir_all(&publication).unwrap();
        for (name, bytes) in files {
            fs::write(publication.join(name), bytes).unwrap();
        }
    }
}
