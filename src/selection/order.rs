//! Many texts in the order of their bytes, compared eight bytes at a time: ids mostly differ only in their last few.

/// The places of the texts of `all`, least text first; of equal texts the earlier place first.
pub fn by_text<T>(all: &[T], text: impl Fn(&T) -> &str) -> Vec<u32> {
    let shared = shared(all.iter().map(&text));
    let keyed = all.iter().map(|one| word(&text(one).as_bytes()[shared..])).zip(0..);
    let mut keyed: Vec<(u64, u32)> = keyed.collect();
    let of = |at: u32| text(&all[at as usize]);
    keyed.sort_unstable_by(|(a, i), (b, j)| a.cmp(b).then_with(|| of(*i).cmp(of(*j))).then(i.cmp(j)));
    keyed.into_iter().map(|(_, at)| at).collect()
}

/// With how many bytes all texts begin alike.
fn shared<'a>(mut texts: impl Iterator<Item = &'a str>) -> usize {
    let first = texts.next().unwrap_or_default().as_bytes();
    texts.fold(first.len(), |shared, text| {
        first[..shared].iter().zip(text.as_bytes()).take_while(|(a, b)| a == b).count()
    })
}

/// The first eight bytes as a number that is in order as they are; where a text ends before, zero stands.
fn word(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    u64::from_be_bytes(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_differs_late_or_not_at_all_is_in_order_too() {
        let texts = ["ab0123456789z", "ab0123456789", "ab0123456789z", "ab\0", "ab", "ab0123456789a"];
        assert_eq!(by_text(&texts, |text| text), [4, 3, 1, 5, 0, 2]);
        assert!(by_text(&[] as &[&str], |text| text).is_empty());
    }

    proptest! {
        #[test]
        fn it_is_the_order_of_the_texts(texts in prop::collection::vec("(ATL-)?[\0ab\u{e9}]{0,12}", 0..40)) {
            let mut plain: Vec<u32> = (0..).take(texts.len()).collect();
            plain.sort_by_key(|at| &texts[*at as usize]);
            prop_assert_eq!(by_text(&texts, |text| text), plain);
        }
    }
}
