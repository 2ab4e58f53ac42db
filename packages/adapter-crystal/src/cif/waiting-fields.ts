// SPDX-License-Identifier: Apache-2.0

import type { BlockState } from "./block-state.js";
import { conditionsOf } from "./conditions.js";
import { originOf, procedureId } from "./origin.js";

/** Gives the waiting Fields out, with origin, procedure and conditions as far as the block has told them. */
export function flushWaiting(block: BlockState): void {
  const { emit } = block.context;
  const origin = originOf(block);
  const procedure = procedureId(block);
  const conditions = conditionsOf(block);
  for (const { field, source, places } of block.waiting.splice(0)) {
    const resource = {
      ...field,
      ...(field.origin !== undefined || origin === undefined ? {} : { origin }),
      ...(procedure === undefined ? {} : { usedProcedure: procedure }),
      ...(conditions.length === 0 ? {} : { conditions }),
    };
    emit({ kind: "resource", resource, source, places });
  }
}
