// SPDX-License-Identifier: Apache-2.0
import type { Port, Rule } from "@jiku/model";
import { resolveModel } from "../resolve-as.js";

/**
 * A surrogate is not surer of an output than what it approximates. A port declares the form of its uncertainty and no
 * number, so only a surrogate that declares none (a standard uncertainty of 0) can be told from a reference with some.
 */
export const surrogateSpread: Rule<"Model"> = {
  code: "TRU-005",
  on: "Model",
  check({ ports, approximates }, report, context) {
    for (const { reference, on } of approximates ?? []) {
      const other = resolveModel(reference.id, context);
      ports?.forEach((port, k) => {
        if (!isSure(port) || (on !== undefined && !on.includes(port.name))) return;
        const kind = other?.ports?.find((p) => p.name === port.name && p.role === "output")?.field.uncertainty?.kind;
        if (kind !== undefined && kind !== "none" && kind !== "unknown")
          report(`/ports/${k}`, { port: port.name, reference: reference.id, kind });
      });
    }
  },
};

function isSure({ role, field }: Port): boolean {
  return role === "output" && field.uncertainty?.kind === "none";
}
