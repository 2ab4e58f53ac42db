// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUnit } from "../src/canonical-unit.js";
import { commensurable } from "../src/commensurable.js";
import { convert } from "../src/convert.js";
import { isIntervalScale } from "../src/is-interval-scale.js";
import { nearestUnit } from "../src/nearest-unit.js";
import { normaliseUnit } from "../src/normalise-unit.js";
import { parseUnit } from "../src/parse-unit.js";
import { unitsTable } from "../src/units-table.js";

const { atoms, prefixes } = unitsTable();
const symbol = fc.oneof(
  fc.constantFrom(...atoms.map(([code]) => code)),
  fc
    .tuple(
      fc.constantFrom(...prefixes.map(([code]) => code)),
      fc.constantFrom(...atoms.filter((row) => row[1] === 1).map(([code]) => code)),
    )
    .map(([prefix, atom]) => prefix + atom),
);
const annotation = fc.constantFrom("", "", "", "{dry}", "{#}");
const simple = fc
  .tuple(symbol, fc.constantFrom("", "", "2", "-1", "-2", "+3"), annotation)
  .map((parts) => parts.join(""));
const { code } = fc.letrec<{ code: string; component: string }>((tie) => ({
  component: fc.oneof(
    { depthSize: "small" },
    simple,
    fc.integer({ min: 1, max: 1000 }).map(String),
    fc.constant("{unit}"),
    tie("code").map((inner) => `(${inner})`),
  ),
  code: fc.array(fc.tuple(fc.constantFrom(".", "/"), tie("component")), { minLength: 1, maxLength: 4 }).map((parts) =>
    parts
      .map(([operator, part]) => operator + part)
      .join("")
      .slice(1),
  ),
}));
/** Codes of few dimensions, so that pairs are often commensurable. */
const similar = fc.constantFrom(
  ..."m km [ft_i] [nmi_i] um m2/m Cel K [degF] [degRe] [degR] mCel Pa hPa mbar [psi] mm[Hg] N/m2 kg/(m.s2) % 1 [ppm] rad deg {a} {b} dB B [IU] k[IU] mol 10*23".split(
    " ",
  ),
);
/** Values that stay far from where doubles lose digits. */
const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((x) => (Math.abs(x) < 1e-200 ? 0 : x));

describe("codes made by the grammar", () => {
  it("parse to a canonical code that parses to the same unit", () => {
    fc.assert(
      fc.property(code, (text) => {
        const unit = parseUnit(text);
        fc.pre(unit !== undefined);
        expect(canonicalUnit(unit!.code)).toBe(unit!.code);
        expect(parseUnit(unit!.code)).toEqual(unit);
      }),
      { numRuns: 1000 },
    );
  });

  it("parse unless a number is out of range", () => {
    let parsed = 0;
    fc.assert(
      fc.property(code, (text) => {
        parsed += parseUnit(text) === undefined ? 0 : 1;
      }),
      { numRuns: 1000 },
    );
    expect(parsed).toBeGreaterThan(950);
  });

  it("mean the same in any order", () => {
    fc.assert(
      fc.property(simple, simple, (a, b) => {
        expect(canonicalUnit(`${a}.${b}`)).toBe(canonicalUnit(`${b}.${a}`));
        expect(canonicalUnit(`${a}/${b}`)).toBe(canonicalUnit(`${a}/(${b})`));
      }),
    );
  });

  it("are inverted by a solidus", () => {
    fc.assert(
      fc.property(simple, (a) => {
        const [one, over] = [parseUnit(`1.${a}`), parseUnit(`/${a}`)];
        fc.pre(one !== undefined && over !== undefined);
        expect(over!.vector.map((exponent) => 0 - exponent)).toEqual([...one!.vector]);
        expect(one!.factor * over!.factor).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("commensurable", () => {
  it("is an equivalence", () => {
    fc.assert(
      fc.property(similar, similar, similar, (a, b, c) => {
        expect(commensurable(a, a)).toBe(true);
        expect(commensurable(a, b)).toBe(commensurable(b, a));
        if (commensurable(a, b) && commensurable(b, c)) expect(commensurable(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("convert", () => {
  it("there and back is the same within 1e-12 of the value and the zero points", () => {
    fc.assert(
      fc.property(value, similar, similar, (x, a, b) => {
        fc.pre(commensurable(a, b));
        const back = convert(convert(x, a, b)!, b, a)!;
        const zero =
          isIntervalScale(a) || isIntervalScale(b) ? Math.abs(convert(0, a, b)!) + Math.abs(convert(0, b, a)!) : 0;
        expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-12 * (Math.abs(x) + zero));
      }),
      { numRuns: 2000 },
    );
  });

  it("of a difference is the difference of the converted", () => {
    fc.assert(
      fc.property(value, value, similar, similar, (x, y, a, b) => {
        fc.pre(commensurable(a, b));
        const [p, q] = [convert(x, a, b)!, convert(y, a, b)!];
        const d = convert(x - y, a, b, { difference: true })!;
        expect(Math.abs(p - q - d)).toBeLessThanOrEqual(1e-11 * (Math.abs(p) + Math.abs(q) + Math.abs(d)));
      }),
    );
  });

  it("follows any path", () => {
    fc.assert(
      fc.property(value, similar, similar, similar, (x, a, b, c) => {
        fc.pre(commensurable(a, b) && commensurable(b, c) && ![a, b, c].some(isIntervalScale));
        const [straight, round] = [convert(x, a, c)!, convert(convert(x, a, b)!, b, c)!];
        expect(Math.abs(straight - round)).toBeLessThanOrEqual(1e-12 * Math.abs(straight));
      }),
    );
  });
});

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc
      .array(fc.constantFrom(..."m s kg Cel ( ) . / - + 2 10 * ^ { } [ ] % ° per deg µ ² since e".split(" "), " "), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );

  it("is a unit or undefined, and so is what it is normalised to", () => {
    fc.assert(
      fc.property(text, (any) => {
        const unit = parseUnit(any);
        if (unit !== undefined) expect(parseUnit(unit.code)).toEqual(unit);
        for (const code of [normaliseUnit(any), normaliseUnit(any, { dialect: "udunits" }), nearestUnit(any)]) {
          if (code !== undefined) expect(parseUnit(code), `${any} as ${code}`).toBeDefined();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("that is UCUM is normalised to the same unit or to nothing", () => {
    fc.assert(
      fc.property(code, (ucum) => {
        const normal = normaliseUnit(ucum);
        fc.pre(normal !== undefined);
        expect(parseUnit(normal!)?.code).toBe(parseUnit(ucum)?.code);
      }),
    );
  });
});
