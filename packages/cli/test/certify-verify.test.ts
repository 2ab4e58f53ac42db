// SPDX-License-Identifier: Apache-2.0
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CaseLine,
  coverage,
  type HeaderLine,
  issueCertificate,
  loadCatalogue,
  merkleRoot,
  openTarget,
  reportText,
  revealedSeed,
  suiteIdentity,
} from "@jiku/conformance";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const GAUGE = join(import.meta.dirname, "../../../conformance/controls/gauge/typescript");
const NONCE = "01".repeat(16);
let cwd = "";

/** A certificate over these laws of class core, and its report, as files. */
function issue(folder: string, laws: readonly string[]): void {
  const { own, digest } = openTarget(GAUGE, cwd);
  const suite = suiteIdentity();
  const header: HeaderLine = {
    kind: "header",
    report: "1",
    suite: { name: suite.name, version: suite.version, digest: suite.digest },
    requirements: { digest: suite.requirements },
    subject: { name: own.name, version: own.version, digest, manifest: own.manifestDigest, language: "typescript" },
    jiku: "1.0",
    effort: "cert",
    seed: { source: "commit-reveal", nonce: NONCE, value: revealedSeed(NONCE, digest, suite.digest) },
    classes: ["core"],
    notTested: [],
    environment: { os: "linux", runtime: "node 20.20.2", fastCheck: suite.fastCheck },
  };
  const lines = laws.map(
    (id, n): CaseLine => ({
      kind: "case",
      id,
      code: `AD-${100 + n}`,
      class: "core",
      level: "MUST",
      verdict: "passed",
      samples: 1000,
      discarded: 0,
      seed: 7,
      in: "ab".repeat(32),
      out: "cd".repeat(32),
      milliseconds: 5,
    }),
  );
  const report = reportText(header, lines, new Map([["core", "passed"]]));
  const root = merkleRoot(report.split("\n").slice(0, -2));
  mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, folder, "report.jsonl"), report);
  writeFileSync(
    join(cwd, folder, "c.dsse.json"),
    issueCertificate({ header, lines, report, merkleRoot: root, date: new Date() }),
  );
}

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-verify-")));
  const laws = loadCatalogue().classes.get("core")?.laws ?? [];
  issue("whole", laws);
  issue("part", laws.slice(1));
});

afterAll(() => rmSync(cwd, { recursive: true }));

const verify = (...args: readonly string[]) => jiku(["certify", "verify", ...args], { cwd, env: { COLUMNS: "80" } });

describe("certify verify", () => {
  it("says who vouches, and each check", async () => {
    const ran = await verify("whole/c.dsse.json", "--package", GAUGE);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out.replaceAll(/\s+/g, " ")).toContain(
      "vouched by self-attested: nobody but the maker vouches for it, so it is not called certified",
    );
    expect(ran.out.match(/^ {2}✓ .* passed /gm)).toHaveLength(10);
    expect(ran.out).toMatch(/– cases executed again +not checked +--rerun K/);
  });

  it("says what there was nothing to check against", async () => {
    mkdirSync(join(cwd, "alone"));
    writeFileSync(join(cwd, "alone/c.dsse.json"), readFileSync(join(cwd, "whole/c.dsse.json")));
    const ran = await verify("alone/c.dsse.json", "--lang", "ja");
    expect(ran.code).toBe(0);
    expect(ran.out.match(/ 未検査 /g)).toHaveLength(6);
    expect(ran.out).not.toContain("有効");
    expect(ran.out.replaceAll(/\s/g, "")).toContain("6項目は照合するものがなかった。");
    expect((await verify("alone/c.dsse.json", "--report", "whole/report.jsonl")).out).toMatch(/✓ Merkle root/);
  });

  it("refuses one bit that is flipped, a line that is gone, another package, a law that was left out", async () => {
    const flipped = readFileSync(join(cwd, "whole/c.dsse.json"));
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    mkdirSync(join(cwd, "bad"));
    writeFileSync(join(cwd, "bad/flipped.json"), flipped);
    const lines = readFileSync(join(cwd, "whole/report.jsonl"), "utf8").split("\n");
    writeFileSync(join(cwd, "bad/shorter.jsonl"), lines.filter((_line, n) => n !== 3).join("\n"));
    const rans = await Promise.all([
      verify("bad/flipped.json"),
      verify("whole/c.dsse.json", "--report", "bad/shorter.jsonl"),
      verify("whole/c.dsse.json", "--package", "@jiku/adapter-city"),
      verify("part/c.dsse.json"),
    ]);
    const failed = rans.map(({ code, out }) => [code, [...out.matchAll(/^ {2}✗ (.*?) {2}/gm)].map(([, name]) => name)]);
    expect(failed).toEqual([
      [1, [expect.stringMatching(/form of the file|signature/)]],
      [
        1,
        [
          "digest of the report",
          "Merkle root of the report",
          "counts, computed again",
          "laws are those of the classes",
        ],
      ],
      [1, ["digest of the package"]],
      [1, ["laws are those of the classes"]],
    ]);
    for (const { out } of rans) expect(out).toContain("The certificate is refused.");
  });

  it("needs the package to execute anything again", async () => {
    const ran = await verify("whole/c.dsse.json", "--rerun", "3");
    expect([ran.code, ran.err]).toEqual([2, "jiku: the package is needed: --rerun K --package PACKAGE\n"]);
  });
});

describe("certify coverage", () => {
  it("lists every requirement, and fails on an id that names nothing", async () => {
    const catalogue = loadCatalogue();
    const ran = await jiku(["certify", "coverage", "--format", "json"], { cwd });
    const found = JSON.parse(ran.out) as { readonly rows: readonly unknown[]; readonly faults: readonly unknown[] };
    expect(found.rows).toHaveLength(catalogue.requirements.size);
    expect(ran.code).toBe(found.faults.length === 0 ? 0 : 1);

    const core = catalogue.classes.get("core");
    if (core === undefined) throw new Error("no class core");
    const stale = {
      ...catalogue,
      classes: new Map([...catalogue.classes, ["core", { ...core, laws: [...core.laws, "gone"] }]] as const),
    };
    const texts = coverage(stale).faults.map(({ en }) => en);
    expect(texts).toContain("classes.yaml core names gone, which is not there.");
    const shorter = {
      ...catalogue,
      requirements: new Map([...catalogue.requirements].filter(([slug]) => slug !== "total")),
    };
    expect(coverage(shorter).faults.map(({ en }) => en)).toContain("a law names total, which is not there.");
  });
});

describe("certify init", () => {
  it("writes a package, its names filled in, and never into a folder that holds something", async () => {
    const ran = await jiku(["certify", "init", "tides", "--lang", "python", "--lang", "ja", "--title", 'Tide "log"'], {
      cwd,
    });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/「tides」に\d+個のファイル/);
    const manifest = JSON.parse(readFileSync(join(cwd, "tides/jiku-adapter.json"), "utf8")) as {
      readonly id: string;
      readonly title: { readonly en: string };
    };
    expect([manifest.id, manifest.title.en]).toEqual(["tides", 'Tide "log"']);
    expect(existsSync(join(cwd, "tides/.gitignore"))).toBe(true);
    const names = readdirSync(join(cwd, "tides"), { recursive: true }).map(String);
    for (const name of names) expect(name).not.toMatch(/__id__|_gitignore$/);
    const again = await jiku(["certify", "init", "tides"], { cwd });
    expect([again.code, again.err]).toEqual([2, 'jiku: "tides" is there already and not empty\n']);
    const odd = await jiku(["certify", "init", "Tide log"], { cwd });
    expect([odd.code, existsSync(join(cwd, "Tide log"))]).toEqual([2, false]);
  });
});
