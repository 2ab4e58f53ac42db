// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";

/** What pictures are drawn from, by a bound of its own. */
export interface Kept {
  readonly resources: readonly AnyResource[];
  /** False when there were more. */
  readonly complete: boolean;
}

export interface Keeper {
  take(resource: AnyResource): void;
  result(): Kept;
}

/** Characters of all that is kept, as JSON: threads hand it over. */
const MOST_TEXT = 24 << 20;

/** Keeps the first `limit` resources, without what pictures do not show. */
export function createKeeper(limit: number): Keeper {
  const resources: AnyResource[] = [];
  let [seen, text] = [0, 0];
  return {
    take(resource) {
      seen += 1;
      if (seen > limit || text >= MOST_TEXT) return;
      const slim = withoutValues(resource);
      text += JSON.stringify(slim).length;
      resources.push(slim);
    },
    result: () => ({ resources, complete: seen === resources.length }),
  };
}

/** The values of a field and native texts are in no picture. */
function withoutValues(resource: AnyResource): AnyResource {
  const { native: _native, ...rest } = resource;
  return rest.type === "Field" ? ({ ...rest, ranges: {} } as AnyResource) : (rest as AnyResource);
}
