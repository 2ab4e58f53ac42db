// SPDX-License-Identifier: Apache-2.0
import { lintCode, wording } from "./lint-code.js";

/** Whether a file can be read, and what it says of itself. */
export const sourceCodes = [
  lintCode(
    "LN-01",
    "readable-source",
    ["A file that can be read", "読めるファイル"],
    wording(
      ['This is not JSON; "{found}" cannot stand here.', "JSONではない。ここに「{found}」は書けない。"],
      ["Correct the syntax at this place.", "この場所の構文を直す。"],
    ),
    {
      "yaml-syntax": wording(
        ['This is not YAML; "{found}" cannot stand here.', "YAMLではない。ここに「{found}」は書けない。"],
        ["Correct the indentation or the quotes at this place.", "この場所の字下げか引用符を直す。"],
      ),
      "repeated-key": wording(
        ['The key "{found}" stands twice in one object.', "鍵「{found}」が1つのオブジェクトに2度ある。"],
        ["Keep one of the two, or rename the other.", "一方を残すか、他方の名を変える。"],
      ),
      "too-deep": wording(
        ["The nesting is deeper than 256.", "入れ子が256段より深い。"],
        ["Name the inner parts and refer to them.", "内側の部分に名を付け、参照で書く。"],
      ),
      "yaml-alias": wording(
        ['"{found}" is an alias, which is not read here.', "「{found}」は別名であり、ここでは読まない。"],
        ["Write the value out.", "値そのものを書く。"],
      ),
      "yaml-key": wording(
        ["A key is not a plain text.", "鍵が単なる文字列ではない。"],
        ["Write each key as a word, quoted where needed.", "鍵を語で書き、必要なら引用符で囲む。"],
      ),
      "not-object": wording(
        ["The file holds no object.", "ファイルの中身がオブジェクトではない。"],
        ["Write one schema or one profile a file.", "1つのファイルに1つのスキーマかプロファイルを書く。"],
      ),
      "too-large": wording(
        ["The file has more than {limit} MiB.", "ファイルが{limit}MiBを超えている。"],
        ["Divide it into several files.", "いくつかのファイルに分ける。"],
      ),
      "not-utf8": wording(
        ["The file is not UTF-8.", "ファイルがUTF-8ではない。"],
        ["Save it as UTF-8.", "UTF-8で保存する。"],
      ),
    },
  ),
  lintCode(
    "LN-02",
    "dialect",
    ["Dialect 2020-12", "方言2020-12"],
    wording(
      ['"{value}" is not the dialect of this schema language.', "「{value}」はこのスキーマ言語の方言ではない。"],
      [
        'Write "https://json-schema.org/draft/2020-12/schema".',
        "「https://json-schema.org/draft/2020-12/schema」と書く。",
      ],
    ),
  ),
  lintCode(
    "LN-03",
    "schema-id",
    ["Address of a schema", "スキーマのアドレス"],
    wording(
      ['"{value}" is no absolute IRI without fragment.', "「{value}」はフラグメントのない絶対IRIではない。"],
      ['Give the schema an address that ends in "/{slug}".', "「/{slug}」で終わるアドレスを付ける。"],
    ),
    {
      absent: wording(
        ['The schema has no "$id".', "スキーマに「$id」がない。"],
        ['Give it an absolute IRI that ends in "/{slug}".', "「/{slug}」で終わる絶対IRIを書く。"],
      ),
      name: wording(
        ['"{value}" does not end in the name of the file.', "「{value}」がファイル名で終わっていない。"],
        ['End it in "/{slug}", or rename the file.', "「/{slug}」で終えるか、ファイル名を変える。"],
      ),
    },
  ),
  lintCode(
    "LN-04",
    "unique-id",
    ["One schema an address", "アドレスごとに1つのスキーマ"],
    wording(
      ['"{value}" is already the address of "{file}".', "「{value}」はすでに「{file}」のアドレスである。"],
      ["Give each schema an address of its own.", "スキーマごとに別のアドレスを付ける。"],
    ),
  ),
];
