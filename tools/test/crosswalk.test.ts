// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitCrosswalk } from "../src/emit/crosswalk.js";
import { allMembers, expandCurie } from "../src/emit/terms.js";
import { readExternalTerms } from "../src/emit/vocabulary/external-terms.js";
import { NAMESPACE } from "../src/emit/vocabulary/statement.js";
import { IR, TREE } from "./repository.js";

const lines = (emitCrosswalk(IR, TREE).get("spec/gen/crosswalk.sssom.tsv") ?? "").replace(/\n$/, "").split("\n");
const metadata = parse(
  lines
    .filter((line) => line.startsWith("#"))
    .map((line) => line.slice(1))
    .join("\n"),
) as Readonly<Record<string, string>> & { readonly curie_map: Readonly<Record<string, string>> };
const [columns = [], ...rows] = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
const cells = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])));

function expand(curie: string | undefined): string {
  const [prefix = "", ...rest] = (curie ?? "").split(":");
  return `${metadata.curie_map[prefix] ?? `${prefix}:`}${rest.join(":")}`;
}

describe("the crosswalk (SSSOM 1.0)", () => {
  it("has the metadata that the format asks for", () => {
    expect(metadata.mapping_set_id).toBe("https://w3id.org/jiku/v1/crosswalk");
    expect(metadata.license).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(columns.slice(0, 4)).toEqual(["subject_id", "subject_label", "predicate_id", "object_id"]);
    expect(columns).toContain("mapping_justification");
  });

  it("gives every row all columns, CURIEs of declared prefixes, and a justification", () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) expect(row.length).toBe(columns.length);
    for (const cell of cells) {
      for (const key of ["subject_id", "predicate_id", "object_id"] as const) {
        const prefix = (cell[key] ?? "").split(":")[0] ?? "";
        expect(metadata.curie_map[prefix], cell[key]).toBeDefined();
      }
      expect(cell.mapping_justification).toBe("semapv:ManualMappingCuration");
      expect(cell.subject_label, cell.subject_id).not.toBe("");
    }
  });

  it("names objects that exist, with the label of their publisher", () => {
    const { terms } = readExternalTerms(TREE);
    for (const cell of cells) {
      expect(terms.get(expand(cell.object_id))?.label, cell.object_id).toBe(cell.object_label);
      expect(cell.object_label).not.toBe("");
    }
  });

  it("has a row for every reused term, and one for every alignment", () => {
    const objects = new Set(cells.map((cell) => expand(cell.object_id)));
    const reused = allMembers(IR).flatMap(({ term }) => (typeof term === "string" ? [term] : []));
    const iris = reused.map((term) => expandCurie(IR.context.prefixes, term));
    expect(iris.filter((iri) => /^https?:/.test(iri) && !iri.startsWith(NAMESPACE) && !objects.has(iri))).toEqual([]);
    const aligned = cells.filter((cell) => cell.subject_id?.startsWith("jk:"));
    expect(aligned.map((cell) => `${cell.subject_id} ${cell.predicate_id} ${cell.object_id}`)).toEqual(
      expect.arrayContaining([
        "jk:Entity rdfs:subClassOf sosa:FeatureOfInterest",
        "jk:Field skos:closeMatch covjson:Coverage",
        "jk:correspondsTo rdfs:subPropertyOf prov:alternateOf",
      ]),
    );
  });

  it("keeps every subject and object pair once", () => {
    expect(new Set(rows.map((row) => row.join("\t"))).size).toBe(rows.length);
  });
});
