// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DoorSheet } from "./api/exports.js";
import { readAdapterRequirements } from "./draws/adapter-requirements.js";
import { readMutants } from "./draws/mutants.js";
import { table } from "./draws/table.js";
import { LANGUAGES, type Language, type Page } from "./page.js";

interface Figure {
  readonly name: Readonly<Record<Language, string>>;
  readonly done: number;
  readonly all: number;
  readonly note?: Readonly<Record<Language, string>>;
}

const TITLE = { en: "Dashboard", ja: "進み具合" };
const LEAD = {
  en: "Counted from the files of this edition when the site is built; nothing here is typed.",
  ja: "この版のファイルから、サイトを作るときに数えたものである。手で書いた数はない。",
};
const HEAD = { en: ["What", "Done", "Share", "Remark"], ja: ["対象", "済み", "割合", "備考"] };

/** Coverage of translation, requirements and emitters, one page a language. */
export function dashboardPages(root: string, api: readonly DoorSheet[]): readonly Page[] {
  const figures = [...translation(root), ...requirements(root), ...fidelity(root), documented(api)];
  return LANGUAGES.map((language) => {
    const rows = figures.map(({ name, done, all, note }) => [
      name[language],
      `${done} / ${all}`,
      all === 0 ? "–" : `${Math.floor((1000 * done) / all) / 10} %`,
      note?.[language] ?? "",
    ]);
    const markdown = `# ${TITLE[language]} {#dashboard}\n\n${LEAD[language]}\n\n${table(HEAD[language], rows)}\n`;
    return { language, address: "dashboard", part: "report" as const, markdown };
  });
}

/** Names that packages give out, each once, and those with a doc comment. */
function documented(api: readonly DoorSheet[]): Figure {
  const names = new Map(api.flatMap(({ exports }) => exports.map((item) => [item.key, item.comment] as const)));
  return {
    name: { en: "Documented exports of the packages", ja: "文書コメントのある公開名" },
    done: [...names.values()].filter((comment) => comment !== undefined).length,
    all: names.size,
  };
}

const json = <T>(root: string, path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T;

/** Labels of the schemas and texts of the catalogue that stand in both languages. */
function translation(root: string): readonly Figure[] {
  const labels = { done: 0, all: 0 };
  const count = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { title, description, "x-jiku-ja": ja } = node as Record<string, unknown>;
    for (const [name, text] of Object.entries({ title, description })) {
      if (typeof text !== "string") continue;
      labels.all++;
      if (typeof (ja as Record<string, unknown> | undefined)?.[name] === "string") labels.done++;
    }
    for (const [key, child] of Object.entries(node)) if (!key.startsWith("x-jiku-")) count(child);
  };
  for (const path of schemaFiles(root)) count(json(root, path));
  const texts = { done: 0, all: 0 };
  const countTexts = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { en, ja } = node as Record<string, unknown>;
    if (typeof en === "string" || typeof ja === "string") {
      texts.all++;
      if (typeof en === "string" && typeof ja === "string") texts.done++;
    } else for (const child of Object.values(node)) countTexts(child);
  };
  countTexts(json<{ readonly requirements: unknown }>(root, "spec/gen/requirements.json").requirements);
  countTexts(readAdapterRequirements(root));
  return [
    { name: { en: "Labels of the model in Japanese", ja: "日本語のあるモデルのラベル" }, ...labels },
    {
      name: { en: "Requirements, messages and fixes in both languages", ja: "両言語のある要件、通知文、直し方" },
      ...texts,
    },
  ];
}

function schemaFiles(root: string): readonly string[] {
  return readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".schema.json"))
    .sort()
    .map((name) => `schemas/${name.replaceAll("\\", "/")}`);
}

function requirements(root: string): readonly Figure[] {
  const { codes } = json<{
    readonly codes: readonly { readonly fires: readonly string[]; readonly shownBy: string }[];
  }>(root, "spec/gen/rules-table.json");
  const { requirements: traced } = json<{
    readonly requirements: readonly {
      readonly area: string;
      readonly code: string;
      readonly tests: readonly string[];
      readonly mutants?: readonly string[];
    }[];
  }>(root, "spec/gen/traceability.json");
  const laws = traced.filter(
    ({ area, code, tests }) => area === "adapter" && code.startsWith("AD-0") && tests.length > 0,
  );
  const { laws: judged, mutants } = readMutants(root);
  return [
    {
      name: {
        en: "Rules of data with a document that only they refuse",
        ja: "その規則だけが拒む文書を持つデータの規則",
      },
      done: codes.filter(({ fires }) => fires.length > 0).length,
      all: codes.length,
      note: { en: "the rest is shown by files, bytes or behaviour", ja: "残りはファイル、バイト列、振る舞いで示す" },
    },
    {
      name: {
        en: "Tested requirements on adapters that a broken adapter proves",
        ja: "壊れたアダプタが証明する、試験のあるアダプタ要件",
      },
      done: laws.filter((item) => (item.mutants ?? []).length > 0).length,
      all: laws.length,
    },
    {
      name: { en: "Laws with a broken adapter that only they kill", ja: "それだけが殺す壊れたアダプタを持つ法則" },
      done: judged.filter(({ alone }) => alone.length > 0).length,
      all: judged.length,
      note: {
        en: `${mutants.length} broken adapters; each other law has its reason in Annex E`,
        ja: `壊れたアダプタ${mutants.length}個。残りの法則の理由は附属書E`,
      },
    },
  ];
}

interface Agreement {
  readonly same: number;
  readonly part: number;
  readonly "not-carried": number;
  readonly "no-rdf": number;
  readonly differ: number;
}

/** How far an emitter says what the source says, measured by running it. */
function fidelity(root: string): readonly Figure[] {
  const { examples, counterexamples } = json<{ readonly examples: Agreement; readonly counterexamples: Agreement }>(
    root,
    "spec/gen/shacl-agreement.json",
  );
  const sum = (item: Agreement): number => Object.values(item).reduce((total, count) => total + count, 0);
  const differ = {
    en: `${counterexamples["not-carried"]} are not carried by shapes, ${counterexamples.differ} differ`,
    ja: `シェイプが運ばないもの${counterexamples["not-carried"]}件、食い違うもの${counterexamples.differ}件`,
  };
  return [
    {
      name: { en: "SHACL: sound examples judged alike", ja: "SHACL: 同じに判定した健全な例" },
      done: examples.same,
      all: sum(examples),
    },
    {
      name: { en: "SHACL: counterexamples judged alike", ja: "SHACL: 同じに判定した反例" },
      done: counterexamples.same,
      all: sum(counterexamples),
      note: differ,
    },
  ];
}
