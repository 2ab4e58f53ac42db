// SPDX-License-Identifier: Apache-2.0
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { HeaderLine } from "../report/record.js";
import type { CaseLine } from "../verdict.js";
import { canonicalJson } from "./canonical-json.js";
import {
  type Envelope,
  PAYLOAD_TYPE,
  PREDICATE_TYPE,
  preAuthEncoding,
  STATEMENT_TYPE,
  type Statement,
} from "./statement.js";

/** What a certificate is issued from. */
export interface IssueOptions {
  readonly header: HeaderLine;
  readonly lines: readonly CaseLine[];
  /** The whole of `report.jsonl`, as written. */
  readonly report: string;
  readonly merkleRoot: string;
  /** ed25519, PEM (PKCS 8); absent = a fresh pair, of which nothing is kept. */
  readonly privateKey?: string;
  /** Today. */
  readonly date: Date;
}

const MONTHS_VALID = 24;

/** The text of a certificate file: a DSSE envelope in canonical JSON. Self-attested: whoever runs this vouches, and nobody else. */
export function issueCertificate(options: IssueOptions): string {
  const key =
    options.privateKey === undefined ? generateKeyPairSync("ed25519").privateKey : createPrivateKey(options.privateKey);
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" });
  const payload = Buffer.from(canonicalJson(statementOf(options, publicKey.toString("base64"))), "utf8");
  const envelope: Envelope = {
    payload: payload.toString("base64"),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ keyid: sha256(publicKey), sig: signed(payload, key) }],
  };
  return canonicalJson(envelope);
}

function signed(payload: Buffer, key: KeyObject): string {
  return sign(null, preAuthEncoding(payload), key).toString("base64");
}

function statementOf({ header, lines, report, merkleRoot, date }: IssueOptions, key: string): Statement {
  const { suite, subject, requirements, jiku, classes, seed, environment } = header;
  const until = new Date(date);
  until.setUTCMonth(until.getUTCMonth() + MONTHS_VALID);
  const count = (verdict: CaseLine["verdict"]): number => lines.filter((line) => line.verdict === verdict).length;
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: packageUrl(subject.name, subject.version), digest: { sha256: subject.digest } },
      { name: "jiku-adapter.json", digest: { sha256: subject.manifest } },
    ],
    predicateType: PREDICATE_TYPE,
    predicate: {
      suite: {
        name: suite.name,
        version: suite.version,
        digest: { sha256: suite.digest },
        requirements: { sha256: requirements.digest },
        fastCheck: environment.fastCheck,
      },
      jiku,
      classes,
      label: labelOf(classes),
      required: lines.length,
      executed: lines.length,
      passed: count("passed"),
      refusedOk: count("refused-ok"),
      samples: lines.reduce((total, { samples }) => total + samples, 0),
      seed,
      report: { digest: { sha256: sha256(Buffer.from(report, "utf8")) }, merkleRoot },
      environment: { os: environment.os, runtime: environment.runtime },
      tier: "self-attested",
      key,
      issuedAt: date.toISOString().slice(0, 10),
      notAfter: until.toISOString().slice(0, 10),
    },
  };
}

/** purl of type npm; the scope is percent-encoded. */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function labelOf(classes: readonly string[]): "bronze" | "silver" | "none" {
  const has = (name: string): boolean => classes.includes(name);
  if (!has("core") || !(has("codec-lossless") || has("codec-declared-loss"))) return "none";
  return ["space", "time", "quantity", "identity"].every(has) ? "silver" : "bronze";
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
