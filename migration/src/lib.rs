//! The schema, one idea a file. Names of constraints are sentences, so that an error names its rule.
//!
//! Nothing here imports `entity`: a migration must mean the same for ever.

mod m0001_people;
mod m0002_journal;
mod m0003_questionnaires;
mod m0004_programmes;
mod m0005_applications;
mod m0006_nominations;
mod m0007_screening;
mod m0008_reviews;
mod m0009_selection;
mod m0010_offers;
mod m0011_cohorts;
mod m0012_curricula;
mod m0013_attendance;
mod m0014_statistics;
mod m0015_staff_lists;
mod m0016_list_orders;
mod m0017_second_factor_tries;
mod m0018_publication_figures;
mod named;

use sea_orm_migration::prelude::*;

/// All migrations, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_journal::Migration),
            Box::new(m0003_questionnaires::Migration),
            Box::new(m0004_programmes::Migration),
            Box::new(m0005_applications::Migration),
            Box::new(m0006_nominations::Migration),
            Box::new(m0007_screening::Migration),
            Box::new(m0008_reviews::Migration),
            Box::new(m0009_selection::Migration),
            Box::new(m0010_offers::Migration),
            Box::new(m0011_cohorts::Migration),
            Box::new(m0012_curricula::Migration),
            Box::new(m0013_attendance::Migration),
            Box::new(m0014_statistics::Migration),
            Box::new(m0015_staff_lists::Migration),
            Box::new(m0016_list_orders::Migration),
            Box::new(m0017_second_factor_tries::Migration),
            Box::new(m0018_publication_figures::Migration),
        ]
    }
}
