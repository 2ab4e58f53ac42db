// SPDX-License-Identifier: Apache-2.0
import type { Form } from "../config/form.js";

const text: Form = { kind: "text" };
const bilingual: Form = { kind: "object", members: { en: text, ja: text }, required: ["en", "ja"] };
const KEY = /^[A-Za-z][A-Za-z0-9_.-]*$/;

const member: Form = {
  kind: "object",
  members: {
    on: { kind: "list", items: text },
    title: bilingual,
    description: bilingual,
    schema: { kind: "any" },
    term: {
      kind: "text",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/,
      example: "https://data.example.org/ocean#depthClass",
    },
    termType: { kind: "text", pattern: /^(?:@id|@json|[A-Za-z][A-Za-z0-9+.-]*:\S+)$/, example: "xsd:date" },
    examples: { kind: "list", items: { kind: "any" } },
  },
  required: ["on", "title", "description"],
};

/** The file of an extension package; `schemas/extension.schema.json` of this package is the same form for editors. */
export const extensionForm: Form = {
  kind: "object",
  members: {
    prefix: { kind: "text", pattern: /^[a-z][a-z0-9-]*$/, example: "ocean" },
    namespace: {
      kind: "text",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]*[#/]$/,
      example: "https://data.example.org/ocean#",
    },
    title: bilingual,
    description: bilingual,
    version: text,
    members: { kind: "map", values: member, keys: KEY, example: "depthClass" },
    $defs: { kind: "map", values: { kind: "any" }, keys: KEY, example: "DepthClass" },
  },
  required: ["prefix", "namespace", "title", "members"],
};
