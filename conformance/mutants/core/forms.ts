// SPDX-License-Identifier: Apache-2.0
import { withCoordinates, withResult } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources, readLines } from "../wrap-decode.js";

/** Broken adapters that read what is not well formed, or make what is not. */
export const formMutants: readonly Mutant[] = [
  gauge(
    "ignores-extra-fields",
    ["ignores-nothing"],
    "Fields behind the last are not looked at.",
    "最後より後の欄を見ない。",
    (control) =>
      readLines(control, () => (line) => {
        const cells = line.split("\t");
        const most = FIELDS.get(cells[0] ?? "");
        return most === undefined ? line : cells.slice(0, most + 1).join("\t");
      }),
  ),
  gauge(
    "ignores-unknown-records",
    ["ignores-nothing"],
    "Records of an unknown kind are skipped, also in the count.",
    "未知の種類の記録を、数えもせずに飛ばす。",
    (control) =>
      readLines(control, () => (line) => {
        const [kind = ""] = line.split("\t");
        return FIELDS.has(kind) || kind === "gauge" || kind === "end" ? line : undefined;
      }),
  ),
  gauge(
    "reads-numbers-as-far-as-they-go",
    ["lexical-negatives"],
    "A number is read as far as it goes, with a comma for a point.",
    "数を読める所まで読み、コンマも小数点とする。",
    (control) =>
      onNumbers(control, (text) => {
        const read = Number.parseFloat(text.replace(",", "."));
        return Number.isNaN(read) || text.startsWith("?") ? text : String(read);
      }),
  ),
  gauge(
    "mends-dates",
    ["lexical-negatives"],
    "A day that a month does not have becomes its last.",
    "月にない日を、月末の日とする。",
    (control) =>
      readLines(
        control,
        () => (line) =>
          line
            .replace(/(\d{4}-\d\d)-32/g, "$1-01")
            .replace(/(\d{4}-02)-30/g, "$1-01")
            .replace(/T25:/g, "T01:"),
      ),
  ),
  gauge(
    "rounds-inexact-numbers",
    ["boundaries"],
    "Numbers that no double holds are rounded in silence.",
    "倍精度で表せない数を、黙って丸める。",
    (control) =>
      onNumbers(control, (text) => (Number.isFinite(Number(text)) && text !== "" ? String(Number(text)) : text)),
  ),
  gauge(
    "clamps-to-32-bits",
    ["boundaries"],
    "Whole numbers beyond 32 bits are clamped.",
    "32ビットを超える整数を切り詰める。",
    (control) =>
      decodedResources(control, (resource) =>
        withCoordinates(
          withResult(resource, (result) =>
            typeof result["value"] === "number" ? { ...result, value: clamped(result["value"]) } : result,
          ),
          (all) => all.map(clamped),
        ),
      ),
  ),
  gauge(
    "native-text-is-text",
    ["schema-valid"],
    "The digits of a number are kept as a text where the model wants an object.",
    "数の桁を、モデルがオブジェクトを求める所に文字列で保つ。",
    (control) =>
      decodedResources(control, (resource) =>
        withResult(resource, (result) =>
          result["native"] === undefined ? result : { ...result, native: String(result["value"]) },
        ),
      ),
  ),
  gauge(
    "writes-source-itself",
    ["schema-valid"],
    "Each observation comes back with an origin that the model does not know.",
    "観測が、モデルにない由来をもって戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        resource["origin"] === "measured" ? { ...resource, origin: "observed" } : resource,
      ),
  ),
  gauge(
    "detects-everything",
    ["detect"],
    "Any text is taken for its own.",
    "どんなテキストも自分のものとする。",
    (control) => ({
      ...control,
      detect: (head, hint) => {
        const found = control.detect(head, hint);
        return found.confidence > 0 ? found : { format: "gauge", confidence: 2 };
      },
    }),
  ),
  gauge(
    "detects-by-name-only",
    ["detect"],
    "Files are known by their names.",
    "ファイルを名前で見分ける。",
    (control) => ({
      ...control,
      detect: (_, { name = "" }) =>
        name.endsWith(".gauge") ? { format: "gauge", version: "1", confidence: 3 } : { confidence: 0 },
    }),
  ),
  gauge(
    "detects-any-version",
    ["detect"],
    "A version is told that there is not.",
    "存在しない版を告げる。",
    (control) => ({
      ...control,
      detect: (head, hint) => {
        const found = control.detect(head, hint);
        return found.confidence === 3 ? { ...found, version: "1.0" } : found;
      },
    }),
  ),
];

/** Fields of each kind of record, without the first. */
const FIELDS: ReadonlyMap<string, number> = new Map([
  ["source", 4],
  ["station", 5],
  ["type", 2],
  ["alias", 3],
  ["property", 3],
  ["label", 3],
  ["value", 9],
]);

function clamped(value: number): number {
  return Number.isSafeInteger(value) ? Math.max(-2147483648, Math.min(value, 2147483647)) : value;
}

/** Kinds of records with numbers, and the fields that hold them. */
const NUMBERS: ReadonlyMap<string, readonly number[]> = new Map([
  ["station", [3, 4, 5]],
  ["value", [7, 9]],
]);

/** The decoder sees another text in place of each number. */
function onNumbers(control: Parameters<Mutant["make"]>[0], change: (text: string) => string) {
  return readLines(control, () => (line) => {
    const cells = line.split("\t");
    const numbers = NUMBERS.get(cells[0] ?? "") ?? [];
    return cells.map((cell, at) => (numbers.includes(at) ? change(cell) : cell)).join("\t");
  });
}
