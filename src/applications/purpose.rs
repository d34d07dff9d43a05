//! What for staff may read a person's access needs: said before each reading, and kept in the journal.

/// Why somebody reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Travel and accommodation are booked.
    Travel,
    /// Rooms, materials and meetings are made ready.
    Sessions,
    /// The person asked for it.
    Asked,
}

impl Purpose {
    pub const ALL: [Purpose; 3] = [Purpose::Travel, Purpose::Sessions, Purpose::Asked];

    /// Its words are `apply-needs-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Purpose::Travel => "travel",
            Purpose::Sessions => "sessions",
            Purpose::Asked => "asked",
        }
    }

    pub fn from_code(code: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}
