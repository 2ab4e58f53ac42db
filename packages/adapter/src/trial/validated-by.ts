// SPDX-License-Identifier: Apache-2.0
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import type { Decoded } from "./trial.js";

/** What of `@jiku/validate` a trial needs: the contract of adapters does not know the validator. */
export interface Judge<Spool, Document> {
  memorySpool(name: string): Spool;
  createLift(
    name: string,
    format: string,
    spool: Spool,
  ): {
    add(resource: Resource, source: NativeLocation, places?: readonly Place[]): void;
    document(): Document;
  };
  validate(
    documents: readonly Document[],
    options: { readonly profile: "draft" | "core" },
  ): Promise<readonly { readonly findings: readonly Finding[] }[]>;
}

/** Tells what the validator says of what was lifted. */
export function validatedBy<Spool, Document>(
  judge: Judge<Spool, Document>,
): (decoded: Decoded, profile?: "draft" | "core") => Promise<readonly Finding[]> {
  return async ({ events }, profile = "draft") => {
    const lift = judge.createLift("lifted", "trial", judge.memorySpool("lifted"));
    for (const event of events) if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    const [report] = await judge.validate([lift.document()], { profile });
    return report?.findings ?? [];
  };
}
