// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { isCdl } from "../detect-binary.js";
import type { OpenArrays } from "../formats.js";
import type { ArraySource, SourceGroup, SourceVariable } from "../source/array-source.js";
import { bytesBehind } from "../source/bytes-behind.js";
import { HeaderError, type HeaderFault } from "./byte-cursor.js";
import type { ClassicHeader } from "./classic-header.js";
import { type ClassicLayout, layoutOf, type VariableLayout } from "./classic-layout.js";
import { readHeader } from "./read-header.js";
import { readBox } from "./read-slab.js";

type Emit = (event: DecodeEvent) => void;

/** A classic NetCDF file (CDF-1, CDF-2, CDF-5): the header is read, values are read by hyperslab when they are asked for. */
export const openNetcdf: OpenArrays = async (run, emit) => {
  const { primary } = run.input;
  const head = await primary.read(0, 4096);
  if (isCdl(head)) {
    run.refused = true;
    emit(run.report.shared("AD-104", { feature: CDL, format: "NetCDF" }, { kind: "text", line: 1, column: 1 }));
    return undefined;
  }
  const version = head[3];
  if (head.length > 3 && version !== 1 && version !== 2 && version !== 5) {
    const values = { version: String(version), format: FORMAT, known: "1, 2, 5" };
    emit(run.report.shared("AD-106", values, { kind: "text", byte: 3 }, { severity: "error" }));
    return undefined;
  }
  try {
    const header = await readHeader(primary);
    const layout = layoutOf(header, primary.size);
    if (!fits(run, emit, layout, header.size)) return undefined;
    const behind = await bytesBehind(primary, endOf(layout, header.size), { format: FORMAT, report: run.report });
    if (behind !== undefined) {
      emit(behind);
      return undefined;
    }
    return sourceOf(run, header, layout);
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    faultFinding(run, emit, error.fault);
    return undefined;
  }
};

/** Where the padded data end, or the header of a file without data. */
function endOf({ variables }: ClassicLayout, headerSize: number): number {
  const last = Math.max(headerSize, ...variables.map(({ end }) => Number(end)));
  return Math.ceil(last / 4) * 4;
}

const CDL = { en: "CDL, the text form of NetCDF", ja: "NetCDFのテキスト形式CDL" };

const FORMAT = "NetCDF classic";

function faultFinding({ report, input }: DecodeRun, emit: Emit, { kind, at, reason }: HeaderFault): void {
  const place = { kind: "text", byte: at } as const;
  const { size } = input.primary;
  if (kind === "truncated") emit(report.shared("AD-103", { size, format: FORMAT }, place, { case: "size" }));
  else if (kind === "count") emit(report.shared("AD-105", { limit: reason }, place, { case: "count" }));
  else if (kind === "limit") emit(report.shared("AD-105", { limit: reason }, place, { case: "size" }));
  else if (kind === "encoding") emit(report.shared("AD-114", { offset: at }, place));
  else emit(report.shared("AD-102", { format: FORMAT, offset: at, reason }, place, { case: "bytes" }));
}

/**
 * A variable that alone is larger than the file is FD-16; a file that ends before the last of its data is AD-103. The padding
 * behind the last element may be absent.
 */
function fits({ input, report }: DecodeRun, emit: Emit, { variables }: ClassicLayout, headerSize: number): boolean {
  const { size } = input.primary;
  let last = 0n;
  let sound = true;
  for (const { variable, begin, end } of variables) {
    const place = { kind: "array", variable: variable.name } as const;
    const bytes = end - begin;
    if (bytes > BigInt(size)) {
      const values = { path: variable.name, given: String(bytes), stored: size };
      emit(report.area("FD-16", values, place, { case: "size" }));
      sound = false;
    } else if (bytes > 0n && begin < BigInt(headerSize)) {
      const values = { format: FORMAT, offset: variable.at, reason: `begin ${begin}` };
      emit(report.shared("AD-102", values, { kind: "text", byte: variable.at }, { case: "bytes" }));
      sound = false;
    } else if (bytes > 0n && end > last) last = end;
  }
  if (last <= BigInt(size)) return sound;
  const values = { size, expected: String(last) };
  emit(report.shared("AD-103", values, { kind: "text", byte: size }, { case: "declared" }));
  return false;
}

function sourceOf({ input }: DecodeRun, header: ClassicHeader, { records, variables }: ClassicLayout): ArraySource {
  const root: SourceGroup = {
    path: "",
    attributes: header.attributes,
    dimensions: header.dimensions.map(({ name, length }) =>
      length === 0 ? { name, size: records, unlimited: true } : { name, size: length },
    ),
    variables: variables.map((layout) => variableOf(input.primary, header, layout)),
    groups: [],
  };
  return { root, files: [input.primary.path], close() {} };
}

function variableOf(
  file: DecodeRun["input"]["primary"],
  { dimensions }: ClassicHeader,
  layout: VariableLayout,
): SourceVariable {
  const { name, type, attributes, dimensions: ids } = layout.variable;
  return {
    name,
    dimensions: ids.map((id) => dimensions[id]?.name as string),
    shape: layout.shape,
    type: type.element,
    attributes,
    ...(type.element === "text" ? { characters: true } : {}),
    read: (box) => readBox(file, layout, box),
  };
}
