// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { RDE_LIMITS } from "./limits.js";
import { kindOfName } from "./names.js";
import { kindOfShape, shapeOf } from "./shape.js";

/** Where an entry has the files whose names nothing but RDE gives; deeper down, a folder of entries is met. */
const TELLING = /^(?:data\/)?(?:(?:invoice\/)?invoice\.json|(?:tasksupport\/)?(?:invoice\.schema|metadata-def)\.json)$/;

/** Recognises the documents of RDE by their members, and a folder of them by the names of its files. */
export function detectRde(head: Uint8Array, { name = "", entries }: Hint): Detection {
  if (head.length === 0) {
    const found = entries?.some((entry) => TELLING.test(entry)) === true;
    return found ? { format: "rde-entry", version: "2020-12", confidence: 2 } : { confidence: 0 };
  }
  const kind = kindOfShape(shapeOf(head.subarray(0, RDE_LIMITS.detectBytes)), name);
  return kind === undefined ? { confidence: 0 } : { format: "rde", version: "2020-12", confidence: kind.confidence };
}

/** Whether a path within a folder is one of the documents that are read. */
export function isRdePath(path: string): boolean {
  return kindOfName(path) !== undefined && !/(?:^|\/)(?:temp|logs|raw|nonshared_raw|inputdata|attachment)\//.test(path);
}
