//! Small publications drawn by hand: who the people are, which tables show them, what is hidden.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Earlier, Files, Question, Refusal, Verdict, audit};

/// A dimension: its name, its total, and codes with their parents, parents first; stages if the parent is empty.
#[derive(Debug, Clone)]
pub(super) struct Dim(pub &'static str, pub &'static str, pub Vec<(&'static str, &'static str)>);

/// A publication before it is written.
#[derive(Debug, Clone, Default)]
pub(super) struct Sketch {
    pub dims: Vec<Dim>,
    pub groups: Vec<(&'static str, &'static str, Vec<&'static str>)>,
    /// Each a list of dimensions with the codes that it shows.
    pub tables: Vec<Vec<(&'static str, Vec<&'static str>)>>,
    /// One code for each dimension, and how many people are so.
    pub people: Vec<(Vec<&'static str>, i64)>,
    pub hidden: BTreeSet<String>,
    pub derived: Vec<String>,
    pub editions: Vec<&'static str>,
    /// Dimensions that list what occurs.
    pub listed: Vec<&'static str>,
}

pub(super) const GENDER: [(&str, &str); 4] =
    [("binary", "T"), ("other", "T"), ("woman", "binary"), ("man", "binary")];

impl Sketch {
    /// Gender (woman, man under T) by geo, all margins.
    pub fn two(geo: &[&'static str], people: &[(&'static str, &'static str, i64)]) -> Self {
        let mut codes = vec!["WORLD"];
        codes.extend(geo);
        Self {
            dims: vec![
                Dim("gender", "T", vec![("woman", "T"), ("man", "T")]),
                Dim("geo", "WORLD", geo.iter().map(|code| (*code, "WORLD")).collect()),
            ],
            tables: vec![vec![("gender", vec!["T", "woman", "man"]), ("geo", codes)]],
            people: people.iter().map(|(gender, geo, many)| (vec![*gender, *geo], *many)).collect(),
            ..Self::default()
        }
    }

    pub fn hide(mut self, cells: &[&str]) -> Self {
        self.hidden.extend(cells.iter().map(|cell| (*cell).to_owned()));
        self
    }

    /// Whether somebody with a code counts under another of a dimension.
    pub fn counts(&self, dim: &Dim, code: &str, under: &str) -> bool {
        if dim.2.iter().any(|(_, parent)| parent.is_empty()) {
            let at = |code: &str| dim.2.iter().position(|(own, _)| *own == code);
            return at(under) <= at(code);
        }
        let members = self.groups.iter().filter(|(own, group, _)| *own == dim.0 && *group == under);
        let mut above = Some(code);
        while let Some(own) = above {
            if own == under || members.clone().any(|(_, _, members)| members.contains(&own)) {
                return true;
            }
            above = dim.2.iter().find(|(code, _)| *code == own).map(|(_, parent)| *parent);
        }
        false
    }

    fn dim(&self, name: &str) -> usize {
        self.dims.iter().position(|dim| dim.0 == name).expect("a dimension of the sketch")
    }

    /// The cells of a table: codes, name, and the count of these people.
    pub fn cells(
        &self,
        table: usize,
        people: &[(Vec<&'static str>, i64)],
    ) -> Vec<(Vec<&'static str>, String, i64)> {
        let axes = &self.tables[table];
        let mut cells: Vec<Vec<&'static str>> = vec![Vec::new()];
        for (_, codes) in axes {
            let longer = |cell: &Vec<&'static str>| {
                codes.iter().map(|code| [&cell[..], &[*code]].concat()).collect::<Vec<_>>()
            };
            cells = cells.iter().flat_map(longer).collect();
        }
        let count = |codes: &Vec<&'static str>| {
            let is_in = |person: &Vec<&'static str>| {
                codes.iter().zip(axes).all(|(code, (name, _))| {
                    let dim = self.dim(name);
                    self.counts(&self.dims[dim], person[dim], code)
                })
            };
            people.iter().filter(|(person, _)| is_in(person)).map(|(_, many)| many).sum()
        };
        let name = |codes: &Vec<&'static str>| {
            let part = |dim: &Dim| {
                let at = axes.iter().position(|(name, _)| *name == dim.0)?;
                (codes[at] != dim.1).then(|| format!("{}={}", dim.0, codes[at]))
            };
            self.dims.iter().filter_map(part).collect::<Vec<_>>().join(";")
        };
        cells.into_iter().map(|codes| (codes.clone(), name(&codes), count(&codes))).collect()
    }

    /// All cells by name with their counts.
    pub fn counted(&self, people: &[(Vec<&'static str>, i64)]) -> BTreeMap<String, i64> {
        let all = (0..self.tables.len()).flat_map(|table| self.cells(table, people));
        all.map(|(_, name, count)| (name, count)).collect()
    }

    pub fn files(&self) -> Files {
        let mut files = Files::new();
        for table in 0..self.tables.len() {
            let mut text: String = self.tables[table].iter().map(|(dim, _)| format!("{dim},")).collect();
            text.push_str("value,status\n");
            for (codes, name, count) in self.cells(table, &self.people) {
                let end = if self.hidden.contains(&name) { ",C".into() } else { format!("{count},F") };
                text.push_str(&format!("{},{end}\n", codes.join(",")));
            }
            files.insert(format!("t{}.csv", table + 1), text.into_bytes());
        }
        let derived = format!("stat,num,den,value,decimals,scale\n{}", self.derived.join("\n"));
        files.insert("derived.csv".into(), derived.into_bytes());
        files.insert("release.json".into(), self.release().into_bytes());
        files
    }

    fn release(&self) -> String {
        let quoted =
            |codes: &[&str]| codes.iter().map(|code| format!("{code:?}")).collect::<Vec<_>>().join(",");
        let dims: Vec<String> = self
            .dims
            .iter()
            .map(|Dim(name, total, codes)| {
                if codes.iter().any(|(_, parent)| parent.is_empty()) {
                    let stages: Vec<&str> = codes.iter().map(|(code, _)| *code).collect();
                    return format!("{name:?}:{{\"ordered\":[{}],\"total\":{total:?}}}", quoted(&stages));
                }
                let parents: Vec<String> =
                    codes.iter().map(|(code, parent)| format!("{code:?}:{parent:?}")).collect();
                let listed = if self.listed.contains(name) { ",\"listed\":\"occurring\"" } else { "" };
                format!("{name:?}:{{\"total\":{total:?},\"parent\":{{{}}}{listed}}}", parents.join(","))
            })
            .collect();
        let groups: Vec<String> = self
            .groups
            .iter()
            .map(|(dim, code, members)| {
                format!("{{\"dim\":{dim:?},\"code\":{code:?},\"members\":[{}]}}", quoted(members))
            })
            .collect();
        let table = |at: usize| {
            let dims: Vec<&str> = self.tables[at].iter().map(|(dim, _)| *dim).collect();
            format!(
                "{{\"id\":\"t{0}\",\"file\":\"t{0}.csv\",\"dims\":[{1}],\"absent\":\"zero\",\"k\":5}}",
                at + 1,
                quoted(&dims)
            )
        };
        let tables: Vec<String> = (0..self.tables.len()).map(table).collect();
        let micro: Vec<String> =
            self.dims.iter().map(|dim| format!("{0:?}:{{\"col\":{0:?},\"map\":{{}}}}", dim.0)).collect();
        let editions: Vec<String> = self
            .editions
            .iter()
            .map(|id| format!("{{\"id\":{id:?},\"deadline\":\"2025-12-31\",\"restricted\":false}}"))
            .collect();
        format!(
            "{{\"release_id\":\"r\",\"k\":5,\"dims\":{{{}}},\"groups\":[{}],\"tables\":[{}],\
             \"derived_file\":\"derived.csv\",\"editions\":[{}],\"micro\":{{{}}}}}",
            dims.join(","),
            groups.join(","),
            tables.join(","),
            editions.join(","),
            micro.join(",")
        )
    }

    pub fn records(&self) -> Vec<u8> {
        let has_edition = self.dims.iter().any(|dim| dim.0 == "edition");
        let mut text = String::from("record_id");
        self.dims.iter().for_each(|dim| text.push_str(&format!(",{}", dim.0)));
        text.push_str(if has_edition { "\n" } else { ",edition\n" });
        let mut id = 0;
        for (codes, many) in &self.people {
            for _ in 0..*many {
                id += 1;
                let edition = self
                    .editions
                    .first()
                    .filter(|_| !has_edition)
                    .map_or(String::new(), |own| format!(",{own}"));
                let edition = if has_edition || !edition.is_empty() { edition } else { ",".into() };
                text.push_str(&format!("{}-{id},{}{edition}\n", self.editions.join("-"), codes.join(",")));
            }
        }
        text.into_bytes()
    }

    /// The verdict with the records.
    pub fn judged(&self) -> Result<Verdict, Refusal> {
        judged(&self.files(), Some(&self.records()), &[])
    }

    /// The verdict of somebody without them.
    pub fn repeated(&self) -> Result<Verdict, Refusal> {
        judged(&self.files(), None, &[])
    }
}

pub(super) fn judged(
    files: &Files,
    records: Option<&[u8]>,
    earlier: &[Earlier<'_>],
) -> Result<Verdict, Refusal> {
    audit(&Question { files, records, earlier }, &|| false)
}

/// Who learns which cell, as text.
pub(super) fn exposed(verdict: &Verdict) -> BTreeSet<(String, String)> {
    let who = |to: &super::super::Reader| match to {
        super::super::Reader::Outsider => "outsider".to_owned(),
        super::super::Reader::Insider(cell) => format!("insider of {cell}"),
    };
    verdict.exposed.iter().map(|one| (who(&one.to), one.cell.clone())).collect()
}
