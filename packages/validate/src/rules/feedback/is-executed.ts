// SPDX-License-Identifier: Apache-2.0
import type { Action, ActionStatus } from "@jiku/model";

const BEGUN: ReadonlySet<ActionStatus> = new Set(["executing", "done", "failed", "aborted"]);

/** Whether an action was begun, whatever came of it. */
export function isExecuted({ status, executedAt }: Pick<Action, "status" | "executedAt">): boolean {
  return executedAt !== undefined || BEGUN.has(status);
}
