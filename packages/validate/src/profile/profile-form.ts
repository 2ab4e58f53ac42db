// SPDX-License-Identifier: Apache-2.0
import type { Form } from "../config/form.js";
import { SEVERITIES } from "./severity-order.js";

const text: Form = { kind: "text" };
const texts: Form = { kind: "list", items: text };
const bilingual: Form = { kind: "object", members: { en: text, ja: text }, required: ["en", "ja"] };

const codeList: Form = { kind: "object", members: { scheme: text, codes: texts, file: text }, required: ["scheme"] };

/** The limits of a restriction by keyword. */
export const LIMIT_FORMS = {
  required: texts,
  members: texts,
  enum: { kind: "list", items: { kind: "scalar" } },
  const: { kind: "scalar" },
  minimum: { kind: "number" },
  maximum: { kind: "number" },
  units: texts,
  commensurable: texts,
  unitsByKind: { kind: "map", values: texts },
  referenceSystems: texts,
  codeLists: { kind: "list", items: codeList },
  pattern: text,
  classes: texts,
  maxItems: { kind: "count", minimum: 1 },
} as const satisfies Readonly<Record<string, Form>>;

export type LimitKeyword = keyof typeof LIMIT_FORMS;

const path: Form = { kind: "text", pattern: /^[^/]+(?:\/[^/]+)*$/, example: "result/unit" };

const restriction: Form = { kind: "object", members: { on: text, member: path, ...LIMIT_FORMS }, required: ["on"] };

/** A profile file; `schemas/profile.schema.json` of this package is the same form for editors. */
export const profileForm: Form = {
  kind: "object",
  members: {
    name: { kind: "text", pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, example: "city-gauges" },
    title: bilingual,
    description: bilingual,
    extends: text,
    severities: { kind: "map", values: { kind: "choice", values: SEVERITIES } },
    classes: texts,
    restrictions: { kind: "list", items: restriction },
  },
  required: ["name", "title", "extends"],
};
