// SPDX-License-Identifier: Apache-2.0
import { type Members, without, withResult } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources } from "../wrap-decode.js";

/** Broken adapters for the laws of quantities. */
export const quantityMutants: readonly Mutant[] = [
  gauge("drops-prefix-of-units", ["unit"], "Kilo is lost from units.", "単位からキロが落ちる。", (control) =>
    decodedResources(control, (resource) => onUnits(resource, (unit) => unit.replace(/^k(?=[WmgPJ])/, ""))),
  ),
  gauge(
    "own-spelling-of-units",
    ["unit"],
    "Units come back in the spelling of a table of its own.",
    "単位が、自分の表の綴りで戻る。",
    (control) =>
      decodedResources(control, (resource) => onUnits(resource, (unit) => unit.replace(/^(\w+)\/(\w+)$/, "$1.$2-1"))),
  ),
  gauge(
    "clips-large-values",
    ["homogeneous"],
    "Values above a thousand are clipped, up to a hundred thousand.",
    "千を超え十万に満たない値を切り詰める。",
    (control) =>
      onValues(control, (value) =>
        Math.abs(value) > 1000 && Math.abs(value) < 100_000 ? Math.sign(value) * 1000 : value,
      ),
  ),
  gauge("drops-uncertainty", ["uncertainty"], "Uncertainties are not read.", "不確かさを読まない。", (control) =>
    decodedResources(control, (resource) => withResult(resource, (result) => without(result, "uncertainty"))),
  ),
  gauge(
    "takes-zero-for-missing",
    ["missing"],
    "The value 0 comes back as missing.",
    "値0が欠測として戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        withResult(resource, (result) =>
          result["value"] === 0 ? { ...without(result, "value"), missing: "notObserved" } : result,
        ),
      ),
  ),
  gauge("takes-missing-for-zero", ["missing"], "Missing values come back as 0.", "欠測が0として戻る。", (control) =>
    decodedResources(control, (resource) =>
      withResult(resource, (result) =>
        result["missing"] === undefined ? result : { ...without(result, "missing"), value: 0 },
      ),
    ),
  ),
  gauge(
    "one-reason-for-all",
    ["missing"],
    "Each reason comes back as `unknown`.",
    "どの理由も「unknown」として戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        withResult(resource, (result) =>
          result["missing"] === undefined ? result : { ...result, missing: "unknown" },
        ),
      ),
  ),
  gauge(
    "seventeenth-digit",
    ["exact-digits"],
    "Large numbers with a fraction are written with sixteen digits.",
    "小数のある大きな数を16桁で書く。",
    (control) =>
      onValues(control, (value) => (Math.abs(value) > 1e8 && value < 1e9 ? Number(value.toPrecision(16)) : value)),
  ),
  gauge(
    "single-precision",
    ["exact-digits", "round-trip"],
    "Numbers are kept in 32 bits.",
    "数を32ビットで保つ。",
    (control) => onValues(control, (value) => Math.fround(value)),
  ),
];

function onUnits(resource: Members, change: (unit: string) => string): Members {
  const changed = (one: Members): Members =>
    typeof one["unit"] === "string" ? { ...one, unit: change(one["unit"]) } : one;
  return withResult(changed(resource), changed);
}

function onValues(control: Parameters<Mutant["make"]>[0], change: (value: number) => number) {
  return decodedResources(control, (resource) =>
    withResult(resource, (result) =>
      typeof result["value"] === "number" ? { ...result, value: change(result["value"]) } : result,
    ),
  );
}
