// SPDX-License-Identifier: Apache-2.0

/** Namespace of the prefix `ymmsl`, under which members are kept that the model has no place for. */
export const YMMSL_NAMESPACE = "https://ymmsl-python.readthedocs.io/#";

/** `@context` of a resource that has members with the prefix `ymmsl`. */
export const YMMSL_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { ymmsl: YMMSL_NAMESPACE }] as const;

export const YMMSL_SPECIFICATION = "https://ymmsl-python.readthedocs.io/";
export const YMMSL_MEDIA_TYPE = "application/yaml";
export const YMMSL = "yMMSL";

/** Versions of the format that are read. */
export const YMMSL_VERSIONS = ["v0.1", "v0.2"] as const;
export type YmmslVersion = (typeof YMMSL_VERSIONS)[number];

/** Members of the outermost mapping, by version. */
export const ROOT_MEMBERS: Readonly<Record<YmmslVersion, ReadonlySet<string>>> = {
  "v0.1": new Set([
    "ymmsl_version",
    "description",
    "model",
    "settings",
    "implementations",
    "resources",
    "checkpoints",
    "resume",
  ]),
  "v0.2": new Set([
    "ymmsl_version",
    "description",
    "imports",
    "models",
    "custom_implementations",
    "settings",
    "programs",
    "resources",
    "checkpoints",
    "resume",
  ]),
};
