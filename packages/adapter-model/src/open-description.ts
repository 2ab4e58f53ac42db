// SPDX-License-Identifier: Apache-2.0
import { createSha256, type Fault, faultEvent, type Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { ByteStream } from "@jiku/syntax/xml";
import { type Bytes, isZip, memoryBytes, readDirectory, readMember, type ZipDirectory } from "@jiku/syntax/zip";
import type { Emit } from "./lift-context.js";
import { MODEL_LIMITS } from "./limits.js";

/** A description, alone or within an archive. */
export interface OpenDescription {
  readonly source: ByteStream;
  /** The place in the file, of a place in the description. */
  readonly wrap: (at: NativeLocation) => NativeLocation;
  /** The place in the file that was given, of a place in this file. */
  readonly outer: (at: NativeLocation) => NativeLocation;
  /** Of an archive: its members by path. */
  readonly directory?: ZipDirectory;
  /** A file beside the description; undefined when there is none. */
  open(path: string): Promise<Uint8Array | Fault | undefined>;
}

/** What is opened. */
export interface DescriptionKind {
  /** Name of the format, for people. */
  readonly format: string;
  /** Name of the description within an archive. */
  readonly member: string;
  /** The file must be an archive, whatever its first bytes. */
  readonly archive: boolean;
}

/** How the file beside a plain description is had. */
export type OpenBeside = (path: string) => Promise<Uint8Array | Fault | undefined>;

/**
 * Opens a description. Of an archive the directory is judged first; a member that is packed too tightly or leads out of
 * the archive is a finding, and never read.
 * @param outer the place in the file that was given, of a place in this one
 * @returns undefined when it could not be opened; findings say why
 */
export async function openDescription(
  file: Bytes,
  { member, format, archive }: DescriptionKind,
  beside: OpenBeside,
  report: Report,
  emit: Emit,
  outer: (at: NativeLocation) => NativeLocation = (at) => at,
): Promise<OpenDescription | undefined> {
  const tell = (fault: Fault) => emit(faultEvent({ ...fault, at: outer(fault.at) }, report));
  const head = await file.read(0, 4);
  if (!isZip(head) && !archive) return { source: file, wrap: outer, outer, open: beside };
  const directory = await readDirectory(file, MODEL_LIMITS.archive);
  if (!("entries" in directory)) {
    tell(directory);
    return undefined;
  }
  directory.faults.forEach(tell);
  const open = async (path: string) => {
    const entry = directory.entries.get(path);
    return entry === undefined ? undefined : readMember(file, entry, MODEL_LIMITS.archive);
  };
  const bytes = await open(member);
  if (!(bytes instanceof Uint8Array)) {
    const told = directory.faults.some(({ at }) => at.kind === "archive" && at.member === member);
    if (bytes !== undefined) tell(bytes);
    else if (!told) emit(report.own("MDL-010", { part: member, format }, outer({ kind: "archive", member })));
    return undefined;
  }
  return {
    source: memoryBytes(bytes),
    outer,
    wrap: (inner) => outer({ kind: "archive", member, inner }),
    directory,
    open,
  };
}

/** SHA-256 of a file, 64 hexadecimal digits. */
export async function digestOf(file: ByteStream): Promise<string> {
  const digest = createSha256();
  for await (const chunk of file.stream()) digest.update(chunk);
  return digest.hex();
}

/** Places of what an archive holds beside the paths that were read, one for each folder at the top. */
export function unreadMembers(
  directory: ZipDirectory | undefined,
  read: ReadonlySet<string>,
): readonly NativeLocation[] {
  const tops = new Set<string>();
  for (const path of directory?.entries.keys() ?? [])
    if (!read.has(path)) tops.add(path.includes("/") ? `${path.slice(0, path.indexOf("/"))}/` : path);
  return [...tops].sort().map((member) => ({ kind: "archive", member }));
}
