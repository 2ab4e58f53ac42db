// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import { attestationOrder } from "../../src/rules/trust/attestation-order.js";
import { cardReview } from "../../src/rules/trust/card-review.js";
import { highRiskOversight } from "../../src/rules/trust/high-risk-oversight.js";
import { intendedUse } from "../../src/rules/trust/intended-use.js";
import { irreversibleEnvelope } from "../../src/rules/trust/irreversible-envelope.js";
import { overrideLogged } from "../../src/rules/trust/override-logged.js";
import { revokedAttestation } from "../../src/rules/trust/revoked-attestation.js";
import { subjectBytes } from "../../src/rules/trust/subject-bytes.js";
import { trainingAttested } from "../../src/rules/trust/training-attested.js";
import { findingsOf, said } from "./findings-of.js";
import {
  ACTUATE,
  action,
  at,
  cycle,
  DATA,
  DONE,
  decision,
  KNOWN,
  LEARNED,
  model,
  resource,
  run,
} from "./loop-resources.js";
import { attestation, card, ONE, policy, TWO, uses } from "./trust-resources.js";

type Members = Readonly<Record<string, unknown>>;
const prefixes = { prefixes: { d: `${DATA}/` } };

describe("TRU-012 to TRU-014, what a machine may do", () => {
  it("wants a stop where the risk is high", async () => {
    const of = (riskGrade: string, oversight?: object) =>
      findingsOf([highRiskOversight], [card({ riskClass: { scheme: `${KNOWN}/s`, riskGrade }, oversight })]);
    expect(await of("high")).toEqual([said("TRU-012", "/graph/0")]);
    expect(await of("high", { safeguards: ["two officers"] })).toHaveLength(1);
    expect(await of("high", { safeguards: ["two officers"], stop: `${KNOWN}/td#stop` })).toEqual([]);
    expect(await of("limited")).toEqual([]);
  });

  const gate = (members: Members) => resource("Entity", "gate", { entityTypes: [`${KNOWN}/Gate`], ...members });

  it("wants a permission to actuate", async () => {
    const of = (permissions: readonly object[] | undefined, mode = "automatic", members: Members = {}) =>
      findingsOf(
        [highRiskOversight],
        [
          decision("x", { mode, chosen: "d:act", alternatives: ["d:act", "d:wait"] }),
          action("act", { ...ACTUATE, actsOn: "d:gate" }),
          gate({ policy: "d:policy" }),
          policy({ ...(permissions && { permissions }), ...members }),
        ],
        prefixes,
      );
    const fault = [said("TRU-012", "/graph/0", { target: "d:gate", policy: `${DATA}/policy` }, "actuation")];
    expect(await of([uses("output")])).toEqual(fault);
    expect(await of(undefined)).toEqual(fault);
    expect(await of([uses("output", "actuation")])).toEqual([]);
    expect(await of([uses()])).toEqual([]);
    expect(await of([uses()], "automatic", { modelParts: ["state"] })).toEqual(fault);
    expect(await of([uses("output")], "humanApproved")).toEqual([]);
  });

  it("wants a human on record who stopped it", async () => {
    const of = (mode: string, alternatives: readonly string[]) =>
      findingsOf(
        [overrideLogged],
        [action("act", { ...DONE, status: "aborted" }), decision("x", { mode, alternatives })],
        prefixes,
      );
    expect(await of("human", ["d:act", "d:wait"])).toEqual([]);
    expect(await of("humanApproved", ["d:act", "d:wait"])).toEqual([said("TRU-013", "/graph/0")]);
    expect(await of("human", ["d:wait"])).toEqual([said("TRU-013", "/graph/0")]);
  });

  it("wants limits for what cannot be undone", async () => {
    const of = (safety: object, mode = "automatic") =>
      findingsOf([irreversibleEnvelope], [decision("x", { mode }), action("act", { ...ACTUATE, safety })]);
    expect(await of({ reversible: false, interlock: true })).toEqual([
      said("TRU-014", "/graph/0/chosen", { action: `${DATA}/act` }),
    ]);
    expect(await of({ reversible: false, interlock: true, envelope: `${KNOWN}/e` })).toEqual([]);
    expect(await of({ reversible: true, interlock: false })).toEqual([]);
    expect(await of({ reversible: false, interlock: true }, "supervised")).toEqual([]);
  });
});

describe("TRU-041 intended-use", () => {
  const of = (ran: Members, ...others: readonly object[]) =>
    findingsOf([intendedUse], [run("run", { procedure: { id: `${DATA}/m` }, ...ran }), ...others]);
  const fault = [said("TRU-041", "/graph/0", { use: "Dike design", card: `${DATA}/card` })];

  it("compares words, not their case and spaces", async () => {
    expect(await of({ environment: "dike  DESIGN" }, card(), model("m"))).toEqual(fault);
    expect(await of({ environment: "flood warning" }, card(), model("m"))).toEqual([]);
  });

  it("finds the card from the model as well as the model from the card", async () => {
    const named = model("m", { card: `${DATA}/card` });
    expect(await of({ environment: "dike design" }, card({ about: { id: `${KNOWN}/family` } }), named)).toEqual(fault);
    expect(await of({ environment: "dike design" }, card({ about: { id: `${KNOWN}/family` } }), model("m"))).toEqual(
      [],
    );
  });

  it("knows the twin by its cycle", async () => {
    const twin = resource("Entity", "twin", { entityTypes: ["jk:Twin"], label: { en: "Dike design" } });
    expect(await of({}, card(), model("m"), twin, cycle(1, { predict: `${DATA}/run` }))).toEqual(fault);
    expect(await of({}, card(), model("m"), twin, cycle(1))).toEqual([]);
  });
});

describe("TRU-042 and TRU-056, terms that run out", () => {
  it("compares with the date of the caller only", async () => {
    const of = (asOf?: string) =>
      findingsOf([cardReview], [card({ reviewBy: "2026-07-04" })], asOf === undefined ? {} : { asOf });
    expect(await of()).toEqual([]);
    expect(await of("2026-07-04")).toEqual([]);
    expect(await of("2026-07-05")).toEqual([
      said("TRU-042", "/graph/0/reviewBy", { due: "2026-07-04", date: "2026-07-05" }),
    ]);
  });

  it("tells what was revoked from what expired", async () => {
    const of = (members: Members, asOf?: string) =>
      findingsOf(
        [revokedAttestation],
        [model("m", { attestations: [`${DATA}/att`] }), attestation(members)],
        asOf === undefined ? {} : { asOf },
      );
    const path = "/graph/0/attestations/0";
    const ref = `${DATA}/att`;
    expect(await of({ revokedAt: at("07") })).toEqual([said("TRU-056", path, { attestation: ref, revoked: at("07") })]);
    expect(await of({ validUntil: at("07") })).toEqual([]);
    expect(await of({ validUntil: at("07") }, "2026-07-04")).toEqual([]);
    expect(await of({ validUntil: at("07") }, "2026-07-05")).toEqual([
      said("TRU-056", path, { attestation: ref, until: at("07"), date: "2026-07-05" }, "expired"),
    ]);
  });

  it("lists what it could not judge", async () => {
    const text = JSON.stringify({
      "@context": "https://w3id.org/jiku/v1/context.jsonld",
      jiku: "1.0",
      external: [`${DATA}/`],
      graph: [card(), attestation(), action("act"), run("run")],
    });
    const left = async (options: object) => {
      const source = bytesSource("package.json", new TextEncoder().encode(text));
      const [report] = await validate([jsonDocument(source)], options);
      return report?.notChecked.map(({ what }) => what);
    };
    expect(await left({})).toEqual(["FBK-027", "TRU-051", "TRU-042", "TRU-056", "FBK-002"]);
    expect(await left({ asOf: "2026-07-04" })).toEqual(["FBK-027", "TRU-051", "FBK-002"]);
  });
});

describe("TRU-050, TRU-057 and TRU-059, attestations", () => {
  it("compares digests of one algorithm", async () => {
    const of = (digest: string | undefined) =>
      findingsOf(
        [subjectBytes],
        [attestation({ subjects: [{ digest: TWO }, { id: "d:m", digest: ONE }] }), model("m", { digest })],
        prefixes,
      );
    expect(await of(ONE)).toEqual([]);
    expect(await of(undefined)).toEqual([]);
    expect(await of(TWO)).toEqual([said("TRU-050", "/graph/0/subjects/1", { id: "d:m", attested: ONE, found: TWO })]);
    expect(await of(`sha512:${"2".repeat(128)}`)).toEqual([]);
  });

  it("wants the training data among the subjects", async () => {
    const of = (subjects: readonly string[], members: Members = {}) =>
      findingsOf(
        [trainingAttested],
        [
          model("m", { ...LEARNED, attestations: [`${DATA}/att`], ...members }),
          attestation({ subjects: subjects.map((id) => ({ id, digest: ONE })) }),
        ],
      );
    expect(await of([`${DATA}/m`])).toEqual([
      said("TRU-057", "/graph/0/attestations", { training: [`${KNOWN}/dataset`] }),
    ]);
    expect(await of([`${DATA}/m`, `${KNOWN}/dataset`])).toEqual([]);
    expect(await of([`${DATA}/m`], { attestations: [`${DATA}/att`, `${KNOWN}/att`] })).toEqual([]);
    expect(await of([`${DATA}/m`], { modelKind: "mechanistic" })).toEqual([]);
  });

  it("wants every end after the issue", async () => {
    const of = (members: Members) => findingsOf([attestationOrder], [attestation(members)]);
    expect(await of({ validUntil: at("06"), revokedAt: at("06") })).toEqual([]);
    expect(await of({ validUntil: at("05"), revokedAt: at("04") })).toEqual([
      said("TRU-059", "/graph/0/validUntil", { member: "validUntil", time: at("05"), issued: at("06") }),
      said("TRU-059", "/graph/0/revokedAt", { member: "revokedAt", time: at("04"), issued: at("06") }),
    ]);
  });
});
