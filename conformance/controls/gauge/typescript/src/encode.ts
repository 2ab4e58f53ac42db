// SPDX-License-Identifier: Apache-2.0
import { createSha256, type EncodeEvent, type EncodeOptions, type Loss, type NativeSink } from "@jiku/adapter";
import { type AnyResource, CONTEXT_IRI, type Resource } from "@jiku/model";
import { escapeField } from "./escape.js";
import { judgeField } from "./forms.js";
import { lineOf, list, member, object, type WrittenLine } from "./lines-of.js";
import { lossesOf, wholeLoss } from "./losses-of.js";
import type { RecordKind } from "./records.js";
import { createTold } from "./told.js";

const FILE = "gauge.gauge";

interface Written {
  readonly resource: AnyResource;
  readonly line: WrittenLine;
}

/** Writes resources as a gauge log; what has no place in it is a loss. */
export async function* encode(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncIterable<EncodeEvent> {
  if (options.version !== undefined && options.version !== "1") return yield* refused(options.version, sink);
  const recovery: Loss["recovery"] = options.sidecar ? "sidecar" : "none";
  const ids = new Set<string>();
  const written: Written[] = [];
  const losers = new Map<string, AnyResource>();
  let count = 0;
  for await (const one of resources) {
    if (options.signal?.aborted === true) return yield* ended(sink, count);
    count++;
    const resource = one as AnyResource;
    if (ids.has(resource.id)) {
      // The sidecar could not tell it from the first one.
      yield { kind: "loss", loss: wholeLoss(resource, "none") };
      continue;
    }
    ids.add(resource.id);
    const line = lineOf(resource);
    if (line === undefined) {
      losers.set(resource.id, resource);
      yield { kind: "loss", loss: wholeLoss(resource, recovery) };
      continue;
    }
    written.push({ resource, line });
  }
  const { lines, held } = linesOf(written, options.canonical);
  for (const { resource } of written) {
    const losses = lossesOf(resource, held.get(resource.id) as ReadonlySet<string>, recovery);
    if (losses.length > 0) losers.set(resource.id, resource);
    for (const loss of losses) yield { kind: "loss", loss };
  }
  yield await write(sink, FILE, textOf(lines));
  if (options.sidecar && losers.size > 0) {
    const graph = [...losers.values()];
    yield await write(
      sink,
      `${FILE}.jiku.json`,
      `${JSON.stringify({ "@context": CONTEXT_IRI, jiku: "1.0", graph })}\n`,
    );
  }
  yield { kind: "end", outcome: "complete", resources: count };
}

/** There is one version only. */
async function* refused(version: string, sink: NativeSink): AsyncIterable<EncodeEvent> {
  const told = createTold(FILE);
  told.shared("AD-106", { format: "gauge", version, known: "1" }, 1);
  yield* told.events;
  await sink.discard();
  yield { kind: "end", outcome: "refused", resources: 0 };
}

async function* ended(sink: NativeSink, resources: number): AsyncIterable<EncodeEvent> {
  await sink.discard();
  yield { kind: "end", outcome: "aborted", resources };
}

const ORDER: readonly RecordKind[] = ["source", "station", "property", "value"];

function linesOf(written: readonly Written[], canonical: boolean) {
  const held = new Map<string, Set<string>>();
  const lines: (readonly string[])[] = [];
  const byId = (a: Written, b: Written): number => (a.resource.id < b.resource.id ? -1 : 1);
  for (const kind of ORDER) {
    const some = written.filter(({ line }) => line.kind === kind);
    for (const { resource, line } of canonical ? some.sort(byId) : some) {
      const holds = new Set(line.holds);
      held.set(resource.id, holds);
      lines.push([kind, ...line.fields]);
      if (kind === "station") lines.push(...typesOf(resource, holds), ...aliasesOf(resource, holds));
    }
  }
  for (const { resource } of canonical ? [...written].sort(byId) : written)
    lines.push(...labelsOf(resource, held.get(resource.id) as Set<string>, canonical));
  return { lines, held };
}

function typesOf(resource: AnyResource, holds: Set<string>): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  for (const [n, type] of list(member(resource, "entityTypes")).entries()) {
    if (typeof type !== "string" || judgeField("an IRI", type) !== "ok") break;
    holds.add(`/entityTypes/${n}`);
    lines.push(["type", resource.id, type]);
  }
  return lines;
}

/** Aliases up to the first that has no place: their order says which is which. */
function aliasesOf(resource: AnyResource, holds: Set<string>): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  for (const [n, identifier] of list(member(resource, "identifiers")).entries()) {
    const { scheme, notation } = object(identifier);
    const fits =
      typeof scheme === "string" &&
      typeof notation === "string" &&
      notation !== "" &&
      judgeField("an IRI", scheme) === "ok" &&
      escapeField(notation) !== undefined;
    if (!fits) break;
    holds.add(`/identifiers/${n}/scheme`).add(`/identifiers/${n}/notation`);
    lines.push(["alias", resource.id, scheme, notation]);
  }
  return lines;
}

function labelsOf(resource: AnyResource, holds: Set<string>, canonical: boolean): readonly (readonly string[])[] {
  const name = resource.type === "Dataset" ? "title" : "label";
  const texts = Object.entries(object(member(resource, name)));
  if (canonical) texts.sort(([a], [b]) => (a < b ? -1 : 1));
  return texts.flatMap(([language, text]) => {
    if (
      typeof text !== "string" ||
      text === "" ||
      judgeField("a language tag", language) !== "ok" ||
      escapeField(text) === undefined
    )
      return [];
    holds.add(`/${name}/${language}`);
    return [["label", resource.id, language, text]];
  });
}

function textOf(lines: readonly (readonly string[])[]): string {
  const all = [["gauge", "1"], ...lines, ["end", String(lines.length)]];
  return all.map((fields) => `${fields.map(escapeField).join("\t")}\n`).join("");
}

async function write(sink: NativeSink, path: string, text: string): Promise<EncodeEvent> {
  const bytes = new TextEncoder().encode(text);
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const sha256 = createSha256();
  sha256.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: sha256.hex() };
}
