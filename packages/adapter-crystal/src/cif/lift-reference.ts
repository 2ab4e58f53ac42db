// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Agent, Entity, Identifier } from "@jiku/model";
import { ATTRIBUTED_TO, DATABASES, DOI, PDB, REFERENCE } from "../names.js";
import { type BlockState, columnTexts, itemPlace, itemText, recordsOf } from "./block-state.js";

/** The publication in which a structure is reported; undefined when none is named. */
export function emitReference(block: BlockState): string | undefined {
  const citation = recordsOf(block, "citation").find((one) => one.get("id") === "primary");
  const title = squeeze(itemText(block, "publ_section_title") ?? citation?.get("title"));
  const journal = itemText(block, "journal_name_full") ?? citation?.get("journal_abbrev");
  const doi = itemText(block, "journal_paper_doi") ?? citation?.get("pdbx_database_id_doi") ?? citation?.get("doi");
  if (title === undefined && journal === undefined && doi === undefined) return undefined;
  const id = partId(block.id, "reference");
  const year = itemText(block, "journal_year") ?? citation?.get("year");
  const authors = authorsOf(block);
  const entity: Entity = {
    type: "Entity",
    id,
    entityTypes: [REFERENCE],
    ...(title === undefined ? {} : { label: { und: title } }),
    ...(journal === undefined ? {} : { description: { und: [journal, year].filter(Boolean).join(", ") } }),
    ...(doi === undefined || !/^10\.\S+\/\S+$/.test(doi) ? {} : { identifiers: [{ scheme: DOI, notation: doi }] }),
    ...(authors.length === 0
      ? {}
      : { relations: authors.map((_name, i) => ({ predicate: ATTRIBUTED_TO, object: authorId(block, i) })) }),
  };
  const source = itemPlace(block, title === undefined ? "_journal.name_full" : "_publ.section_title");
  authors.forEach((name, i) => {
    const agent: Agent = { type: "Agent", id: authorId(block, i), agentType: "person", label: { und: name } };
    block.context.emit({ kind: "resource", resource: agent, source: itemPlace(block, "_publ_author.name", i) });
  });
  block.context.emit({ kind: "resource", resource: entity, source });
  return id;
}

function authorId(block: BlockState, i: number): string {
  return partId(block.id, "author", String(i));
}

function authorsOf(block: BlockState): readonly string[] {
  const named = columnTexts(block, "publ_author", "publ_author_name");
  if (named.length > 0) return named;
  const cited = recordsOf(block, "citation_author").filter(
    (one) => (one.get("citation_id") ?? "primary") === "primary",
  );
  return cited.flatMap((one) => one.get("name") ?? []);
}

function squeeze(text: string | undefined): string | undefined {
  const plain = text?.replace(/\s+/g, " ").trim();
  return plain === "" ? undefined : plain;
}

/** Codes of databases that hold the structure. */
export function identifiersOf(block: BlockState): readonly Identifier[] {
  const small = Object.entries(DATABASES).flatMap(([key, scheme]) => {
    const notation = itemText(block, key, key.replace(/^database_code_/, "database_code_"));
    return notation === undefined ? [] : [{ scheme, notation }];
  });
  const large = recordsOf(block, "database_2").flatMap((record) => {
    const notation = record.get("database_code");
    return record.get("database_id") === "PDB" && notation !== undefined ? [{ scheme: PDB, notation }] : [];
  });
  return [...small, ...large];
}
