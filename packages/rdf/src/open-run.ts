// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, JikuError, publishedPrefixes } from "@jiku/model";
import { enrichment } from "./enrichment.js";
import { type RdfFault, type RdfFaultCode, shown } from "./fault.js";
import { mapResource } from "./map-resource.js";
import { STOP } from "./members.js";
import type { Holder, Run } from "./run.js";
import type { Target } from "./target.js";
import { trace } from "./trace.js";
import { ownPrefixes, withPrefixes } from "./with-prefixes.js";

/** What a writer needs beside the resources. */
export interface RdfOptions {
  /** Extension prefixes of the document, to namespace IRIs, beside those of the published context. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Adds what a JSON-LD processor cannot know: qudt:hasUnit by the UCUM code, plain triples of relations, geo:asWKT. */
  readonly enrich?: boolean;
  /** Looks a resource up by the text of a reference; enrichment asks it for reference systems and properties. */
  readonly resolve?: (iri: string) => AnyResource | undefined;
  /** Told of every fault of a resource, which then gives no triples at all; without it a fault is thrown. */
  readonly onFault?: (fault: RdfFault) => void;
  /** Start of the labels of blank nodes, ASCII letters and digits; give each stream its own where streams are joined. */
  readonly blankPrefix?: string;
}

/** Thrown by the first pass at the first fault. */
const FAULTY: unique symbol = Symbol("faulty");

function fail(): never {
  throw FAULTY;
}

/** Maps one resource into the target; false, with every fault told, when it has any: then the target holds rubbish. */
export type MapOne = (resource: AnyResource) => boolean;

/** The start of blank node labels. @throws JikuError "bad-option" */
export function blankLabel({ blankPrefix = "b" }: RdfOptions): string {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(blankPrefix)) return blankPrefix;
  throw new JikuError("bad-option", `blankPrefix "${blankPrefix}" is not made of ASCII letters and digits`);
}

/** The published prefixes and those of the options. @throws JikuError "bad-option" */
export function documentPrefixes({ prefixes }: RdfOptions): ReadonlyMap<string, string> {
  if (prefixes === undefined) return publishedPrefixes;
  const found = withPrefixes(publishedPrefixes, prefixes);
  if ("prefixes" in found) return found.prefixes;
  throw new JikuError("bad-option", `prefixes: ${found.fault}`);
}

/** Sets the prefixes that the resource itself declares; true when they differ from those of the document. */
function readContext<T>(run: Run<T>, resource: Holder): boolean {
  const context = resource["@context"];
  if (context === undefined) return false;
  const own = ownPrefixes(context);
  if (own === undefined) {
    run.fault("context", context);
    return false;
  }
  const found = withPrefixes(run.prefixes, own);
  if (!("prefixes" in found)) {
    run.fault("context", (own[found.prefix] as string | undefined) ?? found.prefix);
    return false;
  }
  run.prefixes = found.prefixes;
  run.extensionNames = undefined;
  return true;
}

function mapWithContext<T>(run: Run<T>, resource: Holder): void {
  const { prefixes, extensionNames } = run;
  try {
    readContext(run, resource);
    mapResource(run, resource);
  } finally {
    run.prefixes = prefixes;
    run.extensionNames = extensionNames;
  }
}

function faultsOf<T>(run: Run<T>, resource: Holder): readonly RdfFault[] {
  const faults: RdfFault[] = [];
  const traced = trace(resource);
  run.fault = (code: RdfFaultCode, value: unknown) => {
    faults.push({ code, path: traced.path(), value: shown(value) });
  };
  try {
    mapWithContext(run, traced.resource);
  } catch (stop) {
    if (stop !== STOP) throw stop;
  } finally {
    run.fault = fail;
  }
  return faults;
}

function tell(faults: readonly RdfFault[], { onFault }: RdfOptions): void {
  if (onFault !== undefined) {
    for (const fault of faults) onFault(fault);
    return;
  }
  const [first] = faults;
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
  throw new JikuError("unreadable-input", `no RDF for ${first?.path}: ${first?.code} "${first?.value}"${more}`);
}

/** Prepares the mapping of many resources into one target. @throws JikuError "bad-option" for prefixes that cannot be declared */
export function openRun<T>(target: Target<T>, options: RdfOptions): MapOne {
  const run: Run<T> = {
    target,
    prefixes: documentPrefixes(options),
    extensionNames: undefined,
    enrichment: options.enrich === true ? enrichment : undefined,
    resolve: options.resolve,
    resource: {},
    subject: undefined,
    depth: 0,
    fault: fail,
  };
  return (resource) => {
    const holder = resource as unknown as Holder;
    if (typeof holder !== "object" || holder === null || Array.isArray(holder)) {
      tell([{ code: "unexpected-type", path: "", value: shown(holder) }], options);
      return false;
    }
    try {
      if (holder["@context"] === undefined) mapResource(run, holder);
      else mapWithContext(run, holder);
      return true;
    } catch (faulty) {
      if (faulty !== FAULTY) throw faulty;
    }
    tell(faultsOf(run, holder), options);
    return false;
  };
}
