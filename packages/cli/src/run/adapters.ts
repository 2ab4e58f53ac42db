// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";

/** An adapter of this repository, loaded when it is needed. */
export interface KnownAdapter {
  readonly name: string;
  load(): Promise<Adapter>;
}

/** The adapters that the command knows; nothing else is found and run by itself. */
export const knownAdapters: readonly KnownAdapter[] = [
  {
    name: "@jiku/adapter-city",
    async load() {
      const { adapter } = await import("@jiku/adapter-city");
      return adapter;
    },
  },
];

/** The adapter of this name. */
export async function loadAdapter(name: string): Promise<Adapter | undefined> {
  return knownAdapters.find((known) => known.name === name)?.load();
}
