// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding, Resource } from "@jiku/model";
import { closeSources } from "../run/file-source.js";
import type { Progress } from "../run/judge.js";
import type { Origin } from "../run/origin.js";
import type { Judged, Plan } from "../run/plan.js";
import { createFileSpool, type FileSpool } from "../run/spool.js";
import type { ConvertOptions } from "./convert-options.js";
import { createLossLog, type LossLog, type LossTotals } from "./loss-log.js";
import { type ReadInputs, readResources } from "./read-resources.js";
import { withFindings } from "./reading-report.js";
import type { ReadResource } from "./resource-spool.js";
import { storedValues } from "./stored-values.js";
import { textSink } from "./text-sink.js";
import { writeForeign } from "./write-foreign.js";
import { packageWriter, streamWriter } from "./write-json.js";
import type { FilePart } from "./written-files.js";

/** What a conversion came to; plain data. */
export interface Conversion {
  /** One for each plan, in their order. */
  readonly judged: readonly Judged[];
  /** All that is to be written; undefined when nothing may be. */
  readonly output?: Origin;
  /** The files of a folder, whose bytes lie in `output` one after the other; absent when `output` is one file. */
  readonly files?: readonly FilePart[];
  /** Resources in the output. */
  readonly resources: number;
  readonly losses: LossTotals;
}

/** A `Conversion` whose temporary files are still open. */
export interface OpenConversion {
  readonly conversion: Conversion;
  close(): void;
}

/**
 * Reads all inputs, then writes what is sound as one output, aside. With an error anywhere there is no output, unless
 * what is sound is wanted alone: an output is never shorter without being asked for.
 */
export async function convertPlans(
  plans: readonly Plan[],
  options: ConvertOptions,
  onProgress: Progress,
): Promise<OpenConversion> {
  const losses = createLossLog();
  let read: ReadInputs | undefined;
  try {
    read = await readResources(plans, options, losses, (done, all) => onProgress(done / 2, all));
    const { judged, spool } = read;
    if (failing(judged) && !options.partial) return opened({ judged, resources: 0, losses: losses.totals() }, losses);
    const written = await write(read, plans, options, losses, (done, all) => onProgress((done + all) / 2, all));
    const all = judged.map((one, file) =>
      added(
        one,
        written.findings.filter((found) => found.file === file),
      ),
    );
    const refused = written.output === undefined || (failing(all) && !options.partial);
    if (refused) written.output?.close();
    const conversion: Conversion = {
      judged: all,
      resources: refused ? 0 : spool.count - written.left,
      losses: losses.totals(),
      ...(refused || written.output === undefined ? {} : { output: written.output.origin() }),
      ...(refused || written.files === undefined ? {} : { files: written.files }),
    };
    return opened(conversion, losses, refused ? undefined : written.output);
  } catch (error) {
    losses.close();
    throw error;
  } finally {
    read?.spool.close();
    closeSources();
  }
}

function opened(conversion: Conversion, losses: LossLog, output?: FileSpool): OpenConversion {
  return {
    conversion,
    close() {
      losses.close();
      output?.close();
    },
  };
}

/** True when an input has an error. */
function failing(judged: readonly Judged[]): boolean {
  return judged.some(({ report }) => report.summary.errors > 0);
}

interface FoundFinding {
  readonly file: number;
  readonly finding: Finding;
}

interface Written {
  readonly output: FileSpool | undefined;
  readonly files?: readonly FilePart[];
  readonly findings: readonly FoundFinding[];
  /** Resources that could not be written. */
  readonly left: number;
}

function added({ report }: Judged, found: readonly FoundFinding[]): Judged {
  return {
    report: withFindings(
      report,
      found.map(({ finding }) => finding),
    ),
  };
}

async function write(
  read: ReadInputs,
  plans: readonly Plan[],
  options: ConvertOptions,
  losses: LossLog,
  onBytes: (done: number, all: number) => void,
): Promise<Written> {
  const { target } = options;
  if (target.kind === "foreign") {
    const values = storedValues(plans, read.assets, options.judge);
    const { findings, ...rest } = await writeForeign(resourcesOf(read, onBytes), target, options, losses, values);
    return { ...rest, findings: findings.map((finding) => ({ file: 0, finding })), left: 0 };
  }
  const output = createFileSpool("");
  try {
    const sink = textSink(output);
    const items = placed(read, onBytes);
    if (target.kind === "rdf") {
      const { writeRdf } = await import("./write-rdf.js");
      const names = read.judged.map(({ report }) => report.path);
      const { findings, left } = writeRdf(items, target.format, sink.write, { ...read, ...options, names });
      sink.flush();
      return { output, findings, left };
    }
    const writer = (target.kind === "json" ? packageWriter : streamWriter)(read.header, sink.write);
    for (const { resource } of items) writer.add(resource);
    writer.end();
    sink.flush();
    return { output, findings: [], left: 0 };
  } catch (error) {
    output.close();
    throw error;
  }
}

async function* resourcesOf(read: ReadInputs, onBytes: (done: number, all: number) => void): AsyncGenerator<Resource> {
  for (const { resource } of placed(read, onBytes)) yield resource;
}

/** The resources, with the Asset of their file in `source`; without it the member would point into the output. */
function* placed(
  { spool, assets, lifted }: ReadInputs,
  onBytes: (done: number, all: number) => void,
): Generator<ReadResource> {
  for (const item of spool.items(onBytes)) {
    const { source, ...rest } = item.resource;
    if (source === undefined || source.asset !== undefined || !lifted.has(item.file)) yield item;
    else {
      const asset = assets.get(item.file) ?? "";
      yield { ...item, resource: (asset === "" ? rest : { ...rest, source: { asset, ...source } }) as AnyResource };
    }
  }
}
