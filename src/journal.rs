//! The journal: who did what, when and why. Append-only; ids, no personal data.
//!
//! Rows are written in the change's own transaction; the sealer chains them afterwards, so that the head of
//! the chain is no bottleneck. A changed, lost or moved row breaks the chain, and `check` says where.

use entity::journal_entry::{ActiveModel, Column, Entity, Model};
use entity::{JournalEntryId, PersonId};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::store::{Store, Txn};

const GENESIS: &str = "0";
const BATCH: u64 = 500;

/// One act on one thing.
#[derive(Clone, Debug, Default)]
pub struct Act<'a> {
    /// The verb, for example `application.submit`.
    pub act: &'a str,
    /// What kind of thing was acted on, for example `application`.
    pub kind: &'a str,
    pub id: Option<Uuid>,
    /// A reason code; free text about people stays out.
    pub reason: &'a str,
}

/// Writes one act, in the transaction of the change it tells of.
pub fn record(txn: &Txn, ctx: &Ctx, act: Act<'_>) {
    let entry = ActiveModel {
        id: Set(ctx.new_id::<JournalEntryId>()),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        act: Set(act.act.to_owned()),
        object_kind: Set(act.kind.to_owned()),
        object_id: Set(act.id),
        reason: Set(act.reason.to_owned()),
        sequence: Set(None),
        previous_hash: Set(None),
        hash: Set(None),
    };
    txn.append(entry);
}

/// Chains what is not chained yet, at most 500 rows; says how many.
pub async fn seal(store: &Store) -> Result<usize, AppError> {
    store
        .write(async |txn| {
            let head = Entity::find()
                .filter(Column::Sequence.is_not_null())
                .order_by_desc(Column::Sequence)
                .one(txn)
                .await?;
            let mut sequence = head.as_ref().and_then(|entry| entry.sequence).unwrap_or(0);
            let mut previous = head.and_then(|entry| entry.hash).unwrap_or_else(|| GENESIS.to_owned());
            let open = Entity::find()
                .filter(Column::Sequence.is_null())
                .order_by_asc(Column::Id)
                .limit(BATCH)
                .all(txn)
                .await?;
            let count = open.len();
            for entry in open {
                sequence += 1;
                let hash = hash_of(&entry, sequence, &previous);
                let mut row = ActiveModel::from(entry);
                row.sequence = Set(Some(sequence));
                row.previous_hash = Set(Some(previous));
                row.hash = Set(Some(hash.clone()));
                row.update(txn).await?;
                previous = hash;
            }
            Ok(count)
        })
        .await
}

/// What the check of the chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    pub sealed: u64,
    pub unsealed: u64,
    /// The sequence number at which the chain does not hold.
    pub broken_at: Option<i64>,
    /// The hash at the head: write it down elsewhere, and a later cut shows too.
    pub head: String,
}

/// Walks the chain from its beginning.
pub async fn check(store: &Store) -> Result<Verdict, AppError> {
    let mut verdict = Verdict { head: GENESIS.to_owned(), ..Verdict::default() };
    let mut after = 0_i64;
    loop {
        let rows = Entity::find()
            .filter(Column::Sequence.gt(after))
            .order_by_asc(Column::Sequence)
            .limit(BATCH)
            .all(store.read())
            .await?;
        let Some(last) = rows.last().and_then(|entry| entry.sequence) else { break };
        for entry in &rows {
            let sequence = entry.sequence.unwrap_or_default();
            let expected = hash_of(entry, sequence, &verdict.head);
            let holds = sequence == after + 1
                && entry.previous_hash.as_deref() == Some(&verdict.head)
                && entry.hash.as_deref() == Some(&expected);
            if !holds {
                verdict.broken_at = Some(sequence);
                return Ok(verdict);
            }
            after = sequence;
            verdict.sealed += 1;
            verdict.head = expected;
        }
        after = last;
    }
    verdict.unsealed = count_unsealed(store).await?;
    Ok(verdict)
}

async fn count_unsealed(store: &Store) -> Result<u64, AppError> {
    use sea_orm::PaginatorTrait;
    Ok(Entity::find().filter(Column::Sequence.is_null()).count(store.read()).await?)
}

fn hash_of(entry: &Model, sequence: i64, previous: &str) -> String {
    let actor = entry.actor_id.map(|PersonId(id)| id.to_string()).unwrap_or_default();
    let object = entry.object_id.map(|id| id.to_string()).unwrap_or_default();
    let micros = entry.at.timestamp_micros().to_string();
    let fields = [
        &sequence.to_string(),
        previous,
        &entry.id.to_string(),
        &micros,
        &actor,
        &entry.act,
        &entry.object_kind,
        &object,
        &entry.reason,
    ];
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(field.as_bytes());
    }
    data_encoding::HEXLOWER.encode(&hasher.finalize())
}
