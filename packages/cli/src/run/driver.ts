// SPDX-License-Identifier: Apache-2.0
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { AdapterManifest, DecodeEvent, DecodeOptions, NativeInput } from "@jiku/adapter";
import { type AdapterPackage, Breakdown, type DrivenAdapter, driveAdapter, readPackage } from "@jiku/conformance/drive";
import { catalogue } from "@jiku/model";
import { bilingual } from "../language/say.js";
import { READER_SECONDS } from "../options/options.js";
import { adapterFault, breakdownFault } from "./breakdown-fault.js";
import type { InputPlace, NamedAdapter, Reader, ReaderOptions, ReadFrom } from "./reader.js";
import { ReaderFault } from "./reader-fault.js";

/** Which adapter is driven. */
export interface Driven {
  readonly name: string;
  readonly own: AdapterPackage;
  /** The user named it: its faults are told as its own. */
  readonly named: boolean;
  readonly isolate: boolean;
}

/** Adapters that run for this thread, by name. */
const running = new Map<string, Promise<DrivenAdapter>>();

/** An adapter that the user named; where its reader may fail without a word, in a process of its own. */
export function namedDriven({ name, folder }: NamedAdapter): Driven {
  const own = packageIn(folder);
  const isolate = own.manifest.formats.some((format) => format.isolate === true);
  return { name, own, named: true, isolate };
}

const packages = new Map<string, AdapterPackage>();

/** What a folder says of itself, read once. @throws JikuError "bad-option" */
export function packageIn(folder: string): AdapterPackage {
  const known = packages.get(folder) ?? readPackage(folder);
  packages.set(folder, known);
  return known;
}

/** Ends the adapters that this thread started. */
export async function closeDrivers(): Promise<void> {
  const all = [...running.values()];
  running.clear();
  for (const one of all) await one.then((adapter) => adapter.close()).catch(() => {});
}

/** Starts an adapter, unless it runs. @throws Breakdown, JikuError "bad-option" */
export async function start({ name, own, isolate }: Driven, options: ReaderOptions): Promise<DrivenAdapter> {
  const { readerTime = READER_SECONDS, readerMemory } = options;
  const memory = readerMemory === undefined ? {} : { memoryMiB: Math.max(1, Math.floor(readerMemory / 2 ** 20)) };
  const known = running.get(name) ?? driveAdapter(own, { isolate, seconds: readerTime, ...memory });
  running.set(name, known);
  known.catch(() => running.delete(name));
  return known;
}

/** An adapter in a thread or process of its own as a reader. It is started when it is asked for the first time. */
export function drivenReader(driven: Driven, options: ReaderOptions): Reader {
  const { name, own } = driven;
  const { manifest } = own;
  const told = (error: unknown, bytes: number): unknown => faultOf(error, driven, options, bytes);
  return {
    name,
    manifest,
    isHere: () => false,
    async detect(head, hint) {
      try {
        return await (await start(driven, options)).detect(head, hint);
      } catch (error) {
        throw told(error, head.length);
      }
    },
    ...(manifest.directions.includes("decode")
      ? {
          async *decode(input: NativeInput, how: DecodeOptions, from: ReadFrom) {
            try {
              yield* checked(decodeFrom(await start(driven, options), input, how, from), driven);
            } catch (error) {
              throw told(error, from.bytes);
            }
          },
        }
      : {}),
    ...(manifest.directions.includes("encode")
      ? {
          async *encode(...call: Parameters<NonNullable<Reader["encode"]>>) {
            yield* (await start(driven, options)).encode(...call);
          },
        }
      : {}),
  };
}

function faultOf(error: unknown, { own, named }: Driven, options: ReaderOptions, bytes: number): unknown {
  if (!(error instanceof Breakdown)) return error;
  const { readerTime = READER_SECONDS, readerMemory } = options;
  const { limits, version } = own.manifest;
  const place = {
    adapter: `${own.name} ${version}`,
    named,
    seconds: readerTime + (bytes / 2 ** 20) * limits.secondsPerMiB,
    memoryMiB: readerMemory === undefined ? limits.memoryMiB : Math.floor(readerMemory / 2 ** 20),
  };
  return new ReaderFault(breakdownFault(error, place), { cause: error });
}

/** The events of a decoder; what has no path of its own is put aside first, with nothing beside it. */
async function* decodeFrom(
  adapter: DrivenAdapter,
  input: NativeInput,
  { base, arrays, declared = {}, deep }: DecodeOptions,
  { format, place, bytes }: ReadFrom,
): AsyncGenerator<DecodeEvent> {
  const aside = place === undefined ? await putAside(input, adapter.workdir) : undefined;
  try {
    const options = { arrays, declared, ...(deep === true ? { deep } : {}) };
    yield* adapter.decode({ format, base, options, input: place ?? aside?.at ?? never(), bytes });
  } finally {
    await aside?.remove();
  }
}

function never(): never {
  throw new Error("no place to read from");
}

async function putAside(
  { primary }: NativeInput,
  workdir: string,
): Promise<{ readonly at: InputPlace; remove(): Promise<void> }> {
  const root = await mkdtemp(join(workdir, "in-"));
  const file = join(root, basename(primary.path) || "input");
  await pipeline(primary.stream(), createWriteStream(file));
  return { at: { file, root }, remove: () => rm(root, { recursive: true, force: true }) };
}

const SHARED: ReadonlySet<string> = new Set(catalogue.map(({ code }) => code));

/** Holds a decoder to its word: every code has texts, and what is not complete says why. */
async function* checked(events: AsyncIterable<DecodeEvent>, { own }: Driven): AsyncGenerator<DecodeEvent> {
  const codes = codesOf(own.manifest);
  const adapter = `${own.name} ${own.manifest.version}`;
  let findings = 0;
  let errors = 0;
  for await (const event of events) {
    if (event.kind === "finding") {
      const { code, severity } = event.finding;
      if (!codes.has(code) && !SHARED.has(code))
        throw new ReaderFault(adapterFault(adapter, bilingual("brokeCode", { code })));
      findings++;
      if (severity === "error") errors++;
    } else if (event.kind === "end") {
      const { outcome } = event;
      if ((outcome === "invalid" && errors === 0) || (outcome !== "complete" && findings === 0))
        throw new ReaderFault(adapterFault(adapter, bilingual("brokeOutcome", { outcome })));
    }
    yield event;
  }
}

function codesOf({ findings }: AdapterManifest): ReadonlySet<string> {
  return new Set(findings.map(({ code }) => code));
}
