// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { unitOfIri } from "../src/unit-of-iri.js";

const QK = "http://qudt.org/vocab/quantitykind/";

describe("unitOfIri", () => {
  it("gives what QUDT states of a unit", () => {
    expect(unitOfIri("http://qudt.org/vocab/unit/KiloM-PER-HR")).toEqual({
      iri: "http://qudt.org/vocab/unit/KiloM-PER-HR",
      codes: ["km.h-1"],
      vector: [0, 0, 1, 0, 0, 0, -1],
      factor: 0.2777777777777778,
      offset: 0,
      label: "Kilometre per Hour",
      quantityKinds: [`${QK}LinearVelocity`, `${QK}Velocity`],
      exactMatch: [],
    });
    expect(unitOfIri("unit:DEG_F")).toMatchObject({ codes: ["[degF]"], offset: 459.67 });
  });

  it("lists the number 1 beside a lone annotation", () => {
    expect(unitOfIri("unit:NUM")?.codes).toEqual(["{#}", "1"]);
  });

  it("marks deprecated units and gives exact matches", () => {
    expect(unitOfIri("unit:Gs")).toMatchObject({ codes: ["G"], deprecated: true });
    expect(unitOfIri("unit:GAUSS")).not.toHaveProperty("deprecated");
    expect(unitOfIri("unit:BIOT")?.exactMatch).toEqual(["http://qudt.org/vocab/unit/A_Ab"]);
  });

  it.each(["KiloM", "unit:Kilom", "unit:CCY_EUR", "unit:constructor", "quantitykind:Length", ""])(
    "does not know %j",
    (iri) => {
      expect(unitOfIri(iri)).toBeUndefined();
    },
  );
});
