// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { issueCertificate } from "../src/certificate/issue.js";
import { revealedSeed } from "../src/certificate/seed.js";
import { verifyCertificate } from "../src/certificate/verify.js";
import { merkleRoot } from "../src/report/merkle.js";
import { type HeaderLine, reportText } from "../src/report/record.js";
import type { CaseLine } from "../src/verdict.js";

const DIGEST = "ab".repeat(32);
const NONCE = "0123456789abcdef";

const header: HeaderLine = {
  kind: "header",
  report: "1",
  suite: { name: "@jiku/conformance", version: "0.1.0", digest: "cd".repeat(32) },
  requirements: { digest: "ef".repeat(32) },
  subject: { name: "@acme/gauge", version: "1.0.0", digest: DIGEST, manifest: "12".repeat(32), language: "typescript" },
  jiku: "1.0",
  effort: "cert",
  seed: { source: "commit-reveal", nonce: NONCE, value: revealedSeed(NONCE, DIGEST, "cd".repeat(32)) },
  classes: ["core"],
  notTested: [],
  environment: { os: "linux", runtime: "node 20.20.2", fastCheck: "4.10.2" },
};

function line(id: string, code: string): CaseLine {
  const digests = { in: "34".repeat(32), out: "56".repeat(32) };
  return {
    kind: "case",
    id,
    code,
    class: "core",
    level: "MUST",
    verdict: "passed",
    samples: 1000,
    discarded: 0,
    seed: 7,
    ...digests,
    milliseconds: 5,
  };
}

const lines = [line("total", "AD-043"), line("truncation", "AD-044"), line("partition", "AD-049")];
const report = reportText(header, lines, new Map([["core", "passed"]]));
const root = merkleRoot(report.split("\n").slice(0, -2));
const certificate = issueCertificate({
  header,
  lines,
  report,
  merkleRoot: root,
  date: new Date("2026-11-22T00:00:00Z"),
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const given = { report: bytes(report), packageDigest: DIGEST, today: "2026-12-01" };

test("a certificate of this suite is valid, and says who vouches", () => {
  const found = verifyCertificate(bytes(certificate), given);
  expect(found.checks.map(({ name, result }) => `${name} ${result}`)).toEqual([
    "form passed",
    "signature passed",
    "statement passed",
    "seed passed",
    "report passed",
    "merkle-root passed",
    "counts passed",
    "package passed",
    "validity passed",
  ]);
  expect(found).toMatchObject({ valid: true, tier: "self-attested", classes: ["core"], subject: { sha256: DIGEST } });
});

test("what there is nothing to check against is absent, not passed", () => {
  const { checks } = verifyCertificate(bytes(certificate));
  const absent = checks.filter(({ result }) => result === "absent").map(({ name }) => name);
  expect(absent).toEqual(["report", "merkle-root", "counts", "package", "validity"]);
});

test("no bit of the certificate is free", () => {
  const whole = bytes(certificate);
  const accepted: number[] = [];
  for (let bit = 0; bit < whole.length * 8; bit++) {
    whole[bit >> 3] = (whole[bit >> 3] as number) ^ (1 << (bit & 7));
    if (verifyCertificate(whole).valid) accepted.push(bit);
    whole[bit >> 3] = (whole[bit >> 3] as number) ^ (1 << (bit & 7));
  }
  expect(accepted).toEqual([]);
});

test("no bit of the report is free", () => {
  const whole = bytes(report);
  const certified = bytes(certificate);
  const accepted: number[] = [];
  for (let bit = 0; bit < whole.length * 8; bit += 3) {
    whole[bit >> 3] = (whole[bit >> 3] as number) ^ (1 << (bit & 7));
    if (verifyCertificate(certified, { report: whole }).valid) accepted.push(bit);
    whole[bit >> 3] = (whole[bit >> 3] as number) ^ (1 << (bit & 7));
  }
  expect(accepted).toEqual([]);
});

test.each([
  ["white space", (text: string) => `${text}\n`],
  [
    "a member in another order",
    (text: string) => text.replace(/^\{"payload":("[^"]*"),("payloadType":"[^"]*"),/, '{$2,"payload":$1,'),
  ],
  ["a byte order mark", (text: string) => `\ufeff${text}`],
  ["a member twice", (text: string) => text.replace("{", '{"payload":"",')],
])("%s makes it another file, which is refused", (_name, change) => {
  const changed = change(certificate);
  expect(changed).not.toBe(certificate);
  expect(verifyCertificate(bytes(changed)).valid).toBe(false);
});

test("a report with a line removed is refused", () => {
  const without = report
    .split("\n")
    .filter((_line, n) => n !== 2)
    .join("\n");
  const found = verifyCertificate(bytes(certificate), { ...given, report: bytes(without) });
  expect(found.checks.filter(({ result }) => result === "failed").map(({ name }) => name)).toEqual([
    "report",
    "merkle-root",
    "counts",
  ]);
});

test.each([
  ["another package", { packageDigest: "00".repeat(32) }, "package"],
  ["before its time", { today: "2026-01-01" }, "validity"],
  ["after its time", { today: "2029-01-01" }, "validity"],
])("%s: refused", (_name, more, failing) => {
  const { valid, checks } = verifyCertificate(bytes(certificate), { ...given, ...more });
  expect(valid).toBe(false);
  expect(checks.filter(({ result }) => result === "failed").map(({ name }) => name)).toEqual([failing]);
});

test("a failure among the cases cannot be signed away", () => {
  const failing = [...lines.slice(1), { ...line("total", "AD-043"), verdict: "failed" as const }];
  const text = reportText(header, failing, new Map([["core", "failed"]]));
  const options = { header, lines: failing, report: text, merkleRoot: merkleRoot(text.split("\n").slice(0, -2)) };
  const signed = issueCertificate({ ...options, date: new Date("2026-11-22T00:00:00Z") });
  const { checks } = verifyCertificate(bytes(signed), { report: bytes(text) });
  expect(checks.find(({ name }) => name === "counts")?.result).toBe("failed");
});

test("a key of one's own signs", () => {
  const privateKey = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const options = { header, lines, report, merkleRoot: root, privateKey, date: new Date("2026-11-22T00:00:00Z") };
  const [one, other] = [issueCertificate(options), issueCertificate(options)];
  expect(one).toBe(other);
  expect(verifyCertificate(bytes(one), given).valid).toBe(true);
});

test.each([
  "",
  "{}",
  "null",
  "[]",
  '{"payload":1}',
  "\u0000",
  '{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":"","sig":""}]}',
])("%j is no certificate", (text) => {
  expect(verifyCertificate(bytes(text)).valid).toBe(false);
});
