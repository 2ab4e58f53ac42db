// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Catalogue } from "../load-requirements.js";
import type { CaseLine } from "../verdict.js";
import { outcomeOf } from "./outcome.js";
import { reasonText } from "./reason-text.js";
import type { RunRecord } from "./record.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** SARIF 2.1.0, 3.27.9: what a rule came to. */
const KINDS = { passed: "pass", failed: "fail", inapplicable: "notApplicable", cantTell: "open" } as const;
/** The place that every entry has: what a law is about is the package as a whole. */
const PLACE = { physicalLocation: { artifactLocation: { uri: "jiku-adapter.json", uriBaseId: "%SRCROOT%" } } };

/** SARIF 2.1.0: one rule and one result a law. */
export function sarifReport({ header, lines, footer }: RunRecord, { requirements }: Catalogue): string {
  const { suite, subject } = header;
  const rules = lines.map(({ id, code }) => {
    const requirement = requirements.get(id);
    const row = { id: code, name: id, helpUri: `https://w3id.org/jiku/req/adapter/${id}` };
    if (requirement === undefined) return row;
    const { title, text, why, fix } = requirement;
    return {
      ...row,
      shortDescription: { text: plain(title.en) },
      fullDescription: { text: plain(text.en) },
      help: { text: [text, why, fix].map(both).map(plain).join("\n\n") },
    };
  });
  const driver = {
    name: suite.name,
    semanticVersion: suite.version,
    informationUri: "https://w3id.org/jiku/conf/adapter",
    rules,
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    results: lines.map(resultOf),
    invocations: [{ executionSuccessful: footer.counts["error-suite"] === 0 }],
    properties: { subject, seed: header.seed, effort: header.effort, classes: footer.classes, counts: footer.counts },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 1)}\n`;
}

function resultOf(line: CaseLine, ruleIndex: number): object {
  const kind = KINDS[outcomeOf(line.verdict)];
  const text = reasonText(line);
  return {
    ruleId: line.code,
    ruleIndex,
    kind,
    level: kind === "fail" ? (line.level === "MUST" ? "error" : "warning") : "none",
    message: { text: plain(text === "" ? line.verdict : text) },
    locations: [PLACE],
    partialFingerprints: { "jikuLaw/v1": line.id },
    properties: { verdict: line.verdict, class: line.class, samples: line.samples, seed: line.seed },
  };
}

function both({ en, ja }: Bilingual): string {
  return `${en}\n${ja}`;
}

/** A message without placeholders (3.11.5) and links (3.11.6). */
function plain(text: string): string {
  return text.replaceAll("](", "] (").replaceAll("{", "{{").replaceAll("}", "}}");
}
