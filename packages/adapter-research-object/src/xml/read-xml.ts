// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { SaxesParser } from "saxes";
import type { Fault } from "../fault.js";
import { OBJECT_LIMITS } from "../limits.js";
import { type TextReader, textReader, validLength } from "./character-set.js";
import { createTreeBuilder } from "./tree-builder.js";
import type { XmlElement } from "./xml-element.js";

/** What a reader of XML is told. */
export interface XmlEvents {
  /** Depth from which elements are handed over whole, with all they hold; the root has depth 1. */
  readonly recordDepth: number;
  /** An element above that depth begins; its children and text are not there yet. Throwing a Fault ends the reading. */
  open(element: XmlElement): void;
  /** An element at that depth has ended. */
  record(element: XmlElement, parent: string): void;
  /** A processing instruction, which is for programs. */
  instruction?(at: NativeLocation): void;
}

/** A file of bytes that come in order. */
export interface ByteStream {
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

const FORMAT = "XML";

/**
 * Reads XML as it comes. A DTD and every entity but the five of XML are refused, and depth, size and attributes are bounded.
 * @returns what stopped it; undefined when it was read to its end
 */
export async function readXml(source: ByteStream, events: XmlEvents): Promise<Fault | undefined> {
  if (source.size === 0) return { code: "AD-122", values: {}, at: { kind: "text", byte: 0 } };
  const tree = createTreeBuilder(events);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const state = { ended: false, error: undefined as Fault | undefined };
  connect(parser, tree, state);
  parser.on("processinginstruction", () => {
    events.instruction?.({ kind: "text", line: parser.line });
  });
  try {
    return await feed(source, parser, state);
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

interface State {
  ended: boolean;
  error: Fault | undefined;
}

async function feed(
  source: ByteStream,
  parser: SaxesParser<{ xmlns: true; position: true }>,
  state: State,
): Promise<Fault | undefined> {
  let reader: TextReader | undefined;
  let taken = 0;
  let tail: Uint8Array = new Uint8Array(0);
  const head: Uint8Array[] = [];
  for await (const chunk of source.stream()) {
    if (chunk.length === 0) continue;
    if (taken + chunk.length > OBJECT_LIMITS.descriptionBytes)
      return { code: "AD-105", values: { limit: OBJECT_LIMITS.descriptionBytes }, at: byteAt(taken), case: "size" };
    let bytes = chunk;
    if (reader === undefined) {
      head.push(chunk);
      bytes = joined(head);
      if (bytes.length < 256 && bytes.length < source.size) continue;
      reader = textReader(bytes);
      if (reader === undefined)
        return { code: "AD-104", values: { feature: "encoding", format: FORMAT }, at: byteAt(0) };
      taken = 0;
    }
    const text = decoded(reader, bytes, false, tail, taken);
    if (typeof text !== "string") return text;
    parser.write(text);
    taken += bytes.length;
    tail = joined([tail, bytes.slice(-3)]).slice(-3);
  }
  const rest = reader === undefined ? "" : decoded(reader, new Uint8Array(0), true, tail, taken);
  if (typeof rest !== "string") return endFault(taken);
  parser.write(rest).close();
  return state.error ?? (state.ended ? undefined : endFault(taken));
}

function endFault(size: number): Fault {
  return { code: "AD-103", values: { size, format: FORMAT }, at: byteAt(size), case: "size" };
}

function decoded(
  reader: TextReader,
  bytes: Uint8Array,
  last: boolean,
  tail: Uint8Array,
  taken: number,
): string | Fault {
  try {
    return reader.decode(bytes, last);
  } catch {
    const carry = reader.charset === "utf-8" ? openBytes(tail) : 0;
    const around = joined([tail.subarray(tail.length - carry), bytes]);
    const offset = taken - carry + validLength(around, reader.charset);
    if (reader.charset === "utf-8") return { code: "AD-114", values: { offset }, at: byteAt(offset) };
    return { code: "AD-114", values: { offset, charset: reader.charset }, at: byteAt(offset), case: "charset" };
  }
}

/** How many of the last bytes belong to a character of UTF-8 that has not ended. */
function openBytes(tail: Uint8Array): number {
  for (let back = 1; back <= tail.length; back++) {
    const byte = tail[tail.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function byteAt(byte: number): { readonly kind: "text"; readonly byte: number } {
  return { kind: "text", byte };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isFault(error: unknown): error is Fault {
  return typeof error === "object" && error !== null && !(error instanceof Error) && "code" in error && "at" in error;
}

function connect(
  parser: SaxesParser<{ xmlns: true; position: true }>,
  tree: ReturnType<typeof createTreeBuilder>,
  state: State,
): void {
  const here = () => ({ kind: "text", line: parser.line, column: parser.column + 1 }) as const;
  let attributes = 0;
  parser.on("doctype", () => {
    throw { code: "AD-120", values: { construct: "<!DOCTYPE>" }, at: here() } satisfies Fault;
  });
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (/entity/i.test(reason)) throw { code: "AD-120", values: { construct: reason }, at: here() } satisfies Fault;
    if (/unclosed tag|document must contain a root|unexpected end/i.test(reason)) {
      state.error ??= { code: "AD-103", values: {}, at: here() };
      return;
    }
    throw { code: "AD-102", values: { format: FORMAT, reason }, at: here(), case: "parser" } satisfies Fault;
  });
  parser.on("opentagstart", () => {
    attributes = 0;
    const depth = tree.depth() + 1;
    if (depth > OBJECT_LIMITS.depth)
      throw { code: "AD-105", values: { limit: OBJECT_LIMITS.depth }, at: here() } satisfies Fault;
    tree.begin(parser.column === 0 ? parser.line - 1 : parser.line);
  });
  parser.on("attribute", ({ value }) => {
    if (++attributes > OBJECT_LIMITS.attributes)
      throw { code: "AD-105", values: { limit: OBJECT_LIMITS.attributes }, at: here(), case: "count" } satisfies Fault;
    if (value.length > OBJECT_LIMITS.textLength) throw tooLong(here());
  });
  parser.on("opentag", (tag) => tree.open(tag));
  parser.on("text", (text) => {
    if (text.length > OBJECT_LIMITS.textLength) throw tooLong(here());
    tree.text(text);
  });
  parser.on("cdata", (text) => {
    if (text.length > OBJECT_LIMITS.textLength) throw tooLong(here());
    tree.text(text);
  });
  parser.on("closetag", () => {
    tree.close();
    if (tree.depth() === 0) state.ended = true;
  });
}

function tooLong(at: Fault["at"]): Fault {
  return { code: "AD-105", values: { limit: OBJECT_LIMITS.textLength }, at, case: "record" };
}
