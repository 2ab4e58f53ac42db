// SPDX-License-Identifier: Apache-2.0

import type { DecodeEvent } from "@jiku/adapter";
import { assetOf } from "./asset-of.js";
import type { DecodeRun } from "./decode-run.js";
import { cityIds } from "./identity.js";
import { createTally, type Emit, type FileContext } from "./lift-context.js";
import { liftDataset, unreadExtensions } from "./lift-dataset.js";
import { type DeclaredSystem, declaredSystem } from "./reference-system.js";
import type { RootValues } from "./root-values.js";
import { isObject } from "./semantics.js";
import type { Template } from "./template.js";
import { createDequantise, readTransform, type Transform } from "./transform.js";
import { type CityVersion, SPECIFICATIONS } from "./versions.js";

/** What is found out about the file before its city objects are lifted. */
export interface FileHead {
  readonly version: CityVersion;
  readonly values: RootValues;
}

/** The context of a file; its reference systems and the faults of its root go to `emit`. */
export function openContext(head: FileHead, run: DecodeRun, emit: Emit): FileContext {
  const { report, options } = run;
  const ids = cityIds(options.base);
  const system = systemOf(head, run, emit);
  for (const event of system?.events ?? []) emit(event);
  const source = head.values.get("metadata")?.at("/referenceSystem") ?? { kind: "json", pointer: "" };
  for (const resource of system?.systems ?? []) emit({ kind: "resource", resource, source });
  const extensions = head.values.get("extensions")?.value;
  const transform = transformOf(head, run, emit);
  run.unread.push(...unreadExtensions(head.values));
  return {
    ids,
    report,
    version: head.version,
    rs: system?.id,
    transform,
    dequantise: createDequantise(transform),
    transformAt: head.values.get("transform")?.at("") ?? { kind: "json", pointer: "" },
    templates: templatesOf(head, run, emit),
    extensionsDeclared: isObject(extensions) && Object.keys(extensions).length > 0,
    tally: createTally(),
  };
}

function systemOf(head: FileHead, run: DecodeRun, emit: Emit): DeclaredSystem | undefined {
  const { report, options } = run;
  const ids = cityIds(options.base);
  const metadata = head.values.get("metadata");
  const text = isObject(metadata?.value) ? metadata.value["referenceSystem"] : undefined;
  const at = metadata?.at("/referenceSystem") ?? { kind: "json" as const, pointer: "/metadata" };
  if (typeof text === "string" && text !== "") return declaredSystem(text, at, ids, report);
  if (text !== undefined && text !== "")
    emit(report.own("CTY-017", { member: "referenceSystem", expected: { en: "a text", ja: "文字列" } }, at));
  const declared = options.declared?.["crs"];
  if (declared === undefined) return undefined;
  const root = { kind: "json", pointer: "" } as const;
  emit(report.shared("AD-109", { concept: { en: "reference system", ja: "参照系" }, value: declared }, root));
  return declaredSystem(declared, root, ids, report);
}

function transformOf(head: FileHead, run: DecodeRun, emit: Emit): Transform | undefined {
  const { report } = run;
  const native = head.values.get("transform");
  if (native === undefined) {
    if (head.version !== "1.0") emit(report.own("CTY-016", { member: "transform" }, { kind: "json", pointer: "" }));
    return undefined;
  }
  const empty = head.version === "1.0" && isEmptyTransform(native.value);
  const transform = readTransform(native.value);
  if (transform === undefined && !empty) {
    const expected = { en: "3 numbers of scale and 3 of translation", ja: "縮尺3個と移動量3個" };
    emit(report.own("CTY-017", { member: "transform", expected }, native.at("")));
  }
  return transform;
}

/** CityJSON 1.0 shows `{"scale": [], "translate": []}` for "none". */
function isEmptyTransform(native: unknown): boolean {
  return (
    isObject(native) && [native["scale"], native["translate"]].every((list) => Array.isArray(list) && list.length === 0)
  );
}

function templatesOf(head: FileHead, run: DecodeRun, emit: Emit): readonly Template[] {
  const native = head.values.get("geometry-templates");
  if (native === undefined) return [];
  const { templates, "vertices-templates": vertices } = (isObject(native.value) ? native.value : {}) as {
    readonly templates?: unknown;
    readonly "vertices-templates"?: unknown;
  };
  if (isObject(native.value) && Object.keys(native.value).length === 0) return [];
  if (!Array.isArray(templates) || !Array.isArray(vertices) || !templates.every(isObject)) {
    const expected = {
      en: "an object of templates and vertices-templates",
      ja: "templatesとvertices-templatesをもつオブジェクト",
    };
    emit(run.report.own("CTY-017", { member: "geometry-templates", expected }, native.at("")));
    return [];
  }
  if (templates.length > 0)
    emit(run.report.loss({ at: native.at(""), concept: "space.geometry", change: "merged", recovery: "none" }));
  return templates.map((template, i) => ({
    native: template,
    vertices,
    at: (pointer) => native.at(`/templates/${i}${pointer}`),
  }));
}

/** What is said of the file when all of it has been read: counts, Dataset, Asset. */
export function* closeContext(
  file: FileContext,
  values: RootValues,
  mediaType: string,
  run: DecodeRun,
): Generator<DecodeEvent> {
  const { report } = run;
  const { unused, zeroHeight } = file.tally;
  if (unused.count > 0 && unused.at !== undefined) {
    yield report.own("CTY-013", { count: unused.count, total: unused.total, first: unused.first }, unused.at);
  }
  if (zeroHeight.first !== undefined && file.rs !== undefined)
    yield report.own("CTY-006", { count: zeroHeight.count }, zeroHeight.first);
  const events: DecodeEvent[] = [];
  liftDataset(withoutTechnical(values), file, (event) => void events.push(event));
  yield* events;
  yield {
    kind: "resource",
    resource: assetOf(run, file.ids, mediaType, SPECIFICATIONS[file.version]),
    source: { kind: "json", pointer: "" },
  };
}

/** Root members that the Dataset does not carry: those that the resources are made of. */
function withoutTechnical(values: RootValues): RootValues {
  return new Map([...values].filter(([member]) => member !== "geometry-templates"));
}
