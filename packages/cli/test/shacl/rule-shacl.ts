// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "@jiku/model";
import { ROOT } from "./evidence.js";

/** How the intermediate form of the sources says that a rule is in SHACL. */
export interface RuleShacl {
  readonly kind: "constraint" | "query" | "references" | "components" | "none";
  readonly part?: Bilingual;
  readonly reason?: Bilingual;
  readonly every?: true;
}

interface Rule {
  readonly code: string;
  readonly shacl?: RuleShacl;
}

interface Shape {
  readonly kind: string;
  readonly name?: string;
  readonly items?: Shape;
  readonly values?: Shape;
}

interface Member {
  readonly name: string;
  readonly term?: string | null;
  readonly termType?: string;
  readonly shape: Shape;
}

const { rules, types } = JSON.parse(readFileSync(join(ROOT, "tools/gen/ir.json"), "utf8")) as {
  readonly rules: readonly Rule[];
  readonly types: readonly {
    readonly members: readonly Member[];
    readonly variants?: readonly { readonly members: readonly Member[] }[];
  }[];
};

function isHolder({ term, termType, shape }: Member, type: string): boolean {
  const item = shape.items ?? shape.values ?? shape;
  return typeof term === "string" && !term.startsWith("@") && termType !== "@json" && item.name === type;
}

/** An object that holds a value of a type under a member of the model; undefined for a type that no member holds in RDF. */
export function heldValue(type: string, value: unknown): object | undefined {
  const members = types.flatMap((item) => [...item.members, ...(item.variants ?? []).flatMap((v) => v.members)]);
  const member = members.find((item) => isHolder(item, type));
  if (member === undefined) return undefined;
  const { kind } = member.shape;
  return { [member.name]: kind === "list" ? [value] : kind === "map" ? { key: value } : value };
}

/** What is said of each rule on data, by code. */
export const shaclOf: ReadonlyMap<string, RuleShacl> = new Map(
  rules.flatMap(({ code, shacl }) => (shacl === undefined ? [] : [[code, shacl] as const])),
);

/** True when the shapes report the rule, or a part of it. */
export function isCarried(code: string): boolean {
  return (shaclOf.get(code)?.kind ?? "none") !== "none";
}
