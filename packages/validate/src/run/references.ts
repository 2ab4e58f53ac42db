// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { typeSites } from "@jiku/model/sites";
import type { OpenDocument } from "../document/open.js";
import { nearId } from "../references/near-id.js";
import type { RefTarget } from "../rules/plan.js";
import type { ReferenceFault, WalkHost } from "../rules/walk.js";
import type { DocumentRun, Session } from "./session.js";

/** How the rules of one document look at the closed set. A look-up that fails in the first pass makes the record wait. */
export function createReferences(session: Session, run: DocumentRun): WalkHost {
  const isOutside = (iri: string) => run.external.some((e) => e === iri || (/[/#]$/.test(e) && iri.startsWith(e)));
  // Several rules ask for the same property or system of one record: the last four answers are kept.
  const lastRefs = ["", "", "", ""];
  const lastFound: (AnyResource | undefined)[] = [undefined, undefined, undefined, undefined];
  let turn = 0;
  let ids: readonly string[] | undefined;
  return {
    expand: run.expand,
    notChecked: (item) => void session.said.push(item),
    resolve(ref) {
      if (ref === undefined) return undefined;
      for (let i = 0; i < 4; i++) if (lastRefs[i] === ref && lastFound[i] !== undefined) return lastFound[i];
      const iri = run.expand(ref);
      const found = session.set.get(iri);
      if (found !== undefined) {
        lastRefs[turn] = ref;
        lastFound[turn] = found;
        turn = (turn + 1) & 3;
      } else if (session.firstPass && session.set.typeOf(iri) === undefined) {
        if (isOutside(iri)) session.set.beyond.note(iri);
        else session.missed = true;
      }
      return found;
    },
    reference(ref, target) {
      if (session.firstPass) run.references++;
      const iri = run.expand(ref);
      const type = session.set.typeOf(iri);
      if (type !== undefined) return wrongClass(ref, type, target);
      if (isOutside(iri)) {
        if (session.firstPass) {
          session.outsideHere++;
          session.set.beyond.note(iri);
        } else run.outside++;
        return undefined;
      }
      if (target.free) return undefined;
      if (session.firstPass) {
        session.missed = true;
        return undefined;
      }
      if (run.document.open) {
        run.unresolved++;
        return undefined;
      }
      ids ??= firstIds(run.document);
      return unresolved(ref, target, nearId(ref, ids));
    },
  };
}

function unresolved(reference: string, { classes }: RefTarget, nearest: string | undefined): ReferenceFault {
  if (nearest !== undefined)
    return { code: "ID-02", case: "nearest", values: { reference, nearest, class: named(classes) } };
  if (classes.length === 0) return { code: "ID-02", case: "any", values: { reference } };
  return { code: "ID-02", values: { reference, class: named(classes) } };
}

/** "Entity or Sample" in both languages. */
function named(classes: readonly string[]): unknown {
  if (classes.length === 0) return { en: "resource", ja: "資源" };
  return { en: classes.join(" or "), ja: classes.join("または") };
}

const MOST_IDS = 10_000;

/** The ids of the first records of a document, to find the one that a wrong reference meant. */
function firstIds(document: OpenDocument): readonly string[] {
  const ids: string[] = [];
  const idAt = /"id"\s*:\s*"([^"\\]{1,2048})"/;
  document.visit(document.start, {
    record({ bytes, from, to }) {
      const id = idAt.exec(new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + 4096))))?.[1];
      if (id !== undefined) ids.push(id);
      return ids.length < MOST_IDS;
    },
    fault() {},
  });
  return ids;
}

function wrongClass(ref: string, type: string, target: RefTarget): ReferenceFault | undefined {
  if (type === "" || target.classes.length === 0 || target.classes.includes(type)) return undefined;
  const names = [type, ...(typeSites.get(type)?.supertypes ?? [])];
  if (target.classes.some((c) => names.includes(c))) return undefined;
  return { code: "ID-06", values: { reference: ref, found: type, member: target.member, expected: target.classes } };
}
