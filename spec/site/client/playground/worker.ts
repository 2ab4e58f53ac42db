// SPDX-License-Identifier: Apache-2.0
import { couplingRules } from "@jiku/coupling";
import { type AnyResource, isJikuError } from "@jiku/model";
import { createRdfWriter } from "@jiku/rdf";
import { coreRules, validate } from "@jiku/validate";
import { viewsOf } from "@jiku/views";
import { couplingOf } from "./coupling-of.js";
import type { Answer, Question } from "./messages.js";
import { readDocument } from "./read-document.js";

/** Resources that views and Turtle are made of. */
const MOST_SHOWN = 5_000;
/** Characters of Turtle that the page shows. */
const MOST_TURTLE = 400_000;

interface WorkerScope {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Question>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener("message", ({ data }) => void answer(data));

async function answer(question: Question): Promise<void> {
  try {
    scope.postMessage(await judge(question));
  } catch (error) {
    const detail = isJikuError(error) || error instanceof Error ? error.message : String(error);
    scope.postMessage({ id: question.id, kind: "refused", reason: "failed", detail });
  }
}

async function judge({ id, files, profile }: Question): Promise<Answer> {
  const read = await readDocument(files);
  if (read.kind === "unknown") return { id, kind: "refused", reason: "unknown", detail: "" };
  if (read.kind === "tie") return { id, kind: "refused", reason: "tie", detail: read.formats.join(", ") };
  const { name } = read;
  const shown: AnyResource[] = [];
  let omitted = 0;
  let expand = (iri: string): string => iri;
  const [report] = await validate([read.document], {
    profile: profile === "auto" ? (read.foreign ? "draft" : "core") : profile,
    maxFindings: 500,
    rules: [...coreRules, ...couplingRules],
    onResource: (resource, context) => {
      expand = context.expand;
      if (shown.length < MOST_SHOWN) shown.push(resource);
      else omitted++;
    },
    onProgress: (done, all) => scope.postMessage({ id, kind: "progress", done, all }),
  });
  if (report === undefined) return { id, kind: "refused", reason: "failed", detail: name };
  const { findings, notChecked, checked } = report;
  const views = viewsOf({ resources: shown, findings, notChecked, checked, omitted });
  const coupling = couplingOf(shown, findings, expand);
  return { id, kind: "report", name, format: read.format, report, views, coupling, turtle: turtleOf(shown), omitted };
}

function turtleOf(resources: readonly AnyResource[]): string | undefined {
  let turtle = "";
  try {
    const writer = createRdfWriter(
      "ttl",
      (piece) => {
        turtle += piece;
      },
      { onFault: () => undefined },
    );
    for (const resource of resources) {
      if (turtle.length > MOST_TURTLE) break;
      writer.add(resource);
    }
    writer.end();
    return turtle.slice(0, MOST_TURTLE);
  } catch {
    return undefined;
  }
}
