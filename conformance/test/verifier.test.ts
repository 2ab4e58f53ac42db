// SPDX-License-Identifier: Apache-2.0
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CaseLine,
  type HeaderLine,
  issueCertificate,
  merkleRoot,
  reportText,
  revealedSeed,
  suiteFile,
} from "@jiku/conformance";
import { afterAll, expect, it } from "vitest";
import { verifierText } from "../dist/certificate/verifier-text.js";

const FILE = suiteFile("verifier/verify.mjs");
const folder = mkdtempSync(join(tmpdir(), "jiku-verifier-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DIGEST = "ab".repeat(32);
const NONCE = "01".repeat(16);
const header: HeaderLine = {
  kind: "header",
  report: "1",
  suite: { name: "@jiku/conformance", version: "0.1.0", digest: DIGEST },
  requirements: { digest: DIGEST },
  subject: { name: "gauge", version: "1.0.0", digest: DIGEST, manifest: DIGEST, language: "python" },
  jiku: "1.0",
  effort: "cert",
  seed: { source: "commit-reveal", nonce: NONCE, value: revealedSeed(NONCE, DIGEST, DIGEST) },
  classes: ["core"],
  notTested: [],
  environment: { os: "linux", runtime: "node 20.20.2", fastCheck: "4.10.2" },
};
const line: CaseLine = {
  kind: "case",
  id: "total",
  code: "AD-043",
  class: "core",
  level: "MUST",
  verdict: "passed",
  samples: 1000,
  discarded: 0,
  seed: 7,
  in: DIGEST,
  out: DIGEST,
  milliseconds: 5,
};
const report = reportText(header, [line], new Map([["core", "passed"]]));
const root = merkleRoot(report.split("\n").slice(0, -2));
const certificate = issueCertificate({ header, lines: [line], report, merkleRoot: root, date: new Date() });

it("is the built verifier and a command; npm run verifier -w @jiku/conformance writes it anew", () => {
  expect(readFileSync(FILE, "utf8")).toBe(verifierText());
});

it("depends on nothing but Node", () => {
  const imports = [...readFileSync(FILE, "utf8").matchAll(/(?:from|import\(|require\() ?"([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(imports)).toEqual(new Set(["node:fs", "node:crypto"]));
});

it("checks a certificate and its report in a folder of its own", () => {
  const [own, certified, reported] = ["verify.mjs", "c.dsse.json", "report.jsonl"].map((name) => join(folder, name));
  writeFileSync(own as string, readFileSync(FILE));
  writeFileSync(certified as string, certificate);
  writeFileSync(reported as string, report);
  const said = execFileSync(process.execPath, [own, certified, reported] as string[], { encoding: "utf8" });
  expect(said).toMatch(/passed {2}signature/);
  expect(said).toMatch(/absent {2}package/);
  expect(said).toContain("nobody but the maker vouches");

  writeFileSync(reported as string, report.replace('"samples":1000', '"samples":1001'));
  const refused = spawnSync(process.execPath, [own, certified, reported] as string[], { encoding: "utf8" });
  expect([refused.status, refused.stdout]).toEqual([1, expect.stringMatching(/failed {2}merkle-root[\s\S]*REFUSED/)]);
  expect(spawnSync(process.execPath, [own, join(folder, "gone")] as string[]).status).toBe(2);
});
