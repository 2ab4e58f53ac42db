// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type DecodeRun, fileAsset, type NativeFile } from "@jiku/adapter";
import type { Agent, Dataset, Geometry } from "@jiku/model";
import { isIri } from "../description/description-reader.js";
import type { TableDescription } from "../description/table-description.js";
import type { TableSource } from "../source/table-source.js";
import { partId } from "./lift-context.js";

/** The digest of a file, 64 hexadecimal digits. */
export async function digestOf(run: DecodeRun, file: NativeFile): Promise<string> {
  const sha256 = createSha256();
  for await (const chunk of file.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
  }
  return sha256.hex();
}

/** The file itself; TBL-007 when its digest is not the described one. */
export function* liftAsset(
  run: DecodeRun,
  id: string,
  file: NativeFile,
  source: TableSource,
  digest: string,
  description: TableDescription | undefined,
): Generator<DecodeEvent> {
  const stated = description?.digest;
  if (stated !== undefined) {
    const [algorithm, hex] = stated.text.split(":");
    if (algorithm === "sha256" && hex?.toLowerCase() !== digest)
      yield run.report.own("TBL-007", { counted: `sha256:${digest}`, stated: stated.text }, stated.at, {
        file: description?.file ?? "",
      });
    else if (algorithm !== "sha256") run.unread.push(stated.at);
  }
  const asset = fileAsset(id, file, { mediaType: source.mediaType, digest });
  yield { kind: "resource", resource: asset, source: { kind: "table" } };
}

/** The table as a data set: what its description says, the file, and the Field or the resources of its rows are its parts. */
export function* liftDataset(
  base: string,
  ids: { readonly dataset: string; readonly asset: string | undefined },
  description: TableDescription | undefined,
  spatial: readonly Geometry[],
  members: readonly string[],
): Generator<DecodeEvent> {
  const said = description?.dataset ?? {};
  const { title, description: text, license, version, keywords, issued, modified, native } = said;
  const agents: Agent[] = [];
  const agentOf = (name: string): string => {
    if (isIri(name)) return name;
    const id = partId(base, "_", "agents", name);
    if (!agents.some((one) => one.id === id))
      agents.push({ type: "Agent", id, label: { und: name }, agentType: "organization" });
    return id;
  };
  const publisher = said.publisher === undefined ? undefined : agentOf(said.publisher);
  const creators = said.creators?.map(agentOf);
  const isDate = (one: string | undefined) => one !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(one);
  const dataset: Dataset = {
    type: "Dataset",
    id: ids.dataset,
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { description: text }),
    ...(license === undefined ? {} : { license }),
    ...(version === undefined ? {} : { version }),
    ...(keywords === undefined ? {} : { keywords }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(creators === undefined ? {} : { creators }),
    ...(isDate(issued) ? { issued: issued as string } : {}),
    ...(isDate(modified) ? { modified: modified as string } : {}),
    ...(spatial.length === 0 ? {} : { spatial }),
    ...(members.length === 0 ? {} : { members }),
    ...(ids.asset === undefined ? {} : { distributions: [ids.asset] }),
    ...(native === undefined ? {} : { native }),
  };
  const source = description?.at ?? ({ kind: "table" } as const);
  for (const resource of agents) yield { kind: "resource", resource, source };
  yield { kind: "resource", resource: dataset, source };
}
