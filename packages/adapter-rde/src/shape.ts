// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type JsonScanner } from "@jiku/adapter";
import { type DocumentKind, kindOfName, TEMPLATE_IRI } from "./names.js";

/** A member of the outermost object, as far as the first bytes tell. */
interface TopMember {
  type: "object" | "array" | "scalar";
  /** Of an object: its keys. */
  readonly keys: Set<string>;
  text?: string;
}

/** What the first bytes of a JSON text tell of its outermost object. */
export interface Shape {
  readonly members: ReadonlyMap<string, TopMember>;
  /** The whole value was seen. */
  readonly complete: boolean;
  /** The text is broken, or its value is no object. */
  readonly foreign: boolean;
}

/** Looks at the first bytes; pure, never throws. */
export function shapeOf(head: Uint8Array): Shape {
  const members = new Map<string, TopMember>();
  let current: TopMember | undefined;
  let foreign = false;
  const scalar = (depth: number): void => {
    if (depth === 0) foreign = true;
  };
  const scanner: JsonScanner = createJsonScanner({
    open(object, depth) {
      if (depth === 1 && !object) foreign = true;
      if (depth === 2 && current !== undefined) current.type = object ? "object" : "array";
      return false;
    },
    close() {},
    key(depth) {
      if (depth === 1) {
        current = { type: "scalar", keys: new Set() };
        members.set(scanner.text(), current);
      } else if (depth === 2 && current?.type === "object") current.keys.add(scanner.text());
    },
    string(depth) {
      scalar(depth);
      if (depth === 1 && current !== undefined) current.text = scanner.text();
    },
    number: scalar,
    literal: scalar,
  });
  scanner.want(true);
  scanner.push(head);
  return { members, complete: scanner.complete, foreign: foreign || scanner.faults.some(({ fatal }) => fatal) };
}

/** What a document is, and whether that is certain (3) or likely (2). */
export interface KindFound {
  readonly kind: DocumentKind;
  readonly confidence: 1 | 2 | 3;
}

const SCHEMA_PARTS = ["datasetId", "basic", "custom", "sample", "catalog"] as const;
const BASIC_MEMBERS = ["dateSubmitted", "dataOwnerId", "dataName", "instrumentId", "experimentId"] as const;
const CATALOG_MEMBERS = ["dataset_title", "data_creator", "experimental_apparatus", "raw_data_type", "stored_data"];

/** Members by which a document of this name is known although others are missing. */
const NAMED: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  invoice: ["datasetId", "basic", "sample"],
  metadata: ["constant", "variable"],
  catalog: ["catalog"],
};

/** By the members that the documents of RDE have; by the name only with one of them, or while the first bytes say nothing else. */
export function kindOfShape(shape: Shape, name: string): KindFound | undefined {
  const { members, complete, foreign } = shape;
  const found = schemaKind(shape) ?? dataKind(shape);
  if (found !== undefined) return found;
  const named = kindOfName(name);
  if (named !== undefined && NAMED[named]?.some((key) => members.has(key))) return { kind: named, confidence: 2 };
  return named === undefined || complete || foreign || members.size > 1 ? undefined : { kind: named, confidence: 1 };
}

function schemaKind({ members }: Shape): KindFound | undefined {
  const schema = members.get("$schema")?.text;
  if (schema === undefined || !schema.includes("json-schema.org")) return undefined;
  if (TEMPLATE_IRI.test(members.get("$id")?.text ?? "")) return { kind: "schema", confidence: 3 };
  const parts = SCHEMA_PARTS.filter((part) => members.get("properties")?.keys.has(part));
  return parts.includes("datasetId") && parts.includes("basic") ? { kind: "schema", confidence: 3 } : undefined;
}

function dataKind({ members }: Shape): KindFound | undefined {
  const basic = members.get("basic");
  if (basic?.type === "object") {
    const count = BASIC_MEMBERS.filter((key) => basic.keys.has(key)).length;
    if (count > 0) return { kind: "invoice", confidence: members.has("datasetId") || count > 2 ? 3 : 2 };
  }
  const catalog = members.get("catalog");
  if (catalog?.type === "object" && CATALOG_MEMBERS.some((key) => catalog.keys.has(key)))
    return { kind: "catalog", confidence: 3 };
  const constant = members.get("constant");
  if (constant?.type === "object" && (members.get("variable")?.type === "array" || members.size === 1))
    return { kind: "metadata", confidence: members.size === 2 ? 3 : 2 };
  const [first] = members.values();
  if (first?.type === "object" && first.keys.has("name") && first.keys.has("schema"))
    return { kind: "metadata-def", confidence: 3 };
  return undefined;
}
