// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, JikuError } from "@jiku/model";
import { jsonLdHead, jsonLdText } from "./json-ld-text.js";
import { lineTarget } from "./line-target.js";
import { blankLabel, documentPrefixes, openRun, type RdfOptions } from "./open-run.js";
import type { Holder } from "./run.js";
import { turtleTarget } from "./turtle-target.js";

/** Turtle, TriG, N-Quads, N-Triples, JSON-LD, by their usual file endings. */
export type RdfFormat = "ttl" | "trig" | "nq" | "nt" | "jsonld";

/** Writes resources as RDF, one after the other. */
export interface RdfWriter {
  /** Writes the triples of a resource; none when it has a fault. @throws JikuError "unreadable-input" for a fault without `onFault` */
  add(resource: AnyResource): void;
  /** Writes what is left; nothing can be added afterwards. */
  end(): void;
}

/** What differs between formats: the text of one resource, undefined for one with a fault. */
interface Form {
  readonly head: string;
  readonly tail: string;
  readonly between: string;
  textOf(resource: AnyResource): string | undefined;
}

/** Characters that are gathered before `write` is called. */
const CHUNK = 1 << 16;

function form(
  target: { take(): string; drop(): void },
  map: (resource: AnyResource) => boolean,
  parts: Partial<Form> = {},
): Form {
  const textOf = (resource: AnyResource): string | undefined => {
    try {
      if (map(resource)) return target.take();
    } finally {
      target.drop();
    }
    return undefined;
  };
  return { head: "", tail: "", between: "", textOf, ...parts };
}

function lineForm(options: RdfOptions): Form {
  const target = lineTarget(blankLabel(options));
  return form(target, openRun(target, options));
}

function turtleForm(options: RdfOptions): Form {
  const target = turtleTarget(Object.fromEntries(documentPrefixes(options)));
  return form(target, openRun(target, options));
}

/** The record itself; the mapping only finds the faults. Enrichment has no place in it. */
function jsonLdForm(options: RdfOptions): Form {
  const { textOf } = lineForm({ ...options, enrich: false });
  const prefixes = documentPrefixes(options);
  return {
    head: jsonLdHead(options.prefixes ?? {}),
    between: ",\n",
    tail: "]}\n",
    textOf: (resource) =>
      textOf(resource) === undefined ? undefined : jsonLdText(resource as unknown as Holder, prefixes),
  };
}

function formOf(format: RdfFormat, options: RdfOptions): Form {
  switch (format) {
    case "nt":
    case "nq":
      return lineForm(options);
    case "ttl":
    case "trig":
      return turtleForm(options);
    case "jsonld":
      return jsonLdForm(options);
    default:
      throw new JikuError("bad-option", `no RDF format "${String(format)}"`);
  }
}

/**
 * A writer of RDF, resource by resource: `write` gets pieces of some 64 K characters, and nothing of a resource is kept
 * once it is written. All triples stand in the default graph.
 *
 * @param write takes the text in order; what it throws comes out of `add` or `end`
 * @throws JikuError "bad-option" for an unknown format, prefixes that cannot be declared, or a blankPrefix of wrong form
 */
export function createRdfWriter(format: RdfFormat, write: (text: string) => void, options: RdfOptions = {}): RdfWriter {
  const { head, between, tail, textOf } = formOf(format, options);
  let pending = head;
  let count = 0;
  let isOpen = true;
  const flush = (): void => {
    const text = pending;
    pending = "";
    if (text !== "") write(text);
  };
  return {
    add(resource) {
      if (!isOpen) throw new JikuError("bad-option", "the writer has ended");
      const text = textOf(resource);
      if (text === undefined) return;
      pending += count++ === 0 ? text : between + text;
      if (pending.length >= CHUNK) flush();
    },
    end() {
      if (!isOpen) return;
      isOpen = false;
      pending += tail;
      flush();
    },
  };
}
