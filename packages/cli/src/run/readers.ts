// SPDX-License-Identifier: Apache-2.0
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { AdapterManifest } from "@jiku/adapter";
import { type KnownAdapter, knownAdapters } from "./adapters.js";
import type { KnownReader, NamedAdapter, Reader, ReaderOptions } from "./reader.js";

/** The adapters that the user named, then those of this repository; nothing else is found and run by itself. */
export function readersOf(options: ReaderOptions): readonly KnownReader[] {
  const named = options.adapters ?? [];
  const own = knownAdapters.filter(({ name }) => named.every((other) => other.name !== name));
  return [
    ...named.map((one) => ({ ...one, named: true, load: () => namedReader(one, options) })),
    ...own.map((one) => ({
      name: one.name,
      named: false,
      get folder() {
        return folderOf(one.name);
      },
      load: () => ownReader(one, options),
    })),
  ];
}

/** The adapter of this name. */
export async function loadReader(name: string, options: ReaderOptions): Promise<Reader | undefined> {
  return readersOf(options)
    .find((known) => known.name === name)
    ?.load();
}

/** The id in what `detect` calls a format: id, and version where it is known. */
export function formatId(label: string): string {
  return label.split(" ")[0] ?? label;
}

/** Ends the adapters that run for this thread in a thread or process of their own. */
export async function closeReaders(): Promise<void> {
  if (isDriving) await (await import("./driver.js")).closeDrivers();
}

let isDriving = false;

async function driver(): Promise<typeof import("./driver.js")> {
  isDriving = true;
  return import("./driver.js");
}

async function ownReader(known: KnownAdapter, options: ReaderOptions): Promise<Reader> {
  const { name } = known;
  const adapter = await known.load();
  const { decode } = adapter;
  if (decode === undefined || !adapter.manifest.formats.some(({ isolate }) => isolate === true))
    return { ...adapter, name, isHere: () => true };
  const isHere = (format: string): boolean => !isIsolated(adapter.manifest, format);
  return {
    ...adapter,
    name,
    isHere,
    async *decode(input, how, from) {
      if (isHere(from.format)) return yield* decode(input, how);
      const { drivenReader, packageIn } = await driver();
      const apart = { name, own: packageIn(folderOf(name)), named: false, isolate: true };
      yield* drivenReader(apart, options).decode?.(input, how, from) ?? [];
    },
  };
}

async function namedReader(one: NamedAdapter, options: ReaderOptions): Promise<Reader> {
  const { drivenReader, namedDriven } = await driver();
  return drivenReader(namedDriven(one), options);
}

function isIsolated({ formats }: AdapterManifest, format: string): boolean {
  return formats.some(({ id, isolate }) => id === format && isolate === true);
}

/** Where an adapter package of this repository, or of an installation, lies. */
function folderOf(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(name)), "..");
}
