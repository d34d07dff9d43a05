//! Many tests at once: some would look low by chance alone.

/// The p-values adjusted so that, of those below a level, no larger share is expected to be false (Y. Benjamini and
/// Y. Hochberg 1995, JRSS B 57, 289–300), in the order given.
pub fn adjusted(p_values: &[f64]) -> Vec<f64> {
    let count = p_values.len() as f64;
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*b].total_cmp(&p_values[*a]));
    let (mut adjusted, mut least) = (vec![0.0; p_values.len()], 1.0_f64);
    for (at, rank) in order.into_iter().zip((1..=p_values.len()).rev()) {
        least = least.min(p_values[at] * count / rank as f64);
        adjusted[at] = least;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_held_against_its_rank() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.8), "BH")
        let expected = [0.025, 0.05, 0.05, 0.025, 0.8];
        let found = adjusted(&[0.01, 0.04, 0.03, 0.005, 0.8]);
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
        assert_eq!(adjusted(&[]), Vec::<f64>::new());
        assert_eq!(adjusted(&[0.2]), [0.2]);
    }
}
