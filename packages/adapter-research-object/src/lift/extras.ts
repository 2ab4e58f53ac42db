// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes } from "@jiku/model";
import { isBlank, type Term } from "../graph/graph.js";
import { JIKU_CONTEXT, PREFIXES, type Prefix, RDF_JSON, RDF_TYPE } from "../names.js";
import { type LiftContext, resourceId } from "./lift-context.js";

type Members = Record<`${string}:${string}`, unknown>;

const SPACES = Object.entries(PREFIXES);

/** A name under a prefix; names of unknown vocabularies get a prefix of their own. */
export function compactName(name: string, own: Map<string, string>): `${string}:${string}` | undefined {
  const known = SPACES.find(([, space]) => name.startsWith(space) && name.length > space.length);
  if (known !== undefined && isLocal(name.slice(known[1].length))) return `${known[0]}:${name.slice(known[1].length)}`;
  const cut = Math.max(name.lastIndexOf("#"), name.lastIndexOf("/"), name.lastIndexOf(":")) + 1;
  const [space, local] = [name.slice(0, cut), name.slice(cut)];
  if (!isLocal(local) || !/^(?:[A-Za-z][\w+.-]*:\/\/|urn:[a-z0-9-]+:)/.test(space)) return undefined;
  const prefix = own.get(space) ?? `ns${own.size}`;
  own.set(space, prefix);
  return `${prefix}:${local}`;
}

function isLocal(text: string): boolean {
  return /^[A-Za-z_][\w.~-]*(?:\/[\w.~-]+)*$/.test(text);
}

/**
 * Members that keep statements which the model has no place for, with the context that declares their prefixes. Nodes that
 * are part of this one are nested; each node once on a path.
 */
export function extraMembers(context: LiftContext, rest: readonly (readonly [string, readonly Term[]])[]): Members {
  const own = new Map<string, string>();
  const used = new Set<string>();
  const members = membersOf({ context, own, used }, rest, new Set());
  if (Object.keys(members).length === 0) return {};
  const declared = [...used].sort().map((prefix): [string, string] => {
    const minted = [...own].find(([, name]) => name === prefix)?.[0];
    return [prefix, minted ?? published(prefix as Prefix)];
  });
  return { "@context": [JIKU_CONTEXT, Object.fromEntries(declared)], ...members } as Members;
}

/** The address of a prefix; schema.org under the one of its two that the published context of the model has. */
function published(prefix: Prefix): string {
  return prefix === "schema" ? (publishedPrefixes.get(prefix) ?? PREFIXES.schema) : PREFIXES[prefix];
}

interface Writing {
  readonly context: LiftContext;
  readonly own: Map<string, string>;
  readonly used: Set<string>;
}

function membersOf(
  writing: Writing,
  rest: readonly (readonly [string, readonly Term[]])[],
  path: ReadonlySet<string>,
): Record<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [predicate, terms] of rest) {
    const isClass = predicate === RDF_TYPE && path.size > 0;
    const name = isClass ? "@type" : compact(writing, predicate);
    if (name === undefined) {
      for (const { at } of terms)
        writing.context.emit({
          kind: "loss",
          loss: { at, concept: "metadata.provenance", change: "dropped", recovery: "none" },
        });
      continue;
    }
    const values = terms.map((term) =>
      predicate === RDF_TYPE && term.kind === "node"
        ? isClass
          ? term.id
          : { "@id": term.id }
        : jsonOf(writing, term, path),
    );
    members.set(name, values.length === 1 ? values[0] : values);
  }
  return Object.fromEntries(members);
}

function compact({ own, used }: Writing, name: string): string | undefined {
  const short = compactName(name, own);
  if (short !== undefined) used.add(short.slice(0, short.indexOf(":")));
  return short;
}

function jsonOf(writing: Writing, term: Term, path: ReadonlySet<string>): unknown {
  const { context } = writing;
  if (term.kind === "literal") {
    if (term.datatype === RDF_JSON) return jsonValue(term.value);
    if (term.language !== undefined) return { "@value": term.value, "@language": term.language };
    return term.datatype === undefined ? term.value : { "@value": term.value, "@type": term.datatype };
  }
  const node = context.graph.nodes.get(term.id);
  const isPart = node?.described === true && context.kinds.get(term.id) === "part";
  if (!isPart || path.has(term.id) || path.size > 16) {
    if (isBlank(term.id) && node?.described !== true) return {};
    const isLocal = isBlank(term.id) || context.kinds.has(term.id);
    return { "@id": isLocal ? resourceId(context, term.id) : term.id };
  }
  context.told.add(term.id);
  const inner = membersOf(writing, [...node.props], new Set([...path, term.id]));
  return isBlank(term.id) ? inner : { "@id": term.id, ...inner };
}

/** A JSON literal as the value that it is; one that is no JSON as it is written. */
function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { "@value": text, "@type": RDF_JSON };
  }
}
