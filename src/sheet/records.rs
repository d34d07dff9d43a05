//! CSV taken apart, strictly: records of fields, borrowed from the text wherever a field has no doubled quotes.

use std::borrow::Cow;

use super::Row;

/// The records of a text that are still to come.
pub(super) struct Records<'a> {
    text: &'a str,
    /// The next byte.
    at: usize,
    /// Its line, from 1.
    line: usize,
}

/// Where the text breaks the rules of quoting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// A quotation mark is opened on this line and never closed.
    Unclosed(usize),
    /// On this line text follows a closing quotation mark.
    AfterQuote(usize),
}

impl<'a> Records<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// Leaves about half of what is still to come to another, from the beginning of a line on; the other does not know
    /// which. None where a quotation mark could hide ends of lines, or where there is no line to begin with.
    pub fn halve(&mut self) -> Option<Self> {
        let rest = &self.text.as_bytes()[self.at..];
        let middle = rest.len() / 2;
        let end = middle + rest[middle..].iter().position(|byte| *byte == b'\n')?;
        if rest.contains(&b'"') {
            return None;
        }
        let (own, other) = self.text.split_at(self.at + end + 1);
        self.text = own;
        Some(Self::of(other))
    }

    /// Reads the next record that is not a blank line into `row`, in place of what is there.
    pub fn next(&mut self, row: &mut Row<'a>) -> Option<Result<(), Slip>> {
        while self.end_of_line() {}
        if self.at == self.text.len() {
            return None;
        }
        row.line = self.line;
        row.cells.clear();
        loop {
            let has_more = if self.peek() == Some(b'"') {
                match self.quoted() {
                    Ok(cell) => row.cells.push(cell),
                    Err(slip) => {
                        self.skip_line();
                        return Some(Err(slip));
                    }
                }
                self.peek() == Some(b',')
            } else {
                self.plain(&mut row.cells)
            };
            if !has_more {
                self.end_of_line();
                return Some(Ok(()));
            }
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over one end of a line; false if there is none here.
    fn end_of_line(&mut self) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let length = match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }

    fn skip_line(&mut self) {
        while self.peek().is_some() && !self.end_of_line() {
            self.at += 1;
        }
    }

    /// The fields up to the end of the line, or up to a comma after which one is in quotation marks: then true. Eight
    /// bytes are looked at in one step.
    fn plain(&mut self, cells: &mut Vec<Cow<'a, str>>) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() {
            let mut ends = ends(word(&bytes[at..]));
            while ends != 0 {
                let end = at + ends.trailing_zeros() as usize / 8;
                cells.push(Cow::Borrowed(&self.text[self.at..end]));
                self.at = end;
                if bytes[end] != b',' || bytes.get(end + 1) == Some(&b'"') {
                    return bytes[end] == b',';
                }
                self.at += 1;
                ends &= ends - 1;
            }
            at += 8;
        }
        cells.push(Cow::Borrowed(&self.text[self.at..]));
        self.at = bytes.len();
        false
    }

    /// One field; afterwards a comma, an end of line or the end of the text comes next.
    fn quoted(&mut self) -> Result<Cow<'a, str>, Slip> {
        let (opened, from) = (self.line, self.at + 1);
        let mut has_doubled = false;
        self.at = from;
        loop {
            match self.peek() {
                None => return Err(Slip::Unclosed(opened)),
                Some(b'"') if self.text.as_bytes().get(self.at + 1) == Some(&b'"') => {
                    has_doubled = true;
                    self.at += 2;
                }
                Some(b'"') => break,
                Some(_) if self.end_of_line() => {}
                Some(_) => self.at += 1,
            }
        }
        let inside = &self.text[from..self.at];
        self.at += 1;
        match self.peek() {
            None | Some(b',' | b'\r' | b'\n') if has_doubled => Ok(Cow::Owned(inside.replace("\"\"", "\""))),
            None | Some(b',' | b'\r' | b'\n') => Ok(Cow::Borrowed(inside)),
            Some(_) => Err(Slip::AfterQuote(self.line)),
        }
    }
}

/// The first eight bytes; what is missing at the end is zero, which marks nothing.
fn word(rest: &[u8]) -> u64 {
    let mut word = [0; 8];
    match rest.first_chunk() {
        Some(whole) => word = *whole,
        None => word[..rest.len()].copy_from_slice(rest),
    }
    u64::from_le_bytes(word)
}

/// The upper bit of every byte that ends a field: a comma, CR or LF.
fn ends(word: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xFF;
    const LOWER: u64 = EACH * 0x7F;
    [b',', b'\r', b'\n'].into_iter().fold(0, |ends, mark| {
        let other = word ^ (EACH * u64::from(mark));
        ends | !(((other & LOWER) + LOWER) | other | LOWER)
    })
}
