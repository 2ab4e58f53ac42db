// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { createRdfWriter } from "@jiku/rdf";
import { highlight } from "./highlight.js";
import type { Language } from "./page.js";

interface Tab {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** An example as JSON, and, where it is a document, as the Turtle and the TypeScript made of it. */
export function exampleTabs(json: string, number: number, language: Language): string {
  const tabs = [{ name: "JSON", language: "json", code: json }, ...otherForms(json)];
  if (tabs.length === 1) return `<pre class="code" tabindex="0"><code>${highlight(json, "json")}</code></pre>\n`;
  const buttons = tabs.map(
    ({ name }, at) =>
      `<button type="button" role="tab" id="tab-${number}-${at}" aria-controls="panel-${number}-${at}" aria-selected="${at === 0}"${at === 0 ? "" : ' tabindex="-1"'}>${name}</button>`,
  );
  const panels = tabs.map(
    (tab, at) =>
      `<div role="tabpanel" id="panel-${number}-${at}" aria-labelledby="tab-${number}-${at}" data-name="${tab.name}"><pre class="code" tabindex="0"><code>${highlight(tab.code, tab.language)}</code></pre></div>`,
  );
  const label = language === "ja" ? "書き方" : "Notation";
  return `<div class="tabs"><div role="tablist" aria-label="${label}">${buttons.join("")}</div>${panels.join("")}</div>\n`;
}

/** Turtle and TypeScript of a document that holds resources; of a bare value there is neither subject nor type. */
function otherForms(json: string): readonly Tab[] {
  const document = parsed(json);
  const resources = resourcesOf(document);
  if (resources.length === 0) return [];
  const turtle = turtleOf(resources, document);
  const typed = resources.length === 1 && document?.["type"] !== undefined ? String(document["type"]) : "Package";
  const literal = json.trim().replace(/^(\s*)"([A-Za-z]\w*)":/gm, "$1$2:");
  const code = `import type { ${typed} } from "@jiku/model";\n\nexport const example: ${typed} = ${literal};\n`;
  return [
    ...(turtle === undefined ? [] : [{ name: "Turtle", language: "turtle", code: turtle }]),
    { name: "TypeScript", language: "typescript", code },
  ];
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function resourcesOf(document: Readonly<Record<string, unknown>> | undefined): readonly AnyResource[] {
  if (document === undefined || document["@context"] === undefined) return [];
  const graph = document["graph"] ?? [document];
  return Array.isArray(graph) ? (graph as readonly AnyResource[]) : [];
}

/** undefined where a counterexample cannot be said in RDF. */
function turtleOf(
  resources: readonly AnyResource[],
  document: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  let turtle = "";
  const write = (piece: string): void => {
    turtle += piece;
  };
  try {
    const writer = createRdfWriter("ttl", write, { prefixes: prefixesOf(document) });
    for (const resource of resources) writer.add(resource);
    writer.end();
    return turtle;
  } catch {
    return undefined;
  }
}

/** The prefixes that the document declares beside the published context. */
function prefixesOf(document: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, string>> {
  const contexts = [document?.["@context"]].flat();
  return Object.assign({}, ...contexts.filter((item) => typeof item === "object"));
}
