// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { covarianceValid } from "../../src/rules/quantity/covariance-valid.js";
import { differenceUnit } from "../../src/rules/quantity/difference-unit.js";
import { ensembleSize } from "../../src/rules/quantity/ensemble-size.js";
import { probabilitiesSum } from "../../src/rules/quantity/probabilities-sum.js";
import { quantilesOrdered } from "../../src/rules/quantity/quantiles-ordered.js";
import { specComplete } from "../../src/rules/quantity/spec-complete.js";
import { uncertaintyConsistent } from "../../src/rules/quantity/uncertainty-consistent.js";
import { findingsOf, said } from "./findings-of.js";
import { fieldOf, observationOf } from "./resources.js";

/** An observation with this uncertainty beside the value 20 Cel. */
function uncertain(uncertainty: object, result: object = { value: 20, unit: "Cel" }): readonly object[] {
  return [observationOf({ kind: "quantity", ...result, uncertainty })];
}

describe("QU-04 difference-unit", () => {
  it.each([
    ["Cel", "K"],
    ["mCel", "mK"],
    ["[degF]", "[degR]"],
    ["[degRe]", "K"],
  ])("wants a unit of its own beside %s", async (unit, expected) => {
    const graph = uncertain({ kind: "standard", value: 0.5 }, { value: 20, unit });
    expect(await findingsOf([differenceUnit], graph)).toEqual([said("QU-04", "/graph/0/result/uncertainty", { unit })]);
    const good = uncertain({ kind: "standard", value: 0.5, unit: expected }, { value: 20, unit });
    expect(await findingsOf([differenceUnit], good)).toEqual([]);
  });

  it("refuses an interval scale as that unit", async () => {
    const graph = uncertain({ kind: "expanded", value: 0.5, coverageFactor: 2, unit: "[degF]" });
    expect(await findingsOf([differenceUnit], graph)).toEqual([
      said("QU-04", "/graph/0/result/uncertainty", { given: "[degF]", unit: "Cel" }, "shifted"),
    ]);
  });

  it("is about sizes only, and about shifted zeros only", async () => {
    const silent = [
      ...uncertain({ kind: "interval", lower: 19, upper: 21 }),
      ...uncertain({ kind: "standard", value: 0.5 }, { value: 290, unit: "K" }),
      ...uncertain({ kind: "standard", value: 0.5 }, { value: 20 }),
      ...uncertain({ kind: "standard", value: 0.5 }, { value: 20, unit: "Cel/h" }),
    ];
    expect(await findingsOf([differenceUnit], silent)).toEqual([]);
  });

  it("asks the same of covariances and of companions", async () => {
    const covariance = { kind: "covariance", matrix: [[1]], componentNames: ["a"] };
    const field = (unit: string) =>
      fieldOf({ t: { unit: "Cel" }, u: { unit, role: "standardUncertainty", companionOf: "t" } });
    expect(await findingsOf([differenceUnit], uncertain(covariance))).toHaveLength(1);
    expect(await findingsOf([differenceUnit], [field("Cel")])).toEqual([
      said("QU-04", "/graph/0/variables/u", { variable: "u", of: "t", unit: "Cel" }, "companion"),
    ]);
    expect(await findingsOf([differenceUnit], [field("K")])).toEqual([]);
  });
});

describe("QU-06 uncertainty-consistent", () => {
  const at = async (uncertainty: object, result?: object) => {
    return findingsOf([uncertaintyConsistent], uncertain(uncertainty, result));
  };

  it("refuses a negative size, and accepts 0", async () => {
    expect(await at({ kind: "standard", value: -0.1 })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { value: -0.1 }),
    ]);
    expect(await at({ kind: "expanded", value: -1, coverageFactor: 2 })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { value: -1 }),
    ]);
    expect(await at({ kind: "standard", value: 0 })).toEqual([]);
  });

  it("wants a factor or a level of an expanded uncertainty", async () => {
    expect(await at({ kind: "expanded", value: 1 })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { value: 1 }, "no-factor"),
    ]);
    expect(await at({ kind: "expanded", value: 1, level: 0.95 })).toEqual([]);
    expect(await at({ kind: "expanded", value: 1, coverageFactor: 2 })).toEqual([]);
  });

  it.each([
    [0, false],
    [1e-9, true],
    [0.95, true],
    [1, true],
    [1.0000001, false],
    [95, false],
  ])("level %d", async (level, good) => {
    const found = await at({ kind: "interval", lower: 19, upper: 21, level });
    expect(found).toEqual(good ? [] : [said("QU-06", "/graph/0/result/uncertainty", { level }, "level")]);
    expect(await at({ kind: "expanded", value: 1, level })).toEqual(found);
  });

  it("wants the bounds in order and around the value", async () => {
    expect(await at({ kind: "interval", lower: 21, upper: 19 })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { lower: 21, upper: 19 }, "bounds-order"),
    ]);
    expect(await at({ kind: "set", lower: 0.5, upper: 0.5 })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { value: 20, lower: 0.5, upper: 0.5 }, "outside"),
    ]);
    expect(await at({ kind: "set", lower: 20, upper: 20 })).toEqual([]);
    expect(await at({ kind: "interval", lower: 20, upper: 21 })).toEqual([]);
    expect(await at({ kind: "interval", lower: 19, upper: 20 })).toEqual([]);
  });

  it("compares in the unit of the uncertainty", async () => {
    expect(await at({ kind: "interval", lower: 292.15, upper: 294.15, unit: "K" })).toEqual([]);
    expect(await at({ kind: "interval", lower: 293.15, upper: 294.15, unit: "K" })).toEqual([]);
    expect(await at({ kind: "interval", lower: 19, upper: 21, unit: "mm" }, { value: 20, unit: "m" })).toEqual([
      said("QU-06", "/graph/0/result/uncertainty", { value: 20000, lower: 19, upper: 21 }, "outside"),
    ]);
    expect(await at({ kind: "interval", lower: 0.1, upper: 0.3, unit: "m" }, { value: 10, unit: "cm" })).toEqual([]);
  });

  it("reads a temperature also as a difference", async () => {
    expect(await at({ kind: "interval", lower: 4, upper: 6, unit: "K" }, { value: 5, unit: "Cel" })).toEqual([]);
    expect(await at({ kind: "interval", lower: 8, upper: 9, unit: "K" }, { value: 5, unit: "Cel" })).toHaveLength(1);
  });

  it("says nothing without a value, or without units that convert", async () => {
    expect(await at({ kind: "interval", lower: 1, upper: 2 }, { missing: "notObserved", unit: "m" })).toEqual([]);
    expect(await at({ kind: "interval", lower: 1, upper: 2, unit: "s" }, { value: 5, unit: "m" })).toEqual([]);
    expect(await at({ kind: "interval", lower: 1, upper: 2, unit: "s" }, { value: 5 })).toEqual([]);
  });

  it("compares counts", async () => {
    const graph = [observationOf({ kind: "count", count: 7, uncertainty: { kind: "interval", lower: 8, upper: 9 } })];
    expect(await findingsOf([uncertaintyConsistent], graph)).toHaveLength(1);
  });
});

describe("QU-07 quantiles-ordered", () => {
  const at = async (levels: readonly number[], values: readonly number[]) => {
    return findingsOf([quantilesOrdered], uncertain({ kind: "quantiles", levels, values }));
  };

  it("accepts rising levels from 0 to 1 with values that do not fall", async () => {
    expect(await at([0, 0.5, 1], [1, 1, 2])).toEqual([]);
  });

  it("names each fault", async () => {
    expect(await at([0.1, 0.5], [1])).toEqual([said("QU-07", "/graph/0/result/uncertainty", { levels: 2, values: 1 })]);
    expect(await at([0.5, 0.5], [1, 2])).toEqual([
      said("QU-07", "/graph/0/result/uncertainty", { level: 0.5, previous: 0.5 }, "levels-order"),
    ]);
    expect(await at([10, 50], [1, 2])).toEqual([
      said("QU-07", "/graph/0/result/uncertainty", { level: 10 }, "levels-range"),
    ]);
    expect(await at([-0.1, 0.5], [1, 2])).toEqual([
      said("QU-07", "/graph/0/result/uncertainty", { level: -0.1 }, "levels-range"),
    ]);
    expect(await at([0.1, 0.5], [2, 1])).toEqual([
      said("QU-07", "/graph/0/result/uncertainty", { value: 1, level: 0.5, previous: 2 }, "values-order"),
    ]);
  });
});

describe("QU-08 covariance-valid", () => {
  const at = async (matrix: readonly (readonly number[])[], componentNames: readonly string[] = ["u", "v"]) => {
    return findingsOf([covarianceValid], uncertain({ kind: "covariance", matrix, componentNames }));
  };

  it("accepts matrices without a negative direction, singular ones included", async () => {
    expect(
      await at([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toEqual([]);
    expect(
      await at([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([]);
    expect(
      await at([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
    expect(
      await at([
        [4, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });

  it("wants a square of the size of the names", async () => {
    expect(await at([[1, 0]])).toEqual([
      said("QU-08", "/graph/0/result/uncertainty", { rows: 1, columns: 2, names: 2 }),
    ]);
    expect(await at([[1, 0], [0]])).toEqual([
      said("QU-08", "/graph/0/result/uncertainty", { rows: 2, columns: 1, names: 2 }),
    ]);
    expect(await at([[1]])).toEqual([said("QU-08", "/graph/0/result/uncertainty", { rows: 1, columns: 1, names: 2 })]);
  });

  it("wants symmetry to 1e-9 of the largest entry", async () => {
    expect(
      await at([
        [1, 0.5 + 1e-9],
        [0.5, 2],
      ]),
    ).toEqual([]);
    expect(
      await at([
        [1, 0.5 + 3e-9],
        [0.5, 2],
      ]),
    ).toEqual([
      said("QU-08", "/graph/0/result/uncertainty", { first: "u", second: "v", a: 0.500000003, b: 0.5 }, "asymmetric"),
    ]);
  });

  it("wants no eigenvalue below -1e-9 of the trace", async () => {
    expect(
      await at([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual([said("QU-08", "/graph/0/result/uncertainty", { eigenvalue: -1 }, "negative")]);
    expect(
      await at([
        [1, 1 + 1e-9],
        [1 + 1e-9, 1],
      ]),
    ).toEqual([]);
    expect(
      await at([
        [1, 1 + 3e-9],
        [1 + 3e-9, 1],
      ]),
    ).toHaveLength(1);
    expect(
      await at([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([said("QU-08", "/graph/0/result/uncertainty", { eigenvalue: -1 }, "negative")]);
    expect(
      await at([
        [-1, 0],
        [0, -2],
      ]),
    ).toEqual([said("QU-08", "/graph/0/result/uncertainty", { eigenvalue: -2 }, "negative")]);
  });

  it("judges matrices of many components", async () => {
    const size = 300;
    const names = Array.from({ length: size }, (_, i) => `c${i}`);
    const matrix = (far: number) =>
      names.map((_, i) => names.map((_, j) => (i === j ? 1 : Math.abs(i - j) === size - 1 ? far : 0)));
    expect(await at(matrix(0.9), names)).toEqual([]);
    expect(await at(matrix(1.1), names)).toEqual([
      said("QU-08", "/graph/0/result/uncertainty", { eigenvalue: "< -3e-7" }, "negative"),
    ]);
  });
});

describe("QU-09 probabilities-sum", () => {
  const at = async (probabilities: Readonly<Record<string, number>>) => {
    const result = { kind: "category", category: "rain", uncertainty: { kind: "probabilities", probabilities } };
    return findingsOf([probabilitiesSum], [observationOf(result)]);
  };

  it("wants a sum of 1 within 1e-6", async () => {
    expect(await at({ rain: 0.1, snow: 0.2, dry: 0.7 })).toEqual([]);
    expect(await at({ rain: 0.999999 })).toEqual([]);
    expect(await at({ rain: 0.999998 })).toEqual([said("QU-09", "/graph/0/result/uncertainty", { sum: 0.999998 })]);
    expect(await at({ rain: 0.6, snow: 0.6 })).toEqual([said("QU-09", "/graph/0/result/uncertainty", { sum: 1.2 })]);
  });

  it("wants each within [0, 1]", async () => {
    expect(await at({ rain: 1.2, snow: -0.2 })).toEqual([
      said("QU-09", "/graph/0/result/uncertainty", { probability: 1.2, category: "rain" }, "outside"),
    ]);
    expect(await at({ rain: 1, snow: 0 })).toEqual([]);
  });
});

describe("QU-10 ensemble-size", () => {
  it("counts values", async () => {
    expect(await findingsOf([ensembleSize], uncertain({ kind: "ensemble", values: [20] }))).toEqual([
      said("QU-10", "/graph/0/result/uncertainty", { count: 1 }),
    ]);
    expect(await findingsOf([ensembleSize], uncertain({ kind: "ensemble", values: [20, 21] }))).toEqual([]);
  });

  it("looks at declared sizes", async () => {
    const at = (memberCount: number) =>
      findingsOf([ensembleSize], [fieldOf({ v: { uncertainty: { kind: "ensemble", memberCount } } })]);
    expect(await at(1)).toEqual([said("QU-10", "/graph/0/variables/v/uncertainty", { count: 1 }, "spec")]);
    expect(await at(2)).toEqual([]);
  });
});

describe("QU-17 spec-complete", () => {
  const at = async (uncertainty: object) => {
    return findingsOf([specComplete], [fieldOf({ v: { uncertainty } })]);
  };

  it("names what is missing", async () => {
    expect(await at({ kind: "ensemble" })).toEqual([said("QU-17", "/graph/0/variables/v/uncertainty")]);
    expect(await at({ kind: "expanded", level: 0.95 })).toEqual([
      said("QU-17", "/graph/0/variables/v/uncertainty", {}, "factor"),
    ]);
    expect(await at({ kind: "interval" })).toEqual([said("QU-17", "/graph/0/variables/v/uncertainty", {}, "level")]);
    expect(await at({ kind: "standard", correlation: "declared" })).toEqual([
      said("QU-17", "/graph/0/variables/v/uncertainty", {}, "correlation"),
    ]);
  });

  it("accepts complete forms", async () => {
    expect(await at({ kind: "ensemble", memberCount: 50 })).toEqual([]);
    expect(await at({ kind: "expanded", coverageFactor: 2 })).toEqual([]);
    expect(await at({ kind: "interval", level: 0.9 })).toEqual([]);
    expect(
      await at({ kind: "standard", correlation: "declared", correlationRef: "https://data.example.org/known/c" }),
    ).toEqual([]);
    expect(await at({ kind: "standard", correlation: "unknown" })).toEqual([]);
  });
});
