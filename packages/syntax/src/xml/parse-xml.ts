// SPDX-License-Identifier: Apache-2.0
import { type Fault, isFault } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { endFault, FORMAT, SLICE, xmlText } from "./xml-text.js";

/** A tag with its namespaces resolved. */
export type XmlTag = SaxesTagNS;

/** A file of bytes that come in order. It is opened only when it is read: an open file that nobody reads is never closed. */
export interface ByteStream {
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** Bounds of reading XML. */
export interface XmlLimits {
  /** Bytes of the file; absent where nothing of it is kept. */
  readonly bytes?: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of one text or attribute. */
  readonly textLength: number;
}

/** Puts tags and texts together. Throwing a Fault ends the reading. */
export interface XmlSink {
  /** Elements that are open. */
  depth(): number;
  /** A tag begins on this line. */
  begin(line: number): void;
  open(tag: XmlTag): void;
  text(text: string): void;
  close(): void;
  /** A processing instruction, whose meaning is for programs. */
  instruction(line: number): void;
}

interface Reading {
  readonly parser: SaxesParser<{ xmlns: true; position: true }>;
  readonly sink: XmlSink;
  readonly limits: XmlLimits;
  ended: boolean;
  /** Characters since the last tag or text, which the parser keeps. */
  quiet: number;
  error: Fault | undefined;
}

/**
 * Reads XML as it comes, and pauses after each piece of it. A DTD and every entity but the five of XML are refused; depth,
 * attributes and texts are bounded.
 * @returns what stopped it; undefined when it was read to its end
 */
export async function* parseXml(
  file: ByteStream,
  sink: XmlSink,
  limits: XmlLimits,
): AsyncGenerator<undefined, Fault | undefined> {
  const { size } = file;
  if (size === 0) return { code: "AD-122", values: {}, at: { kind: "text", byte: 0 } };
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reading: Reading = { parser, sink, limits, ended: false, quiet: 0, error: undefined };
  connect(reading);
  const source = xmlText(file.stream(), size, limits.bytes ?? Number.POSITIVE_INFINITY);
  try {
    for (let next = await source.next(); ; next = await source.next()) {
      if (next.done === true) {
        if (next.value !== undefined) return next.value;
        break;
      }
      parser.write(next.value);
      reading.quiet += next.value.length;
      if (reading.quiet > limits.textLength + SLICE * 2) limit(reading, limits.textLength, "record");
      yield;
    }
    parser.close();
    yield;
    return reading.error ?? (reading.ended ? undefined : endFault(size));
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  } finally {
    await source.return(undefined);
  }
}

function here({ parser }: Reading): NativeLocation {
  return { kind: "text", line: parser.line, column: parser.column + 1 };
}

function fail(reading: Reading, fault: Omit<Fault, "at">): never {
  throw { ...fault, at: here(reading) } satisfies Fault;
}

function limit(reading: Reading, value: number, wording?: string): never {
  return fail(reading, {
    code: "AD-105",
    values: { limit: value },
    ...(wording === undefined ? {} : { case: wording }),
  });
}

function connect(reading: Reading): void {
  const { parser, sink, limits } = reading;
  let attributes = 0;
  parser.on("doctype", () => fail(reading, { code: "AD-120", values: { construct: "<!DOCTYPE>" } }));
  parser.on("error", (error) => onError(reading, error.message));
  parser.on("opentagstart", () => {
    attributes = 0;
    reading.quiet = 0;
    if (sink.depth() + 1 > limits.depth) limit(reading, limits.depth);
    sink.begin(parser.column === 0 ? parser.line - 1 : parser.line);
  });
  parser.on("attribute", ({ value }) => {
    if (++attributes > limits.attributes) limit(reading, limits.attributes, "count");
    if (value.length > limits.textLength) limit(reading, limits.textLength, "record");
  });
  parser.on("opentag", (tag) => sink.open(tag));
  parser.on("processinginstruction", ({ target }) => {
    reading.quiet = 0;
    if (/^xml(?!-stylesheet$|-model$)/i.test(target))
      fail(reading, {
        code: "AD-102",
        values: { format: FORMAT, reason: `reserved name "${target}"` },
        case: "parser",
      });
    sink.instruction(parser.line);
  });
  const text = (content: string): void => {
    reading.quiet = 0;
    if (content.length > limits.textLength) limit(reading, limits.textLength, "record");
    sink.text(content);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    reading.quiet = 0;
    sink.close();
    if (sink.depth() === 0) reading.ended = true;
  });
}

function onError(reading: Reading, message: string): void {
  const reason = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
  if (/entity/i.test(reason)) fail(reading, { code: "AD-120", values: { construct: reason } });
  if (/unclosed tag|document must contain a root|unexpected end/i.test(reason))
    reading.error ??= { code: "AD-103", values: {}, at: here(reading) };
  else fail(reading, { code: "AD-102", values: { format: FORMAT, reason }, case: "parser" });
}
