//! The order of applications by score, and the line below the first n.

use std::cmp::Reverse;

use entity::ApplicationId;

/// One application on the ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub application: ApplicationId,
    /// 1 first; equal scores share a rank. None without a score.
    pub rank: Option<usize>,
    pub score: Option<i64>,
}

/// Highest score first; equal scores share a rank and stand in the order given; those without a score come last.
pub fn ranked(scores: impl IntoIterator<Item = (ApplicationId, Option<i64>)>) -> Vec<Place> {
    let mut all: Vec<_> = scores.into_iter().collect();
    all.sort_by_key(|(_, score)| Reverse(*score));
    let mut places: Vec<Place> = Vec::with_capacity(all.len());
    for (n, (application, score)) in all.into_iter().enumerate() {
        let shared = places.last().filter(|last| last.score == score).and_then(|last| last.rank);
        let rank = score.map(|_| shared.unwrap_or(n + 1));
        places.push(Place { application, rank, score });
    }
    places
}

/// The first `top` of a ranking, and whoever shares the last rank among them.
pub fn above_the_line(places: &[Place], top: usize) -> Vec<ApplicationId> {
    let is_above = |place: &&Place| place.rank.is_some_and(|rank| rank <= top);
    places.iter().filter(is_above).map(|place| place.application).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> ApplicationId {
        ApplicationId(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn equal_scores_share_a_rank_and_the_unscored_come_last_without_one() {
        let places = ranked([(id(1), None), (id(2), Some(70)), (id(3), Some(90)), (id(4), Some(70))]);
        let shown: Vec<_> = places.iter().map(|place| (place.application, place.rank)).collect();
        assert_eq!(shown, [(id(3), Some(1)), (id(2), Some(2)), (id(4), Some(2)), (id(1), None)]);
    }

    #[test]
    fn the_line_never_parts_two_who_have_the_same_score() {
        let places = ranked([(id(1), Some(90)), (id(2), Some(80)), (id(3), Some(80)), (id(4), None)]);
        assert_eq!(above_the_line(&places, 1), [id(1)]);
        assert_eq!(above_the_line(&places, 2), [id(1), id(2), id(3)]);
        assert_eq!(above_the_line(&places, 9), [id(1), id(2), id(3)], "nobody without a score");
    }
}
