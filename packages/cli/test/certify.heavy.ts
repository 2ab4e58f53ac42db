// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import {
  cpSync,
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
import { readReport } from "@jiku/conformance";
import { widthOf } from "@jiku/views/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const GAUGE = join(import.meta.dirname, "../../../conformance/controls/gauge/typescript");
const LAWS = ["--law", "total", "--law", "detect"];
const DEV = ["--samples", "dev", "--class", "core"];

/** An adapter of ten lines that hangs on every file that is longer than 60 bytes. */
const HANGING = `import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
const manifest = JSON.parse(readFileSync("jiku-adapter.json", "utf8"));
const say = (line) => process.stdout.write(JSON.stringify(line) + "\\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { id, op, input } = JSON.parse(line);
  if (op === "decode" && readFileSync(input.file).length > 60) for (;;);
  if (op === "bye") process.exit(0);
  if (op === "decode") say({ id, event: { kind: "finding", finding: { code: "AD-122", location: {} } } });
  say({ id, end: { protocol: 1, manifest, runtime: { language: "javascript" }, outcome: "invalid", resources: 0, detection: { confidence: 0 } } });
}
`;

let cwd = "";
let broken = "";
let hanging = "";
let mute = "";

function manifestOf(folder: string, change: (manifest: Record<string, unknown>) => void): void {
  const path = join(folder, "jiku-adapter.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-certify-")));
  hanging = join(cwd, "hanging");
  mkdirSync(join(hanging, "samples"), { recursive: true });
  for (const name of readdirSync(join(GAUGE, "samples")))
    cpSync(join(GAUGE, "samples", name), join(hanging, "samples", name));
  cpSync(join(GAUGE, "jiku-adapter.json"), join(hanging, "jiku-adapter.json"));
  writeFileSync(join(hanging, "adapter.mjs"), HANGING);
  manifestOf(hanging, (manifest) => {
    delete manifest["subset"];
    manifest["id"] = "hanging";
    manifest["process"] = { command: [process.execPath, "adapter.mjs"] };
  });
  mute = join(cwd, "mute");
  cpSync(hanging, mute, { recursive: true });
  writeFileSync(join(mute, "adapter.mjs"), HANGING.replace("> 60", "> 1e9"));
  broken = join(cwd, "broken");
  cpSync(hanging, broken, { recursive: true });
  writeFileSync(join(broken, "adapter.mjs"), "process.exit(7);\n");
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("certify run", () => {
  it("judges, shows a verdict a class, and writes the report and its forms", async () => {
    const forms = ["junit", "sarif", "earl-ttl", "earl-jsonld"].flatMap((form) => ["--format", form]);
    const ran = await jiku(["certify", "run", GAUGE, ...DEV, ...LAWS, "--out", "r", ...forms], {
      cwd,
      env: { COLUMNS: "80" },
    });
    // Two laws are not the closed list of the class: a class is never passed by leaving out.
    expect([ran.code, ran.err]).toEqual([3, ""]);
    expect(ran.out).toMatch(
      /@jiku\/control-gauge 1\.0\.0\n {2}sha256 [0-9a-f]{8}… · suite [\d.]+ · seed 20260701, public/,
    );
    expect(ran.out).toMatch(/ {2}core {2}\? 2\/\d+ not decided/);
    expect(ran.out).toContain("certifiable: no (core)");
    expect(readdirSync(join(cwd, "r")).sort()).toEqual([
      "earl.jsonld",
      "earl.ttl",
      "junit.xml",
      "report.html",
      "report.jsonl",
      "report.sarif",
    ]);
    for (const line of ran.out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(
      readReport(readFileSync(join(cwd, "r/report.jsonl"), "utf8")).lines.map(({ id, verdict }) => [id, verdict]),
    ).toEqual([
      ["total", "passed"],
      ["detect", "passed"],
    ]);
  });

  it("loses exactly its own case to a hang, and says where and how to see it again", async () => {
    const ran = await jiku(["certify", "run", hanging, ...DEV, ...LAWS, "--out", "h", "--lang", "ja"], { cwd });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain("アダプタが時間内に答えなかった。");
    expect(ran.out.replace(/\s+/g, " ")).toContain(`jiku certify replay h/report.jsonl ${hanging} --case total`);
    const { lines } = readReport(readFileSync(join(cwd, "h/report.jsonl"), "utf8"));
    const verdicts = new Map(lines.map(({ id, verdict, blockedBy }) => [id, blockedBy ?? verdict]));
    expect(verdicts.get("total")).toBe("error-subject");
    // The subject was started anew, and this one is judged by what it answers.
    expect(verdicts.get("detect")).toBe("failed");

    const again = await jiku(["certify", "replay", "h/report.jsonl", "--case", "AD-043", hanging], { cwd });
    expect([again.code, again.err]).toEqual([1, ""]);
    expect(again.out).toMatch(/is found +timeout: no answer in \d+ ms/);
    expect(again.out).toContain("the package is the one of the report");
  }, 30_000);

  it("tells an adapter that is wired wrongly from one that does not conform", async () => {
    const ran = await jiku(["certify", "run", broken, ...DEV, ...LAWS], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^jiku: The adapter is wired wrongly; nothing was judged: ended with 7/);
    expect(ran.out).toBe("");
  });

  it("refuses an adapter that speaks an unknown version of the protocol", async () => {
    writeFileSync(join(broken, "adapter.mjs"), HANGING.replace("protocol: 1", "protocol: 2"));
    const ran = await jiku(["certify", "run", broken, ...DEV, ...LAWS], { cwd });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("speaks protocol 2, not 1");
  });

  it("that is stopped writes nothing, ends with 3, and leaves no process", async () => {
    const bin = join(import.meta.dirname, "../bin/jiku.js");
    const child = spawn(process.execPath, [bin, "certify", "run", hanging, ...DEV, "--out", "stopped"], {
      cwd,
      env: { PATH: process.env.PATH ?? "", TMPDIR: join(cwd, "hanging"), LANG: "C" },
    });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    await new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(3);
    expect(err).toMatch(/^jiku: stopped by SIGINT after \d+ of \d+ laws; nothing was written\n$/);
    expect(existsSync(join(cwd, "stopped"))).toBe(false);
    expect(readdirSync(hanging).filter((name) => name.startsWith("jiku-") && name !== "jiku-adapter.json")).toEqual([]);
  }, 20_000);

  it("takes a known failure as such, and no pass of it", async () => {
    const file = join(cwd, "known.txt");
    const run = (text: string) => {
      writeFileSync(file, text);
      return jiku(["certify", "run", mute, ...DEV, "--law", "detect", "--known-failures", file], { cwd });
    };
    const line = "An own file is not recognised # https://data.example.org/issues/1 expires=2999-12-31\n";
    expect((await run(`detect ${line}`)).out).toContain("known failure");
    expect((await run("detect Another # https://data.example.org/issues/1 expires=2999-12-31\n")).code).toBe(1);
    const expired = await run(`detect ${line.replace("2999", "2001")}`);
    expect([expired.code, expired.out]).toEqual([1, expect.stringContaining("line past its day (2001-12-31): detect")]);
    writeFileSync(file, `detect ${line}`);
    const passing = await jiku(["certify", "run", GAUGE, ...DEV, "--law", "detect", "--known-failures", file], { cwd });
    expect([passing.code, passing.out]).toEqual([1, expect.stringContaining("passes unexpectedly")]);
  }, 30_000);
});

describe("misuse of certify", () => {
  const cases = (): readonly (readonly [readonly string[], string])[] => [
    [["certify"], "a command is missing; see jiku --help"],
    [["certify", "judge"], 'unknown command "judge"'],
    [["certify", "run", "gone", "--out", "x"], '"gone" is no folder, no tarball and no installed package.'],
    [["certify", "run", GAUGE], "certify run needs --out DIR"],
    [["certify", "run", GAUGE, "--out", "x", "--class", "gold"], "Unknown class: gold. Known are core, "],
    [["certify", "run", GAUGE, ...DEV, "--law", "no-such"], "No law is called no-such."],
    [["certify", "run", GAUGE, "--out", "x", "--seed", "-1"], '--seed: "-1" is not a whole number'],
    [["certify", "run", GAUGE, ...DEV, "--sign", "k.pem"], "--sign certifies"],
    [
      ["certify", "run", GAUGE, "--out", "x", "--sign", "known.txt"],
      '--sign: "known.txt" holds no ed25519 private key',
    ],
    [
      ["certify", "run", GAUGE, "--out", "x", "--known-failures", "known.txt"],
      "Known failures are for development only",
    ],
    [["certify", "run", GAUGE, ...DEV, "--out", "known.txt"], '--out: "known.txt" is a file'],
    [["certify", "replay"], "REPORT is missing; see jiku certify replay --help"],
    [["certify", "replay", "known.txt", "--case", "total"], "This is no whole report.jsonl."],
    [["certify", "verify", "gone.json"], 'cannot read "gone.json": there is no such path'],
    [["certify", "explain", "no-such"], 'no requirement is called "no-such"'],
    [["certify", "init", "new", "--lang", "cobol"], '--lang: there is no template for "cobol"'],
  ];

  it("is one line that says what is wrong, and the exit code 2", async () => {
    writeFileSync(join(cwd, "known.txt"), "");
    const rans = await Promise.all(
      cases().map(async ([args, message]) => ({ args, message, ...(await jiku(args, { cwd })) })),
    );
    for (const { args, message, code, out, err } of rans) {
      expect([code, out], args.join(" ")).toEqual([2, ""]);
      expect(err).toContain(`jiku: ${message}`);
    }
  });

  it("is told in Japanese", async () => {
    const ran = await jiku(["certify", "run", "gone", "--out", "x"], { cwd, env: { LANG: "ja_JP.UTF-8" } });
    expect([ran.code, ran.err]).toEqual([
      2,
      "jiku: 「gone」はフォルダーでも、tarballでも、導入済みのパッケージでもない。\n",
    ]);
  });
});

describe("certify explain", () => {
  it("tells text, reason and fix of a requirement, and leads other codes to where they are", async () => {
    const ran = await jiku(["certify", "explain", "round-trip"], { cwd });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    for (const part of [
      "AD-001  round-trip  MUST",
      "MUST come back",
      "why",
      "fix",
      "codec-lossless",
      "/req/adapter/round-trip",
    ])
      expect(ran.out).toContain(part);
    expect((await jiku(["explain", "AD-001"], { cwd })).out).toBe(ran.out);
    expect((await jiku(["certify", "explain", "AD-102", "--lang", "ja"], { cwd })).out).toMatch(
      /AD-102 {2}adapter\/syntax/,
    );
  });

  it("shows what proves its law, and the smallest input that a broken adapter fails with", async () => {
    const ran = await jiku(["certify", "explain", "AD-001", "--format", "json"], { cwd });
    const { requirements } = JSON.parse(ran.out) as {
      readonly requirements: readonly {
        readonly [name: string]: unknown;
        readonly mutants: readonly { readonly id: string }[];
        readonly example: { readonly mutant: string; readonly input: unknown };
      }[];
    };
    const [own] = requirements;
    expect(own).toMatchObject({
      code: "AD-001",
      slug: "round-trip",
      text: { en: expect.any(String) },
      class: "codec-lossless",
    });
    expect(own?.mutants.map(({ id }) => id)).toContain(own?.example.mutant);
    expect(own?.example.input).toMatchObject({ graph: expect.any(Array) });
    expect((await jiku(["explain", "AD-001", "--format", "json"], { cwd })).out).toBe(ran.out);
    const text = await jiku(["certify", "explain", "AD-001", "--lang", "ja"], { cwd, env: { COLUMNS: "80" } });
    expect(text.out).toContain(`裏付け`);
    expect(text.out).toMatch(/失敗する例 +[^\n]+\n[^\n]*\{/);
    for (const line of text.out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  });

  it("shows the smallest input of a report", async () => {
    const ran = await jiku(["certify", "explain", "total", "--report", "h/report.jsonl"], { cwd });
    expect(ran.out).toMatch(/fails with +The adapter gave no answer in time\.\n +\{"format":"gauge","files":\{"/);
  });
});
