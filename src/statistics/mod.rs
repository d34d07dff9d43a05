//! Statistics: what an edition may tell the public about who took part, frozen, dated, and safe for each person;
//! and figures of past editions that others published, shown apart.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod content;
pub mod disclosure;
mod elsewhere;
mod export;
pub mod figures;
pub mod formats;
pub mod gate;
mod geography;
mod handlers;
pub mod inference;
mod labels;
pub mod making;
pub mod policy;
mod queries;
pub mod records;
pub mod release;
pub mod stage;
pub mod state;
pub mod tables;
mod views;
pub mod withhold;

pub use actions::{Imported, import_history, prepare, publish};
pub use content::{Content, METHOD_VERSION, Row, Table};
pub use elsewhere::{PastEdition, read_history};
pub use export::{csv, guarded};
pub use geography::place;
pub use labels::labels;
pub use queries::{by_code, elsewhere_editions, newest, of_edition, prepared, published};
pub use views::{
    ElsewherePage, PublicationPage, PublicationPreview, PublicationsPage, StatisticsPage, women_of,
};

/// Staff who see publications before they are public.
const STAFF: &[Role] = &[Role::Publisher, Role::Manager];

/// The public figures, and the desk of whoever publishes them.
pub fn routes() -> Vec<Entry> {
    use handlers::{desk, public};
    vec![
        get("/statistics", Who::Public, public::index),
        get("/statistics/elsewhere/:id", Who::Public, public::elsewhere),
        get("/statistics/:code", Who::Public, public::show),
        get("/statistics/:code/figures.csv", Who::Public, public::csv),
        get("/statistics/:code/figures.json", Who::Public, public::json),
        get("/statistics/:code/SHA256SUMS", Who::Public, public::sums),
        get("/desk/:edition/publications", Who::Staff(STAFF), desk::index),
        post("/desk/:edition/publications", Who::Staff(STAFF), desk::create),
        get("/desk/:edition/publications/:id", Who::Staff(STAFF), desk::show),
        post("/desk/:edition/publications/:id/release", Who::Staff(STAFF), desk::release),
    ]
}
