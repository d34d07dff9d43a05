//! The pages of offers.

mod own;
mod release;
mod staff;

pub use own::{DeclinePage, OfferPage, ReasonChoice};
pub use release::ReleasePage;
pub use staff::{CallUpPage, OfferRow, OffersPage, WaitingRow, WithdrawalPage};
