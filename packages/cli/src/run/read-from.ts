// SPDX-License-Identifier: Apache-2.0
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { isWithin } from "./data-root.js";
import { sizeOf } from "./origin.js";
import type { Plan } from "./plan.js";
import type { InputPlace, ReadFrom } from "./reader.js";
import { formatId } from "./readers.js";

/** What a reader in another process is told of an input. */
export function readFrom(plan: Pick<Plan, "origin" | "root">, format: string): ReadFrom {
  const place = placeOf(plan);
  return { format: formatId(format), bytes: sizeOf(plan.origin), ...(place === undefined ? {} : { place }) };
}

/** A file that links lead out of the root is read with nothing but its own folder beside it. */
function placeOf({ origin, root }: Pick<Plan, "origin" | "root">): InputPlace | undefined {
  if (origin.kind === "folder") return { folder: origin.path };
  if (origin.kind !== "path") return undefined;
  const file = realpathSync(origin.path);
  const home = root === undefined ? dirname(file) : realpathSync(root);
  return { file, root: isWithin(home, file) ? home : dirname(file) };
}
