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

    /// The next record that is not a blank line.
    pub fn next(&mut self) -> Option<Result<Row<'a>, Slip>> {
        while self.end_of_line() {}
        if self.at == self.text.len() {
            return None;
        }
        let (line, mut cells) = (self.line, Vec::new());
        loop {
            match self.field() {
                Ok(cell) => cells.push(cell),
                Err(slip) => {
                    self.skip_line();
                    return Some(Err(slip));
                }
            }
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.end_of_line();
                return Some(Ok(Row { line, cells }));
            }
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

    /// One field; afterwards a comma, an end of line or the end of the text comes next.
    fn field(&mut self) -> Result<Cow<'a, str>, Slip> {
        if self.peek() == Some(b'"') {
            return self.quoted();
        }
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest.iter().position(|byte| matches!(byte, b',' | b'\r' | b'\n')).unwrap_or(rest.len());
        let from = self.at;
        self.at += length;
        Ok(Cow::Borrowed(&self.text[from..self.at]))
    }

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
