// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { StoreFault } from "./store-fault.js";

/** The bytes behind one key of a store. */
export interface StoreValue {
  readonly size: number;
  /** All bytes. */
  whole(): Promise<Uint8Array | StoreFault>;
  /** The bytes from `offset` on; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array | StoreFault>;
}

/** Keys to bytes: a folder, an archive, or references into other files. */
export interface ZarrStore {
  /** @returns undefined when the key is not there; a fault when it is and cannot be had */
  open(key: string): Promise<StoreValue | StoreFault | undefined>;
  /** All keys, in any order. */
  keys(): AsyncIterable<string>;
  /** The native path of a key, for places. */
  file(key: string): string | undefined;
  /** Wraps a place within the value of a key, where the store is one file. */
  place(key: string, inner: NativeLocation): NativeLocation;
  /** Whether any value below a path lies where it is not read, which was told. */
  elsewhere?(path: string): boolean;
  /** Files that the store reads from, the primary one first. */
  readonly files: readonly string[];
}

/** Whether reading gave a fault. */
export function isFault<T extends object>(value: T | StoreFault | undefined): value is StoreFault {
  return value !== undefined && "code" in value && "values" in value;
}

/** A value in memory. */
export function memoryValue(bytes: Uint8Array): StoreValue {
  return {
    size: bytes.length,
    whole: () => Promise.resolve(bytes),
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}
