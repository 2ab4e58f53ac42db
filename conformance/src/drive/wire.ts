// SPDX-License-Identifier: Apache-2.0
import type { Reply } from "@jiku/adapter/serve";
import { Breakdown } from "../subject.js";

/** A line of a subject as a reply to the request that is in flight, or how it breaks the protocol (`conformance/protocol/v1`). */
export function readReply(text: string, expected: string | undefined): Reply | Breakdown {
  const value = parse(text);
  if (value === undefined) return broken("a line that is no JSON object", text);
  const { id, event, end, ...rest } = value;
  if (Object.keys(rest).length > 0 || (event === undefined) === (end === undefined))
    return broken("neither an event nor an end", text);
  if (expected === undefined || id !== expected) return broken("an answer to no request", text);
  if (end !== undefined)
    return isObject(end) && isEnd(end) ? ({ id, end } as Reply) : broken("an end of another form", text);
  return isObject(event) && isEvent(event)
    ? ({ id, event } as unknown as Reply)
    : broken("an event of another form", text);
}

function broken(what: string, text: string): Breakdown {
  return new Breakdown("protocol", `${what}: ${text.slice(0, 200)}`);
}

const OUTCOMES: readonly unknown[] = [undefined, "complete", "refused", "invalid", "aborted", "unsupported"];

function isEnd({ outcome, resources, unread, threw }: Members): boolean {
  return (
    OUTCOMES.includes(outcome) &&
    (resources === undefined || Number.isInteger(resources)) &&
    (unread === undefined || Array.isArray(unread)) &&
    (threw === undefined || typeof threw === "string")
  );
}

function isEvent(event: Members): boolean {
  const { resource, source, finding, loss, path, bytes, sha256 } = event;
  switch (event["kind"]) {
    case "resource":
      return (
        isObject(resource) &&
        typeof resource["id"] === "string" &&
        typeof resource["type"] === "string" &&
        isObject(source)
      );
    case "finding":
      return isObject(finding) && typeof finding["code"] === "string" && isObject(finding["location"]);
    case "loss":
      return (
        isObject(loss) &&
        isObject(loss["at"]) &&
        typeof loss["concept"] === "string" &&
        typeof loss["change"] === "string"
      );
    case "written":
      return typeof path === "string" && Number.isInteger(bytes) && typeof sha256 === "string";
    default:
      return false;
  }
}

type Members = Readonly<Record<string, unknown>>;

function parse(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
