// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { detectBy } from "../detect-by.js";
import { SSD_NAMESPACE, sspVersion } from "./ssp-names.js";

/** Recognises `SystemStructure.ssd` by its root element and namespace, and an SSP by the member of that name. */
export function detectSsp(head: Uint8Array, hint: Hint): Detection {
  return detectBy(
    {
      file: "ssd",
      archive: "ssp",
      member: "SystemStructure.ssd",
      fileName: /\.ssd$/i,
      archiveName: /\.ssp$/i,
      root({ name, uri, attributes }) {
        if (name !== "SystemStructureDescription" || uri !== SSD_NAMESPACE) return undefined;
        const version = attributes.get("version");
        return { ...(version === undefined ? {} : { version }), known: sspVersion(version) !== undefined };
      },
    },
    head,
    hint,
  );
}
