// SPDX-License-Identifier: Apache-2.0
import { entriesOf, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import { knownContext } from "./known-contexts.js";
import { languageTag } from "./language-tag.js";

/** What a term means. */
export interface TermDefinition {
  /** Absent: the term means nothing and its values are left out. */
  readonly id?: string;
  /** `@id`, `@vocab`, `@json` or a datatype. */
  readonly type?: string;
  readonly container?: string;
  /** Null: none, whatever the context says. */
  readonly language?: string | null;
  readonly reverse?: boolean;
  /** Context of the values. */
  readonly inner?: Node;
}

/** The terms that are in force at one place (JSON-LD 1.1, 4.1). */
export interface JsonLdContext {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocab?: string;
  readonly base?: string;
  readonly language?: string;
}

export const NO_TERMS: JsonLdContext = { terms: new Map() };

/** Told of a context that is not embedded. */
export type OnForeign = (address: string, node: Node) => void;

/**
 * The context that a value of `@context` makes out of the one in force. Only the contexts that are embedded are known by
 * name; nothing is fetched.
 */
export function extendContext(active: JsonLdContext, value: Node, onForeign: OnForeign): JsonLdContext {
  if (value.kind === "seq")
    return itemsOf(value).reduce((context, one) => extendContext(context, one, onForeign), active);
  if (value.kind === "map") return extendByMap(active, value);
  if (value.value === null) return NO_TERMS;
  const address = textOf(value);
  if (address === undefined) return active;
  const known = knownContext(address);
  if (known === undefined) {
    onForeign(address, value);
    return active;
  }
  return {
    ...active,
    ...(known.vocab === undefined ? {} : { vocab: known.vocab }),
    terms: new Map([...active.terms, ...known.terms]),
  };
}

function extendByMap(active: JsonLdContext, value: Node): JsonLdContext {
  const terms = new Map(active.terms);
  const [vocab, base, language] = ["@vocab", "@base", "@language"].map((key) => textOf(member(value, key)));
  const local: JsonLdContext = {
    ...active,
    terms,
    ...(vocab === undefined ? {} : { vocab: expandIri(vocab, active, true) }),
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language: languageTag(language) }),
  };
  const names = entriesOf(value).filter(({ key }) => !key.startsWith("@"));
  const waiting = new Map(names.map(({ key, value: definition }) => [key, definition]));
  const define = (name: string, depth: number): void => {
    const definition = waiting.get(name);
    if (definition === undefined || depth > 16) return;
    waiting.delete(name);
    const id = textOf(definition) ?? textOf(member(definition, "@id")) ?? textOf(member(definition, "@reverse"));
    const type = textOf(member(definition, "@type"));
    for (const text of [id ?? name, type]) {
      const prefix = text?.slice(0, Math.max(0, text.indexOf(":")));
      define(prefix === "" ? (text as string) : (prefix ?? ""), depth + 1);
    }
    terms.set(name, readDefinition(name, definition, local));
  };
  for (const name of [...waiting.keys()]) define(name, 0);
  return local;
}

function readDefinition(name: string, definition: Node, context: JsonLdContext): TermDefinition {
  const text = textOf(definition);
  if (text !== undefined) return { id: expandIri(text, context, true) };
  if (definition.kind !== "map") return {};
  const reverse = textOf(member(definition, "@reverse"));
  const own = member(definition, "@id");
  const id = reverse ?? textOf(own) ?? (own === undefined ? name : undefined);
  const type = textOf(member(definition, "@type"));
  const language = member(definition, "@language");
  const container = textOf(member(definition, "@container")) ?? textOf(itemsOf(member(definition, "@container"))[0]);
  const inner = member(definition, "@context");
  const isOwnName = id === name && reverse === undefined;
  const whole = id === undefined ? undefined : isOwnName ? expandOwn(name, context) : expandIri(id, context, true);
  return {
    ...(whole === undefined ? {} : { id: whole }),
    ...(type === undefined ? {} : { type: expandIri(type, context, true) }),
    ...(container === undefined ? {} : { container }),
    ...(language === undefined ? {} : { language: nullable(textOf(language)) }),
    ...(reverse === undefined ? {} : { reverse: true }),
    ...(inner === undefined ? {} : { inner }),
  };
}

function expandOwn(name: string, context: JsonLdContext): string {
  const terms = new Map(context.terms);
  terms.delete(name);
  return expandIri(name, { ...context, terms }, true);
}

/** The whole name that a text stands for; `vocab` where terms count, as in keys and classes (JSON-LD 1.1 API, 5.2). */
export function expandIri(text: string, context: JsonLdContext, vocab: boolean): string {
  if (text.startsWith("@") || text.startsWith("_:")) return text;
  const definition = vocab ? context.terms.get(text) : undefined;
  if (definition !== undefined) return canonical(definition.id ?? "");
  const colon = text.indexOf(":");
  if (colon > 0 && !text.startsWith("//", colon + 1)) {
    const prefix = context.terms.get(text.slice(0, colon))?.id;
    return canonical(prefix === undefined ? text : prefix + text.slice(colon + 1));
  }
  if (colon > 0) return canonical(text);
  if (vocab) return context.vocab === undefined ? text : canonical(context.vocab + text);
  return context.base === undefined || text === "" ? text : resolve(text, context.base);
}

/** schema.org has two addresses for one vocabulary. */
export function canonical(text: string): string {
  return text.startsWith("https://schema.org/") ? `http${text.slice(5)}` : text;
}

function resolve(text: string, base: string): string {
  try {
    return new URL(text, base).href;
  } catch {
    return text;
  }
}

function nullable(language: string | undefined): string | null {
  return language === undefined ? null : languageTag(language);
}
