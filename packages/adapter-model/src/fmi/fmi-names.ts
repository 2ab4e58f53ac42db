// SPDX-License-Identifier: Apache-2.0

/** Namespace of the prefix `fmi`, under which native members that the model has no place for are kept. */
export const FMI_NAMESPACE = "https://fmi-standard.org/docs/3.0.1/#";

/** `@context` of a resource that has members with the prefix `fmi`. */
export const FMI_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { fmi: FMI_NAMESPACE }] as const;

/** Identifier scheme of `instantiationToken` and, in FMI 2, `guid`. */
export const TOKEN_SCHEME = `${FMI_NAMESPACE}instantiationToken`;

/** Addresses of the specifications, by version. */
export const SPECIFICATIONS = {
  "2.0": "https://fmi-standard.org/docs/2.0.4/",
  "3.0": "https://fmi-standard.org/docs/3.0.1/",
} as const;

/** Folder of the sidecar, a layered standard of FMI named by its domain in reverse. */
export const SIDECAR_FOLDER = "extra/org.w3id.jiku";
/** The resources as a package. */
export const SIDECAR_PACKAGE = `${SIDECAR_FOLDER}/jiku.json`;
/** The manifest that FMI demands of a layered standard (FMI 3.0.1, 2.5.1.7). */
export const SIDECAR_MANIFEST = `${SIDECAR_FOLDER}/fmi-ls-manifest.xml`;
/** Namespace of the attributes of that manifest. */
export const MANIFEST_NAMESPACE = "http://fmi-standard.org/fmi-ls-manifest";
/** Name and version of the sidecar as a layered standard. */
export const SIDECAR_NAME = "org.w3id.jiku";
export const SIDECAR_VERSION = "1.0";

/** Name of the description within an FMU. */
export const DESCRIPTION = "modelDescription.xml";
