// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { OWN_FINDINGS } from "../src/own-findings.js";
import { codes, decode, encode, errorCodes, fixture } from "./run-adapter.js";

type Attributes = Record<string, unknown>;

function answer(change: (attributes: Attributes) => void): string {
  const document = JSON.parse(fixture("structures.json")) as { data: [{ attributes: Attributes }] };
  change(document.data[0].attributes);
  return JSON.stringify(document);
}

const DECODED: Readonly<Record<string, readonly [name: string, text: string]>> = {
  "CRY-002": ["a.cif", fixture("salt.cif").replace(/_diffrn_ambient_pressure.*\n/, "")],
  "CRY-003": ["a.cif", fixture("salt.cif").replace("0.0152(3) 1\n", "0.0152(3) 0.98(1)\n")],
  "CRY-005": ["a.cif", "data_a\n_x .\n_y ?\n"],
  "CRY-006": ["a.cif", "# nothing\n"],
  "CRY-007": ["a.json", `[{"id": "a", "lattice_vectors": null, "species_at_sites": []}]`],
  "CRY-008": [
    "a.json",
    answer((one) =>
      Object.assign(one, {
        lattice_vectors: [
          [1, 0, 0],
          [0, 1, 0],
          [null, null, null],
        ],
      }),
    ),
  ],
  "CRY-010": ["a.json", fixture("structures.json").replace('"id": "salt/1",', "")],
  "CRY-011": [
    "a.json",
    answer((one) =>
      Object.assign(one, {
        lattice_vectors: [
          [1, 2],
          [3, 4],
        ],
      }),
    ),
  ],
  "CRY-012": ["a.json", answer((one) => Object.assign(one, { nsites: 3 }))],
  "CRY-013": ["a.cif", fixture("salt.cif").replace(/_cell_length_a .*/, "_cell_length_a 0")],
  "CRY-014": ["a.json", answer((one) => Object.assign(one, { species_at_sites: ["Na", "K"] }))],
  "CRY-015": ["a.json", answer((one) => Object.assign(one, { last_modified: "2026-03-01T09:30:00" }))],
  "CRY-017": ["a.cif", fixture("salt.cif").replace(/_cell_length_b .*\n/, "")],
  "CRY-018": ["a.cif", fixture("salt.cif").trimEnd()],
  "CRY-019": ["a.cif", fixture("salt.cif").replace(/_chemical_name_mineral .*\n/, "")],
  "CRY-023": ["a.cif", fixture("salt.cif").replace(/Na2 .*\n/, "")],
  "CRY-024": ["a.cif", "data_a\n"],
  "CRY-025": ["a.cif", fixture("peptide.cif").replace(/HETATM .*\n/, "")],
  "CRY-026": ["a.cif", fixture("peptide.cif").replace(/ATOM 2 .*\n/, "")],
  "CRY-027": ["a.cif", fixture("peptide.cif").replace("1 pLDDT pLDDT local\n", "")],
  "CRY-028": ["a.cif", fixture("salt.cif").replace(/(Na2 .*\n)/, "$1$1")],
  "CRY-029": ["a.cif", fixture("salt.cif").replace("loop_\n_space_group_symop_operation_xyz\nx,y,z\n", "")],
  "CRY-030": ["a.cif", fixture("peptide.cif").replace("B 2 ?\n", "")],
  "CRY-031": ["a.cif", fixture("salt.cif").replace(/loop_\n_atom_site_label[\s\S]*$/, "")],
  "CRY-032": ["a.cif", `# first\n${fixture("salt.cif")}`],
  "CRY-016": ["a.cif", `data_a\nloop_\n_x.a\n_x.b\n${"t u\n".repeat(30_000)}`],
};

describe("what is read", () => {
  it.each(Object.entries(DECODED))("%s", async (code, [name, text]) => {
    const { findings } = await decode(name, text);
    const expected = OWN_FINDINGS.find((one) => one.code === code)?.severity;
    expect(findings.find((one) => one.code === code)?.severity).toBe(expected);
    expect(findings.filter((one) => one.code === code)[0]?.location.line).toBeGreaterThan(0);
  });
});

describe("what is written", () => {
  const asset = { type: "Asset", id: "https://data.example.org/a", href: "a.csv", mediaType: "text/csv" } as const;

  it.each(["cif", "optimade", "optimade-jsonl"])(
    "CRY-020 without a structure as %s: all is told as lost",
    async (format) => {
      const { findings, losses, end, text } = await encode([asset], { format });
      expect([codes(findings), end.outcome]).toEqual([["CRY-020"], "complete"]);
      expect(losses.map(({ at }) => at)).toEqual([{ kind: "resource", id: asset.id, path: "" }]);
      const again = await decode("a", text!);
      expect([errorCodes(again.findings), again.end.outcome]).toEqual([[], "complete"]);
      expect(again.resources.filter(({ type }) => type !== "Asset" && type !== "Dataset")).toEqual([]);
    },
  );

  it("nothing at all comes back as nothing", async () => {
    const { text, losses, findings } = await encode([]);
    expect([losses, findings]).toEqual([[], []]);
    const again = await decode("a.cif", text!);
    expect([codes(again.findings), again.resources.map(({ type }) => type)]).toEqual([
      ["CRY-024"],
      ["Asset", "Dataset"],
    ]);
  });

  it("CRY-021 without symmetry operations", async () => {
    const cif = fixture("salt.cif")
      .replace("'P 1'", "Pbca")
      .replace("loop_\n_space_group_symop_operation_xyz\nx,y,z\n", "");
    const { resources } = await decode("a.cif", cif);
    const { findings, end } = await encode(resources, { format: "optimade" });
    expect([codes(findings), end.outcome]).toEqual([["CRY-021"], "refused"]);
  });

  it("CRY-022 without positions", async () => {
    const { resources } = await decode("a.cif", fixture("salt.cif").replace("Na1 Na 0 0 0", "Na1 Na ? 0 0"));
    const { findings, end } = await encode(resources, { format: "optimade" });
    expect([codes(findings), end.outcome]).toEqual([["CRY-022"], "refused"]);
  });
});

it("every code has a counterexample", () => {
  const tested = [...Object.keys(DECODED), "CRY-020", "CRY-021", "CRY-022"];
  expect(tested.sort()).toEqual(OWN_FINDINGS.map(({ code }) => code).sort());
});
