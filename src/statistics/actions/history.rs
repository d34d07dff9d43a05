//! Taking in what others published.

use entity::elsewhere_edition;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::statistics::elsewhere::PastEdition;
use crate::store::Txn;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
}

/// Takes in past editions, each known by its title: twice the same file changes nothing the second time. With
/// `apply` false nothing is written, and the answer says what would be.
pub async fn import_history(ctx: &Ctx, past: Vec<PastEdition>, apply: bool) -> Result<Imported, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let mut imported = Imported::default();
            for entry in &past {
                let title = elsewhere_edition::Column::Title.eq(&entry.title);
                let known = elsewhere_edition::Entity::find().filter(title).one(txn).await?;
                match &known {
                    None => imported.new += 1,
                    Some(known) if is_same(known, entry) => {
                        imported.same += 1;
                        continue;
                    }
                    Some(_) => imported.changed += 1,
                }
                if apply {
                    keep(txn, &ctx, known, entry).await?;
                }
            }
            if apply && imported.new + imported.changed > 0 {
                let act = Act { act: "history.import", kind: "elsewhere_edition", ..Act::default() };
                journal::record(txn, &ctx, act);
                ctx.public_changed(txn);
            }
            Ok(imported)
        })
        .await
}

fn is_same(known: &elsewhere_edition::Model, entry: &PastEdition) -> bool {
    known.fellows == entry.fellows
        && known.countries == json!(entry.countries)
        && known.by_gender == entry.by_gender
        && known.source == entry.source
        && known.published == entry.published
}

async fn keep(
    txn: &Txn,
    ctx: &Ctx,
    known: Option<elsewhere_edition::Model>,
    entry: &PastEdition,
) -> Result<(), AppError> {
    let row = elsewhere_edition::ActiveModel {
        id: Set(known.as_ref().map_or_else(|| ctx.new_id(), |known| known.id)),
        title: Set(entry.title.clone()),
        fellows: Set(entry.fellows),
        countries: Set(json!(entry.countries)),
        by_gender: Set(entry.by_gender.clone()),
        source: Set(entry.source.clone()),
        published: Set(entry.published.clone()),
        imported_at: Set(ctx.now),
    };
    match known {
        Some(_) => drop(row.update(txn).await?),
        None => drop(row.insert(txn).await?),
    }
    Ok(())
}
