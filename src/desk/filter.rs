//! Which applications a list shows, in which order, from where on: all of it lives in the address.

use entity::application::ApplicationStatus;
use serde::Serialize;
use uuid::Uuid;

use crate::countries::{self, Match, RegionalGroup};
use crate::form::{Posted, encoded};
use crate::i18n::Lang;

/// Whether the State's nomination has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nomination {
    Present,
    Missing,
    Late,
}

impl Nomination {
    pub const ALL: [Nomination; 3] = [Nomination::Present, Nomination::Missing, Nomination::Late];

    pub fn code(self) -> &'static str {
        match self {
            Nomination::Present => "present",
            Nomination::Missing => "missing",
            Nomination::Late => "late",
        }
    }
}

/// The order of a list; ties by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Name,
    State,
    /// The best first, those without a score last.
    Score,
    /// The newest first.
    Submitted,
}

impl Sort {
    pub const ALL: [Sort; 4] = [Sort::Name, Sort::State, Sort::Score, Sort::Submitted];

    pub fn code(self) -> &'static str {
        match self {
            Sort::Name => "name",
            Sort::State => "state",
            Sort::Score => "score",
            Sort::Submitted => "submitted",
        }
    }
}

/// The last row of the page before: its key in the order, and its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    pub key: String,
    pub id: Uuid,
}

/// What was asked of the list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub q: String,
    pub status: Option<ApplicationStatus>,
    pub group: Option<RegionalGroup>,
    pub track: String,
    pub seniority: String,
    pub nomination: Option<Nomination>,
    /// As typed.
    pub state: String,
    pub sort: Sort,
    pub after: Option<After>,
}

/// What the typed State means for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum States {
    Any,
    /// A name that is only begun may mean several; none when it is no State's.
    These(Vec<String>),
}

impl Filter {
    pub fn of(query: &Posted) -> Filter {
        let status = query.get("status").parse().ok();
        let nomination = Nomination::ALL.into_iter().find(|one| one.code() == query.get("nomination"));
        let after = query.get("after").split_once('~');
        Filter {
            q: query.get("q").trim().chars().take(100).collect(),
            status: status.filter(|status| *status != ApplicationStatus::Draft),
            group: RegionalGroup::from_code(query.get("group")),
            track: query.get("track").to_owned(),
            seniority: query.get("seniority").to_owned(),
            nomination,
            state: query.get("state").trim().to_owned(),
            sort: Sort::ALL.into_iter().find(|one| one.code() == query.get("sort")).unwrap_or_default(),
            after: after.and_then(|(id, key)| Some(After { id: id.parse().ok()?, key: key.to_owned() })),
        }
    }

    pub fn states(&self, lang: Lang) -> States {
        if self.state.is_empty() {
            return States::Any;
        }
        States::These(match countries::lookup(&self.state, lang) {
            Match::One(iso3) => vec![iso3.as_str().to_owned()],
            Match::Several(all) => all.iter().map(|iso3| iso3.as_str().to_owned()).collect(),
            Match::None => Vec::new(),
        })
    }

    /// Nothing but a status, at most, narrows the list.
    pub fn is_plain(&self) -> bool {
        self.q.is_empty()
            && self.group.is_none()
            && self.track.is_empty()
            && self.seniority.is_empty()
            && self.nomination.is_none()
            && self.state.is_empty()
    }

    pub fn is_empty(&self) -> bool {
        self.is_plain() && self.status.is_none()
    }

    /// The filters as a query, without order and place.
    pub fn query(&self) -> String {
        let parts = [
            ("q", self.q.as_str()),
            ("status", self.status.map(|status| status.code()).unwrap_or_default()),
            ("group", self.group.map(RegionalGroup::code).unwrap_or_default()),
            ("track", &self.track),
            ("seniority", &self.seniority),
            ("nomination", self.nomination.map(Nomination::code).unwrap_or_default()),
            ("state", &self.state),
        ];
        let set = parts.into_iter().filter(|(_, value)| !value.is_empty());
        set.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
    }

    /// The query of this list in another order, or after a row.
    pub fn address(&self, sort: Sort, after: Option<&After>) -> String {
        let mut parts = vec![self.query()];
        if sort != Sort::Name {
            parts.push(format!("sort={}", sort.code()));
        }
        if let Some(after) = after {
            parts.push(format!("after={}", encoded(&format!("{}~{}", after.id, after.key))));
        }
        parts.retain(|part| !part.is_empty());
        format!("?{}", parts.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_address_says_is_what_the_filter_says_again() {
        let query = "q=tom%C3%A9&status=eligible&group=african&track=policy&nomination=late&state=Samoa";
        let filter = Filter::of(&Posted::parse(query));
        assert_eq!(filter.query(), query);
        let after = After { key: "Tomé ~ D'A".to_owned(), id: Uuid::from_u128(7) };
        let address = filter.address(Sort::Score, Some(&after));
        let again = Filter::of(&Posted::parse(address.trim_start_matches('?')));
        assert_eq!((again.sort, again.after), (Sort::Score, Some(after)));
    }

    #[test]
    fn drafts_cannot_be_asked_for() {
        assert_eq!(Filter::of(&Posted::parse("status=draft")).status, None);
    }

    #[test]
    fn a_state_that_is_none_finds_nothing_instead_of_everything() {
        let filter = Filter::of(&Posted::parse("state=Atlantis"));
        assert_eq!(filter.states(Lang::En), States::These(Vec::new()));
    }
}
