//! People: one address, one account; signing in is signing up; the roles that staff hold.

use poem::Response;

use crate::app::{Entry, Who, get, post};

mod actions;
mod forms;
mod handlers;
mod queries;
mod sign_in;
mod views;

pub use actions::{
    Enrolment, Granted, add_staff, begin_sign_in, ensure_person, forget_second_factor, set_name,
    set_nationality, sweep,
};
pub use queries::{by_email, find, find_many, grants, signed_in, with_role};
pub use sign_in::{COOKIE, address, totp_now};
pub use views::{Account, AskCode, EnrolTotp, EnterCode, GiveTotp, MailPage, Mails};

/// Sign-in, second factor, account.
pub fn routes() -> Vec<Entry> {
    use handlers::{account, codes, mails, totp};
    vec![
        get("/sign-in", Who::Anyone, codes::new),
        post("/sign-in", Who::Anyone, codes::create),
        get("/sign-in/code", Who::Anyone, codes::show),
        post("/sign-in/code", Who::Anyone, codes::redeem),
        get("/sign-in/totp", Who::Anyone, totp::show),
        post("/sign-in/totp", Who::Anyone, totp::create),
        post("/sign-out", Who::Anyone, account::sign_out),
        get("/account", Who::Person, account::show),
        post("/account/name", Who::Person, account::rename),
        post("/account/language", Who::Anyone, account::set_language),
        post("/account/sign-ins/:id/end", Who::Person, account::end),
        get("/account/mails", Who::Person, mails::index),
        get("/account/mails/:id", Who::Person, mails::show),
    ]
}

/// Signs this browser in and goes to `next`: after a code, and in the demo after one press.
pub fn entered(ctx: &crate::ctx::Ctx, token: &str, next: &str) -> Response {
    handlers::entered(ctx, token, next)
}
