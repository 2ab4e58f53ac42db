// SPDX-License-Identifier: Apache-2.0
import type { Ir, Member, Variant } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { hasSite } from "./sites.js";

const HEAD = `/** A value of an object type, by member name. */
export type Holder = Readonly<Record<string, unknown>>;

/** Enters each member that is there and for which \`table\` says what to do; \`table\` follows \`members\`. */
export interface Walk {
  readonly members: readonly string[];
  readonly visit: <Child>(value: Holder, table: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) => void;
}
`;

/*
 * A loop over the keys of the value with a look-up of each was measured first (200,000 observations, 12 to 17 members
 * each): 0.38 of the time of `JSON.parse`. Written out, each member is one load at a fixed place of a known shape.
 */
function walkText(name: string, members: readonly Member[]): string {
  const names = [...new Set(members.filter(hasSite).map((member) => member.name))];
  const lines = names.map(
    (n, i) => `    if ((c = t[${i}]) !== undefined && (x = v["${n}"]) !== undefined) enter(c, x, "${n}");\n`,
  );
  return `const walk${name}: Walk = {\n  members: ${JSON.stringify(names.join(" "))}.split(" "),\n  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {\n    let c: Child | undefined;\n    let x: unknown;\n${lines.join("")}  },\n};\n`;
}

/** `packages/validate/src/gen/walks.ts`: for each type a function that visits the members that hold sites, in their order. */
export function emitWalks(ir: Ir, tree: SourceTree): Output {
  const all = ir.types.flatMap((type): readonly Pick<Variant, "name" | "members">[] => type.variants ?? [type]);
  const types = all.filter(({ members }) => members.some(hasSite));
  const entries = types.map(({ name }) => `  ["${name}", walk${name}],\n`).join("");
  const table = `/** By name of class, base, value type or variant (\`UncertaintyStandard\`); absent when no member holds a site. */\nexport const walks: ReadonlyMap<string, Walk> = new Map([\n${entries}]);\n`;
  const body = [HEAD, ...types.map((type) => walkText(type.name, type.members)), table].join("\n");
  return new Map([["packages/validate/src/gen/walks.ts", moduleText(markText(tree, "schemas", isSchema), body)]]);
}
