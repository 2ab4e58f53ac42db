// SPDX-License-Identifier: Apache-2.0
import { canonicalUnit, normaliseUnit, quantityKind } from "@jiku/units";
import { isObject, type JsonNode, member, placeOf, textOf } from "./json/json-node.js";
import { AN_OBJECT, badForm, type LiftContext } from "./lift-context.js";

/** A unit as far as it is known, and the text of the file. */
export interface UnitReading {
  readonly code?: string;
  readonly text?: string;
}

/** The members of a result that state its unit; the text is kept where it is not the code itself. */
export function unitMembers({ code, text }: UnitReading): {
  readonly unit?: string;
  readonly native?: { readonly unit: string };
} {
  return {
    ...(code === undefined ? {} : { unit: code }),
    ...(text === undefined || text === code ? {} : { native: { unit: text } }),
  };
}

/** Local names of QUDT that are classes of units, such as TemperatureUnit, or kinds of quantities, such as Entropy. */
function namesKind(definition: string): boolean {
  if (!/qudt\.org\//i.test(definition)) return false;
  const local = /[/#]([A-Za-z][A-Za-z0-9_-]*)$/.exec(definition)?.[1];
  if (local === undefined) return false;
  const kind = local.replace(/Unit$/, "");
  return quantityKind(`http://qudt.org/vocab/quantitykind/${kind}`) !== undefined;
}

/**
 * The unit of a datastream (OGC 18-088, 8.2.4): by its definition, else by its symbol; the name is for people. Never a
 * guess: a unit that neither names stays undeclared, and a `unitOfMeasurement` of nulls says that there is none.
 */
export function liftUnit(context: LiftContext, node: JsonNode | undefined, variable: string): UnitReading {
  if (node === undefined || node.value === null) return {};
  if (!isObject(node.value)) {
    badForm(context, "unitOfMeasurement", node, AN_OBJECT);
    return {};
  }
  const definition = textOf(member(node, "definition"));
  const symbol = textOf(member(node, "symbol"));
  const name = textOf(member(node, "name"));
  const text = definition ?? symbol ?? name;
  if (text === undefined) return {};
  const place = placeOf(member(node, "definition") ?? node);
  const { run, emit } = context;
  const defined = definition === undefined ? undefined : normaliseUnit(definition);
  const written = symbol === undefined ? undefined : normaliseUnit(symbol);
  if (definition === undefined) emit(run.report.own("STA-003", {}, place));
  if (defined !== undefined) {
    const differ = written !== undefined && canonicalUnit(written) !== canonicalUnit(defined);
    if (differ) emit(run.report.own("STA-009", { definition: text, symbol: symbol ?? "" }, place));
    return { code: defined, text };
  }
  const isKind = definition !== undefined && namesKind(definition);
  if (isKind) emit(run.report.own("STA-002", { definition }, place));
  if (written === undefined) {
    if (!isKind) emit(run.report.shared("AD-112", { unit: text, variable }, place));
    return { text };
  }
  if (definition !== undefined && !isKind) emit(run.report.own("STA-008", { definition, symbol: symbol ?? "" }, place));
  return { code: written, text: symbol ?? text };
}

/** A unit that one text names: a UCUM code, an address, or a spelling that is known. AD-112 when it is not. */
export function liftUnitText(context: LiftContext, node: JsonNode | undefined, variable: string): UnitReading {
  const text = textOf(node);
  if (node === undefined || text === undefined) return {};
  const code = normaliseUnit(text);
  if (code !== undefined) return { code, text };
  context.emit(context.run.report.shared("AD-112", { unit: text, variable }, placeOf(node)));
  return { text };
}
