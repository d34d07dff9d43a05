//! Typed identifiers: an `ApplicationId` is not a `PersonId`. All are version 7 UUIDs.

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )*};
}

typed_id! {
    /// Names a row of `people`.
    PersonId
    /// Names a row of `sign_in_codes`.
    SignInCodeId
    /// Names a row of `sign_ins`.
    SignInId
    /// Names a row of `role_grants`.
    RoleGrantId
    /// Names a row of `journal`.
    JournalEntryId
    /// Names a row of `outbox`.
    OutgoingId
    /// Names a row of `questionnaires`.
    QuestionnaireId
    /// Names a row of `programmes`.
    ProgrammeId
    /// Names a row of `editions`.
    EditionId
    /// Names a row of `eligibility_rules`.
    EligibilityRuleId
    /// Names a row of `criteria`.
    CriterionId
    /// Names a row of `applications`.
    ApplicationId
    /// Names a row of `application_events`.
    ApplicationEventId
    /// Names a row of `submissions`.
    SubmissionId
    /// Names a row of `nominations`.
    NominationId
    /// Names a row of `check_overrides`.
    CheckOverrideId
    /// Names a row of `assignments`.
    AssignmentId
    /// Names a row of `assignment_events`.
    AssignmentEventId
    /// Names a row of `targets`.
    TargetId
    /// Names a row of `scenarios`.
    ScenarioId
    /// Names a row of `decisions`.
    DecisionId
    /// Names a row of `decision_events`.
    DecisionEventId
    /// Names a row of `decision_releases`.
    DecisionReleaseId
    /// Names a row of `offers`.
    OfferId
    /// Names a row of `offer_events`.
    OfferEventId
    /// Names a row of `memberships`.
    MembershipId
    /// Names a row of `membership_events`.
    MembershipEventId
    /// Names a row of `modules`.
    ModuleId
    /// Names a row of `sessions`.
    SessionId
    /// Names a row of `publications`.
    PublicationId
    /// Names a row of `elsewhere_editions`.
    ElsewhereEditionId
}
