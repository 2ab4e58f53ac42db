// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decode, encode } from "./run-adapter.js";

const ions = () => decode("ions.cif", readFileSync(join(import.meta.dirname, "../samples/ions.cif"), "utf8"));

it("writes the atoms of all chains as the one loop that they were, and says nothing of them as lost", async () => {
  const { resources } = await ions();
  const { text, losses } = await encode(resources, { format: "cif" });
  expect(text).toContain(`_atom_site.Cartn_z
_atom_site.occupancy
HETATM 1 ZN ZN ZN A 4.125 -6.25 8.375 1
HETATM 2 CL CL CL B -1.5 2.75 11.625 0.8
`);
  expect(text!.match(/_atom_site\.id\n/g)).toHaveLength(1);
  expect(losses.map(({ concept }) => concept)).not.toContain("field.values");
  expect(losses.map(({ concept }) => concept)).not.toContain("entity.identity");
});

it("tells a chain that says more than its name as lost", async () => {
  const { resources } = await ions();
  const told = resources.map((one) => (one.id.endsWith("/chain/B") ? { ...one, description: { en: "Made up" } } : one));
  const { losses } = await encode(told, { format: "cif" });
  expect(losses).toContainEqual(expect.objectContaining({ concept: "entity.identity" }));
});

it("joins the pieces of a long loop in their order, whatever the order of the resources", async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => `C${i} C 0.${String(i).padStart(4, "0")} 0.5 0.25`);
  const cell = ["length_a 10", "length_b 10", "length_c 10", "angle_alpha 90", "angle_beta 90", "angle_gamma 90"];
  const names = ["label", "type_symbol", "fract_x", "fract_y", "fract_z"].map((name) => `_atom_site_${name}`);
  const native = `data_long\n${cell.map((one) => `_cell_${one}\n`).join("")}loop_\n${[...names, ...rows].join("\n")}\n`;
  const { resources } = await decode("long.cif", native);
  const { text } = await encode(resources, { format: "cif" });
  expect(text).toContain([...names, ...rows].join("\n"));
  const canonical = { format: "cif", canonical: true };
  expect((await encode([...resources].reverse(), canonical)).text).toBe((await encode(resources, canonical)).text);
});

it("does not repeat a citation that the items of the file tell", async () => {
  const native = `data_a\n_cell.length_a 10\n_citation.title 'On ions'\n_citation.pdbx_database_id_DOI 10.5555/1\n`;
  const { resources } = await decode("a.cif", native);
  const { text } = await encode(resources, { format: "cif" });
  expect(text).toContain("On ions");
  expect(text).not.toContain("_publ_section_title");
});
