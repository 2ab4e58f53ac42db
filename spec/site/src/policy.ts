// SPDX-License-Identifier: Apache-2.0

const REST =
  "style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** What every page may do: no inline script, no code out of text, nothing from elsewhere. */
export const POLICY = `default-src 'none'; script-src 'self'; ${REST}`;

/** The worker of the playground, from the root of the site. */
export const WORKER = "assets/playground-worker.js";

/**
 * What the worker of the playground may do besides: compile WebAssembly, which the library that reads HDF5 is. This is
 * not `unsafe-eval`: no text becomes code. A worker has the policy that its own file is sent with, so pages stay without.
 */
export const WORKER_POLICY = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ${REST}`;

/** The policy that a server sends with a file of the site. */
export function policyOf(file: string): string {
  return file === WORKER ? WORKER_POLICY : POLICY;
}
