// SPDX-License-Identifier: Apache-2.0

/** Namespace of the prefix `onnx`, under which members are kept that the model has no place for. */
export const ONNX_NAMESPACE = "https://onnx.ai/onnx/repo-docs/IR.html#";

/** `@context` of a resource that has members with the prefix `onnx`. */
export const ONNX_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { onnx: ONNX_NAMESPACE }] as const;

/** Key of the entry of `metadata_props` that holds a package. */
export const SIDECAR_KEY = "jiku";

/** Operator domain of the one node of a file that describes only: no runtime has an operator of it. */
export const INTERFACE_DOMAIN = "org.w3id.jiku";
export const INTERFACE_OPERATOR = "Interface";

export const ONNX_MEDIA_TYPE = "application/onnx";
export const ONNX_SPECIFICATION = "https://onnx.ai/onnx/repo-docs/IR.html";
