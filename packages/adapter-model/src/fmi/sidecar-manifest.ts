// SPDX-License-Identifier: Apache-2.0
import { xmlDocument, xmlElement } from "../xml/write-xml.js";
import { MANIFEST_NAMESPACE, SIDECAR_NAME, SIDECAR_PACKAGE, SIDECAR_VERSION } from "./fmi-names.js";

/** The manifest by which an FMU says that it follows a layered standard: ours, with the package that it brings. */
export function sidecarManifest(): string {
  return xmlDocument(
    xmlElement("jikuModelMeaning", {
      "xmlns:fmi-ls": MANIFEST_NAMESPACE,
      "fmi-ls:fmi-ls-name": SIDECAR_NAME,
      "fmi-ls:fmi-ls-version": SIDECAR_VERSION,
      "fmi-ls:fmi-ls-description": "What the numbers of the ports mean in space, time and unit, as Jiku resources",
      package: SIDECAR_PACKAGE.replace(/^.*\//, ""),
      mediaType: "application/ld+json",
    }),
  );
}
