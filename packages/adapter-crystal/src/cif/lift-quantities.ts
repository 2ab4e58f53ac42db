// SPDX-License-Identifier: Apache-2.0
import { fileId, isExactNumber, partId } from "@jiku/adapter";
import type { Condition, Observation, Property } from "@jiku/model";
import { type BlockItem, type BlockState, itemPlace } from "./block-state.js";
import { missingReason, numberOfCif } from "./cif-value.js";
import { isCondition, quantityOf } from "./conditions.js";
import { definitionOf } from "./dictionary.js";
import { originOf, procedureId } from "./origin.js";
import { conceptOf } from "./table-column.js";
import { tellNoNumber } from "./table-field.js";

/** Whether a single item becomes an Observation or a condition: it is known as a number, or carries an uncertainty. */
export function isQuantity({ value }: BlockItem, key: string): boolean {
  const number = numberOfCif(value);
  if (definitionOf(key) !== undefined) return number !== undefined;
  return number?.su !== undefined;
}

/** Each number of a block that is an Observation, and the Property that it is of. */
export function emitQuantities(block: BlockState, conditions: readonly Condition[]): void {
  for (const [key, item] of block.items) {
    tellBadNumber(block, item, key);
    if (!isQuantity(item, key)) continue;
    emitProperty(block, item, key);
    emitObservation(block, item, key, isCondition(key) ? [] : conditions);
  }
}

function tellBadNumber(block: BlockState, { name, value }: BlockItem, key: string): void {
  const { run, emit } = block.context;
  const number = numberOfCif(value);
  const place = itemPlace(block, name);
  if (number !== undefined) {
    const isInexact = definitionOf(key) !== undefined && !isExactNumber(number.token);
    const values = { token: value.text, value: String(number.value) };
    if (isInexact) emit(run.report.shared("AD-107", values, place, { severity: "warning", at: value.at }));
    return;
  }
  if (definitionOf(key) === undefined || missingReason(value) !== undefined) return;
  tellNoNumber(block, name, value);
}

function emitProperty(block: BlockState, { name }: BlockItem, key: string): void {
  const { context } = block;
  const id = fileId(context, "property", key);
  if (context.ids.has(id)) return;
  context.ids.set(id, 0);
  const known = definitionOf(key);
  const property: Property = {
    type: "Property",
    id,
    label: { und: name },
    valueType: "real",
    concept: conceptOf(name),
    ...(known === undefined ? {} : { unit: known.unit }),
    ...(known?.kind === undefined ? {} : { quantityKind: known.kind }),
  };
  context.emit({ kind: "resource", resource: property, source: itemPlace(block, name) });
}

function emitObservation(block: BlockState, item: BlockItem, key: string, conditions: readonly Condition[]): void {
  const origin = originOf(block);
  const procedure = procedureId(block);
  const { missing: _none, ...quantity } = quantityOf(item, key);
  const observation: Observation = {
    type: "Observation",
    id: partId(block.id, "observation", key),
    ...(origin === undefined ? {} : { origin }),
    featureOfInterest: block.id,
    observedProperty: fileId(block.context, "property", key),
    ...(procedure === undefined ? {} : { usedProcedure: procedure }),
    ...(conditions.length === 0 ? {} : { conditions }),
    result: { kind: "quantity", ...quantity },
  };
  const source = itemPlace(block, item.name);
  block.context.emit({ kind: "resource", resource: observation, source });
}
