//! The files of a publication in one archive, so that it is kept, downloaded and verified as one thing. The same files
//! give the same bytes.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::formats::Files;

/// The files in a folder of this name, as a ZIP.
///
/// # Errors
/// None in practice: memory takes every file, and a publication is small.
pub fn packed(folder: &str, files: &Files) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // No day of its own: the same publication is the same archive.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// One file of an archive that was packed here; none if it is not in it.
pub fn file(archive: &[u8], folder: &str, name: &str) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).ok()?;
    let mut file = archive.by_name(&format!("{folder}/{name}")).ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The names of the files with their sizes in bytes, by name.
pub fn contents(archive: &[u8], folder: &str) -> Vec<(String, u64)> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(archive)) else { return Vec::new() };
    let mut contents = Vec::new();
    for at in 0..archive.len() {
        let Ok(file) = archive.by_index_raw(at) else { continue };
        let own =
            file.name().ok().and_then(|name| Some(name.strip_prefix(folder)?.strip_prefix('/')?.to_owned()));
        contents.extend(own.map(|name| (name, file.size())));
    }
    contents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_found_again_and_the_same_files_are_the_same_archive() {
        let files =
            Files::from([("SHA256SUMS".to_owned(), b"x".to_vec()), ("t1.csv".to_owned(), vec![b'7'; 900])]);
        let archive = packed("sscf-2025-1", &files).expect("memory takes it");
        assert!(archive.len() < 900, "it is compressed: {}", archive.len());
        assert_eq!(archive, packed("sscf-2025-1", &files).expect("memory takes it"));
        assert_eq!(file(&archive, "sscf-2025-1", "t1.csv").as_deref(), Some(&[b'7'; 900][..]));
        assert_eq!(file(&archive, "sscf-2025-1", "../t1.csv"), None);
        let names = [("SHA256SUMS".to_owned(), 1), ("t1.csv".to_owned(), 900)];
        assert_eq!(contents(&archive, "sscf-2025-1"), names);
    }
}
