// SPDX-License-Identifier: Apache-2.0
import { typeSites } from "@jiku/model/sites";
import { accept } from "../gen/validators.js";
import type { FindFaults } from "../gen/validators-all.js";
import { explain, type StructureFault } from "./explain.js";
import { nearestNames } from "./nearest.js";
import { renaming, respelt } from "./spelling.js";

/** Every identified class. */
export const classNames: readonly string[] = [...typeSites.values()]
  .filter((t) => t.sort === "class")
  .map((t) => t.name);

const acceptClass = new Map(classNames.map((name) => [name, accept[name]]));

let allFaults: Readonly<Record<string, FindFaults>> | undefined;

/** Loads the validators that name every fault. Good data never needs them, so they come on demand. */
export async function loadExplanations(): Promise<void> {
  allFaults ??= (await import("../gen/validators-all.js")).allFaults;
}

/** True when the value is a resource of a known class without structure fault. */
export function isSound(value: unknown): boolean {
  const type = (value as { type?: unknown } | null)?.type;
  return typeof type === "string" && (acceptClass.get(type)?.(value) ?? false);
}

/** The structure faults of a resource that is not sound; undefined when `loadExplanations` has to run first. */
export function explainFaults(value: unknown): readonly StructureFault[] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [
      {
        code: "schema/type",
        path: "",
        case: "object",
        values: { class: "Resource", member: "graph", value: JSON.stringify(value) },
      },
    ];
  }
  const type = (value as { type?: unknown }).type;
  if (type === undefined) return [{ code: "schema/required", path: "", values: { class: "Resource", member: "type" } }];
  if (typeof type !== "string") {
    return [
      {
        code: "schema/type",
        path: "/type",
        case: "string",
        values: { class: "Resource", member: "type", value: JSON.stringify(type) },
      },
    ];
  }
  if (!acceptClass.has(type)) return [unknownClass(type)];
  return explainAs(type, value);
}

/** The structure faults of a value of a named type (class, value type, union, Package). */
export function explainAs(type: string, value: unknown): readonly StructureFault[] | undefined {
  if (allFaults === undefined) return undefined;
  const find = allFaults[type];
  if (find === undefined) throw new Error(`no validator for ${type}`);
  return find(value) ? [] : explain(type, value, find.errors ?? []);
}

function unknownClass(type: string): StructureFault {
  const nearest = nearestNames(type, classNames, 1)[0];
  const values = { class: "Resource", member: "type", value: type, allowed: classNames };
  if (nearest === undefined) return { code: "schema/discriminator", path: "/type", case: "class", values };
  const name = respelt(type, classNames);
  const edit = name === undefined ? {} : { edit: renaming(name) };
  return {
    code: "schema/discriminator",
    path: "/type",
    case: "class-nearest",
    values: { ...values, nearest },
    ...edit,
  };
}
