//! Dice that always fall the same way: the demonstration is the same on every machine.

use sha2::{Digest, Sha256};

/// A sequence of numbers that follows from a text (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub fn of(text: &str) -> Dice {
        let hash = Sha256::digest(text.as_bytes());
        Dice(hash.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below `sides`; 0 for a die without sides.
    pub fn below(&mut self, sides: usize) -> usize {
        let sides = u64::try_from(sides).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % sides).unwrap_or(0)
    }

    /// From `least` to `most`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = usize::try_from(most - least + 1).unwrap_or(1);
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// True in so many of a hundred throws.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_throws_the_same_numbers_and_another_throws_others() {
        let throw = |text: &str| {
            let mut dice = Dice::of(text);
            [dice.below(1000), dice.below(1000), dice.below(1000)]
        };
        assert_eq!(throw("Kiribati"), throw("Kiribati"));
        assert_ne!(throw("Kiribati"), throw("Tuvalu"));
    }
}
