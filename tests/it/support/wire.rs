//! What a first visit costs on the wire.

use atoll::assets;

use super::client::Page;

/// Bytes of one flight: a page and its stylesheet, compressed.
pub const FIRST_VISIT: usize = 14_000;

/// The compressed page and the compressed stylesheet, in bytes.
pub fn first_visit(page: &Page) -> usize {
    assert_eq!(page.header("content-encoding"), "br", "{} came as it is", page.path);
    let css = assets::find(assets::url("atoll.css")).unwrap();
    page.body.len() + css.br.len()
}

/// A page that came compressed, readable again.
pub fn readable(page: &Page) -> Page {
    let mut plain = Vec::new();
    match page.header("content-encoding").as_str() {
        "br" => drop(brotli::BrotliDecompress(&mut page.body.as_slice(), &mut plain)),
        "gzip" => drop(std::io::Read::read_to_end(
            &mut flate2::read::GzDecoder::new(page.body.as_slice()),
            &mut plain,
        )),
        _ => plain.clone_from(&page.body),
    }
    Page { body: plain, ..page.clone() }
}
