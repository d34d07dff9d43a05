//! The records behind a publication, counted by the mapping that release.json gives.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Refusal;
use super::publication::EDITION;
use super::table::{Axis, Table, is_known};
use super::written::Written;

const RECORDS: &str = "records.csv";

/// People who are alike in everything that the publication tells, and how many they are.
pub(super) struct People {
    /// The dimensions in the order of the codes; the edition last, always.
    dims: Vec<String>,
    alike: Vec<(Vec<String>, i64)>,
    /// Whole records by id, sorted, for comparing with another publication's.
    pub records: Vec<(String, Vec<String>)>,
}

/// Where a record says its code for one dimension.
struct Column<'a> {
    dim: &'a str,
    at: usize,
}

impl People {
    pub fn read(written: &Written, bytes: &[u8]) -> Result<Self, Refusal> {
        let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
        let at = |line: usize, what: String| Refusal(format!("{RECORDS}:{line}: {what}"));
        let header = reader.headers().map_err(|error| at(1, error.to_string()))?.clone();
        let columns = columns(written, &header).map_err(|what| at(1, what))?;
        let id = header.iter().position(|name| name == "record_id");
        let (mut alike, mut records) = (FxHashMap::<Vec<String>, i64>::default(), Vec::new());
        for (row, record) in reader.records().enumerate() {
            let record = record.map_err(|error| at(row + 2, error.to_string()))?;
            let codes = codes(written, &columns, &record).map_err(|what| at(row + 2, what))?;
            let Some(codes) = codes else { continue };
            records.push((id.map(|id| record[id].to_owned()).unwrap_or_default(), codes.clone()));
            *alike.entry(codes).or_default() += 1;
        }
        records.sort_unstable();
        let mut alike: Vec<_> = alike.into_iter().collect();
        alike.sort_unstable();
        let dims = columns.iter().map(|column| column.dim.to_owned()).collect();
        let this = Self { dims, alike, records };
        this.check(written)?;
        Ok(this)
    }

    /// Every edition has as many records as release.json says.
    fn check(&self, written: &Written) -> Result<(), Refusal> {
        for edition in &written.editions {
            let is_of = |(codes, _): &&(Vec<String>, i64)| codes.last() == Some(&edition.id);
            let own: i64 = self.alike.iter().filter(is_of).map(|(_, many)| many).sum();
            if let Some(told) = edition.records.filter(|told| *told != own) {
                return Err(Refusal(format!(
                    "release.json: edition {} has {told} records, {RECORDS} holds {own}",
                    edition.id
                )));
            }
        }
        Ok(())
    }

    /// Whether two publications count these editions from other records: another id, or another code where both
    /// tell one.
    pub fn differ(one: &Self, other: &Self, editions: &[String]) -> bool {
        let common: Vec<(usize, usize)> = one
            .dims
            .iter()
            .enumerate()
            .filter_map(|(at, dim)| Some((at, other.dims.iter().position(|own| own == dim)?)))
            .collect();
        let own = |people: &Self, side: fn(&(usize, usize)) -> usize| -> Vec<(String, Vec<String>)> {
            let is_of = |codes: &[String]| codes.last().is_some_and(|own| editions.contains(own));
            let told = people.records.iter().filter(|(_, codes)| is_of(codes));
            let kept = |codes: &[String]| common.iter().map(|pair| codes[side(pair)].clone()).collect();
            told.map(|(id, codes)| (id.clone(), kept(codes))).collect()
        };
        let (mut here, mut there) = (own(one, |pair| pair.0), own(other, |pair| pair.1));
        here.sort_unstable();
        there.sort_unstable();
        here != there
    }

    /// The people of several publications, each once, with everything that any of these says of them. Where none of her
    /// publications says a code, she is given one of `leaves`: nobody is told which, and any will do.
    ///
    /// # Errors
    /// They cannot be told apart.
    pub fn joined(all: &[&Self], leaves: &BTreeMap<String, Vec<String>>) -> Result<Self, Refusal> {
        let own = leaves.keys().filter(|dim| *dim != EDITION && all.iter().any(|one| one.dims.contains(dim)));
        let dims: Vec<String> = own.cloned().chain([EDITION.to_owned()]).collect();
        let mut told: BTreeMap<(&str, &str), Vec<Option<&str>>> = BTreeMap::new();
        for one in all {
            let places: Vec<Option<usize>> =
                dims.iter().map(|dim| one.dims.iter().position(|own| own == dim)).collect();
            for (id, codes) in &one.records {
                if id.is_empty() && all.len() > 1 {
                    return Err(Refusal(format!("{RECORDS}:1: there is no column record_id")));
                }
                let edition = codes.last().map_or("", String::as_str);
                let known = told.entry((edition, id)).or_insert_with(|| vec![None; dims.len()]);
                for (known, place) in known.iter_mut().zip(&places) {
                    *known = known.or(place.map(|at| codes[at].as_str()));
                }
            }
        }
        let any = |dim: &String| leaves[dim].first().map_or("", String::as_str);
        let mut alike = BTreeMap::<Vec<String>, i64>::new();
        for codes in told.into_values() {
            let codes =
                codes.iter().zip(&dims).map(|(code, dim)| code.unwrap_or_else(|| any(dim)).to_owned());
            *alike.entry(codes.collect()).or_default() += 1;
        }
        Ok(Self { dims, alike: alike.into_iter().collect(), records: Vec::new() })
    }

    /// True counts of a table's cells, of these editions only or of all.
    pub fn count(&self, written: &Written, table: &Table, editions: Option<&[String]>) -> Vec<i64> {
        let axes: Vec<(&str, usize)> =
            table.axes.iter().map(|axis| (axis.dim.as_str(), axis.codes.len())).collect();
        self.count_along(&axes, |axis, code| counted_under(written, &table.axes[axis], code), editions)
    }

    /// True counts along dimensions that have so many places each; `under` tells at which places of an axis a code counts.
    pub fn count_along(
        &self,
        axes: &[(&str, usize)],
        under: impl Fn(usize, &str) -> Vec<usize>,
        editions: Option<&[String]>,
    ) -> Vec<i64> {
        let mut counts = vec![0; axes.iter().map(|(_, width)| width).product()];
        let column = |dim: &str| self.dims.iter().position(|own| own == dim);
        let columns: Vec<Option<usize>> = axes.iter().map(|(dim, _)| column(dim)).collect();
        let mut hits: Vec<FxHashMap<&str, Vec<usize>>> = vec![FxHashMap::default(); axes.len()];
        for (codes, many) in &self.alike {
            if editions.is_some_and(|editions| codes.last().is_none_or(|own| !editions.contains(own))) {
                continue;
            }
            let mut places = vec![0];
            for (axis, hits) in hits.iter_mut().enumerate() {
                let code = columns[axis].map_or("", |column| codes[column].as_str());
                let own = hits.entry(code).or_insert_with(|| under(axis, code));
                let width = axes[axis].1;
                places = places.iter().flat_map(|at| own.iter().map(move |code| at * width + code)).collect();
            }
            places.into_iter().for_each(|at| counts[at] += many);
        }
        counts
    }
}

/// Every described dimension with its column; the edition last, by its own name if nothing else is said.
fn columns<'a>(written: &'a Written, header: &csv::StringRecord) -> Result<Vec<Column<'a>>, String> {
    let find = |name: &str| {
        header.iter().position(|own| own == name).ok_or_else(|| format!("there is no column {name}"))
    };
    let mut columns = Vec::new();
    for dim in written.dims.keys().filter(|dim| *dim != EDITION) {
        let micro =
            written.micro.get(dim).ok_or_else(|| format!("release.json does not say where {dim} is"))?;
        columns.push(Column { dim, at: find(&micro.col)? });
    }
    let edition = written.micro.get(EDITION).map_or(EDITION, |micro| micro.col.as_str());
    let is_told = !written.editions.is_empty();
    columns.push(Column { dim: EDITION, at: if is_told { find(edition)? } else { 0 } });
    Ok(columns)
}

/// The codes of a record; none if it is of an edition that is not published here.
fn codes(
    written: &Written,
    columns: &[Column<'_>],
    record: &csv::StringRecord,
) -> Result<Option<Vec<String>>, String> {
    let code_in = |column: &Column<'_>| -> &str {
        let raw = &record[column.at];
        written.micro.get(column.dim).map_or(raw, |micro| micro.map.get(raw).map_or(raw, String::as_str))
    };
    let edition = columns.last().map(code_in).unwrap_or_default();
    if !written.editions.is_empty() && !written.editions.iter().any(|one| one.id == edition) {
        return Ok(None);
    }
    let mut codes = Vec::with_capacity(columns.len());
    for column in columns {
        let code = code_in(column);
        if column.dim != EDITION && !is_known(written, column.dim, code) {
            return Err(format!("{} has no code of {}", record[column.at].escape_debug(), column.dim));
        }
        codes.push(code.to_owned());
    }
    Ok(Some(codes))
}

/// The places on an axis under which somebody with this code counts; a place stands there twice if a group has
/// two of its members above the code.
pub(super) fn counted_under(written: &Written, axis: &Axis, code: &str) -> Vec<usize> {
    let Some(dimension) = written.dims.get(&axis.dim) else { return Vec::new() };
    if dimension.is_ordered() {
        // Who came this far came through every stage before.
        let place = |code: &str| dimension.ordered.iter().position(|stage| stage == code);
        let own = place(code);
        return (0..axis.codes.len()).filter(|at| place(&axis.codes[*at]) <= own).collect();
    }
    let chain = dimension.chain(code).unwrap_or_else(|| vec![code, &dimension.total]);
    let mut places = Vec::new();
    for (at, listed) in axis.codes.iter().enumerate() {
        let times = if chain.contains(&listed.as_str()) {
            1
        } else {
            times_in_group(written, &axis.dim, listed, &chain, 0)
        };
        places.extend(std::iter::repeat_n(at, times));
    }
    places
}

fn times_in_group(written: &Written, dim: &str, code: &str, chain: &[&str], depth: usize) -> usize {
    // Groups of groups of groups are a circle.
    let members = written.members(dim, code).filter(|_| depth < 3).unwrap_or_default();
    let times = |member: &String| {
        if chain.contains(&member.as_str()) {
            1
        } else {
            times_in_group(written, dim, member, chain, depth + 1)
        }
    };
    members.iter().map(times).sum()
}
