// SPDX-License-Identifier: Apache-2.0
import type { H5Module } from "./h5-module.js";

/** The HDF5 library in WebAssembly, whose file system lies in memory: no file of the host can be opened by it. */
export interface H5Library {
  readonly module: H5Module;
  readonly wasm: typeof import("h5wasm");
}

let loaded: Promise<H5Library> | undefined;

/** Loads the library once. Faults of HDF5 throw from then on, which they do not by default. */
export function loadH5(): Promise<H5Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<H5Library> {
  const wasm = await import("h5wasm");
  const module = (await wasm.ready) as unknown as H5Module;
  module.activate_throwing_error_handler();
  return { module, wasm };
}
