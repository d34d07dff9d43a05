//! Statistics: what an edition may tell the public about who took part, frozen, dated, and safe for each person;
//! and figures of past editions that others published, shown apart.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod archive;
mod composing;
mod content;
mod counted;
mod cuts;
pub mod disclosure;
mod elsewhere;
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
mod sample;
mod sentences;
pub mod stage;
pub mod state;
pub mod tables;
mod views;

pub use actions::{Imported, Prepared, import_history, prepare, publish};
pub use content::{Content, Reached};
pub use cuts::Cuts;
pub use elsewhere::{PastEdition, read_history};
pub use geography::place;
pub use labels::{Naming, labels};
pub use queries::{by_code, elsewhere_editions, newest, of_edition, prepared, published};
pub use sentences::share_of_women;
pub use views::{
    ElsewherePage, FilesPage, PublicationPage, PublicationPreview, PublicationsPage, StatisticsPage,
    TablePage,
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
        get("/statistics/:code/tables/:id", Who::Public, public::table),
        get("/statistics/:code/archive.zip", Who::Public, public::packed),
        get("/statistics/:code/files", Who::Public, public::files),
        get("/statistics/:code/files/:name", Who::Public, public::one_file),
        get("/desk/:edition/publications", Who::Staff(STAFF), desk::index),
        post("/desk/:edition/publications", Who::Staff(STAFF), desk::create),
        get("/desk/:edition/publications/:id", Who::Staff(STAFF), desk::show),
        post("/desk/:edition/publications/:id/release", Who::Staff(STAFF), desk::release),
    ]
}
