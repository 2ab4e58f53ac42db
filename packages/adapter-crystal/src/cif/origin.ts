// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Origin, Procedure } from "@jiku/model";
import { type BlockState, columnTexts, itemPlace, itemText } from "./block-state.js";

/** Methods of `_exptl.method` that are experiments (PDBx/mmCIF dictionary). */
const EXPERIMENTS =
  /^(?:(?:x-ray|neutron|fiber|powder|electron) diffraction|electron (?:crystallography|microscopy)|epr|fluorescence transfer|infrared spectroscopy|(?:solution|solid-state) nmr|solution scattering|single-crystal .*diffraction.*)$/i;

/** Items that only a measurement of diffraction has (cif_core, category group DIFFRN). */
const DIFFRACTION =
  /^(?:diffrn_(?:radiation|source|measurement|detector|reflns|refln|orient|standards)|cell_measurement_reflns|pd_meas)/;

/** Measured or simulated, where the block says so; else it stays undeclared. */
export function originOf(block: BlockState): Origin | undefined {
  const methods = columnTexts(block, "exptl", "exptl_method");
  if (methods.some((method) => /^theoretical model$/i.test(method))) return "simulated";
  if (methods.some((method) => EXPERIMENTS.test(method))) return "measured";
  if (isPrediction(block)) return "simulated";
  return diffractionItem(block) === undefined ? undefined : "measured";
}

/** Whether it is a model of ModelCIF (category ma_model_list). */
export function isPrediction(block: BlockState): boolean {
  return block.items.has("ma_model_list_model_id") || block.loops.has("ma_model_list");
}

function diffractionItem(block: BlockState): string | undefined {
  for (const [key, { name }] of block.items)
    if (DIFFRACTION.test(key) && itemText(block, key) !== undefined) return name;
  return undefined;
}

/** The id of the procedure; undefined when nothing is said of the method. */
export function procedureId(block: BlockState): string | undefined {
  return methodText(block) === undefined ? undefined : partId(block.id, "procedure");
}

function methodText(block: BlockState): string | undefined {
  const [method] = columnTexts(block, "exptl", "exptl_method");
  if (method !== undefined) return method;
  if (isPrediction(block)) return columnTexts(block, "ma_model_list", "ma_model_list_model_type")[0];
  return itemText(block, "diffrn_measurement_method", "diffrn_radiation_probe", "diffrn_radiation_type");
}

/** Gives the procedure out. */
export function emitProcedure(block: BlockState): void {
  const id = procedureId(block);
  if (id === undefined) return;
  const origin = originOf(block);
  const kind = origin === "measured" ? "measurement" : origin === "simulated" ? "simulation" : undefined;
  const resource: Procedure = {
    type: "Procedure",
    id,
    label: { und: methodText(block) as string },
    ...(kind === undefined ? {} : { procedureType: kind }),
  };
  block.context.emit({ kind: "resource", resource, source: itemPlace(block, "_exptl.method") });
}
