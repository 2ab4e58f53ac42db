// SPDX-License-Identifier: Apache-2.0
import { jsonPlace, type Node, textOf } from "@jiku/syntax/json";
import { normaliseUnit, quantityKind, unitOfIri } from "@jiku/units";
import type { FileContext } from "../lift-context.js";

/** What the `form` of a measure says. */
export interface Form {
  /** UCUM code. */
  readonly unit?: string;
  readonly quantityKind?: string;
}

/** Common codes of UN/CEFACT Recommendation 20, which `form` may be (MF-JSON 1.0, 7.2.5). */
const COMMON_CODES: Readonly<Record<string, string>> = {
  MTR: "m",
  KMT: "km",
  CMT: "cm",
  MMT: "mm",
  FOT: "[ft_i]",
  NMI: "[nmi_i]",
  MTS: "m/s",
  KMH: "km/h",
  KNT: "[kn_i]",
  MSK: "m/s2",
  MQS: "m3/s",
  MQH: "m3/h",
  MTK: "m2",
  KMK: "km2",
  MTQ: "m3",
  LTR: "L",
  SEC: "s",
  MIN: "min",
  HUR: "h",
  DAY: "d",
  DD: "deg",
  C81: "rad",
  CEL: "Cel",
  KEL: "K",
  FAH: "[degF]",
  PAL: "Pa",
  HPA: "hPa",
  KPA: "kPa",
  BAR: "bar",
  MBR: "mbar",
  KGM: "kg",
  GRM: "g",
  TNE: "t",
  NEW: "N",
  JOU: "J",
  WTT: "W",
  KWT: "kW",
  KWH: "kW.h",
  VLT: "V",
  AMP: "A",
  HTZ: "Hz",
  P1: "%",
  C62: "1",
};

/**
 * Reads a form: a code of UN/CEFACT, an address of a unit or of a quantity kind of QUDT, or a symbol. AD-112 for another one;
 * a quantity kind is no unit, which then stays undeclared.
 */
export function readForm(context: FileContext, name: string, node: Node | undefined, pointer: string): Form {
  const text = textOf(node);
  if (node === undefined || text === undefined) return declaredForm(context, name, pointer, node);
  const unit = unitOfForm(text);
  if (unit !== undefined) return { unit };
  const kind = quantityKind(text)?.iri;
  if (kind !== undefined) return { quantityKind: kind };
  context.emit(
    context.run.report.shared("AD-112", { unit: text.slice(0, 80), variable: name }, jsonPlace(pointer, node.at)),
  );
  return {};
}

/** The UCUM code of a form; undefined for one that names no unit. */
export function unitOfForm(text: string): string | undefined {
  const common = Object.hasOwn(COMMON_CODES, text) ? COMMON_CODES[text] : undefined;
  return common ?? unitOfIri(text)?.codes[0] ?? (/^https?:/.test(text) ? undefined : normaliseUnit(text));
}

function declaredForm({ run, emit }: FileContext, name: string, pointer: string, node: Node | undefined): Form {
  const stated = run.options.declared?.[`units.${name}`];
  if (stated === undefined) return {};
  emit(
    run.report.shared(
      "AD-109",
      { concept: "unit", value: stated },
      jsonPlace(pointer, node?.at ?? { line: 1, column: 1 }),
    ),
  );
  return { unit: stated };
}

/** The code of UN/CEFACT for a unit, or the unit itself. */
export function formOf(unit: string): string {
  return Object.entries(COMMON_CODES).find(([, code]) => code === unit)?.[0] ?? unit;
}
