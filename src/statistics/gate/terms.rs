//! Sums of variables with factors.

/// Terms added up, in order, without those that cancel out.
pub(super) fn gathered(terms: impl Iterator<Item = (usize, i64)>) -> Vec<(usize, i64)> {
    let mut terms: Vec<(usize, i64)> = terms.collect();
    terms.sort_unstable();
    terms.dedup_by(|next, kept| {
        let is_same = next.0 == kept.0;
        kept.1 += if is_same { next.1 } else { 0 };
        is_same
    });
    terms.retain(|(_, factor)| *factor != 0);
    terms
}
