//! The reference of an application: what people quote on the telephone and in notes verbales.
//!
//! Eight characters of Crockford's base 32 (no I, L, O, U), in two groups: `7K3M-XQ0D`. Drawn at random, so that
//! nobody can tell from one how many others there are.

use crate::clock;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new reference. Whether it is taken already is for the database to say.
pub fn new() -> String {
    // house: a reference is drawn where its letters are chosen
    of_bits(u64::from_be_bytes(clock::random_bytes::<8>()))
}

/// The reference of the lowest forty bits.
fn of_bits(bits: u64) -> String {
    let mut reference = String::with_capacity(9);
    for place in (0..8).rev() {
        let letter = usize::try_from(bits >> (5 * place) & 31).unwrap_or_default();
        reference.push(char::from(LETTERS[letter]));
        if place == 4 {
            reference.push('-');
        }
    }
    reference
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_short_and_has_no_characters_that_look_alike() {
        assert_eq!(of_bits(0), "0000-0000");
        assert_eq!(of_bits(u64::MAX), "ZZZZ-ZZZZ");
        for _ in 0..200 {
            let reference = new();
            assert_eq!(reference.len(), 9);
            assert!(!reference.contains(['I', 'L', 'O', 'U']), "{reference}");
        }
    }

    #[test]
    fn other_bits_are_another_reference() {
        assert_eq!(of_bits(0b00001_00010_00011_00100_00101_00110_00111_01000), "1234-5678");
    }
}
