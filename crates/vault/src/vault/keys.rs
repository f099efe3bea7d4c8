//! From a secret to the key that opens revisions, and the random keys of a case.
//!
//! secret → Argon2id (salt: the 26 characters of the case) → 32 bytes → age X25519 identity.

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use super::Error;
use super::names::ContainerId;
use super::secret::Secret;

/// What one guess at a passphrase costs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// The cost of the file format: Argon2id 1.3, 128 MiB, 3 passes, 1 lane. Fixed, so that a case
    /// made on a strong machine opens on a weak one and every reader knows it.
    pub(super) const FORMAT: Self = Self { memory_kib: 128 * 1024, passes: 3 };

    /// Cheap enough to run thousands of times; never written to a disk that people use.
    #[cfg(test)]
    pub(super) const TRIAL: Self = Self { memory_kib: 8, passes: 1 };
}

/// The identity that a secret stands for in one case.
pub(super) fn derive(
    secret: &Secret,
    container: &ContainerId,
    cost: Cost,
) -> Result<Identity, Error> {
    let params =
        Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| Error::Internal)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = Zeroizing::new([0_u8; 32]);
    argon2
        .hash_password_into(secret.as_bytes(), container.as_str().as_bytes(), &mut *key)
        .map_err(|_| Error::Internal)?;
    identity(&key)
}

/// The age identity of 32 secret bytes, by way of its published text form.
fn identity(key: &[u8; 32]) -> Result<Identity, Error> {
    let prefix = bech32::Hrp::parse("age-secret-key-").map_err(|_| Error::Internal)?;
    let text = bech32::encode_upper::<bech32::Bech32>(prefix, key).map_err(|_| Error::Internal)?;
    Zeroizing::new(text).parse().map_err(|_| Error::Internal)
}

/// The text form of an identity, `AGE-SECRET-KEY-1…`.
pub(super) fn text(identity: &Identity) -> String {
    identity.to_string().expose_secret().to_owned()
}

/// Fresh random bytes from the system, for ids and keys.
///
/// # Errors
/// [`Error::NoRandomness`] when the system has none.
pub fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with argon2-cffi 25.1 (`hash_secret_raw`, type ID) and checked with `age-keygen -y`.
    #[test]
    fn the_published_tools_derive_the_same_key() {
        let secret = Secret::typed("  un deux trois quatre cinq six ").unwrap();
        let container = ContainerId::new([0x42; 16]);
        let identity = derive(&secret, &container, Cost::FORMAT).unwrap();
        assert_eq!(
            identity.to_public().to_string(),
            "age1gz7lm55rum2d428735fph5ejzvz9nkkrg2hc43eetsdm4ku7wa4q9hy767"
        );
    }

    #[test]
    fn another_case_gives_another_key() {
        let secret = Secret::typed("un deux").unwrap();
        let public = |bytes| {
            let identity = derive(&secret, &ContainerId::new(bytes), Cost::TRIAL).unwrap();
            identity.to_public().to_string()
        };
        assert_ne!(public([1; 16]), public([2; 16]));
    }
}
