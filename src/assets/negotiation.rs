//! Which encoding a browser gets, from its Accept-Encoding (RFC 9110, 12.5.3).

use crate::weight;

/// How bytes travel. The order is ours: what is smallest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    Br,
    Gzip,
    Identity,
}

impl Encoding {
    /// The value of Content-Encoding, which is absent for the plain form.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Encoding::Br => Some("br"),
            Encoding::Gzip => Some("gzip"),
            Encoding::Identity => None,
        }
    }
}

/// Picks the form the browser likes best; among equals the smallest. An empty header, or one that refuses
/// everything we have, gets the plain form: a readable answer serves people better than a 406.
pub fn negotiate(accept_encoding: &str) -> Encoding {
    let wishes: Vec<_> = accept_encoding.split(',').filter_map(wish).collect();
    let said = |coding: &str| wishes.iter().find(|(name, _)| name == coding).map(|(_, weight)| *weight);
    let others = said("*");
    let br = said("br").or(others).unwrap_or(0);
    let gzip = said("gzip").or_else(|| said("x-gzip")).or(others).unwrap_or(0);
    // Unsaid, the plain form is allowed but liked least.
    let identity = said("identity").unwrap_or(0);
    let best = br.max(gzip).max(identity);
    match best {
        0 => Encoding::Identity,
        _ if br == best => Encoding::Br,
        _ if gzip == best => Encoding::Gzip,
        _ => Encoding::Identity,
    }
}

/// One member of the list: its name in small letters and its weight in thousandths.
fn wish(member: &str) -> Option<(String, u16)> {
    let mut parts = member.split(';').map(str::trim);
    let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
    let mut liked = 1000;
    for part in parts {
        if let Some((key, value)) = part.split_once('=')
            && key.trim().eq_ignore_ascii_case("q")
        {
            liked = weight::thousandths(value)?;
        }
    }
    Some((name, liked))
}

#[cfg(test)]
mod tests {
    use super::Encoding::{Br, Gzip, Identity};
    use super::negotiate;

    #[test]
    fn the_smallest_form_wins_among_equals() {
        for (header, expected) in [
            ("gzip, deflate, br", Br),
            ("gzip, deflate, br, zstd", Br),
            ("gzip, deflate", Gzip),
            ("x-gzip", Gzip),
            ("deflate", Identity),
            ("identity", Identity),
            ("", Identity),
            ("*", Br),
            ("GZIP", Gzip),
            (" br ,gzip", Br),
        ] {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }

    #[test]
    fn weights_are_obeyed() {
        for (header, expected) in [
            ("br;q=0.5, gzip;q=0.8", Gzip),
            ("br;q=0.5, gzip;q=0.5", Br),
            ("br;q=0.001, gzip;q=0", Br),
            ("gzip;q=0.5, identity", Identity),
            ("identity;q=0.5, gzip;q=0.5", Gzip),
            ("br ; Q=0.2 , gzip ; q=0.9", Gzip),
            ("br;q=1.000, gzip", Br),
        ] {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }

    #[test]
    fn a_weight_of_nought_refuses() {
        for (header, expected) in [
            ("br;q=0", Identity),
            ("br;q=0, gzip", Gzip),
            ("*;q=0", Identity),
            ("*;q=0, gzip", Gzip),
            ("br;q=0, *", Gzip),
            ("br;q=0.000, gzip;q=0, *;q=0.3", Identity),
            ("identity;q=0", Identity),
            ("identity;q=0, *;q=0.1", Br),
        ] {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }

    #[test]
    fn nonsense_is_not_a_wish() {
        for header in
            ["br;q=2", "br;q=-1", "br;q=0.1234", "br;q=high", "br;q=", ";q=1", ",,,", "brotli", "br;q=1.5"]
        {
            assert_eq!(negotiate(header), Identity, "{header:?}");
        }
    }
}
