// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
import { afterAll, describe, expect, it } from "vitest";
import { jiku } from "../jiku.js";
import { obtain } from "./corpora.js";

interface Case {
  readonly name: string;
  readonly valid: boolean;
  readonly bytes: Uint8Array;
}

/** `num:valid:text`, `num:valid hex:bytes`, `num:invalid hex:bytes:...`; what JSON escapes in a string is left out. */
function casesOf(text: string): readonly Case[] {
  return text.split("\n").flatMap((line) => {
    const [, name = "", kind = "", value = ""] = /^([\d.]+):(valid|valid hex|invalid hex):([^:]*)/.exec(line) ?? [];
    if (name === "") return [];
    const bytes = kind === "valid" ? new TextEncoder().encode(value) : Buffer.from(value.replaceAll(" ", ""), "hex");
    const isPlain = bytes.every((byte) => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c);
    return isPlain ? [{ name, valid: kind !== "invalid hex", bytes }] : [];
  });
}

function resource({ name, bytes }: Case): Uint8Array {
  const head = `{"id":"https://data.example.org/${name}","type":"Entity","entityTypes":["https://data.example.org/T"],"label":{"en":"`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('"}}')]);
}

const corpus = obtain("utf8tests");
const folder = mkdtempSync(join(tmpdir(), "jiku-utf8-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(corpus?.kind !== "files")("utf8tests", () => {
  const cases = corpus?.kind === "files" ? casesOf(readFileSync(join(corpus.folder, "utf8tests.txt"), "utf8")) : [];

  it("is read whole", () => {
    expect([cases.filter(({ valid }) => valid).length, cases.filter(({ valid }) => !valid).length]).toEqual([73, 132]);
  });

  it.each(cases)("the record reader tells whether $name is UTF-8", async (item) => {
    const [report] = await validate([jsonDocument(bytesSource("a.json", resource(item)))], { profile: "draft" });
    const { sound } = report?.checked ?? {};
    const codes = report?.findings.map(({ code }) => code);
    expect([sound, codes]).toEqual(item.valid ? [1, []] : [0, ["AD-114"]]);
  });

  it("the command tells the same of each line of a stream", async () => {
    const lines = cases.flatMap((item) => [resource(item), Buffer.from("\n")]);
    writeFileSync(join(folder, "all.ndjson"), Buffer.concat(lines));
    const args = ["validate", "--format", "json", "--max-findings", "100000", "all.ndjson"];
    const { code, out, err } = await jiku(args, { cwd: folder });
    expect([code, err]).toEqual([1, ""]);
    const report = JSON.parse(out) as { files: { findings: { code: string; location: { line: number } }[] }[] };
    const found = report.files.flatMap(({ findings }) => findings.filter((finding) => finding.code === "AD-114"));
    const wanted = cases.flatMap(({ valid }, i) => (valid ? [] : [i + 1]));
    expect(found.map(({ location }) => location.line).sort((a, b) => a - b)).toEqual(wanted);
  });
});
