//! From marks to scores, in thousandths of a point: 0 to 100 000.

/// A review's scores so far apart that a third reviewer should look: 37.5 points.
pub const FAR_APART: i64 = 37_500;

/// The highest mark on a criterion.
pub const MOST: i32 = 4;

/// A review's score: Σ weight × mark ÷ 4, in thousandths. Exact, as a thousand divides by four.
/// `marks` are pairs of weight and mark.
pub fn review_score(marks: impl IntoIterator<Item = (i32, i32)>) -> i64 {
    marks.into_iter().map(|(weight, mark)| i64::from(weight) * i64::from(mark) * 250).sum()
}

/// An application's score: the mean of all handed-in reviews, rounded half up to thousandths; none until
/// `required` reviews are in.
pub fn application_score(reviews: &[i64], required: usize) -> Option<i64> {
    if reviews.is_empty() || reviews.len() < required {
        return None;
    }
    let count = i64::try_from(reviews.len()).ok()?;
    Some((2 * reviews.iter().sum::<i64>() + count) / (2 * count))
}

/// How far the highest and the lowest review are apart; none with fewer than two.
pub fn spread(reviews: &[i64]) -> Option<i64> {
    let (low, high) = (reviews.iter().min()?, reviews.iter().max()?);
    (reviews.len() > 1).then_some(high - low)
}

/// Two reviews are far apart and nobody else was asked yet: `asked` counts all who were, done or not.
pub fn wants_third(reviews: &[i64], asked: usize) -> bool {
    asked == 2 && reviews.len() == 2 && spread(reviews).is_some_and(|spread| spread >= FAR_APART)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WEIGHTS: [i32; 6] = [25, 20, 20, 15, 15, 5];

    #[test]
    fn full_marks_are_a_hundred_and_no_marks_nought() {
        assert_eq!(review_score(WEIGHTS.map(|weight| (weight, 4))), 100_000);
        assert_eq!(review_score(WEIGHTS.map(|weight| (weight, 0))), 0);
    }

    #[test]
    fn a_quarter_of_a_weight_is_kept_exactly() {
        assert_eq!(review_score([(5, 1), (25, 3)]), 20_000, "1.25 + 18.75");
        assert_eq!(review_score([(15, 1)]), 3_750);
    }

    #[test]
    fn a_half_thousandth_is_rounded_up() {
        assert_eq!(application_score(&[80_000, 80_001], 2), Some(80_001));
        assert_eq!(application_score(&[70_000, 70_000, 70_001], 2), Some(70_000));
        assert_eq!(application_score(&[70_000, 70_001, 70_001], 2), Some(70_001));
    }

    #[test]
    fn there_is_no_score_before_the_required_reviews_are_in() {
        assert_eq!(application_score(&[80_000], 2), None);
        assert_eq!(application_score(&[], 0), None);
    }

    #[test]
    fn a_third_review_is_wanted_from_37_5_points_on_and_only_once() {
        assert!(wants_third(&[50_000, 87_500], 2));
        assert!(!wants_third(&[50_000, 87_499], 2));
        assert!(!wants_third(&[50_000, 87_500], 3), "somebody was asked already");
        assert!(!wants_third(&[50_000], 2));
    }

    proptest! {
        #[test]
        fn a_score_lies_between_its_reviews(reviews in prop::collection::vec(0_i64..=100_000, 1..6)) {
            let score = application_score(&reviews, 1).expect("there are reviews");
            prop_assert!(reviews.iter().min().is_some_and(|low| *low <= score));
            prop_assert!(reviews.iter().max().is_some_and(|high| score <= *high));
        }
    }
}
