// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CertifyOptions, certify, readReport, replay, rerun, revealedSeed, suiteFile } from "@jiku/conformance";
import { afterAll, describe, expect, it } from "vitest";

const GAUGE = suiteFile("controls/gauge/typescript");
const root = mkdtempSync(join(tmpdir(), "jiku-certify-"));
afterAll(() => rmSync(root, { recursive: true }));
const now = (): number => performance.now();

const judge = (more: Partial<CertifyOptions> = {}) =>
  certify({
    target: GAUGE,
    cwd: root,
    classes: ["core"],
    laws: ["detect", "AD-017"],
    effort: "dev",
    today: new Date("2026-11-23T00:00:00Z"),
    now,
    ...more,
  });

/** A copy of the control with a changed manifest. */
function changed(change: (manifest: Record<string, unknown>) => void): string {
  const folder = mkdtempSync(join(root, "own-"));
  cpSync(GAUGE, folder, { recursive: true });
  const path = join(folder, "jiku-adapter.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

describe("certify", () => {
  it("draws the seed after the digests are fixed, and another one each time", async () => {
    const [one, other] = [await judge({ effort: "cert" }), await judge({ effort: "cert" })];
    const { seed, subject, suite } = one.header;
    if (seed.source !== "commit-reveal") throw new Error("the seed is public");
    expect(seed.value).toBe(revealedSeed(seed.nonce, subject.digest, suite.digest));
    expect(other.header.seed.value).not.toBe(seed.value);
  });

  it("certifies nothing of a few laws, with a public seed, or for development", async () => {
    const some = await judge({ effort: "cert" });
    expect([some.outcome, some.hindrance, some.certificate()]).toEqual(["incomplete", "development", undefined]);
    expect((await judge({ effort: "cert", seed: 7, laws: ["detect"] })).certificate()).toBeUndefined();
    expect((await judge()).header.seed).toEqual({ source: "public", value: 20260701 });
  });

  it.each([
    [
      "another version of the model",
      (m: Record<string, unknown>) => Object.assign(m, { jiku: "2.0" }),
      /is for Jiku 2\.0/,
    ],
    [
      "an unknown claim",
      (m: Record<string, unknown>) => Object.assign(m, { claims: ["platinum"] }),
      /Unknown class: platinum/,
    ],
    ["no claim", (m: Record<string, unknown>) => Object.assign(m, { claims: [] }), /claims no class/],
    [
      "another manifest than it answers",
      (m: Record<string, unknown>) => Object.assign(m, { version: "9.0.0" }),
      /wired wrongly/,
    ],
    [
      "no such module",
      (m: Record<string, unknown>) => Object.assign(m, { process: { command: ["./no-such"] } }),
      /wired wrongly/,
    ],
  ])("refuses an adapter with %s", async (_name, change, message) => {
    const { classes: _, ...options } = { target: changed(change), cwd: root, classes: [], effort: "dev" as const };
    await expect(certify({ ...options, today: new Date(), now })).rejects.toThrow(message);
  });

  it("refuses a subset that nothing lies in", async () => {
    const target = changed(() => {});
    const none = "name: gauge\ntitle: { en: None, ja: なし }\nextends: draft\nclasses: [Entity]\nrestrictions:\n";
    const never =
      "  - { on: Entity, member: geometries, minItems: 3 }\n  - { on: Entity, members: [geometries] }\n  - { on: Geometry, member: type, enum: [Point] }\n  - { on: Entity, member: entityTypes, minItems: 40 }\n";
    writeFileSync(join(target, "profiles/gauge.yaml"), none + never);
    await expect(judge({ target })).rejects.toThrow(/subset is empty|is refused/);
  });
});

describe("what a report says can be had again", () => {
  it("by the digests of all that was asked and answered", async () => {
    const record = readReport((await judge()).report);
    const again = await rerun(record, 5, () => 0.5, { target: GAUGE, cwd: root, now });
    expect(again.map((one) => ({ ...one })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: "detect", sameInput: true, sameOutput: true },
      { id: "empty", sameInput: true, sameOutput: true },
    ]);
    const [first, ...rest] = record.lines;
    if (first === undefined) throw new Error("no line");
    const lied = { ...record, lines: [{ ...first, out: "00".repeat(32) }, ...rest] };
    const found = await rerun(lied, 5, () => 0.5, { target: GAUGE, cwd: root, now });
    expect(found.filter(({ sameOutput }) => !sameOutput).map(({ id }) => id)).toEqual([first.id]);
  });

  it("but not with another package", async () => {
    const record = readReport((await judge()).report);
    const target = changed((manifest) => Object.assign(manifest, { claims: ["core"] }));
    await expect(rerun(record, 1, () => 0, { target, cwd: root, now })).rejects.toThrow(/not the one of the report/);
  });

  it("a case without a counterexample, or one that is not there, is refused", async () => {
    const record = readReport((await judge()).report);
    await expect(replay(record, "detect", { target: GAUGE, cwd: root, now })).rejects.toThrow(/no counterexample/);
    await expect(replay(record, "round-trip", { target: GAUGE, cwd: root, now })).rejects.toThrow(/no case round-trip/);
  });
});
