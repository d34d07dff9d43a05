//! release.json as it is written, and the sums beside it.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{Files, Refusal};

pub(super) const RELEASE: &str = "release.json";
const SUMS: &str = "SHA256SUMS";
/// No publication and no table may go below this.
const LEAST_K: i64 = 5;

/// What the gate needs of release.json.
#[derive(Debug, Deserialize)]
pub(super) struct Written {
    pub release_id: String,
    pub k: i64,
    pub dims: BTreeMap<String, Dimension>,
    #[serde(default)]
    pub groups: Vec<Group>,
    pub tables: Vec<Sheet>,
    #[serde(default)]
    pub derived_file: Option<String>,
    #[serde(default)]
    pub editions: Vec<Edition>,
    #[serde(default)]
    pub micro: BTreeMap<String, Micro>,
    /// The names of the dimensions in the order of the file, which a map forgets.
    #[serde(skip)]
    pub order: Vec<String>,
}

/// A tree under a total, or stages in their order.
#[derive(Debug, Deserialize)]
pub(super) struct Dimension {
    pub total: String,
    #[serde(default)]
    pub parent: BTreeMap<String, String>,
    #[serde(default)]
    pub ordered: Vec<String>,
    #[serde(default)]
    pub listed: Listed,
}

/// Which codes a dimension lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Listed {
    /// Nothing is said of it.
    #[default]
    Any,
    /// Those that somebody has.
    Occurring,
}

#[derive(Debug, Deserialize)]
pub(super) struct Group {
    pub dim: String,
    pub code: String,
    pub members: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Sheet {
    pub id: String,
    pub file: String,
    pub dims: Vec<String>,
    pub absent: Absent,
    pub k: i64,
}

/// What a combination of codes without a line means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Absent {
    Zero,
    Unknown,
}

#[derive(Debug, Deserialize)]
pub(super) struct Edition {
    pub id: String,
    #[serde(default)]
    pub records: Option<i64>,
}

/// Where the records say a dimension's code.
#[derive(Debug, Deserialize)]
pub(super) struct Micro {
    pub col: String,
    #[serde(default)]
    pub map: BTreeMap<String, String>,
}

impl Written {
    /// Reads release.json, after the sums if there are any.
    pub fn read(files: &Files) -> Result<Self, Refusal> {
        sums(files)?;
        let bytes = file(files, RELEASE)?;
        let wrong = |error: serde_json::Error| Refusal(format!("{RELEASE}:{}: {error}", error.line()));
        let mut this: Self = serde_json::from_slice(bytes).map_err(wrong)?;
        this.order = order(bytes).map_err(wrong)?;
        this.check()?;
        Ok(this)
    }

    fn check(&self) -> Result<(), Refusal> {
        let wrong = |what: String| Err(Refusal(format!("{RELEASE}: {what}")));
        if self.k < LEAST_K {
            return wrong(format!("k is {}, and never below {LEAST_K}", self.k));
        }
        for (name, dimension) in &self.dims {
            if let Some(code) = dimension.parent.keys().find(|code| dimension.chain(code).is_none()) {
                return wrong(format!("{code} of {name} does not lead up to {}", dimension.total));
            }
        }
        for sheet in &self.tables {
            if sheet.k < self.k {
                return wrong(format!("table {} has k {}, below {}", sheet.id, sheet.k, self.k));
            }
            if let Some(name) = sheet.dims.iter().find(|name| !self.dims.contains_key(*name)) {
                return wrong(format!("table {} has a dimension {name} that is not described", sheet.id));
            }
        }
        Ok(())
    }

    /// The members of a code that is a group of this dimension and not in its tree.
    pub fn members(&self, dim: &str, code: &str) -> Option<&[String]> {
        let is_it = |group: &&Group| group.dim == dim && group.code == code;
        self.groups.iter().find(is_it).map(|group| group.members.as_slice())
    }
}

impl Dimension {
    pub fn is_ordered(&self) -> bool {
        !self.ordered.is_empty()
    }

    /// A code and those above it up to the total. None if it is not in the tree or goes round in it.
    pub fn chain<'a>(&'a self, code: &'a str) -> Option<Vec<&'a str>> {
        let mut chain = vec![code];
        let mut at = code;
        while at != self.total {
            at = self.parent.get(at)?;
            if chain.len() > self.parent.len() {
                return None;
            }
            chain.push(at);
        }
        Some(chain)
    }

    /// Whether nothing is below a code.
    pub fn is_leaf(&self, code: &str) -> bool {
        !self.parent.values().any(|parent| parent == code)
    }
}

/// A file by its name.
pub(super) fn file<'a>(files: &'a Files, name: &str) -> Result<&'a [u8], Refusal> {
    files.get(name).map(Vec::as_slice).ok_or_else(|| Refusal(format!("{name}: there is no such file")))
}

/// SHA256SUMS, if it is there, names every file and every sum holds.
fn sums(files: &Files) -> Result<(), Refusal> {
    let Some(bytes) = files.get(SUMS) else { return Ok(()) };
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal(format!("{SUMS}: this is no text")))?;
    let mut named = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        let wrong = |what: String| Refusal(format!("{SUMS}:{}: {what}", at + 1));
        let (sum, name) = line.split_once("  ").ok_or_else(|| wrong("this is no sum and name".into()))?;
        let bytes = files.get(name).ok_or_else(|| wrong(format!("there is no file {name}")))?;
        if HEXLOWER.encode(&Sha256::digest(bytes)) != sum {
            return Err(wrong(format!("{name} is not the file that was summed")));
        }
        named.insert(name, ());
    }
    match files.keys().find(|name| *name != SUMS && !named.contains_key(name.as_str())) {
        Some(name) => Err(Refusal(format!("{SUMS}: {name} has no sum"))),
        None => Ok(()),
    }
}

/// The names of the dimensions as they stand in the file.
fn order(bytes: &[u8]) -> Result<Vec<String>, serde_json::Error> {
    #[derive(Deserialize)]
    struct Head {
        dims: Names,
    }
    struct Names(Vec<String>);
    impl<'de> Deserialize<'de> for Names {
        fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            struct Keys;
            impl<'de> serde::de::Visitor<'de> for Keys {
                type Value = Names;
                fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    to.write_str("dimensions by name")
                }
                fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                    let mut names = Vec::new();
                    while let Some((name, _)) = map.next_entry::<String, serde::de::IgnoredAny>()? {
                        names.push(name);
                    }
                    Ok(Names(names))
                }
            }
            from.deserialize_map(Keys)
        }
    }
    serde_json::from_slice::<Head>(bytes).map(|head| head.dims.0)
}
