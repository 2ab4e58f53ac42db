// SPDX-License-Identifier: Apache-2.0
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DocumentContext } from "@jiku/model";
import type { InputDocument } from "@jiku/validate";
import type { Plan } from "../run/plan.js";
import type { AssetHome } from "./asset-file.js";

/** Remembers where the documents of a run stand, by the context that each gets when it is opened. */
export interface AssetHomes {
  /** The document, which from now on is known when it is opened. */
  watch(document: InputDocument, plan: Plan): InputDocument;
  homeOf(context: DocumentContext): AssetHome | undefined;
  /** The context of a document that was opened. */
  contextOf(plan: Plan): DocumentContext | undefined;
}

export function createAssetHomes(followSymlinks: boolean): AssetHomes {
  const homes = new Map<DocumentContext, AssetHome | undefined>();
  const contexts = new Map<Plan, DocumentContext>();
  return {
    watch: (document, plan) => ({
      ...document,
      open(maxRecord) {
        const opened = document.open(maxRecord);
        contexts.set(plan, opened.context);
        // Assets of a document that is only known are not opened.
        homes.set(opened.context, plan.known === true ? undefined : homeOf(plan, followSymlinks));
        return opened;
      },
    }),
    homeOf: (context) => homes.get(context),
    contextOf: (plan) => contexts.get(plan),
  };
}

/** The folder of a file; none for a stream. */
function homeOf({ name, root }: Plan, followSymlinks: boolean): AssetHome | undefined {
  if (root === undefined) return undefined;
  try {
    return { folder: realpathSync(dirname(resolve(root, name))), root: realpathSync(root), followSymlinks };
  } catch {
    return undefined;
  }
}
