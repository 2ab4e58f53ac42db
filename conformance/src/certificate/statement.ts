// SPDX-License-Identifier: Apache-2.0
import type { Seed } from "../report/record.js";

export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export const PREDICATE_TYPE = "https://w3id.org/jiku/conf/certificate/v1";
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** Who vouches. Self-attested: the maker alone, which is never called certified. */
export type Tier = "self-attested" | "witnessed" | "third-party";

/** What a certificate says (in-toto Statement v1 with our predicate). */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: Predicate;
}

export interface Predicate {
  readonly suite: {
    readonly name: string;
    readonly version: string;
    readonly digest: { readonly sha256: string };
    /** Of requirements, classes, cases and vectors. */
    readonly requirements: { readonly sha256: string };
    readonly fastCheck: string;
  };
  readonly jiku: string;
  readonly classes: readonly string[];
  readonly label: "bronze" | "silver" | "none";
  readonly required: number;
  readonly executed: number;
  readonly passed: number;
  readonly refusedOk: number;
  readonly samples: number;
  readonly seed: Seed;
  readonly report: { readonly digest: { readonly sha256: string }; readonly merkleRoot: string };
  readonly environment: { readonly os: string; readonly runtime: string };
  readonly tier: Tier;
  /** The public key of a self-attested certificate: SPKI in DER, base64. */
  readonly key: string;
  /** Dates, UTC. */
  readonly issuedAt: string;
  readonly notAfter: string;
}

/** A DSSE envelope with one signature. */
export interface Envelope {
  readonly payload: string;
  readonly payloadType: typeof PAYLOAD_TYPE;
  readonly signatures: readonly [{ readonly keyid: string; readonly sig: string }];
}

/** What is signed: the pre-authentication encoding of DSSE v1. */
export function preAuthEncoding(payload: Uint8Array): Buffer {
  const type = Buffer.from(PAYLOAD_TYPE, "utf8");
  const head = `DSSEv1 ${type.length} ${PAYLOAD_TYPE} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
