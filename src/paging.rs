//! One page of a longer list. A row more than is shown is asked for: then it is known whether others follow.

/// Cuts a page off at `most` rows. When others follow, the last row that stays: the next page begins after it.
pub fn cut<T>(rows: &mut Vec<T>, most: usize) -> Option<&T> {
    let has_more = rows.len() > most;
    rows.truncate(most);
    rows.last().filter(|_| has_more)
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_page_goes_on_after_its_last_row_only_when_there_is_one_row_more() {
        for (there, shown, last) in
            [(0, 0, None), (1, 1, None), (2, 2, None), (3, 2, Some(2)), (9, 2, Some(2))]
        {
            let mut rows: Vec<i32> = (1..=there).collect();
            assert_eq!(cut(&mut rows, 2).copied(), last, "{there} rows");
            assert_eq!(rows.len(), shown, "{there} rows");
        }
    }
}
