// SPDX-License-Identifier: Apache-2.0
import { createSha256, type EncodeEvent, type NativeSink } from "@jiku/adapter";
import type { PlainValue, PlainValues } from "../range-values.js";

/** A list whose items come while it is written. */
export interface Streamed {
  readonly streamed: PlainValues;
}

/** Writes a value as JSON text; lists that come in parts are never held whole. @param sorted members in the order of their names */
export async function writeJson(sink: NativeSink, path: string, value: unknown, sorted = false): Promise<EncodeEvent> {
  const writer = (await sink.create(path)).getWriter();
  const digest = createSha256();
  const encoder = new TextEncoder();
  let length = 0;
  const write = async (text: string): Promise<void> => {
    const bytes = encoder.encode(text);
    digest.update(bytes);
    length += bytes.length;
    await writer.write(bytes);
  };
  for await (const text of textsOf(sorted ? inOrder(value) : value, "")) await write(text);
  await write("\n");
  await writer.close();
  return { kind: "written", path, bytes: length, sha256: digest.hex() };
}

async function* textsOf(value: unknown, indent: string): AsyncGenerator<string> {
  if (isStreamed(value)) {
    yield* listOf(value.streamed);
    return;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    yield JSON.stringify(value);
    return;
  }
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  const inner = `${indent}  `;
  let first = true;
  yield "{";
  for (const [key, one] of members) {
    yield `${first ? "" : ","}\n${inner}${JSON.stringify(key)}: `;
    first = false;
    yield* Array.isArray(one) && one.some((item) => item !== null && typeof item === "object" && !Array.isArray(item))
      ? objectsOf(one, inner)
      : textsOf(one, inner);
  }
  yield first ? "}" : `\n${indent}}`;
}

async function* objectsOf(items: readonly unknown[], indent: string): AsyncGenerator<string> {
  const inner = `${indent}  `;
  yield "[";
  for (const [i, one] of items.entries()) {
    yield `${i === 0 ? "" : ","}\n${inner}`;
    yield* textsOf(one, inner);
  }
  yield `\n${indent}]`;
}

async function* listOf(parts: PlainValues): AsyncGenerator<string> {
  let first = true;
  yield "[";
  for await (const part of parts) {
    for (let at = 0; at < part.length; at += 4096) {
      const text = JSON.stringify(part.slice(at, at + 4096) satisfies readonly PlainValue[]);
      yield (first ? "" : ",") + text.slice(1, -1);
      first = false;
    }
  }
  yield "]";
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null || isStreamed(value)) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, one]) => [key, inOrder(one)]));
}

function isStreamed(value: unknown): value is Streamed {
  return typeof value === "object" && value !== null && "streamed" in value;
}
