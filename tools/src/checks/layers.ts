// SPDX-License-Identifier: Apache-2.0

const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  units: 1,
  spacetime: 1,
  validate: 2,
  rdf: 2,
  arbitrary: 2,
  adapter: 1,
  syntax: 2,
  lint: 2,
  coupling: 2,
  conformance: 3,
  views: 3,
  cli: 4,
};

/** Layer of a package by its name without scope; every `adapter-<format>` is on layer 3; undefined for a stranger. */
export function layerOf(name: string): number | undefined {
  return LAYERS[name] ?? (name.startsWith("adapter-") ? 3 : undefined);
}

/** Packages whose main door runs in a browser: `node:` imports only behind a door of its own, in `src/host`, `src/node` or `src/node.ts`. */
export function runsInBrowser(name: string): boolean {
  return name !== "cli" && name !== "conformance" && name !== "arbitrary";
}

export const NODE_FOLDERS = /\/src\/(?:host|node)(?:\/|\.ts$)/;
