//! What people are told, each in their own language and time.

use entity::{application, edition, offer, person};
use serde_json::json;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::offers::deadline::zone_of;
use crate::outbox::{self, Mail};
use crate::paths;
use crate::store::Txn;

/// Mails `message` to an applicant: about an offer when there is one, else about the application.
pub fn tell(
    txn: &Txn,
    ctx: &Ctx,
    message: &str,
    (edition, application): (&edition::Model, &application::Model),
    (person, offer): (&person::Model, Option<&offer::Model>),
) -> Result<(), AppError> {
    let lang = Lang::from_code(&person.language).unwrap_or(Lang::En);
    let country = person.country_iso3.as_deref().or(application.country_iso3.as_deref());
    let url = offer.map_or_else(|| paths::application(application.id), |offer| paths::offer(offer.id));
    let words = json!({
        "name": application.full_name,
        "reference": application.reference,
        "edition": edition.title.get(lang.code()).text,
        "url": url,
        "expires_at": offer.map(|offer| offer.expires_at),
        "zone": zone_of(person.time_zone.as_deref(), country).name(),
    });
    let mail = Mail { person: Some(person.id), email: &person.email, lang, message, words };
    outbox::post(txn, ctx, mail)
}
