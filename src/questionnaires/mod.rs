//! Questionnaires: what an edition asks of its applicants, as data, and the pure rules that read it.
//!
//! A posted page becomes values (`read`), values have problems (`check`), a page with problems is shown again with
//! everything typed (`parse_page`, `view_of_group`), and what is still missing is computed, never stored
//! (`completeness`). An answer that cannot be read, such as half a date, is kept as typed beside the readable ones,
//! so a draft loses nothing. Nothing here knows a database or the clock; only `forms` knows how the web posts.

pub mod answers;
mod apart;
mod by_row;
mod check;
mod clean;
mod completeness;
mod condition;
mod default;
mod definition;
mod fact;
mod fields;
mod forms;
mod from_csv;
mod group_view;
mod parse;
mod posted;
mod problem;
#[cfg(test)]
mod properties;
mod question_view;
mod read;
#[cfg(test)]
mod sample;
mod shown;
mod soundness;
mod summary;
mod word_count;
mod worded;

pub use answers::{Answers, Consent, LanguageSkill, Referee};
pub use apart::set_apart;
pub use check::is_email;
pub use clean::{line, paragraph};
pub use completeness::{Completeness, GroupProgress, Progress, completeness};
pub use condition::Condition;
pub use default::application;
pub use definition::{Choice, Group, Kind, Purpose, Question, Questionnaire, Section, Unreadable};
pub use fact::Fact;
pub use forms::{country_name, match_country};
pub use from_csv::{columns, from_csv};
pub use group_view::{GroupView, view_of_group};
pub use parse::{Rejected, parse_page};
pub use posted::Posted;
pub use problem::{Problem, Sentence};
pub use question_view::{EntryView, MatchView, OptionView, PartView, QuestionView};
pub use read::{CountryLookup, CountryMatch, CountryName, Reading};
pub use shown::{Shown, visible_answers};
pub use soundness::{Flaw, LANGUAGES, problems_of};
pub use summary::{SummaryRow, SummaryValue, blind_view, summary};
pub use word_count::word_count;
pub use worded::Worded;
