//! The fields of a JSON object, one by one: what is missing, doubled, unknown or of another kind is told.

use super::super::json::{Node, Value};
use crate::sheet::{Faults, quoted};

/// No count of people in these files is larger.
const LARGEST: usize = 1_000_000_000;

/// Where the faults and warnings of one file go.
pub(in super::super) struct Reading<'a> {
    pub name: &'a str,
    pub faults: &'a mut Faults,
    pub warnings: &'a mut Vec<String>,
}

/// An object with its known keys, each once.
pub(in super::super) struct Object<'n> {
    pub line: usize,
    pub path: String,
    entries: Vec<(&'n str, &'n Node)>,
}

impl<'n> Object<'n> {
    pub fn get(&self, key: &str) -> Option<&'n Node> {
        self.entries.iter().find(|(name, _)| *name == key).map(|(_, node)| *node)
    }

    /// The path of a key below this object.
    pub fn below(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

impl Reading<'_> {
    pub fn wrong(&mut self, line: usize, field: &str, what: &str) {
        let field = if field.is_empty() { String::new() } else { format!("{}: ", field.escape_debug()) };
        self.faults.tell(format!("{}:{line}: {field}{what}", self.name));
    }

    pub fn odd(&mut self, line: usize, field: &str, what: &str) {
        self.warnings.push(format!("{}:{line}: {}: {what}", self.name, field.escape_debug()));
    }

    fn other_kind(&mut self, node: &Node, path: &str, wanted: &str) {
        self.wrong(node.line, path, &format!("is {} and should be {wanted}", node.kind()));
    }

    /// An object whose keys are all known; any key at all if `known` is none.
    pub fn object<'n>(&mut self, node: &'n Node, path: &str, known: Option<&[&str]>) -> Option<Object<'n>> {
        let Value::Object(entries) = &node.value else {
            self.other_kind(node, path, "an object in { }");
            return None;
        };
        let mut object = Object { line: node.line, path: path.to_owned(), entries: Vec::new() };
        for (key, line, node) in entries {
            let field = object.below(key);
            if object.get(key).is_some() {
                self.wrong(*line, &field, "stands here twice");
            } else if known.is_some_and(|known| !known.contains(&key.as_str())) {
                let keys = known.unwrap_or_default().join(", ");
                self.wrong(*line, &field, &format!("is not a key that is known here; they are {keys}"));
            } else {
                object.entries.push((key, node));
            }
        }
        Some(object)
    }

    /// The keys of an object with their values.
    pub fn entries<'n>(&mut self, node: &'n Node, path: &str) -> Option<Vec<(&'n str, &'n Node)>> {
        self.object(node, path, None).map(|object| object.entries)
    }

    pub fn list<'n>(&mut self, node: &'n Node, path: &str) -> Option<&'n [Node]> {
        match &node.value {
            Value::List(items) => Some(items),
            _ => {
                self.other_kind(node, path, "a list in [ ]");
                None
            }
        }
    }

    pub fn text<'n>(&mut self, node: &'n Node, path: &str) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) => Some(text),
            _ => {
                self.other_kind(node, path, "a text in \" \"");
                None
            }
        }
    }

    /// A whole number of people.
    pub fn count(&mut self, node: &Node, path: &str) -> Option<usize> {
        let Value::Number(number) = &node.value else {
            self.other_kind(node, path, "a whole number");
            return None;
        };
        let is_plain = number.bytes().all(|byte| byte.is_ascii_digit());
        let what = match number.parse::<usize>() {
            Ok(count) if count <= LARGEST => return Some(count),
            _ if is_plain => format!("{} is too large", quoted(number)),
            _ if number.starts_with('-') => format!("{number} is below 0"),
            _ => format!("{} is no whole number; write it in digits alone", quoted(number)),
        };
        self.wrong(node.line, path, &what);
        None
    }
}
