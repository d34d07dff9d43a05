//! The lottery: a public seed gives everybody a ticket that anyone can recompute.

use sha2::{Digest, Sha256};

/// The first four bytes of SHA-256(seed ‖ 0x00 ‖ id), as a big-endian number.
pub fn ticket(seed: &str, id: &str) -> u32 {
    let hash = Sha256::new().chain_update(seed).chain_update([0]).chain_update(id).finalize();
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_can_be_recomputed_with_sha256sum() {
        // printf '\0' | sha256sum; printf 'seed\0id' | sha256sum
        assert_eq!(ticket("", ""), 0x6e34_0b9c);
        assert_ne!(ticket("seed", "id"), ticket("see", "did"), "the zero byte keeps the seed from the id");
    }
}
