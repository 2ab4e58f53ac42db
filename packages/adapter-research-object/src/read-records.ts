// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, faultEvent, fileAsset, fileId } from "@jiku/adapter";
import type { Asset, Bilingual } from "@jiku/model";
import {
  childOf,
  elementAt,
  readXml,
  rootOf,
  textReader,
  unreadOf,
  validLength,
  withinSpaces,
  type XmlElement,
} from "@jiku/syntax/xml";
import type { DecodeRun } from "./decode-run.js";
import { OBJECT_LIMITS } from "./limits.js";
import { DATACITE_PARTS, dataciteVersion, liftRecord, type RequiredParts } from "./read-datacite.js";
import { dataciteXml } from "./records/datacite-xml.js";
import { jpcoarXml } from "./records/jpcoar-xml.js";
import type { ObjectRecord } from "./records/object-record.js";
import { saidOf } from "./records/xml-said.js";

const OAI = "http://www.openarchives.org/OAI/2.0/";
/** The namespace of DataCite, versions 2 to 4. */
const KERNEL = /^https?:\/\/(?:schema\.)?datacite\.org\/(?:schema|meta)\/kernel-(\d+(?:\.\d+)?)\/?$/;
const FAMILY: Bilingual = { en: "DataCite or JPCOAR", ja: "DataCiteまたはJPCOAR" };
const NO_RECORD: Bilingual = { en: "an answer without record", ja: "レコードのない応答" };
const OTHER_RECORD: Bilingual = { en: "a record of another schema", ja: "別のスキーマのレコード" };

/** JPCOAR 2.0, mandatory elements. */
const JPCOAR_PARTS: RequiredParts = [
  ["dc:title", ({ titles }) => titles.length > 0],
  ["jpcoar:identifier", ({ identifiers }) => identifiers.length > 0],
  ["dc:type", ({ types }) => types.length > 0],
];

/** Lifts the records of an XML document: of DataCite, of JPCOAR, alone or in answers of OAI-PMH. */
export async function* readRecords(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const head = await run.input.primary.read(0, OBJECT_LIMITS.detectBytes);
  const root = rootOf(head);
  const isAnswer = typeof root === "object" && root.name === "OAI-PMH";
  if (typeof root === "object" && !isAnswer && schemaOf(root) === undefined && isWhole(head)) {
    const at = { kind: "text", line: root.line } as const;
    yield run.report.shared("AD-101", { format: FAMILY }, at, { case: "unknown" });
    return;
  }
  const records: XmlElement[] = [];
  const fault = await readXml(
    run.input.primary,
    {
      recordDepth: isAnswer ? 3 : 1,
      open() {
        run.options.signal?.throwIfAborted();
      },
      record(element) {
        if (!isAnswer || element.name === "record") records.push(element);
        else if (element.text.trim() !== "") run.unread.push(elementAt(element));
      },
      instruction(at) {
        run.unread.push(at);
      },
    },
    OBJECT_LIMITS,
  );
  if (fault !== undefined) yield faultEvent(fault, run.report);
  if (fault !== undefined && !isAnswer) return;
  let lifted = 0;
  for (const [i, element] of records.entries())
    for await (const event of liftElement(run, element, isAnswer ? `record/${i}` : "")) {
      if (event.kind === "resource") lifted++;
      yield event;
    }
  if (records.length === 0 && fault === undefined) {
    run.refused = true;
    yield run.report.shared("AD-104", { feature: NO_RECORD, format: "OAI-PMH" }, { kind: "text", line: 1, column: 1 });
  }
  if (lifted > 0)
    yield { kind: "resource", resource: await assetOf(run), source: { kind: "text", line: 1, column: 1 } };
}

/** Whether the first bytes are text of their character set, but for a last character that is cut. */
function isWhole(head: Uint8Array): boolean {
  const charset = textReader(head)?.charset ?? "utf-8";
  return validLength(head, charset) === head.length;
}

/** Vocabularies of which JPCOAR takes its elements (JPCOAR 1.0 and 2.0, namespaces). */
const JPCOAR_SPACES =
  /^(?:https:\/\/github\.com\/JPCOAR\/schema\/blob\/master\/\d+\.\d+\/?|http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms)\/|https?:\/\/(?:schema\.)?datacite\.org\/(?:meta|schema)\/kernel-\d+(?:\.\d+)?\/?|http:\/\/namespace\.openaire\.eu\/schema\/oaire\/|http:\/\/ndl\.go\.jp\/dcndl\/terms\/|http:\/\/www\.rioxx\.net\/schema\/v2\.0\/rioxxterms\/)$/i;

function schemaOf({ name, uri }: Pick<XmlElement, "name" | "uri">): "datacite" | "jpcoar" | undefined {
  if (name === "resource" && KERNEL.test(uri)) return "datacite";
  return name === "jpcoar" && /JPCOAR\/schema/i.test(uri) ? "jpcoar" : undefined;
}

async function* liftElement(run: DecodeRun, element: XmlElement, key: string): AsyncGenerator<DecodeEvent> {
  const header = childOf(element, "header");
  const content = element.uri === OAI ? childOf(element, "metadata")?.children[0] : element;
  if (content === undefined) {
    run.unread.push(elementAt(header ?? element));
    return;
  }
  const datestamp = childOf(header, "datestamp");
  const recorded = datestamp === undefined ? undefined : saidOf(datestamp);
  const withTime = (record: ObjectRecord) => (recorded === undefined ? record : { ...record, recorded });
  const schema = schemaOf(content);
  const version = KERNEL.exec(content.uri)?.[1];
  if (schema === "datacite") {
    yield* dataciteVersion(run, version, elementAt(content));
    const record = withTime(dataciteXml(withinSpaces(content, (uri) => uri === content.uri)));
    yield* liftRecord(run, { ...record, unread: unreadOf(element) }, key, DATACITE_PARTS);
  } else if (schema === "jpcoar") {
    yield* jpcoarVersion(run, content);
    const record = withTime(jpcoarXml(withinSpaces(content, (uri) => JPCOAR_SPACES.test(uri))));
    yield* liftRecord(run, { ...record, unread: unreadOf(element) }, key, JPCOAR_PARTS);
  } else {
    run.refused = true;
    yield run.report.shared("AD-104", { feature: OTHER_RECORD, format: "OAI-PMH" }, elementAt(content));
  }
}

function* jpcoarVersion({ report }: DecodeRun, content: XmlElement): Generator<DecodeEvent> {
  const version = /\/(\d+\.\d+)\/?$/.exec(content.uri)?.[1];
  const format = "JPCOAR";
  if (version === undefined) yield report.shared("AD-106", { format }, elementAt(content), { case: "absent" });
  else if (!/^[12]\.\d+$/.test(version))
    yield report.shared("AD-106", { version, format, known: ["1.0", "2.0"] }, elementAt(content));
}

async function assetOf(run: DecodeRun): Promise<Asset> {
  const sha256 = createSha256();
  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
  }
  const facts = { mediaType: "application/xml", digest: sha256.hex() };
  return fileAsset(fileId({ run }, "asset"), run.input.primary, facts);
}
