// SPDX-License-Identifier: Apache-2.0
import { fileId } from "@jiku/adapter";
import type { Condition, Quantity } from "@jiku/model";
import { type BlockItem, type BlockState, columnTexts } from "./block-state.js";
import { numberOfCif } from "./cif-value.js";
import { definitionOf } from "./dictionary.js";

const TEMPERATURE = ["diffrn_ambient_temperature", "diffrn_ambient_temp", "cell_measurement_temperature"];
const PRESSURE = ["diffrn_ambient_pressure", "cell_measurement_pressure"];

/** Temperature and pressure, of the diffraction experiment or else of the measurement of the cell. */
export function conditionsOf(block: BlockState): readonly Condition[] {
  return [TEMPERATURE, PRESSURE].flatMap((keys) => {
    const key = keys.find((one) => isNumber(block.items.get(one)));
    const item = block.items.get(key ?? "");
    if (item === undefined || key === undefined) return [];
    return [{ property: fileId(block.context, "property", key), quantity: quantityOf(item, key) }];
  });
}

function isNumber(item: BlockItem | undefined): boolean {
  return item !== undefined && numberOfCif(item.value) !== undefined;
}

/** A number with its unit, its standard uncertainty, and the text as written. */
export function quantityOf({ value }: BlockItem, key: string): Quantity {
  const number = numberOfCif(value);
  const known = definitionOf(key);
  const unit = known === undefined ? {} : { unit: known.unit };
  return {
    ...(number === undefined ? { missing: "unknown" as const } : { value: number.value }),
    ...unit,
    ...(number?.su === undefined ? {} : { uncertainty: { kind: "standard" as const, value: number.su } }),
    native: { value: value.text },
  };
}

/** What is not said of temperature and pressure, for CRY-002; undefined when both are. */
export function undeclaredConditions(block: BlockState): { readonly en: string; readonly ja: string } | undefined {
  const isGiven = (keys: readonly string[]) =>
    keys.some((key) => columnTexts(block, "diffrn", key).length > 0 || block.items.get(key) !== undefined);
  const [temperature, pressure] = [isGiven(TEMPERATURE), isGiven(PRESSURE)];
  if (temperature && pressure) return undefined;
  if (temperature) return { en: "pressure", ja: "圧力" };
  return pressure ? { en: "temperature", ja: "温度" } : { en: "temperature or pressure", ja: "温度と圧力" };
}

/** Whether an item is a condition. */
export function isCondition(key: string): boolean {
  return TEMPERATURE.includes(key) || PRESSURE.includes(key);
}
