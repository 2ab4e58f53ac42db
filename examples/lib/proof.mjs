// SPDX-License-Identifier: Apache-2.0
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const ED25519_SEED = Buffer.from("302e020100300506032b657004220420", "hex");
const MULTICODEC_ED25519 = Uint8Array.of(0xed, 0x01);

/** A signing key made out of a text that everybody can read: good for an example, and for nothing else. */
export function exampleKey(text) {
  const seed = createHash("sha256").update(text).digest();
  const key = createPrivateKey({ key: Buffer.concat([ED25519_SEED, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  const name = `z${base58(Buffer.concat([MULTICODEC_ED25519, spki.subarray(-32)]))}`;
  return { key, verificationMethod: `did:key:${name}#${name}` };
}

/** An attestation with its proof: eddsa-jcs-2022 of W3C Data Integrity EdDSA Cryptosuites, 3.3. */
export function signed(attestation, { key, verificationMethod }) {
  const options = {
    cryptosuite: "eddsa-jcs-2022",
    created: attestation.issuedAt,
    verificationMethod,
    proofPurpose: "assertionMethod",
  };
  const proofValue = `z${base58(sign(null, hashed(attestation, options), key))}`;
  return { ...attestation, proof: { ...options, proofValue } };
}

/** Whether the proof of an attestation is that of `key` over the rest of it. */
export function isSignedBy({ proof, ...attestation }, { key }) {
  const { proofValue, ...options } = proof;
  const signature = fromBase58(proofValue.slice(1));
  return verify(null, hashed(attestation, options), createPublicKey(key), signature);
}

function hashed(document, options) {
  const sha = (value) => createHash("sha256").update(canonical(value)).digest();
  return Buffer.concat([sha(options), sha(document)]);
}

/** Text of a value in the JSON Canonicalization Scheme (RFC 8785). */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join(",")}}`;
}

function base58(bytes) {
  let number = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(Math.max(zeros, 0)) + text;
}

function fromBase58(text) {
  const number = [...text].reduce((sum, digit) => sum * 58n + BigInt(BASE58.indexOf(digit)), 0n);
  return Buffer.from(number.toString(16).padStart(128, "0"), "hex");
}
