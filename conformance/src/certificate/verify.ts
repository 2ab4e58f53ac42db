// SPDX-License-Identifier: Apache-2.0
// This file depends on nothing but Node, so that it can be read and run by itself: it knows the forms that it checks by heart.
import { createHash, createPublicKey, verify } from "node:crypto";

/** What a check came to. `absent`: there was nothing to check it against, which is not a pass. */
export interface Check {
  readonly name:
    | "form"
    | "signature"
    | "statement"
    | "report"
    | "merkle-root"
    | "counts"
    | "seed"
    | "package"
    | "validity";
  readonly result: "passed" | "failed" | "absent";
  readonly detail: string;
}

/** What is left of a certificate after its checks. */
export interface Verification {
  /** No check failed. */
  readonly valid: boolean;
  readonly checks: readonly Check[];
  readonly tier?: string;
  readonly classes?: readonly string[];
  readonly subject?: { readonly name: string; readonly sha256: string };
  /** SHA-256 of the public key. */
  readonly keyid?: string;
  readonly statement?: Readonly<Record<string, unknown>>;
}

/** What a certificate is compared with; what is absent is not checked, and the answer says so. */
export interface VerifyOptions {
  /** The whole of `report.jsonl`. */
  readonly report?: Uint8Array;
  /** SHA-256 of the package that one has. */
  readonly packageDigest?: string;
  /** Today, YYYY-MM-DD; absent = the dates are not looked at. */
  readonly today?: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Members = { readonly [key: string]: Json };

const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "https://w3id.org/jiku/conf/certificate/v1";

/** Checks a certificate file, offline. Nothing is thrown for what it holds. */
export function verifyCertificate(file: Uint8Array, options: VerifyOptions = {}): Verification {
  const checks: Check[] = [];
  const say = (name: Check["name"], good: boolean | undefined, detail: string): void => {
    checks.push({ name, result: good === undefined ? "absent" : good ? "passed" : "failed", detail });
  };
  const done = (more: Partial<Verification> = {}): Verification => ({
    valid: checks.every(({ result }) => result !== "failed"),
    checks,
    ...more,
  });

  const envelope = readCanonical(file);
  const parts = envelope === undefined ? undefined : partsOf(envelope);
  if (parts === undefined) {
    say("form", false, "not a DSSE envelope with one signature in canonical JSON and strict base64");
    return done();
  }
  const statement = readCanonical(parts.payload);
  const predicate = object(statement?.["predicate"]);
  const key = fromBase64(predicate["key"]);
  if (statement === undefined || key === undefined) {
    say("form", false, "the payload is no statement in canonical JSON with a key");
    return done();
  }
  say("form", true, "canonical JSON, strict base64");

  const keyid = sha256(key);
  say("signature", keyid === parts.keyid && isSigned(parts.payload, parts.signature, key), `ed25519, key ${keyid}`);
  const [subject] = list(statement["subject"]).map(object);
  const digest = object(subject?.["digest"])["sha256"];
  const isStatement = statement["_type"] === STATEMENT_TYPE && statement["predicateType"] === PREDICATE_TYPE;
  say("statement", isStatement && typeof digest === "string", String(subject?.["name"] ?? ""));
  checkReport(options.report, predicate, String(digest), say);
  const { packageDigest, today } = options;
  say("package", packageDigest === undefined ? undefined : packageDigest === digest, String(digest));
  const [from, until] = [String(predicate["issuedAt"]), String(predicate["notAfter"])];
  say("validity", today === undefined ? undefined : from <= today && today <= until, `${from} to ${until}`);
  return done({
    tier: String(predicate["tier"]),
    classes: list(predicate["classes"]).map(String),
    subject: { name: String(subject?.["name"] ?? ""), sha256: String(digest) },
    keyid,
    statement,
  });
}

/** The report's bytes, its Merkle root, its counts, and the seed that follows from its nonce. */
function checkReport(
  report: Uint8Array | undefined,
  predicate: Members,
  subjectDigest: string,
  say: (name: Check["name"], good: boolean | undefined, detail: string) => void,
): void {
  const stated = object(predicate["report"]);
  const seed = object(predicate["seed"]);
  const suite = String(object(object(predicate["suite"])["digest"])["sha256"]);
  const drawn = createHash("sha256").update(`${seed["nonce"]}${subjectDigest}${suite}`, "utf8").digest().readInt32BE(0);
  say("seed", seed["source"] === "commit-reveal" && seed["value"] === drawn, String(seed["source"]));
  if (report === undefined) {
    for (const name of ["report", "merkle-root", "counts"] as const) say(name, undefined, "no report was given");
    return;
  }
  say("report", sha256(report) === object(stated["digest"])["sha256"], sha256(report));
  const lines = new TextDecoder().decode(report).split("\n").slice(0, -1);
  const root = merkleRoot(lines.slice(0, -1));
  const footer = parse(lines.at(-1) ?? "");
  say("merkle-root", root === stated["merkleRoot"] && root === footer["merkleRoot"], root);
  const cases = lines.slice(1, -1).map(parse);
  const count = (verdict: string): number => cases.filter((line) => line["verdict"] === verdict).length;
  const samples = cases.reduce((total, line) => total + Number(line["samples"]), 0);
  const found = [cases.length, count("passed"), count("refused-ok"), samples];
  const claimed = [predicate["executed"], predicate["passed"], predicate["refusedOk"], predicate["samples"]];
  const gating = cases.filter((line) => line["level"] === "MUST");
  const isFulfilled = gating.every((line) => line["verdict"] === "passed" || line["verdict"] === "refused-ok");
  const ids = new Set(cases.map((line) => line["id"])).size === cases.length;
  const complete = predicate["required"] === cases.length;
  say(
    "counts",
    found.join() === claimed.join() && isFulfilled && ids && complete,
    `${found[1]} of ${found[0]} passed, ${samples} samples`,
  );
}

/** JSON that is its own canonical form (RFC 8785), so that no bit of it is free. */
function readCanonical(bytes: Uint8Array): Members | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text) as Json;
    return canonical(value) === text && isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

function partsOf(envelope: Members): { payload: Buffer; signature: Buffer; keyid: string } | undefined {
  const signatures = list(envelope["signatures"]);
  const { keyid, sig, ...rest } = object(signatures[0]);
  const payload = fromBase64(envelope["payload"]);
  const signature = fromBase64(sig);
  const isWhole =
    Object.keys(envelope).sort().join() === "payload,payloadType,signatures" &&
    envelope["payloadType"] === PAYLOAD_TYPE &&
    signatures.length === 1 &&
    Object.keys(rest).length === 0;
  if (!isWhole || payload === undefined || signature === undefined || typeof keyid !== "string") return undefined;
  return { payload, signature, keyid };
}

/** Base64 in the one form that the bytes have (RFC 4648, 3.5). */
function fromBase64(text: Json | undefined): Buffer | undefined {
  if (typeof text !== "string") return undefined;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

function isSigned(payload: Buffer, signature: Buffer, key: Buffer): boolean {
  try {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
    const publicKey = createPublicKey({ key, type: "spki", format: "der" });
    const isOwnForm = publicKey.export({ type: "spki", format: "der" }).equals(key);
    const isEdwards = publicKey.asymmetricKeyType === "ed25519";
    return (
      isOwnForm && isEdwards && verify(null, Buffer.concat([Buffer.from(head, "utf8"), payload]), publicKey, signature)
    );
  } catch {
    return false;
  }
}

/** With the prefixes of RFC 6962, 2.1. */
function merkleRoot(lines: readonly string[]): string {
  const hash = (prefix: number, ...parts: readonly Buffer[]): Buffer =>
    createHash("sha256")
      .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
      .digest();
  const tree = (leaves: readonly Buffer[]): Buffer => {
    if (leaves.length < 2) return leaves[0] ?? createHash("sha256").digest();
    const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
    return hash(1, tree(leaves.slice(0, half)), tree(leaves.slice(half)));
  };
  return tree(lines.map((line) => hash(0, Buffer.from(line, "utf8")))).toString("hex");
}

function parse(line: string): Members {
  try {
    return object(JSON.parse(line) as Json);
  } catch {
    return {};
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function object(value: Json | undefined): Members {
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return value !== undefined && isList(value) ? value : [];
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
