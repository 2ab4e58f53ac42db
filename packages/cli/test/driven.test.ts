// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakdownFault } from "../src/run/breakdown-fault.js";
import { catalogueFinding } from "../src/run/catalogue-finding.js";
import { runHere, toldOf } from "./run-here.js";

const RIG = join(import.meta.dirname, "../../../conformance/test/adapters/rig");
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "jiku-"));
  mkdirSync(join(cwd, "data"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Files that say what their reader is to do. */
function files(folder: string, what: Readonly<Record<string, string>>): string {
  mkdirSync(join(cwd, folder), { recursive: true });
  for (const [name, text] of Object.entries(what)) writeFileSync(join(cwd, folder, name), `rig\t${text}\n`);
  return folder;
}

/** A copy of the adapter in a thread, and not in a process of its own. */
function inThread(): string {
  const folder = join(cwd, "thread");
  cpSync(RIG, folder, { recursive: true });
  const path = join(folder, "jiku-adapter.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(', "isolate": true', ""));
  return folder;
}

const FAULTS = {
  "a.rig": "nothing",
  "b.rig": "hang",
  "c.rig": "exit",
  "d.rig": "throw",
  "e.rig": "invalid",
  "f.rig": "undeclared",
  "g.rig": "nothing",
};
const failed = (reason: string) => [`AD-121 The adapter @jiku-test/rig 1.0.0 failed on this file: ${reason}.`];
const EXPECTED = {
  "faults/a.rig": ["RIG-001 The file says nothing."],
  "faults/b.rig": failed("it gave no answer within 1 s"),
  "faults/d.rig": failed('it failed with "Error: it is broken"'),
  "faults/e.rig": failed('it ended as "invalid" and reported no fault'),
  "faults/f.rig": failed("it reported XYZ-9, which its manifest lacks"),
  "faults/g.rig": ["RIG-001 The file says nothing."],
};

describe("an adapter that the user names", () => {
  it("costs exactly its own file when it hangs, crashes or lies, in a process", async () => {
    const flags = { adapter: [RIG], readerTime: "1" };
    const told = toldOf(await runHere([files("faults", FAULTS)], flags, cwd));
    expect(told).toEqual({ ...EXPECTED, "faults/c.rig": failed("it ended with 7") });
  });

  it("and in a thread", async () => {
    const told = toldOf(await runHere([files("faults", FAULTS)], { adapter: [inThread()], readerTime: "1" }, cwd));
    expect(told).toEqual({ ...EXPECTED, "faults/c.rig": failed("it ended with 7") });
  });

  it("is ended when it eats memory, and the flag that allows more is named", async () => {
    const folder = files("hungry", { "a.rig": "memory", "b.rig": "nothing" });
    const [hungry, sound] = await runHere([folder], { adapter: [RIG], readerMemory: "32MiB" }, cwd);
    expect(hungry?.report.findings).toMatchObject([
      { code: "AD-121", message: { en: `${failed("it needed more than 32 MiB of memory")}`.replace("AD-121 ", "") } },
    ]);
    expect(hungry?.report.findings[0]?.related?.[0]?.message.en).toContain("--reader-memory");
    expect(sound?.report.findings.map(({ code }) => code)).toContain("RIG-001");
  });

  it("that breaks down while it is asked what a file is leaves the files to others that are sure", async () => {
    const folder = files("asked", { "a.rig": "crash in detect", "b.rig": "nothing" });
    writeFileSync(join(cwd, folder, "c.json"), '{"jiku":"1.0","graph":[]}');
    const told = toldOf(await runHere([folder], { adapter: [RIG] }, cwd));
    expect(told["asked/a.rig"]).toEqual(failed("it ended with 3"));
    expect(told["asked/b.rig"]).toEqual(["RIG-001 The file says nothing."]);
    expect(Object.keys(told)).toHaveLength(3);
  });

  it("reaches the files beside its own, and none outside the root", async () => {
    const folder = files("beside", { "sub/../in.rig": "open\tcodes/list.txt", "out.rig": "open\t../../secret" });
    mkdirSync(join(cwd, folder, "codes"));
    writeFileSync(join(cwd, folder, "codes/list.txt"), "the list");
    writeFileSync(join(cwd, "secret"), "secret");
    symlinkSync(join(cwd, "secret"), join(cwd, folder, "codes/link.txt"));
    const flags = { adapter: [RIG], dataRoot: folder };
    const judged = await runHere([`${folder}/in.rig`, `${folder}/out.rig`], flags, cwd);
    expect(judged.map(({ report }) => report.resources)).toEqual([{ Entity: 2 }, {}]);
    expect(toldOf(judged)["out.rig"]?.[0]).toMatch(/leaves|outside|root/);
  });

  it("reads what is no file, such as packed data, out of a copy", async () => {
    const { gzipSync } = await import("node:zlib");
    writeFileSync(join(cwd, "packed.rig.gz"), gzipSync("rig\tnothing\n"));
    expect(toldOf(await runHere(["packed.rig.gz"], { adapter: [RIG] }, cwd))).toEqual({
      "packed.rig.gz": ["RIG-001 The file says nothing."],
    });
  });

  it("is never one that was not named", async () => {
    const [judged] = await runHere([join(files("faults", FAULTS), "a.rig")], {}, cwd);
    expect(judged?.report.findings.map(({ code }) => code)).toEqual(["AD-122"]);
  });

  it.each([
    ["nowhere", /is no folder and no installed package/],
    ["/", /no jiku-adapter.json/],
  ])("is refused before anything is read: %s", async (name, words) => {
    await expect(runHere(["data"], { adapter: [name] }, cwd)).rejects.toThrow(words);
  });

  it("is refused when it does not start, or is named twice", async () => {
    const broken = join(cwd, "broken");
    cpSync(RIG, broken, { recursive: true });
    writeFileSync(join(broken, "rig.js"), "throw new Error('no such luck');");
    await expect(runHere(["data"], { adapter: [broken] }, cwd)).rejects.toThrow(/@jiku-test\/rig does not start/);
    await expect(runHere(["data"], { adapter: [RIG, RIG] }, cwd)).rejects.toThrow(/two adapters are called/);
  });

  it("leaves nothing behind", () => {
    expect(readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes("adapters/rig"))).toEqual(
      [],
    );
  });
});

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

describe("a folder that an adapter reads as one input", () => {
  function mixed(): string {
    const folder = files("mixed", { "a.rig": "nothing" });
    mkdirSync(join(cwd, folder, "store/.hidden"), { recursive: true });
    for (const [path, text] of [
      ["rigs.txt", "top"],
      ["b.rig", "rig\tnothing"],
      [".hidden/c", "deep"],
    ])
      writeFileSync(join(cwd, folder, "store", path as string), text as string);
    return folder;
  }

  it("is judged once, as a whole, among files", async () => {
    const judged = await runHere([mixed()], { adapter: [RIG] }, cwd);
    expect(judged.map(({ report }) => [report.path, report.format, report.resources])).toEqual([
      ["mixed/a.rig", "rig 1", { Entity: 1 }],
      ["mixed/store", "rigs", { Entity: 3 }],
    ]);
  });

  it("given by itself, and a file of it beside it", async () => {
    const folder = mixed();
    for (const paths of [[`${folder}/store`], [`${folder}/store`, `${folder}/store/b.rig`]])
      expect((await runHere(paths, { adapter: [RIG] }, cwd)).map(({ report }) => report.path)).toEqual(["mixed/store"]);
    const [alone] = await runHere([`${folder}/store/b.rig`], { adapter: [RIG] }, cwd);
    expect(alone?.report.format).toBe("rig 1");
  });

  it("is read file by file without such an adapter", async () => {
    const judged = await runHere([mixed()], {}, cwd);
    expect(judged.map(({ report }) => report.path)).toEqual([
      "mixed/a.rig",
      "mixed/store/b.rig",
      "mixed/store/rigs.txt",
      "mixed",
    ]);
  });
});

describe("an own reader in a process of its own", () => {
  const place = { adapter: "@jiku/adapter-x 1.0.0", named: false, seconds: 60.5, memoryMiB: 64 };
  it.each([
    ["timeout", "no answer in 60500 ms", "AD-105 Reading took longer than 61 s and was stopped."],
    ["memory", "more than 320 MiB", "AD-105 Reading needed more than 64 MiB of memory and was stopped."],
    ["crashed", "ended with SIGSEGV\ncore dumped", "AD-121 The reader was stopped (SIGSEGV) before the file was read."],
    [
      "protocol",
      "standard output was closed",
      "AD-121 The adapter @jiku/adapter-x 1.0.0 failed on this file: it broke the line protocol, standard output was closed.",
    ],
  ] as const)("gives one finding: %s", (kind, message, told) => {
    const fault = breakdownFault({ kind, message, name: "Breakdown" }, place);
    const [finding] = catalogueFinding(fault, "x.nc", "draft");
    expect(`${finding?.code} ${finding?.message.en}`).toBe(told);
    expect(finding?.severity).toBe("error");
  });
});
