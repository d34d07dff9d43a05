//! The tables that are asked for: the default set, or tables.json.

use serde::Deserialize;
use serde_json::Value;

use super::LEAST_K;
use super::geography::Kind;
use crate::sheet::{Faults, quoted};
use crate::statistics::records::{Records, STAGES};

/// How finely a dimension is cut.
#[derive(Clone, Debug, PartialEq)]
pub enum Cut {
    /// Every code, countries included.
    All,
    World,
    Region,
    SubRegion,
    /// The groups of one kind instead of the tree.
    Group(Kind),
    /// The columns of the funnel.
    Stages(Vec<String>),
}

/// Names of other files of a publication and of sheets.
const TAKEN: [&str; 5] = ["about", "certificate", "derived", "history", "release"];

/// A table that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The file that asks for it, for faults.
    pub file: String,
    pub id: String,
    pub dims: Vec<(String, Cut)>,
    pub k: u64,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted<'a> {
    /// The default set without the tables of some ids; its first table tells places apart as finely as `places`.
    Default { places: Cut, left_out: Vec<&'static str> },
    /// tables.json, with its name.
    File(&'a str, &'a [u8]),
}

impl Wanted<'_> {
    /// The whole default set, places as finely as there are.
    pub const ALL: Wanted<'static> = Wanted::Default { places: Cut::All, left_out: Vec::new() };
}

/// The default set. With several editions every table but the first tells them apart. A column that says the
/// same of everybody makes no table.
fn default_set(records: &Records, places: Cut, left_out: &[&str]) -> Vec<Asked> {
    let has = |name: &str| records.column(name).is_some_and(|column| column.words.len() > 1);
    let mut sets: Vec<(&str, Cut, Option<&str>)> = vec![("t1", places, None)];
    if has("seniority") {
        sets.push(("t2", Cut::Region, Some("seniority")));
    }
    if has("track") {
        sets.push(("t3", Cut::Region, Some("track")));
    }
    sets.push(("t4", Cut::Group(Kind::Combination), None));
    sets.push(("t5", Cut::Region, Some("stage")));
    sets.push(("t6", Cut::Group(Kind::UnGroup), None));
    sets.retain(|(id, ..)| !left_out.contains(id));
    sets.into_iter().map(|(id, geo, further)| asked(records, id, geo, further)).collect()
}

fn asked(records: &Records, id: &str, geo: Cut, further: Option<&str>) -> Asked {
    let pools = id == "t1";
    // Of an edition for women only, gender tells nothing.
    let is_restricted = records.editions.iter().any(|edition| edition.restricted);
    let gender = (!is_restricted).then(|| ("gender".to_owned(), Cut::All));
    let mut dims: Vec<(String, Cut)> = gender.into_iter().chain([("geo".to_owned(), geo)]).collect();
    if let Some(further) = further.filter(|further| *further != "stage") {
        dims.push((further.to_owned(), Cut::All));
    }
    if records.editions.len() > 1 && !pools {
        dims.push(("edition".to_owned(), Cut::All));
    }
    if further == Some("stage") {
        dims.push(("stage".to_owned(), Cut::Stages(STAGES.map(str::to_owned).to_vec())));
    }
    Asked { file: "the default set".to_owned(), id: id.to_owned(), dims, k: LEAST_K }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    tables: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    dims: serde_json::Map<String, Value>,
    from_stage: Option<String>,
    k: Option<u64>,
}

/// Reads tables.json, or takes the default set. Faults name the table and the field.
pub fn read(wanted: &Wanted<'_>, records: &Records, faults: &mut Faults) -> Vec<Asked> {
    let (name, bytes) = match wanted {
        Wanted::Default { places, left_out } => return default_set(records, places.clone(), left_out),
        Wanted::File(name, bytes) => (*name, *bytes),
    };
    let entries = match serde_json::from_slice::<File>(bytes) {
        Ok(File { tables }) if !tables.is_empty() => tables,
        Ok(_) => {
            faults.tell(format!("{name}: asks for no table; list at least one under \"tables\""));
            return Vec::new();
        }
        Err(error) => {
            faults.tell(format!("{name}:{}: {error}", error.line()));
            return Vec::new();
        }
    };
    let mut tables: Vec<Asked> = Vec::new();
    for entry in entries {
        if tables.iter().any(|table| table.id == entry.id) {
            faults.tell(format!(
                "{name}: two tables are called {}; give each an id of its own",
                quoted(&entry.id)
            ));
        }
        tables.extend(table(name, &entry, records, faults));
    }
    tables
}

fn table(file: &str, entry: &Entry, records: &Records, faults: &mut Faults) -> Option<Asked> {
    let mut wrong = |what: String| faults.tell(format!("{file}: table {}: {what}", quoted(&entry.id)));
    let is_plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if entry.id.is_empty() || entry.id.len() > 31 || !entry.id.bytes().all(is_plain) {
        wrong("its id names files; use up to 31 small letters, digits, - and _".to_owned());
    }
    if TAKEN.contains(&entry.id.as_str()) {
        wrong("this id is the name of another file or sheet; use another".to_owned());
    }
    if let Some(k) = entry.k.filter(|k| *k < LEAST_K) {
        wrong(format!("k is {k}; a table may raise it above {LEAST_K}, none may lower it"));
    }
    let mut dims = Vec::new();
    for (name, cut) in &entry.dims {
        match cut_of(name, cut) {
            Some(cut) => dims.push((name.clone(), cut)),
            None => wrong(format!(
                "{name}: {cut} is unknown; use all, and for geo country, sub-region, region, world, un-group or combination"
            )),
        }
    }
    if dims.is_empty() {
        wrong("has no dimensions; name at least one under \"dims\"".to_owned());
    }
    if let Some(stage) = &entry.from_stage
        && let Err(what) = begin_at(&mut dims, stage)
    {
        wrong(what);
    }
    dims.sort_by_key(|(name, _)| place(name, records));
    Some(Asked { file: file.to_owned(), id: entry.id.clone(), dims, k: entry.k.unwrap_or(LEAST_K) })
}

/// Gender, geo, attributes in the order of the records, edition, stage: as the dimensions stand everywhere.
fn place(name: &str, records: &Records) -> usize {
    match name {
        "gender" => 0,
        "geo" => 1,
        "edition" => usize::MAX - 1,
        "stage" => usize::MAX,
        _ => 2 + records.columns.iter().position(|column| column.name == name).unwrap_or(usize::MAX - 4),
    }
}

fn cut_of(dimension: &str, cut: &Value) -> Option<Cut> {
    Some(match (dimension, cut.as_str()?) {
        ("stage", "all") => Cut::Stages(STAGES.map(str::to_owned).to_vec()),
        ("geo", "all" | "country") | (_, "all") => Cut::All,
        ("geo", "sub-region") => Cut::SubRegion,
        ("geo", "region") => Cut::Region,
        ("geo", "world") => Cut::World,
        ("geo", "un-group") => Cut::Group(Kind::UnGroup),
        ("geo", "combination") => Cut::Group(Kind::Combination),
        _ => return None,
    })
}

/// A table that begins at a later stage has a column for it, even when it is the only one.
fn begin_at(dims: &mut Vec<(String, Cut)>, stage: &str) -> Result<(), String> {
    let Some(first) = STAGES.iter().position(|known| *known == stage) else {
        return Err(format!("from_stage: {} is unknown; use one of {}", quoted(stage), STAGES.join(", ")));
    };
    let column = dims.iter_mut().find(|(name, _)| name == "stage");
    match column {
        Some((_, Cut::Stages(stages))) => {
            *stages = STAGES[first..].iter().map(|stage| (*stage).to_owned()).collect()
        }
        _ if first > 0 => dims.push(("stage".to_owned(), Cut::Stages(vec![stage.to_owned()]))),
        _ => {}
    }
    Ok(())
}
