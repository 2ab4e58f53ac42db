// SPDX-License-Identifier: Apache-2.0

/** A file that a user wrote for the validator: a profile, an extension, a code list. */
export interface ConfigFile {
  /** Path as the user gave it, with `/`; findings name the file so. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file beside a given one cannot be had. */
export type MissingFile = "missing" | "outside" | "too-large";

/**
 * Reads a file that another one names. `path` begins like the name of the given file; `folder` is the folder that it must
 * stay in, links followed.
 */
export type ReadFile = (path: string, folder: string) => Uint8Array | MissingFile;

/** A file as data, in which every part still knows its place. */
export interface Config {
  readonly name: string;
  readonly value: unknown;
  /** Line and column, from 1, of the part at a JSON Pointer; of its nearest holder when there is no such part. */
  placeOf(pointer: string): { readonly line: number; readonly column: number };
}

/** Bytes of one file, and levels of nesting in it. */
export const CONFIG_LIMITS = { bytes: 256 * 1024, depth: 64 } as const;

/** Bytes of one code list. */
export const CODE_LIST_BYTES = 4 * 1024 * 1024;
