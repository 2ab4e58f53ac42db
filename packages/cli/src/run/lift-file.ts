// SPDX-License-Identifier: Apache-2.0
import { DECODE_DEFAULTS, type DecodeEvent, defaultBase, type Loss } from "@jiku/adapter";
import {
  type AnyResource,
  isJikuError,
  JikuError,
  type NativeLocation,
  type NotChecked,
  type Place,
} from "@jiku/model";
import { createLift, type InputDocument } from "@jiku/validate";
import { bilingual } from "../language/say.js";
import { originSource } from "./file-source.js";
import { openNativeInput } from "./native-input.js";
import type { Plan } from "./plan.js";
import { readFrom } from "./read-from.js";
import type { Reader } from "./reader.js";
import { ReaderFault } from "./reader-fault.js";
import { createFileSpool } from "./spool.js";

/** A foreign file as a document, with what its adapter did not carry over. */
export interface LiftedFile {
  readonly document: InputDocument;
  readonly notChecked: readonly NotChecked[];
  readonly resources: number;
  readonly findings: number;
  close(): void;
}

/** What a caller does with parts of a lift itself. */
export interface LiftHooks {
  /** The values of arrays are read too. */
  readonly deep?: boolean;
  /** The resource that is put aside in the place of a decoded one. */
  resource?(resource: AnyResource, source: NativeLocation, places: readonly Place[] | undefined): AnyResource;
  /** Takes the losses, which are then not among `notChecked`. */
  loss?(loss: Loss): void;
  unread?(at: NativeLocation): void;
}

/**
 * Runs an adapter over a file and puts aside what it decodes.
 * @throws JikuError "adapter-crashed" when it throws or does not end as agreed, "unreadable-input" when the file fails,
 *   ReaderFault when it breaks down in a process of its own
 */
export async function liftFile(
  plan: Plan,
  format: string,
  reader: Reader,
  declared: Readonly<Record<string, string>>,
  onBytes: (bytes: number) => void,
  hooks: LiftHooks = {},
): Promise<LiftedFile> {
  const spool = createFileSpool(plan.name);
  const lift = createLift(plan.name, format, spool);
  const losses: Loss[] = [];
  const counted = { resources: 0, findings: 0, ended: false };
  const native = await openNativeInput(originSource(plan.name, plan.origin), plan, onBytes);
  const deep = hooks.deep === true ? { deep: true } : {};
  const options = { ...DECODE_DEFAULTS, base: plan.base ?? defaultBase(plan.name), declared, ...deep };
  try {
    for await (const event of reader.decode?.(native.input, options, readFrom(plan, format)) ?? []) take(event);
  } catch (error) {
    spool.close();
    const isTold = isJikuError(error, "unreadable-input", "not-writable") || error instanceof ReaderFault;
    throw isTold ? error : crash(error);
  } finally {
    await native.close();
  }
  if (!counted.ended) {
    spool.close();
    throw crash(new Error("no end"));
  }
  return {
    document: lift.document(),
    notChecked: lossesOf(losses),
    resources: counted.resources,
    findings: counted.findings,
    close: () => spool.close(),
  };

  function take(event: DecodeEvent): void {
    if (event.kind === "resource") {
      counted.resources++;
      lift.add(
        hooks.resource?.(event.resource, event.source, event.places) ?? event.resource,
        event.source,
        event.places,
      );
    } else if (event.kind === "finding") {
      counted.findings++;
      lift.finding(event.finding);
    } else if (event.kind === "loss") {
      if (hooks.loss === undefined) losses.push(event.loss);
      else hooks.loss(event.loss);
    } else {
      counted.ended = true;
      for (const place of event.unread ?? []) {
        lift.unread(place);
        hooks.unread?.(place);
      }
    }
  }
}

function crash(error: unknown): JikuError {
  return new JikuError("adapter-crashed", error instanceof Error ? error.message : String(error), { cause: error });
}

/** One entry for each concept and kind of loss, in the order of the concepts. */
function lossesOf(losses: readonly Loss[]): readonly NotChecked[] {
  const kinds = new Set(losses.map(({ concept, change }) => `${concept} ${change}`));
  return [...kinds].sort().map((kind) => {
    const [what = "", change = ""] = kind.split(" ");
    return { what, why: bilingual("lossOfAdapter", { change }) };
  });
}
