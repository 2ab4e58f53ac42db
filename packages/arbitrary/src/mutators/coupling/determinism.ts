// SPDX-License-Identifier: Apache-2.0
import type { Composition } from "@jiku/model";
import type { JsonPackage } from "../../mutation.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/determinism";

function hasLooserPart({ components }: Composition, document: JsonPackage): boolean {
  return components.some(({ model }) => {
    const part = resourceOfId(document, "Model", model.id);
    return part !== undefined && part.determinism !== "bitwise";
  });
}

/** Breaks CPL-073 (Reproducibility of the whole). */
export const determinism = ruleMutator("CPL-073", [
  changing("Composition", "claimed beyond a part", (value, { document }) =>
    hasLooserPart(value, document) ? { value: { ...value, determinism: "bitwise" }, at: AT } : undefined,
  ),
  coupling(
    "claimed beyond a part",
    (_, random) => ({
      source: { determinism: oneOf(["none", "statistical"], random) },
      whole: { determinism: oneOf(["seeded", "bitwise"], random) },
    }),
    AT,
  ),
]);
