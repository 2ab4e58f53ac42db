// SPDX-License-Identifier: Apache-2.0
import { isJikuError } from "@jiku/model";
import { type InputDocument, jsonDocument } from "@jiku/validate";
import { bilingual } from "../language/say.js";
import type { ReadingFault } from "../run/catalogue-finding.js";
import { faultOfError } from "../run/fault-of-error.js";
import { originSource } from "../run/file-source.js";
import type { Progress } from "../run/judge.js";
import { liftFile } from "../run/lift-file.js";
import { sizeOf } from "../run/origin.js";
import type { Plan } from "../run/plan.js";
import { loadReader } from "../run/readers.js";
import type { ConvertOptions } from "./convert-options.js";
import type { LossLog } from "./loss-log.js";
import { sourceOf } from "./source-of.js";

/** An input as a document of resources, or why it is none. */
export type OpenedInput =
  | {
      readonly kind: "open";
      readonly plan: Plan;
      readonly document: InputDocument;
      readonly lifted: boolean;
      close(): void;
    }
  | { readonly kind: "fault"; readonly plan: Plan; readonly fault: ReadingFault };

/** Opens Jiku's own documents and lifts foreign files, whose resources get the member `source`. */
export async function openInputs(
  plans: readonly Plan[],
  options: ConvertOptions,
  losses: LossLog,
  onProgress: Progress,
): Promise<readonly OpenedInput[]> {
  const opened: OpenedInput[] = [];
  for (const plan of plans) {
    if (plan.format.kind === "jiku") opened.push(ownDocument(plan));
    else opened.push(await foreignDocument(plan, plan.format, options, losses, onProgress));
  }
  return opened;
}

function ownDocument(plan: Plan): OpenedInput {
  const document = opensOnce(jsonDocument(originSource(plan.name, plan.origin)));
  return { kind: "open", plan, document, lifted: false, close() {} };
}

async function foreignDocument(
  plan: Plan,
  { adapter: name, format }: Extract<Plan["format"], { kind: "foreign" }>,
  { judge }: ConvertOptions,
  losses: LossLog,
  onProgress: Progress,
): Promise<OpenedInput> {
  const fault = (fault: ReadingFault): OpenedInput => ({ kind: "fault", plan, fault });
  const reader = await loadReader(name, judge);
  if (reader?.decode === undefined) return fault({ code: "AD-122", case: "unknown", values: { path: plan.name } });
  const all = sizeOf(plan.origin);
  let done = 0;
  const onBytes = (bytes: number) => {
    done = Math.min(done + bytes, all);
    onProgress(done / 2, all);
  };
  try {
    const lifted = await liftFile(plan, format, reader, judge.declared, onBytes, {
      resource: (resource, at, places) => {
        const source = resource.type === "Asset" ? undefined : (resource.source ?? sourceOf(at, places));
        return source === undefined ? resource : { ...resource, source };
      },
      loss: (loss) => losses.add("read", plan.name, loss),
      unread: (at) => losses.unread(plan.name, at),
    });
    const { document, resources, findings, close } = lifted;
    if (resources + findings > 0) return { kind: "open", plan, document, lifted: true, close };
    close();
    return fault({ code: "AD-121", case: "empty", values: { size: all } });
  } catch (error) {
    const known = faultOfError(error);
    if (known !== undefined) return fault(known);
    if (!isJikuError(error, "adapter-crashed")) throw error;
    return fault({ code: "AD-121", values: { reason: bilingual("adapterFailed", { reason: error.message }) } });
  }
}

/** A document whose form is found out once; a package is scanned for its members then. */
function opensOnce(document: InputDocument): InputDocument {
  const known = new Map<number, ReturnType<InputDocument["open"]>>();
  return {
    ...document,
    open(maxRecord) {
      const opened = known.get(maxRecord) ?? document.open(maxRecord);
      known.set(maxRecord, opened);
      return opened;
    },
  };
}
