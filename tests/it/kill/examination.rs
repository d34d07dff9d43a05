//! What the database holds after the last kill, against what the applicants were told.

use std::collections::BTreeMap;

use atoll::store::Store;
use entity::application::{self, ApplicationStatus};
use entity::application_event::{self, ApplicationStep};
use entity::{ApplicationId, PersonId, outgoing, submission};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::load::Load;
use crate::support::app::TestApp;

/// Applications that are not as they should be.
#[derive(Debug, Default, PartialEq)]
pub struct Examination {
    /// Acknowledged, and not there whole: the submission, its event and its mail.
    pub lost: Vec<ApplicationId>,
    /// Stored more than once.
    pub doubled: Vec<ApplicationId>,
    /// Not acknowledged, and stored in part.
    pub halved: Vec<ApplicationId>,
}

impl Examination {
    pub async fn of(app: &TestApp, load: &Load) -> Examination {
        let db = Store::connect_for_migrations(&app.instance.settings.database()).await.unwrap();
        let applications = application::Entity::find().all(&db).await.unwrap();
        let submissions = submission::Entity::find().all(&db).await.unwrap();
        let submitted = application_event::Column::Step.eq(ApplicationStep::Submit);
        let events = application_event::Entity::find().filter(submitted).all(&db).await.unwrap();
        let mails = outgoing::Entity::find().all(&db).await.unwrap();
        db.close().await.unwrap();
        let submissions = counted(submissions.iter().map(|row| row.application_id));
        let events = counted(events.iter().map(|row| row.application_id));
        let mails: BTreeMap<PersonId, usize> = counted(mails.iter().filter_map(|row| row.person_id));
        let told = load.acknowledged();
        let mut found = Examination::default();
        for one in applications {
            let of = |counts: &BTreeMap<ApplicationId, usize>| counts.get(&one.id).copied().unwrap_or(0);
            let mails = mails.get(&one.applicant_id).copied().unwrap_or(0);
            let counts = [of(&submissions), of(&events), mails];
            let is_whole =
                one.status == ApplicationStatus::Submitted && counts.iter().all(|count| *count > 0);
            let is_absent = one.status == ApplicationStatus::Draft && counts == [0, 0, 0];
            if counts.iter().any(|count| *count > 1) {
                found.doubled.push(one.id);
            }
            match told.contains(&one.id) {
                true if !is_whole => found.lost.push(one.id),
                false if !is_whole && !is_absent => found.halved.push(one.id),
                _ => {}
            }
        }
        found
    }
}

fn counted<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    keys.for_each(|key| *counts.entry(key).or_default() += 1);
    counts
}
