//! One running Atoll: its store, clock, settings and secret, shared by requests, tasks and commands.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::Context;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::clock::{Clock, random_bytes};
use crate::config::Settings;
use crate::store::Store;

/// Everything that lives as long as the process.
pub struct Instance {
    pub store: Store,
    pub clock: Clock,
    pub settings: Settings,
    secret: [u8; 32],
    public_version: AtomicU64,
}

impl Instance {
    /// `secret` keys every hash; another one ends all sign-ins.
    pub fn new(store: Store, clock: Clock, settings: Settings, secret: [u8; 32]) -> Arc<Instance> {
        Arc::new(Instance { store, clock, settings, secret, public_version: AtomicU64::new(1) })
    }

    /// A keyed hash for one purpose: tokens of one kind never serve as another.
    pub fn keyed_hash(&self, purpose: &str, value: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).expect("any length is a key");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(value);
        data_encoding::BASE64URL_NOPAD.encode(&mac.finalize().into_bytes())
    }

    /// Rises when something that a public page shows has changed.
    pub fn public_version(&self) -> u64 {
        self.public_version.load(Ordering::Acquire)
    }

    /// Makes every cached public page old. Called after the commit of a change that the public can see.
    pub fn public_changed(&self) {
        self.public_version.fetch_add(1, Ordering::AcqRel);
    }
}

/// The instance's secret, made on first start and kept in a file that only its owner may read.
///
/// # Errors
/// The file cannot be read or made, or holds something else.
pub fn secret_in(data: &Path) -> anyhow::Result<[u8; 32]> {
    let path = data.join("secret");
    if !path.exists() {
        std::fs::create_dir_all(data).with_context(|| format!("making {}", data.display()))?;
        write_private(&path, data_encoding::HEXLOWER.encode(&random_bytes::<32>()).as_bytes())
            .with_context(|| format!("writing {}", path.display()))?;
    }
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let bytes = data_encoding::HEXLOWER.decode(text.trim().as_bytes()).ok();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .with_context(|| format!("{} must hold 64 hexadecimal digits", path.display()))
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
