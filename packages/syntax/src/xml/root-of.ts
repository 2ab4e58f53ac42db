// SPDX-License-Identifier: Apache-2.0
import { SaxesParser } from "saxes";
import { textReader } from "./character-set.js";

/** The root element of an XML text. */
export interface XmlRoot {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** On which its tag begins. */
  readonly line: number;
}

/** What the first bytes say: the root element, that they are no XML, or that it cannot be seen yet or at all. */
export type HeadOfXml = XmlRoot | "other" | "incomplete";

/** Reads up to the first tag. Pure; never throws. */
export function rootOf(head: Uint8Array): HeadOfXml {
  if (textReader(head) === undefined) return "incomplete";
  const text = looseText(head);
  const begin = text.replace(/^\ufeff/, "").trimStart();
  if (begin === "") return "incomplete";
  if (!begin.startsWith("<")) return "other";
  let root: XmlRoot | undefined;
  let failed = false;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stop = new Error("stop");
  let line = 1;
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("error", () => {
    failed = true;
    throw stop;
  });
  parser.on("opentag", (tag) => {
    root = {
      name: tag.local,
      uri: tag.uri,
      line,
      attributes: new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
    };
    throw stop;
  });
  try {
    parser.write(text);
  } catch {
    // Stopped at the first tag or at the first fault.
  }
  return root ?? (failed ? "other" : "incomplete");
}

function looseText(head: Uint8Array): string {
  const charset = textReader(head)?.charset ?? "utf-8";
  return new TextDecoder(charset).decode(head, { stream: true });
}
