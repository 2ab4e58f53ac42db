// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
import { afterAll, describe, expect, it } from "vitest";
import { jiku } from "../jiku.js";
import { type Corpus, obtain } from "./corpora.js";
import { inTurns } from "./in-turns.js";

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly severity: string }[] }[];
}

/** Files that one process of the command judges. */
const BATCH = 20;

async function casesOf(corpus: Corpus): Promise<readonly Case[]> {
  if (corpus.kind === "files")
    return corpus.paths.map((path) => ({ name: basename(path), bytes: readFileSync(join(corpus.folder, path)) }));
  const held = (await import(pathToFileURL(corpus.file).href)) as { default: { name: string; input: string }[] };
  const texts = held.default.filter(({ input }) => !input.includes("\ufffd"));
  expect(texts).toHaveLength(corpus.holds);
  return texts.map(({ name, input }) => ({ name, bytes: new TextEncoder().encode(input) }));
}

const HEAD = `{"@context":["https://w3id.org/jiku/v1/context.jsonld",{"ext":"https://data.example.org/ext#"}],"type":"Entity","entityTypes":["https://data.example.org/T"],`;

/** The bytes as a value in a resource, one of many that stand side by side. */
function within(bytes: Uint8Array, n = 0): Uint8Array {
  return Buffer.concat([Buffer.from(`${HEAD}"id":"https://data.example.org/${n}","ext:v":`), bytes, Buffer.from("}")]);
}

/** What the record reader says of bytes: "read", or the codes for which it refuses them. */
async function verdict(bytes: Uint8Array): Promise<string> {
  const [report] = await validate([jsonDocument(bytesSource("a.json", within(bytes)))]);
  const errors = report?.findings.filter(({ severity }) => severity === "error") ?? [];
  return [...new Set(errors.map(({ code }) => code))].join(" ") || "read";
}

/** Texts that RFC 8259 allows and this kit refuses on purpose: a key that stands twice. */
const STRICTER: Readonly<Record<string, string>> = {
  "y_object_duplicated_key.json": "AD-115",
  "y_object_duplicated_key_and_value.json": "AD-115",
};

/** What the suite leaves open, as this kit decides it. */
const EITHER: Readonly<Record<string, string>> = {
  "i_number_double_huge_neg_exp.json": "AD-107",
  "i_number_huge_exp.json": "AD-107",
  "i_number_neg_int_huge_exp.json": "AD-107",
  "i_number_pos_double_huge_exp.json": "AD-107",
  "i_number_real_neg_overflow.json": "AD-107",
  "i_number_real_pos_overflow.json": "AD-107",
  "i_number_real_underflow.json": "AD-107",
  "i_number_too_big_neg_int.json": "AD-107",
  "i_number_too_big_pos_int.json": "read",
  "i_number_very_big_negative_int.json": "AD-107",
  "i_object_key_lone_2nd_surrogate.json": "read",
  "i_string_1st_surrogate_but_2nd_missing.json": "read",
  "i_string_1st_valid_surrogate_2nd_invalid.json": "read",
  "i_string_UTF-16LE_with_BOM.json": "AD-114",
  "i_string_UTF-8_invalid_sequence.json": "AD-114",
  "i_string_UTF8_surrogate_U+D800.json": "AD-114",
  "i_string_incomplete_surrogate_and_escape_valid.json": "read",
  "i_string_incomplete_surrogate_pair.json": "read",
  "i_string_incomplete_surrogates_escape_valid.json": "read",
  "i_string_invalid_lonely_surrogate.json": "read",
  "i_string_invalid_surrogate.json": "read",
  "i_string_invalid_utf-8.json": "AD-114",
  "i_string_inverted_surrogates_U+1D11E.json": "read",
  "i_string_iso_latin_1.json": "AD-114",
  "i_string_lone_second_surrogate.json": "read",
  "i_string_lone_utf8_continuation_byte.json": "AD-114",
  "i_string_not_in_unicode_range.json": "AD-114",
  "i_string_overlong_sequence_2_bytes.json": "AD-114",
  "i_string_overlong_sequence_6_bytes.json": "AD-114",
  "i_string_overlong_sequence_6_bytes_null.json": "AD-114",
  "i_string_truncated-utf-8.json": "AD-114",
  "i_string_utf16BE_no_BOM.json": "AD-114",
  "i_string_utf16LE_no_BOM.json": "AD-114",
  "i_structure_500_nested_arrays.json": "AD-105",
  "i_structure_UTF-8_BOM_empty_object.json": "AD-102",
};

const corpus = obtain("JSONTestSuite");
const folder = mkdtempSync(join(tmpdir(), "jiku-suite-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(corpus === undefined)("JSONTestSuite", async () => {
  const cases = corpus === undefined ? [] : await casesOf(corpus);

  it.each(cases.filter(({ name }) => name.startsWith("y_")))(
    "the record reader reads $name",
    async ({ name, bytes }) => {
      expect(await verdict(bytes)).toBe(STRICTER[name] ?? "read");
    },
  );

  it.each(cases.filter(({ name }) => name.startsWith("n_")))("the record reader refuses $name", async ({ bytes }) => {
    expect(await verdict(bytes)).toMatch(/^AD-1/);
  });

  it("the record reader decides what the suite leaves open as it did before", async () => {
    const open = cases.filter(({ name }) => name.startsWith("i_"));
    const wanted = open.map(({ name }) => [name, EITHER[name]]);
    expect(await Promise.all(open.map(async ({ name, bytes }) => [name, await verdict(bytes)]))).toEqual(wanted);
  });

  /** Whether the command finds an error in each file, by name. Twenty files a process. */
  async function faulty(names: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const batches = Array.from({ length: Math.ceil(names.length / BATCH) }, (_, n) =>
      names.slice(n * BATCH, (n + 1) * BATCH),
    );
    const runs = await inTurns(batches, (batch) => jiku(["validate", "--format", "json", ...batch], { cwd: folder }));
    const found = runs.flatMap(({ code, out, err }) => {
      expect([code === 0 || code === 1, err]).toEqual([true, ""]);
      return (JSON.parse(out) as Report).files.map(
        ({ path, findings }) => [path, findings.some(({ severity }) => severity === "error")] as const,
      );
    });
    expect(found.map(([path]) => path).sort()).toEqual([...names].sort());
    return new Map(found);
  }

  it("the command takes each file as it is", async () => {
    for (const { name, bytes } of cases) writeFileSync(join(folder, name), bytes);
    const isFaulty = await faulty(cases.map(({ name }) => name));
    for (const { name } of cases) if (name.startsWith("n_")) expect(isFaulty.get(name), `${name} is bad`).toBe(true);
  });

  it("the command takes each as a value in a resource, and calls none of the bad ones good", async () => {
    for (const [i, { name, bytes }] of cases.entries()) writeFileSync(join(folder, `in-${name}`), within(bytes, i));
    const isFaulty = await faulty(cases.map(({ name }) => `in-${name}`));
    for (const { name, bytes } of cases) {
      const isGood = name.startsWith("n_") ? false : (await verdict(bytes)) === "read";
      expect(isFaulty.get(`in-${name}`), name).toBe(!isGood);
    }
  });
});
