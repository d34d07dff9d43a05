//! JSON with the place of every value, so that a fault can name its line. Objects keep doubled keys.
//!
//! What is no JSON is refused by `serde_json` first, with line and column; here a valid text is taken apart.

use crate::sheet::{Faults, text};

/// Deeper nesting than this is refused; the files that we read have five levels.
const DEEPEST: usize = 40;

/// A value and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// From 1.
    pub line: usize,
    pub value: Value,
}

/// Numbers are kept as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    Bool,
    Number(String),
    Text(String),
    List(Vec<Node>),
    /// Keys with their lines, in the order of the file.
    Object(Vec<(String, usize, Node)>),
}

impl Node {
    /// What it is, in words.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

/// Reads a whole file; none, with one fault, if it is no JSON.
pub(super) fn read(name: &str, bytes: &[u8], faults: &mut Faults) -> Option<Node> {
    let text = text(name, bytes, faults)?;
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let (line, column) = (error.line(), error.column());
        let what = error.to_string();
        let what = what.split(" at line ").next().unwrap_or_default();
        faults.tell(format!("{name}:{line}: column {column}: this is no JSON: {what}"));
        return None;
    }
    let mut reader = Reader { text, at: 0, line: 1 };
    let node = reader.node(0);
    if node.is_none() {
        let what = "is nested too deeply, or holds an escape that is no character";
        faults.tell(format!("{name}:{}: {what}", reader.line));
    }
    node
}

/// Walks through a text that is known to be JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Reader<'_> {
    fn node(&mut self, depth: usize) -> Option<Node> {
        self.skip_space();
        let line = self.line;
        if depth > DEEPEST {
            return None;
        }
        let value = match self.peek()? {
            b'{' => self.object(depth)?,
            b'[' => self.list(depth)?,
            b'"' => Value::Text(self.string()?),
            b'n' => self.word(4, Value::Null),
            b't' => self.word(4, Value::Bool),
            b'f' => self.word(5, Value::Bool),
            _ => Value::Number(self.number()),
        };
        Some(Node { line, value })
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut entries = Vec::new();
        self.at += 1;
        loop {
            self.skip_marks();
            if self.peek()? == b'}' {
                self.at += 1;
                return Some(Value::Object(entries));
            }
            let line = self.line;
            let key = self.string()?;
            self.skip_marks();
            entries.push((key, line, self.node(depth + 1)?));
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        self.at += 1;
        loop {
            self.skip_marks();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Value::List(items));
            }
            items.push(self.node(depth + 1)?);
        }
    }

    /// A string is as long as to the next quotation mark that no backslash precedes.
    fn string(&mut self) -> Option<String> {
        let from = self.at;
        self.at += 1;
        while self.peek()? != b'"' {
            self.at += if self.peek()? == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        serde_json::from_str(&self.text[from..self.at]).ok()
    }

    fn number(&mut self) -> String {
        let rest = &self.text[self.at..];
        let is_in = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let number: String = rest.chars().take_while(|c| is_in(*c)).collect();
        self.at += number.len().max(1);
        number
    }

    fn word(&mut self, length: usize, value: Value) -> Value {
        self.at += length;
        value
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        self.skip(|byte| byte.is_ascii_whitespace());
    }

    /// White space, commas and colons: where they may stand is known already.
    fn skip_marks(&mut self) {
        self.skip(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b':'));
    }

    fn skip(&mut self, may: impl Fn(u8) -> bool) {
        while let Some(byte) = self.peek().filter(|byte| may(*byte)) {
            self.line += usize::from(byte == b'\n');
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_value_knows_its_line() {
        let text = b"{\"a\": [1,\n \"x\\\"y\"],\n\"a\": {\"b\" : null}, \"c\": -1.5e3}";
        let node = read("r.json", text, &mut Faults::default()).expect("this is JSON");
        let Value::Object(entries) = node.value else { panic!("an object") };
        let keys: Vec<(&str, usize)> = entries.iter().map(|(key, line, _)| (key.as_str(), *line)).collect();
        assert_eq!(keys, [("a", 1), ("a", 3), ("c", 3)]);
        let Value::List(items) = &entries[0].2.value else { panic!("a list") };
        assert_eq!(items[1], Node { line: 2, value: Value::Text("x\"y".into()) });
        assert_eq!(entries[2].2.value, Value::Number("-1.5e3".into()));
    }

    #[test]
    fn what_is_no_json_is_told_with_line_and_column() {
        let mut faults = Faults::default();
        assert_eq!(read("r.json", b"{\n \"places\": 2,\n}", &mut faults), None);
        assert!(faults.told()[0].starts_with("r.json:3: column 1: this is no JSON: "), "{faults}");
    }

    #[test]
    fn deep_nesting_is_refused_and_harms_nothing() {
        let mut faults = Faults::default();
        let text = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
        assert_eq!(read("r.json", text.as_bytes(), &mut faults), None);
        assert!(faults.told()[0].contains("nested"), "{faults}");
    }

    proptest! {
        #[test]
        fn any_json_is_taken_apart_as_it_was_put_together(texts in prop::collection::vec(".{0,8}", 0..5), n in any::<i64>()) {
            let json = serde_json::json!({ "texts": texts, "n": n, "deep": [{ "x": true }, []] });
            let node = read("r.json", json.to_string().as_bytes(), &mut Faults::default());
            prop_assert_eq!(plain(&node.expect("this is JSON")), json);
        }

        #[test]
        fn no_bytes_make_the_reader_stumble(bytes in "[\\[\\]{}\",:0-9a\\\\u\n-]{0,40}") {
            read("r.json", bytes.as_bytes(), &mut Faults::default());
        }
    }

    fn plain(node: &Node) -> serde_json::Value {
        match &node.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool => true.into(),
            Value::Number(text) => text.parse::<i64>().expect("whole numbers only").into(),
            Value::Text(text) => text.as_str().into(),
            Value::List(items) => items.iter().map(plain).collect(),
            Value::Object(entries) => {
                entries.iter().map(|(key, _, node)| (key.clone(), plain(node))).collect()
            }
        }
    }
}
