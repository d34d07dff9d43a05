//! result.json as it is written: a line for each key, and for each entry of a list that stands at the top.

use std::io::{self, Write};

use rustc_hash::FxHashMap;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::selection::solver::{Outcome, Standing, Verdict};

/// How the list of everybody stands in a result while nobody is in it.
const NOBODY: &[u8] = b"\n\"candidates\":[]";

/// The bytes of a result; the same result has the same bytes.
///
/// # Errors
/// A value cannot be written as JSON.
pub fn result_json(outcome: &mut Outcome) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    write_result(outcome, &mut bytes)?;
    Ok(bytes)
}

/// Writes the same somewhere: what is told of fifty thousand people is never whole in memory. The list of everybody is
/// nine tenths of a large result; it is taken out for a moment and put into words by hand, in a quarter of the time.
///
/// # Errors
/// A value cannot be written as JSON, or not there.
pub fn write_result(outcome: &mut Outcome, mut to: impl Write) -> io::Result<()> {
    let people = std::mem::take(&mut outcome.candidates);
    let rest = plain_json(outcome);
    let written = rest.and_then(|rest| {
        let place = rest.windows(NOBODY.len()).position(|window| window == NOBODY);
        let (before, after) = rest.split_at(place.map_or(0, |place| place + NOBODY.len() - 1));
        to.write_all(before)?;
        write_people(&people, &mut to)?;
        to.write_all(after)
    });
    outcome.candidates = people;
    written
}

fn plain_json(result: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    result.serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The entries of the list, each on a line of its own.
fn write_people(people: &[Standing], to: &mut impl Write) -> io::Result<()> {
    let mut lists = FxHashMap::default();
    let mut line = Vec::new();
    for (at, one) in people.iter().enumerate() {
        line.clear();
        line.extend_from_slice(if at > 0 { b",\n{\"id\":" } else { b"\n{\"id\":" });
        if one.id.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            line.push(b'"');
            line.extend_from_slice(one.id.as_bytes());
            line.push(b'"');
        } else {
            serde_json::to_writer(&mut line, &one.id)?;
        }
        line.extend_from_slice(match one.verdict {
            Verdict::Pinned => b",\"verdict\":\"pinned\",\"margin\":",
            Verdict::Safe => b",\"verdict\":\"safe\",\"margin\":",
            Verdict::Out => b",\"verdict\":\"out\",\"margin\":",
            Verdict::Contested => b",\"verdict\":\"contested\",\"margin\":",
        });
        serde_json::to_writer(&mut line, &one.margin)?;
        line.extend_from_slice(b",\"because\":");
        // Lists are shared; each is put into words once.
        let list = match lists.get(&one.because.as_ptr()) {
            Some(list) => list,
            None => &*lists.entry(one.because.as_ptr()).or_insert(serde_json::to_vec(&one.because)?),
        };
        line.extend_from_slice(list);
        line.push(b'}');
        to.write_all(&line)?;
    }
    if people.is_empty() { Ok(()) } else { to.write_all(b"\n") }
}

/// New lines down to the second level, none below.
#[derive(Default)]
struct Lines {
    depth: usize,
    is_empty: bool,
}

impl Lines {
    fn open(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_empty = true;
        out.write_all(bracket)
    }

    fn close(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.depth < 2 && !self.is_empty {
            out.write_all(b"\n")?;
        }
        self.is_empty = false;
        out.write_all(bracket)
    }

    fn item(&mut self, out: &mut (impl Write + ?Sized), is_first: bool) -> io::Result<()> {
        self.is_empty = false;
        if !is_first {
            out.write_all(b",")?;
        }
        if self.depth <= 2 { out.write_all(b"\n") } else { Ok(()) }
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.item(out, is_first)
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.item(out, is_first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_key_and_each_entry_has_a_line() {
        let result = json!({ "a": [], "b": [{ "x": [1, 2] }, 3], "c": { "d": null } });
        let bytes = plain_json(&result).expect("this is JSON");
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text, "{\n\"a\":[],\n\"b\":[\n{\"x\":[1,2]},\n3\n],\n\"c\":{\n\"d\":null\n}\n}\n");
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&bytes).expect("it is read back"), result);
    }

    #[test]
    fn everybody_is_written_as_everything_else() {
        use Verdict::{Contested, Out, Pinned, Safe};
        let rules = [vec![], vec!["wo\"men".to_owned(), "\u{1}".to_owned()]]
            .map(crate::selection::solver::Because::from);
        let ids = ["A1", "\"", "\\n", "\u{7f}\u{e9}\u{1f}\n", "", "\n\"candidates\":[]"];
        let verdicts = [Pinned, Safe, Out, Contested, Out, Safe];
        let margins = [None, Some(0), Some(i64::MAX), Some(-7), Some(120), None];
        let one = |at: usize| Standing {
            id: ids[at].into(),
            verdict: verdicts[at],
            margin: margins[at],
            because: rules[at % 2].clone(),
        };
        for many in 0..=ids.len() {
            let seed = "\n\"candidates\":[]".to_owned();
            let mut outcome =
                Outcome { candidates: (0..many).map(one).collect(), seed, ..Outcome::default() };
            let plain = plain_json(&outcome).expect("this is JSON");
            assert_eq!(result_json(&mut outcome).expect("this is JSON"), plain);
            assert_eq!(outcome.candidates.len(), many);
        }
    }
}
