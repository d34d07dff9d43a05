//! How many slips of the finger lie between two words: a letter too many, one missing, one wrong, or
//! two neighbours swapped (optimal string alignment).

/// The number of slips, when it is at most `most`.
pub fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let wrong = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + wrong);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        (before, above) = (above, row);
    }
    above.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::distance as between;

    fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        between(&letters(a), &letters(b), most)
    }

    #[test]
    fn each_kind_of_slip_counts_one() {
        for typed in ["kenyya", "keny", "kemya", "kneya"] {
            assert_eq!(distance(typed, "kenya", 2), Some(1), "{typed}");
        }
        assert_eq!(distance("kenya", "kenya", 2), Some(0));
    }

    #[test]
    fn letters_are_counted_and_not_bytes() {
        assert_eq!(distance("مصر", "مصز", 1), Some(1));
    }

    #[test]
    fn too_many_slips_are_none() {
        assert_eq!(distance("kenya", "japan", 2), None);
        assert_eq!(distance("mali", "malaysia", 2), None);
        assert_eq!(distance("", "ab", 1), None);
    }
}
