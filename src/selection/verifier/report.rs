//! What a verification found: of every kind of fault the first and how many, what holds, what was not checked.

/// The findings about one result.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    wrong: Vec<Wrong>,
    holds: Vec<String>,
    unchecked: Vec<String>,
}

/// One kind of fault.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrong {
    kind: &'static str,
    first: String,
    times: usize,
}

impl Report {
    /// Whether nothing was found wrong.
    pub fn is_sound(&self) -> bool {
        self.wrong.is_empty()
    }

    /// A sentence for each kind of fault.
    pub fn wrong(&self) -> Vec<String> {
        let sentence = |wrong: &Wrong| match wrong.times {
            1 => format!("{}: {}", wrong.kind, wrong.first),
            times => format!("{}: {} (and {} more of this kind)", wrong.kind, wrong.first, times - 1),
        };
        self.wrong.iter().map(sentence).collect()
    }

    /// What was checked and holds.
    pub fn holds(&self) -> &[String] {
        &self.holds
    }

    /// What the result claims and nobody could check here.
    pub fn unchecked(&self) -> &[String] {
        &self.unchecked
    }

    pub(super) fn blame(&mut self, kind: &'static str, sentence: impl FnOnce() -> String) {
        match self.wrong.iter_mut().find(|wrong| wrong.kind == kind) {
            Some(wrong) => wrong.times += 1,
            None => self.wrong.push(Wrong { kind, first: sentence(), times: 1 }),
        }
    }

    /// Blames unless something holds; says whether it does.
    pub(super) fn need(
        &mut self,
        is_so: bool,
        kind: &'static str,
        sentence: impl FnOnce() -> String,
    ) -> bool {
        if !is_so {
            self.blame(kind, sentence);
        }
        is_so
    }

    /// How many kinds of fault there are so far.
    pub(super) fn kinds(&self) -> usize {
        self.wrong.len()
    }

    /// Notes what holds, if no kind of fault came up since `kinds` were counted.
    pub(super) fn hold(&mut self, kinds: usize, sentence: impl FnOnce() -> String) {
        if self.wrong.len() == kinds {
            self.holds.push(sentence());
        }
    }

    pub(super) fn leave(&mut self, sentence: impl Into<String>) {
        self.unchecked.push(sentence.into());
    }
}
