// SPDX-License-Identifier: Apache-2.0
import type { Finding, Location, NativeLocation, Related } from "@jiku/model";
import { nativeText } from "@jiku/views/text";
import type { TextEdit } from "../../edit/text-edit.js";
import { type Language, pick } from "../../language/language.js";
import { LEVELS } from "./sarif-rule.js";
import { relativeUri, sarifText } from "./sarif-text.js";

type Json = Readonly<Record<string, unknown>>;

/** How results name files and speak. */
export interface SarifSetting {
  readonly language: Language;
  /** Leads from the folder that `uriBaseId` stands for to the data root. */
  readonly prefix: string;
  readonly uriBaseId: string;
}

/** What is told of a finding beside itself. */
export interface ResultFacts {
  readonly file: string;
  readonly ruleIndex: number;
  readonly fingerprint: string;
  readonly edits: readonly TextEdit[] | undefined;
}

/** A finding as a result (SARIF 2.1.0, 3.27); both languages are in its properties. */
export function sarifResult(finding: Finding, facts: ResultFacts, setting: SarifSetting): Json {
  const { code, rule, severity, path, resource, location, message, fix, related } = finding;
  const { file, ruleIndex, fingerprint, edits } = facts;
  const advice = `${pick(message, setting.language)}\n${pick(fix, setting.language)}`;
  const others = related.filter((one) => one.location !== undefined || one.message !== undefined);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sarifText(advice) },
    locations: [{ ...physical(location, file, setting), logicalLocations: logical(path, location.native) }],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((one, id) => relatedLocation(one, id + 1, file, setting)) }),
    partialFingerprints: { "jikuFinding/v1": fingerprint },
    ...(edits === undefined
      ? {}
      : { fixes: [fixOf(pick(fix, setting.language), location.file ?? file, edits, setting)] }),
    properties: {
      rule,
      path,
      ...(resource === undefined ? {} : { resource }),
      message,
      fix,
      ...(location.native === undefined ? {} : { native: location.native }),
      ...(finding.edit === undefined ? {} : { edit: finding.edit }),
    },
  };
}

function physical({ file, line, column }: Location, fallback: string, setting: SarifSetting): Json {
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    physicalLocation: {
      artifactLocation: artifact(file ?? fallback, setting),
      ...(line === undefined ? {} : { region }),
    },
  };
}

function artifact(file: string, { prefix, uriBaseId }: SarifSetting): Json {
  return { uri: relativeUri(prefix === "" ? file : `${prefix}/${file}`), uriBaseId };
}

/** The JSON Pointer of the finding, and the place in terms of the native format. */
function logical(path: string, native: NativeLocation | undefined): readonly Json[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const own =
    path === ""
      ? { fullyQualifiedName: "", kind: "object" }
      : { fullyQualifiedName: path, name: sarifName(name), kind: /^\d+$/.test(name) ? "value" : "property" };
  if (native === undefined) return [own];
  const text = native.kind === "json" || native.kind === "xml" ? nativePath(native) : nativeText(native);
  if (text === path) return [own];
  return [own, { fullyQualifiedName: text, decoratedName: nativeText(native), kind: NATIVE_KINDS[native.kind] }];
}

function nativePath(native: Extract<NativeLocation, { kind: "json" | "xml" }>): string {
  return native.kind === "json" ? native.pointer : native.path;
}

const NATIVE_KINDS: Readonly<Record<NativeLocation["kind"], string>> = {
  text: "text",
  json: "value",
  xml: "element",
  array: "variable",
  table: "row",
  item: "item",
  archive: "member",
};

function sarifName(token: string): string {
  return token.replace(/~1/g, "/").replace(/~0/g, "~");
}

function relatedLocation({ path, location, message }: Related, id: number, file: string, setting: SarifSetting): Json {
  return {
    id,
    ...physical(location ?? {}, file, setting),
    ...(path === undefined ? {} : { logicalLocations: logical(path, location?.native) }),
    ...(message === undefined ? {} : { message: { text: sarifText(pick(message, setting.language)) } }),
  };
}

/** The edits of a finding as replacements of text regions (SARIF 2.1.0, 3.55 to 3.57). */
function fixOf(description: string, file: string, edits: readonly TextEdit[], setting: SarifSetting): Json {
  const replacements = edits.map(({ region, text }) => ({
    deletedRegion: region,
    ...(text === "" ? {} : { insertedContent: { text } }),
  }));
  return {
    description: { text: sarifText(description) },
    artifactChanges: [{ artifactLocation: artifact(file, setting), replacements }],
  };
}
