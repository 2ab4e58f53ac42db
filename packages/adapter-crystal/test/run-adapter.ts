// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTrial, validatedBy } from "@jiku/adapter/trial";
import type { Field, Observation, Resource } from "@jiku/model";
import * as judge from "@jiku/validate";
import { adapter } from "../src/index.js";

export { allOf, codes, type Decoded, type DecodeInput, errorCodes, only } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/crystals#";
export const { decode, encode } = createTrial(adapter, BASE, { format: "cif" });
export const validated = validatedBy(judge);

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

/** Values that carry a standard uncertainty: results of Observations and entries of companions. */
export function uncertainties(resources: readonly Resource[]): number {
  return resources.reduce((count, resource) => {
    if (resource.type === "Observation")
      return count + ((resource as Observation).result.uncertainty === undefined ? 0 : 1);
    if (resource.type !== "Field") return count;
    const { variables, ranges } = resource as Field;
    const companions = Object.keys(variables).filter((name) => variables[name]?.role === "standardUncertainty");
    const values = companions.flatMap((name) => {
      const range = ranges[name];
      return range?.kind === "real" ? range.values.filter((one) => one !== null) : [];
    });
    return count + values.length;
  }, 0);
}
