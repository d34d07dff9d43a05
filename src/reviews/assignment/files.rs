//! applications.csv, reviewers.csv and pairs.csv in, assignment.csv out. Bytes in, values out.
//!
//! An id that a spreadsheet would run as a formula is written with an apostrophe before it, and such an apostrophe
//! is taken off where it is read: ids come back as they were, whatever programme had the files in between.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::task::{LARGEST, Room, Task};
use super::{Plan, Shortfall};
use crate::sheet::{Faults, Row, Sheet, few, meant, quoted, shown, write_row};

mod people;

use people::{Listed, listed};

/// So many pairs are weighed at most; more would not fit into the memory of a small machine.
const MOST_PAIRS: usize = 200_000_000;

/// A file as it was named and what it holds.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    pub name: &'a str,
    pub bytes: &'a [u8],
}

/// The files of an assignment, and how it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub applications: Named<'a>,
    pub reviewers: Named<'a>,
    pub pairs: Option<Named<'a>>,
    /// Attributes of which a shared value forbids a pair.
    pub forbid_same: &'a [String],
    /// How many reviewers each application gets.
    pub reviews: usize,
}

/// A task with the names of its numbers, both sorted.
#[derive(Debug, Clone)]
pub struct Inputs {
    pub applications: Vec<String>,
    pub reviewers: Vec<String>,
    pub task: Task,
}

impl Inputs {
    /// Reads the files.
    ///
    /// # Errors
    /// Every fault of every file, as sentences.
    pub fn read(asked: &Asked<'_>) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let applications = listed(asked.applications, None, asked.forbid_same, &mut faults);
        let reviewers = listed(asked.reviewers, Some("load"), asked.forbid_same, &mut faults);
        let (Some(applications), Some(reviewers)) = (applications, reviewers) else { return Err(faults) };
        if applications.ids.len().saturating_mul(reviewers.ids.len()) > MOST_PAIRS {
            faults.tell(format!(
                "{}: {} applications and {} reviewers make more than {MOST_PAIRS} pairs",
                asked.applications.name,
                applications.ids.len(),
                reviewers.ids.len()
            ));
            return Err(faults);
        }
        let rooms = reviewers.loads.iter().map(|load| Room { now: 0, most: Some(*load) }).collect();
        let mut task = Task::new(vec![asked.reviews; applications.ids.len()], rooms);
        forbid_same(&mut task, &applications, &reviewers);
        if let Some(file) = asked.pairs {
            pairs(file, asked, (&applications, &reviewers), &mut task, &mut faults);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { applications: applications.ids, reviewers: reviewers.ids, task })
    }

    /// The plan as assignment.csv, which has the columns of pairs.csv: by application, then by reviewer.
    pub fn csv(&self, plan: &Plan) -> String {
        let mut text = String::from("application,reviewer,affinity\n");
        for (at, reviewers) in plan.reviewers.iter().enumerate() {
            for reviewer in reviewers {
                let affinity = self.task.affinity(at, *reviewer).unwrap_or_default().to_string();
                let cells = [shown(&self.applications[at]), shown(&self.reviewers[*reviewer])];
                write_row(&mut text, &[&cells[0], &cells[1], &affinity]);
            }
        }
        text
    }

    /// A shortfall in a sentence that names who lacks how many and why.
    pub fn sentence(&self, short: &Shortfall) -> String {
        let id = quoted(&self.applications[short.application]);
        let (lacks, wanted) = (short.lacks, self.task.wanted[short.application]);
        let lacks = format!("application {id} lacks {lacks} of {wanted} reviewers");
        match &short.reason {
            super::Reason::Forbidden => {
                format!("{lacks}: only {} of {} may review it", short.allowed, self.reviewers.len())
            }
            super::Reason::Full { reviewers, room, applications, needed } => {
                let names: Vec<&String> = reviewers.iter().map(|at| &self.reviewers[*at]).collect();
                let names = few(&names, 8);
                format!(
                    "{lacks}: all who could take it are full ({names}): they have room for {room} reviews, and the \
                     {applications} applications that depend on them need {needed} of them"
                )
            }
        }
    }
}

fn forbid_same(task: &mut Task, applications: &Listed, reviewers: &Listed) {
    for (of_applications, of_reviewers) in applications.values.iter().zip(&reviewers.values) {
        let mut holders: HashMap<&str, Vec<usize>> = HashMap::new();
        for (reviewer, values) in of_reviewers.iter().enumerate() {
            values.iter().for_each(|value| holders.entry(value).or_default().push(reviewer));
        }
        for (application, values) in of_applications.iter().enumerate() {
            let same = values.iter().filter_map(|value| holders.get(value.as_str()));
            same.flatten().for_each(|reviewer| task.forbid(application, *reviewer));
        }
    }
}

/// Reads pairs.csv into the task.
fn pairs(
    file: Named<'_>,
    asked: &Asked<'_>,
    lists: (&Listed, &Listed),
    task: &mut Task,
    faults: &mut Faults,
) -> Option<()> {
    let mut sheet = Sheet::open(file.name, file.bytes, faults)?;
    let need = |column| (column, sheet.need(column, faults));
    let [application, reviewer, affinity] = ["application", "reviewer", "affinity"].map(need).map(|c| c.1);
    let (application, reviewer, affinity) = (application?, reviewer?, affinity?);
    let mut seen = BTreeSet::new();
    while let Some(row) = sheet.next_row(faults) {
        let mut find = |column: &str, at: usize, list: &Listed, of: &str| {
            let id = meant(&row.cells[at]);
            let found = list.ids.binary_search_by(|known| known.as_str().cmp(id)).ok();
            if found.is_none() {
                sheet.wrong(row.line, column, &format!("{} is no id in {of}", quoted(id)), faults);
            }
            found
        };
        let a = find("application", application, lists.0, asked.applications.name);
        let r = find("reviewer", reviewer, lists.1, asked.reviewers.name);
        let (Some(a), Some(r)) = (a, r) else { continue };
        if !seen.insert((a, r)) {
            sheet.wrong(row.line, "reviewer", "this pair stands here twice", faults);
        }
        worth(&sheet, &row, affinity, (a, r), task, faults);
    }
    Some(())
}

fn worth(
    sheet: &Sheet<'_>,
    row: &Row<'_>,
    column: usize,
    (application, reviewer): (usize, usize),
    task: &mut Task,
    faults: &mut Faults,
) {
    let cell: &Cow<'_, str> = &row.cells[column];
    if cell == "forbidden" {
        task.forbid(application, reviewer);
        return;
    }
    match meant(cell).parse::<i32>().ok().filter(|worth| (-LARGEST..=LARGEST).contains(worth)) {
        Some(worth) => task.prefer(application, reviewer, worth),
        None => {
            let what =
                format!("{} is neither a whole number up to {LARGEST} nor the word forbidden", quoted(cell));
            sheet.wrong(row.line, "affinity", &what, faults);
        }
    }
}
