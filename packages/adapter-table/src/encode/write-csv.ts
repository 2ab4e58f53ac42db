// SPDX-License-Identifier: Apache-2.0
import { createSha256, type EncodeEvent, type NativeSink } from "@jiku/adapter";
import type { OutCell, OutTable } from "./out-table.js";

/** A CSV file that is being written. */
export interface CsvFile {
  append(rows: readonly (readonly OutCell[])[]): Promise<void>;
  close(): Promise<EncodeEvent>;
}

const encoder = new TextEncoder();

/** Opens a CSV file and writes its header: RFC 4180, UTF-8, lines that end with CR LF. */
export async function csvFile(table: OutTable, sink: NativeSink): Promise<CsvFile> {
  const path = `${table.name}.csv`;
  const writer = (await sink.create(path)).getWriter();
  const digest = createSha256();
  let bytes = 0;
  const write = async (text: string) => {
    const chunk = encoder.encode(text);
    bytes += chunk.length;
    digest.update(chunk);
    await writer.write(chunk);
  };
  await write(lineOf(table.columns.map(({ name }) => name)));
  return {
    append: (rows) => write(rows.map(lineOf).join("")),
    async close() {
      await writer.close();
      return { kind: "written", path, bytes, sha256: digest.hex() };
    },
  };
}

function lineOf(cells: readonly OutCell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/** A field that holds a delimiter, a quote, a line end or white space at an end is quoted (RFC 4180, 2.6). */
function cellText(cell: OutCell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? numberText(cell) : String(cell);
  return /[",\r\n]|^\s|\s$|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}

/** Writes a text as one file. */
export async function writeText(sink: NativeSink, path: string, text: string): Promise<EncodeEvent> {
  const bytes = encoder.encode(text);
  return writeBytes(sink, path, bytes);
}

export async function writeBytes(sink: NativeSink, path: string, bytes: Uint8Array): Promise<EncodeEvent> {
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: digest.hex() };
}
