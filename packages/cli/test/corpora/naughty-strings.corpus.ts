// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jiku } from "../jiku.js";
import { type Corpus, obtain } from "./corpora.js";

function stringsOf(corpus: Corpus): readonly string[] {
  const file = corpus.kind === "files" ? join(corpus.folder, "blns.json") : corpus.file;
  return JSON.parse(readFileSync(file, "utf8")) as string[];
}

/** One resource a line, each with the string in another place: ids, names, keys, times, units, texts. */
function resources(text: string, i: number): readonly object[] {
  const base = { type: "Entity", entityTypes: ["https://data.example.org/T"] };
  const id = `https://data.example.org/${i}`;
  const made = { id: `${id}/o`, type: "Observation", featureOfInterest: id, observedProperty: `${id}/p` };
  return [
    { ...base, id: `${id}/label`, label: { en: text, ja: text } },
    { ...base, id: text },
    { ...base, id: `${id}/type`, type: text },
    { ...base, id: `${id}/key`, [text]: 1 },
    { ...base, id: `${id}/prefixed`, [`ext:${text}`]: text },
    { ...base, id: `${id}/identifier`, identifiers: [{ scheme: text, notation: text }] },
    { ...base, id: `${id}/time`, existence: { start: text, end: text, trs: text } },
    { ...base, id: `${id}/relation`, relations: [{ predicate: text, object: text }] },
    { ...made, phenomenonTime: { at: text }, result: { kind: "quantity", value: 1, unit: text } },
    { ...made, id: `${id}/text`, phenomenonTime: { at: "2026-09-01" }, result: { kind: "text", text } },
  ];
}

/** Control characters, line separators and direction signs that no terminal, log or page may get from data. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const corpus = obtain("big-list-of-naughty-strings");
const folder = mkdtempSync(join(tmpdir(), "jiku-naughty-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(corpus === undefined)("big list of naughty strings", () => {
  const strings = corpus === undefined ? [] : stringsOf(corpus);
  const lines = strings.flatMap(resources).map((resource) => JSON.stringify(resource));

  it("is read whole", () => {
    if (corpus?.kind === "package") expect(strings).toHaveLength(corpus.holds);
    else expect(strings).toHaveLength(515);
    writeFileSync(join(folder, "all.ndjson"), lines.join("\n"));
  });

  it.each(["text", "json", "ndjson", "sarif", "junit", "github"])(
    "comes out of the command inert as %s",
    async (format) => {
      for (const lang of ["en", "ja"]) {
        const args = ["validate", "-v", "--lang", lang, "--format", format, "--max-findings", "1000000", "all.ndjson"];
        const { code, out, err } = await jiku(args, { cwd: folder, env: { COLUMNS: "100" } });
        expect([code, err]).toEqual([1, ""]);
        expect(out.length).toBeGreaterThan(1000);
        const at = out.search(UNSAFE);
        expect(at < 0 ? "" : JSON.stringify(out.slice(Math.max(0, at - 40), at + 20))).toBe("");
      }
    },
  );

  it("is no name of a file that breaks the command", async () => {
    const names = strings.filter(
      (text) => text.length < 60 && text !== "." && text !== ".." && !/[/\0]/.test(text) && text !== "",
    );
    for (const name of names) writeFileSync(join(folder, `n${name}`), "[]");
    const { code, out, err } = await jiku(["validate", "."], { cwd: folder });
    expect([code, err]).toEqual([1, ""]);
    expect(out).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(UNSAFE.test(out)).toBe(false);
  });
});
