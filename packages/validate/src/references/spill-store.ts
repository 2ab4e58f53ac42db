// SPDX-License-Identifier: Apache-2.0

/** Bytes put aside while documents are validated: written once from front to back, then read at any place. */
export interface SpillRun {
  /** Under which `SpillStore.open` finds the run, from another thread of the process too. */
  readonly name: string;
  readonly size: number;
  append(bytes: Uint8Array): void;
  /** Fills `target` from `position`; returns how many bytes were there. */
  read(target: Uint8Array, position: number): number;
  /** Lets go of the bytes. */
  close(): void;
}

/** Where an index goes that does not fit in memory. Throws the host's error when a run cannot be written or read. */
export interface SpillStore {
  create(): SpillRun;
  /** A run of `size` bytes that a store of the same kind created. */
  open(name: string, size: number): SpillRun;
}

const FIRST = 1 << 12;

/** Runs in memory, for hosts without files: 16 bytes an id in place of some 50. */
export function memorySpillStore(): SpillStore {
  const runs = new Map<string, SpillRun>();
  let made = 0;
  return {
    create() {
      const name = String(made++);
      const run = memoryRun(name, () => runs.delete(name));
      runs.set(name, run);
      return run;
    },
    open(name) {
      const run = runs.get(name);
      if (run === undefined) throw new Error(`no such run: ${name}`);
      return run;
    },
  };
}

function memoryRun(name: string, forget: () => void): SpillRun {
  let bytes = new Uint8Array(FIRST);
  let size = 0;
  return {
    name,
    get size() {
      return size;
    },
    append(more) {
      if (size + more.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, size + more.length));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(more, size);
      size += more.length;
    },
    read(target, position) {
      const part = bytes.subarray(position, Math.min(size, position + target.length));
      target.set(part);
      return part.length;
    },
    close() {
      bytes = new Uint8Array(0);
      size = 0;
      forget();
    },
  };
}

/** Fills `target` whole from `position`; throws when the run is shorter. */
export function readWhole(run: SpillRun, target: Uint8Array, position: number): void {
  for (let got = 0; got < target.length; ) {
    const n = run.read(target.subarray(got), position + got);
    if (n <= 0) throw new Error("a run of the index is shorter than what was written");
    got += n;
  }
}
