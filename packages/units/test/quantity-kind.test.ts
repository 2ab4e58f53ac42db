// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { quantityKind } from "../src/quantity-kind.js";

const QK = "http://qudt.org/vocab/quantitykind/";

describe("quantityKind", () => {
  it("knows a kind by IRI, https IRI and CURIE", () => {
    const kind = quantityKind(`${QK}Pressure`);
    expect(kind).toEqual({
      iri: `${QK}Pressure`,
      vector: [0, 0, -1, 0, 1, 0, -2],
      labels: { en: "pressure", ja: "圧力" },
      exactMatch: [],
      broader: [`${QK}ForcePerArea`],
    });
    expect(quantityKind("https://qudt.org/vocab/quantitykind/Pressure")).toEqual(kind);
    expect(quantityKind("quantitykind:Pressure")).toEqual(kind);
  });

  it("gives exact matches and broader kinds", () => {
    expect(quantityKind("quantitykind:Torque")?.exactMatch).toEqual([`${QK}MomentOfForce`]);
    expect(quantityKind("quantitykind:ThermodynamicTemperature")?.broader).toEqual([`${QK}Temperature`]);
  });

  it("says which kinds are deprecated, and by what they are replaced", () => {
    expect(quantityKind("quantitykind:Time_Squared")).toMatchObject({
      deprecated: true,
      replacedBy: `${QK}SquareTime`,
    });
    expect(quantityKind("quantitykind:SerumOrPlasmaLevel")).toMatchObject({ deprecated: true });
    expect(quantityKind("quantitykind:SerumOrPlasmaLevel")).not.toHaveProperty("replacedBy");
    expect(quantityKind("quantitykind:Length")).not.toHaveProperty("deprecated");
  });

  it("has no vector for kinds of any dimension", () => {
    expect(quantityKind("quantitykind:Unknown")).toMatchObject({ vector: undefined });
  });

  it.each([
    "Pressure",
    "quantitykind:pressure",
    "unit:PA",
    "https://example.org/Pressure",
    "quantitykind:__proto__",
    "",
  ])("does not know %j", (iri) => {
    expect(quantityKind(iri)).toBeUndefined();
  });
});
