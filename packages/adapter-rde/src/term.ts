// SPDX-License-Identifier: Apache-2.0
import type { LangText, Property, ValueType } from "@jiku/model";
import { itemsOf, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { pointedField, readUnit } from "./read-unit.js";

/** What a definition says of one term; what it does not say is absent and stays undeclared. */
export interface Term {
  readonly key: string;
  readonly node: JsonNode;
  readonly label?: LangText;
  readonly description?: string;
  readonly valueType?: ValueType;
  /** As written. */
  readonly unitText?: string;
  readonly unitNode?: JsonNode;
  /** UCUM; only of a number. */
  readonly unit?: string;
  /** Name of the field that holds the unit. */
  readonly pointer?: string;
  readonly categories?: ReadonlySet<string>;
  readonly concept?: string;
}

const TYPES: Readonly<Record<string, ValueType>> = {
  number: "real",
  integer: "integer",
  boolean: "boolean",
  string: "text",
};

export function isNumeric({ valueType }: Pick<Term, "valueType">): boolean {
  return valueType === "real" || valueType === "integer";
}

/** A term of metadata-def.json. */
export function definedTerm(key: string, node: JsonNode): Term {
  const uri = textOf(member(node, "uri"));
  return term(key, node, {
    names: member(node, "name"),
    type: textOf(member(member(node, "schema"), "type")),
    unitNode: member(node, "unit"),
    ...(uri !== undefined && /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(uri) ? { concept: uri } : {}),
  });
}

/** A field of `custom` as invoice.schema.json describes it. */
export function templateTerm(key: string, node: JsonNode): Term {
  const codes = itemsOf(member(node, "enum")).flatMap((item) => textOf(item) ?? []);
  const type = textOf(member(node, "type"));
  return term(key, node, {
    names: member(node, "label"),
    type,
    unitNode: member(member(node, "options"), "unit"),
    ...(type === "string" && codes.length > 0 ? { categories: new Set(codes) } : {}),
  });
}

interface TermParts {
  readonly names: JsonNode | undefined;
  readonly type: string | undefined;
  readonly unitNode: JsonNode | undefined;
  readonly categories?: ReadonlySet<string>;
  readonly concept?: string;
}

function term(key: string, node: JsonNode, { names, type, unitNode, categories, concept }: TermParts): Term {
  const label = labelOf(names);
  const description = textOf(member(node, "description"));
  const declared = type !== undefined && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  const valueType = categories === undefined ? declared : "category";
  const unitText = textOf(unitNode);
  const pointer = unitText === undefined ? undefined : pointedField(unitText);
  const numeric = valueType === "real" || valueType === "integer";
  const unit = unitText === undefined || pointer !== undefined || !numeric ? undefined : readUnit(unitText);
  return {
    key,
    node,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(valueType === undefined ? {} : { valueType }),
    ...(unitText === undefined || unitNode === undefined ? {} : { unitText, unitNode }),
    ...(unit === undefined ? {} : { unit }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(categories === undefined ? {} : { categories }),
    ...(concept === undefined ? {} : { concept }),
  };
}

/** Whether a key of names is a language. */
export function isLanguage(key: string): boolean {
  return /^[a-z]{2,8}$/i.test(key);
}

/** Names by language, as they are written: `ja` and `en`. */
function labelOf(names: JsonNode | undefined): LangText | undefined {
  const texts = membersOf(names).flatMap(({ key, value }) => {
    const text = textOf(value);
    return text !== undefined && isLanguage(key) ? [[key, text] as const] : [];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** The property that a term stands for. */
export function propertyOf(id: string, found: Term): Property {
  const { key, label, description, valueType, unitText, unit, categories, concept } = found;
  const native = unitText === undefined || unitText === unit ? undefined : { unit: unitText };
  return {
    type: "Property",
    id,
    label: label ?? { und: key },
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(native === undefined ? {} : { native }),
    ...(unit === undefined ? {} : { unit }),
    ...(valueType === undefined ? {} : { valueType }),
    ...(concept === undefined ? {} : { concept }),
    ...(categories === undefined
      ? {}
      : { categories: Object.fromEntries([...categories].map((code) => [code, { und: code }])) }),
  };
}
