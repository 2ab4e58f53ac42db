// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import { latticeId } from "../lift-cell.js";
import { nativeContext } from "../lift-context.js";
import { CIF_NAMESPACE, REFERENCES, STRUCTURE } from "../names.js";
import { type BlockState, itemPlace, itemText } from "./block-state.js";
import { checkChains, checkContent, checkSites } from "./check-content.js";
import { conditionsOf, undeclaredConditions } from "./conditions.js";
import { emitGlobalConfidence } from "./confidence.js";
import { emitLattice, geometriesOf, hasStructure, isOfLattice } from "./lift-lattice.js";
import { emitQuantities, isQuantity } from "./lift-quantities.js";
import { emitReference, identifiersOf } from "./lift-reference.js";
import { nativeItems, nativeLoops } from "./native-items.js";
import { emitProcedure } from "./origin.js";
import { flushWaiting } from "./waiting-fields.js";

/** Gives out what a whole block says: its Entity, lattice, Observations, Fields and publication. False when it says nothing. */
export function finishBlock(block: BlockState): boolean {
  const { emit } = block.context;
  const isStructure = hasStructure(block);
  tell(block, isStructure);
  if (block.items.size === 0 && block.loops.size === 0 && block.pieces === 0) return false;
  const basis = emitLattice(block);
  if (isStructure) checkSites(block);
  checkContent(block, basis);
  checkChains(block);
  const geometries = geometriesOf(block, basis);
  emitProcedure(block);
  emitQuantities(block, conditionsOf(block));
  emitGlobalConfidence(block);
  const reference = emitReference(block);
  const identifiers = identifiersOf(block);
  const items = nativeItems(block, (key) => isRead(block, key));
  const loops = nativeLoops(block);
  const entity: Entity = {
    ...nativeContext("cif"),
    type: "Entity",
    id: block.id,
    entityTypes: [isStructure ? STRUCTURE : `${CIF_NAMESPACE}data_block`],
    label: { und: nameOf(block) ?? standInOf(block) },
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(basis === undefined ? {} : { frame: latticeId(block.id) }),
    ...(reference === undefined ? {} : { relations: [{ predicate: REFERENCES, object: reference }] }),
    "cif:block": block.code,
    ...(Object.keys(items).length === 0 ? {} : { "cif:items": items }),
    ...(loops.length === 0 ? {} : { "cif:loops": loops }),
  };
  emit({ kind: "resource", resource: entity, source: itemPlace(block, `data_${block.code}`) });
  flushWaiting(block);
  return true;
}

function nameOf(block: BlockState): string | undefined {
  const names = ["struct_title", "chemical_name_mineral", "chemical_name_common", "chemical_name_systematic"];
  return itemText(block, ...names)
    ?.replace(/\s+/g, " ")
    .trim();
}

function standInOf(block: BlockState): string {
  const formula = itemText(block, "chemical_formula_sum", "chemical_formula_structural");
  return (formula ?? block.code).replace(/\s+/g, " ").trim();
}

function isRead(block: BlockState, key: string): boolean {
  const item = block.items.get(key);
  return item !== undefined && (isOfLattice(key) || isQuantity(item, key)) && isQuantity(item, key);
}

function tell(block: BlockState, isStructure: boolean): void {
  const { run, emit } = block.context;
  const place = itemPlace(block, `data_${block.code}`);
  if (!isStructure) emit(run.report.own("CRY-024", { block: block.code }, place, { at: block.at }));
  else if (nameOf(block) === undefined)
    emit(run.report.own("CRY-019", { structure: block.code, label: standInOf(block) }, place, { at: block.at }));
  const condition = isStructure ? undeclaredConditions(block) : undefined;
  if (condition !== undefined)
    emit(run.report.own("CRY-002", { structure: block.code, condition }, place, { at: block.at }));
  if (block.partial !== undefined)
    emit(
      run.report.own("CRY-003", { structure: block.code }, itemPlace(block, "_atom_site.occupancy"), {
        at: block.partial,
      }),
    );
  if (block.firstMissing === undefined) return;
  const { name, at } = block.firstMissing;
  const values = { inapplicable: block.inapplicable, unknown: block.unknown };
  emit(run.report.own("CRY-005", values, itemPlace(block, name), { at }));
}
