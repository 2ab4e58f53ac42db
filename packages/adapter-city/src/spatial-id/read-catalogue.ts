// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type DecodeEvent, type JsonPlace, jsonAt, jsonPointer, locateJson } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import { CITY_LIMITS } from "../limits.js";
import { isObject } from "../semantics.js";
import { readWhole } from "../whole-json.js";
import { createCollector } from "./collect-cells.js";

const MEDIA_TYPE = "application/json";
const CELLS = /^spatial_?ids?$/i;
const NAMES = /^(?:gml_?id|id|name|object_?id|feature_?id)$/i;

/** One entry of a catalogue: an object with its spatial IDs. */
interface Entry {
  readonly name: string;
  readonly cells: readonly (readonly [text: unknown, pointer: string])[];
}

/** Whether a JSON value lists spatial IDs: an array of objects, or an object with one, each with a member `spatialID`. */
export function catalogueEntries(value: unknown): readonly Entry[] | undefined {
  const lists: (readonly [list: readonly unknown[], pointer: string])[] = Array.isArray(value)
    ? [[value, ""]]
    : isObject(value)
      ? [
          [[value], ""],
          ...Object.entries(value).flatMap(([key, list]) =>
            Array.isArray(list) ? [[list as readonly unknown[], jsonPointer(key)] as const] : [],
          ),
        ]
      : [];
  for (const [list, pointer] of lists) {
    const isWhole = list[0] === value;
    const entries = list.flatMap((item, i) => entryOf(item, i, isWhole ? "" : `${pointer}/${i}`) ?? []);
    if (entries.length > 0) return entries;
  }
  return undefined;
}

function entryOf(item: unknown, index: number, pointer: string): Entry | undefined {
  if (!isObject(item)) return undefined;
  const found = Object.entries(item).find(([key]) => CELLS.test(key));
  if (found === undefined) return undefined;
  const [key, value] = found;
  const name = Object.entries(item).find(([k, v]) => NAMES.test(k) && typeof v === "string" && v !== "")?.[1];
  const at = `${pointer}${jsonPointer(key)}`;
  const cells = Array.isArray(value)
    ? value.map((cell, i) => [cell as unknown, `${at}/${i}`] as const)
    : [[value, at] as const];
  return { name: typeof name === "string" ? name : `entry-${index}`, cells };
}

/** All events of a JSON catalogue of spatial IDs but `end`. */
export async function* readCatalogue(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const whole = yield* readWhole(run, "Spatial ID JSON");
  if (whole === undefined) return;
  const entries = catalogueEntries(whole.value);
  if (entries === undefined) {
    yield run.report.shared(
      "AD-101",
      { format: "Spatial ID JSON" },
      { kind: "json", pointer: "" },
      { case: "unknown" },
    );
    return;
  }
  const collector = createCollector(run, {});
  const start: JsonPlace = { offset: 0, line: 1, column: 1 };
  let found = 0;
  for (const { name, cells } of entries)
    for (const [text, pointer] of cells) {
      const at = (): NativeLocation =>
        jsonAt(pointer, found++ < CITY_LIMITS.names ? locateJson(whole.bytes, start, pointer) : undefined);
      yield* collector.add(name, typeof text === "string" ? text : (JSON.stringify(text) ?? ""), at());
    }
  yield* collector.close(MEDIA_TYPE);
}

/** Whether the head of a JSON text has a member that names spatial IDs. */
export function namesSpatialIds(head: Uint8Array): boolean {
  let found = false;
  let depth3 = false;
  const scanner = createJsonScanner({
    open: () => false,
    close() {},
    key(depth) {
      if (depth > 3) return;
      depth3 = true;
      if (CELLS.test(scanner.text())) found = true;
    },
    string() {},
    number() {},
    literal() {},
  });
  scanner.want(true);
  scanner.push(head);
  return found && depth3;
}
