//! An application's score: the mean of its handed-in reviews, none until the required number is in.

/// In thousandths of a point from thousandths, rounded half up.
pub fn mean(scores: &[i64], required: i32) -> Option<i64> {
    let count = i64::try_from(scores.len()).ok()?;
    if count == 0 || count < i64::from(required) {
        return None;
    }
    Some((scores.iter().sum::<i64>() * 2 + count) / (count * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_thousandth_goes_up_and_too_few_reviews_give_no_score() {
        assert_eq!(mean(&[81_000, 81_001], 2), Some(81_001));
        assert_eq!(mean(&[80_000, 80_000, 80_001], 2), Some(80_000));
        assert_eq!(mean(&[81_000], 2), None);
        assert_eq!(mean(&[], 0), None);
    }
}
