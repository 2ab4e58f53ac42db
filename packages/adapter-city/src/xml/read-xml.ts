// SPDX-License-Identifier: Apache-2.0
import type { FindingValues, SharedCode } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { SaxesParser } from "saxes";
import { CITY_LIMITS } from "../limits.js";
import { type TextReader, textReader, validLength } from "./character-set.js";
import { createNodeBuilder, type NodeEvents } from "./node-builder.js";

/** What stopped a reader, as a value; becomes a shared finding. */
export interface XmlFault {
  readonly code: SharedCode;
  readonly values: FindingValues;
  readonly at: NativeLocation;
  /** Name of the wording. */
  readonly case?: string;
}

/** Bytes that go to the parser at once. */
const SLICE = 65_536;
const FORMAT = "XML";

interface Reading {
  ended: boolean;
  /** Characters since the last tag or text, which the parser keeps. */
  quiet: number;
  error: XmlFault | undefined;
}

/**
 * Reads XML as it comes, and pauses after each piece of it. A DTD and every entity but the five of XML are refused; depth, attributes and texts are bounded.
 * @returns what stopped it; undefined when it was read to its end
 */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  events: NodeEvents,
): AsyncGenerator<undefined, XmlFault | undefined> {
  if (size === 0) return { code: "AD-122", values: {}, at: { kind: "text", byte: 0 } };
  const builder = createNodeBuilder(events);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const state: Reading = { ended: false, quiet: 0, error: undefined };
  connect(parser, builder, state);
  const source = pieces(chunks, size);
  try {
    for (let next = await source.next(); ; next = await source.next()) {
      if (next.done === true) {
        if (next.value !== undefined) return next.value;
        break;
      }
      parser.write(next.value);
      state.quiet += next.value.length;
      if (state.quiet > CITY_LIMITS.textLength + SLICE * 2)
        return {
          code: "AD-105",
          values: { limit: CITY_LIMITS.textLength },
          at: { kind: "text", line: parser.line, column: parser.column + 1 },
          case: "record",
        };
      yield;
    }
    parser.close();
    yield;
    return state.error ?? (state.ended ? undefined : endFault(size));
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  } finally {
    await source.return(undefined);
  }
}

/** The text of the file, piece by piece. */
async function* pieces(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<string, XmlFault | undefined> {
  let reader: TextReader | undefined;
  let taken = 0;
  let tail: Uint8Array = new Uint8Array(0);
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (reader === undefined) {
      head = joined(head, chunk);
      if (head.length < 256 && head.length < size) continue;
      bytes = head;
      reader = textReader(bytes);
      if (reader === undefined)
        return { code: "AD-104", values: { feature: "encoding", format: FORMAT }, at: byteAt(0) };
    }
    for (let at = 0; at < bytes.length; at += SLICE) {
      const piece = bytes.subarray(at, at + SLICE);
      const text = decoded(reader, piece, false, tail, taken);
      if (typeof text !== "string") return text;
      yield text;
      taken += piece.length;
      tail = joined(tail, piece.slice(-3)).slice(-3);
    }
  }
  const rest = reader === undefined ? "" : decoded(reader, new Uint8Array(0), true, tail, taken);
  if (typeof rest !== "string") return endFault(taken);
  yield rest;
  return undefined;
}

function endFault(size: number): XmlFault {
  return { code: "AD-103", values: { size, format: FORMAT }, at: byteAt(size), case: "size" };
}

function decoded(
  reader: TextReader,
  bytes: Uint8Array,
  last: boolean,
  tail: Uint8Array,
  taken: number,
): string | XmlFault {
  try {
    return reader.decode(bytes, last);
  } catch {
    const carry = reader.charset === "utf-8" ? openBytes(tail) : 0;
    const offset = taken - carry + validLength(joined(tail.subarray(tail.length - carry), bytes), reader.charset);
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

const byteAt = (byte: number): NativeLocation => ({ kind: "text", byte });

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function isFault(error: unknown): error is XmlFault {
  return typeof error === "object" && error !== null && !(error instanceof Error) && "code" in error && "at" in error;
}

function connect(
  parser: SaxesParser<{ xmlns: true; position: true }>,
  builder: ReturnType<typeof createNodeBuilder>,
  state: Reading,
): void {
  const here = (): NativeLocation => ({ kind: "text", line: parser.line, column: parser.column + 1 });
  const fail = (fault: Omit<XmlFault, "at">): never => {
    throw { ...fault, at: here() } satisfies XmlFault;
  };
  const limit = (value: number, name?: string): never =>
    fail({ code: "AD-105", values: { limit: value }, ...(name === undefined ? {} : { case: name }) });
  let attributes = 0;
  parser.on("doctype", () => fail({ code: "AD-120", values: { construct: "<!DOCTYPE>" } }));
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (/entity/i.test(reason)) fail({ code: "AD-120", values: { construct: reason } });
    if (/unclosed tag|document must contain a root|unexpected end/i.test(reason)) {
      state.error ??= { code: "AD-103", values: {}, at: here() };
      return;
    }
    fail({ code: "AD-102", values: { format: FORMAT, reason }, case: "parser" });
  });
  parser.on("opentagstart", () => {
    attributes = 0;
    state.quiet = 0;
    if (builder.depth() + 1 > CITY_LIMITS.depth) limit(CITY_LIMITS.depth);
    builder.begin(parser.column === 0 ? parser.line - 1 : parser.line);
  });
  parser.on("attribute", ({ value }) => {
    if (++attributes > CITY_LIMITS.attributes) limit(CITY_LIMITS.attributes, "count");
    if (value.length > CITY_LIMITS.textLength) limit(CITY_LIMITS.textLength, "record");
  });
  parser.on("opentag", (tag) => builder.open(tag));
  parser.on("processinginstruction", ({ target }) => {
    state.quiet = 0;
    if (/^xml(?!-stylesheet$|-model$)/i.test(target))
      fail({ code: "AD-102", values: { format: FORMAT, reason: `reserved name "${target}"` }, case: "parser" });
    builder.instruction(parser.line);
  });
  const text = (content: string): void => {
    state.quiet = 0;
    if (content.length > CITY_LIMITS.textLength) limit(CITY_LIMITS.textLength, "record");
    builder.text(content);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    state.quiet = 0;
    builder.close();
    if (builder.depth() === 0) state.ended = true;
  });
}
