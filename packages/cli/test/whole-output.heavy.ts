// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const BIN = join(import.meta.dirname, "../bin/jiku.js");

let cwd = "";

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-whole-")));
  const line = (i: number) =>
    JSON.stringify({
      id: `https://data.example.org/${i}`,
      type: "Entity",
      entityTypes: ["schema:City"],
      existence: { start: "2026-09-03", end: "2026-09-01" },
    });
  writeFileSync(join(cwd, "many.ndjson"), Array.from({ length: 4000 }, (_, i) => line(i)).join("\n"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const ARGS = ["validate", "--max-findings", "100000", "-o", "report", "many.ndjson"];

function read(): string | undefined {
  return existsSync(join(cwd, "report")) ? readFileSync(join(cwd, "report"), "utf8") : undefined;
}

/** Runs a shell script to its end. */
async function shell(script: string): Promise<readonly [number | null, string]> {
  const child = spawn("sh", ["-c", script], { cwd, env: { ...process.env, LANG: "C" } });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.resume();
  return new Promise((resolve) => child.on("close", (code) => resolve([code, err])));
}

describe("a report in a file", () => {
  it.each(["text", "json", "ndjson", "sarif", "junit", "github"])(
    "of %s is not begun when the disk has no room: the old one stays",
    async (format) => {
      const run = `exec "${process.execPath}" "${BIN}" validate --max-findings 100000 -v --format ${format} -o report many.ndjson`;
      const blocks = format === "github" ? 4 : 64;
      const line = 'jiku: cannot write "report": the file would be larger than the system allows\n';
      expect([await shell(`ulimit -f ${blocks}; ${run}`), read()]).toEqual([[2, line], undefined]);
      writeFileSync(join(cwd, "report"), "old");
      expect([await shell(`ulimit -f ${blocks}; ${run}`), read()]).toEqual([[2, line], "old"]);
      expect(readdirSync(cwd).sort()).toEqual(["many.ndjson", "report"]);
    },
  );

  it("is whole or absent when the process is killed", async () => {
    expect((await jiku([...ARGS, "--format", "sarif"], { cwd })).code).toBe(1);
    const whole = read();
    for (const delay of [200, 500, 700, 900, 1200]) {
      rmSync(join(cwd, "report"), { force: true });
      const child = spawn(process.execPath, [BIN, ...ARGS, "--format", "sarif"], { cwd, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("close", resolve));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, delay))]);
      child.kill("SIGKILL");
      await ended;
      expect([undefined, whole]).toContain(read());
    }
  });

  it("is kept whole when a baseline cannot be written", async () => {
    const args = ["validate", "-q", "--write-baseline", "none/known.json", "-o", "report", "many.ndjson"];
    const { code, err } = await jiku(args, { cwd });
    expect([code, err, read()]).toEqual([
      2,
      'jiku: cannot write "none/known.json": there is no such path\n',
      undefined,
    ]);
  });

  it("goes through a link to the file, and into a device as it is", async () => {
    writeFileSync(join(cwd, "real"), "old");
    symlinkSync(join(cwd, "real"), join(cwd, "report"));
    expect((await jiku([...ARGS, "-q"], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, "real"), "utf8")).toMatch(/^many\.ndjson:1:/);
    expect((await jiku(["validate", "-o", "/dev/null", "many.ndjson"], { cwd })).code).toBe(1);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("is not written into a folder", async () => {
    const { code, err } = await jiku(["validate", "-o", ".", "many.ndjson"], { cwd });
    expect([code, err]).toEqual([2, 'jiku: cannot write ".": it is a folder\n']);
  });
});

/** The three things that the command writes under a name of the user, with the old content of that file. */
const WRITTEN: readonly (readonly [what: string, args: readonly string[], file: string])[] = [
  ["a report", [...ARGS, "--format", "json"], "report"],
  [
    "a baseline",
    ["validate", "-q", "--max-findings", "100000", "--write-baseline", "known.json", "many.ndjson"],
    "known.json",
  ],
  ["a fixed file", ["fix", "--write", "wrong.ndjson"], "wrong.ndjson"],
];

function old(file: string): string {
  if (file !== "wrong.ndjson") return "old";
  const line = (i: number) => `{"id":"https://data.example.org/${i}","type":"entity","entityTypes":["schema:City"]}`;
  return Array.from({ length: 3000 }, (_, i) => line(i)).join("\n");
}

const command = (args: readonly string[]) => [process.execPath, BIN, ...args].map((arg) => `"${arg}"`).join(" ");

describe.each(WRITTEN)("%s", (_, args, file) => {
  const before = () => {
    writeFileSync(join(cwd, file), old(file));
    return readdirSync(cwd).sort();
  };

  it("is not there in part when the file may not grow so large", async () => {
    const files = before();
    const [code, err] = await shell(`ulimit -f 16; exec ${command(args)}`);
    const reason = `jiku: cannot write "${file}": the file would be larger than the system allows\n`;
    expect([code, err, readFileSync(join(cwd, file), "utf8") === old(file)]).toEqual([2, reason, true]);
    expect(readdirSync(cwd).sort()).toEqual(files);
  });

  it("is not there in part when the disk is full", async () => {
    before();
    const kib = Math.ceil((statSync(join(cwd, file)).size + statSync(join(cwd, "many.ndjson")).size) / 1024) + 100;
    const small = `mkdir small && mount -t tmpfs -o size=${kib}k tmpfs small && cp ${file} many.ndjson small`;
    const state = `ls -A small | sort | tr "\\n" " "; cmp small/${file} ${file} && echo same`;
    const run = `unshare -m sh -c '${small} || exit 99; (cd small && ${command(args).replaceAll("'", "")} >/dev/null); echo "exit $?"; ${state}'`;
    const child = spawn("sh", ["-c", run], { cwd, env: { ...process.env, LANG: "C" } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    if (code === 99 || out === "") {
      console.warn("SKIPPED: no small disk can be mounted here");
      return;
    }
    expect(err).toContain(`jiku: cannot write "${file}": the disk is full`);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "exit 2",
      `${[...new Set([file, "many.ndjson"])].sort().join(" ")} same`,
    ]);
  });

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "is whole or the old one after %s while it is written",
    async (signal) => {
      before();
      const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("close", resolve));
      let running = true;
      void ended.then(() => {
        running = false;
      });
      while (running && !readdirSync(cwd).some((name) => name.endsWith(".jiku-new")))
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill(signal);
      await ended;
      const now = readFileSync(join(cwd, file), "utf8");
      if (now === old(file)) return;
      if (file === "wrong.ndjson") expect(now).toBe(old(file).replaceAll('"entity"', '"Entity"'));
      else expect(() => JSON.parse(now)).not.toThrow();
    },
  );
});
