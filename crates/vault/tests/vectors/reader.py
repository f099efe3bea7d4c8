#!/usr/bin/env python3
"""A second reader of encrypted case folders, written from docs/vault-format.md alone.

usage: reader.py FOLDER < passphrase     prints the head document and the attachments' hashes as JSON

Needs argon2-cffi and cryptography. Shares no code with the program; if the two disagree, the
documentation is wrong.
"""
import base64, gzip, hashlib, hmac, json, os, re, sys, unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
REVISION = re.compile(r"r-([0-7][0-9a-hjkmnp-tv-z]{25})-([0-9]{10})-([0-9a-f]{12})\.age")


def one_form(typed):
    text = unicodedata.normalize("NFKC", typed)
    text = text.translate({0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9})
    text = " ".join(text.split())
    plain = text.replace(" ", "").replace("-", "").upper().translate(str.maketrans("OIL", "011"))
    if len(plain) == 30 and all(c in CROCKFORD for c in plain) and plain[0] <= "7":
        if plain[26:] == check(plain[:26]):
            return plain[:26]
    digits = text.replace(" ", "").replace("-", "")
    if len(digits) == 24 and all(c.isdecimal() for c in digits):
        digits = "".join(str(unicodedata.decimal(c)) for c in digits)
        return " ".join(digits[i : i + 4] for i in range(0, 24, 4))
    return text


def check(code):
    bits = int.from_bytes(hashlib.sha256(code.encode()).digest()[:4], "big") >> 12
    return "".join(CROCKFORD[bits >> shift & 31] for shift in (15, 10, 5, 0))


def from_bech32(text):
    number = 0
    for character in text.lower().rpartition("1")[2][:-6]:
        number = number << 5 | BECH32.index(character)
    return (number >> 4).to_bytes(32, "big")


def hkdf(key, salt, info):
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def unpad64(text):
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def age_decrypt(data, secret):
    """age v1, X25519 recipients (https://age-encryption.org/v1)."""
    private = X25519PrivateKey.from_private_bytes(secret)
    public = private.public_key().public_bytes_raw()
    end = data.index(b"\n---") + 4
    header, mac_line = data[:end], data[end : data.index(b"\n", end)]
    body = data[end + len(mac_line) + 1 :]
    lines = header.split(b"\n")
    if lines[0] != b"age-encryption.org/v1":
        raise ValueError("not an age file")
    file_key = None
    for at, line in enumerate(lines):
        if not line.startswith(b"-> X25519 "):
            continue
        share = unpad64(line.split(b" ")[2])
        shared = private.exchange(X25519PublicKey.from_public_bytes(share))
        wrap = hkdf(shared, share + public, b"age-encryption.org/v1/X25519")
        try:
            file_key = ChaCha20Poly1305(wrap).decrypt(bytes(12), unpad64(lines[at + 1]), None)
        except InvalidTag:
            pass
    if file_key is None:
        raise KeyError("wrong key")
    mac = hmac.digest(hkdf(file_key, b"", b"header"), header, "sha256")
    if not hmac.compare_digest(mac, unpad64(mac_line.strip())):
        raise ValueError("header damaged")
    cipher = ChaCha20Poly1305(hkdf(file_key, body[:16], b"payload"))
    body, plain, chunk = body[16:], [], 65536 + 16
    for at in range(0, len(body), chunk):
        last = at + chunk >= len(body)
        nonce = (at // chunk).to_bytes(11, "big") + bytes([last])
        plain.append(cipher.decrypt(nonce, body[at : at + chunk], None))
    return b"".join(plain)


def read_revision(path, secret):
    with open(path, "rb") as file:
        plain = age_decrypt(file.read(), secret)
    line, rest = plain.split(b"\n", 1)
    if line != b"recit-revision 1" or len(plain) % 16384:
        raise ValueError("frame")
    return gzip.decompress(rest)


def sealed_by(text, key):
    if text[:9] != b'{"seal":"':
        raise ValueError("seal is not first")
    cleared = text[:9] + b"0" * 64 + text[73:]
    return hmac.digest(bytes.fromhex(key), cleared, "sha256").hex() == text[9:73].decode()


def attached(folder, document, content):
    keys = {key["generation"]: key["identity"] for key in document["keys"]["blob_keys"]}
    whole = b""
    for part in content["parts"]:
        path = os.path.join(folder, "b-%s.age" % part["blob"])
        if os.path.getsize(path) != part["file_size"]:
            raise ValueError("short blob")
        with open(path, "rb") as file:
            plain = age_decrypt(file.read(), from_bech32(keys[part["key_generation"]]))
        piece, padding = plain[: part["size"]], plain[part["size"] :]
        if any(padding) or len(plain) < 4096 or hashlib.sha256(piece).hexdigest() != part["sha256"]:
            raise ValueError("damaged blob")
        whole += piece
    if len(whole) != content["size"] or hashlib.sha256(whole).hexdigest() != content["sha256"]:
        raise ValueError("damaged attachment")
    return content["sha256"]


def main(folder, typed):
    names = sorted(filter(None, map(REVISION.fullmatch, os.listdir(folder))), key=lambda n: n[2])
    salt = names[-1][1].encode()
    secret = hash_secret_raw(one_form(typed).encode(), salt, 3, 128 * 1024, 1, 32, Type.ID, 0x13)
    texts = {name[3]: read_revision(os.path.join(folder, name[0]), secret) for name in names}
    documents = {id: json.loads(text) for id, text in texts.items()}
    for id, document in documents.items():
        lineage = document["revision"]["lineage"]
        parent = documents[lineage[0]] if lineage else document
        if document["revision"]["id"] != id or not sealed_by(texts[id], parent["keys"]["write_key"]):
            raise ValueError("seal of " + id)
    head = documents[names[-1][3]]
    hashes = {}
    for attachment in head["attachments"]:
        hashes[attachment["id"]] = attached(folder, head, attachment)
        for derived in attachment["derived"]:
            name = "%s/%s/%d" % (attachment["id"], derived["kind"], derived["page"])
            hashes[name] = attached(folder, head, derived)
    json.dump({"document": head, "attachments": hashes}, sys.stdout, ensure_ascii=False, sort_keys=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.stdin.read())
