// SPDX-License-Identifier: Apache-2.0
import type { Asset, DocumentContext, NotChecked, Report, Rule } from "@jiku/model";
import { bilingual } from "../language/say.js";
import { reasonOf } from "../run/reasons.js";
import { type AssetFile, type AssetHome, digestLike, findAsset } from "./asset-file.js";

/** Opens the files that assets name while their documents are judged. */
export interface AssetCheck {
  readonly rules: readonly Rule[];
  /** The assets of a document whose digest was not compared, and why. */
  notChecked(document: DocumentContext): readonly NotChecked[];
}

/** What is known of one asset. */
interface Look {
  readonly file: AssetFile;
  /** The digest of the bytes at hand, of the algorithm that the asset declares. */
  readonly actual?: string;
}

const MOST_REMEMBERED = 10_000;
const MOST_NOT_CHECKED = 1000;

/**
 * The rules that judge the files of assets: missing (AD-108), outside the data root (AD-119), unreadable (AD-121), with
 * another digest than declared (ID-05). `homeOf` tells where a document stands; undefined for a stream.
 */
export function createAssetCheck(homeOf: (document: DocumentContext) => AssetHome | undefined): AssetCheck {
  const looks = new WeakMap<Asset, Look>();
  const digests = new Map<string, string>();
  const left = new Map<DocumentContext, NotChecked[]>();

  function look(asset: Asset, document: DocumentContext): Look {
    const known = looks.get(asset);
    if (known !== undefined) return known;
    const found = open(asset, homeOf(document), digests);
    looks.set(asset, found);
    if (asset.digest !== undefined && found.actual === undefined) note(asset, document, found.file);
    return found;
  }

  function note({ id }: Asset, document: DocumentContext, file: AssetFile): void {
    const list = left.get(document) ?? [];
    left.set(document, list);
    const why = bilingual(file.kind === "elsewhere" ? "assetElsewhere" : "assetNotRead");
    if (list.length < MOST_NOT_CHECKED) list.push({ what: `ID-05 ${id}`, why });
  }

  const rule = (code: string, judge: (asset: Asset, found: Look, report: Report) => void): Rule<"Asset"> => ({
    code,
    on: "Asset",
    check: (asset, report, context) => {
      if (asset.href !== undefined) judge(asset, look(asset, context.document), report);
    },
  });

  return {
    rules: [rule("AD-108", missing), rule("AD-119", escaping), rule("AD-121", unreadable), rule("ID-05", differing)],
    notChecked: (document) => left.get(document) ?? [],
  };
}

function open(asset: Asset, home: AssetHome | undefined, digests: Map<string, string>): Look {
  const file = findAsset(asset.href, home);
  if (file.kind !== "file") return { file };
  const key = `${asset.digest?.split(":")[0] ?? ""} ${file.path}`;
  try {
    const actual = digests.get(key) ?? digestLike(file.path, asset.digest ?? "");
    if (actual !== undefined && digests.size < MOST_REMEMBERED) digests.set(key, actual);
    return actual === undefined ? { file } : { file, actual };
  } catch (error) {
    return { file: { kind: "unreadable", errno: (error as NodeJS.ErrnoException).code ?? "EIO" } };
  }
}

function missing({ href }: Asset, { file }: Look, report: Report): void {
  if (file.kind === "missing") report("/href", { part: href });
}

function escaping({ href }: Asset, { file }: Look, report: Report): void {
  if (file.kind !== "escape") return;
  const related = file.link ? [{ message: bilingual("followSymlinksFlag") }] : [];
  report("/href", { path: href }, { related });
}

function unreadable(_asset: Asset, { file }: Look, report: Report): void {
  if (file.kind === "unreadable") report("/href", { reason: reasonOf(file.errno) });
}

function differing({ digest }: Asset, { actual }: Look, report: Report): void {
  if (digest !== undefined && actual !== undefined && actual !== digest)
    report("/digest", { value: digest, expected: actual });
}
