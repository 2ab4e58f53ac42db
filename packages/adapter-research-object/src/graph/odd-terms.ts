// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import { entriesOf, itemsOf, type Node, textOf } from "@jiku/syntax/json";

/** A term of a context that is defined in no way that names anything. */
export interface OddTerm {
  readonly pointer: string;
  readonly node: Node;
  /** The member that a definition cannot have; absent for a definition that is no address. */
  readonly member?: string;
}

/** Members of a term definition (JSON-LD 1.1, 9.15.1). */
const MEMBERS: ReadonlySet<string> = new Set([
  ...["@id", "@reverse", "@container", "@context", "@direction", "@index", "@language", "@nest"],
  ...["@prefix", "@propagate", "@protected", "@type"],
]);

/** Terms of all contexts of a document that are no address, prefixed name or keyword, and members that a definition cannot have. */
export function oddTerms(node: Node, pointer = ""): readonly OddTerm[] {
  if (node.kind === "seq") return node.items.flatMap((item, i) => oddTerms(item, `${pointer}/${i}`));
  return entriesOf(node).flatMap(({ key, value }) => {
    const at = pointer + jsonPointer(key);
    return key === "@context" ? inContext(value, at) : oddTerms(value, at);
  });
}

function inContext(context: Node, pointer: string): readonly OddTerm[] {
  if (context.kind === "seq") return itemsOf(context).flatMap((one, i) => inContext(one, `${pointer}/${i}`));
  return entriesOf(context).flatMap(({ key, value }): readonly OddTerm[] => {
    const at = pointer + jsonPointer(key);
    if (key.startsWith("@")) return [];
    const text = textOf(value);
    if (text !== undefined) return /^@|:/.test(text) ? [] : [{ pointer: at, node: value }];
    return entriesOf(value).flatMap((entry): readonly OddTerm[] => {
      const inner = at + jsonPointer(entry.key);
      if (entry.key === "@context") return inContext(entry.value, inner);
      return MEMBERS.has(entry.key) ? [] : [{ pointer: inner, node: entry.value, member: entry.key }];
    });
  });
}
