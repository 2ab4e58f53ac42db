// SPDX-License-Identifier: Apache-2.0
import type { Loss } from "@jiku/adapter";
import type { LangText, Model, Port, Resource } from "@jiku/model";
import { lossAt } from "../losses.js";
import { typeOfNative } from "./onnx-types.js";

type LossEvent = ReturnType<typeof lossAt>;

/** Members that are written whole, or that say what the file is. */
const WRITTEN: ReadonlySet<string> = new Set(["type", "@context", "label", "description", "ports", "conformsTo"]);
const PORT_WRITTEN: ReadonlySet<string> = new Set(["name", "role", "field", "nativeKey", "native"]);

/** What an ONNX file does not hold of these resources. `recovery` says whether a sidecar holds it. */
export function* onnxLosses(
  resources: readonly Resource[],
  model: Model,
  recovery: Loss["recovery"],
): Generator<LossEvent> {
  yield lossAt(model.id, ["id"], "dropped", recovery);
  for (const name of ["label", "description"] as const) yield* textLoss(model, name, recovery);
  for (const [key, value] of Object.entries(model)) {
    if (WRITTEN.has(key) || key === "id" || isKept(key, value, model)) continue;
    yield lossAt(model.id, [key], "dropped", recovery);
  }
  for (const [i, port] of (model.ports ?? []).entries()) yield* portLosses(model.id, port, i, recovery);
  for (const other of resources) if (other !== model) yield lossAt(other.id, [], "dropped", recovery);
}

function isKept(key: string, value: unknown, model: Model): boolean {
  if (key.startsWith("onnx:")) return typeof value === "string";
  if (key === "version") return /^[1-9]\d{0,14}$/.test(model.version ?? "");
  if (key === "modelKind") return model.modelKind === "declared";
  const [binding, ...others] = model.bindings ?? [];
  return key === "bindings" && binding?.protocol === "onnx" && others.length === 0;
}

function* textLoss(model: Model, name: "label" | "description", recovery: Loss["recovery"]): Generator<LossEvent> {
  const text: LangText | undefined = model[name];
  if (text !== undefined && Object.keys(text).join() !== "und") yield lossAt(model.id, [name], "merged", recovery);
}

function* portLosses(id: string, port: Port, index: number, recovery: Loss["recovery"]): Generator<LossEvent> {
  if (port.role === "state") return yield lossAt(id, ["ports", index], "dropped", recovery);
  if (port.role === "parameter") yield lossAt(id, ["ports", index, "role"], "widened", recovery, "entity.type");
  if (typeOfNative(port.native) === undefined && port.field.valueType !== undefined)
    yield lossAt(id, ["ports", index, "native"], "defaulted", recovery);
  for (const key of Object.keys(port))
    if (!PORT_WRITTEN.has(key)) yield lossAt(id, ["ports", index, key], "dropped", recovery);
  for (const key of Object.keys(port.field))
    if (key !== "valueType") yield lossAt(id, ["ports", index, "field", key], "dropped", recovery);
}
