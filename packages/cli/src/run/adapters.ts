// SPDX-License-Identifier: Apache-2.0
import type { Adapter, Spool } from "@jiku/adapter";

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
      const { adapter, encodeCity } = await import("@jiku/adapter-city");
      return {
        ...adapter,
        encode: (resources, sink, options) => encodeCity(resources, sink, options, spoolForEncoder),
      };
    },
  },
  {
    name: "@jiku/adapter-model",
    async load() {
      const { adapter } = await import("@jiku/adapter-model");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-sensorthings",
    async load() {
      const { adapter } = await import("@jiku/adapter-sensorthings");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-rde",
    async load() {
      const { adapter } = await import("@jiku/adapter-rde");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-stac",
    async load() {
      const { adapter } = await import("@jiku/adapter-stac");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-cf",
    async load() {
      const { adapter } = await import("@jiku/adapter-cf");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-crystal",
    async load() {
      const { adapter } = await import("@jiku/adapter-crystal");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-moving",
    async load() {
      const { adapter } = await import("@jiku/adapter-moving");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-table",
    async load() {
      const { adapter } = await import("@jiku/adapter-table");
      return adapter;
    },
  },
  {
    name: "@jiku/adapter-research-object",
    async load() {
      const { adapter } = await import("@jiku/adapter-research-object");
      return adapter;
    },
  },
];

/** Where an encoder puts aside what it must see whole: in memory while little, else in a temporary file. */
async function spoolForEncoder(): Promise<Spool> {
  const { encoderSpool } = await import("../convert/encoder-spool.js");
  return encoderSpool();
}
