// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { detectBy } from "../detect-by.js";
import { fmiVersion } from "./fmi-version.js";

/** Recognises `modelDescription.xml` by its root element, and an FMU by the member of that name. */
export function detectFmi(head: Uint8Array, hint: Hint): Detection {
  return detectBy(
    {
      file: "fmi",
      archive: "fmu",
      member: "modelDescription.xml",
      fileName: /(^|[/_-])modelDescription[^/]*\.xml$/i,
      archiveName: /\.fmu$/i,
      root({ name, attributes }) {
        if (name !== "fmiModelDescription") return undefined;
        const version = attributes.get("fmiVersion");
        return { ...(version === undefined ? {} : { version }), known: fmiVersion(version) !== undefined };
      },
    },
    head,
    hint,
  );
}
