// SPDX-License-Identifier: Apache-2.0
import { canonicalUnit, commensurable, nearestUnit, parseUnit, quantityKind } from "@jiku/units";
import { remember } from "../../rules/remember.js";
import { token } from "../../rules/token.js";
import { leafOf } from "../core-place.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";

const canonical = remember(canonicalUnit);

/** `units`: the same UCUM code in any spelling; `commensurable`: a unit that converts to one of these. */
export function readUnits(entry: RestrictionEntry, site: LimitSite): readonly Limit[] {
  return [
    ...(entry.units === undefined ? [] : equalUnits(entry.units, site)),
    ...(entry.commensurable === undefined ? [] : convertibleUnits(entry.commensurable, site)),
    ...(entry.unitsByKind === undefined ? [] : unitsByKind(entry.unitsByKind, site)),
  ];
}

function equalUnits(units: readonly string[], site: LimitSite): readonly Limit[] {
  const ways = fittingWays("units", site).map(leafOf);
  const codes = codesOf(units, `${site.pointer}/units`, site);
  if (ways.length === 0 || codes === undefined) return [];
  const known = new Set(codes);
  return [
    {
      code: "PRF-23",
      keyword: "units",
      ways,
      judge(unit, { say }) {
        const code = canonical(unit as string);
        if (code !== undefined && !known.has(code)) say("", { unit, allowed: units });
      },
      meets: [{ domain: "unit", candidates: [...known], allows: (candidate) => known.has(candidate as string) }],
    },
  ];
}

function convertibleUnits(units: readonly string[], site: LimitSite): readonly Limit[] {
  const ways = fittingWays("commensurable", site).map(leafOf);
  const codes = codesOf(units, `${site.pointer}/commensurable`, site);
  if (ways.length === 0 || codes === undefined) return [];
  const converts = remember((unit) => codes.some((code) => commensurable(unit, code)));
  return [
    {
      code: "PRF-23",
      keyword: "commensurable",
      ways,
      judge(unit, { say }) {
        if (canonical(unit as string) !== undefined && !converts(unit as string))
          say("", { unit, allowed: units }, "commensurable");
      },
      meets: [
        {
          domain: "unit",
          convertible: codes,
          allows: (candidate) => converts(candidate as string),
          excludes: ({ convertible }) => convertible !== undefined && !convertible.some(converts),
        },
      ],
    },
  ];
}

/** Of a unit with the dimension of one of these kinds: it is listed for a kind of that dimension. */
function unitsByKind(kinds: Readonly<Record<string, readonly string[]>>, site: LimitSite): readonly Limit[] {
  const ways = fittingWays("unitsByKind", site).map(leafOf);
  const lists = Object.entries(kinds).map(([kind, units]) => kindList(kind, units, site));
  if (ways.length === 0 || lists.includes(undefined)) return [];
  const known = lists.flatMap((list) => list ?? []);
  const listsFor = remember((unit) => {
    const parsed = parseUnit(unit);
    return parsed === undefined || parsed.special !== undefined
      ? []
      : known.filter(({ vector }) => vector === parsed.vector.join());
  });
  const allows = (unit: string) => {
    const fitting = listsFor(unit);
    return fitting.length === 0 || fitting.some(({ codes }) => codes.has(canonical(unit) ?? ""));
  };
  const perKind = known.map(({ vector, codes }) => ({
    domain: `unit of ${vector}`,
    candidates: [...codes],
    allows: (unit: unknown) => allows(unit as string),
  }));
  return [
    {
      code: "PRF-23",
      keyword: "unitsByKind",
      ways,
      judge(value, { say }) {
        const unit = value as string;
        const [list] = allows(unit) ? [] : listsFor(unit);
        if (list !== undefined)
          say("", { unit, kind: list.kind, allowed: listsFor(unit).flatMap(({ units }) => units) }, "kind");
      },
      meets: [{ domain: "unit", allows: (unit) => allows(unit as string) }, ...perKind],
    },
  ];
}

interface KindList {
  readonly kind: string;
  readonly vector: string;
  readonly units: readonly string[];
  readonly codes: ReadonlySet<string>;
}

function kindList(kind: string, units: readonly string[], site: LimitSite): KindList | undefined {
  const pointer = `${site.pointer}/unitsByKind${token(kind)}`;
  const vector = quantityKind(kind)?.vector?.join();
  if (vector === undefined) site.fault("PRF-10", pointer, { value: kind }, "kind");
  const codes = codesOf(units, pointer, site);
  if (vector === undefined || codes === undefined) return undefined;
  const strangers = units.filter((unit, index) => {
    const isOther = parseUnit(unit)?.vector.join() !== vector;
    if (isOther) site.fault("PRF-10", `${pointer}/${index}`, { value: unit, kind }, "unit-kind");
    return isOther;
  });
  return strangers.length > 0 ? undefined : { kind, vector, units, codes: new Set(codes) };
}

/** The one spelling of each code; undefined, and reported, when one does not parse. */
function codesOf(units: readonly string[], pointer: string, { fault }: LimitSite): readonly string[] | undefined {
  const codes = units.map((unit, index) => {
    const code = canonicalUnit(unit);
    if (code !== undefined) return code;
    const nearest = nearestUnit(unit);
    if (nearest === undefined) fault("PRF-10", `${pointer}/${index}`, { value: unit });
    else fault("PRF-10", `${pointer}/${index}`, { value: unit, nearest }, "unit-nearest");
    return "";
  });
  return codes.includes("") ? undefined : codes;
}
