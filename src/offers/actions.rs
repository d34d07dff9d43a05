//! What is done with offers. `transition` is the only writer of an offer's status.

mod answering;
mod calling;
mod mails;
mod making;
mod releasing;
mod withdrawing;

pub use answering::{decline, reopen, sweep, withdraw};
pub use calling::{CallUp, Vacancy, Waiting, call_up, vacancy};
pub use mails::tell;
pub use making::transition;
pub use releasing::{counted, release};
pub use withdrawing::withdraw_application;
