//! What an applicant is told of where they stand: the truth, and never a decision before its release.

use chrono::{DateTime, Utc};
use entity::OfferId;
use entity::application::ApplicationStatus as Status;
use entity::decision::DecisionKind;
use entity::offer::OfferStatus;

/// What an edition's release of decisions says about one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Released {
    pub at: DateTime<Utc>,
    /// None: the application was not among those decided on.
    pub decision: Option<DecisionKind>,
    /// The newest offer of a place.
    pub offer: Option<Offered>,
}

impl Released {
    /// Something may still come of it: a reserve without an offer, or an offer that can be answered.
    pub fn is_pending(&self, now: DateTime<Utc>) -> bool {
        match &self.offer {
            Some(offer) => offer.status == OfferStatus::Open && now < offer.expires_at,
            None => self.decision == Some(DecisionKind::Reserve),
        }
    }
}

/// An offer, as far as its owner's status tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    pub id: OfferId,
    pub status: OfferStatus,
    pub expires_at: DateTime<Utc>,
}

/// Where an application stands, in words for its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicStatus {
    Draft,
    /// The call closed before the draft was handed in.
    NotHandedIn,
    /// Handed in; checked, reviewed and compared, and no decision is known.
    Considered,
    Withdrawn,
    NotEligible,
    NotSelected,
    Reserve,
    /// Selected; the offer follows.
    Selected,
    OfferOpen,
    Accepted,
    Declined,
    OfferExpired,
    OfferWithdrawn,
}

impl PublicStatus {
    pub const ALL: [PublicStatus; 13] = [
        PublicStatus::Draft,
        PublicStatus::NotHandedIn,
        PublicStatus::Considered,
        PublicStatus::Withdrawn,
        PublicStatus::NotEligible,
        PublicStatus::NotSelected,
        PublicStatus::Reserve,
        PublicStatus::Selected,
        PublicStatus::OfferOpen,
        PublicStatus::Accepted,
        PublicStatus::Declined,
        PublicStatus::OfferExpired,
        PublicStatus::OfferWithdrawn,
    ];

    /// Its words are `apply-status-<code>`, `apply-status-<code>-title` and `apply-status-<code>-text`.
    pub const fn code(self) -> &'static str {
        match self {
            PublicStatus::Draft => "draft",
            PublicStatus::NotHandedIn => "not-handed-in",
            PublicStatus::Considered => "considered",
            PublicStatus::Withdrawn => "withdrawn",
            PublicStatus::NotEligible => "not-eligible",
            PublicStatus::NotSelected => "not-selected",
            PublicStatus::Reserve => "reserve",
            PublicStatus::Selected => "selected",
            PublicStatus::OfferOpen => "offer-open",
            PublicStatus::Accepted => "accepted",
            PublicStatus::Declined => "declined",
            PublicStatus::OfferExpired => "offer-expired",
            PublicStatus::OfferWithdrawn => "offer-withdrawn",
        }
    }

    /// The colour of its tag: only what needs the person stands out.
    pub const fn tag(self) -> &'static str {
        match self {
            PublicStatus::Draft | PublicStatus::OfferOpen => "due",
            PublicStatus::Considered | PublicStatus::Selected | PublicStatus::Reserve => "go",
            PublicStatus::Accepted => "done",
            _ => "plain",
        }
    }

    /// A decision is known to the applicant.
    pub const fn is_decided(self) -> bool {
        !matches!(self, Self::Draft | Self::NotHandedIn | Self::Considered | Self::Withdrawn)
    }
}

/// Where an application stands. `released` is nothing until the edition's decisions are released.
pub fn public_status(
    status: Status,
    call_is_open: bool,
    released: Option<&Released>,
    now: DateTime<Utc>,
) -> PublicStatus {
    match (status, released) {
        (Status::Draft, _) if call_is_open => PublicStatus::Draft,
        (Status::Draft, _) => PublicStatus::NotHandedIn,
        (Status::Withdrawn, _) => PublicStatus::Withdrawn,
        (_, None) => PublicStatus::Considered,
        (_, Some(Released { offer: Some(offer), .. })) => of_offer(offer, now),
        (_, Some(Released { decision: Some(DecisionKind::Select), .. })) => PublicStatus::Selected,
        (_, Some(Released { decision: Some(DecisionKind::Reserve), .. })) => PublicStatus::Reserve,
        (Status::Ineligible, Some(_)) => PublicStatus::NotEligible,
        (_, Some(_)) => PublicStatus::NotSelected,
    }
}

fn of_offer(offer: &Offered, now: DateTime<Utc>) -> PublicStatus {
    match offer.status {
        OfferStatus::Open if now < offer.expires_at => PublicStatus::OfferOpen,
        OfferStatus::Open | OfferStatus::Expired => PublicStatus::OfferExpired,
        OfferStatus::Accepted => PublicStatus::Accepted,
        OfferStatus::Declined => PublicStatus::Declined,
        OfferStatus::Withdrawn => PublicStatus::OfferWithdrawn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    fn released(decision: Option<DecisionKind>, offer: Option<OfferStatus>) -> Released {
        let expires_at = NOW + chrono::TimeDelta::days(1);
        let offered = |status| Offered { id: OfferId(crate::clock::new_uuid()), status, expires_at };
        Released { at: NOW, decision, offer: offer.map(offered) }
    }

    #[test]
    fn before_the_release_all_who_handed_in_read_the_same() {
        for status in [Status::Submitted, Status::Eligible, Status::Ineligible, Status::Shortlisted] {
            assert_eq!(public_status(status, false, None, NOW), PublicStatus::Considered, "{status}");
        }
    }

    #[test]
    fn after_the_release_everybody_is_told_their_own() {
        let told =
            |status, decision, offer| public_status(status, false, Some(&released(decision, offer)), NOW);
        let select = Some(DecisionKind::Select);
        assert_eq!(told(Status::Shortlisted, select, Some(OfferStatus::Open)), PublicStatus::OfferOpen);
        assert_eq!(told(Status::Shortlisted, select, None), PublicStatus::Selected);
        let reserve = Some(DecisionKind::Reserve);
        assert_eq!(told(Status::Shortlisted, reserve, None), PublicStatus::Reserve);
        assert_eq!(told(Status::Shortlisted, reserve, Some(OfferStatus::Open)), PublicStatus::OfferOpen);
        assert_eq!(told(Status::Eligible, None, None), PublicStatus::NotSelected);
        assert_eq!(told(Status::Ineligible, None, None), PublicStatus::NotEligible);
    }

    #[test]
    fn an_offer_past_its_day_is_not_open_though_nobody_has_closed_it_yet() {
        let open = released(Some(DecisionKind::Select), Some(OfferStatus::Open));
        let later = NOW + chrono::TimeDelta::days(1);
        assert_eq!(public_status(Status::Shortlisted, false, Some(&open), later), PublicStatus::OfferExpired);
    }

    #[test]
    fn reserves_and_who_has_an_offer_to_answer_still_wait() {
        let waits = |decision, offer, at| released(Some(decision), offer).is_pending(at);
        let later = NOW + chrono::TimeDelta::days(1);
        assert!(waits(DecisionKind::Reserve, None, NOW));
        assert!(waits(DecisionKind::Select, Some(OfferStatus::Open), NOW));
        assert!(!waits(DecisionKind::Select, Some(OfferStatus::Open), later), "its deadline is past");
        assert!(!waits(DecisionKind::NotSelected, None, NOW));
        for answered in [OfferStatus::Accepted, OfferStatus::Declined, OfferStatus::Withdrawn] {
            assert!(!waits(DecisionKind::Reserve, Some(answered), NOW), "{answered}");
        }
    }

    #[test]
    fn a_draft_that_was_not_handed_in_says_so_once_the_call_is_closed() {
        assert_eq!(public_status(Status::Draft, true, None, NOW), PublicStatus::Draft);
        assert_eq!(public_status(Status::Draft, false, None, NOW), PublicStatus::NotHandedIn);
    }
}
