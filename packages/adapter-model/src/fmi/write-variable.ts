// SPDX-License-Identifier: Apache-2.0
import type { Port, PropertyFacets } from "@jiku/model";
import { xmlElement } from "../xml/write-xml.js";
import type { FmiType } from "./description.js";
import { VARIABLE_MEMBERS } from "./native-members.js";
import type { NativeVariable } from "./native-reader.js";
import type { VariableForm } from "./variable-form.js";

/** What one variable is written from. */
export interface VariableParts {
  readonly port: Port;
  readonly facets: PropertyFacets | undefined;
  readonly form: VariableForm;
  readonly reference: string;
  readonly unit: string | undefined;
  readonly declaredType: string | undefined;
  readonly native: NativeVariable | undefined;
}

/** An element, whether its start value was made up because FMI demands one, and bounds that its type cannot hold. */
export interface WrittenVariable {
  readonly element: string;
  readonly defaulted: boolean;
  readonly unbounded: readonly Bound[];
}

type Bound = "min" | "max";

/** Named by what is written elsewhere, or not at all. */
const ELSEWHERE: ReadonlySet<string> = new Set(["declaredType", "displayUnit"]);
const BOUNDS: readonly Bound[] = ["min", "max"];

/** A port as a variable of FMI 3. */
export function writeVariable(parts: VariableParts): WrittenVariable {
  const { port, form, native } = parts;
  const { causality, variability, type } = form;
  const kept = keptMembers(native, type);
  const bounds = Object.fromEntries(BOUNDS.map((bound) => [bound, boundText(port.field.range?.[bound], type)]));
  const starts = native?.starts ?? [];
  const needed = needsStart(form) && kept["start"] === undefined && starts.length === 0;
  const start = needed ? startFor(parts) : undefined;
  const inElement = type === "String" || type === "Binary";
  const attributes = {
    name: port.name,
    valueReference: parts.reference,
    causality: causality === "local" ? undefined : causality,
    variability,
    ...kept,
    declaredType: parts.declaredType,
    quantity: typeof port.field.native?.["property"] === "string" ? port.field.native["property"] : undefined,
    unit: type.startsWith("Float") ? parts.unit : undefined,
    ...bounds,
    relativeQuantity: type.startsWith("Float") && parts.facets?.difference === true ? "true" : undefined,
    ...(start === undefined || inElement ? {} : { start }),
  };
  const children = [
    ...(native?.dimensions ?? []).map((dimension) =>
      xmlElement(
        "Dimension",
        "size" in dimension ? { start: String(dimension.size) } : { valueReference: dimension.reference },
      ),
    ),
    ...(inElement && start !== undefined ? [start] : starts).map((value) => xmlElement("Start", { value })),
  ];
  const unbounded = BOUNDS.filter((bound) => port.field.range?.[bound] !== undefined && bounds[bound] === undefined);
  return { element: xmlElement(type, attributes, children), defaulted: needed, unbounded };
}

/** Members as they were read, without those that the type does not have. */
function keptMembers(native: NativeVariable | undefined, type: FmiType): Readonly<Record<string, string>> {
  const texts = native?.texts ?? {};
  const kept = VARIABLE_MEMBERS.filter((member) => !ELSEWHERE.has(member) && texts[member] !== undefined);
  return Object.fromEntries(
    kept
      .filter((member) => member !== "start" || (type !== "String" && type !== "Binary"))
      .map((member) => [member, texts[member] as string]),
  );
}

/** FMI 3.0.1, table 19: what is set from outside, and what never changes. */
function needsStart({ causality, variability, type }: VariableForm): boolean {
  if (type === "Clock") return false;
  return ["input", "parameter", "structuralParameter"].includes(causality) || variability === "constant";
}

/** 0, or the bound that is nearest to it. */
function startFor({ form, port, facets }: VariableParts): string {
  if (form.type === "Boolean") return "false";
  if (form.type === "String" || form.type === "Binary") return "";
  if (form.type === "Enumeration") return Object.keys(facets?.categories ?? {})[0] ?? "1";
  const { min, max } = port.field.range ?? {};
  const isOwn = (bound: unknown): bound is number => boundText(bound, form.type) !== undefined;
  const low = isOwn(min) && min > 0 ? min : 0;
  return String(isOwn(max) && max < low ? max : low);
}

/** A bound as a text; undefined for one that no value of the type has, or that the type has no place for. */
function boundText(bound: unknown, type: FmiType): string | undefined {
  if (typeof bound !== "number" || !Number.isFinite(bound)) return undefined;
  if (type.startsWith("Float")) return String(bound);
  const [, unsigned, bits] = /^(U?)Int(\d+)$/.exec(type) ?? [];
  if (bits === undefined || !Number.isSafeInteger(bound)) return undefined;
  const [low, high] = unsigned === "U" ? [0, 2 ** Number(bits)] : [-(2 ** (Number(bits) - 1)), 2 ** (Number(bits) - 1)];
  return bound >= low && bound < high ? String(bound) : undefined;
}
