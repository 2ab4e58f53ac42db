// @generated from rules.yaml of every area, schemas/structure.yaml, conformance/requirements/findings.yaml (sha256:aaa2cf0d1bda2cbe) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { CatalogueEntry } from "../catalogue.js";

/** Every requirement: structure faults, the areas in their order, those on profiles, extensions and adapters. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    code: "schema/required",
    rule: "schema/required",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Required member", ja: "必須の項目" },
    text: {
      en: "Every member of cardinality 1 or + MUST be present in a resource, a value type or a variant of a union; the tag that names the class or the variant is one of them.",
      ja: "資源、値の型、共用型の変種は、個数が1または+の項目をすべて持たなければならない。クラスや変種を示す種別の項目もこれに含む。",
    },
    why: {
      en: "Without it the object cannot be read as what it claims to be, and no rule about it can be run.",
      ja: "これがないと、名乗るとおりのものとして読めず、そのオブジェクトに関する規則を1つも検査できない。",
    },
    message: { en: "\"{member}\" is missing in this {class}.", ja: "この{class}には「{member}」がない。" },
    fix: {
      en: "Add \"{member}\" as the source of the data states it.",
      ja: "元のデータが示すとおりに「{member}」を書く。",
    },
    origin: "JSON Schema 2020-12 Validation, 6.5.3 required",
    at: { en: "the object that lacks the member", ja: "その項目を欠くオブジェクト" },
    cases: {
      reference: {
        message: {
          en: "\"{member}\" is missing in this {class}; it refers to another resource.",
          ja: "この{class}には、他の資源を指す「{member}」がない。",
        },
        fix: { en: "Give the IRI of a resource of class {expected}.", ja: "クラス{expected}の資源のIRIを書く。" },
      },
      tag: {
        message: {
          en: "\"{member}\", which tells the kind of {class}, is missing.",
          ja: "{class}の種類を示す「{member}」がない。",
        },
        fix: { en: "Add \"{member}\", such as {allowed}.", ja: "「{member}」を加える。{allowed}などである。" },
      },
    },
  },
  {
    code: "schema/additionalProperties",
    rule: "schema/additionalProperties",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known members only", ja: "定義された項目だけ" },
    text: {
      en: "An object MUST hold only the members that its class, value type or variant defines; a resource may also hold extension keys, which begin with a lower-case prefix and a colon.",
      ja: "オブジェクトは、そのクラス、値の型、変種が定める項目だけを持たなければならない。資源だけは、小文字の接頭辞とコロンで始まる拡張の鍵も持てる。",
    },
    why: {
      en: "An unknown key is most often a misspelt one, and what it says would be lost without a word.",
      ja: "未知の鍵の多くは綴りの誤りであり、その内容は知らないうちに失われる。",
    },
    message: { en: "\"{member}\" is not a member of {class}.", ja: "「{member}」は{class}の項目ではない。" },
    fix: {
      en: "Remove \"{member}\", or keep it on the resource under a prefix of your own.",
      ja: "「{member}」を除くか、自分の接頭辞を付けて資源に置く。",
    },
    origin: "JSON Schema 2020-12 Core, 10.3.2.3 additionalProperties and 11.3 unevaluatedProperties",
    at: { en: "the extra member", ja: "余分な項目" },
    cases: {
      nearest: {
        message: {
          en: "\"{member}\" is not a member of {class}; nearest is \"{nearest}\".",
          ja: "「{member}」は{class}の項目ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      extension: {
        message: {
          en: "\"{member}\" has no prefix and is not part of {class}.",
          ja: "「{member}」は{class}の項目ではなく、接頭辞もない。",
        },
        fix: { en: "Declare a prefix and write \"{example}\".", ja: "接頭辞を宣言し「{example}」と書く。" },
      },
      "prefix-form": {
        message: {
          en: "The prefix of \"{member}\" does not begin with a lower-case letter.",
          ja: "「{member}」の接頭辞が小文字で始まっていない。",
        },
        fix: {
          en: "Write the prefix in a to z, 0 to 9 and hyphens, and declare it.",
          ja: "接頭辞をaからz、0から9、ハイフンで書き、宣言する。",
        },
      },
      prefixed: {
        message: {
          en: "\"{member}\" is an extension key, and {class} takes none.",
          ja: "「{member}」は拡張の鍵であり、{class}はそれを持てない。",
        },
        fix: { en: "Move it to the resource that holds this {class}.", ja: "この{class}を持つ資源へ移す。" },
      },
      package: {
        message: {
          en: "\"{member}\" is not a member of a package, which holds {allowed} only.",
          ja: "「{member}」はパッケージの項目ではない。書けるのは{allowed}だけである。",
        },
        fix: {
          en: "Put the data into \"graph\", or remove \"{member}\".",
          ja: "データを「graph」に入れるか、「{member}」を除く。",
        },
      },
    },
  },
  {
    code: "schema/type",
    rule: "schema/type",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "JSON type of a value", ja: "値のJSON型" },
    text: {
      en: "A value MUST be of the JSON type of its member; null stands only for a hole among inline values.",
      ja: "値は、その項目のJSON型でなければならない。nullを書けるのは、直接書いた値の並びの中の欠けた箇所だけである。",
    },
    why: {
      en: "A number in quotation marks or a lone value in place of a list is read differently by every program.",
      ja: "引用符の中の数や、一覧の代わりの単独の値は、プログラムごとに読み方が変わる。",
    },
    message: {
      en: "\"{member}\" must be one of {expected}; {value} is given.",
      ja: "「{member}」は{expected}のいずれかのはずだが、{value}である。",
    },
    fix: { en: "Write the value as one of these JSON types.", ja: "値をこのJSON型のいずれかで書く。" },
    origin: "JSON Schema 2020-12 Validation, 6.1.1 type",
    at: { en: "the value", ja: "その値" },
    cases: {
      number: {
        message: {
          en: "\"{member}\" must be a number; {value} is given.",
          ja: "「{member}」は数のはずだが、{value}である。",
        },
        fix: {
          en: "Write the number without quotation marks; for no value, leave the member out.",
          ja: "数を引用符なしで書く。値がなければ項目を書かない。",
        },
      },
      integer: {
        message: {
          en: "\"{member}\" must be a whole number; {value} is given.",
          ja: "「{member}」は整数のはずだが、{value}である。",
        },
        fix: { en: "Write a whole number without quotation marks.", ja: "整数を引用符なしで書く。" },
      },
      string: {
        message: {
          en: "\"{member}\" must be a text; {value} is given.",
          ja: "「{member}」は文字列のはずだが、{value}である。",
        },
        fix: {
          en: "Write the value in quotation marks, as the source spells it.",
          ja: "値を、元の綴りのまま引用符で囲んで書く。",
        },
      },
      boolean: {
        message: {
          en: "\"{member}\" must be true or false; {value} is given.",
          ja: "「{member}」はtrueかfalseのはずだが、{value}である。",
        },
        fix: { en: "Write true or false without quotation marks.", ja: "trueかfalseを引用符なしで書く。" },
      },
      object: {
        message: {
          en: "\"{member}\" must be an object; {value} is given.",
          ja: "「{member}」はオブジェクトのはずだが、{value}である。",
        },
        fix: {
          en: "Write the value as an object in braces, with its members by name.",
          ja: "値を波括弧のオブジェクトとし、項目に名前を付けて書く。",
        },
      },
      array: {
        message: {
          en: "\"{member}\" must be a list; {value} is given.",
          ja: "「{member}」は一覧のはずだが、{value}である。",
        },
        fix: { en: "Put the value into brackets, even when it is the only one.", ja: "値が1つでも角括弧で囲む。" },
      },
    },
  },
  {
    code: "schema/enum",
    rule: "schema/enum",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Value of a closed list", ja: "閉じた一覧の値" },
    text: {
      en: "A value of an enumeration MUST be one of the values of its closed list, spelt as there.",
      ja: "列挙の値は、閉じた一覧にある値を、そこにある綴りで書かなければならない。",
    },
    why: {
      en: "A reader can act only on words it knows; an unlisted word would be guessed at or dropped.",
      ja: "読み手は知っている語にしか対応できず、一覧にない語は推測されるか捨てられる。",
    },
    message: {
      en: "\"{value}\" is not a value of \"{member}\"; allowed are {allowed}.",
      ja: "「{value}」は「{member}」の値ではない。書けるのは{allowed}である。",
    },
    fix: { en: "Write the allowed value that the source means.", ja: "元のデータが意味する値をこの中から書く。" },
    origin: "JSON Schema 2020-12 Validation, 6.1.2 enum",
    at: { en: "the value", ja: "その値" },
    cases: {
      nearest: {
        message: {
          en: "\"{value}\" is not a value of \"{member}\"; nearest are {nearest}.",
          ja: "「{value}」は「{member}」の値ではない。近いのは{nearest}である。",
        },
        fix: {
          en: "Write the one that the data uses, and keep the original in \"native\".",
          ja: "データが使う値を書き、元の表記は「native」に残す。",
        },
      },
      spelling: {
        message: {
          en: "\"{value}\" is not spelt as in the list of \"{member}\".",
          ja: "「{value}」の綴りが「{member}」の一覧と異なる。",
        },
        fix: { en: "Write \"{nearest}\".", ja: "「{nearest}」と書く。" },
      },
    },
  },
  {
    code: "schema/const",
    rule: "schema/const",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Fixed value", ja: "定まった値" },
    text: {
      en: "A member with one fixed value MUST have exactly that value; the version of the model in a package is such a member.",
      ja: "値が1つに定まっている項目は、その値でなければならない。パッケージのモデルの版がこれに当たる。",
    },
    why: {
      en: "The fixed value tells a reader that it may go on; any other value announces something it does not know.",
      ja: "定まった値は読み進めてよい印であり、他の値は読み手の知らないものがあることを意味する。",
    },
    message: {
      en: "\"{member}\" must be {expected}; {value} is given.",
      ja: "「{member}」は{expected}と定まっているが、{value}である。",
    },
    fix: { en: "Write {expected}.", ja: "{expected}と書く。" },
    origin: "JSON Schema 2020-12 Validation, 6.1.3 const",
    at: { en: "the value", ja: "その値" },
    cases: {
      version: {
        message: {
          en: "This package is of model version {value}; the version read here is {expected}.",
          ja: "このパッケージのモデルの版は{value}である。読めるのは{expected}である。",
        },
        fix: {
          en: "Check it with a release for that version, or convert the package.",
          ja: "その版に対応した版で検査するか、パッケージを変換する。",
        },
      },
    },
  },
  {
    code: "schema/pattern",
    rule: "schema/pattern",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Written form of a value", ja: "値の書き方" },
    text: {
      en: "A text of a primitive type MUST have the written form of that type: Iri and Ref an absolute IRI or a prefixed name, DateTime RFC 3339 with a zone, Date YYYY-MM-DD, Duration ISO 8601 without sign, Digest an algorithm and lower-case hexadecimal digits.",
      ja: "基本型の文字列は、その型の書き方に従わなければならない。IriとRefは絶対IRIまたは接頭辞付きの名前、DateTimeは時間帯付きのRFC 3339、DateはYYYY-MM-DD、Durationは符号なしのISO 8601、Digestは算法と小文字の16進数である。",
    },
    why: {
      en: "One written form for one meaning lets every reader compare and order values without guessing.",
      ja: "1つの意味に1つの書き方があれば、どの読み手も推測なしに比較と並べ替えができる。",
    },
    message: {
      en: "\"{value}\" has not the written form that \"{member}\" needs.",
      ja: "「{value}」は「{member}」の書き方に合わない。",
    },
    fix: { en: "Write the value in the form described for \"{member}\".", ja: "「{member}」の説明にある形で値を書く。" },
    origin: "JSON Schema 2020-12 Validation, 6.3.3 pattern",
    at: { en: "the value", ja: "その値" },
    cases: {
      iri: {
        message: {
          en: "\"{value}\" is neither an IRI nor a prefixed name.",
          ja: "「{value}」はIRIでも接頭辞付きの名前でもない。",
        },
        fix: {
          en: "Write an absolute IRI such as \"https://data.example.org/id/1\", without blanks.",
          ja: "空白のない絶対IRIを書く。「https://data.example.org/id/1」などである。",
        },
      },
      ref: {
        message: {
          en: "\"{value}\" in \"{member}\" is not the IRI of a resource.",
          ja: "「{member}」の「{value}」は資源のIRIではない。",
        },
        fix: {
          en: "Write the \"id\" of the resource, exactly as it stands there.",
          ja: "参照先の「id」を、そこにあるとおりに書く。",
        },
      },
      "date-time": {
        message: { en: "\"{value}\" is not a date and time with a zone.", ja: "「{value}」は時間帯付きの日時ではない。" },
        fix: {
          en: "Write it like \"2026-09-01T00:00:00Z\", with the zone the source states.",
          ja: "「2026-09-01T00:00:00Z」のように、元のデータの時間帯を付けて書く。",
        },
      },
      date: {
        message: { en: "\"{value}\" is not a date.", ja: "「{value}」は日付ではない。" },
        fix: { en: "Write it like \"2026-09-01\".", ja: "「2026-09-01」のように書く。" },
      },
      duration: {
        message: { en: "\"{value}\" is not a duration.", ja: "「{value}」は時間の長さではない。" },
        fix: {
          en: "Write it like \"PT10M\" for ten minutes or \"P1D\" for a day.",
          ja: "10分なら「PT10M」、1日なら「P1D」のように書く。",
        },
      },
      digest: {
        message: { en: "\"{value}\" is not a digest.", ja: "「{value}」は要約値ではない。" },
        fix: {
          en: "Write \"sha256:\" and the 64 lower-case hexadecimal digits.",
          ja: "「sha256:」に続けて小文字の16進数64桁を書く。",
        },
      },
    },
  },
  {
    code: "schema/discriminator",
    rule: "schema/discriminator",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known class or variant", ja: "定義されたクラスか変種" },
    text: {
      en: "The tag of an object MUST name a class of the model (`type` of a resource) or a variant of its union (`kind`; `type` of a geometry).",
      ja: "オブジェクトの種別の項目は、モデルのクラス(資源の「type」)か、その共用型の変種(「kind」、幾何では「type」)の名前でなければならない。",
    },
    why: {
      en: "The tag decides how everything else in the object is read; with an unknown tag nothing of it can be checked.",
      ja: "種別は、残りすべての読み方を決める。未知の種別では、何も検査できない。",
    },
    message: {
      en: "\"{value}\" is not a kind of {class}; allowed are {allowed}.",
      ja: "「{value}」という{class}の種類はない。書けるのは{allowed}である。",
    },
    fix: { en: "Write the kind that the source means.", ja: "元のデータが意味する種類を書く。" },
    origin: "OpenAPI 3.1, 4.8.25 Discriminator Object",
    at: { en: "the tag", ja: "種別の項目" },
    cases: {
      nearest: {
        message: {
          en: "\"{value}\" is not a kind of {class}; nearest are {nearest}.",
          ja: "「{value}」という{class}の種類はない。近いのは{nearest}である。",
        },
        fix: { en: "Write the kind that the data has, spelt as listed.", ja: "データの種類を一覧の綴りで書く。" },
      },
      class: {
        message: { en: "\"{value}\" is not a class of the model.", ja: "「{value}」というクラスはモデルにない。" },
        fix: {
          en: "Make it an \"Entity\" and name this class in \"entityTypes\", or use a class of the model.",
          ja: "「Entity」として「entityTypes」に書くか、モデルのクラスを使う。",
        },
      },
      "class-nearest": {
        message: { en: "\"{value}\" is not a known type.", ja: "「{value}」という型はない。" },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "schema/propertyNames",
    rule: "schema/propertyNames",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Keys of a map", ja: "対応表の鍵" },
    text: {
      en: "Every key of a map MUST have the form that the map demands; in a language map it is a BCP 47 language tag or `und`.",
      ja: "対応表の鍵は、その表が求める形でなければならない。言語別の文では、BCP 47の言語タグまたは「und」である。",
    },
    why: {
      en: "A text under a key that is no language is shown to nobody.",
      ja: "言語でない鍵の下の文は、誰にも表示されない。",
    },
    message: { en: "\"{key}\" cannot be a key of \"{member}\".", ja: "「{key}」は「{member}」の鍵にならない。" },
    fix: {
      en: "Rename the key \"{key}\" to the form described for \"{member}\".",
      ja: "鍵「{key}」を「{member}」の説明にある形に直す。",
    },
    origin: "JSON Schema 2020-12 Core, 10.3.2.4 propertyNames; BCP 47 (RFC 5646), 2.1 Syntax",
    at: { en: "the map", ja: "その対応表" },
    cases: {
      language: {
        message: {
          en: "\"{key}\" in \"{member}\" is not a language tag.",
          ja: "「{member}」の「{key}」は言語タグではない。",
        },
        fix: {
          en: "Write a tag such as \"ja\" or \"en\", or \"und\" when the language is not known.",
          ja: "「ja」「en」などのタグを書く。言語が不明なら「und」と書く。",
        },
      },
    },
  },
  {
    code: "schema/minItems",
    rule: "schema/minItems",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Smallest length of a list", ja: "一覧の最小の長さ" },
    text: {
      en: "A list MUST have at least the number of entries that its member demands; a list with no entry is left out instead.",
      ja: "一覧は、その項目が求める数以上の要素を持たなければならない。要素がなければ、一覧そのものを書かない。",
    },
    why: {
      en: "An empty list would be a second way to say that nothing is declared.",
      ja: "空の一覧は、宣言がないことのもう1つの書き方になってしまう。",
    },
    message: {
      en: "The length of \"{member}\" is {count}; at least {minimum} is needed.",
      ja: "「{member}」の要素は{count}個だが、{minimum}個以上必要である。",
    },
    fix: { en: "Give all {minimum} entries.", ja: "{minimum}個すべてを書く。" },
    origin: "JSON Schema 2020-12 Validation, 6.4.2 minItems",
    at: { en: "the value", ja: "その値" },
    cases: {
      empty: {
        message: { en: "\"{member}\" is an empty list.", ja: "「{member}」が空の一覧である。" },
        fix: {
          en: "Leave \"{member}\" out when there is nothing to list.",
          ja: "挙げるものがなければ「{member}」を書かない。",
        },
      },
    },
  },
  {
    code: "schema/maxItems",
    rule: "schema/maxItems",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Largest length of a list", ja: "一覧の最大の長さ" },
    text: {
      en: "A list MUST NOT have more entries than its member allows.",
      ja: "一覧の要素は、その項目が許す数を超えてはならない。",
    },
    why: {
      en: "Entries beyond the allowed number belong to nothing and would be dropped silently.",
      ja: "許された数を超えた要素は対応する相手がなく、黙って捨てられる。",
    },
    message: {
      en: "The length of \"{member}\" is {count}; at most {maximum} is allowed.",
      ja: "「{member}」の要素は{count}個だが、{maximum}個までである。",
    },
    fix: { en: "Keep the {maximum} entries that are meant.", ja: "意味のある{maximum}個だけを残す。" },
    origin: "JSON Schema 2020-12 Validation, 6.4.1 maxItems",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "schema/minimum",
    rule: "schema/minimum",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Smallest number", ja: "数の下限" },
    text: {
      en: "A number MUST NOT be smaller than the least value its member allows.",
      ja: "数は、その項目の下限より小さくてはならない。",
    },
    why: {
      en: "Such a number, as a line 0 or a negative size, names nothing that exists.",
      ja: "第0行や負の大きさのような数は、存在しないものを指す。",
    },
    message: {
      en: "\"{member}\" is {value}; the least value is {minimum}.",
      ja: "「{member}」が{value}である。下限は{minimum}である。",
    },
    fix: { en: "Correct the number; count from {minimum}.", ja: "数を{minimum}から数えて直す。" },
    origin: "JSON Schema 2020-12 Validation, 6.2.4 minimum",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "schema/maximum",
    rule: "schema/maximum",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Largest number", ja: "数の上限" },
    text: {
      en: "A number MUST NOT be larger than the greatest value its member allows.",
      ja: "数は、その項目の上限より大きくてはならない。",
    },
    why: {
      en: "The model gives no meaning to a number above the limit.",
      ja: "上限を超える数には、モデルが意味を与えていない。",
    },
    message: {
      en: "\"{member}\" is {value}; the greatest value is {maximum}.",
      ja: "「{member}」が{value}である。上限は{maximum}である。",
    },
    fix: { en: "Correct the number, or describe the thing in another way.", ja: "数を直すか、別の書き方で表す。" },
    origin: "JSON Schema 2020-12 Validation, 6.2.2 maximum",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "schema/minLength",
    rule: "schema/minLength",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No empty text", ja: "空でない文字列" },
    text: {
      en: "A text that carries a unit or a position in time MUST NOT be empty.",
      ja: "単位や時間位置を表す文字列は、空であってはならない。",
    },
    why: {
      en: "An empty text looks like a declaration and declares nothing.",
      ja: "空の文字列は、宣言に見えて何も宣言していない。",
    },
    message: { en: "\"{member}\" is an empty text.", ja: "「{member}」が空の文字列である。" },
    fix: {
      en: "Leave \"{member}\" out when the source states none; for a pure number write the unit \"1\".",
      ja: "元のデータになければ「{member}」を書かない。無次元なら単位は「1」と書く。",
    },
    origin: "JSON Schema 2020-12 Validation, 6.3.2 minLength",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "schema/minProperties",
    rule: "schema/minProperties",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No empty map", ja: "空でない対応表" },
    text: { en: "A map that is given MUST hold at least one entry.", ja: "対応表を書くときは、1つ以上の要素を持たなければならない。" },
    why: {
      en: "A label without a language or a field without a variable says nothing.",
      ja: "言語のない名称や変数のない場は、何も伝えない。",
    },
    message: { en: "\"{member}\" is an empty map.", ja: "「{member}」が空の対応表である。" },
    fix: {
      en: "Add an entry to \"{member}\", or leave it out where it may be absent.",
      ja: "「{member}」に要素を加えるか、省ける項目なら書かない。",
    },
    origin: "JSON Schema 2020-12 Validation, 6.5.2 minProperties",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "schema/dependentRequired",
    rule: "schema/dependentRequired",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Members that go together", ja: "対になる項目" },
    text: {
      en: "A member that is meaningful only beside another one MUST NOT stand without it.",
      ja: "他の項目があって初めて意味を持つ項目は、それなしに書いてはならない。",
    },
    why: {
      en: "Half of a pair cannot be read, and a reader would have to invent the other half.",
      ja: "対の片方だけでは読めず、読み手が残りを作り出すことになる。",
    },
    message: { en: "\"{member}\" is given without \"{needed}\".", ja: "「{member}」があるのに「{needed}」がない。" },
    fix: {
      en: "Add \"{needed}\" as the source states it, or remove \"{member}\".",
      ja: "元のデータにある「{needed}」を加えるか、「{member}」を除く。",
    },
    origin: "JSON Schema 2020-12 Validation, 6.5.4 dependentRequired",
    at: { en: "the object that lacks the member", ja: "その項目を欠くオブジェクト" },
  },
  {
    code: "QU-01",
    rule: "quantity/ucum-code",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "UCUM unit code", ja: "UCUMの単位記号" },
    text: {
      en: "Every unit MUST parse as a case-sensitive UCUM 2.2 code: terms joined by `.` and `/`, each a whole number, a power `10*n` or a known atom with an optional metric prefix and exponent; annotations in braces; no white space.",
      ja: "単位はすべて、大文字と小文字を区別するUCUM 2.2の記号として読めなければならない。項を「.」と「/」でつなぎ、各項は整数、「10*n」、または接頭語と指数を付けられる既知の単位記号とし、注釈は波括弧に入れ、空白を含まない。",
    },
    why: {
      en: "A unit that cannot be parsed cannot be converted or compared, and spellings such as degC or mm/hr mean different things to different programs.",
      ja: "読めない単位は換算も比較もできず、degCやmm/hrのような綴りはプログラムごとに意味が変わる。",
    },
    message: { en: "\"{unit}\" is not a UCUM code.", ja: "「{unit}」はUCUMの単位記号ではない。" },
    fix: {
      en: "Write the UCUM code of the unit, and keep the original text in \"native\".",
      ja: "UCUMの単位記号を書き、元の文字列は「native」に残す。",
    },
    origin: "UCUM 2.2, 2.1 Character Set and Lexical Rules, 2.2 Syntax Rules (case-sensitive codes)",
    at: { en: "the unit", ja: "その単位" },
    cases: {
      nearest: {
        message: {
          en: "\"{unit}\" is not a UCUM code; nearest is \"{nearest}\".",
          ja: "「{unit}」はUCUMの単位記号ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Write \"{nearest}\".", ja: "「{nearest}」と書く。" },
      },
      blank: {
        message: {
          en: "\"{unit}\" holds white space, which no UCUM code has.",
          ja: "「{unit}」は空白を含み、UCUMの単位記号にならない。",
        },
        fix: { en: "Join the terms with \".\" or \"/\" instead of blanks.", ja: "項を空白ではなく「.」か「/」でつなぐ。" },
      },
    },
  },
  {
    code: "QU-02",
    rule: "quantity/unit-fits-kind",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Unit of its quantity kind", ja: "量の種類に合う単位" },
    text: {
      en: "The unit of a Property or an inlineProperty MUST have the dimension of its quantityKind, and the unit of a FieldSpec, a Variable or a result that of its property's quantityKind when the property has no unit; kinds that are not in the pack are not compared.",
      ja: "Propertyとインラインの特性の単位は、そのquantityKindと同じ次元でなければならない。特性に単位がないときは、FieldSpec、Variable、結果の単位が、特性のquantityKindと同じ次元でなければならない。パックにない量の種類は比較しない。",
    },
    why: {
      en: "A depth in millibar is not a depth; either the kind or the unit was taken from another column.",
      ja: "ミリバールの深さは深さではない。種類か単位のどちらかが別の列から取られている。",
    },
    message: {
      en: "\"{unit}\" reduces to {dimension}; {kind} needs {expected}.",
      ja: "「{unit}」の次元は{dimension}だが、{kind}は{expected}である。",
    },
    fix: {
      en: "Write the unit of the values, or correct \"quantityKind\".",
      ja: "値の単位を書くか、「quantityKind」を直す。",
    },
    origin: "QUDT 3, qudt:hasDimensionVector of units and quantity kinds",
    at: { en: "the unit", ja: "その単位" },
    cases: {
      "of-property": {
        message: {
          en: "\"{unit}\" reduces to {dimension}; {kind} of {property} needs {expected}.",
          ja: "「{unit}」の次元は{dimension}だが、{property}の{kind}は{expected}である。",
        },
        fix: {
          en: "Write the unit of the values, or refer to the property that was observed.",
          ja: "値の単位を書くか、実際に観測した特性を参照する。",
        },
      },
    },
  },
  {
    code: "QU-03",
    rule: "quantity/unit-iri-agrees",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Unit IRI and code agree", ja: "単位のIRIと記号の一致" },
    text: {
      en: "A unitIri that is in the pack MUST list the unit code beside it, after both are brought to the canonical form.",
      ja: "パックにあるunitIriは、正規形に直した後で、隣の単位記号をその記号として持たなければならない。",
    },
    why: {
      en: "Two statements of one unit that differ leave open by which factor the number is meant.",
      ja: "1つの単位について2つの宣言が食い違うと、どの倍率の数か決まらない。",
    },
    message: {
      en: "{unitIri} is not the unit \"{unit}\"; its codes are {expected}.",
      ja: "{unitIri}は単位「{unit}」ではない。その記号は{expected}である。",
    },
    fix: {
      en: "Give the IRI of \"{unit}\", or leave \"unitIri\" out.",
      ja: "「{unit}」のIRIを書くか、「unitIri」を除く。",
    },
    origin: "QUDT 3, qudt:ucumCode",
    at: { en: "/unitIri", ja: "/unitIri" },
    cases: {
      "no-code": {
        message: {
          en: "{unitIri} has no UCUM code, so it cannot be \"{unit}\".",
          ja: "{unitIri}にはUCUMの単位記号がなく、「{unit}」とは言えない。",
        },
        fix: {
          en: "Give an IRI that has the code \"{unit}\", or leave \"unitIri\" out.",
          ja: "記号「{unit}」を持つIRIを書くか、「unitIri」を除く。",
        },
      },
    },
  },
  {
    code: "QU-04",
    rule: "quantity/difference-unit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Uncertainty as a difference", ja: "差としての不確かさ" },
    text: {
      en: "A standard, expanded or covariance uncertainty of a value in an interval-scale unit (Cel, [degF], [degRe]) MUST state a unit that has no shifted zero; likewise a Variable of role standardUncertainty when both its own unit and that of its companion are such units.",
      ja: "零点のずれた単位(Cel、[degF]、[degRe])の値に付く標準不確かさ、拡張不確かさ、共分散は、零点のずれない単位を書かなければならない。役割がstandardUncertaintyのVariableも、自身と付随先の単位がともにそうした単位であってはならない。",
    },
    why: {
      en: "An uncertainty of 0.5 Cel converted as a temperature becomes 273.65 K.",
      ja: "0.5 Celの不確かさを温度として換算すると273.65 Kになる。",
    },
    message: {
      en: "An uncertainty is a difference, but its unit would be \"{unit}\", whose zero is shifted.",
      ja: "不確かさは差だが、その単位が零点のずれた「{unit}」になる。",
    },
    fix: { en: "Give the uncertainty the unit \"{expected}\".", ja: "不確かさに単位「{expected}」を付ける。" },
    origin: "CF conventions 1.13, 3.1.2 Temperature units; JCGM 100:2008 (GUM), 2.3.1; UCUM 2.2, 3 Semantics, section 21 (special units)",
    at: { en: "the uncertainty, or the Variable", ja: "その不確かさ、またはVariable" },
    cases: {
      shifted: {
        message: {
          en: "The unit \"{given}\" of the uncertainty has a shifted zero; the value is in \"{unit}\".",
          ja: "不確かさの単位「{given}」は零点がずれている(値は「{unit}」)。",
        },
        fix: {
          en: "Write \"{expected}\" as the unit of the uncertainty.",
          ja: "不確かさの単位を「{expected}」と書く。",
        },
      },
      companion: {
        message: {
          en: "\"{variable}\" is the uncertainty of \"{of}\", but its unit \"{unit}\" has a shifted zero.",
          ja: "「{of}」の不確かさ「{variable}」の単位「{unit}」は零点がずれている。",
        },
        fix: {
          en: "Give \"{variable}\" the unit \"{expected}\".",
          ja: "「{variable}」の単位を「{expected}」とする。",
        },
      },
    },
  },
  {
    code: "QU-05",
    rule: "quantity/unit-fits-property",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Unit of its property", ja: "特性に合う単位" },
    text: {
      en: "The unit of a result, a Variable or a FieldSpec MUST be commensurable with the unit of its Property or inlineProperty, where both parse: equal dimension vectors, and the same annotation or logarithmic scale where there is one.",
      ja: "結果、Variable、FieldSpecの単位は、双方が読めるとき、そのPropertyまたはインラインの特性の単位と換算できなければならない。次元が等しく、注釈や対数の尺度があればそれも同じであることをいう。",
    },
    why: {
      en: "Values that cannot be brought to the unit of the property are not values of that property.",
      ja: "特性の単位に換算できない値は、その特性の値ではない。",
    },
    message: {
      en: "\"{unit}\" cannot be converted to \"{expected}\", the unit of {property}.",
      ja: "「{unit}」は{property}の単位「{expected}」に換算できない。",
    },
    fix: {
      en: "Write the unit of the values, or refer to the property they belong to.",
      ja: "値の単位を書くか、値の属する特性を参照する。",
    },
    origin: "CF conventions 1.13, 3.1 Units and 3.3 Standard Name (canonical units); UCUM 2.2, 3 Semantics, section 17 (commensurability)",
    at: { en: "the unit", ja: "その単位" },
  },
  {
    code: "QU-06",
    rule: "quantity/uncertainty-consistent",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Consistent uncertainty", ja: "整合した不確かさ" },
    text: {
      en: "The value of a standard or expanded uncertainty MUST NOT be negative, and an expanded one MUST state its coverageFactor or its level; lower MUST NOT exceed upper and the value of the carrier MUST lie within them; a level MUST be greater than 0 and at most 1.",
      ja: "標準不確かさと拡張不確かさの値は負であってはならず、拡張不確かさは包含係数(coverageFactor)か包含確率(level)を持たなければならない。lowerはupperを超えず、持ち主の値はその間になければならない。levelは0より大きく1以下でなければならない。",
    },
    why: {
      en: "An interval that misses its own value, or a half-width without a factor, cannot be combined with any other uncertainty.",
      ja: "値を含まない区間や、係数のない半幅は、他の不確かさと合成できない。",
    },
    message: { en: "The uncertainty {value} is negative.", ja: "不確かさが負の値{value}である。" },
    fix: { en: "Give the size of the uncertainty, without sign.", ja: "不確かさの大きさを符号なしで書く。" },
    origin: "JCGM 100:2008 (GUM), 2.3.1, 2.3.5, 2.3.6 and 7.2.3; UncertML 2.0, confidence-interval",
    at: { en: "the uncertainty", ja: "その不確かさ" },
    cases: {
      "no-factor": {
        message: {
          en: "The expanded uncertainty {value} states neither \"coverageFactor\" nor \"level\".",
          ja: "拡張不確かさ{value}に「coverageFactor」も「level」もない。",
        },
        fix: {
          en: "Add the coverage factor or the level that the source states.",
          ja: "元のデータが示す包含係数か包含確率を加える。",
        },
      },
      "bounds-order": {
        message: {
          en: "The lower bound {lower} is above the upper bound {upper}.",
          ja: "下側の限界{lower}が上側の限界{upper}を超える。",
        },
        fix: { en: "Swap the two bounds, or correct one of them.", ja: "2つの限界を入れ替えるか、一方を直す。" },
      },
      outside: {
        message: {
          en: "The value {value} lies outside its own bounds {lower} to {upper}.",
          ja: "値{value}が自身の区間{lower}から{upper}の外にある。",
        },
        fix: {
          en: "Write bounds of the value, not half-widths, and in the unit of the uncertainty.",
          ja: "半幅ではなく値の限界を、不確かさの単位で書く。",
        },
      },
      level: {
        message: {
          en: "The level {level} is not greater than 0 and at most 1.",
          ja: "包含確率{level}は、0より大きく1以下という範囲にない。",
        },
        fix: {
          en: "Write the level as a fraction: 0.95 for 95 percent.",
          ja: "95パーセントなら0.95のように、割合で書く。",
        },
      },
    },
  },
  {
    code: "QU-07",
    rule: "quantity/quantiles-ordered",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Ordered quantiles", ja: "順序どおりの分位点" },
    text: {
      en: "The levels of quantiles MUST be as many as the values, strictly increasing and within 0 to 1, and the values MUST NOT decrease.",
      ja: "分位点のlevelsは、valuesと同じ個数で、0から1の範囲で真に増加しなければならず、valuesは減少してはならない。",
    },
    why: {
      en: "Quantiles out of order describe no distribution, and an interpolation between them gives impossible values.",
      ja: "順序の乱れた分位点はどの分布も表さず、その補間はあり得ない値を与える。",
    },
    message: {
      en: "The number of levels is {levels}, that of values {values}.",
      ja: "levelsが{levels}個、valuesが{values}個である。",
    },
    fix: { en: "Give one value for each level.", ja: "levels 1つに値を1つずつ書く。" },
    origin: "UncertML 2.0, quantile; ISO 3534-1:2006, 2.13 (quantile)",
    at: { en: "the uncertainty", ja: "その不確かさ" },
    cases: {
      "levels-order": {
        message: {
          en: "The level {level} does not rise above {previous}, which stands before it.",
          ja: "水準{level}が直前の{previous}より大きくない。",
        },
        fix: {
          en: "Put the pairs into the order of their levels, each level once.",
          ja: "水準と値の組を水準の昇順に並べ、重複を除く。",
        },
      },
      "levels-range": {
        message: { en: "The level {level} is not within 0 to 1.", ja: "水準{level}が0から1の範囲にない。" },
        fix: { en: "Write levels as fractions: 0.9 for 90 percent.", ja: "90パーセントなら0.9のように割合で書く。" },
      },
      "values-order": {
        message: {
          en: "The value {value} at level {level} is below {previous}, the value before it.",
          ja: "水準{level}の値{value}が直前の値{previous}を下回る。",
        },
        fix: { en: "Match each value with its level again.", ja: "値と水準の対応を付け直す。" },
      },
    },
  },
  {
    code: "QU-08",
    rule: "quantity/covariance-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Valid covariance matrix", ja: "正しい共分散行列" },
    text: {
      en: "A covariance matrix MUST be square with one row for each of componentNames, symmetric to 1e-9 of its largest absolute entry, and without an eigenvalue below -1e-9 of its trace.",
      ja: "共分散行列は、componentNamesと同じ数の行を持つ正方行列で、最大の絶対値の1e-9以内で対称であり、跡の-1e-9倍より小さい固有値を持たないものでなければならない。",
    },
    why: {
      en: "A matrix with a negative variance in some direction breaks every propagation and every filter that uses it.",
      ja: "ある向きの分散が負になる行列は、それを使う伝播計算とフィルターをすべて壊す。",
    },
    message: {
      en: "For {names} components the matrix is {rows} by {columns}.",
      ja: "成分{names}個に対し、行列が{rows}行{columns}列である。",
    },
    fix: {
      en: "Give one row and one column for each of \"componentNames\".",
      ja: "「componentNames」の1つごとに1行1列を書く。",
    },
    origin: "JCGM 101:2008 (GUM Supplement 1), 3.11 (uncertainty matrix); UncertML 2.0, covariance-matrix",
    at: { en: "the uncertainty", ja: "その不確かさ" },
    cases: {
      asymmetric: {
        message: {
          en: "The covariance of \"{first}\" and \"{second}\" is {a} one way and {b} the other.",
          ja: "「{first}」と「{second}」の共分散が、{a}と{b}で一致しない。",
        },
        fix: { en: "Write the same number on both sides of the diagonal.", ja: "対角線の両側に同じ数を書く。" },
      },
      negative: {
        message: {
          en: "The matrix is no covariance: its smallest eigenvalue is {eigenvalue}.",
          ja: "最小の固有値が{eigenvalue}で、共分散行列にならない。",
        },
        fix: {
          en: "Check the entries off the diagonal: none may exceed what the variances allow.",
          ja: "対角線の外の値を確かめる。分散が許す大きさを超えられない。",
        },
      },
    },
  },
  {
    code: "QU-09",
    rule: "quantity/probabilities-sum",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Probabilities that sum to one", ja: "和が1の確率" },
    text: {
      en: "Every probability of a set of categories MUST lie within 0 to 1, and they MUST sum to 1 within 1e-6.",
      ja: "区分の確率はそれぞれ0から1の範囲にあり、その和は1e-6以内で1でなければならない。",
    },
    why: {
      en: "Probabilities that do not sum to one hide a forgotten category or are percentages.",
      ja: "和が1でない確率は、区分の漏れか百分率を隠している。",
    },
    message: { en: "The probabilities sum to {sum}, not to 1.", ja: "確率の和が1ではなく{sum}である。" },
    fix: { en: "Add the missing category, or correct the probabilities.", ja: "欠けた区分を加えるか、確率を直す。" },
    origin: "UncertML 2.0, probability; ISO 3534-1:2006, 2.5 (probability)",
    at: { en: "the uncertainty", ja: "その不確かさ" },
    cases: {
      outside: {
        message: {
          en: "The probability {probability} of \"{category}\" is not within 0 to 1.",
          ja: "「{category}」の確率{probability}が0から1の範囲にない。",
        },
        fix: { en: "Write it as a fraction: 0.2 for 20 percent.", ja: "20パーセントなら0.2のように割合で書く。" },
      },
    },
  },
  {
    code: "QU-10",
    rule: "quantity/ensemble-size",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "An ensemble of two or more", ja: "2つ以上のアンサンブル" },
    text: {
      en: "An ensemble MUST have at least 2 values, and the memberCount of an UncertaintySpec MUST be at least 2.",
      ja: "アンサンブルは2つ以上の値を持ち、UncertaintySpecのmemberCountは2以上でなければならない。",
    },
    why: {
      en: "One member has no spread, so it says nothing about uncertainty.",
      ja: "1つの要素には散らばりがなく、不確かさについて何も示さない。",
    },
    message: {
      en: "An ensemble of {count} has no spread; at least 2 values are needed.",
      ja: "アンサンブルの値が{count}個である。散らばりには2個以上が要る。",
    },
    fix: { en: "Give all members, or leave the uncertainty out.", ja: "すべての要素を書くか、不確かさを書かない。" },
    origin: "own; unbiased sample variance, which needs n - 1 > 0",
    at: { en: "the uncertainty", ja: "その不確かさ" },
    cases: {
      spec: {
        message: {
          en: "\"memberCount\" is {count}; an ensemble has at least 2 members.",
          ja: "「memberCount」が{count}である。アンサンブルの要素は2以上である。",
        },
        fix: {
          en: "Give the number of members, or another kind of uncertainty.",
          ja: "要素の数を書くか、別の種類の不確かさにする。",
        },
      },
    },
  },
  {
    code: "QU-11",
    rule: "quantity/category-no-unit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No unit on a category", ja: "区分に単位なし" },
    text: {
      en: "A property of valueType category, text or boolean MUST NOT have a unit or a quantityKind, nor may a result or a Variable of such a property have a unit.",
      ja: "valueTypeがcategory、text、booleanの特性は、単位もquantityKindも持ってはならない。その特性の結果やVariableも単位を持たない。",
    },
    why: {
      en: "A class or a name that carries a unit will be averaged and converted as if it were a number.",
      ja: "単位の付いた区分や名前は、数として平均され換算されてしまう。",
    },
    message: {
      en: "A value of type {valueType} has no unit, but \"{unit}\" is given.",
      ja: "{valueType}の値に単位はないが、「{unit}」と書かれている。",
    },
    fix: {
      en: "Remove the unit, or correct \"valueType\" if these are numbers.",
      ja: "単位を除く。数なら「valueType」を直す。",
    },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Parameter Objects (unit and categoryEncoding)",
    at: { en: "the unit or quantityKind", ja: "その単位またはquantityKind" },
    cases: {
      kind: {
        message: {
          en: "A value of type {valueType} has no quantity kind, but {kind} is given.",
          ja: "{valueType}の値に量の種類はないが、{kind}と書かれている。",
        },
        fix: {
          en: "Name what is observed by \"concept\" instead of \"quantityKind\".",
          ja: "観測する内容は「quantityKind」ではなく「concept」で示す。",
        },
      },
      "of-property": {
        message: {
          en: "The values of {property} are of type {valueType}, but the unit \"{unit}\" is given.",
          ja: "{property}の値は{valueType}だが、単位「{unit}」がある。",
        },
        fix: { en: "Remove the unit, or refer to a property with numbers.", ja: "単位を除くか、数の特性を参照する。" },
      },
    },
  },
  {
    code: "QU-12",
    rule: "quantity/value-xor-missing",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A value or a reason", ja: "値か欠測理由" },
    text: {
      en: "A Quantity, and a Result of any kind but field, MUST have exactly one of its value member and missing.",
      ja: "Quantityと、種類がfield以外のResultは、値の項目とmissingのちょうど一方を持たなければならない。",
    },
    why: {
      en: "Without either nobody knows whether a value was lost or never taken; with both nobody knows which holds.",
      ja: "両方なければ失われたのか測らなかったのか分からず、両方あればどちらが正しいか分からない。",
    },
    message: { en: "Neither \"{member}\" nor \"missing\" is given.", ja: "「{member}」も「missing」もない。" },
    fix: { en: "Give the value, or the reason why there is none.", ja: "値か、値のない理由を書く。" },
    origin: "OGC nil reasons (http://www.opengis.net/def/nil/OGC/0/); ISO 19136-1:2020 (GML), nilReason",
    at: { en: "the object", ja: "そのオブジェクト" },
    cases: {
      both: {
        message: {
          en: "\"{member}\" is {value} and \"missing\" is \"{missing}\".",
          ja: "「{member}」が{value}であり、「missing」が「{missing}」でもある。",
        },
        fix: { en: "Keep the value, or keep the reason why there is none.", ja: "値か、値のない理由のどちらかを残す。" },
      },
    },
  },
  {
    code: "QU-13",
    rule: "quantity/dimension-by-qudt",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Commensurable by dimension vector", ja: "次元による換算可能性" },
    text: {
      en: "An implementation MUST call two units commensurable only when both parse, their QUDT dimension vectors are equal, and both are of the same special unit or annotation, or of none; the base dimensions of UCUM itself MUST NOT be used.",
      ja: "実装は、2つの単位がともに読め、QUDTの次元ベクトルが等しく、特別な単位や注釈が同じかどちらにもないときに限り、換算できるとしなければならない。UCUM自身の基本次元を使ってはならない。",
    },
    why: {
      en: "UCUM counts the mole as a number and the radian as a dimension, so mol/L would equal 1/L.",
      ja: "UCUMはモルを数、ラジアンを次元と数えるので、mol/Lが1/Lと等しくなってしまう。",
    },
    message: {
      en: "\"{a}\" and \"{b}\" were called commensurable, which they are not.",
      ja: "換算できない「{a}」と「{b}」を換算できるとした。",
    },
    fix: {
      en: "Compare dimension vectors, special units and annotations as in section 4.2 of the model.",
      ja: "モデルの4.2節のとおり、次元、特別な単位、注釈を比べる。",
    },
    origin: "own; QUDT 3, qudt:hasDimensionVector; UCUM 2.2, 3 Semantics, sections 17 and 19",
    at: { en: "-", ja: "-" },
    onImplementations: true,
  },
  {
    code: "QU-14",
    rule: "quantity/equal-vector-other-kind",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Equal dimension, other kind", ja: "次元は同じで種類が異なる量" },
    text: {
      en: "Values that EN-06 or SC-05 compares or sums SHOULD be of the same quantity kind, or of kinds of which one is an exact match of the other or broader than it, even where their dimension vectors are equal.",
      ja: "EN-06やSC-05が比べたり足したりする値は、次元が等しくても、同じ量の種類であるか、一方が他方と完全一致または上位の種類であるのが望ましい。",
    },
    why: {
      en: "Apparent and active power, or torque and energy, have one dimension and still must not be added.",
      ja: "皮相電力と有効電力、トルクとエネルギーは次元が同じでも、足し合わせてはならない。",
    },
    message: {
      en: "{kind} of {property} is summed or compared with {other}, another kind of equal dimension.",
      ja: "{property}の{kind}を、次元だけが等しい{other}と合算または比較している。",
    },
    fix: {
      en: "Refer to a property of the same quantity kind, or keep the two apart.",
      ja: "同じ量の種類の特性を参照するか、両者を分ける。",
    },
    origin: "QUDT 3, skos:broader and qudt:exactMatch of quantity kinds",
    at: { en: "the later carrier", ja: "後の持ち主" },
  },
  {
    code: "QU-15",
    rule: "quantity/unit-declared",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Declared unit", ja: "単位の宣言" },
    text: {
      en: "Every number MUST have a unit: a Quantity with a value, a Result of kind quantity or vector with a value, and a Variable or FieldSpec of valueType real, integer or complex. Roles flag, missingReason and count, and integer counts of the kind Count, are exempt.",
      ja: "数には単位がなければならない。値を持つQuantity、値を持つ種類quantityとvectorのResult、valueTypeがreal、integer、complexのVariableとFieldSpecがこれに当たる。役割flag、missingReason、countと、種類Countの整数の計数を除く。",
    },
    why: {
      en: "A number without a unit takes part in no comparison and no coupling; a guessed unit is worse.",
      ja: "単位のない数は比較にも結合にも使えない。推測した単位はさらに悪い。",
    },
    message: { en: "The number {value} has no unit.", ja: "数{value}に単位がない。" },
    fix: {
      en: "Write the unit the source states; write \"1\" only for a pure number.",
      ja: "元のデータが示す単位を書く。「1」は無次元の数に限る。",
    },
    origin: "own; JCGM 200:2012 (VIM), 1.19 (quantity value); CF conventions 1.13, 3.1 Units",
    at: { en: "the carrier", ja: "その持ち主" },
    cases: {
      variable: {
        message: {
          en: "The variable \"{variable}\" has numbers but no unit.",
          ja: "変数「{variable}」は数だが、単位がない。",
        },
        fix: {
          en: "Write the unit of its values as \"unit\", even when its property has one.",
          ja: "特性に単位があっても、値の単位を「unit」に書く。",
        },
      },
      spec: {
        message: { en: "The numbers described here have no unit.", ja: "ここで述べる数に単位がない。" },
        fix: { en: "Write the unit in use here as \"unit\".", ja: "ここで使う単位を「unit」に書く。" },
      },
    },
  },
  {
    code: "QU-16",
    rule: "quantity/quantity-kind-declared",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "warning", coupling: "error" },
    needs: [],
    title: { en: "Declared quantity kind", ja: "量の種類の宣言" },
    text: {
      en: "A numeric Property or inlineProperty SHOULD state its quantityKind or its concept.",
      ja: "数値のPropertyとインラインの特性は、quantityKindかconceptを書くことが望ましい。",
    },
    why: {
      en: "A unit alone does not tell a depth from a distance, and a coupling compares the kind before the unit.",
      ja: "単位だけでは深さと距離を区別できず、結合では単位より先に種類を比べる。",
    },
    message: {
      en: "{property} has neither \"quantityKind\" nor \"concept\".",
      ja: "{property}に「quantityKind」も「concept」もない。",
    },
    fix: {
      en: "Name the QUDT quantity kind, or the CF or I-ADOPT concept.",
      ja: "QUDTの量の種類か、CFやI-ADOPTの概念を書く。",
    },
    origin: "own; QUDT 3, qudt:hasQuantityKind; I-ADOPT, iop:Variable",
    at: { en: "the property", ja: "その特性" },
  },
  {
    code: "QU-17",
    rule: "quantity/spec-complete",
    level: "MUST",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Complete form of uncertainty", ja: "揃った不確かさの形式" },
    text: {
      en: "An UncertaintySpec MUST state what its kind needs: ensemble its memberCount, expanded its coverageFactor, interval its level; and correlation declared its correlationRef.",
      ja: "UncertaintySpecは、種類が要するものを書かなければならない。ensembleはmemberCount、expandedはcoverageFactor、intervalはlevel、correlationがdeclaredならcorrelationRefである。",
    },
    why: {
      en: "A port that only says \"interval\" cannot tell whether the other side speaks of 68 or of 95 percent.",
      ja: "「区間」とだけ述べる接続口では、相手が68パーセントと95パーセントのどちらを指すか分からない。",
    },
    message: {
      en: "The form \"ensemble\" does not say how many members there are.",
      ja: "形式「ensemble」に要素の数がない。",
    },
    fix: { en: "Add \"memberCount\".", ja: "「memberCount」を加える。" },
    origin: "own; JCGM 100:2008 (GUM), 7.2.3",
    at: { en: "the spec", ja: "その形式" },
    cases: {
      factor: {
        message: {
          en: "The form \"expanded\" does not state its coverage factor.",
          ja: "形式「expanded」に包含係数がない。",
        },
        fix: {
          en: "Add \"coverageFactor\" as the source states it.",
          ja: "元のデータが示す「coverageFactor」を加える。",
        },
      },
      level: {
        message: { en: "The form \"interval\" does not state its level.", ja: "形式「interval」に包含確率がない。" },
        fix: {
          en: "Add \"level\" as the source states it, such as 0.95.",
          ja: "元のデータが示す「level」を0.95のように加える。",
        },
      },
      correlation: {
        message: {
          en: "The correlation is \"declared\", but it is not said where.",
          ja: "相関が「declared」だが、その所在がない。",
        },
        fix: {
          en: "Add \"correlationRef\" with the resource that holds the correlation.",
          ja: "相関を収めた資源を「correlationRef」に書く。",
        },
      },
    },
  },
  {
    code: "QU-18",
    rule: "quantity/limit-with-reason",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A limit with its reason", ja: "理由を伴う検出限界" },
    text: {
      en: "A detection limit MUST stand beside missing with the reason belowDetection or aboveDetection.",
      ja: "検出限界(limit)は、理由がbelowDetectionかaboveDetectionのmissingと並べて書かなければならない。",
    },
    why: {
      en: "Without the reason the limit is read as a value, or nobody knows to which side the quantity lies.",
      ja: "理由がなければ限界が値と読まれるか、どちら側にあるのか分からない。",
    },
    message: {
      en: "The limit {limit} is given without the reason \"missing\".",
      ja: "限界{limit}に、理由の「missing」がない。",
    },
    fix: {
      en: "Add \"belowDetection\" or \"aboveDetection\" as \"missing\", or remove the limit.",
      ja: "「missing」に「belowDetection」か「aboveDetection」を加えるか、限界を除く。",
    },
    origin: "own; JCGM 200:2012 (VIM), 4.18 (detection limit); OGC nil reasons, BelowDetectionRange and AboveDetectionRange",
    at: { en: "/limit", ja: "/limit" },
    cases: {
      missing: {
        message: {
          en: "The limit {limit} stands beside the reason \"{missing}\".",
          ja: "限界{limit}の隣の理由が「{missing}」である。",
        },
        fix: {
          en: "Write \"belowDetection\" or \"aboveDetection\", or remove the limit.",
          ja: "「belowDetection」か「aboveDetection」と書くか、限界を除く。",
        },
      },
    },
  },
  {
    code: "QU-19",
    rule: "quantity/range-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of a range", ja: "範囲の順序" },
    text: {
      en: "The min of a NumberRange or MeasuredRange MUST NOT exceed its max.",
      ja: "NumberRangeとMeasuredRangeのminは、maxを超えてはならない。",
    },
    why: {
      en: "A range that runs backwards holds no number, so every value would count as outside.",
      ja: "逆向きの範囲は数を1つも含まず、すべての値が範囲外になる。",
    },
    message: {
      en: "The range is empty: \"min\" {min} is above \"max\" {max}.",
      ja: "「min」{min}が「max」{max}を超え、範囲が空である。",
    },
    fix: { en: "Swap the two, or leave one out where there is no bound.", ja: "両者を入れ替えるか、限界のない側を書かない。" },
    origin: "own",
    at: { en: "the range", ja: "その範囲" },
  },
  {
    code: "QU-20",
    rule: "quantity/ambiguous-code",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Unambiguous unit code", ja: "曖昧でない単位記号" },
    text: {
      en: "A unit code that QUDT lists for several units of different factor or kind SHOULD be made clear by unitIri, or by a quantityKind of the same object or of its property that leaves one of them.",
      ja: "QUDTで倍率や種類の異なる複数の単位が持つ記号は、unitIriか、同じオブジェクトまたは特性のquantityKindによって、1つに定めることが望ましい。",
    },
    why: {
      en: "One code for two units of different size or meaning makes conversions differ from program to program.",
      ja: "大きさや意味の異なる2つの単位が同じ記号を持つと、換算がプログラムごとに変わる。",
    },
    message: { en: "\"{unit}\" may be any of {units}.", ja: "「{unit}」は{units}のどれともとれる。" },
    fix: { en: "Add \"unitIri\" with the unit that is meant.", ja: "意味する単位を「unitIri」に加える。" },
    origin: "QUDT 3, qudt:ucumCode (one code on several units)",
    at: { en: "the unit", ja: "その単位" },
  },
  {
    code: "QU-21",
    rule: "quantity/native-names-member",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Native text of a member", ja: "項目の原表記" },
    text: {
      en: "Every key of native MUST be the name of a member that the schema of its carrier defines, whether that member is given or not.",
      ja: "nativeの鍵は、書かれているかどうかにかかわらず、持ち主のスキーマが定める項目の名前でなければならない。",
    },
    why: {
      en: "A finding about a member is led back to the native text by this name.",
      ja: "項目についての指摘は、この名前によって元の表記へたどられる。",
    },
    message: {
      en: "\"{key}\" in \"native\" is not a member of {class}.",
      ja: "「native」の「{key}」は{class}の項目ではない。",
    },
    fix: { en: "Use the name of the member that was read from this text.", ja: "この文字列から読んだ項目の名前を使う。" },
    origin: "own",
    at: { en: "/native/<key>", ja: "/native/<鍵>" },
    cases: {
      nearest: {
        message: {
          en: "\"{key}\" in \"native\" is not a member of {class}; nearest is \"{nearest}\".",
          ja: "「native」の「{key}」は{class}の項目ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Write \"{nearest}\" as the key.", ja: "鍵を「{nearest}」と書く。" },
      },
    },
  },
  {
    code: "TM-01",
    rule: "time/interval-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Order of an interval", ja: "期間の順序" },
    text: {
      en: "The end of a TimeExtent MUST NOT come before its start, wherever both are positions that can be ordered (neither \"..\", nor named in unknown, nor of an ordinal reference system, which TM-21 judges).",
      ja: "TimeExtentのendは、startより前であってはならない。これは両方が順序を比較できる時間位置であるときに適用し、「..」、unknownに挙げた端、TM-21が判定する順序参照系の端には適用しない。",
    },
    why: {
      en: "An interval that runs backwards has no duration, matches no query and turns every average over it into nonsense.",
      ja: "逆向きの期間には長さがなく、どの検索にも当たらず、それに基づく平均も意味を失う。",
    },
    message: {
      en: "The interval ends before it starts: {start} → {end}.",
      ja: "期間の終わりが始まりより前にある({start} → {end})。",
    },
    fix: { en: "Swap the two ends, or correct one of them.", ja: "両端を入れ替えるか、一方を直す。" },
    origin: "OWL-Time (W3C Recommendation), time:before, time:hasBeginning and time:hasEnd; OGC 21-045 (JSON-FG), /req/core/interval D",
    at: { en: "/end", ja: "/end" },
  },
  {
    code: "TM-02",
    rule: "time/empty-interval",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "No empty interval", ja: "空でない期間" },
    text: {
      en: "A TimeExtent whose start and end are equal MUST have the bounds \"[]\"; absent bounds mean \"[)\".",
      ja: "startとendが等しいTimeExtentは、boundsを「[]」としなければならない。boundsがないときは「[)」を意味する。",
    },
    why: {
      en: "With any other bounds the interval holds no instant at all, although an instant was meant.",
      ja: "他のboundsでは、時点を表すつもりの期間が、1つの時点も含まなくなる。",
    },
    message: {
      en: "The interval {start} → {end} with bounds \"{bounds}\" holds no instant.",
      ja: "boundsが「{bounds}」の期間({start} → {end})は、時点を1つも含まない。",
    },
    fix: {
      en: "Write the instant as \"at\", or set bounds to \"[]\".",
      ja: "時点として「at」に書くか、boundsを「[]」にする。",
    },
    origin: "OWL-Time (W3C Recommendation), time:ProperInterval: beginning and end differ",
    at: { en: "/bounds, or the extent when bounds is absent", ja: "/bounds。boundsがないときはその期間" },
    cases: {
      absent: {
        message: {
          en: "The interval {start} → {end} holds no instant, since absent bounds mean \"[)\".",
          ja: "boundsがなければ「[)」を意味するので、期間({start} → {end})は時点を1つも含まない。",
        },
        fix: {
          en: "Write the instant as \"at\", or add bounds \"[]\".",
          ja: "時点として「at」に書くか、bounds「[]」を加える。",
        },
      },
    },
  },
  {
    code: "TM-03",
    rule: "time/date-in-calendar",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "A date of its calendar", ja: "暦にある日付" },
    text: {
      en: "The date of a time position MUST exist in the calendar of its temporal reference system, or in the proleptic Gregorian calendar of ISO 8601 when it names no trs: month and day within the calendar, no day from 5 to 14 October 1582 in standard, no date before 1972-01-01 in utc nor before 1958-01-01 in tai, only zone Z or none in both, and no date at all in none.",
      ja: "時間位置の日付は、その時間参照系の暦に存在しなければならない。trsがなければISO 8601の先発グレゴリオ暦に存在しなければならない。月と日は暦の範囲にあり、standardは1582年10月5日から14日を持たず、utcは1972-01-01より前、taiは1958-01-01より前の日付を持たず、この2つの時間帯はZか無しに限り、noneは日付を持たない。",
    },
    why: {
      en: "Model years have 360 or 365 days; a date read in the wrong calendar is lost or lands on another day.",
      ja: "モデルの1年は360日や365日のことがある。暦を取り違えると、日付は失われるか別の日になる。",
    },
    message: { en: "{value} does not exist in calendar \"{calendar}\".", ja: "{value}は暦「{calendar}」に存在しない。" },
    fix: { en: "Correct the date, or declare the calendar the data uses.", ja: "日付を直すか、実際の暦を宣言する。" },
    origin: "CF conventions 1.13, 4.4.3 Calendar; ISO 8601-1, proleptic Gregorian calendar, for positions without trs",
    at: { en: "the position", ja: "その時間位置" },
    cases: {
      gap: {
        message: {
          en: "{value} does not exist in calendar \"{calendar}\", which goes from 1582-10-04 to 1582-10-15.",
          ja: "{value}は存在しない。暦「{calendar}」では1582-10-04の翌日が1582-10-15である。",
        },
        fix: {
          en: "Correct the date, or declare proleptic_gregorian or julian if the data uses it.",
          ja: "日付を直すか、データが使うならproleptic_gregorianかjulianを宣言する。",
        },
      },
      before: {
        message: {
          en: "{value} is before {first}, where calendar \"{calendar}\" begins.",
          ja: "{value}は、暦「{calendar}」が始まる{first}より前である。",
        },
        fix: {
          en: "Correct the date, or declare a calendar that reaches back so far.",
          ja: "日付を直すか、その時代まで及ぶ暦を宣言する。",
        },
      },
      zone: {
        message: {
          en: "{value} has an offset, but calendar \"{calendar}\" knows only \"Z\" or no zone.",
          ja: "{value}に時差が付いているが、暦「{calendar}」の時間帯は「Z」か無しに限る。",
        },
        fix: {
          en: "Write the position without offset, in the time scale of the system.",
          ja: "その参照系の時刻系に直し、時差を付けずに書く。",
        },
      },
      none: {
        message: {
          en: "{value} is a date, but calendar \"none\" has no dates.",
          ja: "{value}は日付だが、暦「none」は日付を持たない。",
        },
        fix: {
          en: "Declare unit and timeOrigin and write numbers, or declare the calendar the data uses.",
          ja: "unitとtimeOriginを宣言して数で書くか、実際の暦を宣言する。",
        },
      },
    },
  },
  {
    code: "TM-04",
    rule: "time/leap-second",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Leap seconds are real", ja: "実在するうるう秒" },
    text: {
      en: "A time position MUST NOT have second 60, unless the leap second table has a leap second at that UTC instant, the time scale is UTC and the calendar is utc, standard or proleptic_gregorian; a local time is converted to UTC first.",
      ja: "時間位置の秒は60であってはならない。ただし、うるう秒の表がそのUTCの時点にうるう秒を持ち、時刻系がUTCで、暦がutc、standardまたはproleptic_gregorianのときを除く。地方時はUTCに直してから判定する。",
    },
    why: {
      en: "Software that accepts any second 60 silently moves the instant by a second, or to the next day.",
      ja: "任意の60秒を受け入れる処理系は、時点を黙って1秒、ときには翌日へずらす。",
    },
    message: { en: "UTC had no leap second at {value}.", ja: "{value}にUTCのうるう秒はない。" },
    fix: { en: "Correct the second, or write the start of the next minute.", ja: "秒を直すか、次の分の始まりとして書く。" },
    origin: "ITU-R TF.460-6 and IERS Bulletin C (leap seconds of UTC); CF conventions 1.13, 4.4.3 Calendar and Appendix M Leap Seconds",
    at: { en: "the position", ja: "その時間位置" },
    cases: {
      scale: {
        message: {
          en: "{value} has second 60, but the time scale \"{timeScale}\" has no leap seconds.",
          ja: "{value}の秒は60だが、時刻系「{timeScale}」にうるう秒はない。",
        },
        fix: {
          en: "Correct the second, or declare the time scale the data uses.",
          ja: "秒を直すか、実際の時刻系を宣言する。",
        },
      },
      calendar: {
        message: {
          en: "{value} has second 60, but calendar \"{calendar}\" has no leap seconds.",
          ja: "{value}の秒は60だが、暦「{calendar}」にうるう秒はない。",
        },
        fix: { en: "Correct the second, or declare the calendar the data uses.", ja: "秒を直すか、実際の暦を宣言する。" },
      },
    },
  },
  {
    code: "TM-05",
    rule: "time/numeric-time-complete",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Numeric time is complete", ja: "数値時刻の完備" },
    text: {
      en: "A temporal reference system with unit MUST declare timeOrigin and calendar (timeOrigin may be absent when timeScale is geologic, logical or model), and its unit MUST NOT be a year or month (a, a_j, a_g, a_t, mo, mo_j, mo_g, mo_s) unless timeScale is geologic.",
      ja: "unitを持つ時間参照系は、timeOriginとcalendarを宣言しなければならない(timeScaleがgeologic、logicalまたはmodelならtimeOriginはなくてよい)。unitは、timeScaleがgeologicのときを除き、年や月(a、a_j、a_g、a_t、mo、mo_j、mo_g、mo_s)であってはならない。",
    },
    why: {
      en: "A number of days means nothing without the day it counts from and the calendar; years and months have several lengths.",
      ja: "日数は、数え始めの日と暦がなければ意味を持たない。年と月には長さがいくつもある。",
    },
    message: {
      en: "Time is counted in \"{unit}\", but the system does not declare {missing}.",
      ja: "時刻を「{unit}」で数えるが、参照系が{missing}を宣言していない。",
    },
    fix: { en: "Declare {missing} as the data states it.", ja: "データが示すとおりに{missing}を宣言する。" },
    origin: "CF conventions 1.13, 4.4.2 Time Coordinate Units and 4.4.3 Calendar; UCUM 2.2, units a and mo",
    at: { en: "the system", ja: "その参照系" },
    cases: {
      unit: {
        message: {
          en: "Time is counted in \"{unit}\", which has no single length in a calendar.",
          ja: "時刻を「{unit}」で数えるが、暦の上でその長さは1つに決まらない。",
        },
        fix: { en: "Count in d, h or s, or write dates.", ja: "d、hまたはsで数えるか、日付で書く。" },
      },
    },
  },
  {
    code: "TM-06",
    rule: "time/result-after-phenomenon",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Result after phenomenon", ja: "現象の後の結果" },
    text: {
      en: "The resultTime of a resource of origin measured MUST NOT come before the end (or at) of its phenomenonTime.",
      ja: "originがmeasuredの資源のresultTimeは、phenomenonTimeの終わり(またはat)より前であってはならない。",
    },
    why: {
      en: "A measurement cannot be complete before what it measures has happened; such a record leaks the future into training and evaluation.",
      ja: "測る対象が起こる前に測定は終わらない。そのような記録は、学習や評価に未来の情報を混ぜる。",
    },
    message: {
      en: "The measured result is dated {resultTime}, before the phenomenon ended at {end}.",
      ja: "測定結果の時刻{resultTime}が、現象の終わり{end}より前にある。",
    },
    fix: {
      en: "Correct resultTime or phenomenonTime, or declare the origin that applies.",
      ja: "resultTimeかphenomenonTimeを直すか、実際のoriginを宣言する。",
    },
    origin: "SOSA/SSN (W3C and OGC), sosa:phenomenonTime and sosa:resultTime; OGC 20-082r4 (ISO 19156:2023), phenomenonTime and resultTime of Observation",
    at: { en: "/resultTime", ja: "/resultTime" },
  },
  {
    code: "TM-07",
    rule: "time/forecast-reference",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Reference time of a forecast", ja: "予報の基準時刻" },
    text: {
      en: "A resource of origin forecast MUST have a referenceTime, and the start of its phenomenonTime (of a Field: its first time coordinate) MUST NOT come before that referenceTime.",
      ja: "originがforecastの資源はreferenceTimeを持たなければならず、phenomenonTimeの始まり(Fieldでは最初の時間座標)はそのreferenceTimeより前であってはならない。",
    },
    why: {
      en: "Without the reference time no lead time can be computed, and a forecast cannot be told from a hindcast.",
      ja: "基準時刻がなければ予報の先行時間を求められず、予報と再現計算を見分けられない。",
    },
    message: { en: "The forecast has no referenceTime.", ja: "予報にreferenceTimeがない。" },
    fix: {
      en: "Give the analysis or base time that the forecast starts from.",
      ja: "予報の出発点とした解析または初期の時刻を書く。",
    },
    origin: "CF standard name table, forecast_reference_time and forecast_period",
    at: { en: "the resource, or /referenceTime", ja: "その資源、または/referenceTime" },
    cases: {
      before: {
        message: {
          en: "The forecast is for {start}, before its referenceTime {referenceTime}.",
          ja: "予報の対象時刻{start}が、referenceTime {referenceTime}より前にある。",
        },
        fix: {
          en: "Correct one of the two times, or declare the origin that applies.",
          ja: "一方の時刻を直すか、実際のoriginを宣言する。",
        },
      },
    },
  },
  {
    code: "TM-08",
    rule: "time/bitemporal-disjoint",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "One statement at a time", ja: "同時に1つの記述" },
    text: {
      en: "Two records with the same versionOf, or with the same id, MUST NOT overlap both in [recordedFrom, recordedUntil) and in validTime.",
      ja: "versionOfまたはidが同じ2つの記録は、[recordedFrom, recordedUntil)とvalidTimeの両方で重なってはならない。",
    },
    why: {
      en: "Otherwise the question what was held true, on a given day about a given day, has two answers.",
      ja: "重なると、ある日の時点で、ある日について何を正しいとしていたかの答えが2つになる。",
    },
    message: {
      en: "\"{first}\" and \"{second}\" are both current records for an overlapping validTime.",
      ja: "「{first}」と「{second}」が、重なるvalidTimeについて同時に有効な記録である。",
    },
    fix: {
      en: "Close the earlier record with recordedUntil, or separate the two validTimes.",
      ja: "先の記録をrecordedUntilで閉じるか、2つのvalidTimeを分ける。",
    },
    origin: "ISO/IEC 9075-2:2011 (SQL:2011), system-versioned tables and key WITHOUT OVERLAPS of application-time periods",
    at: { en: "/recordedFrom of the later resource", ja: "後の資源の/recordedFrom" },
  },
  {
    code: "TM-09",
    rule: "time/recorded-after-phenomenon",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Recorded after the phenomenon", ja: "現象の後の記録" },
    text: {
      en: "The recordedFrom of a resource of origin measured SHOULD NOT come before the end of its phenomenonTime.",
      ja: "originがmeasuredの資源のrecordedFromは、phenomenonTimeの終わりより前でないことが望ましい。",
    },
    why: {
      en: "A measurement stored before it happened usually means a wrong clock or zone.",
      ja: "起こる前に保存された測定は、多くの場合、時計か時間帯の誤りを示す。",
    },
    message: {
      en: "The measurement was recorded at {recordedFrom}, before it ended at {end}; a clock may be wrong.",
      ja: "測定の終わり{end}より前の{recordedFrom}に記録されている。時計が誤っているおそれがある。",
    },
    fix: {
      en: "Check clock and zone, and correct recordedFrom or phenomenonTime.",
      ja: "時計と時間帯を確かめ、recordedFromかphenomenonTimeを直す。",
    },
    origin: "Jiku model, 3.1 Resource (recordedFrom is transaction time); ISO/IEC 9075-2:2011, system time",
    at: { en: "/recordedFrom", ja: "/recordedFrom" },
  },
  {
    code: "TM-10",
    rule: "time/no-silent-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "No silent order across systems", ja: "異なる参照系の順序" },
    text: {
      en: "Two positions that another rule has to order MUST be of the same temporal reference system and time scale, or their systems MUST be joined by a Transform; otherwise that rule reports nothing, and this one reports once.",
      ja: "他の規則が順序を比べる2つの時間位置は、同じ時間参照系と時刻系に属するか、参照系どうしがTransformで結ばれていなければならない。そうでなければその規則は何も報告せず、この規則が1度だけ報告する。",
    },
    why: {
      en: "TAI and UTC differ by 37 s, a 360-day calendar and ours by years; to compare them as if equal hides the error.",
      ja: "TAIとUTCは37秒、360日暦と実際の暦は何年もずれる。同じとみなして比べると誤りが隠れる。",
    },
    message: {
      en: "{first} ({firstSystem}) and {second} ({secondSystem}) cannot be put in order.",
      ja: "{first}({firstSystem})と{second}({secondSystem})の前後を決められない。",
    },
    fix: {
      en: "Write both in one reference system, or add a Transform between the two systems.",
      ja: "両方を1つの参照系で書くか、2つの参照系を結ぶTransformを加える。",
    },
    origin: "Jiku model, 4.4 Calendars and order; ISO 19108:2002, temporal reference systems and temporal position",
    at: { en: "the later position", ja: "後の時間位置" },
  },
  {
    code: "TM-11",
    rule: "time/recurrence-zone",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Zone of a recurrence", ja: "反復の時間帯" },
    text: { en: "A Recurrence SHOULD have a timeZone.", ja: "RecurrenceはtimeZoneを持つことが望ましい。" },
    why: {
      en: "\"Every day at nine\" is another instant in each zone, and moves by an hour where summer time is kept.",
      ja: "「毎日9時」は時間帯ごとに別の時点であり、夏時間のある地域では1時間ずれる。",
    },
    message: {
      en: "Recurrence \"{rrule}\" has no timeZone; its occurrences may shift with zone and summer time.",
      ja: "反復「{rrule}」にtimeZoneがなく、時間帯や夏時間によってずれるおそれがある。",
    },
    fix: {
      en: "Give the IANA name of the zone, in the form \"Asia/Tokyo\".",
      ja: "時間帯のIANA名を「Asia/Tokyo」の形で書く。",
    },
    origin: "RFC 5545, 3.8.5.3 Recurrence Rule and 3.2.19 Time Zone Identifier",
    at: { en: "the recurrence", ja: "その反復" },
  },
  {
    code: "TM-12",
    rule: "time/precision-honest",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Honest precision", ja: "正直な精度" },
    text: {
      en: "The precision of a TimeExtent SHOULD NOT be finer than the last written unit of its positions, such as 1 s on a bare date.",
      ja: "TimeExtentのprecisionは、書かれた時間位置の最後の単位より細かくないことが望ましい。日付だけの位置に1 sと書くのがその例である。",
    },
    why: {
      en: "A reader who trusts the precision places the event at midnight, which nobody measured.",
      ja: "精度を信じた読み手は、誰も測っていない午前0時に出来事を置くことになる。",
    },
    message: {
      en: "Precision {precision} is finer than {value} is written; readers may take it for midnight.",
      ja: "精度{precision}は{value}の書き方より細かく、0時ちょうどと誤読されるおそれがある。",
    },
    fix: {
      en: "Write the position in full, or give the precision that is known.",
      ja: "時間位置を省かずに書くか、分かっている精度を書く。",
    },
    origin: "OGC 21-069r2 (CoverageJSON 1.0), Temporal Reference Systems: dates of reduced precision",
    at: { en: "/precision", ja: "/precision" },
  },
  {
    code: "TM-13",
    rule: "time/extent-form",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Form of a time extent", ja: "時間範囲の形" },
    text: {
      en: "A TimeExtent MUST have at least one of at, start, end, unknown and recurrence; it MUST NOT have at together with start or end; and a name in unknown MUST NOT be given as a member too.",
      ja: "TimeExtentは、at、start、end、unknown、recurrenceの少なくとも1つを持たなければならない。atをstartやendと共に持ってはならず、unknownに挙げた名の項目を同時に持ってはならない。",
    },
    why: {
      en: "An extent that says nothing, or two things at once, is read differently by every program.",
      ja: "何も言わない範囲や、2つのことを同時に言う範囲は、処理系ごとに読み方が変わる。",
    },
    message: {
      en: "The time extent has none of at, start, end, unknown and recurrence.",
      ja: "時間範囲にat、start、end、unknown、recurrenceのどれもない。",
    },
    fix: {
      en: "Give the time that is known, or leave the extent out; name a bound nobody knows in unknown.",
      ja: "分かっている時刻を書くか範囲ごと省く。誰も知らない端はunknownに挙げる。",
    },
    origin: "Jiku model, 3.2 TimeExtent",
    at: { en: "the extent", ja: "その期間" },
    cases: {
      mixed: {
        message: {
          en: "\"at\" stands beside {members}, so this is neither an instant nor an interval.",
          ja: "「at」が{members}と並んでいて、時点とも期間ともいえない。",
        },
        fix: {
          en: "Keep \"at\" for an instant, or \"start\" and \"end\" for an interval.",
          ja: "時点なら「at」だけ、期間なら「start」と「end」だけを残す。",
        },
      },
      contradiction: {
        message: {
          en: "\"{name}\" is named in unknown, but is given as {value}.",
          ja: "「{name}」をunknownに挙げているが、{value}と書かれている。",
        },
        fix: {
          en: "Take \"{name}\" out of unknown, or leave the member out.",
          ja: "unknownから「{name}」を外すか、その項目を省く。",
        },
      },
    },
  },
  {
    code: "TM-14",
    rule: "time/calendar-declared",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Calendar declared", ja: "暦の宣言" },
    text: {
      en: "A temporal reference system MUST declare its calendar, unless its timeScale is logical.",
      ja: "時間参照系は、timeScaleがlogicalのときを除き、calendarを宣言しなければならない。",
    },
    why: {
      en: "The same date or number of days is another instant in another calendar; a default would decide in silence.",
      ja: "同じ日付や日数でも、暦が違えば別の時点になる。既定値は黙ってそれを決めてしまう。",
    },
    message: {
      en: "Temporal system \"{system}\" declares no calendar; its dates may be read in the wrong one.",
      ja: "時間参照系「{system}」に暦の宣言がなく、日付を取り違えるおそれがある。",
    },
    fix: {
      en: "Declare the calendar the data uses, in the form \"proleptic_gregorian\".",
      ja: "実際の暦を「proleptic_gregorian」の形で宣言する。",
    },
    origin: "CF conventions 1.13, 4.4.3 Calendar (attribute calendar)",
    at: { en: "the system", ja: "その参照系" },
  },
  {
    code: "TM-15",
    rule: "time/zone-declared",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Zone declared", ja: "時間帯の宣言" },
    text: {
      en: "A position with a time of day MUST carry a zone designator, or have a trs with a timeZone or with a timeScale other than UTC; the positions of one text time axis count once.",
      ja: "時刻を含む時間位置は、時間帯を付けるか、timeZoneまたはUTC以外のtimeScaleを持つtrsに属さなければならない。文字列の時間軸の位置は、軸ごとに1度数える。",
    },
    why: {
      en: "A local time without zone may be meant anywhere; joined with other data it is off by up to 14 hours.",
      ja: "時間帯のない時刻はどの土地の時刻か分からず、他のデータと合わせると最大14時間ずれる。",
    },
    message: {
      en: "{value} has a time of day but no zone; it may be off by hours.",
      ja: "{value}に時刻はあるが時間帯がなく、何時間もずれるおそれがある。",
    },
    fix: {
      en: "Add \"Z\" or the offset, or name a trs with timeZone.",
      ja: "「Z」か時差を付けるか、timeZoneを持つtrsを指す。",
    },
    origin: "ISO 8601-1:2019, 5.3 Time of day (local time and UTC); RFC 3339, 4.4 Unqualified Local Time",
    at: { en: "the position, or the axis", ja: "その時間位置、またはその軸" },
    cases: {
      axis: {
        message: {
          en: "{count} positions of axis \"{axis}\" have no zone, the first being {value}; they may be off by hours.",
          ja: "軸「{axis}」の{count}個の時刻に時間帯がなく(最初は{value})、ずれるおそれがある。",
        },
        fix: {
          en: "Add \"Z\" or the offset to each, or reference the axis to a system with timeZone.",
          ja: "それぞれに「Z」か時差を付けるか、timeZoneを持つ参照系に軸を結ぶ。",
        },
      },
    },
  },
  {
    code: "TM-16",
    rule: "time/time-scale-declared",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "error" },
    needs: [],
    title: { en: "Time scale declared", ja: "時刻系の宣言" },
    text: {
      en: "A temporal reference system SHOULD declare its timeScale.",
      ja: "時間参照系はtimeScaleを宣言することが望ましい。",
    },
    why: {
      en: "UTC, TAI and GPS differ by many seconds, and model time by years; undeclared they are never compared.",
      ja: "UTC、TAI、GPSは何秒も、モデル時間は何年もずれる。宣言がなければ比較できない。",
    },
    message: {
      en: "Temporal system \"{system}\" declares no timeScale; its times may be compared with no others.",
      ja: "時間参照系「{system}」に時刻系の宣言がなく、他の時刻と比べられないおそれがある。",
    },
    fix: {
      en: "Declare the time scale the data uses, in the form \"UTC\", \"TAI\" or \"model\".",
      ja: "実際の時刻系を「UTC」「TAI」「model」の形で宣言する。",
    },
    origin: "OGC 21-069r2 (CoverageJSON 1.0), Temporal Reference Systems (timeScale)",
    at: { en: "the system", ja: "その参照系" },
  },
  {
    code: "TM-17",
    rule: "time/interval-support-complete",
    level: "MUST",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Interval support is complete", ja: "区間の支持の完備" },
    text: {
      en: "A TemporalSupport of kind interval MUST have method, period and intervalLabel.",
      ja: "kindがintervalのTemporalSupportは、method、period、intervalLabelを持たなければならない。",
    },
    why: {
      en: "A 10-minute sum and an hourly mean stamped 09:00 cannot be told apart, nor whether the hour before or after is meant.",
      ja: "9時とだけ記された値は、10分積算か1時間平均か、前の1時間か後の1時間かを区別できない。",
    },
    message: {
      en: "The interval support does not declare {missing}; its values may be shifted or summed wrongly.",
      ja: "区間の支持に{missing}の宣言がなく、値がずれたり誤って足されたりするおそれがある。",
    },
    fix: { en: "Declare {missing} as the data states it.", ja: "データが示すとおりに{missing}を宣言する。" },
    origin: "CF conventions 1.13, 7.1 Cell Boundaries and 7.3 Cell Methods; FMI 3.0, ClockType attributes intervalDecimal and shiftDecimal",
    at: { en: "the support", ja: "その時間的支持" },
  },
  {
    code: "TM-18",
    rule: "time/support-agrees-with-trs",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Support agrees with its system", ja: "支持と参照系の一致" },
    text: {
      en: "The timeScale and the calendar of a TemporalSupport MUST equal those of its trs, where both are declared.",
      ja: "TemporalSupportのtimeScaleとcalendarは、trsのものと、両方が宣言されているかぎり、等しくなければならない。",
    },
    why: {
      en: "Two statements about one clock cannot both hold, and couplings would trust the wrong one.",
      ja: "1つの時計についての2つの宣言は両立せず、連成は誤った方を信じることになる。",
    },
    message: {
      en: "{member} is \"{value}\", but \"{system}\" says \"{expected}\".",
      ja: "{member}が「{value}」だが、「{system}」では「{expected}」である。",
    },
    fix: { en: "Leave {member} out, or correct it or the trs.", ja: "{member}を省くか、それまたはtrsを直す。" },
    origin: "Jiku model, 3.2 TemporalSupport (trs)",
    at: { en: "the member", ja: "その項目" },
  },
  {
    code: "TM-19",
    rule: "time/position-lexical",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Form of a time position", ja: "時間位置の字句" },
    text: {
      en: "A time position MUST have the one form that its reference system demands: a decimal number where the trs has a unit, one of its eras where the trs is ordinal, and otherwise an ISO 8601 date, with time and zone where known, whose hour, minute and second exist; \"..\" MUST stand in start and end only.",
      ja: "時間位置は、参照系が求めるただ1つの形でなければならない。trsがunitを持てば10進数、trsがordinalならerasの1つ、他はISO 8601の日付であり、分かるかぎり時刻と時間帯を付け、その時、分、秒は実在しなければならない。「..」はstartとendにだけ書ける。",
    },
    why: {
      en: "A position that has to be guessed is guessed differently; a date in place of a number shifts a series by decades.",
      ja: "推測の要る時間位置は、人により違う読み方をされる。数の代わりの日付は、系列を何十年もずらす。",
    },
    message: { en: "\"{value}\" is not a date or a date and time.", ja: "「{value}」は日付でも日時でもない。" },
    fix: {
      en: "Write only the known parts, in the form 2026-09-01T09:00:00+09:00.",
      ja: "分かる部分だけを2026-09-01T09:00:00+09:00の形で書く。",
    },
    origin: "ISO 8601-1:2019, 5.2 to 5.4 Date, time of day, date and time; ISO 8601-2:2019, open interval \"..\"; RFC 8259, 6 Numbers",
    at: { en: "the position", ja: "その時間位置" },
    cases: {
      number: {
        message: {
          en: "\"{value}\" is not a number, but \"{system}\" counts time in \"{unit}\".",
          ja: "「{value}」は数でないが、「{system}」は時刻を「{unit}」で数える。",
        },
        fix: {
          en: "Write the number of \"{unit}\" from the timeOrigin, or name a trs without unit.",
          ja: "timeOriginからの「{unit}」の数を書くか、unitのないtrsを指す。",
        },
      },
      era: {
        message: {
          en: "\"{value}\" is not one of the eras of \"{system}\"; nearest: {nearest}.",
          ja: "「{value}」は「{system}」のerasにない。近いのは{nearest}である。",
        },
        fix: {
          en: "Write one of its eras, or add the era to the system.",
          ja: "そのerasの1つを書くか、参照系に時代を加える。",
        },
      },
      clock: {
        message: { en: "The time of day of {value} does not exist.", ja: "{value}の時刻は存在しない。" },
        fix: {
          en: "Correct hour, minute or second; write 24:00 as 00:00 of the next day.",
          ja: "時、分、秒を直す。24:00は翌日の00:00と書く。",
        },
      },
      unbounded: {
        message: {
          en: "\"..\" stands in \"{member}\"; only start and end can be unbounded.",
          ja: "「{member}」に「..」がある。限りがないと書けるのはstartとendだけである。",
        },
        fix: { en: "Write the position, or leave \"{member}\" out.", ja: "時間位置を書くか、「{member}」を省く。" },
      },
    },
  },
  {
    code: "TM-20",
    rule: "time/sentinel-time",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No sentinel dates", ja: "番兵の日付の禁止" },
    text: {
      en: "A position in a civil calendar SHOULD NOT have the date 0001-01-01 or 9999-12-31, with or without time; an unknown bound SHOULD be named in unknown and an unbounded one written \"..\".",
      ja: "常用暦の時間位置は、時刻の有無によらず、0001-01-01や9999-12-31の日付を持たないことが望ましい。分からない端はunknownに挙げ、限りのない端は「..」と書くことが望ましい。",
    },
    why: {
      en: "City models and databases write these dates for \"unknown\"; read as dates they make buildings 2000 years old.",
      ja: "都市モデルやデータベースは「不明」をこの日付で表す。日付として読むと、築2000年の建物ができる。",
    },
    message: {
      en: "{value} looks like a stand-in for an unknown or endless time.",
      ja: "{value}は、不明または限りのない時刻の代わりの値らしい。",
    },
    fix: {
      en: "Name the bound in unknown, or write \"..\" if it has no limit.",
      ja: "その端をunknownに挙げるか、限りがなければ「..」と書く。",
    },
    origin: "Jiku model, 2.6 Time positions and 3.2 TimeExtent (unknown)",
    at: { en: "the position", ja: "その時間位置" },
  },
  {
    code: "TM-21",
    rule: "time/era-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Order of eras", ja: "時代の順序" },
    text: {
      en: "In an ordinal reference system the start of a TimeExtent MUST NOT stand after its end in the list of eras, which runs from the oldest.",
      ja: "順序参照系では、TimeExtentのstartは、古い順に並ぶerasの中でendより後にあってはならない。",
    },
    why: {
      en: "Eras are ordered by their list alone; reversed ends make a layer younger than the one above it.",
      ja: "時代の順序は一覧だけが決める。両端が逆だと、下の地層が上の地層より新しくなる。",
    },
    message: {
      en: "\"{start}\" comes after \"{end}\" in the eras of \"{system}\".",
      ja: "「{system}」のerasでは、「{start}」は「{end}」より後である。",
    },
    fix: { en: "Swap start and end, or correct one of them.", ja: "startとendを入れ替えるか、一方を直す。" },
    origin: "ICS International Chronostratigraphic Chart (order of eras); ISO 19108:2002, ordinal temporal reference systems; OWL-Time, time:nominalPosition",
    at: { en: "the extent", ja: "その期間" },
  },
  {
    code: "SP-01",
    rule: "space/coordinate-dimension",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Dimension of a position", ja: "位置の次元" },
    text: {
      en: "Each position of a Geometry, each translation and each half of a Box MUST have as many numbers as its reference system has axes, the base positions of a Prism one fewer; a system whose axes are neither given nor in a pack is not judged.",
      ja: "Geometryの各位置、translation、Boxの半分ずつは、参照系の軸と同じ数の数値を持たなければならない。Prismの底面の位置は1つ少ない。軸が書かれておらずパックにもない参照系は判定しない。",
    },
    why: {
      en: "A missing or surplus number moves every later number to another axis.",
      ja: "数が1つ足りないか余ると、それより後の数がすべて別の軸にずれる。",
    },
    message: {
      en: "The position has {count} numbers, but \"{system}\" has {expected} axes.",
      ja: "位置の数値が{count}個だが、「{system}」の軸は{expected}本である。",
    },
    fix: {
      en: "Give one number for each axis ({axes}), or name the reference system the data uses.",
      ja: "各軸({axes})に1つずつ数値を書くか、実際の参照系を指す。",
    },
    origin: "ISO 19107:2019, coordinate dimension of DirectPosition; RFC 7946, 3.1.1 Position; OGC 21-045 (JSON-FG), /req/core/coordinate-dimension",
    at: { en: "the position", ja: "その位置" },
    cases: {
      prism: {
        message: {
          en: "A base position of the Prism has {count} numbers; \"{system}\" needs {expected}.",
          ja: "Prismの底面の位置の数値が{count}個だが、「{system}」では{expected}個である。",
        },
        fix: {
          en: "Leave out the last axis of {axes}; lower and upper say it.",
          ja: "軸({axes})の最後を省く。その値はlowerとupperが表す。",
        },
      },
      translation: {
        message: {
          en: "The translation has {count} numbers, but \"{system}\" has {expected} axes.",
          ja: "translationの数値が{count}個だが、「{system}」の軸は{expected}本である。",
        },
        fix: {
          en: "Give one number for each axis of the target ({axes}).",
          ja: "変換先の各軸({axes})に1つずつ数値を書く。",
        },
      },
      box: {
        message: {
          en: "Each half of the Box has {count} numbers, but \"{system}\" has {expected} axes.",
          ja: "Boxの半分の数値が{count}個だが、「{system}」の軸は{expected}本である。",
        },
        fix: {
          en: "Give all minima, then all maxima, one for each axis ({axes}).",
          ja: "各軸({axes})の最小値をすべて、続けて最大値をすべて書く。",
        },
      },
    },
  },
  {
    code: "SP-02",
    rule: "space/coordinate-range",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Coordinate within its range", ja: "座標値の範囲" },
    text: {
      en: "A coordinate MUST lie within the range of its axis; so MUST each value of a numeric or regular axis of a Field that is no column of a composite axis, its system axis being the one at its place in the referencing entry (not judged where FD-07 fires).",
      ja: "座標値は、その軸の範囲になければならない。Fieldの数値軸または等間隔軸で複合軸の列でないものの各値も、referencingの項の同じ位置にある参照系の軸の範囲になければならない(FD-07があるときは判定しない)。",
    },
    why: {
      en: "A value out of range shows swapped axes, a wrong unit or a wrong system; such points land in the sea or on another continent.",
      ja: "範囲の外の値は、軸の入れ替え、単位や参照系の誤りを示す。その点は海や別の大陸に落ちる。",
    },
    message: { en: "{axis} {value} is outside {range}.", ja: "{axis}の{value}は{range}の外にある。" },
    fix: {
      en: "Correct the value, its unit, or the reference system ({system}).",
      ja: "値、単位、または参照系({system})を直す。",
    },
    origin: "ISO 19111:2019, CoordinateSystemAxis minimumValue, maximumValue and rangeMeaning; PROJJSON 0.7, axis; OGC 21-045 (JSON-FG), /rec/core/place-crs",
    at: {
      en: "the position, or the value of the axis (/values/k, /start, /stop)",
      ja: "その位置、または軸の値(/values/k、/start、/stop)",
    },
    cases: {
      swapped: {
        message: {
          en: "{axis} {value} is outside {range}; the numbers look swapped.",
          ja: "{axis}の{value}は{range}の外にある。数が入れ替わっているらしい。",
        },
        fix: { en: "Follow the axis order of {system} ({axes}).", ja: "{system}の軸順({axes})に合わせる。" },
      },
      axis: {
        message: {
          en: "Axis \"{name}\" holds {value}, outside {range} of {axis} in \"{system}\".",
          ja: "軸「{name}」の値{value}は、「{system}」の{axis}の範囲{range}の外にある。",
        },
        fix: {
          en: "Correct the value, or the order of coordinates in referencing.",
          ja: "値を直すか、referencingの座標の順を直す。",
        },
      },
    },
  },
  {
    code: "SP-03",
    rule: "space/ring-closed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Closed ring", ja: "閉じた環" },
    text: {
      en: "The first and the last position of a ring MUST be equal.",
      ja: "環の最初と最後の位置は等しくなければならない。",
    },
    why: {
      en: "Programs close an open ring each in their own way, or reject the polygon.",
      ja: "開いた環は、処理系が勝手に閉じるか、多角形ごと拒む。",
    },
    message: { en: "The ring starts at {first}, but ends at {last}.", ja: "環の始点{first}と終点{last}が異なる。" },
    fix: {
      en: "Repeat the first position at the end, or correct the last one.",
      ja: "始点を末尾に繰り返すか、終点を直す。",
    },
    origin: "RFC 7946, 3.1.6 Polygon (linear ring)",
    at: { en: "the ring", ja: "その環" },
  },
  {
    code: "SP-04",
    rule: "space/ring-size",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Size of a ring", ja: "環の位置の数" },
    text: {
      en: "A ring MUST have at least four positions, the last being the first again.",
      ja: "環は、最初を繰り返す最後の位置を含めて、4つ以上の位置を持たなければならない。",
    },
    why: { en: "Fewer positions enclose no area.", ja: "それより少ない位置は面積を囲まない。" },
    message: {
      en: "The ring has {count} positions; 4 are needed to enclose an area.",
      ja: "環の位置が{count}個しかない。面積を囲むには4個要る。",
    },
    fix: {
      en: "Add the missing positions, or write a LineString or Point.",
      ja: "欠けた位置を加えるか、LineStringまたはPointとして書く。",
    },
    origin: "RFC 7946, 3.1.6 Polygon (linear ring)",
    at: { en: "the ring", ja: "その環" },
  },
  {
    code: "SP-05",
    rule: "space/ring-orientation",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Orientation of a ring", ja: "環の向き" },
    text: {
      en: "Seen in east and north, which are found by the direction of the axes, an exterior ring SHOULD run counterclockwise (signed area not below 0) and a hole clockwise (signed area not above 0); each periodic coordinate is first unwrapped so that no step is longer than half a turn, and a system without both directions is not judged. The rings of a Polyhedron face every way and are judged by SP-07.",
      ja: "軸のdirectionで定まる東と北から見て、外側の環は反時計回り(符号付き面積が負でない)、穴は時計回り(正でない)であることが望ましい。周期を持つ座標は、隣との差が半周を超えないように展開してから判定し、両方向のない参照系は判定しない。Polyhedronの環はあらゆる方向を向くので、SP-07が判定する。",
    },
    why: {
      en: "On a sphere a reversed ring means the rest of the world, and renderers fill or cut the wrong side.",
      ja: "球面上では、逆向きの環は世界の残りの部分を意味し、描画では塗る側と抜く側が入れ替わる。",
    },
    message: {
      en: "The exterior ring runs clockwise; readers may take the outside for the inside.",
      ja: "外側の環が時計回りで、内と外が逆に読まれるおそれがある。",
    },
    fix: { en: "Reverse the order of the positions.", ja: "位置の順を逆にする。" },
    origin: "RFC 7946, 3.1.6 Polygon (right-hand rule); CF conventions 1.13, 7.6 Geometries",
    at: { en: "the ring", ja: "その環" },
    cases: {
      hole: {
        message: {
          en: "The hole runs counterclockwise; readers may fill it.",
          ja: "穴の環が反時計回りで、穴が塗られるおそれがある。",
        },
        fix: { en: "Reverse the order of its positions.", ja: "その位置の順を逆にする。" },
      },
    },
  },
  {
    code: "SP-06",
    rule: "space/prism-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of a prism", ja: "角柱の上下" },
    text: {
      en: "The lower of a Prism MUST NOT be greater than its upper.",
      ja: "Prismのlowerは、upperより大きくてはならない。",
    },
    why: {
      en: "A prism turned upside down has negative height and volume.",
      ja: "上下の逆転した角柱は、高さと体積が負になる。",
    },
    message: {
      en: "The prism starts at {lower}, above its end at {upper}.",
      ja: "角柱の下端{lower}が上端{upper}より上にある。",
    },
    fix: { en: "Swap lower and upper, or correct one of them.", ja: "lowerとupperを入れ替えるか、一方を直す。" },
    origin: "OGC 21-045 (JSON-FG), /req/prisms/coordinates C",
    at: { en: "/lower", ja: "/lower" },
  },
  {
    code: "SP-07",
    rule: "space/shell-closed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Closed shell", ja: "閉じた殻" },
    text: {
      en: "In each shell of a Polyhedron every directed edge MUST occur exactly once, and its reverse exactly once.",
      ja: "Polyhedronの各殻では、向きを持つどの辺もちょうど1度、逆向きの辺もちょうど1度現れなければならない。",
    },
    why: {
      en: "A shell with a gap or a face turned inside out has no volume that can be trusted.",
      ja: "隙間や裏返しの面がある殻からは、信頼できる体積を求められない。",
    },
    message: {
      en: "The shell is open: edge {from} → {to} belongs to one face only.",
      ja: "殻が開いている。辺{from} → {to}は1つの面にしかない。",
    },
    fix: {
      en: "Add the missing face, or correct the corner that does not meet.",
      ja: "欠けた面を加えるか、合わない頂点を直す。",
    },
    origin: "OGC 21-045 (JSON-FG), /req/polyhedra/valid-geometry A; ISO 19107:2019, Shell",
    at: { en: "the shell", ja: "その殻" },
    cases: {
      repeated: {
        message: {
          en: "Edge {from} → {to} runs {count} times in the same direction.",
          ja: "辺{from} → {to}が同じ向きに{count}回現れる。",
        },
        fix: {
          en: "Reverse the face that points inward, or remove the surplus face.",
          ja: "裏返しの面の向きを逆にするか、余分な面を除く。",
        },
      },
    },
  },
  {
    code: "SP-08",
    rule: "space/frame-tree",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Frames form a tree", ja: "座標系の木" },
    text: {
      en: "A Transform MUST NOT lead from a system to itself, the graph from sourceRs to targetRs MUST NOT have a cycle, and two transforms whose validTime overlaps (absent meaning always) MUST NOT share their sourceRs.",
      ja: "Transformは参照系からそれ自身に至ってはならず、sourceRsからtargetRsへのグラフは循環を持ってはならない。validTimeが重なる(なければ常時とみなす)2つの変換は、sourceRsを共有してはならない。",
    },
    why: {
      en: "With two ways from one frame to another, the place of a thing depends on which way a program took.",
      ja: "座標系の間に道が2つあると、処理系がどちらを通るかで物の位置が変わる。",
    },
    message: {
      en: "The transforms lead from \"{system}\" back to itself: {path}.",
      ja: "変換が「{system}」からそれ自身に戻る({path})。",
    },
    fix: {
      en: "Remove one transform of the cycle, or name another target.",
      ja: "循環する変換の1つを除くか、別の変換先を指す。",
    },
    origin: "ROS tf2, tree of coordinate frames (each frame has one parent); ISO 19111:2019, coordinate operation (source and target)",
    at: {
      en: "the transform; of a cycle the first in document order; of two parents the later one",
      ja: "その変換。循環では文書順で最初のもの、2つの親では後のもの",
    },
    cases: {
      self: {
        message: { en: "The transform leads from \"{system}\" to itself.", ja: "変換の元と先が同じ「{system}」である。" },
        fix: {
          en: "Name the other system in sourceRs or targetRs.",
          ja: "sourceRsまたはtargetRsにもう一方の参照系を書く。",
        },
      },
      parents: {
        message: {
          en: "\"{system}\" has two parents at once: \"{first}\" and \"{second}\".",
          ja: "「{system}」に、同時に2つの親「{first}」と「{second}」がある。",
        },
        fix: {
          en: "Keep one transform, or separate the two by validTime.",
          ja: "変換を1つにするか、validTimeで2つを分ける。",
        },
      },
    },
  },
  {
    code: "SP-09",
    rule: "space/frame-connected",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Local frames are connected", ja: "局所座標系の接続" },
    text: {
      en: "An engineering, anatomical or lattice system that a geometry or support uses SHOULD be an end of at least one Transform.",
      ja: "幾何または支持が使うengineering、anatomical、latticeの参照系は、少なくとも1つのTransformの端であることが望ましい。",
    },
    why: {
      en: "A frame that is tied to nothing floats; its data can be joined with no other.",
      ja: "何にも結ばれない座標系は宙に浮き、そのデータを他と合わせられない。",
    },
    message: {
      en: "\"{system}\" is tied to no other system; what lies in it may not be placed.",
      ja: "「{system}」は他の参照系と結ばれず、その中の物を配置できないおそれがある。",
    },
    fix: { en: "Add a Transform from it to a system that others know.", ja: "他の参照系へのTransformを加える。" },
    origin: "Jiku model, 3.3 Transform; OGC 21-056r11 (GeoPose 1.0), frame transform",
    at: { en: "the reference", ja: "その参照" },
  },
  {
    code: "SP-10",
    rule: "space/quaternion-unit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Unit quaternion", ja: "単位四元数" },
    text: {
      en: "The norm of a Quaternion MUST differ from 1 by no more than 1e-6.",
      ja: "Quaternionのノルムと1との差は、1e-6を超えてはならない。",
    },
    why: {
      en: "Any other quaternion scales what it should only turn.",
      ja: "それ以外の四元数は、回すだけのはずの物を拡大縮小する。",
    },
    message: { en: "The quaternion has length {norm}, not 1.", ja: "四元数の長さが1でなく{norm}である。" },
    fix: {
      en: "Divide x, y, z and w by {norm}, or correct the part that is wrong.",
      ja: "x、y、z、wを{norm}で割るか、誤った成分を直す。",
    },
    origin: "OGC 21-056r11 (GeoPose 1.0), Basic-Quaternion (unit quaternion)",
    at: { en: "the quaternion", ja: "その四元数" },
    cases: {
      zero: {
        message: {
          en: "All four parts of the quaternion are 0, which is no rotation.",
          ja: "四元数の4つの成分がすべて0で、回転を表していない。",
        },
        fix: {
          en: "Give the rotation, or leave it out where it is not known.",
          ja: "回転を書くか、分からないところでは省く。",
        },
      },
    },
  },
  {
    code: "SP-11",
    rule: "space/lattice-basis",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Basis of a lattice", ja: "格子の基底" },
    text: {
      en: "A reference system of kind lattice MUST have latticeBasis and unit; latticeBasis MUST be square, and the absolute value of its determinant MUST NOT be less than 1e-12 times the product of the norms of its rows.",
      ja: "kindがlatticeの参照系は、latticeBasisとunitを持たなければならない。latticeBasisは正方でなければならず、行列式の絶対値は、各行のノルムの積の1e-12倍より小さくてはならない。",
    },
    why: {
      en: "Without a basis of full rank fractional coordinates name no place, and without unit no length.",
      ja: "階数の足りた基底がなければ分率座標は場所を定めず、単位がなければ長さを定めない。",
    },
    message: { en: "The lattice does not declare {missing}.", ja: "格子が{missing}を宣言していない。" },
    fix: { en: "Give {missing} as the source states it.", ja: "出典にあるとおりに{missing}を書く。" },
    origin: "OPTIMADE 1.2, structures property lattice_vectors",
    at: { en: "the resource", ja: "その資源" },
    cases: {
      square: {
        message: {
          en: "latticeBasis has {rows} rows, but a row of {columns} numbers.",
          ja: "latticeBasisは{rows}行だが、{columns}個の数値からなる行がある。",
        },
        fix: {
          en: "Give one row for each lattice vector, with as many numbers as rows.",
          ja: "格子ベクトルごとに1行とし、各行に行数と同じ個数の数値を書く。",
        },
      },
      flat: {
        message: {
          en: "The vectors of latticeBasis span no volume; their determinant is {determinant}.",
          ja: "latticeBasisのベクトルは体積を張らない(行列式は{determinant})。",
        },
        fix: { en: "Correct the vector that depends on the others.", ja: "他のベクトルに従属するベクトルを直す。" },
      },
    },
  },
  {
    code: "SP-12",
    rule: "space/fractional-in-cell",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Fractional coordinates in the cell", ja: "単位胞内の分率座標" },
    text: {
      en: "A coordinate of a lattice system on a periodic direction SHOULD lie in [0, 1).",
      ja: "格子の参照系の周期方向の座標値は、[0, 1)にあることが望ましい。",
    },
    why: {
      en: "The same site written as 0.02 and 1.02 is counted twice.",
      ja: "0.02と1.02と書かれた同じ位置が、2つに数えられる。",
    },
    message: {
      en: "Fractional coordinate {axis} is {value}, outside [0, 1); the site may be counted twice.",
      ja: "分率座標{axis}が{value}で[0, 1)の外にあり、二重に数えられるおそれがある。",
    },
    fix: { en: "Move the position by whole cells into [0, 1).", ja: "単位胞の整数倍だけ動かし、[0, 1)に入れる。" },
    origin: "IUCr core CIF dictionary, _atom_site_fract_x, _y and _z",
    at: { en: "the position", ja: "その位置" },
  },
  {
    code: "SP-13",
    rule: "space/dynamic-needs-epoch",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Epoch of a dynamic system", ja: "動的参照系の元期" },
    text: {
      en: "A reference system with dynamic true MUST declare epoch.",
      ja: "dynamicがtrueの参照系は、epochを宣言しなければならない。",
    },
    why: {
      en: "Plates move by centimetres a year; without the epoch two surveys of one point differ by decimetres.",
      ja: "プレートは年に何cmも動く。元期がないと、同じ点の2つの測量が何十cmもずれる。",
    },
    message: {
      en: "\"{system}\" is dynamic, but declares no epoch.",
      ja: "「{system}」は動的な参照系だが、epochの宣言がない。",
    },
    fix: { en: "Give the epoch of the coordinates as a decimal year.", ja: "座標の元期を10進の年で書く。" },
    origin: "ISO 19111:2019, dynamic reference frames and coordinate epoch; PROJJSON 0.7, CoordinateMetadata coordinateEpoch",
    at: { en: "the resource", ja: "その資源" },
  },
  {
    code: "SP-14",
    rule: "space/axis-count",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Number of axes", ja: "軸の数" },
    text: {
      en: "The axes of a compound system MUST be as many as those of its componentSystems together, and the axes of a lattice as many as the rows of its latticeBasis.",
      ja: "複合参照系の軸はcomponentSystemsの軸の合計と、格子の軸はlatticeBasisの行と、同じ数でなければならない。",
    },
    why: {
      en: "Otherwise no one can say which number of a position belongs to which component.",
      ja: "数が合わないと、位置のどの数値がどの構成要素のものか分からない。",
    },
    message: {
      en: "The system has {count} axes, but its components have {expected} together.",
      ja: "軸が{count}本だが、構成する参照系の軸は合わせて{expected}本である。",
    },
    fix: {
      en: "List the axes of all components in order, or correct componentSystems.",
      ja: "構成する参照系の軸を順に並べるか、componentSystemsを直す。",
    },
    origin: "ISO 19111:2019, CompoundCRS (componentReferenceSystem); PROJJSON 0.7, compound_crs components",
    at: { en: "/axes", ja: "/axes" },
    cases: {
      lattice: {
        message: {
          en: "The lattice has {count} axes, but latticeBasis has {expected} rows.",
          ja: "格子の軸が{count}本だが、latticeBasisは{expected}行である。",
        },
        fix: { en: "Give one axis for each row of latticeBasis.", ja: "latticeBasisの行ごとに軸を1本書く。" },
      },
    },
  },
  {
    code: "SP-15",
    rule: "space/cell-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Legal cells", ja: "正しいセル" },
    text: {
      en: "Each cell of a CellSet MUST be legal in the gridSystem of its rs, and that rs MUST be of kind dggs: ZFXY z/f/x/y with z from 0 to 35, x and y from 0 to below 2^z, f from -2^z to below 2^z; HEALPix order 0 to 29 and index below 12 times 4^order; JIS X 0410 of 4 digits, 2 more from 0 to 7, 2 more from 0 to 9, then up to 3 from 1 to 4; other systems are not judged without their plug-in.",
      ja: "CellSetの各セルは、rsのgridSystemで正しくなければならず、そのrsのkindはdggsでなければならない。ZFXYはz/f/x/yの形で、zは0から35、xとyは0以上2^z未満、fは-2^z以上2^z未満である。HEALPixの段階は0から29、番号は12×4^段階 未満である。JIS X 0410は4桁、0から7の2桁、0から9の2桁、1から4の最大3桁と続く。他の体系は、専用の拡張がなければ判定しない。",
    },
    why: {
      en: "An illegal cell lies nowhere, or, read by truncation, in the wrong place.",
      ja: "不正なセルはどこも指さないか、切り捨てて読まれて誤った場所を指す。",
    },
    message: {
      en: "\"{cell}\" is not written as a cell of {gridSystem}.",
      ja: "「{cell}」は{gridSystem}のセルの形でない。",
    },
    fix: {
      en: "Write it in the form {expected}, or name the grid system the data uses.",
      ja: "{expected}の形で書くか、実際の格子体系を指す。",
    },
    origin: "Spatial ID (ZFXY, Japan); CF conventions 1.13, Appendix F, grid mapping healpix; JIS X 0410 (grid square codes)",
    at: { en: "the cell", ja: "そのセル" },
    cases: {
      range: {
        message: {
          en: "In cell \"{cell}\" {part} is {value}, outside {range}.",
          ja: "セル「{cell}」の{part}が{value}で、{range}の外にある。",
        },
        fix: { en: "Correct {part}, or the level of the cell.", ja: "{part}か、セルの段階を直す。" },
      },
      kind: {
        message: {
          en: "\"{cell}\" is given in \"{system}\", which is of kind {kind}, not dggs.",
          ja: "「{cell}」の参照系「{system}」のkindが、dggsでなく{kind}である。",
        },
        fix: { en: "Name a reference system of kind dggs in rs.", ja: "kindがdggsの参照系をrsに書く。" },
      },
    },
  },
  {
    code: "SP-16",
    rule: "space/trajectory-lengths",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Lengths of a trajectory", ja: "軌跡の長さ" },
    text: {
      en: "The times, the coordinates and, where given, the orientations of a moving geometry MUST be equally many.",
      ja: "移動する幾何のtimes、coordinates、および書かれていればorientationsは、同じ個数でなければならない。",
    },
    why: {
      en: "After the first missing entry every place belongs to the wrong moment.",
      ja: "1つ欠けると、それより後の位置はすべて別の時刻のものになる。",
    },
    message: {
      en: "Number of entries: {times} in times, but {count} in {member}.",
      ja: "timesが{times}個だが、{member}は{count}個である。",
    },
    fix: { en: "Give one entry of {member} for each time.", ja: "時刻ごとに{member}を1つずつ書く。" },
    origin: "OGC 19-045r3 (MF-JSON), /req/prism/tgeometry/primitive/constraint and /primitive/orientations",
    at: { en: "/times", ja: "/times" },
  },
  {
    code: "SP-17",
    rule: "space/trajectory-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of a trajectory", ja: "軌跡の順序" },
    text: {
      en: "The times of a moving geometry MUST increase strictly.",
      ja: "移動する幾何のtimesは、狭義に増加しなければならない。",
    },
    why: {
      en: "Between two equal or reversed times speed is infinite or negative, and interpolation fails.",
      ja: "同じ時刻や逆順の間では速さが無限大や負になり、補間ができない。",
    },
    message: { en: "Time {value} does not come after {previous}.", ja: "時刻{value}が直前の{previous}より後でない。" },
    fix: {
      en: "Sort times with their coordinates, or drop the repeated time.",
      ja: "時刻を座標とともに並べ直すか、重複した時刻を除く。",
    },
    origin: "OGC 19-045r3 (MF-JSON), 7.2.1.1 datetimes; /req/prism/tgeometry/primitive",
    at: { en: "the first offending time", ja: "順序に反する最初の時刻" },
  },
  {
    code: "SP-18",
    rule: "space/comparable-systems",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Systems that can be compared", ja: "比較できる参照系" },
    text: {
      en: "Two geometries of different reference systems that EN-05, DS-01 or a coupling has to compare MUST be joined by a path of Transforms or by a registered operation.",
      ja: "EN-05、DS-01または連成が比べる、参照系の異なる2つの幾何は、Transformの道または登録された座標演算で結ばれていなければならない。",
    },
    why: {
      en: "Numbers of two systems compared as they stand place things hundreds of metres off, or anywhere.",
      ja: "2つの参照系の数値をそのまま比べると、物の位置が何百mも、あるいは際限なくずれる。",
    },
    message: {
      en: "Geometries in \"{first}\" and \"{second}\" cannot be compared; nothing joins the two.",
      ja: "「{first}」と「{second}」を結ぶものがなく、幾何を比べられない。",
    },
    fix: {
      en: "Add a Transform between the two, or give both geometries in one system.",
      ja: "両者を結ぶTransformを加えるか、両方の幾何を1つの参照系で書く。",
    },
    origin: "ISO 19111:2019, coordinate operations",
    at: { en: "the later reference", ja: "後の参照" },
  },
  {
    code: "SP-19",
    rule: "space/vertical-datum-declared",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Vertical datum declared", ja: "鉛直原子の宣言" },
    text: {
      en: "A geodetic, compound or vertical system with an axis of direction up or down SHOULD have a definition, a projjson or a verticalDatum.",
      ja: "directionがupまたはdownの軸を持つgeodetic、compound、verticalの参照系は、definition、projjson、verticalDatumのいずれかを持つことが望ましい。",
    },
    why: {
      en: "Ellipsoidal height and height above sea level differ by tens of metres in Japan; a flood map cannot bear that.",
      ja: "楕円体高と標高は日本で数十m違う。浸水図はその差に耐えられない。",
    },
    message: {
      en: "Axis \"{axis}\" gives heights, but no vertical datum is declared; they may be off by metres.",
      ja: "軸「{axis}」は高さだが鉛直原子の宣言がなく、何mもずれるおそれがある。",
    },
    fix: {
      en: "Declare verticalDatum, or a definition that contains it.",
      ja: "verticalDatumか、それを含むdefinitionを宣言する。",
    },
    origin: "ISO 19111:2019, VerticalReferenceFrame; OGC 21-069r2 (CoverageJSON 1.0), Vertical Coordinate Reference Systems",
    at: { en: "the system", ja: "その参照系" },
  },
  {
    code: "SP-20",
    rule: "space/crs-declared",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Reference system declared", ja: "参照系の宣言" },
    text: {
      en: "A Geometry MUST name its rs, so MUST a SpatialSupport of any kind but none, and each coordinate of a Field MUST be named in a referencing entry, unless its values are of a text axis used as row keys of a Table.",
      ja: "Geometryはrsを持たなければならず、kindがnone以外のSpatialSupportもrsを持たなければならない。Fieldの各座標は、Tableの行の鍵とする文字列軸を除き、referencingの項に挙げなければならない。",
    },
    why: {
      en: "Longitude and latitude are the usual guess, and are wrong for plans, cells, organs and half of all city data.",
      ja: "経度緯度と推測されがちだが、図面、セル、臓器、そして多くの都市データでは誤りである。",
    },
    message: {
      en: "The {type} names no reference system; it may be drawn in the wrong place.",
      ja: "{type}に参照系がなく、誤った場所に描かれるおそれがある。",
    },
    fix: { en: "Name in rs the system that the source states.", ja: "出典にある参照系をrsに書く。" },
    origin: "Jiku model, 2.5 Undeclared; ISO 19111:2019, coordinate tuples need a reference system",
    at: { en: "the geometry, the support, or /domain", ja: "その幾何、その支持、または/domain" },
    cases: {
      support: {
        message: {
          en: "The spatial support names no reference system; its numbers may be compared with nothing.",
          ja: "空間的支持に参照系がなく、その数値を何とも比べられないおそれがある。",
        },
        fix: {
          en: "Name in rs the system that the source states, or set kind to none.",
          ja: "出典にある参照系をrsに書くか、kindをnoneにする。",
        },
      },
      coordinate: {
        message: {
          en: "Coordinate \"{coordinate}\" is tied to no reference system; its values may be misread.",
          ja: "座標「{coordinate}」に参照系がなく、値が誤読されるおそれがある。",
        },
        fix: {
          en: "Add a referencing entry for \"{coordinate}\".",
          ja: "「{coordinate}」の項をreferencingに加える。",
        },
      },
    },
  },
  {
    code: "SP-21",
    rule: "space/box-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Order of a box", ja: "範囲の順序" },
    text: {
      en: "The bbox of a Box MUST have an even number of entries, and a minimum MUST NOT exceed its maximum, except on an axis known to be periodic.",
      ja: "Boxのbboxの個数は偶数でなければならず、周期を持つと分かっている軸を除き、最小値は最大値を超えてはならない。",
    },
    why: {
      en: "A box turned around holds nothing, so every search in it comes back empty.",
      ja: "逆転した範囲は何も含まず、その中の検索は常に空になる。",
    },
    message: {
      en: "On axis {axis} the minimum {min} exceeds the maximum {max}.",
      ja: "軸{axis}の最小値{min}が最大値{max}を超えている。",
    },
    fix: { en: "Give all minima, then all maxima, in axis order.", ja: "軸の順に、最小値をすべて、続けて最大値をすべて書く。" },
    origin: "RFC 7946, 5 Bounding Box and 5.2 The Antimeridian",
    at: { en: "/bbox", ja: "/bbox" },
    cases: {
      odd: {
        message: {
          en: "The Box has {count} numbers; minima and maxima need an even count.",
          ja: "Boxの数値が{count}個である。最小値と最大値には偶数個が要る。",
        },
        fix: { en: "Give one minimum and one maximum for each axis.", ja: "軸ごとに最小値と最大値を1つずつ書く。" },
      },
    },
  },
  {
    code: "SP-22",
    rule: "space/echo-agrees",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Echo agrees with the definition", ja: "定義と軸の一致" },
    text: {
      en: "The axes of a reference system MUST agree in number and in the order of their directions with the pack entry of its definition.",
      ja: "参照系のaxesは、definitionが指すパックの項と、数およびdirectionの順で一致しなければならない。",
    },
    why: {
      en: "Half of the readers follow the definition, half the echo, and latitude becomes longitude.",
      ja: "定義に従う読み手とaxesに従う読み手に分かれ、緯度と経度が入れ替わる。",
    },
    message: {
      en: "Number of axes: {count} here, but {expected} in \"{definition}\".",
      ja: "軸の数が{count}だが、「{definition}」では{expected}である。",
    },
    fix: {
      en: "Copy the axes of the definition ({axes}), or name the definition the data uses.",
      ja: "定義の軸({axes})を写すか、実際の定義を指す。",
    },
    origin: "ISO 19111:2019, coordinate system axes and their order; OGC Axis Order Policy (08-038r7)",
    at: { en: "/axes", ja: "/axes" },
    cases: {
      direction: {
        message: {
          en: "The axes run {value}, but those of \"{definition}\" run {expected}.",
          ja: "軸の方向が{value}だが、「{definition}」では{expected}である。",
        },
        fix: {
          en: "Follow the axis order of the definition, or name the definition the data uses.",
          ja: "定義の軸順に合わせるか、実際の定義を指す。",
        },
      },
    },
  },
  {
    code: "SP-23",
    rule: "space/transform-complete",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Transform is complete", ja: "変換の完備" },
    text: {
      en: "A Transform MUST have what its method needs: rigid both translation and rotation, similarity scaleFactor, affine matrix (unless its source is a lattice), field field, pipeline pipeline.",
      ja: "Transformは、methodが要する項目を持たなければならない。rigidはtranslationとrotationの両方、similarityはscaleFactor、affineはmatrix(変換元がlatticeのときを除く)、fieldはfield、pipelineはpipelineである。",
    },
    why: {
      en: "A missing part is taken for zero, one or nothing, each time by another program.",
      ja: "欠けた項目は、処理系により0とも1とも無しともみなされる。",
    },
    message: {
      en: "Method {method} needs {missing}, which the transform does not give.",
      ja: "methodが{method}の変換に、必要な{missing}がない。",
    },
    fix: { en: "Give {missing}, or name the method that applies.", ja: "{missing}を書くか、実際のmethodにする。" },
    origin: "Jiku model, 3.3 Transform (method)",
    at: { en: "the transform", ja: "その変換" },
  },
  {
    code: "SP-24",
    rule: "space/matrix-affine",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Affine matrix", ja: "アフィン行列" },
    text: {
      en: "The matrix of a Transform MUST be square, and its last row MUST be 0 ... 0 1.",
      ja: "Transformのmatrixは正方でなければならず、最後の行は0 ... 0 1でなければならない。",
    },
    why: {
      en: "A transposed matrix has the translation in its last row and moves everything to a wrong place.",
      ja: "転置された行列は最後の行に平行移動を持ち、すべてを誤った場所へ動かす。",
    },
    message: {
      en: "The matrix has {rows} rows, but a row of {columns} numbers.",
      ja: "matrixは{rows}行だが、{columns}個の数値からなる行がある。",
    },
    fix: { en: "Give as many numbers in each row as there are rows.", ja: "各行に行数と同じ個数の数値を書く。" },
    origin: "Jiku model, 3.3 Transform (matrix); EPSG method 9624, Affine parametric transformation",
    at: { en: "/matrix", ja: "/matrix" },
    cases: {
      "last-row": {
        message: {
          en: "The last row of the matrix is {row}, not {expected}.",
          ja: "matrixの最後の行が{expected}でなく{row}である。",
        },
        fix: {
          en: "Write the matrix row by row; if it is transposed, turn it back.",
          ja: "行列を行ごとに書く。転置されていれば元に戻す。",
        },
      },
    },
  },
  {
    code: "SP-25",
    rule: "space/mixed-vertical",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "One vertical datum", ja: "鉛直原子の混在" },
    text: {
      en: "The heights of one dataset or composition SHOULD NOT refer to systems of different vertical datum, such as EPSG:6697 and EPSG:11318, unless a Transform joins them.",
      ja: "1つのデータセットまたは連成構成の高さは、Transformで結ばれていないかぎり、EPSG:6697とEPSG:11318のように鉛直原子の異なる参照系を混在させないことが望ましい。",
    },
    why: {
      en: "The geodetic results of 2011 and 2024 differ in height by decimetres in places, as much as a kerb or a flood step.",
      ja: "測地成果2011と測地成果2024の標高は所により何十cmも違い、縁石や浸水の段階に等しい。",
    },
    message: {
      en: "Heights of \"{first}\" and \"{second}\" stand side by side; their datums differ, so they may not match.",
      ja: "鉛直原子の異なる「{first}」と「{second}」の高さが混在し、合わないおそれがある。",
    },
    fix: {
      en: "Convert the heights to one system, or add a Transform between the two.",
      ja: "高さを1つの参照系にそろえるか、両者を結ぶTransformを加える。",
    },
    origin: "EPSG Dataset v13.101, EPSG:6697 and EPSG:11318",
    at: { en: "the later system", ja: "後の参照系" },
  },
  {
    code: "SC-01",
    rule: "space/scale-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Order of a scale", ja: "尺度の順序" },
    text: {
      en: "In SI units, the resolution of a Scale MUST NOT exceed its characteristic, nor the characteristic its extent, nor the resolution its extent, for every pair that is declared.",
      ja: "Scaleでは、SI単位で比べて、resolutionはcharacteristicを、characteristicはextentを、resolutionはextentを超えてはならない。これは宣言されたすべての組に適用する。",
    },
    why: {
      en: "A whole smaller than its own detail shows a wrong unit or swapped members, and misleads every choice of model.",
      ja: "細部より小さい全体は、単位の誤りや項目の取り違えを示し、モデルの選択を誤らせる。",
    },
    message: {
      en: "{smaller} {smallerValue} is greater than {larger} {largerValue}.",
      ja: "{smaller}の{smallerValue}が、{larger}の{largerValue}より大きい。",
    },
    fix: { en: "Correct one of the two values, or its unit.", ja: "一方の値か単位を直す。" },
    origin: "Jiku model, 3.3 Scale",
    at: { en: "the scale", ja: "その尺度" },
  },
  {
    code: "SC-02",
    rule: "space/scale-dimension",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Dimension of a scale", ja: "尺度の次元" },
    text: {
      en: "The quantities of a Scale MUST have a unit of length when its dimension is space, and a unit of time when it is time.",
      ja: "Scaleの量の単位は、dimensionがspaceなら長さ、timeなら時間でなければならない。",
    },
    why: {
      en: "An area or a mass cannot be set beside a length in a chart of scales.",
      ja: "面積や質量は、尺度の図で長さと並べられない。",
    },
    message: {
      en: "{member} of a space scale has the unit \"{unit}\", which is not a length.",
      ja: "空間尺度の{member}の単位「{unit}」は長さでない。",
    },
    fix: {
      en: "Give it in a unit of length, or set dimension to time.",
      ja: "長さの単位で書くか、dimensionをtimeにする。",
    },
    origin: "QUDT, dimension vectors of Length and Time",
    at: { en: "the quantity", ja: "その量" },
    cases: {
      time: {
        message: {
          en: "{member} of a time scale has the unit \"{unit}\", which is not a time.",
          ja: "時間尺度の{member}の単位「{unit}」は時間でない。",
        },
        fix: {
          en: "Give it in a unit of time, or set dimension to space.",
          ja: "時間の単位で書くか、dimensionをspaceにする。",
        },
      },
    },
  },
  {
    code: "SC-03",
    rule: "space/operator-direction",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Direction of an operation", ja: "演算の向き" },
    text: {
      en: "Along a relation with the operation aggregate, average, homogenise or coarseGrain the extent of the subject MUST NOT exceed that of the object; with interpolate or downscale it MUST NOT be smaller; not judged where EN-02 fires.",
      ja: "operationがaggregate、average、homogenise、coarseGrainの関係では、主語のextentは目的語のextentを超えてはならない。interpolate、downscaleでは、それより小さくてはならない。EN-02があるときは判定しない。",
    },
    why: {
      en: "To average from the large to the small creates detail out of nothing.",
      ja: "大きい側から小さい側へ平均すると、ない細部を作り出すことになる。",
    },
    message: {
      en: "\"{operation}\" leads to the larger scale, but {subjectExtent} is greater than {objectExtent}.",
      ja: "「{operation}」は大きい尺度へ向かうが、{subjectExtent}は{objectExtent}より大きい。",
    },
    fix: {
      en: "Turn the relation around, or name the operation that applies.",
      ja: "関係の向きを逆にするか、実際の演算にする。",
    },
    origin: "Jiku model, 3.4 ScaleRelation",
    at: { en: "/scaleRelation/operation", ja: "/scaleRelation/operation" },
    cases: {
      down: {
        message: {
          en: "\"{operation}\" leads to the smaller scale, but {subjectExtent} is less than {objectExtent}.",
          ja: "「{operation}」は小さい尺度へ向かうが、{subjectExtent}は{objectExtent}より小さい。",
        },
        fix: { en: "Turn the relation around, or name another operation.", ja: "関係の向きを逆にするか、別の演算にする。" },
      },
    },
  },
  {
    code: "SC-04",
    rule: "space/declared-resolution-matches",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["pack"],
    title: { en: "Declared resolution matches the axis", ja: "分解能と軸の一致" },
    text: {
      en: "The resolution in a Scale of a Field SHOULD NOT differ by more than a factor of 2 from the step of an evenly spaced axis whose unit has the dimension of that scale.",
      ja: "FieldのScaleのresolutionは、その尺度の次元を単位に持つ等間隔軸の間隔と、2倍を超えて違わないことが望ましい。",
    },
    why: {
      en: "A coarse field served on a fine grid looks sharper than it is.",
      ja: "粗い場を細かい格子に載せると、実際より鮮明に見える。",
    },
    message: {
      en: "Resolution {resolution} differs from the {step} step of axis \"{axis}\"; detail may be overrated.",
      ja: "分解能{resolution}と軸「{axis}」の間隔{step}が違い、細かさが誤解されるおそれがある。",
    },
    fix: {
      en: "Correct the resolution, or give the effective one and say how it was found.",
      ja: "分解能を直すか、実効分解能を書いて求め方を述べる。",
    },
    origin: "CF conventions 1.13, 5.1 Independent Latitude, Longitude, Vertical, and Time Axes; Jiku model, 3.3 Scale",
    at: { en: "the scale", ja: "その尺度" },
  },
  {
    code: "SC-05",
    rule: "space/conserved-across-scales",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Conserved across scales", ja: "尺度を越えた保存" },
    text: {
      en: "For each quantity kind in conserves, the integral over the parts MUST equal the value of the whole within 3 combined standard uncertainties, or within a relative 1e-6 where no uncertainty is given.",
      ja: "conservesに挙げた量の種類ごとに、部分にわたる積分は、合成標準不確かさの3倍以内で全体の値に等しくなければならない。不確かさがなければ、相対差1e-6以内でなければならない。",
    },
    why: {
      en: "Mass or energy lost between two scales returns as a false source in every coupled model.",
      ja: "尺度の間で失われた質量やエネルギーは、連成したモデルで偽の湧き出しとなって戻る。",
    },
    message: {
      en: "{concept} is not conserved: the parts hold {parts}, the whole {whole}.",
      ja: "{concept}が保存されない。部分の合計は{parts}、全体は{whole}である。",
    },
    fix: {
      en: "Correct the values, state their uncertainty, or drop {concept} from conserves.",
      ja: "値を直すか、不確かさを書くか、conservesから{concept}を除く。",
    },
    origin: "Jiku model, 3.4 ScaleRelation (conserves)",
    at: { en: "the relation", ja: "その関係" },
  },
  {
    code: "ID-01",
    rule: "entity/id-unique",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Unique identifiers", ja: "識別子の一意性" },
    text: {
      en: "Two resources of one document MUST NOT have the same id, once prefixes are expanded.",
      ja: "1つの文書の2つの資源は、接頭辞を展開したうえで、同じidを持ってはならない。",
    },
    why: {
      en: "Every reference to the id then means two things, and a store keeps only one of them.",
      ja: "そのidへの参照はすべて2つの物を指し、格納するとその一方が失われる。",
    },
    message: {
      en: "\"{id}\" is already the id of another resource in this document.",
      ja: "「{id}」は、この文書の別の資源のidである。",
    },
    fix: { en: "Give one of the two another id, or merge them.", ja: "一方に別のidを付けるか、2つを1つにまとめる。" },
    origin: "CityJSON 2.0.1, CityJSON Object (keys of CityObjects); OGC 21-069r2 (CoverageJSON 1.0), Domain Objects (identifiers of axes)",
    at: { en: "/id of the second resource", ja: "2つ目の資源の/id" },
    cases: {
      expanded: {
        message: {
          en: "\"{id}\" and \"{other}\" are the same IRI once prefixes are expanded.",
          ja: "「{id}」と「{other}」は、接頭辞を展開すると同じIRIになる。",
        },
        fix: { en: "Give one of the two another id, or merge them.", ja: "一方に別のidを付けるか、2つを1つにまとめる。" },
      },
    },
  },
  {
    code: "ID-02",
    rule: "entity/reference-resolves",
    level: "MUST",
    severity: { draft: "info", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "References resolve", ja: "参照先の存在" },
    text: {
      en: "Each reference other than sameAs and correspondsTo MUST be the id of a resource in the closed set (the document, the documents given with it, the packs), or be covered by external: equal to an entry, or beginning with an entry that ends in / or #. It is not judged on an open stream.",
      ja: "sameAsとcorrespondsTo以外の各参照は、検査の範囲(文書、共に渡された文書、パック)にある資源のidであるか、externalに含まれなければならない。すなわち、externalの項と等しいか、/または#で終わる項で始まらなければならない。開いた流れでは判定しない。",
    },
    why: {
      en: "A reference that leads nowhere cannot be checked, joined or published, and is mostly a misspelling.",
      ja: "行き先のない参照は、検査も結合も公開もできず、多くは綴りの誤りである。",
    },
    message: { en: "\"{reference}\" is not in this package.", ja: "「{reference}」はこのパッケージにない。" },
    fix: { en: "Add the {class}, or name its catalogue.", ja: "{class}を加えるか、参照先の目録を指定する。" },
    origin: "Jiku model, 2.1 Documents (closed set, external)",
    at: { en: "the reference", ja: "その参照" },
    cases: {
      any: {
        message: {
          en: "\"{reference}\" is not among the resources of this package.",
          ja: "「{reference}」という資源はこのパッケージにない。",
        },
        fix: { en: "Add the resource, or name its catalogue.", ja: "その資源を加えるか、参照先の目録を指定する。" },
      },
      nearest: {
        message: {
          en: "\"{reference}\" is not in this package; nearest is \"{nearest}\".",
          ja: "「{reference}」はこのパッケージにない。近いのは「{nearest}」である。",
        },
        fix: {
          en: "Correct the reference, or add the resource that is meant.",
          ja: "参照を直すか、意図した資源を加える。",
        },
      },
    },
  },
  {
    code: "ID-03",
    rule: "entity/same-as-same-class",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Same thing, same class", ja: "同一物の同じ型" },
    text: {
      en: "A target of sameAs that resolves MUST have the type of the resource that names it.",
      ja: "sameAsの参照先が見つかるとき、その型は、参照する資源の型と同じでなければならない。",
    },
    why: {
      en: "sameAs merges all statements of both; a pump and its sensor become one impossible thing.",
      ja: "sameAsは両者の記述をすべて1つにする。ポンプとその計器は、ありえない1つの物になる。",
    },
    message: {
      en: "\"{target}\" is of type {targetType}, but this resource of type {type}.",
      ja: "「{target}」の型は{targetType}だが、この資源の型は{type}である。",
    },
    fix: {
      en: "Move the reference to correspondsTo, or name the identical thing.",
      ja: "参照をcorrespondsToに移すか、同一の物を指す。",
    },
    origin: "OWL 2, owl:sameAs (individual equality)",
    at: { en: "the reference", ja: "その参照" },
  },
  {
    code: "ID-04",
    rule: "entity/version-chain-acyclic",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Version chain ends", ja: "版の連鎖" },
    text: {
      en: "previousVersion MUST NOT lead back to the resource itself.",
      ja: "previousVersionをたどって、その資源自身に戻ってはならない。",
    },
    why: {
      en: "A history that runs in a circle has no first and no current version.",
      ja: "輪になった履歴には、最初の版も現在の版もない。",
    },
    message: {
      en: "previousVersion leads from \"{id}\" back to itself: {path}.",
      ja: "previousVersionが「{id}」からそれ自身に戻る({path})。",
    },
    fix: {
      en: "Remove previousVersion from the oldest version, or correct one link.",
      ja: "最も古い版からpreviousVersionを除くか、1つの参照を直す。",
    },
    origin: "PROV-O (W3C Recommendation), prov:wasRevisionOf; DCAT 3, dcat:previousVersion",
    at: {
      en: "/previousVersion of the first resource (document order) on the cycle",
      ja: "循環の上にある、文書順で最初の資源の/previousVersion",
    },
    cases: {
      self: {
        message: { en: "\"{id}\" names itself as its previous version.", ja: "「{id}」が自分自身を前の版としている。" },
        fix: {
          en: "Name the version before it, or leave previousVersion out.",
          ja: "1つ前の版を指すか、previousVersionを省く。",
        },
      },
    },
  },
  {
    code: "ID-05",
    rule: "entity/digest-matches",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["bytes"],
    title: { en: "Digest matches the bytes", ja: "要約値の一致" },
    text: {
      en: "The digest of a PinnedRef or an Asset MUST equal the digest of the bytes at hand: of the file, or of the JCS bytes of the resource in another document handed over; a resource of the same document is no bytes at hand.",
      ja: "PinnedRefまたはAssetのdigestは、手元のバイト列の要約値に等しくなければならない。手元のバイト列とは、ファイル、または共に渡された別の文書にある資源のJCSバイト列である。同じ文書の資源は含まない。",
    },
    why: {
      en: "A result that names one model and was made with another cannot be reproduced or trusted.",
      ja: "名指したモデルと実際のモデルが違う結果は、再現も信頼もできない。",
    },
    message: {
      en: "The digest is {value}, but the bytes at hand give {expected}.",
      ja: "digestは{value}だが、手元のバイト列では{expected}である。",
    },
    fix: {
      en: "Obtain the version that was meant, or write the digest of the bytes used.",
      ja: "意図した版を入手するか、実際に使ったバイト列の要約値を書く。",
    },
    origin: "MLCommons Croissant 1.0, sha256 of FileObject; RFC 8785, JSON Canonicalization Scheme (JCS)",
    at: { en: "the digest", ja: "その要約値" },
    cases: {
      resource: {
        message: {
          en: "The digest is {value}, but \"{id}\" as handed over gives {expected}.",
          ja: "digestは{value}だが、渡された「{id}」では{expected}である。",
        },
        fix: {
          en: "Hand over the version that was meant, or write the digest of the one used.",
          ja: "意図した版を渡すか、実際に使った版の要約値を書く。",
        },
      },
    },
  },
  {
    code: "ID-06",
    rule: "entity/reference-class",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Class of a reference", ja: "参照先の型" },
    text: {
      en: "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included.",
      ja: "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。",
    },
    why: {
      en: "A program that follows the reference finds members it cannot read, or none.",
      ja: "参照をたどった処理系は、読めない項目に出会うか、求める項目を見つけられない。",
    },
    message: {
      en: "\"{reference}\" is of type {found}, but {member} needs {expected}.",
      ja: "「{reference}」の型は{found}だが、{member}には{expected}が要る。",
    },
    fix: {
      en: "Name a resource of type {expected}, or use the member that fits.",
      ja: "型が{expected}の資源を指すか、合う項目を使う。",
    },
    origin: "SOSA/SSN (W3C and OGC), ranges of sosa:hasFeatureOfInterest, sosa:observedProperty and sosa:usedProcedure",
    at: { en: "the reference; of a PinnedRef its /id", ja: "その参照。PinnedRefでは/id" },
  },
  {
    code: "ID-07",
    rule: "entity/id-stable",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Stable identifiers", ja: "識別子の安定" },
    text: {
      en: "Where two documents hold the same id and the same version, both declared, the two resources MUST have the same JCS bytes once source, native, recordedFrom and recordedUntil are dropped.",
      ja: "2つの文書が同じidと同じversion(どちらも宣言済み)を持つとき、2つの資源は、source、native、recordedFrom、recordedUntilを除いたJCSバイト列が等しくなければならない。",
    },
    why: {
      en: "Users cite id and version; two contents under one name make every citation doubtful.",
      ja: "利用者はidと版で引用する。1つの名に2つの内容があれば、どの引用も疑わしくなる。",
    },
    message: {
      en: "\"{id}\" has another content under the same version \"{version}\" in another document.",
      ja: "「{id}」の同じ版「{version}」が、別の文書では別の内容である。",
    },
    fix: { en: "Give the changed one a new version, or undo the change.", ja: "変更した方に新しい版を付けるか、変更を戻す。" },
    origin: "OPTIMADE 1.2, immutable_id; RFC 8785, JSON Canonicalization Scheme (JCS)",
    at: { en: "/version", ja: "/version" },
  },
  {
    code: "ID-08",
    rule: "entity/recorded-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of recording", ja: "記録期間の順序" },
    text: {
      en: "recordedUntil MUST come after recordedFrom.",
      ja: "recordedUntilは、recordedFromより後でなければならない。",
    },
    why: {
      en: "A record that was never current answers no question about what was known when.",
      ja: "一度も有効でなかった記録は、いつ何が知られていたかの問いに答えられない。",
    },
    message: {
      en: "The record was closed at {recordedUntil}, not after it began at {recordedFrom}.",
      ja: "記録の終わり{recordedUntil}が、始まり{recordedFrom}より後でない。",
    },
    fix: {
      en: "Correct one of the two, or leave recordedUntil out of a current record.",
      ja: "一方を直す。有効な記録ならrecordedUntilを省く。",
    },
    origin: "ISO/IEC 9075-2:2011 (SQL:2011), period of a system-versioned table: start before end",
    at: { en: "/recordedUntil", ja: "/recordedUntil" },
  },
  {
    code: "ID-09",
    rule: "entity/asset-digest-declared",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Digest of an asset declared", ja: "資産の要約値の宣言" },
    text: { en: "An Asset SHOULD have a digest.", ja: "Assetはdigestを持つことが望ましい。" },
    why: {
      en: "Without it nobody sees that the bytes behind the address were exchanged or cut short.",
      ja: "digestがないと、番地の先のバイト列が差し替えられ、途中で切れても分からない。",
    },
    message: {
      en: "Asset \"{href}\" has no digest; a change of its bytes may go unnoticed.",
      ja: "資産「{href}」にdigestがなく、内容の変化に気付けないおそれがある。",
    },
    fix: {
      en: "Give the digest of the file, in the form \"sha256:\" and 64 hexadecimal digits.",
      ja: "ファイルの要約値を「sha256:」と64桁の16進数で書く。",
    },
    origin: "Jiku model, 2.5 Undeclared and 3.7 Asset; MLCommons Croissant 1.0, sha256 of FileObject",
    at: { en: "the Asset", ja: "そのAsset" },
  },
  {
    code: "ID-10",
    rule: "entity/prefix-declared",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Prefixes declared", ja: "接頭辞の宣言" },
    text: {
      en: "The prefix of a prefixed key or of a CURIE MUST be declared in the published context or in @context; where a CURIE may stand, an unknown scheme followed by // and one of urn, mailto, tel, doi, tag, data and did is an IRI.",
      ja: "接頭辞付きの鍵とCURIEの接頭辞は、公開された文脈または@contextで宣言しなければならない。CURIEを書ける所では、//が続く未知のスキームと、urn、mailto、tel、doi、tag、data、didは、IRIとみなす。",
    },
    why: {
      en: "An undeclared prefix means nothing; in RDF the statement is lost or becomes a false IRI.",
      ja: "宣言のない接頭辞は何も意味しない。RDFでは記述が失われるか、偽のIRIになる。",
    },
    message: {
      en: "Prefix \"{prefix}\" of \"{value}\" is not declared.",
      ja: "「{value}」の接頭辞「{prefix}」が宣言されていない。",
    },
    fix: {
      en: "Declare \"{prefix}\" in @context, or write the IRI in full.",
      ja: "@contextで「{prefix}」を宣言するか、IRIを省略せずに書く。",
    },
    origin: "JSON-LD 1.1 (W3C Recommendation), 4.1.5 Compact IRIs",
    at: { en: "the key or value", ja: "その鍵または値" },
    cases: {
      key: {
        message: {
          en: "Prefix \"{prefix}\" of the member \"{value}\" is not declared.",
          ja: "項目「{value}」の接頭辞「{prefix}」が宣言されていない。",
        },
        fix: {
          en: "Declare \"{prefix}\" with its namespace IRI in @context.",
          ja: "@contextで「{prefix}」とその名前空間IRIを宣言する。",
        },
      },
    },
  },
  {
    code: "ID-11",
    rule: "entity/context-form",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Form of the context", ja: "文脈の形" },
    text: {
      en: "@context MUST be the context IRI, or an array of that IRI and one object from prefix to namespace IRI; ID-10 is not judged otherwise.",
      ja: "@contextは、文脈のIRIであるか、そのIRIと、接頭辞から名前空間IRIへの1つのオブジェクトからなる配列でなければならない。そうでなければID-10は判定しない。",
    },
    why: {
      en: "Another context can redefine every member, and the same JSON then says something else in RDF.",
      ja: "別の文脈はどの項目も定義し直せるので、同じJSONがRDFでは別のことを述べてしまう。",
    },
    message: {
      en: "@context is neither \"{expected}\" nor that IRI with one object of prefixes.",
      ja: "@contextが、「{expected}」でも、それと接頭辞の1つの組でもない。",
    },
    fix: {
      en: "Write \"{expected}\", alone or in an array with one object of prefixes.",
      ja: "「{expected}」を単独で、または接頭辞のオブジェクト1つと配列にして書く。",
    },
    origin: "JSON-LD 1.1 (W3C Recommendation), 3.1 The Context and 9.15 Context Definitions",
    at: { en: "/@context", ja: "/@context" },
    cases: {
      other: {
        message: {
          en: "@context names \"{value}\", not \"{expected}\".",
          ja: "@contextが「{expected}」でなく「{value}」を指している。",
        },
        fix: {
          en: "Write \"{expected}\"; declare prefixes of your own in a second entry.",
          ja: "「{expected}」と書き、独自の接頭辞は2つ目の項で宣言する。",
        },
      },
      namespace: {
        message: {
          en: "Prefix \"{prefix}\" is declared as {value}, which is no namespace IRI.",
          ja: "接頭辞「{prefix}」の宣言{value}は、名前空間IRIでない。",
        },
        fix: {
          en: "Write the full namespace IRI of \"{prefix}\" as a string.",
          ja: "「{prefix}」の名前空間IRIを、省略せずに文字列で書く。",
        },
      },
    },
  },
  {
    code: "ID-12",
    rule: "entity/version-label-kept",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Version label kept", ja: "版の名札" },
    text: {
      en: "A resource with versionOf or previousVersion SHOULD have a version.",
      ja: "versionOfまたはpreviousVersionを持つ資源は、versionを持つことが望ましい。",
    },
    why: {
      en: "People cite versions by their label; a chain of unlabelled ones can only be told apart by machine.",
      ja: "人は版を名札で引用する。名札のない版の連鎖は、機械にしか見分けられない。",
    },
    message: {
      en: "The resource has {member}, but no version; its versions may be confused.",
      ja: "{member}があるのにversionがなく、版が混同されるおそれがある。",
    },
    fix: { en: "Give the version label that the publisher uses.", ja: "公開者が使う版の名札をversionに書く。" },
    origin: "DCAT 3 (W3C Recommendation), dcat:version, dcat:isVersionOf and dcat:previousVersion",
    at: { en: "the resource", ja: "その資源" },
  },
  {
    code: "EN-01",
    rule: "entity/part-of-acyclic",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No thing is part of its part", ja: "部分と全体の循環の禁止" },
    text: {
      en: "The relations obo:BFO_0000050 (part of) MUST NOT form a cycle of two or more entities.",
      ja: "関係obo:BFO_0000050(部分)は、2つ以上の実体からなる循環を作ってはならない。",
    },
    why: {
      en: "Sums over parts then never end, and no entity is the whole.",
      ja: "循環があると部分にわたる合計が終わらず、全体となる実体もなくなる。",
    },
    message: { en: "\"{id}\" is part of its own part: {path}.", ja: "「{id}」が自らの部分の部分になっている({path})。" },
    fix: { en: "Remove the relation that leads from the whole to its part.", ja: "全体から部分へ向かう関係を除く。" },
    origin: "BFO 2020 and OBO Relation Ontology, part of (obo:BFO_0000050): a partial order",
    at: {
      en: "/relations/k of the first resource (document order) on the cycle",
      ja: "循環の上にある、文書順で最初の資源の/relations/k",
    },
  },
  {
    code: "EN-02",
    rule: "entity/part-not-larger",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "A part is not larger", ja: "部分の大きさ" },
    text: {
      en: "Where part and whole both have a Scale of dimension space with extent, the extent of the part MUST NOT exceed that of the whole, in SI units.",
      ja: "部分と全体の両方が、extentのある空間のScaleを持つとき、部分のextentは、SI単位で比べて全体のextentを超えてはならない。",
    },
    why: {
      en: "A part that outgrows its whole shows a wrong unit or a relation turned around.",
      ja: "全体より大きい部分は、単位の誤りか、逆向きの関係を示す。",
    },
    message: {
      en: "The part has an extent of {part}, but the whole only {whole}.",
      ja: "部分のextent {part}が、全体の{whole}より大きい。",
    },
    fix: {
      en: "Correct one extent or its unit, or turn the relation around.",
      ja: "一方のextentか単位を直すか、関係の向きを逆にする。",
    },
    origin: "Jiku model, 3.3 Scale and 3.4 Relation",
    at: { en: "the relation", ja: "その関係" },
  },
  {
    code: "EN-03",
    rule: "entity/relation-within-existence",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Relations within existence", ja: "存在期間の中の関係" },
    text: {
      en: "The validTime of a Relation MUST NOT start before, nor end after, the existence of its subject or object, where both bounds are declared and comparable.",
      ja: "RelationのvalidTimeは、比べられる端が両方とも宣言されているかぎり、主語または目的語のexistenceより前に始まってはならず、後に終わってはならない。",
    },
    why: {
      en: "Nothing can be part of a building that does not stand yet, or no longer.",
      ja: "まだ建たない建物や、もうない建物の部分であることはできない。",
    },
    message: {
      en: "The relation starts at {value}, before \"{entity}\" exists from {bound}.",
      ja: "関係の始まり{value}が、「{entity}」の存在の始まり{bound}より前にある。",
    },
    fix: {
      en: "Correct the validTime of the relation, or the existence of the entity.",
      ja: "関係のvalidTimeか、その実体のexistenceを直す。",
    },
    origin: "OGC 20-010 (CityGML 3.0), AbstractFeatureWithLifespan (creationDate, terminationDate, validFrom, validTo)",
    at: { en: "/relations/k/validTime", ja: "/relations/k/validTime" },
    cases: {
      after: {
        message: {
          en: "The relation ends at {value}, after \"{entity}\" existed until {bound}.",
          ja: "関係の終わり{value}が、「{entity}」の存在の終わり{bound}より後にある。",
        },
        fix: {
          en: "Correct the validTime of the relation, or the existence of the entity.",
          ja: "関係のvalidTimeか、その実体のexistenceを直す。",
        },
      },
    },
  },
  {
    code: "EN-04",
    rule: "entity/no-self-relation",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No relation to itself", ja: "自己への関係の禁止" },
    text: {
      en: "The object of a Relation MUST NOT be the entity that holds it.",
      ja: "Relationのobjectは、それを持つ実体自身であってはならない。",
    },
    why: {
      en: "Such an edge says nothing and sends programs that follow relations into a loop.",
      ja: "そのような辺は何も述べず、関係をたどる処理系を輪に入れてしまう。",
    },
    message: {
      en: "The relation \"{predicate}\" leads from \"{id}\" to itself.",
      ja: "関係「{predicate}」が「{id}」からそれ自身に向かっている。",
    },
    fix: { en: "Name the other entity, or remove the relation.", ja: "もう一方の実体を指すか、関係を除く。" },
    origin: "BFO 2020 and OBO Relation Ontology, proper part of: irreflexive",
    at: { en: "the relation", ja: "その関係" },
  },
  {
    code: "EN-05",
    rule: "entity/part-inside-whole",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "A part lies inside its whole", ja: "全体の中の部分" },
    text: {
      en: "Where part and whole have geometry in the same reference system, the bounding box of the part SHOULD lie inside that of the whole, grown by the larger of their uncertainties.",
      ja: "部分と全体が同じ参照系の幾何を持つとき、部分の外接範囲は、大きい方の不確かさだけ広げた全体の外接範囲の中にあることが望ましい。",
    },
    why: {
      en: "A part outside its whole was mostly linked to the wrong whole, or drawn in other coordinates.",
      ja: "全体の外にある部分は、多くの場合、別の全体に結ばれたか、別の座標で描かれている。",
    },
    message: {
      en: "On axis {axis} the part reaches {value}, outside {range} of the whole; one may be misplaced.",
      ja: "軸{axis}で部分が{value}まで達し、全体の{range}の外に出ている。位置の誤りのおそれがある。",
    },
    fix: { en: "Correct the geometry of one of them, or the relation.", ja: "一方の幾何か、関係を直す。" },
    origin: "OGC 06-103r4 (Simple Features), 6.1.15 Relational operators (DE-9IM), within",
    at: { en: "the relation", ja: "その関係" },
    cases: {
      apart: {
        message: {
          en: "On axis {axis} the part lies wholly outside {range} of the whole; it may belong to another.",
          ja: "軸{axis}で部分が全体の{range}の外にあり、別の全体に属するおそれがある。",
        },
        fix: {
          en: "Name the whole it belongs to, or correct the geometry of one of them.",
          ja: "実際に属する全体を指すか、一方の幾何を直す。",
        },
      },
    },
  },
  {
    code: "EN-06",
    rule: "entity/parts-sum-to-whole",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Parts sum to the whole", ja: "部分の合計" },
    text: {
      en: "An observed property of nature extensive of a whole SHOULD equal the sum over all its parts whose scaleRelation has the operation aggregate, for the same phenomenonTime and origin, within 3 combined standard uncertainties.",
      ja: "natureがextensiveの特性について、全体の観測値は、phenomenonTimeとoriginが同じで、scaleRelationのoperationがaggregateであるすべての部分の合計と、合成標準不確かさの3倍以内で等しいことが望ましい。",
    },
    why: {
      en: "A missing part or one counted twice shows here before it spoils a balance.",
      ja: "欠けた部分や二重に数えた部分は、収支を狂わせる前にここで現れる。",
    },
    message: {
      en: "The whole has {whole}, but its parts sum to {parts}; one may be missing or counted twice.",
      ja: "全体は{whole}だが、部分の合計は{parts}である。部分の不足や重複のおそれがある。",
    },
    fix: {
      en: "Complete or correct the parts, or state the uncertainty that applies.",
      ja: "部分を補うか直す。または実際の不確かさを書く。",
    },
    origin: "Jiku model, 3.4 ScaleRelation (aggregate)",
    at: { en: "the observation of the whole", ja: "全体についての観測" },
  },
  {
    code: "EN-07",
    rule: "entity/confidence-in-unit-interval",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Confidence between 0 and 1", ja: "確信度の範囲" },
    text: {
      en: "The confidence of a Relation MUST lie in [0, 1].",
      ja: "Relationのconfidenceは、[0, 1]になければならない。",
    },
    why: {
      en: "A percentage read as a share outweighs every honest value.",
      ja: "百分率を割合として読むと、正しい値がすべて埋もれる。",
    },
    message: { en: "confidence is {value}, outside [0, 1].", ja: "confidenceが{value}で、[0, 1]の外にある。" },
    fix: { en: "Write it as a share of 1, so that 80 % becomes 0.8.", ja: "1に対する割合で書く。80%なら0.8である。" },
    origin: "Jiku model, 3.4 Relation (confidence)",
    at: { en: "/confidence", ja: "/confidence" },
  },
  {
    code: "OB-01",
    rule: "observation/observation-complete",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "What and when", ja: "何をいつ観測したか" },
    text: {
      en: "An Observation MUST state its featureOfInterest and its phenomenonTime.",
      ja: "ObservationはfeatureOfInterestとphenomenonTimeを書かなければならない。",
    },
    why: {
      en: "A value of nothing, or at no time, can be placed neither on a map nor on a timeline and is compared with nothing.",
      ja: "何のいつの値か分からなければ、地図にも時間軸にも置けず、何とも比べられない。",
    },
    message: {
      en: "This Observation does not say what it is about: \"featureOfInterest\" is missing.",
      ja: "観測対象を示す「featureOfInterest」がない。",
    },
    fix: {
      en: "Give the IRI of the Entity or Sample that was observed.",
      ja: "観測したEntityまたはSampleのIRIを書く。",
    },
    origin: "ISO 19156:2023 (OMS, OGC 20-082r4), /req/obs-cpt/Observation/featureOfInterest-card and phenomenonTime-card",
    at: { en: "the observation", ja: "その観測" },
    cases: {
      time: {
        message: {
          en: "This Observation does not say when it held: \"phenomenonTime\" is missing.",
          ja: "いつのことかを示す「phenomenonTime」がない。",
        },
        fix: {
          en: "Give the time for which the value holds, or name its ends in \"unknown\".",
          ja: "値が成り立つ時間を書くか、不明な端を「unknown」に挙げる。",
        },
      },
      both: {
        message: {
          en: "This Observation says neither what it is about nor when it held.",
          ja: "観測対象も現象時間も書かれていない。",
        },
        fix: {
          en: "Add \"featureOfInterest\" and \"phenomenonTime\" as the source states them.",
          ja: "元のデータが示す「featureOfInterest」と「phenomenonTime」を加える。",
        },
      },
    },
  },
  {
    code: "OB-02",
    rule: "observation/result-fits-property",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Result of its property", ja: "特性に合う結果" },
    text: {
      en: "The kind of a result MUST fit the valueType of its property: quantity for real or complex of rank 0; vector, with one value for each of componentNames, for rank 1 or 2; count or quantity for integer; category, with a code of categories where these are given, for category; truth for boolean; text for text; field for any. A Condition MUST have exactly one of quantity, category and text.",
      ja: "結果の種類は、特性のvalueTypeに合わなければならない。rank 0のrealとcomplexはquantity、rankが1か2ならcomponentNamesと同数の値を持つvector、integerはcountまたはquantity、categoryはcategory(categoriesがあればその符号)、booleanはtruth、textはtext、fieldはどれにも使える。Conditionはquantity、category、textのちょうど1つを持たなければならない。",
    },
    why: {
      en: "A reader picks the arithmetic by the kind; a class code taken for a number is averaged, a number taken for a class is not.",
      ja: "読み手は種類で計算を選ぶ。数と見なされた区分は平均され、区分と見なされた数は計算されない。",
    },
    message: {
      en: "A result of kind \"{kind}\" does not fit {property}, whose values are {valueType}; fitting: {expected}.",
      ja: "{property}の値は{valueType}なので、結果は「{kind}」でなく{expected}になる。",
    },
    fix: {
      en: "Write the result in a fitting kind, or refer to the property that was observed.",
      ja: "合う種類で結果を書くか、実際に観測した特性を参照する。",
    },
    origin: "ISO 19156:2023 (OMS, OGC 20-082r4), /req/obs-cpt/Observation/result-con; CoverageJSON 1.0 (OGC 21-069r2), Parameter Objects",
    at: { en: "the result or the condition", ja: "その結果または条件" },
    cases: {
      length: {
        message: {
          en: "The number of values is {count}; the components of {property} are {names}.",
          ja: "ベクトルの値は{count}個だが、{property}の成分は{names}である。",
        },
        fix: { en: "Give one value for each component, in their order.", ja: "成分の順に、1つずつ値を書く。" },
      },
      category: {
        message: {
          en: "\"{category}\" is not a category of {property}; it has {allowed}.",
          ja: "「{category}」は{property}の区分ではない。区分は{allowed}などである。",
        },
        fix: {
          en: "Write the code of a category, or add this one to \"categories\" of the property.",
          ja: "区分の符号を書くか、特性の「categories」に加える。",
        },
      },
      condition: {
        message: {
          en: "This Condition has none of \"quantity\", \"category\" and \"text\".",
          ja: "この条件に「quantity」「category」「text」のどれもない。",
        },
        fix: { en: "Write the value that held.", ja: "成り立っていた値を書く。" },
      },
      "condition-several": {
        message: { en: "This Condition has more than one value: {given}.", ja: "この条件に値が複数ある({given})。" },
        fix: {
          en: "Keep one of them, and write the others as Conditions of their own.",
          ja: "1つを残し、他は別の条件として書く。",
        },
      },
    },
  },
  {
    code: "OB-03",
    rule: "observation/sample-chain",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Chain of samples", ja: "試料の連鎖" },
    text: {
      en: "The chain of sampleOf MUST NOT lead back to a sample, and the ultimateFeatureOfInterest of an Observation of a Sample MUST be reached from that Sample along sampleOf.",
      ja: "sampleOfの連鎖は元の試料に戻ってはならない。Sampleの観測のultimateFeatureOfInterestは、そのSampleからsampleOfをたどって着く先でなければならない。",
    },
    why: {
      en: "A result of a sample says something about the whole only along an unbroken chain.",
      ja: "試料の結果が全体について語るのは、連鎖が途切れないときだけである。",
    },
    message: { en: "{id} is, through {next}, a sample of itself.", ja: "{id}が{next}を経て自分自身の試料になっている。" },
    fix: {
      en: "Correct \"sampleOf\" so that the chain ends at an Entity.",
      ja: "連鎖がEntityで終わるように「sampleOf」を直す。",
    },
    origin: "W3C/OGC SSN, sosa:isSampleOf and sosa:hasUltimateFeatureOfInterest; ISO 19156:2023 (OMS), /req/obs-core/AbstractObservation/FoI-con",
    at: {
      en: "/ultimateFeatureOfInterest, or /sampleOf of the first resource on the cycle",
      ja: "/ultimateFeatureOfInterest、または循環の最初の資源の/sampleOf",
    },
    cases: {
      "not-reached": {
        message: {
          en: "{ultimate} is not reached from {sample} along \"sampleOf\".",
          ja: "{sample}から「sampleOf」をたどっても{ultimate}に着かない。",
        },
        fix: {
          en: "Name the Entity the sample was taken from, or complete the chain of samples.",
          ja: "試料の採取元のEntityを書くか、試料の連鎖を補う。",
        },
      },
    },
  },
  {
    code: "OB-04",
    rule: "observation/origin-needs-maker",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Maker of a computed value", ja: "計算値を作ったもの" },
    text: {
      en: "An Observation or Field of origin simulated, assimilated, forecast or inferred MUST state usedProcedure or generatedBy.",
      ja: "由来がsimulated、assimilated、forecast、inferredのObservationとFieldは、usedProcedureまたはgeneratedByを書かなければならない。",
    },
    why: {
      en: "A computed value is worth as much as its model; without it nobody can judge, repeat or correct it.",
      ja: "計算値の価値はモデルで決まる。それが分からなければ、評価も再現も訂正もできない。",
    },
    message: {
      en: "This {class} is of origin {origin}, but names neither \"usedProcedure\" nor \"generatedBy\".",
      ja: "由来が{origin}の{class}に「usedProcedure」も「generatedBy」もない。",
    },
    fix: { en: "Name the model or procedure that made it, or the run.", ja: "これを作ったモデルや手順、または実行を書く。" },
    origin: "ISO 19156:2023 (OMS, OGC 20-082r4), /req/obs-cpt/Observation/procedure-card; W3C PROV-DM, 5.1.3 Generation",
    at: { en: "the resource", ja: "その資源" },
  },
  {
    code: "OB-05",
    rule: "observation/system-observes",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "A system that observes it", ja: "その特性を観測するシステム" },
    text: {
      en: "A System that states what it observes SHOULD name the property of every Observation, and of every Variable of role value of a Field, that it made.",
      ja: "観測する特性を挙げたSystemは、自身が作ったObservationの特性と、Fieldの役割valueの各Variableの特性を、すべて挙げるのが望ましい。",
    },
    why: {
      en: "A thermometer that reports a humidity points to a wrong system or a mistaken column.",
      ja: "湿度を報告する温度計は、システムの取り違えか列の誤りを示す。",
    },
    message: {
      en: "{system} does not list {property} among the properties it observes.",
      ja: "{system}の観測する特性に{property}がない。",
    },
    fix: {
      en: "Correct \"madeBySystem\", or add the property to \"observes\" of the system.",
      ja: "「madeBySystem」を直すか、システムの「observes」に特性を加える。",
    },
    origin: "W3C/OGC SSN, sosa:observes; ISO 19156:2023 (OMS), /req/obs-cpt/Observer/observableProperty-sem",
    at: { en: "/madeBySystem", ja: "/madeBySystem" },
    cases: {
      variable: {
        message: {
          en: "{system} does not list {property}, the property of \"{variable}\", among those it observes.",
          ja: "{system}の観測する特性に「{variable}」の{property}がない。",
        },
        fix: {
          en: "Correct \"madeBySystem\", or add this property to \"observes\" of the system.",
          ja: "「madeBySystem」を直すか、この特性を「observes」に加える。",
        },
      },
    },
  },
  {
    code: "OB-06",
    rule: "observation/deployed-then",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Deployed at that time", ja: "その時の配備" },
    text: {
      en: "One of the deployments of the System that made an Observation SHOULD cover its phenomenonTime, and for a Field overlap its time axis, where the system states deployments.",
      ja: "Observationを作ったSystemに配備の記載があれば、そのどれかが現象時間を覆い、Fieldではその時間軸と重なることが望ましい。",
    },
    why: {
      en: "A reading from before the installation or after the removal belongs to another instrument or another place.",
      ja: "設置前や撤去後の値は、別の機器か別の場所のものである。",
    },
    message: {
      en: "No deployment of {system} covers {start} → {end}.",
      ja: "{system}の配備に{start} → {end}を覆うものがない。",
    },
    fix: { en: "Correct the time or the system, or add the deployment.", ja: "時間かシステムを直すか、配備を加える。" },
    origin: "W3C/OGC SSN, ssn:hasDeployment; ISO 19156:2023 (OMS), /req/obs-cpt/Observer/deployment-sem",
    at: { en: "/madeBySystem", ja: "/madeBySystem" },
    cases: {
      field: {
        message: {
          en: "No deployment of {system} overlaps the time axis {start} → {end}.",
          ja: "{system}の配備に時間軸{start} → {end}と重なるものがない。",
        },
        fix: {
          en: "Correct the time axis or the system, or add the deployment.",
          ja: "時間軸かシステムを直すか、配備を加える。",
        },
      },
    },
  },
  {
    code: "OB-07",
    rule: "observation/procedure-fits",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "A model that gives it", ja: "その特性を出力するモデル" },
    text: {
      en: "A Model that is named as usedProcedure MUST have an output or state port of the observed property, by the same id or by the same quantityKind and concept; for a Field, of each of its Variables of role value.",
      ja: "usedProcedureに書くModelは、観測した特性(同じid、または同じquantityKindとconcept)の出力または状態の接続口を持たなければならない。Fieldでは、役割valueの各Variableについて同じである。",
    },
    why: {
      en: "A value that the model cannot give was made by something else, and the trace to its maker is false.",
      ja: "モデルが出力し得ない値は別のものが作ったのであり、作り手への来歴が誤っている。",
    },
    message: {
      en: "The model {procedure} has no output or state port for {property}.",
      ja: "モデル{procedure}に{property}の出力や状態の接続口がない。",
    },
    fix: { en: "Name the model that gave the value, or add the port.", ja: "値を出力したモデルを書くか、接続口を加える。" },
    origin: "ISO 19156:2023 (OMS, OGC 20-082r4), /req/obs-cpt/Observation/procedure-con",
    at: { en: "/usedProcedure", ja: "/usedProcedure" },
  },
  {
    code: "OB-08",
    rule: "observation/subsystem-acyclic",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No system inside itself", ja: "自身を含まないシステム" },
    text: {
      en: "The chain of subSystemOf MUST NOT lead back to the system.",
      ja: "subSystemOfの連鎖は、元のシステムに戻ってはならない。",
    },
    why: {
      en: "Whoever walks from a part to the whole would never arrive.",
      ja: "部分から全体へたどる処理が終わらなくなる。",
    },
    message: {
      en: "{id} is, through {next}, a subsystem of itself.",
      ja: "{id}が{next}を経て自分自身の下位システムになっている。",
    },
    fix: {
      en: "Remove \"subSystemOf\" from the system that is the whole.",
      ja: "全体に当たるシステムから「subSystemOf」を除く。",
    },
    origin: "W3C/OGC SSN, ssn:hasSubSystem",
    at: { en: "/subSystemOf of the first on the cycle", ja: "循環の最初のシステムの/subSystemOf" },
  },
  {
    code: "OB-09",
    rule: "observation/statistic-needs-interval",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A statistic over an interval", ja: "期間にわたる統計量" },
    text: {
      en: "An Observation whose temporal support is of kind interval MUST have an interval, not an instant, as its phenomenonTime.",
      ja: "時間の支持域の種類がintervalのObservationは、瞬間ではなく期間を現象時間としなければならない。",
    },
    why: {
      en: "A sum or mean stamped with one instant does not say over what time it was taken.",
      ja: "1つの瞬間だけを付けた合計や平均は、どの期間のものか分からない。",
    },
    message: {
      en: "The support is an interval ({method}), but \"phenomenonTime\" is the instant {at}.",
      ja: "支持域は期間({method})だが、「phenomenonTime」が瞬間{at}である。",
    },
    fix: {
      en: "Write \"start\" and \"end\" of the interval instead of \"at\".",
      ja: "「at」の代わりに期間の「start」と「end」を書く。",
    },
    origin: "CF conventions 1.13, 7.1 Cell Boundaries and 7.3 Cell Methods",
    at: { en: "/phenomenonTime", ja: "/phenomenonTime" },
  },
  {
    code: "OB-10",
    rule: "observation/measured-is-measured",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Measured means measured", ja: "測定値は測定したもの" },
    text: {
      en: "The chain of generatedBy and used of an Observation or Field of origin measured MUST NOT reach a Run, nor an Activity whose procedure is a Model other than an Operator or is of procedureType simulation, assimilation or inference.",
      ja: "由来がmeasuredのObservationとFieldのgeneratedByとusedの連鎖は、Runに達してはならない。手順がOperator以外のModelか、procedureTypeがsimulation、assimilation、inferenceであるActivityにも達してはならない。",
    },
    why: {
      en: "A model output that passes for a measurement will be used to confirm the very model it came from.",
      ja: "測定値を装ったモデル出力は、そのもととなったモデルの検証に使われてしまう。",
    },
    message: {
      en: "The origin is \"measured\", but the value was made with {procedure} ({type}).",
      ja: "由来は「measured」だが、値は{procedure}({type})で作られている。",
    },
    fix: {
      en: "Write the origin that fits, such as \"simulated\", or correct the provenance.",
      ja: "「simulated」など合う由来を書くか、来歴を直す。",
    },
    origin: "own; W3C PROV-DM, 5.1.3 Generation and 5.1.4 Usage",
    at: { en: "/origin", ja: "/origin" },
    cases: {
      run: {
        message: {
          en: "The origin is \"measured\", but the value comes from the run {run}.",
          ja: "由来は「measured」だが、値は実行{run}から来ている。",
        },
        fix: {
          en: "Write \"simulated\", \"assimilated\" or \"forecast\" as it is, or correct \"generatedBy\".",
          ja: "実際の由来を書くか、「generatedBy」を直す。",
        },
      },
    },
  },
  {
    code: "OB-11",
    rule: "observation/origin-declared",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared origin", ja: "由来の宣言" },
    text: {
      en: "An Observation and a Field SHOULD state their origin.",
      ja: "ObservationとFieldは由来(origin)を書くことが望ましい。",
    },
    why: {
      en: "What was measured and what was computed must not be mixed unknowingly in a twin.",
      ja: "測定したものと計算したものが、デジタルツインの中で知らずに混ざってはならない。",
    },
    message: {
      en: "This {class} does not say whether it was measured or computed.",
      ja: "この{class}が測定か計算か書かれていない。",
    },
    fix: {
      en: "Add \"origin\" as the source states it, such as \"measured\" or \"simulated\".",
      ja: "「measured」「simulated」など、元のデータが示す「origin」を加える。",
    },
    origin: "own",
    at: { en: "the resource", ja: "その資源" },
  },
  {
    code: "OB-12",
    rule: "observation/statistic-declared",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "warning", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Declared statistic", ja: "統計量の宣言" },
    text: {
      en: "A numeric Observation SHOULD state its support.time, and so SHOULD each Variable of role value of a Field with a time coordinate.",
      ja: "数値のObservationは、support.timeを書くことが望ましい。時間の座標を持つFieldの役割valueの各Variableも同じである。",
    },
    why: {
      en: "An hourly mean and a reading on the hour have equal units and must not be exchanged.",
      ja: "1時間の平均と正時の値は単位が同じだが、取り替えてはならない。",
    },
    message: { en: "Over what time the number speaks is not stated.", ja: "数がどの時間についてのものか書かれていない。" },
    fix: {
      en: "Add \"support\" with \"time\": an instant, or an interval with its method.",
      ja: "「support」の「time」に、瞬間か、期間とその方法を書く。",
    },
    origin: "CF conventions 1.13, 7.3 Cell Methods",
    at: { en: "the resource or variable", ja: "その資源または変数" },
    cases: {
      variable: {
        message: {
          en: "Over what time the values of \"{variable}\" speak is not stated.",
          ja: "「{variable}」の値がどの時間についてのものか書かれていない。",
        },
        fix: {
          en: "Add \"support\" with \"time\" to the variable: an instant, or an interval with its method.",
          ja: "変数の「support」の「time」に、瞬間か、期間とその方法を書く。",
        },
      },
    },
  },
  {
    code: "OB-13",
    rule: "observation/maker-declared",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Declared instrument", ja: "測定手段の宣言" },
    text: {
      en: "An Observation or Field of origin measured SHOULD state madeBySystem or usedProcedure.",
      ja: "由来がmeasuredのObservationとFieldは、madeBySystemまたはusedProcedureを書くことが望ましい。",
    },
    why: {
      en: "Errors of an instrument are found, and corrected, through all values it gave.",
      ja: "機器の誤差は、その機器が出したすべての値を通して見つかり、直される。",
    },
    message: {
      en: "This {class} was measured, but neither \"madeBySystem\" nor \"usedProcedure\" is given.",
      ja: "測定した{class}に「madeBySystem」も「usedProcedure」もない。",
    },
    fix: { en: "Name the instrument, or the procedure that was followed.", ja: "機器か、従った手順を書く。" },
    origin: "ISO 19156:2023 (OMS, OGC 20-082r4), /req/obs-cpt/Observation/procedure-card and /req/obs-core/AbstractObservation/observer-card",
    at: { en: "the resource", ja: "その資源" },
  },
  {
    code: "OB-14",
    rule: "observation/vector-components",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Named components", ja: "名前のある成分" },
    text: {
      en: "A property of rank 1 or 2 MUST name its components, and a property of rank 0 MUST NOT name any.",
      ja: "rankが1か2の特性はcomponentNamesを書かなければならず、rankが0の特性は書いてはならない。",
    },
    why: {
      en: "Nothing else tells which of two numbers is the eastward one.",
      ja: "2つの数のどちらが東向きかを示すものは、ほかにない。",
    },
    message: {
      en: "A property of rank {rank} needs names for its components.",
      ja: "rank {rank}の特性に成分の名前がない。",
    },
    fix: { en: "Add \"componentNames\" in the order of the values.", ja: "値の順に「componentNames」を加える。" },
    origin: "own",
    at: { en: "the property", ja: "その特性" },
    cases: {
      scalar: {
        message: {
          en: "The rank is 0, but components are named: {names}.",
          ja: "rankが0なのに、成分の名前がある({names})。",
        },
        fix: {
          en: "Set \"rank\" to 1 for a vector or 2 for a matrix, or remove the names.",
          ja: "ベクトルなら「rank」を1、行列なら2とするか、名前を除く。",
        },
      },
    },
  },
  {
    code: "OB-15",
    rule: "observation/computed-conditions",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Conditions of a computation", ja: "計算の条件" },
    text: {
      en: "An Observation or Field of origin simulated SHOULD state conditions, unless its procedure is a Model or states its levelOfTheory.",
      ja: "由来がsimulatedのObservationとFieldは、手順がModelであるかlevelOfTheoryを書いている場合を除き、条件(conditions)を書くことが望ましい。",
    },
    why: {
      en: "Two computed values of one property differ by the approximation that was made, and are comparable only when it is known.",
      ja: "同じ特性の計算値は近似によって異なり、近似が分かって初めて比較できる。",
    },
    message: {
      en: "The procedure {procedure} states no \"levelOfTheory\", and this {class} states no \"conditions\".",
      ja: "手順{procedure}に「levelOfTheory」がなく、{class}に「conditions」もない。",
    },
    fix: {
      en: "Add the level of theory to the procedure, or the conditions of this computation.",
      ja: "手順に理論水準を加えるか、この計算の条件を加える。",
    },
    origin: "own; the conditions under which a computed result holds",
    at: { en: "the resource", ja: "その資源" },
    cases: {
      unnamed: {
        message: {
          en: "This {class} was simulated, but no model, level of theory or conditions are stated.",
          ja: "計算した{class}に、モデルも理論水準も条件もない。",
        },
        fix: {
          en: "Name the model or procedure, or add the conditions of the computation.",
          ja: "モデルか手順を書くか、計算の条件を加える。",
        },
      },
    },
  },
  {
    code: "FD-01",
    rule: "field/values-count",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Values fill the shape", ja: "形状を満たす値" },
    text: {
      en: "The number of inline values of a Range MUST equal the product of its shape; an empty shape holds one value.",
      ja: "値域に直接書いた値の個数は、shapeの積に等しくなければならない。空のshapeは値を1つ持つ。",
    },
    why: {
      en: "With one value too few every later value belongs to another place and time.",
      ja: "値が1つ足りないだけで、後の値はすべて別の場所と時間のものになる。",
    },
    message: {
      en: "The number of values is {count}; the shape {shape} holds {expected}.",
      ja: "値が{count}個だが、形状{shape}には{expected}個要る。",
    },
    fix: {
      en: "Give all values, with null for holes, or correct the shape.",
      ja: "欠けた箇所をnullとしてすべての値を書くか、形状を直す。",
    },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), NdArray Objects (product of shape)",
    at: { en: "/values", ja: "/values" },
  },
  {
    code: "FD-02",
    rule: "field/axes-match",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Axes of a range", ja: "値域の軸" },
    text: {
      en: "axisNames MUST have the length of shape, each name MUST be an axis of the domain of the size given in shape, and every axis of the domain with a size greater than 1 MUST be named. The size of an axis is its number of values, its count, the length of the columns of a composite or the first entry of the shape of a stored array; an axis faulted by FD-08 has no size and is not compared.",
      ja: "axisNamesはshapeと同じ長さで、各名前は、shapeに書いた大きさを持つ定義域の軸でなければならず、大きさが1より大きい軸はすべて挙げなければならない。軸の大きさは、値の個数、count、複合軸の列の長さ、または外部の配列のshapeの先頭である。FD-08の指摘がある軸には大きさがなく、比べない。",
    },
    why: {
      en: "Values are laid out by these axes; a wrong name or size shifts them all.",
      ja: "値はこの軸に沿って並ぶので、名前や大きさの誤りで全体がずれる。",
    },
    message: {
      en: "The number of axis names is {names}, that of sizes {sizes}.",
      ja: "大きさ{sizes}個に対し、軸の名前が{names}個ある。",
    },
    fix: { en: "Give one axis name for each entry of the shape.", ja: "形状の要素1つに軸の名前を1つ書く。" },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), NdArray Objects (axisNames) and Coverage Objects",
    at: { en: "/axisNames", ja: "/axisNames" },
    cases: {
      unknown: {
        message: {
          en: "\"{axis}\" is no axis of the domain, which has {allowed}.",
          ja: "「{axis}」は定義域の軸ではない。軸は{allowed}である。",
        },
        fix: {
          en: "Write the name of an axis, or add the axis to the domain.",
          ja: "軸の名前を書くか、定義域に軸を加える。",
        },
      },
      size: {
        message: {
          en: "The size of the axis \"{axis}\" is {expected}, but the shape says {size}.",
          ja: "軸「{axis}」の大きさは{expected}だが、形状では{size}である。",
        },
        fix: { en: "Correct the shape, the order of the names, or the axis.", ja: "形状、名前の順、または軸を直す。" },
      },
      omitted: {
        message: {
          en: "The axis \"{axis}\" of size {expected} is not named here.",
          ja: "大きさ{expected}の軸「{axis}」がここにない。",
        },
        fix: {
          en: "Add the axis at its place, with its size in the shape.",
          ja: "その位置に軸を加え、形状に大きさを加える。",
        },
      },
    },
  },
  {
    code: "FD-03",
    rule: "field/ranges-match-variables",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A range for each variable", ja: "変数ごとの値域" },
    text: {
      en: "The keys of variables and of ranges of a Field MUST be the same.",
      ja: "Fieldのvariablesとrangesの鍵は同じでなければならない。",
    },
    why: {
      en: "A variable without values or values without a meaning cannot be used.",
      ja: "値のない変数も、意味の分からない値も使えない。",
    },
    message: { en: "The variable \"{variable}\" has no range.", ja: "変数「{variable}」の値域がない。" },
    fix: { en: "Add its values under \"ranges\", or remove the variable.", ja: "「ranges」に値を加えるか、変数を除く。" },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Coverage Objects (parameters and ranges)",
    at: { en: "/ranges or the extra range", ja: "/rangesまたは余分な値域" },
    cases: {
      extra: {
        message: { en: "The range \"{variable}\" has no variable.", ja: "値域「{variable}」に変数がない。" },
        fix: {
          en: "Describe it under \"variables\" by the same name, or remove the range.",
          ja: "同じ名前で「variables」に書くか、値域を除く。",
        },
      },
    },
  },
  {
    code: "FD-04",
    rule: "field/axis-monotone",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Ordered axis", ja: "順序のある軸" },
    text: {
      en: "The values of a single numeric axis, and of a text axis that a temporal system refers to, MUST be strictly increasing or strictly decreasing. Axes of identifier, dggs and ordinal systems, text axes without a system, columns of a composite and regular axes (FD-15) are exempt.",
      ja: "単独の数の軸と、時間参照系が参照する文字列の軸の値は、真に増加するか真に減少しなければならない。識別子、離散全球格子、順序の参照系の軸、参照系のない文字列の軸、複合軸の列、等間隔の軸(FD-15)を除く。",
    },
    why: {
      en: "Searching, slicing and interpolating along an axis give wrong answers without an order.",
      ja: "順序がなければ、軸に沿った検索、切り出し、補間が誤った結果になる。",
    },
    message: {
      en: "The axis \"{axis}\" changes direction or stands still at index {index}: {previous} → {value}.",
      ja: "軸「{axis}」が{index}番で逆行または停滞する({previous} → {value})。",
    },
    fix: {
      en: "Sort the axis together with its values, and merge equal positions.",
      ja: "軸を値とともに並べ替え、等しい位置をまとめる。",
    },
    origin: "CF conventions 1.13, 1.3 Terminology (coordinate variable) and 5 Coordinate Systems and Domain; CoverageJSON 1.0 (OGC 21-069r2), Axis Objects",
    at: { en: "the axis", ja: "その軸" },
  },
  {
    code: "FD-05",
    rule: "field/bounds-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Valid cell bounds", ja: "正しいセルの境界" },
    text: {
      en: "The bounds of an axis MUST be two for each value, each value MUST lie within its two bounds, ends included, and neighbouring cells MUST NOT overlap; cells may touch or leave gaps, and the two bounds of a cell may stand in either order.",
      ja: "軸のboundsは値1つに2つずつなければならず、値は両端を含めてその2つの間になければならず、隣り合うセルは重なってはならない。接することと間が空くことは許され、セルの2つの境界の順は問わない。",
    },
    why: {
      en: "A sum over cells that overlap counts some of the quantity twice.",
      ja: "重なるセルの合計は、量の一部を2度数える。",
    },
    message: {
      en: "The number of bounds of \"{axis}\" is {count}, not twice {values}.",
      ja: "軸「{axis}」の境界が{count}個で、値{values}個の2倍でない。",
    },
    fix: { en: "Give two bounds for each value, lower and upper.", ja: "値1つに下側と上側の2つの境界を書く。" },
    origin: "CF conventions 1.13, 7.1.1 Bounds for one-dimensional coordinate variables; CoverageJSON 1.0 (OGC 21-069r2), Axis Objects (bounds)",
    at: { en: "/bounds", ja: "/bounds" },
    cases: {
      outside: {
        message: {
          en: "The value {value} of \"{axis}\" lies outside its cell {lower} to {upper}.",
          ja: "「{axis}」の値{value}がセル{lower}から{upper}の外にある。",
        },
        fix: { en: "Correct the value or its two bounds.", ja: "値か、その2つの境界を直す。" },
      },
      overlap: {
        message: {
          en: "Cells of \"{axis}\" overlap: {lower} to {upper} and {nextLower} to {nextUpper}.",
          ja: "「{axis}」のセル{lower}から{upper}と{nextLower}から{nextUpper}が重なる。",
        },
        fix: { en: "Let each cell end where the next one begins.", ja: "次のセルの始まりで前のセルを終える。" },
      },
    },
  },
  {
    code: "FD-06",
    rule: "field/coordinate-referenced-once",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "One system for a coordinate", ja: "座標ごとに1つの参照系" },
    text: {
      en: "Every coordinate that an entry of referencing names MUST be given by an axis or by a column of a composite axis, by one only, and MUST be named once in all entries; the name of a composite axis itself is no coordinate.",
      ja: "referencingの要素が挙げる座標は、軸または複合軸の列のただ1つが与えるものでなければならず、全要素を通して1度だけ挙げなければならない。複合軸自体の名前は座標ではない。",
    },
    why: {
      en: "A coordinate of two systems has two places, and one of no axis has no values.",
      ja: "2つの参照系に属する座標は位置が2つになり、軸のない座標には値がない。",
    },
    message: {
      en: "\"{coordinate}\" is no coordinate of the domain, which has {allowed}.",
      ja: "「{coordinate}」は定義域の座標ではない。座標は{allowed}である。",
    },
    fix: { en: "Write the name of an axis or of a column of a composite axis.", ja: "軸か、複合軸の列の名前を書く。" },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Reference System Connection Objects",
    at: { en: "the referencing entry or axis", ja: "その参照の要素または軸" },
    cases: {
      twice: {
        message: {
          en: "\"{coordinate}\" is already named by another entry of \"referencing\".",
          ja: "「{coordinate}」は「referencing」の別の要素にもある。",
        },
        fix: { en: "Keep the entry whose system is meant.", ja: "意図した参照系の要素だけを残す。" },
      },
      "two-axes": {
        message: {
          en: "\"{coordinate}\" is given by both \"{axis}\" and \"{other}\".",
          ja: "「{coordinate}」が「{axis}」と「{other}」の両方にある。",
        },
        fix: { en: "Rename one of the two, or remove it.", ja: "片方を改名するか除く。" },
      },
    },
  },
  {
    code: "FD-07",
    rule: "field/referencing-dimension",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "As many coordinates as axes", ja: "軸と同数の座標" },
    text: {
      en: "An entry of referencing MUST name as many coordinates as its reference system has axes.",
      ja: "referencingの要素は、参照系の軸と同じ数の座標を挙げなければならない。",
    },
    why: {
      en: "A missing or surplus coordinate leaves the others without a certain axis.",
      ja: "座標の過不足があると、他の座標がどの軸か決まらない。",
    },
    message: {
      en: "The number of coordinates is {count}, that of the axes of {rs} is {expected}.",
      ja: "座標が{count}個だが、{rs}の軸は{expected}本である。",
    },
    fix: {
      en: "Name one coordinate for each axis, in their order, or refer to the system that fits.",
      ja: "軸の順に座標を1つずつ挙げるか、合う参照系を参照する。",
    },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Reference System Connection Objects; ISO 19111:2019, Coordinate System package (CoordinateSystemAxis)",
    at: { en: "the entry", ja: "その要素" },
  },
  {
    code: "FD-08",
    rule: "field/columns-equal",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Columns of equal length", ja: "同じ長さの列" },
    text: {
      en: "The columns of a composite axis MUST be numeric or text and of equal length.",
      ja: "複合軸の列は、数または文字列で、同じ長さでなければならない。",
    },
    why: {
      en: "The columns are read row by row; a short one shifts positions and times against each other.",
      ja: "列は行ごとに読む。短い列があると位置と時間がずれる。",
    },
    message: {
      en: "In \"{axis}\" the column \"{column}\" is of length {count}, \"{other}\" of {expected}.",
      ja: "「{axis}」の列「{column}」は{count}個、「{other}」は{expected}個である。",
    },
    fix: { en: "Give every column one value for each row.", ja: "どの列にも行ごとに値を1つ書く。" },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Axis Objects (tuple axes)",
    at: { en: "the axis", ja: "その軸" },
    cases: {
      kind: {
        message: {
          en: "In \"{axis}\" the column \"{column}\" is of kind \"{kind}\".",
          ja: "「{axis}」の列「{column}」の種類が「{kind}」である。",
        },
        fix: { en: "List its values as \"numeric\" or \"text\".", ja: "値を「numeric」か「text」で並べる。" },
      },
    },
  },
  {
    code: "FD-09",
    rule: "field/chunks-fit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Chunks fit the shape", ja: "形状に合う区画" },
    text: {
      en: "chunkShape MUST have the length of shape, and each chunk size MUST be at least 1.",
      ja: "chunkShapeはshapeと同じ長さで、区画の大きさは1以上でなければならない。",
    },
    why: {
      en: "The address of a chunk is computed from these numbers; with wrong ones nothing is found.",
      ja: "区画の位置はこの数から計算する。誤っていれば何も見つからない。",
    },
    message: {
      en: "\"chunkShape\" is of length {count}, the shape of {expected}.",
      ja: "{expected}次元に対し「chunkShape」が{count}個である。",
    },
    fix: { en: "Give one chunk size for each dimension.", ja: "次元ごとに区画の大きさを1つ書く。" },
    origin: "Zarr v3 core specification, chunk_grid (regular grid)",
    at: { en: "/chunkShape", ja: "/chunkShape" },
    cases: {
      size: {
        message: { en: "A chunk size is {size}; the least is 1.", ja: "区画の大きさが{size}である。1以上でなければならない。" },
        fix: { en: "Write the chunk size that the array was stored with.", ja: "保存時の区画の大きさを書く。" },
      },
    },
  },
  {
    code: "FD-10",
    rule: "field/values-fit-type",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Values of their type", ja: "型に合う値" },
    text: {
      en: "The kind of an inline Range MUST fit the valueType of its variable: real or integer for real, integer for integer, truth for boolean, text or integer for category and text; and a whole number MUST NOT exceed 2^53 - 1 in size.",
      ja: "直接書いた値域の種類は、変数のvalueTypeに合わなければならない。realはrealかinteger、integerはinteger、booleanはtruth、categoryとtextはtextかintegerである。整数の絶対値は2^53 - 1を超えてはならない。",
    },
    why: {
      en: "The type decides between arithmetic and counting; larger whole numbers lose their last digits in most programs.",
      ja: "計算するか数え上げるかは型で決まる。これより大きい整数は多くのプログラムで末尾の桁を失う。",
    },
    message: {
      en: "The range of \"{variable}\" is of kind \"{kind}\", but its values are {valueType}; fitting: {expected}.",
      ja: "「{variable}」の値は{valueType}なので、値域は「{kind}」でなく{expected}になる。",
    },
    fix: {
      en: "Write the values in a fitting kind, or correct \"valueType\" of the property.",
      ja: "合う種類で値を書くか、特性の「valueType」を直す。",
    },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), NdArray Objects (dataType); I-JSON (RFC 7493), 2.2 Numbers",
    at: { en: "the range", ja: "その値域" },
    cases: {
      integer: {
        message: {
          en: "The whole number {value} of \"{variable}\" is beyond 2^53 - 1.",
          ja: "「{variable}」の整数{value}が2^53 - 1を超える。",
        },
        fix: {
          en: "Write such numbers as text, or keep them in a stored array.",
          ja: "文字列で書くか、外部の配列に置く。",
        },
      },
    },
  },
  {
    code: "FD-11",
    rule: "field/hole-has-reason",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Reasons of holes only", ja: "欠けた箇所だけの理由" },
    text: {
      en: "Every key of missing MUST be the flat index of a value that is null, written in decimal without leading zeros, counted from 0 in row-major order.",
      ja: "missingの鍵は、値がnullである箇所の通し番号でなければならない。0から数える行優先の順で、先頭に0を付けない10進数で書く。",
    },
    why: {
      en: "A reason at the wrong place explains a hole that is not there and leaves another one unexplained.",
      ja: "場所を誤った理由は、ない欠測を説明し、別の欠測を説明のないままにする。",
    },
    message: {
      en: "A reason is given for index {key}, whose value is {value}.",
      ja: "{key}番に理由があるが、その値は{value}である。",
    },
    fix: {
      en: "Move the reason to the index of the hole, or write null there.",
      ja: "理由を欠けた箇所の番号に移すか、そこをnullとする。",
    },
    origin: "CF conventions 1.13, 2.5.1 Missing data, valid and actual range of data; OGC nil reasons",
    at: { en: "the missing key", ja: "欠測の鍵" },
    cases: {
      "no-index": {
        message: {
          en: "\"{key}\" is no index; the number of values is {count}.",
          ja: "「{key}」は値{count}個の番号ではない。",
        },
        fix: {
          en: "Count from 0 in row-major order, and write the number without leading zeros.",
          ja: "行優先の順で0から数え、先頭に0を付けずに書く。",
        },
      },
    },
  },
  {
    code: "FD-12",
    rule: "field/flags-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Flags with a meaning", ja: "意味のある品質標識" },
    text: {
      en: "A Variable of role flag MUST have flagMeanings, and each of its inline values that is not null MUST be a key of it.",
      ja: "役割flagのVariableはflagMeaningsを持たなければならず、直接書いた値は、nullでなければその鍵でなければならない。",
    },
    why: {
      en: "A flag nobody can read is taken for good or for bad by accident.",
      ja: "読めない品質標識は、偶然に良とも不良とも見なされる。",
    },
    message: {
      en: "The flag {value} of \"{variable}\" has no meaning; known are {allowed}.",
      ja: "「{variable}」の標識{value}に意味がない。あるのは{allowed}である。",
    },
    fix: {
      en: "Correct the value, or add its meaning to \"flagMeanings\".",
      ja: "値を直すか、「flagMeanings」に意味を加える。",
    },
    origin: "CF conventions 1.13, 3.5 Flags",
    at: { en: "the value or variable", ja: "その値または変数" },
    cases: {
      "no-meanings": {
        message: {
          en: "The flag variable \"{variable}\" has no \"flagMeanings\".",
          ja: "品質標識の変数「{variable}」に「flagMeanings」がない。",
        },
        fix: {
          en: "Add the meaning of each code, as its scheme defines it.",
          ja: "体系が定めるとおり、符号ごとの意味を加える。",
        },
      },
    },
  },
  {
    code: "FD-13",
    rule: "field/companion-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Valid companion", ja: "正しい付随変数" },
    text: {
      en: "companionOf MUST name another variable of the Field and MUST NOT lead back to the variable itself; the two MUST have the same axisNames and shape, and commensurable units unless the role is flag, missingReason, weight or count. A standardUncertainty in an interval-scale unit is judged by QU-04.",
      ja: "companionOfはFieldの別の変数を指し、自身に戻ってはならない。両者はaxisNamesとshapeが同じで、役割がflag、missingReason、weight、count以外なら、単位が互いに換算できなければならない。零点のずれた単位のstandardUncertaintyはQU-04で判定する。",
    },
    why: {
      en: "An uncertainty or a flag is read beside its value, index by index, and in its unit.",
      ja: "不確かさや品質標識は、値の隣で番号ごとに、その単位で読む。",
    },
    message: {
      en: "\"{variable}\" is a companion of \"{of}\", which is no variable of this Field.",
      ja: "「{variable}」の付随先「{of}」は、この場の変数ではない。",
    },
    fix: { en: "Write the name of the variable that it qualifies.", ja: "説明する相手の変数の名前を書く。" },
    origin: "CF conventions 1.13, 3.4 Ancillary Data",
    at: { en: "/companionOf", ja: "/companionOf" },
    cases: {
      self: {
        message: { en: "\"{variable}\" is a companion of itself.", ja: "「{variable}」の付随先が自分自身である。" },
        fix: {
          en: "Name the other variable, or remove \"companionOf\".",
          ja: "別の変数を書くか、「companionOf」を除く。",
        },
      },
      cycle: {
        message: {
          en: "\"{variable}\" is, through \"{of}\", a companion of itself.",
          ja: "「{variable}」の付随先が「{of}」を経て自分に戻る。",
        },
        fix: {
          en: "Let every companion name the variable with the values.",
          ja: "付随変数はどれも値の変数を指すようにする。",
        },
      },
      shape: {
        message: {
          en: "\"{variable}\" and \"{of}\" are laid out over different axes or shapes.",
          ja: "「{variable}」と「{of}」の軸か形状が異なる。",
        },
        fix: {
          en: "Give both the same \"axisNames\" and \"shape\".",
          ja: "両者の「axisNames」と「shape」を同じにする。",
        },
      },
      unit: {
        message: {
          en: "\"{variable}\" is in \"{unit}\", which cannot be converted to \"{expected}\" of \"{of}\".",
          ja: "「{variable}」の「{unit}」は「{of}」の「{expected}」に換算できない。",
        },
        fix: {
          en: "Write the unit of the companion, or correct \"companionOf\".",
          ja: "付随変数の単位を書くか、「companionOf」を直す。",
        },
      },
    },
  },
  {
    code: "FD-14",
    rule: "field/values-in-range",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Values in the valid range", ja: "有効範囲の値" },
    text: {
      en: "An inline value that is not null MUST lie within the validRange of its variable, ends included.",
      ja: "直接書いた値は、nullでなければ、変数のvalidRangeに両端を含めて収まらなければならない。",
    },
    why: {
      en: "A value that its own description calls impossible is a fault of the sensor, the packing or the unit.",
      ja: "自身の記述があり得ないとする値は、センサー、圧縮、または単位の誤りである。",
    },
    message: {
      en: "The value {value} of \"{variable}\" is outside its valid range {min} to {max}.",
      ja: "「{variable}」の値{value}が有効範囲{min}から{max}の外にある。",
    },
    fix: {
      en: "Write null with a reason, or correct the value or the range.",
      ja: "理由を添えてnullとするか、値か範囲を直す。",
    },
    origin: "CF conventions 1.13, 2.5.1 Missing data, valid and actual range of data (valid_range)",
    at: { en: "the value", ja: "その値" },
    cases: {
      below: {
        message: {
          en: "The value {value} of \"{variable}\" is below {min}, the least valid value.",
          ja: "「{variable}」の値{value}が有効範囲の下限{min}を下回る。",
        },
        fix: {
          en: "Write null with a reason, or correct the value or \"min\".",
          ja: "理由を添えてnullとするか、値か「min」を直す。",
        },
      },
      above: {
        message: {
          en: "The value {value} of \"{variable}\" is above {max}, the greatest valid value.",
          ja: "「{variable}」の値{value}が有効範囲の上限{max}を超える。",
        },
        fix: {
          en: "Write null with a reason, or correct the value or \"max\".",
          ja: "理由を添えてnullとするか、値か「max」を直す。",
        },
      },
    },
  },
  {
    code: "FD-15",
    rule: "field/regular-axis",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Valid regular axis", ja: "正しい等間隔の軸" },
    text: {
      en: "A regular axis MUST have a count of at least 1; with count 1 start and stop MUST be equal, and with a greater count they MUST differ.",
      ja: "等間隔の軸のcountは1以上でなければならない。countが1ならstartとstopは等しく、1より大きければ異ならなければならない。",
    },
    why: {
      en: "The values are computed from these three numbers, and contradictory ones give no axis.",
      ja: "値はこの3つの数から計算する。矛盾していれば軸ができない。",
    },
    message: {
      en: "The axis \"{axis}\" has the count {count}; the least is 1.",
      ja: "軸「{axis}」のcountが{count}である。1以上でなければならない。",
    },
    fix: { en: "Write the number of values on the axis.", ja: "軸の値の個数を書く。" },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Axis Objects (start, stop, num)",
    at: { en: "the axis", ja: "その軸" },
    cases: {
      single: {
        message: {
          en: "The axis \"{axis}\" has one value, but start {start} and stop {stop} differ.",
          ja: "軸「{axis}」の値は1つだが、{start}と{stop}が異なる。",
        },
        fix: {
          en: "Write the same number for start and stop, or the real count.",
          ja: "startとstopを同じ数にするか、実際の個数を書く。",
        },
      },
      still: {
        message: {
          en: "The axis \"{axis}\" has {count} values, all of them {start}.",
          ja: "軸「{axis}」の値{count}個がすべて{start}である。",
        },
        fix: { en: "Correct \"stop\", or set the count to 1.", ja: "「stop」を直すか、countを1にする。" },
      },
    },
  },
  {
    code: "FD-16",
    rule: "field/stored-metadata-agrees",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["bytes"],
    title: { en: "Description and file agree", ja: "記述とファイルの一致" },
    text: {
      en: "The shape, dataType, chunkShape and axisNames of an ArrayRef MUST equal those in the metadata stored with the array, its declared size MUST fit the bytes at hand, and consolidated metadata MUST agree with the array's own.",
      ja: "ArrayRefのshape、dataType、chunkShape、axisNamesは、配列とともに保存されたメタデータと等しくなければならない。宣言した大きさは手元のバイト列に収まり、まとめたメタデータは配列自身のものと一致しなければならない。",
    },
    why: {
      en: "A reader that trusts the description reads other numbers, or asks for memory that no file can fill.",
      ja: "記述を信じる読み手は別の数を読むか、どのファイルも満たせないメモリーを求める。",
    },
    message: {
      en: "The shape of \"{path}\" is {given} here and {stored} in the file.",
      ja: "「{path}」の形状が記述では{given}、ファイルでは{stored}である。",
    },
    fix: { en: "Describe the array again from the file.", ja: "ファイルから配列の記述を作り直す。" },
    origin: "Zarr v3 core specification, Array metadata (shape, data_type, chunk_grid, dimension_names); CF conventions 1.13, 2.4 Dimensions",
    at: { en: "the array", ja: "その配列" },
    cases: {
      type: {
        message: {
          en: "The data type of \"{path}\" is \"{given}\" here and \"{stored}\" in the file.",
          ja: "「{path}」の型が記述では「{given}」、ファイルでは「{stored}」である。",
        },
        fix: { en: "Write the data type that the file stores.", ja: "ファイルに保存された型を書く。" },
      },
      chunks: {
        message: {
          en: "The chunk shape of \"{path}\" is {given} here and {stored} in the file.",
          ja: "「{path}」の区画の形状が記述では{given}、ファイルでは{stored}である。",
        },
        fix: {
          en: "Write the chunk shape that the file stores, or leave it out.",
          ja: "ファイルに保存された区画の形状を書くか、省く。",
        },
      },
      axes: {
        message: {
          en: "The dimensions of \"{path}\" are {given} here and {stored} in the file.",
          ja: "「{path}」の次元の名前が記述では{given}、ファイルでは{stored}である。",
        },
        fix: {
          en: "Name the axes in the order in which the file stores them.",
          ja: "ファイルに保存された順に軸を挙げる。",
        },
      },
      consolidated: {
        message: {
          en: "The consolidated metadata of \"{path}\" differ from its own.",
          ja: "「{path}」のまとめたメタデータが自身のものと異なる。",
        },
        fix: { en: "Consolidate the metadata again.", ja: "メタデータをまとめ直す。" },
      },
      size: {
        message: {
          en: "\"{path}\" declares {given} bytes, but the file has {stored}.",
          ja: "「{path}」の宣言は{given}バイトだが、ファイルは{stored}バイトである。",
        },
        fix: {
          en: "Correct the shape or the data type, or get the whole file.",
          ja: "形状か型を直すか、ファイル全体を取り直す。",
        },
      },
    },
  },
  {
    code: "FD-17",
    rule: "field/packing-integers",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Packing into integers", ja: "整数への圧縮" },
    text: {
      en: "scaleFactor and addOffset MUST NOT stand beside a dataType that is not an integer type (int8 to int64, uint8 to uint64).",
      ja: "scaleFactorとaddOffsetは、整数型(int8からint64、uint8からuint64)以外のdataTypeと並べてはならない。",
    },
    why: {
      en: "A factor beside unpacked numbers gets applied a second time.",
      ja: "圧縮していない数の隣に係数があると、もう一度掛けられてしまう。",
    },
    message: {
      en: "\"{member}\" of \"{variable}\" stands beside the data type \"{dataType}\".",
      ja: "「{variable}」の「{member}」がデータ型「{dataType}」の隣にある。",
    },
    fix: { en: "Write the packed integer type, or remove the packing.", ja: "圧縮した整数の型を書くか、圧縮の項目を除く。" },
    origin: "CF conventions 1.13, 8.1 Packed Data",
    at: { en: "/scaleFactor or /addOffset", ja: "/scaleFactorまたは/addOffset" },
  },
  {
    code: "FD-18",
    rule: "field/domain-type-axes",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Axes of a domain type", ja: "定義域の型の軸" },
    text: {
      en: "A domain of type Profile SHOULD have an axis z, PointSeries an axis t, Trajectory a composite axis, Section a composite axis and an axis z.",
      ja: "型がProfileの定義域は軸z、PointSeriesは軸t、Trajectoryは複合軸、Sectionは複合軸と軸zを持つことが望ましい。",
    },
    why: {
      en: "Programs that draw profiles or tracks look for these axes and show nothing without them.",
      ja: "鉛直分布や軌跡を描くプログラムはこれらの軸を探し、なければ何も示さない。",
    },
    message: {
      en: "A domain of type {domainType} needs the axis \"{axis}\"; this one may not be drawn.",
      ja: "型{domainType}に要る軸「{axis}」がなく、描けないことがある。",
    },
    fix: {
      en: "Name or build the axis as the type has it, or choose the type that fits.",
      ja: "型のとおりに軸を名付けるか作る。または合う型を選ぶ。",
    },
    origin: "CoverageJSON 1.0 (OGC 21-069r2), Common Domain Types",
    at: { en: "/domain/domainType", ja: "/domain/domainType" },
  },
  {
    code: "FD-19",
    rule: "field/one-property",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "One property", ja: "1つの特性" },
    text: {
      en: "A Variable and a FieldSpec MUST NOT have both property and inlineProperty.",
      ja: "VariableとFieldSpecは、propertyとinlinePropertyの両方を持ってはならない。",
    },
    why: {
      en: "Two descriptions of one number drift apart, and nobody knows which one holds.",
      ja: "1つの数に2つの記述があると食い違い、どちらが正しいか分からなくなる。",
    },
    message: {
      en: "Both \"property\" and \"inlineProperty\" are given.",
      ja: "「property」と「inlineProperty」の両方がある。",
    },
    fix: { en: "Keep the reference, or the description written in place.", ja: "参照か、その場の記述のどちらかを残す。" },
    origin: "own",
    at: { en: "the carrier", ja: "その持ち主" },
  },
  {
    code: "FD-20",
    rule: "field/property-declared",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared property", ja: "特性の宣言" },
    text: {
      en: "A Variable of role value, and a FieldSpec, MUST have property or inlineProperty.",
      ja: "役割valueのVariableとFieldSpecは、propertyまたはinlinePropertyを持たなければならない。",
    },
    why: {
      en: "A column of numbers named \"T\" may be a temperature, a time or a transmission.",
      ja: "「T」という数の列は、温度、時間、透過率のどれでもあり得る。",
    },
    message: { en: "It is not stated what the variable \"{variable}\" is.", ja: "変数「{variable}」が何か書かれていない。" },
    fix: {
      en: "Refer to its Property, or describe it in \"inlineProperty\".",
      ja: "Propertyを参照するか、「inlineProperty」に書く。",
    },
    origin: "own; CF conventions 1.13, 3.3 Standard Name",
    at: { en: "the carrier", ja: "その持ち主" },
    cases: {
      spec: {
        message: { en: "It is not stated what these numbers are.", ja: "この数が何か書かれていない。" },
        fix: {
          en: "Refer to their Property, or describe it in \"inlineProperty\".",
          ja: "そのPropertyを参照するか、「inlineProperty」に書く。",
        },
      },
    },
  },
  {
    code: "FD-21",
    rule: "field/hole-reason-declared",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Declared reason of a hole", ja: "欠けた理由の宣言" },
    text: {
      en: "Every null of an inline Range SHOULD have its reason in missing, unless the variable has a companion of role flag or missingReason.",
      ja: "直接書いた値域のnullには、変数に役割flagかmissingReasonの付随変数がある場合を除き、missingに理由を書くことが望ましい。",
    },
    why: {
      en: "A value below detection, a broken sensor and land under an ocean grid are filled in different ways.",
      ja: "検出限界未満、センサーの故障、海の格子の陸では、埋め方が異なる。",
    },
    message: {
      en: "Holes of \"{variable}\" without a reason: {count}, first at index {index}; they may be misread.",
      ja: "「{variable}」の欠測{count}個に理由がない(最初は{index}番)。",
    },
    fix: {
      en: "Add the reason under \"missing\", or a companion variable with reasons.",
      ja: "「missing」に理由を書くか、理由の付随変数を加える。",
    },
    origin: "CF conventions 1.13, 2.5.1 Missing data, valid and actual range of data; OGC nil reasons",
    at: { en: "the range", ja: "その値域" },
  },
  {
    code: "FD-22",
    rule: "field/index-join",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Equal length, other times", ja: "長さは同じで時間が異なる軸" },
    text: {
      en: "The time axes of two Fields that are used together, as members of one Split, in used of one Run or in one Evaluation, SHOULD hold the same positions when they have equal length; positions are compared after conversion to the same temporal reference system.",
      ja: "1つのSplitの構成要素、1つのRunのused、1つのEvaluationで共に使う2つのFieldの時間軸は、長さが等しいとき、同じ時間位置を持つことが望ましい。位置は同じ時間参照系に換算して比べる。",
    },
    why: {
      en: "Joined by index, the two look aligned and may be a day apart.",
      ja: "番号で結合すると揃って見えるが、1日ずれていることがある。",
    },
    message: {
      en: "The axis has {count} times like that of {other}, but index {index} is {position}, not {expected}.",
      ja: "{other}と同じ{count}個だが、{index}番が{expected}でなく{position}である。",
    },
    fix: {
      en: "Join the two by time position, not by index, or correct one axis.",
      ja: "番号ではなく時間位置で結合するか、一方の軸を直す。",
    },
    origin: "own; CF conventions 1.13, 4.4 Time Coordinate (units with different reference times)",
    at: { en: "the later axis", ja: "後の軸" },
  },
  {
    code: "FD-23",
    rule: "field/grid-identity",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "One grid, one set of axes", ja: "同じ格子は同じ軸" },
    text: {
      en: "Two Fields whose variables name the same SpatialSupport.grid SHOULD have equal spatial axes.",
      ja: "変数が同じSpatialSupport.gridを挙げる2つのFieldは、空間の軸が等しいことが望ましい。",
    },
    why: {
      en: "Fields of one grid are added cell by cell without regridding, so a different axis goes unnoticed.",
      ja: "同じ格子の場は再格子化せずにセルごとに足すので、軸の違いに気付かない。",
    },
    message: {
      en: "The grid {grid} is also that of {other}, but the axis \"{axis}\" differs.",
      ja: "格子{grid}は{other}と同じだが、軸「{axis}」が異なる。",
    },
    fix: { en: "Correct the axis, or name the grid that the values are on.", ja: "軸を直すか、値のある格子を書く。" },
    origin: "own",
    at: { en: "/domain/axes", ja: "/domain/axes" },
  },
  {
    code: "PV-01",
    rule: "metadata/activity-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of an activity", ja: "活動の順序" },
    text: {
      en: "The startedAt of an Activity MUST NOT be later than its endedAt.",
      ja: "ActivityのstartedAtは、endedAtより後であってはならない。",
    },
    why: {
      en: "An activity that ends before it starts puts everything it made into a wrong order.",
      ja: "始まる前に終わる活動は、作ったものすべての順序を狂わせる。",
    },
    message: {
      en: "The activity ends before it starts: {start} → {end}.",
      ja: "活動の終わりが始まりより前にある({start} → {end})。",
    },
    fix: { en: "Swap the two times, or correct one of them.", ja: "2つの時刻を入れ替えるか、一方を直す。" },
    origin: "W3C PROV-CONSTRAINTS, 6.2.1 Activity constraints (start-precedes-end)",
    at: { en: "/endedAt", ja: "/endedAt" },
  },
  {
    code: "PV-02",
    rule: "metadata/derivation-acyclic",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Provenance without a cycle", ja: "循環のない来歴" },
    text: {
      en: "The graph of derivedFrom, of generatedBy with used, and of informedBy MUST NOT have a cycle, and a resource that an Activity used MUST NOT have been generated by an Activity that started after the using one had ended.",
      ja: "derivedFrom、generatedByとused、informedByがなすグラフは循環を持ってはならない。Activityが使った資源は、そのActivityの終了後に始まったActivityが生成したものであってはならない。",
    },
    why: {
      en: "Nothing can be made from itself or from what did not yet exist, so one of the links is false.",
      ja: "自分自身や、まだないものから作ることはできないので、どれかの結び付きが誤っている。",
    },
    message: { en: "{id} comes, through {next}, from itself.", ja: "{id}が{next}を経て自分自身から作られている。" },
    fix: {
      en: "Remove the link that points from the earlier to the later resource.",
      ja: "先の資源から後の資源を指す結び付きを除く。",
    },
    origin: "W3C PROV-CONSTRAINTS, 6.2.1 Activity constraints (usage-within-activity) and 6.2.2 Entity constraints (generation-precedes-usage, derivation-generation-generation-ordering)",
    at: {
      en: "/derivedFrom, else /generatedBy, else /used, of the first resource on the cycle",
      ja: "循環の最初の資源の/derivedFrom、なければ/generatedBy、なければ/used",
    },
    cases: {
      order: {
        message: {
          en: "{used} was used here until {ended}, but {activity} began to make it at {started}.",
          ja: "{ended}までに使った{used}を、{activity}は{started}に作り始めている。",
        },
        fix: { en: "Correct the times, or name the version that was used.", ja: "時刻を直すか、実際に使った版を書く。" },
      },
    },
  },
  {
    code: "PO-01",
    rule: "metadata/personal-data-basis",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Legal basis of personal data", ja: "個人データの法的根拠" },
    text: {
      en: "A Policy with personalData true MUST state its legalBasis.",
      ja: "personalDataがtrueのPolicyはlegalBasisを書かなければならない。",
    },
    why: {
      en: "Personal data may be processed only on a ground in law, and whoever receives them must know it.",
      ja: "個人データは法的根拠があって初めて扱え、受け手もそれを知る必要がある。",
    },
    message: {
      en: "The policy covers personal data, but states no legal basis.",
      ja: "個人データを対象とするのに、法的根拠がない。",
    },
    fix: {
      en: "Add \"legalBasis\", such as \"dpv:Consent\", as it was established.",
      ja: "定めたとおりの「legalBasis」を「dpv:Consent」のように加える。",
    },
    origin: "DPV 2 (W3C DPVCG), dpv:hasLegalBasis; APPI (Japan, Act No. 57 of 2003), articles 17, 18, 20 and 27; GDPR, article 6",
    at: { en: "the policy", ja: "その利用条件" },
  },
  {
    code: "PO-02",
    rule: "metadata/policy-target",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A rule has a target", ja: "対象のある規則" },
    text: {
      en: "Every permission, prohibition and obligation of a Policy MUST have a target of its own, unless the Policy has targets or a resource of the document names the Policy as its policy.",
      ja: "Policyの許諾、禁止、義務は、それぞれtargetを持たなければならない。Policyがtargetsを持つか、文書中の資源がpolicyとしてそのPolicyを指す場合はこの限りでない。",
    },
    why: {
      en: "A rule about nothing in particular can neither be kept nor broken.",
      ja: "何についてか分からない規則は、守ることも破ることもできない。",
    },
    message: { en: "The rule on {action} does not say what it applies to.", ja: "{action}の規則に対象がない。" },
    fix: {
      en: "Add \"target\" to the rule or \"targets\" to the policy, or name the policy on the resource.",
      ja: "規則に「target」か利用条件に「targets」を加えるか、資源から利用条件を指す。",
    },
    origin: "ODRL Information Model 2.2, 2.2.1 Relation Property (target) and 2.2.3 Target Policy Property",
    at: { en: "the rule", ja: "その規則" },
  },
  {
    code: "PO-03",
    rule: "metadata/policy-conflict",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No unresolved conflict", ja: "解決できる競合" },
    text: {
      en: "A Policy without a conflict strategy MUST NOT both permit and prohibit the same action on the same target and the same modelParts when neither rule has constraints; target and modelParts that a rule leaves out are those of the Policy.",
      ja: "競合時の扱い(conflict)のないPolicyは、制約のない規則で、同じ対象と同じmodelPartsについて同じ行為を許諾しかつ禁止してはならない。規則にない対象とmodelPartsはPolicyのものとする。",
    },
    why: {
      en: "Two readers would come to opposite answers, each with good reason.",
      ja: "2人の読み手が、それぞれもっともな理由で正反対の結論に達する。",
    },
    message: {
      en: "{action} is both permitted and prohibited on {target}, and \"conflict\" is not set.",
      ja: "{target}への{action}が許諾も禁止もされ、「conflict」がない。",
    },
    fix: {
      en: "Set \"conflict\" to \"perm\", \"prohibit\" or \"invalid\", or remove one of the rules.",
      ja: "「conflict」を「perm」「prohibit」「invalid」のどれかにするか、片方の規則を除く。",
    },
    origin: "ODRL Information Model 2.2, 2.10 Policy Conflict Strategy",
    at: { en: "the prohibition", ja: "その禁止" },
  },
  {
    code: "PO-04",
    rule: "metadata/policy-inherited",
    level: "MUST",
    severity: { draft: "off", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Inherited terms", ja: "引き継ぐ利用条件" },
    text: {
      en: "A resource that is derived, through derivedFrom or through what its generating Activity used, from a resource whose policy has prohibitions, obligations or residency MUST have a policy with each of these prohibitions and obligations, by action and modelParts, and with a residency that is no wider.",
      ja: "利用条件に禁止、義務、所在国の制限がある資源から、derivedFromまたは生成したActivityのusedを通じて作られた資源は、行為とmodelPartsが同じ禁止と義務をすべて持ち、所在国の制限がそれより広くないpolicyを持たなければならない。",
    },
    why: {
      en: "Terms that end at the first processing step protect nobody.",
      ja: "最初の処理で途切れる条件は、誰も守らない。",
    },
    message: {
      en: "This comes from {source}, which is under {policy}, but has no policy.",
      ja: "{policy}の下にある{source}から作られたが、利用条件がない。",
    },
    fix: {
      en: "Add \"policy\" with the terms of its source, or with stricter ones.",
      ja: "元と同じか、より厳しい利用条件を「policy」に加える。",
    },
    origin: "own; ODRL Information Model 2.2, 2.9 Policy Inheritance",
    at: { en: "/policy or the resource", ja: "/policyまたはその資源" },
    cases: {
      prohibition: {
        message: {
          en: "The policy lacks the prohibition of {action}, which {source} is under.",
          ja: "{source}にある{action}の禁止が、この利用条件にない。",
        },
        fix: {
          en: "Add the prohibition, or refer to the policy of the source.",
          ja: "この禁止を加えるか、元の利用条件を参照する。",
        },
      },
      obligation: {
        message: {
          en: "The policy lacks the obligation {action}, which {source} is under.",
          ja: "{source}にある{action}の義務が、この利用条件にない。",
        },
        fix: {
          en: "Add the obligation, or refer to the policy of the source.",
          ja: "この義務を加えるか、元の利用条件を参照する。",
        },
      },
      residency: {
        message: {
          en: "The policy lacks the limit of residency to {regions}, which {source} is under.",
          ja: "{source}にある所在国の制限{regions}が、この利用条件にない。",
        },
        fix: {
          en: "Add \"residency\" with these countries, or with fewer.",
          ja: "この範囲かより狭い「residency」を加える。",
        },
      },
    },
  },
  {
    code: "PO-05",
    rule: "metadata/constraint-operand",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "One right operand", ja: "1つの右辺" },
    text: {
      en: "A PolicyConstraint MUST have exactly one of rightOperand and rightValue.",
      ja: "PolicyConstraintはrightOperandとrightValueのちょうど一方を持たなければならない。",
    },
    why: { en: "A comparison needs one thing to compare with.", ja: "比較には相手が1つ要る。" },
    message: {
      en: "The constraint has neither \"rightOperand\" nor \"rightValue\".",
      ja: "制約に「rightOperand」も「rightValue」もない。",
    },
    fix: {
      en: "Add the IRI as \"rightOperand\" or the literal value as \"rightValue\".",
      ja: "IRIを「rightOperand」に、値を「rightValue」に書く。",
    },
    origin: "ODRL Information Model 2.2, 2.5.1 Constraint Class",
    at: { en: "the constraint", ja: "その制約" },
    cases: {
      both: {
        message: {
          en: "The constraint has both the IRI {operand} and the value \"{value}\".",
          ja: "制約にIRIの{operand}と値「{value}」の両方がある。",
        },
        fix: { en: "Keep the one that the left operand asks for.", ja: "左辺が求める方を残す。" },
      },
    },
  },
  {
    code: "PO-06",
    rule: "metadata/storage-in-residency",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Stored where allowed", ja: "許された国での保管" },
    text: {
      en: "Every storageRegions of an Asset MUST lie within the residency of the policy of the Asset itself and of every resource that has the Asset among its distributions or data.",
      ja: "AssetのstorageRegionsは、Asset自身の利用条件と、そのAssetをdistributionsやdataに持つ資源の利用条件の所在国の制限に、すべて収まらなければならない。",
    },
    why: {
      en: "A limit on where bytes may lie is broken by the copy nobody thought of.",
      ja: "置き場所の制限は、誰も気に留めない複製によって破られる。",
    },
    message: {
      en: "The bytes lie in \"{region}\", but the policy of {resource} allows {regions} only.",
      ja: "保管国に「{region}」があるが、{resource}の利用条件は{regions}だけを許す。",
    },
    fix: { en: "Move the bytes, or correct the list of regions.", ja: "データを移すか、保管国の一覧を直す。" },
    origin: "own; DPV 2 (W3C DPVCG), dpv:hasLocation",
    at: { en: "/storageRegions", ja: "/storageRegions" },
  },
  {
    code: "PO-07",
    rule: "metadata/country-code",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Country codes", ja: "国符号" },
    text: {
      en: "Every code in jurisdiction, residency and storageRegions MUST be an officially assigned ISO 3166-1 alpha-2 code in capital letters.",
      ja: "jurisdiction、residency、storageRegionsの符号は、ISO 3166-1で正式に割り当てられた大文字2字の国符号でなければならない。",
    },
    why: {
      en: "A code that no list has is compared with nothing, so the limit it states never holds.",
      ja: "どの一覧にもない符号は何とも比べられず、示した制限が働かない。",
    },
    message: { en: "\"{code}\" is not an ISO 3166-1 alpha-2 code.", ja: "「{code}」はISO 3166-1の2字の国符号ではない。" },
    fix: { en: "Write the two-letter code of the country.", ja: "その国の2字の符号を書く。" },
    origin: "ISO 3166-1:2020, alpha-2 country codes",
    at: { en: "the code", ja: "その符号" },
    cases: {
      nearest: {
        message: {
          en: "\"{code}\" is not an ISO 3166-1 alpha-2 code; nearest is \"{nearest}\".",
          ja: "「{code}」は2字の国符号ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Write \"{nearest}\" if that country is meant.", ja: "その国であれば「{nearest}」と書く。" },
      },
    },
  },
  {
    code: "DS-01",
    rule: "metadata/extent-covers-members",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Extent covers the members", ja: "構成要素を覆う範囲" },
    text: {
      en: "The geometry of every member of a Dataset MUST lie within one of its spatial geometries, and the time of every member within one of its temporal extents, where both are of the same reference system.",
      ja: "Datasetの構成要素の幾何はspatialのどれかに、時間はtemporalのどれかに、参照系が同じであるとき、それぞれ収まらなければならない。",
    },
    why: {
      en: "Whoever searches by place or time never finds a member that lies outside.",
      ja: "場所や時間で検索しても、範囲の外にある構成要素は見つからない。",
    },
    message: {
      en: "{member} lies outside the spatial extent of the dataset.",
      ja: "{member}がデータ集合の空間範囲の外にある。",
    },
    fix: {
      en: "Widen the extent, or remove the member from the dataset.",
      ja: "範囲を広げるか、データ集合からその要素を除く。",
    },
    origin: "STAC collection specification 1.1, Extent Object; DCAT 3 (W3C), 6.6 Dataset: spatial and temporal coverage",
    at: { en: "/spatial or /temporal", ja: "/spatialまたは/temporal" },
    cases: {
      temporal: {
        message: {
          en: "{member} ({start} → {end}) lies outside the temporal extent of the dataset.",
          ja: "{member}({start} → {end})がデータ集合の時間範囲の外にある。",
        },
        fix: {
          en: "Widen \"temporal\", or remove the member from the dataset.",
          ja: "「temporal」を広げるか、データ集合からその要素を除く。",
        },
      },
    },
  },
  {
    code: "DS-02",
    rule: "metadata/splits-disjoint",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Separate splits", ja: "重ならない分割" },
    text: {
      en: "No two splits of a Dataset MUST share a member, and their during intervals MUST NOT overlap nor lie less than splitGap apart; the gap is counted once between two splits, not on each side.",
      ja: "Datasetの2つの分割は構成要素を共有してはならず、duringの期間が重なってはならず、その間隔がsplitGapより短くてはならない。間隔は分割の間で1度だけ数え、両側では数えない。",
    },
    why: {
      en: "Test data that the model has seen, or that adjoin what it has seen, make every score too good.",
      ja: "学習に使ったデータやその隣のデータで試験すると、どの評点も良すぎる値になる。",
    },
    message: {
      en: "The splits \"{split}\" and \"{other}\" share the member {member}.",
      ja: "分割「{split}」と「{other}」が{member}を共有する。",
    },
    fix: { en: "Keep the member in one split only.", ja: "構成要素を一方の分割だけに置く。" },
    origin: "Croissant 1.1 (MLCommons), Splits",
    at: { en: "the later split", ja: "後の分割" },
    cases: {
      overlap: {
        message: {
          en: "The splits \"{split}\" and \"{other}\" overlap in time: {start} → {end}.",
          ja: "分割「{split}」と「{other}」の時間が重なる({start} → {end})。",
        },
        fix: { en: "Let one split end before the other begins.", ja: "一方が始まる前に他方を終わらせる。" },
      },
      gap: {
        message: {
          en: "The splits \"{split}\" and \"{other}\" lie {gap} apart; \"splitGap\" asks for {expected}.",
          ja: "分割「{split}」と「{other}」の間隔は{gap}で、「splitGap」の{expected}に足りない。",
        },
        fix: {
          en: "Leave out the data in between, or correct \"splitGap\".",
          ja: "間のデータを外すか、「splitGap」を直す。",
        },
      },
    },
  },
  {
    code: "DS-03",
    rule: "metadata/license-declared",
    level: "MUST",
    severity: { draft: "off", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared licence", ja: "使用許諾の宣言" },
    text: {
      en: "A Dataset MUST have a license, or a policy that has one.",
      ja: "Datasetはlicenseを持つか、licenseのあるpolicyを持たなければならない。",
    },
    why: {
      en: "Without a licence nobody may use the data, whatever was intended.",
      ja: "使用許諾がなければ、意図がどうであれ、誰もデータを使えない。",
    },
    message: { en: "The dataset has no licence.", ja: "データ集合に使用許諾がない。" },
    fix: {
      en: "Add \"license\" with the IRI of the licence that its owner gave.",
      ja: "権利者が定めた使用許諾のIRIを「license」に加える。",
    },
    origin: "DCAT 3 (W3C), 6.4 Cataloged Resource: license and has policy",
    at: { en: "the dataset", ja: "そのデータ集合" },
  },
  {
    code: "DS-04",
    rule: "metadata/publisher-declared",
    level: "SHOULD",
    severity: { draft: "off", core: "info", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared publisher", ja: "公開者の宣言" },
    text: { en: "A Dataset SHOULD have a publisher.", ja: "Datasetはpublisherを持つことが望ましい。" },
    why: { en: "Questions, corrections and withdrawals need an address.", ja: "問い合わせ、訂正、取り下げには宛先が要る。" },
    message: { en: "The dataset does not say who publishes it.", ja: "データ集合に公開者がない。" },
    fix: {
      en: "Add \"publisher\" with the Agent that makes it available.",
      ja: "提供するAgentを「publisher」に加える。",
    },
    origin: "DCAT 3 (W3C), 6.4 Cataloged Resource: publisher",
    at: { en: "the dataset", ja: "そのデータ集合" },
  },
  {
    code: "DS-05",
    rule: "metadata/title-declared",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared title", ja: "題名の宣言" },
    text: { en: "A Dataset MUST have a title or a label.", ja: "Datasetはtitleまたはlabelを持たなければならない。" },
    why: {
      en: "In a catalogue a dataset without a title is a bare address that nobody opens.",
      ja: "目録では、題名のないデータ集合はただのアドレスであり、誰も開かない。",
    },
    message: { en: "The dataset has neither \"title\" nor \"label\".", ja: "データ集合に「title」も「label」もない。" },
    fix: { en: "Add \"title\" with its name in Japanese and English.", ja: "日本語と英語の名前を「title」に加える。" },
    origin: "DCAT 3 (W3C), 6.4 Cataloged Resource: title",
    at: { en: "the dataset", ja: "そのデータ集合" },
  },
  {
    code: "DS-06",
    rule: "metadata/media-type-form",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Form of a media type", ja: "媒体型の形" },
    text: {
      en: "A mediaType MUST be a type and a subtype joined by one slash, in the characters that RFC 6838 allows; parameters may follow after a semicolon.",
      ja: "mediaTypeは、RFC 6838が許す文字の型と副型を1つの斜線でつないだものでなければならない。セミコロンの後に引数を続けてよい。",
    },
    why: {
      en: "Programs choose their reader by the media type; a file extension means nothing to them.",
      ja: "プログラムは媒体型で読み取り器を選ぶ。拡張子では選べない。",
    },
    message: { en: "\"{mediaType}\" is not a media type.", ja: "「{mediaType}」は媒体型ではない。" },
    fix: { en: "Write type and subtype, such as \"text/csv\".", ja: "「text/csv」のように型と副型を書く。" },
    origin: "RFC 6838, 4.2 Naming Requirements; IANA media types registry",
    at: { en: "/mediaType", ja: "/mediaType" },
    cases: {
      nearest: {
        message: {
          en: "\"{mediaType}\" is not a media type; nearest is \"{nearest}\".",
          ja: "「{mediaType}」は媒体型ではない。近いのは「{nearest}」である。",
        },
        fix: {
          en: "Write \"{nearest}\" if the file is of that type.",
          ja: "ファイルがその型であれば「{nearest}」と書く。",
        },
      },
    },
  },
  {
    code: "LG-01",
    rule: "metadata/ja-or-en",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Japanese or English", ja: "日本語か英語" },
    text: {
      en: "A label, title or description SHOULD have a text in ja, en, one of their subtags such as en-GB, or und.",
      ja: "名称(label)、題名(title)、説明(description)は、ja、en、en-GBなどその下位の言語タグ、またはundの文を持つことが望ましい。",
    },
    why: {
      en: "Reports and pages are in these two languages, and would show an address instead of a name.",
      ja: "報告とページはこの2つの言語であり、名前の代わりにアドレスを示すことになる。",
    },
    message: {
      en: "\"{member}\" is given in {languages} only; reports may show the identifier instead.",
      ja: "「{member}」は{languages}だけで、識別子が表示されることがある。",
    },
    fix: { en: "Add a text in \"ja\" or \"en\".", ja: "「ja」か「en」の文を加える。" },
    origin: "own; BCP 47 (RFC 5646)",
    at: { en: "the map", ja: "その対応表" },
  },
  {
    code: "LG-02",
    rule: "metadata/ja-and-en",
    level: "SHOULD",
    severity: { draft: "off", core: "off", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Japanese and English", ja: "日本語と英語" },
    text: {
      en: "The label and title of a Dataset, Model, Composition or Property SHOULD each have a text in Japanese and one in English.",
      ja: "Dataset、Model、Composition、Propertyの名称と題名は、それぞれ日本語と英語の文を持つことが望ましい。",
    },
    why: {
      en: "What is published is read by people of both languages, and names are what they search by.",
      ja: "公開したものは両方の言語の人が読み、名前で検索する。",
    },
    message: {
      en: "\"{member}\" of this {class} lacks {languages}; some readers may not find it.",
      ja: "この{class}の「{member}」に{languages}がなく、見つからないことがある。",
    },
    fix: { en: "Add the name in {languages}.", ja: "{languages}の名前を加える。" },
    origin: "own; BCP 47 (RFC 5646)",
    at: { en: "the map", ja: "その対応表" },
  },
  {
    code: "CPL-001",
    rule: "coupling/port-direction",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Direction of a port", ja: "端子の向き" },
    text: {
      en: "A Connection MUST lead from an output, or a state that can be read, to an input, a parameter or a state that can be set.",
      ja: "Connectionは、出力または読める状態から、入力、パラメータまたは設定できる状態へ向かわなければならない。",
    },
    why: { en: "Values cannot leave an input or enter an output.", ja: "値は入力から出ることも、出力に入ることもできない。" },
    message: {
      en: "Values cannot enter or leave here: port \"{port}\" is {role}.",
      ja: "ここでは値を受け渡せない。端子「{port}」は{role}である。",
    },
    fix: { en: "Connect an output to an input.", ja: "出力を入力につなぐ。" },
    origin: "FMI 3.0, 2.4.7 causality",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      source: {
        message: { en: "Nothing leaves port \"{port}\": it is {role}.", ja: "端子「{port}」は{role}で、値を出さない。" },
        fix: { en: "Start at an output, or let the state be read.", ja: "出力から始めるか、状態を読めるようにする。" },
      },
      target: {
        message: { en: "Nothing enters port \"{port}\": it is {role}.", ja: "端子「{port}」は{role}で、値を受けない。" },
        fix: { en: "End at an input, or let the state be set.", ja: "入力で終えるか、状態を設定できるようにする。" },
      },
    },
  },
  {
    code: "CPL-002",
    rule: "coupling/single-writer",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "One writer a port", ja: "端子の書き手は1つ" },
    text: {
      en: "A port MUST be written by one connection, unless its `merge` says how several are put together.",
      ja: "端子に書き込む接続は、`merge`が合わせ方を定めない限り、1つでなければならない。",
    },
    why: { en: "Which value wins would depend on the order of execution.", ja: "どの値が残るかが実行の順に左右される。" },
    message: {
      en: "Port \"{to}\" is already written by connection \"{first}\".",
      ja: "端子「{to}」には接続「{first}」がすでに書き込む。",
    },
    fix: { en: "Remove one connection, or state `accepts.merge`.", ja: "接続を1つ除くか、`accepts.merge`を書く。" },
    origin: "Jiku",
    at: { en: "the later connection", ja: "後の接続" },
    cases: {
      weights: {
        message: {
          en: "The weights of the connections to \"{to}\" do not sum to 1.",
          ja: "「{to}」への接続の重みの合計が1でない。",
        },
        fix: {
          en: "Give every connection a weight; together they make 1.",
          ja: "すべての接続に、合計が1になる重みを与える。",
        },
      },
    },
  },
  {
    code: "CPL-003",
    rule: "coupling/value-type",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Type of the values", ja: "値の型" },
    text: {
      en: "Source and target MUST have value types that agree or widen.",
      ja: "出し側と受け側の値の型は、等しいか広げられるものでなければならない。",
    },
    why: { en: "A text is no number and a category no measurement.", ja: "文字列は数でなく、区分は測定値でない。" },
    message: { en: "The value types differ: {source} → {target}.", ja: "値の型が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "FMI 3.0, 2.4.4",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      codes: {
        message: { en: "The categories differ: {source} → {target}.", ja: "区分の符号が異なる({source} → {target})。" },
        fix: { en: "Put a `map` operator into `via`.", ja: "`map`の演算を`via`に入れる。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A value type is undeclared: {source} → {target}.",
          ja: "値の型が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-004",
    rule: "coupling/dynamics",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "When values change", ja: "値の変わる時" },
    text: {
      en: "The target MUST be able to take values as often as the source changes them.",
      ja: "受け側は、出し側が値を変える頻度で値を受けられなければならない。",
    },
    why: {
      en: "A value that is fixed after initialization ignores what comes later.",
      ja: "初期化後に固定される値は、後から来る値を無視する。",
    },
    message: {
      en: "The source changes when the target cannot take it: {source} → {target}.",
      ja: "受け側が受けられない時に出し側が変わる({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "FMI 3.0, 2.4.7 variability",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "How the source changes is undeclared; the target is {target}.",
          ja: "出し側の変わり方が未宣言で、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      tunable: {
        message: {
          en: "The target is set between steps and the source changes all the time: {source} → {target}.",
          ja: "受け側は刻みの間に設定され、出し側は絶えず変わる({source} → {target})。",
        },
        fix: { en: "Put an operator that samples into `via`.", ja: "標本化する演算を`via`に入れる。" },
      },
      discrete: {
        message: {
          en: "The target asks between the values of the source: {source} → {target}.",
          ja: "受け側は出し側の値の間を求める({source} → {target})。",
        },
        fix: {
          en: "Say how to fill in by `accepts.extrapolationOrder`.",
          ja: "`accepts.extrapolationOrder`で補い方を定める。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-005",
    rule: "coupling/declared-verdict",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Declared verdict", ja: "記録された判定" },
    text: {
      en: "A declared verdict MUST be the one that is computed.",
      ja: "記録された判定は、計算した判定と等しくなければならない。",
    },
    why: { en: "A verdict that no longer holds hides what has changed.", ja: "もう成り立たない判定は、変わったことを隠す。" },
    message: {
      en: "Connection \"{connection}\" declares {declared}; computed is {computed}.",
      ja: "接続「{connection}」の記録は{declared}だが、計算では{computed}である。",
    },
    fix: { en: "Write the computed verdict, or leave it out.", ja: "計算した判定を書くか、項目を省く。" },
    origin: "Jiku",
    at: { en: "/verdict", ja: "/verdict" },
  },
  {
    code: "CPL-006",
    rule: "coupling/endpoint-exists",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Ends of a connection", ja: "接続の端" },
    text: {
      en: "`from` and `to` MUST name a component of the composition and a port of its model.",
      ja: "`from`と`to`は、構成の構成要素と、そのモデルの端子を指さなければならない。",
    },
    why: { en: "A connection that leads nowhere feeds nothing.", ja: "行き先のない接続は何も伝えない。" },
    message: { en: "\"{value}\" names no component and port.", ja: "「{value}」に当たる構成要素と端子がない。" },
    fix: {
      en: "Write `component.port` of a component that is there.",
      ja: "存在する構成要素の`component.port`を書く。",
    },
    origin: "Jiku",
    at: { en: "/from or /to", ja: "/fromまたは/to" },
    cases: {
      component: {
        message: { en: "\"{value}\" names no component of the composition.", ja: "「{value}」に当たる構成要素がない。" },
        fix: { en: "Write the name of a component.", ja: "構成要素の名前を書く。" },
      },
      model: {
        message: { en: "The model of \"{value}\" is not at hand.", ja: "「{value}」のモデルが手元にない。" },
        fix: { en: "Hand the model over with the composition.", ja: "モデルも構成とともに渡す。" },
      },
      port: {
        message: { en: "The model of \"{value}\" has no such port.", ja: "「{value}」のモデルにその端子はない。" },
        fix: { en: "Write the name of a port of that model.", ja: "そのモデルの端子の名前を書く。" },
      },
    },
  },
  {
    code: "CPL-007",
    rule: "coupling/model-has-port",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Ports of a model", ja: "モデルの端子" },
    text: {
      en: "A Model MUST have at least one port, and the names of its ports MUST differ. An Operator may have none.",
      ja: "Modelは端子を1つ以上持ち、端子の名前は互いに異ならなければならない。Operatorは持たなくてもよい。",
    },
    why: {
      en: "A model without ports cannot be joined; one name for two ports cannot be resolved.",
      ja: "端子のないモデルは結合できず、同じ名前の端子は区別できない。",
    },
    message: { en: "The model has no port.", ja: "モデルに端子がない。" },
    fix: { en: "Describe its inputs and outputs as ports.", ja: "入力と出力を端子として書く。" },
    origin: "Jiku",
    at: { en: "/ports", ja: "/ports" },
    cases: {
      twice: {
        message: { en: "Two ports are named \"{name}\".", ja: "端子の名前「{name}」が2つある。" },
        fix: { en: "Give each port its own name.", ja: "端子ごとに別の名前を付ける。" },
      },
    },
  },
  {
    code: "CPL-010",
    rule: "coupling/property",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Concept", ja: "概念" },
    text: {
      en: "The concept of the source MUST be that of the target, or narrower.",
      ja: "出し側の概念は、受け側の概念と同じか、それより狭くなければならない。",
    },
    why: { en: "Equal units do not make equal quantities.", ja: "単位が同じでも、同じ量とは限らない。" },
    message: { en: "The concepts differ: {source} → {target}.", ja: "概念が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "CF Conventions 1.11, 3.3; I-ADOPT Variable",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      absent: {
        message: {
          en: "The source states no concept; the target asks for {target}.",
          ja: "出し側に概念がなく、受け側は{target}を求める。",
        },
        fix: { en: "Declare the concept of the source.", ja: "出し側の概念を宣言する。" },
      },
      broader: {
        message: {
          en: "The source is broader than the target: {source} → {target}.",
          ja: "出し側の概念が受け側より広い({source} → {target})。",
        },
        fix: { en: "State what part of it is meant.", ja: "どの部分を指すかを示す。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-011",
    rule: "coupling/medium",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Medium", ja: "媒質" },
    text: {
      en: "Medium, constituent and class of feature that the target states MUST be those of the source.",
      ja: "受け側が定める媒質、成分、対象の類は、出し側のものと等しくなければならない。",
    },
    why: { en: "The temperature of the air is not that of the water.", ja: "気温は水温でない。" },
    message: { en: "The {member} differs: {source} → {target}.", ja: "{member}が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "I-ADOPT hasObjectOfInterest, hasContextObject",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no {member}; the target asks for {target}.",
          ja: "出し側に{member}がなく、受け側は{target}を求める。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-012",
    rule: "coupling/quantity-kind",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Kind of quantity", ja: "量の種類" },
    text: { en: "Source and target MUST be of one kind of quantity.", ja: "出し側と受け側は同じ種類の量でなければならない。" },
    why: { en: "Energy and torque share a unit and are not the same.", ja: "エネルギーとトルクは単位が同じでも別の量である。" },
    message: {
      en: "The kinds of quantity differ: {source} → {target}.",
      ja: "量の種類が異なる({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "QUDT 2.1 QuantityKind",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A kind of quantity is undeclared: {source} → {target}.",
          ja: "量の種類が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-013",
    rule: "coupling/unit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Unit", ja: "単位" },
    text: {
      en: "The units of source and target MUST be declared and convertible.",
      ja: "出し側と受け側の単位は、宣言され、換算できなければならない。",
    },
    why: { en: "A number without its unit is taken for another.", ja: "単位のない数は別の数と取り違えられる。" },
    message: { en: "The units do not convert: {source} → {target}.", ja: "単位を換算できない({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "QUDT 2.1; UCUM; FMI 3.0, 2.2.9.2",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      convertible: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: {
          en: "The units differ and convert: {source} → {target}.",
          ja: "単位は異なるが換算できる({source} → {target})。",
        },
        fix: { en: "Nothing to do; the conversion is inserted.", ja: "対処は要らない。換算が挿入される。" },
      },
      logarithm: {
        message: {
          en: "A logarithmic unit is not converted by itself: {source} → {target}.",
          ja: "対数の単位は自動では換算しない({source} → {target})。",
        },
        fix: { en: "Put an operator that knows the reference into `via`.", ja: "基準値の分かる演算を`via`に入れる。" },
      },
      logarithmic: {
        message: {
          en: "Logarithms are not converted by themselves: {source} → {target}.",
          ja: "対数の値は自動では換算しない({source} → {target})。",
        },
        fix: { en: "Put an operator that knows the reference into `via`.", ja: "基準値の分かる演算を`via`に入れる。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A unit is missing or unreadable: {source} → {target}.",
          ja: "単位がないか読めない({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-014",
    rule: "coupling/difference",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Difference or value", ja: "差か値か" },
    text: {
      en: "Source and target MUST both be differences, or neither.",
      ja: "出し側と受け側は、ともに差であるか、ともに差でないかでなければならない。",
    },
    why: { en: "A change of 5 degrees is no temperature of 5 degrees.", ja: "5度の変化は、5度という温度でない。" },
    message: { en: "One side is a difference and the other is not.", ja: "一方は差で、他方は差でない。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "FMI 3.0, 2.2.9.2 relativeQuantity",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "An operator takes care of it.", ja: "演算が引き受ける。" },
        fix: { en: "Nothing to do.", ja: "対処は要らない。" },
      },
    },
  },
  {
    code: "CPL-015",
    rule: "coupling/sign",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Positive direction", ja: "正の向き" },
    text: {
      en: "Source and target MUST agree on the positive direction, or be opposite.",
      ja: "出し側と受け側の正の向きは、等しいか逆でなければならない。",
    },
    why: { en: "Rain that falls upward empties the river.", ja: "上向きの雨は川を干上がらせる。" },
    message: {
      en: "The positive directions are unrelated: {source} → {target}.",
      ja: "正の向きが無関係である({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "CF Conventions 1.11, 4.3 positive",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      opposite: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: {
          en: "The positive directions are opposite: {source} → {target}.",
          ja: "正の向きが逆である({source} → {target})。",
        },
        fix: { en: "Nothing to do; the sign is changed on the way.", ja: "対処は要らない。途中で符号を変える。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The positive direction is undeclared on a side: {source} → {target}.",
          ja: "正の向きが一方で未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-016",
    rule: "coupling/rank-basis",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Rank and basis", ja: "階数と基底" },
    text: {
      en: "Source and target MUST have the same rank, and components a declared basis.",
      ja: "出し側と受け側は階数が等しく、成分を持つときは基底を宣言しなければならない。",
    },
    why: { en: "East and north of one grid are not those of another.", ja: "ある格子の東と北は、別の格子の東と北でない。" },
    message: { en: "The bases differ: {source} → {target}.", ja: "基底が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      rank: {
        message: { en: "The ranks differ: {source} → {target}.", ja: "階数が異なる({source} → {target})。" },
        fix: {
          en: "Put an operator that changes this facet into `via`, or connect another port.",
          ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
        },
      },
      grid: {
        message: {
          en: "Components on another grid must be turned: {source} → {target}.",
          ja: "別の格子では成分の回転が必要である({source} → {target})。",
        },
        fix: { en: "Put an operator that changes the basis into `via`.", ja: "基底を変える演算を`via`に入れる。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The basis of the components is undeclared: {source} → {target}.",
          ja: "成分の基底が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-017",
    rule: "coupling/extensive-intensive",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Amount and density", ja: "量と密度" },
    text: {
      en: "An amount MUST be divided by its area or volume where a density is asked for.",
      ja: "密度が求められるとき、量は面積または体積で割られなければならない。",
    },
    why: { en: "A mass per cell changes with the cell.", ja: "格子当たりの質量は格子の大きさで変わる。" },
    message: {
      en: "An amount and its density meet: {source} → {target}.",
      ja: "量とその密度がつながれている({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: {
          en: "An amount and its density are turned into one another: {source} → {target}.",
          ja: "量と密度の間で換算される({source} → {target})。",
        },
        fix: { en: "Nothing to do; the step is inserted.", ja: "対処は要らない。手順が挿入される。" },
      },
    },
  },
  {
    code: "CPL-020",
    rule: "coupling/frame",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Reference system", ja: "参照系" },
    text: {
      en: "The reference systems of both supports MUST be declared and transformable.",
      ja: "両側の支持域の参照系は、宣言され、変換できなければならない。",
    },
    why: { en: "A position without its system is nowhere.", ja: "参照系のない位置はどこでもない。" },
    message: { en: "No transformation is known: {source} → {target}.", ja: "変換が分からない({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "ISO 19111:2019, 3.1.9",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      earth: {
        message: { en: "The systems differ: {source} → {target}.", ja: "参照系が異なる({source} → {target})。" },
        fix: { en: "Agree to the loss, or name a transformation.", ja: "損失に同意するか、変換を示す。" },
      },
      epochs: {
        message: { en: "The epochs differ: {source} → {target}.", ja: "元期が異なる({source} → {target})。" },
        fix: { en: "Agree to the loss, or transform to one epoch.", ja: "損失に同意するか、同じ元期に変換する。" },
      },
      epoch: {
        message: {
          en: "The epoch of a dynamic system is missing: {source} → {target}.",
          ja: "動的な参照系の元期がない({source} → {target})。",
        },
        fix: { en: "Declare the epoch on both sides.", ja: "両側で元期を宣言する。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A reference system is undeclared: {source} → {target}.",
          ja: "参照系が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-021",
    rule: "coupling/vertical",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Vertical reference", ja: "鉛直の基準" },
    text: {
      en: "Coordinates of height or depth MUST have one vertical reference.",
      ja: "高さや深さの座標は、同じ鉛直の基準を持たなければならない。",
    },
    why: {
      en: "A height over the ellipsoid is tens of metres from one over the sea.",
      ja: "楕円体高と標高は数十メートル違う。",
    },
    message: {
      en: "The vertical references differ: {source} → {target}.",
      ja: "鉛直の基準が異なる({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "ISO 19111:2019, 3.1.70",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-022",
    rule: "coupling/grid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Grid and place", ja: "格子と位置" },
    text: {
      en: "The supports of source and target MUST be the same, or be joined by a regridding that fits the quantity.",
      ja: "出し側と受け側の支持域は、等しいか、量に適した格子変換でつながれなければならない。",
    },
    why: { en: "Values joined by index are those of another place.", ja: "番号でつないだ値は、別の場所の値である。" },
    message: { en: "The grids differ: {source} → {target}.", ja: "格子が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "ESMF Reference Manual, Regrid",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      absent: {
        message: {
          en: "The source states no spatial support; the target is {target}.",
          ja: "出し側に空間の支持域がなく、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      kind: {
        message: {
          en: "The kinds of support differ: {source} → {target}.",
          ja: "支持域の種類が異なる({source} → {target})。",
        },
        fix: {
          en: "Put an operator that changes this facet into `via`, or connect another port.",
          ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
        },
      },
      digest: {
        message: {
          en: "One grid has two contents: {source} → {target}.",
          ja: "同じ格子の内容が異なる({source} → {target})。",
        },
        fix: { en: "Use the same version of the grid.", ja: "格子の同じ版を使う。" },
      },
      location: {
        message: {
          en: "The places on the grid differ: {source} → {target}.",
          ja: "格子上の位置が異なる({source} → {target})。",
        },
        fix: {
          en: "Put an operator that changes this facet into `via`, or connect another port.",
          ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
        },
      },
      unplaced: {
        message: {
          en: "The source does not say where on the grid; the target is {target}.",
          ja: "出し側に格子上の位置がなく、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mixed: {
        message: { en: "Categories cannot be averaged between grids.", ja: "区分は格子の間で平均できない。" },
        fix: { en: "Use nearest or majority.", ja: "nearestかmajorityを使う。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no grid; the target asks for {target}.",
          ja: "出し側に格子がなく、受け側は{target}を求める。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      categories: {
        message: {
          en: "Categories go to another grid: {source} → {target}.",
          ja: "区分が別の格子に移る({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      regrid: {
        message: {
          en: "Values go to another grid: {source} → {target}.",
          ja: "値が別の格子に移る({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      unpinned: {
        message: {
          en: "The source does not pin the content of the grid; the target has {target}.",
          ja: "出し側の格子に要約値がなく、受け側は{target}である。",
        },
        fix: { en: "State the digest of the grid on the source.", ja: "出し側の格子に要約値を書く。" },
      },
      additive: {
        message: {
          en: "A quantity that does not add up goes to another grid: {source} → {target}.",
          ja: "加算できない量が別の格子に移る({source} → {target})。",
        },
        fix: { en: "Put an operator made for it into `via`.", ja: "その量のための演算を`via`に入れる。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-023",
    rule: "coupling/coverage",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Extent", ja: "広がり" },
    text: {
      en: "The source MUST cover the target, or the port say what to do elsewhere.",
      ja: "出し側は受け側を覆うか、端子が覆われない所の扱いを定めなければならない。",
    },
    why: { en: "Where there is no value, something is made up.", ja: "値のない所では値が作り出される。" },
    message: {
      en: "The source does not reach as far as the target: {source} → {target}.",
      ja: "出し側が受け側の範囲を覆わない({source} → {target})。",
    },
    fix: { en: "Widen the source, or state `accepts.unmapped`.", ja: "出し側を広げるか、`accepts.unmapped`を書く。" },
    origin: "ESMF Reference Manual, unmapped points",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no extent; the target covers {target}.",
          ja: "出し側に範囲がなく、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      filled: {
        message: {
          en: "The port makes up what the source does not cover: {source} → {target}.",
          ja: "出し側が覆わない所を端子が埋める({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-024",
    rule: "coupling/mask",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Mask", ja: "マスク" },
    text: {
      en: "The masks of source and target MUST be the same, or the port say what to do elsewhere.",
      ja: "出し側と受け側のマスクは、等しいか、端子が異なる所の扱いを定めなければならない。",
    },
    why: { en: "A cell of sea without a value of sea takes one of land.", ja: "海の格子が陸の値を受け取る。" },
    message: { en: "The masks differ: {source} → {target}.", ja: "マスクが異なる({source} → {target})。" },
    fix: { en: "Use one mask, or state `accepts.unmapped`.", ja: "同じマスクを使うか、`accepts.unmapped`を書く。" },
    origin: "CMEPS, land fraction and mask",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      filled: {
        message: {
          en: "The masks differ and the port fills the gaps: {source} → {target}.",
          ja: "マスクが異なり、端子が隙間を埋める({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      other: {
        message: { en: "The masks differ: {source} → {target}.", ja: "マスクが異なる({source} → {target})。" },
        fix: { en: "Use one mask, or state `accepts.unmapped`.", ja: "同じマスクを使うか、`accepts.unmapped`を書く。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-025",
    rule: "coupling/dims",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Dimensions", ja: "次元" },
    text: {
      en: "Source and target MUST have the same number of spatial dimensions.",
      ja: "出し側と受け側の空間の次元数は等しくなければならない。",
    },
    why: { en: "A column is no surface.", ja: "鉛直の柱は面でない。" },
    message: { en: "The dimensions differ: {source} → {target}.", ja: "次元数が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "preCICE, mesh dimensions",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no dimensions; the target has {target}.",
          ja: "出し側の次元数が未宣言で、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-026",
    rule: "coupling/particles",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Particles", ja: "粒子" },
    text: {
      en: "Particles MUST NOT be joined with a support of another kind without an operator.",
      ja: "粒子は、演算なしに別の種類の支持域とつないではならない。",
    },
    why: { en: "A particle has no cell.", ja: "粒子に格子はない。" },
    message: { en: "One side is particles: {source} → {target}.", ja: "一方が粒子である({source} → {target})。" },
    fix: {
      en: "Put a `deposit` or `sample` operator into `via`.",
      ja: "`deposit`または`sample`の演算を`via`に入れる。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-030",
    rule: "coupling/resolution",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Resolution", ja: "解像度" },
    text: {
      en: "The resolutions of source and target MUST be declared and near enough.",
      ja: "出し側と受け側の解像度は、宣言され、十分に近くなければならない。",
    },
    why: {
      en: "Fine cells filled from coarse ones look like knowledge.",
      ja: "粗い値で埋めた細かい格子は、知識に見えてしまう。",
    },
    message: {
      en: "The resolutions are too far apart: {source} → {target}.",
      ja: "解像度が離れすぎている({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      coarser: {
        message: { en: "The target is coarser: {source} → {target}.", ja: "受け側のほうが粗い({source} → {target})。" },
        fix: { en: "Agree to the loss.", ja: "損失に同意する。" },
      },
      finer: {
        message: {
          en: "The target is finer; the effective resolution stays {source}.",
          ja: "受け側のほうが細かい。実効の解像度は{source}のままである。",
        },
        fix: { en: "Agree to the loss, or downscale.", ja: "損失に同意するか、細密化する。" },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no resolution; the target has {target}.",
          ja: "出し側の解像度が未宣言で、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      additive: {
        message: {
          en: "A quantity that does not add up is asked for in larger cells: {source} → {target}.",
          ja: "加算できない量が、より大きい格子で求められる({source} → {target})。",
        },
        fix: { en: "Put an operator made for it into `via`.", ja: "その量のための演算を`via`に入れる。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-031",
    rule: "coupling/scale-separation",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Separation of scales", ja: "尺度の分離" },
    text: {
      en: "A bridge between scales MUST state its assumptions and its error, and processes far apart in time MUST NOT be stepped together.",
      ja: "尺度の橋渡しは前提と誤差を述べ、時間の離れた過程を同じ刻みで進めてはならない。",
    },
    why: { en: "Homogenisation holds only where its assumptions do.", ja: "均質化は、その前提が成り立つ所でしか成り立たない。" },
    message: {
      en: "Operator \"{operator}\" bridges scales without saying how well.",
      ja: "演算「{operator}」は尺度をつなぐが、前提と誤差を述べていない。",
    },
    fix: { en: "State at least three assumptions and the error.", ja: "前提を3つ以上と、誤差を書く。" },
    origin: "MMSL, scale separation map",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      periods: {
        message: {
          en: "Periods ten times apart are stepped together: {source} → {target}.",
          ja: "10倍以上離れた期間を同じ刻みで進めている({source} → {target})。",
        },
        fix: { en: "Use another schedule, or aggregate in time.", ja: "別の実行計画にするか、時間集計する。" },
      },
    },
  },
  {
    code: "CPL-032",
    rule: "coupling/non-commuting",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Order of mean and function", ja: "平均と関数の順" },
    text: {
      en: "A nonlinear operator MUST NOT follow an aggregation, unless it assumes a mean field.",
      ja: "非線形の演算は、平均場を前提としない限り、集計の後に置いてはならない。",
    },
    why: {
      en: "The mean of a nonlinear function is not the function of the mean.",
      ja: "非線形関数の平均は、平均の関数でない。",
    },
    message: {
      en: "Operator \"{second}\" is not linear and comes after \"{first}\".",
      ja: "線形でない演算「{second}」が「{first}」の後にある。",
    },
    fix: {
      en: "Put it first, or state `mean-field` in `assumes`.",
      ja: "先に置くか、`assumes`に`mean-field`を書く。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-033",
    rule: "coupling/claimed-resolution",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Claimed resolution", ja: "主張する解像度" },
    text: {
      en: "An exposed port MUST NOT claim a finer resolution than its inputs have, unless it is downscaled.",
      ja: "公開端子は、細密化しない限り、入力より細かい解像度を主張してはならない。",
    },
    why: { en: "A fine picture of coarse data misleads.", ja: "粗いデータの細かい図は誤解を招く。" },
    message: {
      en: "\"{exposure}\" claims {claimed}; its input has {coarsest}.",
      ja: "「{exposure}」は{claimed}と主張するが、入力は{coarsest}である。",
    },
    fix: { en: "Claim the effective resolution.", ja: "実効の解像度を書く。" },
    origin: "Jiku",
    at: { en: "the exposure", ja: "公開端子" },
  },
  {
    code: "CPL-040",
    rule: "coupling/time-scale-calendar",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Time scale and calendar", ja: "時刻系と暦" },
    text: {
      en: "The time scales and calendars of source and target MUST be declared and convertible.",
      ja: "出し側と受け側の時刻系と暦は、宣言され、換算できなければならない。",
    },
    why: { en: "The same date in two calendars is two days.", ja: "暦が違えば同じ日付が別の日になる。" },
    message: {
      en: "The time scales do not convert: {source} → {target}.",
      ja: "時刻系を換算できない({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "CF Conventions 1.11, 4.4",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      calendarUndeclared: {
        message: {
          en: "A calendar is undeclared: {source} → {target}.",
          ja: "暦が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      calendar: {
        message: {
          en: "The calendars do not convert: {source} → {target}.",
          ja: "暦を換算できない({source} → {target})。",
        },
        fix: {
          en: "Put an operator that changes this facet into `via`, or connect another port.",
          ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
        },
      },
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A time scale is undeclared: {source} → {target}.",
          ja: "時刻系が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      earth: {
        message: {
          en: "The time scales convert with a loss: {source} → {target}.",
          ja: "時刻系の換算に損失がある({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-041",
    rule: "coupling/time-method",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Statistic over time", ja: "時間の統計" },
    text: {
      en: "What a value of the target speaks of in time MUST follow from what one of the source does.",
      ja: "受け側の値が時間について述べることは、出し側の値から導けなければならない。",
    },
    why: { en: "A daily maximum cannot be had from daily means.", ja: "日平均から日最大は求められない。" },
    message: { en: "It does not follow: {source} → {target}.", ja: "導けない({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "CF Conventions 1.11, 7.3 cell_methods",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      U: {
        message: { en: "Not enough is known: {source} → {target}.", ja: "判定に足りる宣言がない({source} → {target})。" },
        fix: { en: "Declare method, period and step on both sides.", ja: "両側で方法、期間、刻みを宣言する。" },
      },
      L: {
        message: {
          en: "It follows with a loss: {source} → {target}.",
          ja: "損失を伴って導ける({source} → {target})。",
        },
        fix: { en: "Agree to the loss.", ja: "損失に同意する。" },
      },
      assume: {
        message: {
          en: "It follows only by assumption: {source} → {target}.",
          ja: "仮定をおかなければ導けない({source} → {target})。",
        },
        fix: {
          en: "Put `assume` into `allow`, or add an operator.",
          ja: "`allow`に`assume`を入れるか、演算を加える。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-042",
    rule: "coupling/steps",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Steps", ja: "刻み" },
    text: {
      en: "The step of the target MUST be a multiple of that of the source, or be interpolated.",
      ja: "受け側の刻みは、出し側の整数倍か、内挿されるものでなければならない。",
    },
    why: { en: "Between two values something must be made up.", ja: "2つの値の間は作り出すほかない。" },
    message: { en: "The steps do not fit: {source} → {target}.", ja: "刻みが合わない({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no step; the target has {target}.",
          ja: "出し側の刻みが未宣言で、受け側は{target}である。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      interpolated: {
        message: {
          en: "The steps must be interpolated: {source} → {target}.",
          ja: "刻みの間を内挿する({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-043",
    rule: "coupling/latency",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Latency", ja: "遅れ" },
    text: {
      en: "The source MUST be there as early as the target asks.",
      ja: "出し側は、受け側の求める時までに届かなければならない。",
    },
    why: { en: "A forecast that comes late is history.", ja: "遅れて届く予報は記録にすぎない。" },
    message: {
      en: "The source comes later than asked: {source} → {target}.",
      ja: "出し側が求めより遅い({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The source states no latency; the target asks for {target}.",
          ja: "出し側の遅れが未宣言で、受け側は{target}を求める。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      extrapolated: {
        message: {
          en: "The source comes late and the port extrapolates: {source} → {target}.",
          ja: "出し側が遅れ、端子が外挿する({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-044",
    rule: "coupling/interval-label",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Label of an interval", ja: "期間の印" },
    text: {
      en: "The labels of the intervals of source and target MUST be declared.",
      ja: "出し側と受け側の期間の印の位置は、宣言されなければならない。",
    },
    why: { en: "Start taken for end is off by a whole period.", ja: "始点と終点を取り違えると1期間ずれる。" },
    message: { en: "The labels differ: {source} → {target}.", ja: "期間の印の位置が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "A label is undeclared: {source} → {target}.",
          ja: "期間の印の位置が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-045",
    rule: "coupling/issue-times",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Times of issue", ja: "発表時刻" },
    text: {
      en: "A Run MUST use beliefs of one time of issue, and a forecast MUST state when it was issued and what time it speaks of.",
      ja: "Runは同じ発表時刻の信念を使い、予報は発表時刻と有効時間を述べなければならない。",
    },
    why: { en: "Forecasts of two times of issue know different things.", ja: "発表時刻の違う予報は、知っていることが違う。" },
    message: {
      en: "Beliefs issued at {first} and {second} feed one run.",
      ja: "{first}と{second}に発表された信念が1つの実行に使われている。",
    },
    fix: { en: "Use beliefs of one time of issue.", ja: "同じ発表時刻の信念を使う。" },
    origin: "CF Conventions 1.11, forecast_reference_time",
    at: { en: "the run", ja: "その実行" },
  },
  {
    code: "CPL-050",
    rule: "coupling/uncertainty",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Form of uncertainty", ja: "不確かさの形" },
    text: {
      en: "The uncertainty of the source MUST be had in the form that the target asks for.",
      ja: "出し側の不確かさは、受け側の求める形で得られなければならない。",
    },
    why: { en: "A spread that is dropped looks like certainty.", ja: "落とした広がりは確かさに見える。" },
    message: {
      en: "The forms of uncertainty do not convert: {source} → {target}.",
      ja: "不確かさの形を変換できない({source} → {target})。",
    },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "JCGM 100:2008; JCGM 101:2008",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      required: {
        message: {
          en: "The target requires {target}; the source has none.",
          ja: "受け側は{target}を必須とするが、出し側にない。",
        },
        fix: { en: "Declare the uncertainty of the source.", ja: "出し側の不確かさを宣言する。" },
      },
      absent: {
        message: {
          en: "The target asks for {target}; the source states none.",
          ja: "受け側は{target}を求めるが、出し側は述べていない。",
        },
        fix: { en: "Declare the uncertainty of the source.", ja: "出し側の不確かさを宣言する。" },
      },
      dropped: {
        message: {
          en: "The uncertainty of the source is dropped: {source}.",
          ja: "出し側の不確かさ({source})が落とされる。",
        },
        fix: { en: "Put `dropUncertainty` into `allow`.", ja: "`allow`に`dropUncertainty`を入れる。" },
      },
      lossy: {
        message: {
          en: "The form of uncertainty converts with a loss: {source} → {target}.",
          ja: "不確かさの形の変換に損失がある({source} → {target})。",
        },
        fix: {
          en: "Agree to the loss by `lossy` in `allow`, or put an operator into `via`.",
          ja: "`allow`の`lossy`で損失に同意するか、演算を`via`に入れる。",
        },
      },
      other: {
        message: {
          en: "The forms convert only with the family of the distribution: {source} → {target}.",
          ja: "分布族がなければ変換できない({source} → {target})。",
        },
        fix: { en: "Declare the family of the source.", ja: "出し側の分布族を宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-051",
    rule: "coupling/members",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Members of an ensemble", ja: "アンサンブルの構成員" },
    text: {
      en: "An ensemble MUST have the members that the target pins.",
      ja: "アンサンブルは、受け側が定める構成員でなければならない。",
    },
    why: { en: "Member 7 of one ensemble is not member 7 of another.", ja: "別のアンサンブルの7番は、同じ7番でない。" },
    message: { en: "The members differ: {source} → {target}.", ja: "構成員が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-052",
    rule: "coupling/factor-level",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Coverage factor and level", ja: "包含係数と水準" },
    text: {
      en: "Coverage factors and levels of source and target MUST be declared and convertible.",
      ja: "出し側と受け側の包含係数と水準は、宣言され、換算できなければならない。",
    },
    why: { en: "Twice the standard uncertainty is not once.", ja: "標準不確かさの2倍は1倍でない。" },
    message: { en: "Factor or level differs: {source} → {target}.", ja: "係数または水準が異なる({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "JCGM 100:2008, 6.2",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      factorUndeclared: {
        message: {
          en: "A coverage factor is undeclared: {source} → {target}.",
          ja: "包含係数が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare it on both sides.", ja: "両側で宣言する。" },
      },
      levelUndeclared: {
        message: {
          en: "The levels differ and the family is undeclared: {source} → {target}.",
          ja: "水準が異なり、分布族が未宣言である({source} → {target})。",
        },
        fix: { en: "Declare the family of the distribution.", ja: "分布族を宣言する。" },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-053",
    rule: "coupling/correlated-sum",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Sum of correlated values", ja: "相関のある値の和" },
    text: {
      en: "Values whose uncertainty matters MUST NOT be summed without a stated correlation.",
      ja: "不確かさを求められる値は、相関を述べずに合計してはならない。",
    },
    why: {
      en: "Without correlation the uncertainty of a sum is anything between two bounds.",
      ja: "相関がなければ、和の不確かさは決まらない。",
    },
    message: {
      en: "Operator \"{operator}\" sums values of unknown correlation.",
      ja: "演算「{operator}」は相関の分からない値を合わせる。",
    },
    fix: { en: "State the correlation of the source.", ja: "出し側の相関を書く。" },
    origin: "JCGM 100:2008, 5.2",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-054",
    rule: "coupling/correlation-kept",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Correlation after regridding", ja: "格子変換後の相関" },
    text: {
      en: "An operator that regrids or aggregates SHOULD state the correlation of its output.",
      ja: "格子変換または集計をする演算は、出力の相関を述べるべきである。",
    },
    why: { en: "Regridding makes neighbours depend on each other.", ja: "格子変換は隣どうしを依存させる。" },
    message: { en: "Output \"{port}\" states no correlation.", ja: "出力「{port}」に相関の記述がない。" },
    fix: { en: "State it in the uncertainty of the output.", ja: "出力の不確かさに書く。" },
    origin: "Jiku",
    at: { en: "the operator", ja: "その演算" },
  },
  {
    code: "CPL-060",
    rule: "coupling/range",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Range", ja: "値の範囲" },
    text: {
      en: "The values of the source MUST be able to lie within the range of the target.",
      ja: "出し側の値は、受け側の範囲に入りうるものでなければならない。",
    },
    why: {
      en: "A value out of range stops a model, or worse, does not.",
      ja: "範囲外の値はモデルを止めるか、止めずに誤らせる。",
    },
    message: { en: "The ranges do not meet: {source} → {target}.", ja: "範囲が重ならない({source} → {target})。" },
    fix: {
      en: "Put an operator that changes this facet into `via`, or connect another port.",
      ja: "この面を変える演算を`via`に入れるか、別の端子をつなぐ。",
    },
    origin: "FMI 3.0, 2.4.4 min, max",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      guarded: {
        message: {
          en: "The source may leave the range: {source} → {target}.",
          ja: "出し側が範囲を外れうる({source} → {target})。",
        },
        fix: {
          en: "Agree to a guard, or declare the range of the source.",
          ja: "範囲の監視に同意するか、出し側の範囲を宣言する。",
        },
      },
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: { en: "Mediated: {source} → {target}.", ja: "仲介される({source} → {target})。" },
        fix: {
          en: "Nothing to do; it is mended on the way or agreed to.",
          ja: "対処は要らない。途中で整えられるか、同意されている。",
        },
      },
    },
  },
  {
    code: "CPL-061",
    rule: "coupling/assumptions",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Assumptions", ja: "仮定" },
    text: {
      en: "Two joined models MUST NOT assume different things on one topic, unless this is agreed to.",
      ja: "つないだモデルは、同意がない限り、同じ主題について異なる仮定をしてはならない。",
    },
    why: { en: "A dry and a wet soil cannot be one soil.", ja: "乾いた土と湿った土は同じ土でない。" },
    message: {
      en: "The models assume different things on {topic}: {source} → {target}.",
      ja: "{topic}について仮定が異なる({source} → {target})。",
    },
    fix: { en: "Align the models, or put `assume` into `allow`.", ja: "モデルをそろえるか、`allow`に`assume`を入れる。" },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      mediated: {
        severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
        message: {
          en: "The models assume different things on {topic}, and this is agreed to: {source} → {target}.",
          ja: "{topic}について仮定が異なることに同意している({source} → {target})。",
        },
        fix: { en: "Nothing to do.", ja: "対処は要らない。" },
      },
    },
  },
  {
    code: "CPL-062",
    rule: "coupling/trained-range",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Trained range", ja: "学習した範囲" },
    text: {
      en: "A learned model MUST be asked within its limits, or say what it does outside.",
      ja: "学習したモデルは限界の中で問われるか、外での振る舞いを定めなければならない。",
    },
    why: { en: "Outside its training a model answers as surely as inside.", ja: "学習の外でも、モデルは同じ調子で答える。" },
    message: {
      en: "Values of {range} exceed the limit {limit} of \"{port}\".",
      ja: "値の範囲{range}が「{port}」の限界{limit}を超える。",
    },
    fix: {
      en: "Narrow the source, or set `outside` to reject, fallback or clip.",
      ja: "出し側を狭めるか、`outside`をreject、fallback、clipにする。",
    },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      unknown: {
        message: {
          en: "The range of the source is unknown; \"{port}\" is limited to {limit}.",
          ja: "出し側の範囲が不明で、「{port}」の限界は{limit}である。",
        },
        fix: { en: "Declare the range of the source.", ja: "出し側の範囲を宣言する。" },
      },
    },
  },
  {
    code: "CPL-063",
    rule: "coupling/fidelity",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Fidelity", ja: "忠実度" },
    text: {
      en: "A source MUST be as faithful as the component asks.",
      ja: "出し側は、構成要素の求める忠実度を満たさなければならない。",
    },
    why: { en: "A coarse stand-in passes unnoticed.", ja: "粗い代わりは気付かれずに通る。" },
    message: {
      en: "The component asks for grade {required}; the source has {grade}.",
      ja: "構成要素は段階{required}を求めるが、出し側は{grade}である。",
    },
    fix: { en: "Use a more faithful source.", ja: "より忠実な出し側を使う。" },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      scheme: {
        message: { en: "The source has no grade on {scheme}.", ja: "出し側に{scheme}の段階がない。" },
        fix: { en: "Declare its fidelity on that scheme.", ja: "その尺度で忠実度を宣言する。" },
      },
    },
  },
  {
    code: "CPL-064",
    rule: "coupling/double-counting",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Double counting", ja: "二重計上" },
    text: {
      en: "A process that both models represent MUST be switched off in one of them.",
      ja: "両方のモデルが表す過程は、どちらかで止めなければならない。",
    },
    why: { en: "Rain that two models remove is removed twice.", ja: "2つのモデルが除いた水は二重に失われる。" },
    message: {
      en: "\"{first}\" and \"{second}\" both compute {process}.",
      ja: "「{first}」と「{second}」がともに{process}を計算する。",
    },
    fix: { en: "List it in `disables` of one component.", ja: "一方の`disables`に書く。" },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-065",
    rule: "coupling/flux-ownership",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Owner of a flux", ja: "流束の持ち主" },
    text: {
      en: "One conserved flux MUST reach a component from one component only.",
      ja: "保存される1つの流束は、1つの構成要素だけから届かなければならない。",
    },
    why: { en: "The same flux from two sides is counted twice.", ja: "同じ流束が2か所から届けば二重に数えられる。" },
    message: {
      en: "\"{first}\" and \"{second}\" both give {concept}.",
      ja: "「{first}」と「{second}」がともに{concept}を渡す。",
    },
    fix: { en: "Remove one of the connections.", ja: "接続の一方を除く。" },
    origin: "CMEPS, flux exchange",
    at: { en: "the later connection", ja: "後の接続" },
  },
  {
    code: "CPL-070",
    rule: "coupling/exchange-path",
    level: "MUST",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Way of exchange", ja: "交換の道" },
    text: {
      en: "The bindings of two joined models MUST share a way to exchange values.",
      ja: "つないだモデルの実行方式は、値を交換する道を共有しなければならない。",
    },
    why: {
      en: "Two models that cannot be called together cannot be coupled.",
      ja: "ともに呼び出せないモデルは結合できない。",
    },
    message: {
      en: "No way of exchange is known between {source} and {target}.",
      ja: "{source}と{target}の間の交換の道が分からない。",
    },
    fix: { en: "Add a binding that both have.", ja: "両方が持つ実行方式を加える。" },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-071",
    rule: "coupling/algebraic-loop",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Loop within a step", ja: "1刻みの中の循環" },
    text: {
      en: "Connections MUST NOT close a loop within one step, unless the schedule is implicit.",
      ja: "接続は、計画が陰的でない限り、1刻みの中で循環してはならない。",
    },
    why: { en: "Each port waits for the other.", ja: "互いに相手の値を待つ。" },
    message: { en: "The connections close a loop: {loop}.", ja: "接続が循環している({loop})。" },
    fix: { en: "Delay a connection, or make the schedule implicit.", ja: "接続を1つ遅らせるか、計画をimplicitにする。" },
    origin: "FMI 3.0, 2.2.3",
    at: { en: "/schedule", ja: "/schedule" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The connections close a loop, for an output without declared feedthrough depends on every input: {loop}.",
          ja: "接続が循環している。直達を宣言しない出力は、すべての入力に依存すると見なす({loop})。",
        },
        fix: {
          en: "Declare the feedthrough of each output, delay a connection, or make the schedule implicit.",
          ja: "各出力の直達を宣言するか、接続を1つ遅らせるか、計画をimplicitにする。",
        },
      },
    },
  },
  {
    code: "CPL-072",
    rule: "coupling/rollback",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Going back a step", ja: "刻みのやり直し" },
    text: {
      en: "An implicit schedule MUST state its iteration, and the components on its loop MUST be able to go back.",
      ja: "陰的な計画は反復を定め、循環上の構成要素は刻みをやり直せなければならない。",
    },
    why: { en: "A step that cannot be undone cannot be repeated.", ja: "戻せない刻みは繰り返せない。" },
    message: { en: "Component \"{component}\" cannot go back a step.", ja: "構成要素「{component}」は刻みをやり直せない。" },
    fix: {
      en: "Use a binding with getState and setState, or rollback.",
      ja: "getStateとsetState、またはrollbackのある実行方式を使う。",
    },
    origin: "FMI 3.0, 4.2 canGetAndSetFMUState",
    at: { en: "/schedule or the component", ja: "/scheduleまたはその構成要素" },
    cases: {
      iteration: {
        message: { en: "The implicit schedule does not say how it iterates.", ja: "陰的な計画に反復の記述がない。" },
        fix: { en: "State `iteration`.", ja: "`iteration`を書く。" },
      },
    },
  },
  {
    code: "CPL-073",
    rule: "coupling/determinism",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Reproducibility of the whole", ja: "全体の再現性" },
    text: {
      en: "A composition MUST NOT claim more reproducibility than the least of its models has.",
      ja: "構成は、最も低いモデルより高い再現性を主張してはならない。",
    },
    why: { en: "One random part makes the whole random.", ja: "1つでも乱数に頼れば全体がそうなる。" },
    message: {
      en: "Claimed is {claimed}; \"{component}\" is {found}.",
      ja: "主張は{claimed}だが、「{component}」は{found}である。",
    },
    fix: { en: "Claim what the least reproducible model has.", ja: "最も低いモデルの再現性を書く。" },
    origin: "ESMF Reference Manual, bit-for-bit",
    at: { en: "/determinism", ja: "/determinism" },
    cases: {
      undeclared: {
        severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "Claimed is {claimed}; \"{component}\" declares nothing.",
          ja: "主張は{claimed}だが、「{component}」は未宣言である。",
        },
        fix: { en: "Declare the determinism of that model.", ja: "そのモデルの再現性を宣言する。" },
      },
    },
  },
  {
    code: "CPL-074",
    rule: "coupling/single-instance",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Number of instances", ja: "実体の数" },
    text: {
      en: "A model of which one instance can live MUST NOT be run several times side by side.",
      ja: "実体が1つしか存在できないモデルを、並べて複数動かしてはならない。",
    },
    why: { en: "The second instance overwrites the first.", ja: "2つ目の実体が1つ目を壊す。" },
    message: {
      en: "\"{component}\" asks for {multiplicity} instances; its model allows one.",
      ja: "「{component}」は{multiplicity}個を求めるが、モデルは1個しか許さない。",
    },
    fix: { en: "Use another binding, or one instance.", ja: "別の実行方式を使うか、1個にする。" },
    origin: "FMI 3.0, 2.4.1 canBeInstantiatedOnlyOncePerProcess",
    at: { en: "the component", ja: "その構成要素" },
  },
  {
    code: "CPL-075",
    rule: "coupling/deadline",
    level: "MUST",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Deadline of a step", ja: "刻みの期限" },
    text: {
      en: "The steps of all components together MUST fit into the deadline.",
      ja: "すべての構成要素の1刻みの合計は、期限に収まらなければならない。",
    },
    why: { en: "A loop that is too slow steers by the past.", ja: "遅すぎる循環は過去を見て操縦する。" },
    message: {
      en: "The steps take {sum}; the deadline is {deadline}.",
      ja: "1刻みに{sum}かかるが、期限は{deadline}である。",
    },
    fix: { en: "Use faster models, or a longer deadline.", ja: "速いモデルを使うか、期限を延ばす。" },
    origin: "Jiku",
    at: { en: "/schedule/deadline", ja: "/schedule/deadline" },
    cases: {
      unknown: {
        message: {
          en: "The time of a step of \"{component}\" is unknown; the deadline is {deadline}.",
          ja: "「{component}」の1刻みの時間が不明で、期限は{deadline}である。",
        },
        fix: { en: "State its cost: wallTime per step.", ja: "費用としてstep当たりのwallTimeを書く。" },
      },
    },
  },
  {
    code: "CPL-076",
    rule: "coupling/step-multiple",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Exchange step and own step", ja: "交換間隔と自身の刻み" },
    text: {
      en: "The exchange step MUST be a whole number of the fixed steps of each component.",
      ja: "交換間隔は、各構成要素の固定刻みの整数倍でなければならない。",
    },
    why: {
      en: "A component that cannot stop at the exchange is late or early.",
      ja: "交換の時に止まれない構成要素は、早すぎるか遅すぎる。",
    },
    message: {
      en: "{macroStep} is no multiple of the step {step} of \"{component}\".",
      ja: "{macroStep}は「{component}」の刻み{step}の整数倍でない。",
    },
    fix: {
      en: "Change a step, or use a binding with variableStep.",
      ja: "刻みを変えるか、variableStepのある実行方式を使う。",
    },
    origin: "BMI 2.0, get_time_step; FMI 3.0, 4.1",
    at: { en: "the component", ja: "その構成要素" },
  },
  {
    code: "CPL-080",
    rule: "coupling/conserving-operator",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Conserving operator", ja: "保存する演算" },
    text: {
      en: "What must be conserved MUST go through operators that conserve it.",
      ja: "保存すべき量は、それを保存する演算を通らなければならない。",
    },
    why: { en: "Interpolation makes water appear.", ja: "内挿は水を生み出す。" },
    message: {
      en: "Operator \"{operator}\" does not conserve the quantity.",
      ja: "演算「{operator}」はこの量を保存しない。",
    },
    fix: {
      en: "Use a conservative method and list the concept in `conserves`.",
      ja: "保存的な方法を使い、`conserves`に概念を書く。",
    },
    origin: "CMEPS, conservative regridding",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-081",
    rule: "coupling/conserved-needs-interval",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Balance over intervals", ja: "期間の収支" },
    text: {
      en: "A conserved concept MUST be exchanged as a mean or sum over an interval.",
      ja: "保存する概念は、期間の平均または合計として交換しなければならない。",
    },
    why: { en: "Values at instants do not add up to a total.", ja: "瞬間の値を足しても総量にならない。" },
    message: { en: "Port \"{port}\" gives {concept} as {kind}.", ja: "端子「{port}」は{concept}を{kind}として渡す。" },
    fix: { en: "Exchange means or sums over intervals.", ja: "期間の平均か合計を渡す。" },
    origin: "CMEPS, time averaging of fluxes",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-082",
    rule: "coupling/closing-check",
    level: "MUST",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: ["closed-set", "bytes"],
    title: { en: "Tolerance of the balance", ja: "収支の許容差" },
    text: {
      en: "A connection of a conserved concept MUST state a tolerance, and at run time the balance MUST hold within it.",
      ja: "保存する概念の接続は許容差を定め、実行時の収支はその中に収まらなければならない。",
    },
    why: { en: "What is not measured leaks.", ja: "測らない収支は漏れる。" },
    message: {
      en: "Connection \"{connection}\" carries {concept} without a tolerance.",
      ja: "接続「{connection}」は許容差なしに{concept}を運ぶ。",
    },
    fix: { en: "State `tolerance`.", ja: "`tolerance`を書く。" },
    origin: "Jiku",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "CPL-090",
    rule: "coupling/policy-permits",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Policy of a model", ja: "モデルの利用条件" },
    text: {
      en: "The policies of both models MUST permit the connection.",
      ja: "両方のモデルの利用条件は、接続を許していなければならない。",
    },
    why: { en: "A model may be closed to some uses.", ja: "モデルには許されない使い方がある。" },
    message: { en: "Policy \"{policy}\" prohibits {part}.", ja: "利用条件「{policy}」は{part}を禁じる。" },
    fix: { en: "Ask for permission, or use another model.", ja: "許諾を得るか、別のモデルを使う。" },
    origin: "ODRL 2.2, 2.6",
    at: { en: "the connection", ja: "その接続" },
    cases: {
      absent: {
        message: { en: "Policy \"{policy}\" is not at hand.", ja: "利用条件「{policy}」が手元にない。" },
        fix: { en: "Hand the policy over too.", ja: "利用条件も渡す。" },
      },
    },
  },
  {
    code: "CPL-091",
    rule: "coupling/pins-match",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Pinned versions", ja: "固定した版" },
    text: {
      en: "Operators on the way MUST be at hand, and a pinned digest MUST be that of the resource.",
      ja: "途中の演算は手元にあり、固定した要約値は資源の要約値と等しくなければならない。",
    },
    why: { en: "Another version is another model.", ja: "版が違えば別のモデルである。" },
    message: { en: "\"{id}\" was pinned at another digest.", ja: "「{id}」は別の要約値に固定されている。" },
    fix: { en: "Pin the version that is used.", ja: "使う版に固定する。" },
    origin: "Jiku",
    at: { en: "connection or component", ja: "接続または構成要素" },
    cases: {
      absent: {
        message: { en: "Operator \"{operator}\" is not at hand.", ja: "演算「{operator}」が手元にない。" },
        fix: { en: "Hand the operator over too.", ja: "演算も渡す。" },
      },
    },
  },
  {
    code: "CPL-092",
    rule: "coupling/policy-intersection",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Policy of the whole", ja: "全体の利用条件" },
    text: {
      en: "The policy of a composition MUST NOT permit what a part prohibits, nor drop an obligation of a part.",
      ja: "構成の利用条件は、部分が禁じることを許したり、部分の義務を落としたりしてはならない。",
    },
    why: { en: "The whole is as closed as its most closed part.", ja: "全体は、最も閉じた部分と同じだけ閉じている。" },
    message: {
      en: "The policy permits {action}, which \"{policy}\" of \"{component}\" prohibits.",
      ja: "「{component}」の「{policy}」が禁じる{action}を許している。",
    },
    fix: { en: "Take the permission out.", ja: "その許諾を除く。" },
    origin: "ODRL 2.2, 2.6",
    at: { en: "/policy", ja: "/policy" },
    cases: {
      obligation: {
        message: {
          en: "The policy lacks {action}, an obligation of \"{policy}\" of \"{component}\".",
          ja: "「{component}」の「{policy}」の義務{action}がない。",
        },
        fix: { en: "Add the obligation.", ja: "その義務を加える。" },
      },
    },
  },
  {
    code: "CPL-093",
    rule: "coupling/deprecated-term",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set", "pack"],
    title: { en: "Terms in force", ja: "有効な用語" },
    text: {
      en: "Ports SHOULD NOT use terms that their vocabulary has deprecated.",
      ja: "端子は、語彙で廃止された用語を使うべきでない。",
    },
    why: { en: "A term that is gone cannot be matched.", ja: "廃止された用語は対応付けられない。" },
    message: { en: "{member} \"{value}\" is deprecated.", ja: "{member}「{value}」は廃止されている。" },
    fix: { en: "Use its replacement: {replacement}.", ja: "置き換え先{replacement}を使う。" },
    origin: "QUDT 2.1, qudt:deprecated",
    at: { en: "the connection", ja: "その接続" },
  },
  {
    code: "FBK-001",
    rule: "feedback/obs-error-and-qc",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Error and quality of what is assimilated", ja: "同化する観測の誤差と品質" },
    text: {
      en: "Every Observation or Field among the observations of an Assimilation MUST have an uncertainty (of its result, of a variable or as a companion variable) or quality flags (of its own or as a companion variable).",
      ja: "Assimilationのobservationsに挙げた観測と場は、不確かさ(結果、変数、または付随変数のもの)か品質標識(自身または付随変数のもの)を持たなければならない。",
    },
    why: {
      en: "An observation without error and without quality is weighed by guesswork, and one bad value spoils the analysis.",
      ja: "誤差も品質も分からない観測は重みが勘になり、1つの悪い値が解析を壊す。",
    },
    message: {
      en: "{observation} is assimilated, but has neither uncertainty nor quality flags.",
      ja: "同化した{observation}に、不確かさも品質標識もない。",
    },
    fix: {
      en: "Add the \"uncertainty\" of the values, or the \"flags\" of the quality control.",
      ja: "値の「uncertainty」か、品質管理の「flags」を加える。",
    },
    origin: "JEDI IODA (JCSDA), groups ObsError and PreQC",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "FBK-002",
    rule: "feedback/operator-fits-observation",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "Operator fits the observations", ja: "観測に合う観測演算子" },
    text: {
      en: "The output of the observationOperator of an Assimilation MUST fit every observation, and its input a field of the background, with a verdict no worse than mediatedLossy when losses are allowed; an operator without typed ports is not checked.",
      ja: "AssimilationのobservationOperatorの出力は観測のそれぞれに、入力は背景の場のどれかに、損失を許したとき判定mediatedLossy以上で適合しなければならない。型のある端子を持たない演算は検査しない。",
    },
    why: {
      en: "An innovation is a difference; where the two sides are not of one kind it is a number without meaning.",
      ja: "イノベーションは差であり、両辺の種類が違えば意味のない数になる。",
    },
    message: {
      en: "The output \"{port}\" of {operator} does not fit {observation}: {codes}.",
      ja: "{operator}の出力「{port}」が{observation}に合わない({codes})。",
    },
    fix: {
      en: "Correct the ports of the operator, or choose one for this kind of observation.",
      ja: "演算の端子を直すか、この種の観測のための演算を選ぶ。",
    },
    origin: "DART (NCAR), forward operators and quantities of observation types",
    at: { en: "/observationOperator", ja: "/observationOperator" },
    cases: {
      background: {
        message: {
          en: "No field of {background} fits the input \"{port}\" of {operator}: {codes}.",
          ja: "{background}のどの場も{operator}の入力「{port}」に合わない({codes})。",
        },
        fix: {
          en: "Correct the ports of the operator, or take a background that has this field.",
          ja: "演算の端子を直すか、この場を持つ背景を使う。",
        },
      },
    },
  },
  {
    code: "FBK-003",
    rule: "feedback/background-analysis-time",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "pack"],
    title: { en: "One time for background and analysis", ja: "背景と解析の時刻" },
    text: {
      en: "The background and the analysis of an Assimilation MUST have the same validTime, unless both lie in its window.",
      ja: "Assimilationの背景と解析は、ともに時間窓(window)に収まる場合を除き、validTimeが等しくなければならない。",
    },
    why: {
      en: "An increment between two times mixes the correction with the motion of the system.",
      ja: "時刻の違う2つの差は、修正と系の変化を混ぜてしまう。",
    },
    message: {
      en: "The analysis is valid at {analysis}, its background at {background}.",
      ja: "解析は{analysis}、背景は{background}のものである。",
    },
    fix: {
      en: "Correct the times, or give the \"window\" in which both lie.",
      ja: "時刻を直すか、両方を含む「window」を書く。",
    },
    origin: "Daley 1991, Atmospheric Data Analysis; Courtier et al. 1994 (4D-Var, assimilation window)",
    at: { en: "/analysis", ja: "/analysis" },
    cases: {
      window: {
        message: {
          en: "The analysis ({analysis}) and its background ({background}) do not both lie in the window.",
          ja: "解析({analysis})と背景({background})がともに時間窓に収まってはいない。",
        },
        fix: { en: "Correct the times or the bounds of \"window\".", ja: "時刻か「window」の範囲を直す。" },
      },
    },
  },
  {
    code: "FBK-004",
    rule: "feedback/analysis-generated",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The run made its analysis", ja: "解析を作った実行" },
    text: {
      en: "The analysis of an Assimilation MUST have the Run that holds the Assimilation as its generatedBy.",
      ja: "Assimilationの解析は、そのAssimilationを持つRunをgeneratedByとしなければならない。",
    },
    why: {
      en: "A belief that names another maker leads whoever traces it to the wrong run.",
      ja: "別の作り手を名乗る信念をたどると、誤った実行に行き着く。",
    },
    message: {
      en: "The analysis {analysis} says that {maker} made it, not this run.",
      ja: "解析{analysis}は、この実行ではなく{maker}が作ったとある。",
    },
    fix: {
      en: "Correct \"generatedBy\" of the analysis, or name the Belief that this run made.",
      ja: "解析の「generatedBy」を直すか、この実行が作ったBeliefを書く。",
    },
    origin: "W3C PROV-O, prov:wasGeneratedBy",
    at: { en: "/analysis", ja: "/analysis" },
    cases: {
      absent: {
        message: {
          en: "The analysis {analysis} does not say that this run made it.",
          ja: "解析{analysis}に、この実行が作ったとの記載がない。",
        },
        fix: { en: "Add this Run as \"generatedBy\" of the analysis.", ja: "解析の「generatedBy」にこのRunを書く。" },
      },
    },
  },
  {
    code: "FBK-005",
    rule: "feedback/observe-operator",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "An operator that observes", ja: "観測を模す演算" },
    text: {
      en: "The observationOperator of an Assimilation MUST be an Operator whose operation is observe.",
      ja: "AssimilationのobservationOperatorは、operationがobserveのOperatorでなければならない。",
    },
    why: {
      en: "Only an operator that maps a state to what an instrument would read can be compared with observations.",
      ja: "状態を測器の読みに写す演算だけが、観測と比べられる。",
    },
    message: {
      en: "{operator} has the operation \"{operation}\", not \"observe\".",
      ja: "{operator}の演算は「{operation}」であり「observe」ではない。",
    },
    fix: {
      en: "Name the Operator that gives what the instrument would read.",
      ja: "測器が示すはずの値を与えるOperatorを書く。",
    },
    origin: "own; operation observe of the model",
    at: { en: "/observationOperator", ja: "/observationOperator" },
  },
  {
    code: "FBK-006",
    rule: "feedback/innovation-consistent",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Consistent innovations", ja: "整合したイノベーション" },
    text: {
      en: "The ratio of variance to expectedVariance of an Innovation SHOULD lie in [0.25, 4]; it MUST NOT lie outside in 5 successive cycles of one twin.",
      ja: "InnovationのvarianceとexpectedVarianceの比は[0.25, 4]に収まることが望ましく、同じツインの5サイクルにわたって続けて外れてはならない。",
    },
    why: {
      en: "Where the innovations vary more or less than the errors say, the errors are wrong and the weights with them.",
      ja: "イノベーションの変動が誤差の示す大きさと違えば、誤差も重みも誤っている。",
    },
    message: {
      en: "The innovations vary {ratio} times as much as expected; the errors may be misjudged.",
      ja: "変動が期待の{ratio}倍で、誤差の見積りが違うことがある。",
    },
    fix: { en: "Check the observation error and the spread of the background.", ja: "観測誤差と背景の広がりを確かめる。" },
    origin: "Desroziers et al. 2005, Quarterly Journal of the Royal Meteorological Society 131, 3385-3396, equation 1; the bounds are own",
    at: { en: "/innovation", ja: "/innovation" },
    cases: {
      repeated: {
        severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
        message: {
          en: "The innovations vary {ratio} times as much as expected, as in {count} cycles in a row.",
          ja: "変動が期待の{ratio}倍で、{count}サイクル続いている。",
        },
        fix: {
          en: "Estimate the observation error and the spread of the background anew.",
          ja: "観測誤差と背景の広がりを見積もり直す。",
        },
      },
    },
  },
  {
    code: "FBK-007",
    rule: "feedback/innovation-count",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Counts add up", ja: "合う件数" },
    text: {
      en: "The usedCount and rejectedCount of an Innovation MUST add up to its count.",
      ja: "InnovationのusedCountとrejectedCountの和はcountに等しくなければならない。",
    },
    why: {
      en: "Observations that were neither used nor rejected were lost, and nobody knows which.",
      ja: "使いも棄てもしていない観測は失われており、どれか分からない。",
    },
    message: {
      en: "{used} used and {rejected} rejected make {sum}, not {count}.",
      ja: "使用{used}件と棄却{rejected}件の和は{sum}で、{count}ではない。",
    },
    fix: { en: "Correct the counts as the run logged them.", ja: "実行の記録のとおりに件数を直す。" },
    origin: "JEDI IODA (JCSDA), counts of observations by quality control",
    at: { en: "/innovation", ja: "/innovation" },
  },
  {
    code: "FBK-008",
    rule: "feedback/spread-collapse",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Spread is kept up", ja: "保たれた広がり" },
    text: {
      en: "An Assimilation whose analysis has a spread below the observation error SHOULD have inflation or another term of model error, such as parametric, structural, boundaryCondition or numerical among the sources of the uncertainty of the analysis.",
      ja: "解析の広がりが観測誤差を下回るAssimilationは、inflationか、他のモデル誤差の項(解析の不確かさのsourcesにあるparametric、structural、boundaryCondition、numericalなど)を持つことが望ましい。",
    },
    why: {
      en: "A spread that shrinks from cycle to cycle makes the filter deaf to further observations.",
      ja: "サイクルごとに広がりが縮むと、フィルタはその後の観測を受け付けなくなる。",
    },
    message: {
      en: "The analysis spread {spread} is below the observation error {error}; the filter may diverge.",
      ja: "解析の広がり{spread}が観測誤差{error}を下回り、発散することがある。",
    },
    fix: {
      en: "Give the \"inflation\" that was applied, or the model error among the sources.",
      ja: "用いた「inflation」か、モデル誤差を「sources」に書く。",
    },
    origin: "Anderson and Anderson 1999, Monthly Weather Review 127, 2741-2758 (covariance inflation); Evensen 1994 (EnKF)",
    at: { en: "the run", ja: "その実行" },
  },
  {
    code: "FBK-009",
    rule: "feedback/observation-once",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Each observation once", ja: "1度だけ使う観測" },
    text: {
      en: "No Observation or Field MUST be assimilated by two Runs of the same twin whose windows overlap.",
      ja: "同じ観測または場を、時間窓の重なる同じツインの2つのRunで同化してはならない。",
    },
    why: {
      en: "Counted twice, an observation makes the analysis surer than it may be.",
      ja: "2度数えた観測は、解析を実際より確からしく見せる。",
    },
    message: {
      en: "{observation} was already assimilated by {run}, whose window overlaps.",
      ja: "{observation}は、時間窓の重なる{run}で同化済みである。",
    },
    fix: {
      en: "Remove the observation from one of the runs, or correct the windows.",
      ja: "一方の実行から観測を除くか、時間窓を直す。",
    },
    origin: "own",
    at: { en: "the Ref in the later run", ja: "後の実行のその参照" },
  },
  {
    code: "FBK-010",
    rule: "feedback/gain-complete",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Complete information gain", ja: "完全な情報利得" },
    text: {
      en: "An InformationGain with the estimator ensembleGaussian, knn or nestedMonteCarlo MUST have samples, one with the gainUnit currency MUST have currency, the measures dfs and varianceReduction MUST have the gainUnit one, and evoi the gainUnit currency.",
      ja: "InformationGainは、estimatorがensembleGaussian、knn、nestedMonteCarloのときsamplesを、gainUnitがcurrencyのときcurrencyを持たなければならない。尺度dfsとvarianceReductionのgainUnitはone、evoiのgainUnitはcurrencyでなければならない。",
    },
    why: {
      en: "A gain without its sample size or in the wrong unit can be compared with no other.",
      ja: "標本数がない利得や単位の違う利得は、ほかと比べられない。",
    },
    message: {
      en: "The gain was estimated by \"{estimator}\", but the number of samples is missing.",
      ja: "「{estimator}」で推定した利得に標本数がない。",
    },
    fix: { en: "Add \"samples\" with the number that was used.", ja: "用いた数を「samples」に書く。" },
    origin: "own; Rodgers 2000, Inverse Methods for Atmospheric Sounding, 2.4 and 2.5",
    at: { en: "the gain", ja: "その利得" },
    cases: {
      currency: {
        message: { en: "The gain is in money, but the currency is missing.", ja: "金額の利得に通貨がない。" },
        fix: {
          en: "Add \"currency\" with an ISO 4217 code, such as \"JPY\".",
          ja: "「currency」に「JPY」のようなISO 4217の符号を書く。",
        },
      },
      unit: {
        message: {
          en: "A gain of measure \"{measure}\" is in \"{expected}\", not in \"{gainUnit}\".",
          ja: "尺度「{measure}」の利得の単位は「{expected}」であり、「{gainUnit}」ではない。",
        },
        fix: {
          en: "Write the gain in \"{expected}\", or correct the measure.",
          ja: "利得を「{expected}」で書くか、尺度を直す。",
        },
      },
    },
  },
  {
    code: "FBK-011",
    rule: "feedback/gain-sign",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Sign of a gain", ja: "利得の符号" },
    text: {
      en: "The value of an InformationGain of measure kl, mutualInformation, dfs or evoi MUST NOT be negative; entropyReduction and varianceReduction may be.",
      ja: "尺度がkl、mutualInformation、dfs、evoiのInformationGainの値は負であってはならない。entropyReductionとvarianceReductionは負でもよい。",
    },
    why: {
      en: "These measures cannot be negative, so a negative value is an error of estimation or of sign.",
      ja: "これらの尺度は負になり得ず、負の値は推定か符号の誤りである。",
    },
    message: { en: "The \"{measure}\" is {value}, below zero.", ja: "「{measure}」が{value}で、負である。" },
    fix: { en: "Correct the value, or name the measure that was computed.", ja: "値を直すか、実際に計算した尺度を書く。" },
    origin: "Cover and Thomas 2006, Elements of Information Theory, theorem 2.6.3 (information inequality)",
    at: { en: "/value", ja: "/value" },
  },
  {
    code: "FBK-012",
    rule: "feedback/dfs-bound",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No more signal than data", ja: "観測数を超えない信号自由度" },
    text: {
      en: "The value of an InformationGain of measure dfs MUST NOT exceed the number of observations that were used.",
      ja: "尺度がdfsのInformationGainの値は、使った観測の件数を超えてはならない。",
    },
    why: {
      en: "Each observation can tell at most one independent thing.",
      ja: "1つの観測から独立に分かることは、多くても1つである。",
    },
    message: {
      en: "The degrees of freedom for signal, {value}, exceed the {count} observations used.",
      ja: "信号自由度{value}が、使った観測{count}件を超える。",
    },
    fix: { en: "Correct the value or the counts of the innovation.", ja: "値かイノベーションの件数を直す。" },
    origin: "Rodgers 2000, Inverse Methods for Atmospheric Sounding, 2.4 (degrees of freedom for signal)",
    at: { en: "/value", ja: "/value" },
  },
  {
    code: "FBK-013",
    rule: "feedback/gaussian-estimator",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Normal only far from a bound", ja: "限界から離れた正規近似" },
    text: {
      en: "An InformationGain SHOULD NOT use the estimator gaussian on a property whose range in the prior has one bound, where a value of the prior lies less than 2 standard deviations from it.",
      ja: "事前の信念で値の範囲が片側に限られ、その値が限界から標準偏差の2倍未満にある特性には、estimatorがgaussianのInformationGainを用いないことが望ましい。",
    },
    why: {
      en: "A normal distribution that reaches beyond what is possible misjudges what an observation tells.",
      ja: "起こり得ない値まで広がる正規分布は、観測の情報を見誤る。",
    },
    message: {
      en: "The value {value} lies {distance} standard deviations from its bound {bound}; the gain may be wrong.",
      ja: "値{value}が限界{bound}から標準偏差の{distance}倍にあり、利得が違うことがある。",
    },
    fix: { en: "Estimate with an ensemble, or on a grid of outcomes.", ja: "アンサンブルか、結果の格子上で推定する。" },
    origin: "own; the bound of 2 standard deviations is own",
    at: { en: "the gain", ja: "その利得" },
  },
  {
    code: "FBK-014",
    rule: "feedback/assimilation-given",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Assimilation is described", ja: "記述のある同化" },
    text: {
      en: "A Run MUST have assimilation exactly when its runKind is assimilation.",
      ja: "Runは、runKindがassimilationのとき、かつそのときに限りassimilationを持たなければならない。",
    },
    why: {
      en: "Without background, observations and analysis nobody can tell what was assimilated into what.",
      ja: "背景、観測、解析がなければ、何を何に同化したか分からない。",
    },
    message: { en: "The run assimilates, but does not say what into what.", ja: "同化の実行に、何を何に同化したかがない。" },
    fix: {
      en: "Add \"assimilation\" as it was done, or correct \"runKind\".",
      ja: "行ったとおりの「assimilation」を加えるか、「runKind」を直す。",
    },
    origin: "own",
    at: { en: "the run", ja: "その実行" },
    cases: {
      reverse: {
        message: {
          en: "A run of kind \"{kind}\" has an \"assimilation\".",
          ja: "種別「{kind}」の実行に「assimilation」がある。",
        },
        fix: {
          en: "Write \"assimilation\" as \"runKind\", or remove the member.",
          ja: "「runKind」を「assimilation」とするか、この項目を除く。",
        },
      },
    },
  },
  {
    code: "FBK-015",
    rule: "feedback/actuation-given",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Actuation is described", ja: "記述のある働きかけ" },
    text: {
      en: "An Action of kind actuate MUST have affordance and safety, and an Action whose status is executing, done, failed or aborted MUST have executedAt and authorisedBy.",
      ja: "actionKindがactuateのActionはaffordanceとsafetyを、statusがexecuting、done、failed、abortedのActionはexecutedAtとauthorisedByを持たなければならない。",
    },
    why: {
      en: "What acts on the world must be known by its handle, its guard, its time and who allowed it.",
      ja: "現実に働きかけるものは、操作、守り、時刻、許可した人が分からなければならない。",
    },
    message: { en: "The actuation has no \"{member}\".", ja: "働きかけに「{member}」がない。" },
    fix: { en: "Add \"{member}\" as the device states it.", ja: "機器の示すとおりに「{member}」を加える。" },
    origin: "W3C WoT Thing Description 1.1, 5.3.1.4 ActionAffordance",
    at: { en: "the action", ja: "その行動" },
    cases: {
      record: {
        message: {
          en: "The action has the status \"{status}\", but no \"{member}\".",
          ja: "状態が「{status}」の行動に「{member}」がない。",
        },
        fix: {
          en: "Add \"{member}\" from the log, or correct the status.",
          ja: "記録から「{member}」を加えるか、状態を直す。",
        },
      },
    },
  },
  {
    code: "FBK-020",
    rule: "feedback/chosen-in-alternatives",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "The chosen was an alternative", ja: "選択肢からの選択" },
    text: {
      en: "The chosen Action of a Decision MUST be one of its alternatives.",
      ja: "Decisionのchosenは、そのalternativesの1つでなければならない。",
    },
    why: {
      en: "What was never compared was not chosen for its merits.",
      ja: "比べていないものは、良さによって選ばれたとはいえない。",
    },
    message: { en: "{chosen} was chosen, but is not among the alternatives.", ja: "選んだ{chosen}が選択肢にない。" },
    fix: {
      en: "Add it to \"alternatives\", or name the alternative that was chosen.",
      ja: "「alternatives」に加えるか、実際に選んだ選択肢を書く。",
    },
    origin: "own",
    at: { en: "/chosen", ja: "/chosen" },
  },
  {
    code: "FBK-021",
    rule: "feedback/do-nothing-considered",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Doing nothing was considered", ja: "何もしない選択肢" },
    text: {
      en: "A Decision MUST have two or more alternatives, one of them an Action of kind none.",
      ja: "Decisionは2つ以上の選択肢を持ち、その1つはactionKindがnoneのActionでなければならない。",
    },
    why: {
      en: "Whether an action helps is seen only against doing nothing.",
      ja: "行動が役立つかどうかは、何もしない場合と比べて初めて分かる。",
    },
    message: { en: "None of the {count} alternatives is to do nothing.", ja: "{count}個の選択肢に「何もしない」がない。" },
    fix: { en: "Add an Action of kind \"none\" to the alternatives.", ja: "選択肢に種別が「none」のActionを加える。" },
    origin: "own",
    at: { en: "/alternatives", ja: "/alternatives" },
    cases: {
      few: {
        message: { en: "There is only {count} alternative.", ja: "選択肢が{count}個しかない。" },
        fix: {
          en: "Add the other actions that were considered, and doing nothing.",
          ja: "検討したほかの行動と、何もしない行動を加える。",
        },
      },
    },
  },
  {
    code: "FBK-022",
    rule: "feedback/basis-before-decision",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The basis came first", ja: "決定に先立つ根拠" },
    text: {
      en: "No Belief or RiskStatement in basedOn of a Decision MUST be issued after decidedAt.",
      ja: "DecisionのbasedOnにある信念とリスクの言明は、decidedAtより後に発行されたものであってはならない。",
    },
    why: { en: "What was not yet known cannot have been a reason.", ja: "まだ分かっていないことは、決定の理由になり得ない。" },
    message: {
      en: "{basis} was issued at {issued}, after the decision at {decided}.",
      ja: "{basis}の発行({issued})が決定({decided})より後にある。",
    },
    fix: { en: "Name what was known then, or correct the times.", ja: "当時分かっていたものを書くか、時刻を直す。" },
    origin: "own; W3C PROV-CONSTRAINTS, 6.2.2 (generation-precedes-usage)",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "FBK-023",
    rule: "feedback/basis-has-uncertainty",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The basis tells its uncertainty", ja: "不確かさのある根拠" },
    text: {
      en: "A Belief in basedOn of a Decision MUST have a field whose uncertainty is declared and is neither none nor unknown.",
      ja: "DecisionのbasedOnにある信念は、不確かさが宣言されnoneでもunknownでもない場を持たなければならない。",
    },
    why: {
      en: "A decision under risk needs to know how sure its basis is.",
      ja: "リスクの下での決定には、根拠がどれほど確かかが要る。",
    },
    message: {
      en: "{basis} is a basis of the decision, but states no uncertainty.",
      ja: "決定の根拠である{basis}に不確かさがない。",
    },
    fix: {
      en: "Add the \"uncertainty\" of its fields, or decide on another belief.",
      ja: "その場の「uncertainty」を加えるか、別の信念に基づく。",
    },
    origin: "own",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "FBK-024",
    rule: "feedback/basis-not-stale",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "The basis is still valid", ja: "有効な根拠" },
    text: {
      en: "A Belief in basedOn of a Decision SHOULD NOT have a validUntil before decidedAt.",
      ja: "DecisionのbasedOnにある信念のvalidUntilは、decidedAtより前でないことが望ましい。",
    },
    why: {
      en: "A decision on an outdated forecast may meet a world that has moved on.",
      ja: "古い予報による決定は、変わった現実に合わないことがある。",
    },
    message: {
      en: "{basis} was valid until {until}; by the decision at {decided} it may be outdated.",
      ja: "{basis}は{until}までで、決定({decided})には古いことがある。",
    },
    fix: { en: "Base the decision on a newer belief.", ja: "より新しい信念に基づいて決める。" },
    origin: "own",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "FBK-025",
    rule: "feedback/act-after-decision",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "First decided, then done", ja: "決定の後の実行" },
    text: {
      en: "An Action MUST NOT be executed before the Decision that chose it.",
      ja: "Actionは、それを選んだDecisionより前に実行してはならない。",
    },
    why: {
      en: "An action that ran before it was chosen was not authorised by that choice.",
      ja: "選ばれる前に行った行動は、その選択によって許されたものではない。",
    },
    message: {
      en: "The action was executed at {executed}, before {decision} chose it at {decided}.",
      ja: "{decision}が選んだ時刻({decided})より前の{executed}に実行している。",
    },
    fix: {
      en: "Correct the times, or name the decision that chose it then.",
      ja: "時刻を直すか、そのとき選んだ決定を書く。",
    },
    origin: "own",
    at: { en: "/executedAt", ja: "/executedAt" },
  },
  {
    code: "FBK-026",
    rule: "feedback/act-in-time",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Done while the decision holds", ja: "決定の有効な間の実行" },
    text: {
      en: "An Action MUST NOT be executed after validUntil of the Decision that chose it.",
      ja: "Actionは、それを選んだDecisionのvalidUntilより後に実行してはならない。",
    },
    why: { en: "A late action answers a situation that is over.", ja: "遅れた行動は、過ぎた状況への対応になる。" },
    message: {
      en: "The action was executed at {executed}, but {decision} was valid until {until}.",
      ja: "{executed}の実行は、{decision}の有効期限{until}を過ぎている。",
    },
    fix: { en: "Decide anew before acting, or correct the times.", ja: "行動の前に決め直すか、時刻を直す。" },
    origin: "own",
    at: { en: "/executedAt", ja: "/executedAt" },
  },
  {
    code: "FBK-027",
    rule: "feedback/within-envelope",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set", "bytes"],
    title: { en: "Within the envelope", ja: "許容範囲内の引数" },
    text: {
      en: "The parameters of an Action MUST be valid against the input schema of its affordance and MUST lie within the envelope of its safety.",
      ja: "Actionのparametersは、affordanceの入力スキーマに適合し、safetyの許容範囲(envelope)に収まらなければならない。",
    },
    why: {
      en: "A command outside the envelope may harm people and things.",
      ja: "許容範囲を外れた指令は、人や物を損なうことがある。",
    },
    message: { en: "The parameters are outside the envelope: {reason}.", ja: "引数が許容範囲を外れている({reason})。" },
    fix: { en: "Correct the parameters before the action is executed.", ja: "行動を実行する前に引数を直す。" },
    origin: "W3C WoT Thing Description 1.1, 5.3.1.4 ActionAffordance (input) and 5.3.2 Data Schema",
    at: { en: "/parameters", ja: "/parameters" },
  },
  {
    code: "FBK-028",
    rule: "feedback/effect-predicted-before",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The effect was predicted before", ja: "事前に予測した効果" },
    text: {
      en: "The expectedEffect of an Action MUST NOT be issued after executedAt, and MUST be generated by a Run of runKind whatIf.",
      ja: "ActionのexpectedEffectは、executedAtより後に発行されたものであってはならず、runKindがwhatIfのRunが生成したものでなければならない。",
    },
    why: { en: "A prediction made afterwards always comes true.", ja: "後から作った予測は必ず当たる。" },
    message: {
      en: "{effect} was issued at {issued}, after the action at {executed}.",
      ja: "{effect}の発行({issued})が行動({executed})より後にある。",
    },
    fix: { en: "Name the prediction that was made before the action.", ja: "行動の前に作った予測を書く。" },
    origin: "own",
    at: { en: "/expectedEffect", ja: "/expectedEffect" },
    cases: {
      maker: {
        message: {
          en: "{effect} was not generated by a run of kind \"whatIf\".",
          ja: "{effect}は種別「whatIf」の実行が作ったものではない。",
        },
        fix: {
          en: "Predict the effect with a what-if run, and name it as \"generatedBy\".",
          ja: "仮想実験で効果を予測し、「generatedBy」に書く。",
        },
      },
    },
  },
  {
    code: "FBK-029",
    rule: "feedback/observe-has-gain",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Observing for information", ja: "情報を得る観測" },
    text: {
      en: "An Action of kind observe MUST have expectedGain.",
      ja: "actionKindがobserveのActionはexpectedGainを持たなければならない。",
    },
    why: {
      en: "Observing costs, and only the expected gain says whether it is worth it.",
      ja: "観測には費用がかかり、見合うかどうかは見込みの利得でしか分からない。",
    },
    message: {
      en: "The plan to observe does not say what it is expected to tell.",
      ja: "観測の計画に、見込まれる情報がない。",
    },
    fix: {
      en: "Add \"expectedGain\" with the gain that was estimated.",
      ja: "見積もった利得を「expectedGain」に加える。",
    },
    origin: "own",
    at: { en: "the action", ja: "その行動" },
  },
  {
    code: "FBK-030",
    rule: "feedback/closed-cycle-evaluated",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "What was done is evaluated", ja: "行ったことの評価" },
    text: {
      en: "Every executed Action in intervene of a closed Cycle MUST be evaluated by one of its evaluations.",
      ja: "完了(closed)したCycleのinterveneにある実行済みのActionは、そのevaluationsのどれかで評価されなければならない。",
    },
    why: {
      en: "A cycle that does not ask whether it helped learns nothing.",
      ja: "役に立ったかを問わないサイクルからは何も学べない。",
    },
    message: {
      en: "{action} was executed, but no evaluation of this closed cycle is about it.",
      ja: "完了したサイクルで実行した{action}の評価がない。",
    },
    fix: {
      en: "Add an Evaluation of the action, or do not close the cycle yet.",
      ja: "この行動のEvaluationを加えるか、まだ完了としない。",
    },
    origin: "own",
    at: { en: "the action Ref", ja: "その行動への参照" },
  },
  {
    code: "FBK-031",
    rule: "feedback/gains-comparable",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Gains of one kind", ja: "比べられる利得" },
    text: {
      en: "The expectedGain and the realisedGain of an Evaluation MUST agree in measure, gainUnit and about, and SHOULD agree in estimator.",
      ja: "EvaluationのexpectedGainとrealisedGainは、measure、gainUnit、aboutが一致しなければならず、estimatorも一致することが望ましい。",
    },
    why: {
      en: "Two gains of different measure cannot say whether the plan was good.",
      ja: "尺度の違う2つの利得からは、計画の良し悪しは分からない。",
    },
    message: {
      en: "The realised gain has \"{member}\" \"{found}\", the expected one \"{expected}\".",
      ja: "実現した利得の「{member}」は「{found}」、見込みの方は「{expected}」である。",
    },
    fix: { en: "Compute both gains in the same way.", ja: "2つの利得を同じやり方で計算する。" },
    origin: "own",
    at: { en: "/realisedGain", ja: "/realisedGain" },
    cases: {
      estimator: {
        severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
        message: {
          en: "Realised by \"{found}\", expected by \"{expected}\"; the difference may be of the estimators.",
          ja: "推定法が実現「{found}」、見込み「{expected}」と違い、差は推定法によることがある。",
        },
        fix: { en: "Estimate both gains by one estimator.", ja: "2つの利得を1つの推定法で見積もる。" },
      },
    },
  },
  {
    code: "FBK-032",
    rule: "feedback/contribution-counterfactual",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Contribution against a counterfactual", ja: "反実仮想に対する寄与" },
    text: {
      en: "An Evaluation with the conclusion contributed MUST have a counterfactual whose method is not none.",
      ja: "conclusionがcontributedのEvaluationは、methodがnone以外のcounterfactualを持たなければならない。",
    },
    why: {
      en: "That something helped means that without it things would have been worse.",
      ja: "役に立ったとは、なければ悪くなっていたということである。",
    },
    message: {
      en: "The evaluation says \"contributed\", but compares with no other course.",
      ja: "評価は「contributed」だが、そうしなかった場合と比べていない。",
    },
    fix: {
      en: "Add the \"counterfactual\", or conclude \"inconclusive\" with a reason.",
      ja: "「counterfactual」を加えるか、理由を付けて「inconclusive」とする。",
    },
    origin: "own; Langland and Baker 2004 (observation impact), data denial experiments",
    at: { en: "the evaluation", ja: "その評価" },
    cases: {
      none: {
        message: {
          en: "The evaluation says \"contributed\", but its counterfactual has the method \"none\".",
          ja: "評価は「contributed」だが、反実仮想の方法が「none」である。",
        },
        fix: {
          en: "Name the method by which the other course was found, or conclude otherwise.",
          ja: "そうしなかった場合を求めた方法を書くか、結論を改める。",
        },
      },
    },
  },
  {
    code: "FBK-033",
    rule: "feedback/contribution-effect",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Contribution has an effect", ja: "効果のある寄与" },
    text: {
      en: "An Evaluation with the conclusion contributed MUST have an effect whose interval does not contain 0.",
      ja: "conclusionがcontributedのEvaluationは、区間が0を含まないeffectを持たなければならない。",
    },
    why: { en: "An effect that may be nothing is no contribution.", ja: "0かもしれない効果は寄与とはいえない。" },
    message: {
      en: "The evaluation says \"contributed\", but states no effect.",
      ja: "評価は「contributed」だが、効果がない。",
    },
    fix: {
      en: "Add \"effect\" with its interval, or conclude otherwise.",
      ja: "区間のある「effect」を加えるか、結論を改める。",
    },
    origin: "own",
    at: { en: "the evaluation or /effect", ja: "その評価または/effect" },
    cases: {
      zero: {
        message: {
          en: "The interval {lower} to {upper} of the effect contains 0.",
          ja: "効果の区間({lower}から{upper})が0を含む。",
        },
        fix: {
          en: "Conclude \"inconclusive\" or \"notContributed\", or correct the interval.",
          ja: "「inconclusive」か「notContributed」とするか、区間を直す。",
        },
      },
    },
  },
  {
    code: "FBK-034",
    rule: "feedback/contribution-independent",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Contribution on independent data", ja: "独立なデータによる寄与" },
    text: {
      en: "An Evaluation with the conclusion contributed MUST have the independence independent.",
      ja: "conclusionがcontributedのEvaluationは、independenceがindependentでなければならない。",
    },
    why: {
      en: "Data that took part in the result confirm whatever was done.",
      ja: "結果に加わったデータは、何をしても良かったと示してしまう。",
    },
    message: {
      en: "The evaluation says \"contributed\" on data that are \"{independence}\".",
      ja: "評価は「contributed」だが、検証データは「{independence}」である。",
    },
    fix: {
      en: "Verify against data kept apart, or conclude otherwise.",
      ja: "切り離しておいたデータで検証するか、結論を改める。",
    },
    origin: "own",
    at: { en: "/independence", ja: "/independence" },
  },
  {
    code: "FBK-035",
    rule: "feedback/not-self-verified",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Not verified by itself", ja: "自身によらない検証" },
    text: {
      en: "The verification of an Evaluation MUST NOT include a result of the Action that it evaluates.",
      ja: "Evaluationのverificationは、評価対象のActionの結果を含んではならない。",
    },
    why: {
      en: "An action that is judged by its own results passes every test.",
      ja: "自分の結果で判定される行動は、どの試験にも通る。",
    },
    message: {
      en: "{verification} is a result of {action}, which is evaluated here.",
      ja: "{verification}は、ここで評価する{action}の結果である。",
    },
    fix: { en: "Verify against data that the action did not make.", ja: "その行動によらないデータで検証する。" },
    origin: "own",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "FBK-036",
    rule: "feedback/gain-without-skill",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Gain shows in skill", ja: "技量に表れる利得" },
    text: {
      en: "Over the last 5 Evaluations of one twin that have a positive realisedGain, some score SHOULD have improved on its baseline.",
      ja: "同じツインの最後の5つの評価がすべて正のrealisedGainを持つとき、どれかの評点が比較対象より良いことが望ましい。",
    },
    why: {
      en: "Information that never makes a forecast better may be an artefact of its estimate.",
      ja: "予報を少しも良くしない情報は、見積りの産物であることがある。",
    },
    message: {
      en: "{count} evaluations in a row gained information, but no score beat its baseline; check the estimate.",
      ja: "{count}回続けて情報を得たが、比較対象に勝った評点がない。",
    },
    fix: {
      en: "Check how the gain is estimated, or score what the gain is about.",
      ja: "利得の推定を確かめるか、利得の対象を評点にする。",
    },
    origin: "own",
    at: { en: "the evaluation", ja: "その評価" },
  },
  {
    code: "FBK-037",
    rule: "feedback/planner-calibrated",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "The planner is calibrated", ja: "較正された計画" },
    text: {
      en: "Over the last 20 evaluated Actions of a twin, the slope of realised on expected gain SHOULD lie in [0.5, 2].",
      ja: "ツインの最後の20個の評価済みの行動について、見込みの利得に対する実現した利得の傾きは[0.5, 2]に収まることが望ましい。",
    },
    why: {
      en: "A planner that promises far too much or too little sends sensors to the wrong places.",
      ja: "見込みが大きすぎる、または小さすぎる計画は、センサを誤った場所に送る。",
    },
    message: {
      en: "Over {count} actions the realised gain rises {slope} times as fast as the expected one; plans may mislead.",
      ja: "{count}個の行動で利得の傾きが{slope}であり、計画が誤ることがある。",
    },
    fix: {
      en: "Calibrate the estimate of expected gain against what was realised.",
      ja: "実現した利得に合わせて、見込みの推定を較正する。",
    },
    origin: "own; the bounds of the slope are own",
    at: { en: "the twin", ja: "そのツイン" },
  },
  {
    code: "FBK-038",
    rule: "feedback/update-makes-version",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "An update makes a version", ja: "版を作る更新" },
    text: {
      en: "An Action of kind update that was done MUST have a Model among its results with digest, trainedOn and approximates.",
      ja: "完了したactionKindがupdateのActionは、digest、trainedOn、approximatesを持つModelをresultsに持たなければならない。",
    },
    why: {
      en: "A model that changes in place makes every earlier evaluation of it void without notice.",
      ja: "その場で変わるモデルは、以前の評価を知らぬ間に無効にする。",
    },
    message: {
      en: "The update was done, but no result is a Model with \"digest\", \"trainedOn\" and \"approximates\".",
      ja: "更新の結果に「digest」「trainedOn」「approximates」のあるModelがない。",
    },
    fix: {
      en: "Add the new version of the model with all three to \"results\".",
      ja: "3つがそろったモデルの新しい版を「results」に加える。",
    },
    origin: "own",
    at: { en: "/results", ja: "/results" },
  },
  {
    code: "FBK-039",
    rule: "feedback/inconclusive-reason",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Why nothing can be told", ja: "判断できない理由" },
    text: {
      en: "An Evaluation with the conclusion inconclusive SHOULD have a reason.",
      ja: "conclusionがinconclusiveのEvaluationはreasonを持つことが望ましい。",
    },
    why: {
      en: "Whoever repeats the evaluation needs to know what was lacking.",
      ja: "評価をやり直す人は、何が足りなかったかを知る必要がある。",
    },
    message: {
      en: "The evaluation is inconclusive without a reason; the next one may lack the same.",
      ja: "判断できない理由がなく、次も同じになることがある。",
    },
    fix: {
      en: "Add \"reason\", such as too few cases or a baseline that is missing.",
      ja: "事例が少ない、比較対象がないなどの「reason」を加える。",
    },
    origin: "own",
    at: { en: "the evaluation", ja: "その評価" },
  },
  {
    code: "FBK-040",
    rule: "feedback/sequence",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Cycles are counted", ja: "数えたサイクル" },
    text: {
      en: "The sequence of a Cycle with previous MUST be the sequence of that Cycle plus 1.",
      ja: "previousを持つCycleのsequenceは、そのCycleのsequenceに1を足した数でなければならない。",
    },
    why: { en: "A gap in the count hides a cycle that was lost.", ja: "番号の抜けは、失われたサイクルを隠す。" },
    message: {
      en: "The cycle is number {sequence}, but follows number {previous}.",
      ja: "{previous}番に続くサイクルの番号が{sequence}である。",
    },
    fix: {
      en: "Correct the number, or name the cycle in between as \"previous\".",
      ja: "番号を直すか、間のサイクルを「previous」に書く。",
    },
    origin: "own",
    at: { en: "/sequence", ja: "/sequence" },
  },
  {
    code: "FBK-041",
    rule: "feedback/late-not-closed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Late is not closed", ja: "遅れたサイクルの状態" },
    text: {
      en: "A Cycle whose elapsed is longer than its deadline MUST NOT have the status closed.",
      ja: "elapsedがdeadlineより長いCycleのstatusはclosedであってはならない。",
    },
    why: {
      en: "A late cycle acted on an old state, and whoever counts closed cycles must see that.",
      ja: "遅れたサイクルは古い状態に基づいており、それが見えなければならない。",
    },
    message: {
      en: "The cycle took {elapsed}, longer than its deadline {deadline}, and is \"closed\".",
      ja: "期限{deadline}を超えて{elapsed}かかったのに「closed」である。",
    },
    fix: {
      en: "Write \"degraded\" or \"aborted\", or correct the durations.",
      ja: "「degraded」か「aborted」とするか、時間を直す。",
    },
    origin: "own",
    at: { en: "/status", ja: "/status" },
  },
  {
    code: "FBK-042",
    rule: "feedback/cycle-not-self",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No cycle before itself", ja: "自分に先立たないサイクル" },
    text: {
      en: "The previous of a Cycle MUST NOT be the Cycle itself.",
      ja: "Cycleのpreviousは、そのCycle自身であってはならない。",
    },
    why: { en: "A chain that ends in itself has no beginning.", ja: "自分で終わる鎖には始まりがない。" },
    message: { en: "The cycle names itself as the one before.", ja: "1つ前のサイクルとして自分自身を挙げている。" },
    fix: { en: "Name the cycle before, or remove \"previous\".", ja: "1つ前のサイクルを書くか、「previous」を除く。" },
    origin: "own",
    at: { en: "/previous", ja: "/previous" },
  },
  {
    code: "FBK-043",
    rule: "feedback/sim-to-real",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "From simulation to reality", ja: "模擬から現実へ" },
    text: {
      en: "A Model that was trained on simulated data only SHOULD have an Evaluation against measured data before a Run uses it with measured observations.",
      ja: "模擬データだけで学習したModelは、実測の観測とともにRunで使う前に、実測データによるEvaluationを持つことが望ましい。",
    },
    why: {
      en: "What was learned from a simulator may hold for the simulator only.",
      ja: "シミュレータから学んだことは、シミュレータの中でしか成り立たないことがある。",
    },
    message: {
      en: "{model} learned from simulated data and meets measured {observation} untested; it may fail.",
      ja: "模擬データで学習した{model}を、実測の{observation}に未検証で使っている。",
    },
    fix: { en: "Evaluate the model against measured data.", ja: "モデルを実測データで評価する。" },
    origin: "own; Tobin et al. 2017 (transfer from simulation to reality)",
    at: { en: "the run", ja: "その実行" },
  },
  {
    code: "FBK-044",
    rule: "feedback/closed-complete",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A closed cycle is whole", ja: "欠けのない完了" },
    text: {
      en: "A Cycle with the status closed MUST have observe, assimilate, predict, decide and evaluations.",
      ja: "statusがclosedのCycleは、observe、assimilate、predict、decide、evaluationsをすべて持たなければならない。",
    },
    why: {
      en: "A loop with a part missing did not close, and its score says nothing.",
      ja: "一部を欠く循環は閉じておらず、評点に意味がない。",
    },
    message: { en: "The cycle is \"closed\", but lacks {members}.", ja: "サイクルは「closed」だが、{members}がない。" },
    fix: { en: "Add what was done, or write \"degraded\".", ja: "行ったことを加えるか、「degraded」とする。" },
    origin: "own",
    at: { en: "the cycle", ja: "そのサイクル" },
  },
  {
    code: "TRU-001",
    rule: "trust/bound-has-test",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A bound rests on a test", ja: "試験に基づく誤差" },
    text: {
      en: "An Approximation of kind statistical or empirical MUST have testedOn, and one of kind statistical MUST have sampleSize.",
      ja: "種別がstatisticalまたはempiricalのApproximationはtestedOnを、statisticalのものはsampleSizeも持たなければならない。",
    },
    why: {
      en: "An error that was found by testing means nothing without the test.",
      ja: "試験で求めた誤差は、その試験が分からなければ意味がない。",
    },
    message: {
      en: "The error is \"{kind}\", but does not say on what it was found.",
      ja: "誤差は「{kind}」だが、何で求めたかがない。",
    },
    fix: { en: "Add the Datasets of the test as \"testedOn\".", ja: "試験に用いたDatasetを「testedOn」に書く。" },
    origin: "FAIR4ML 0.1 (RDA), fair4ml:testedOn",
    at: { en: "the approximation", ja: "その近似" },
    cases: {
      size: {
        message: {
          en: "The error is \"{kind}\", but the size of its sample is missing.",
          ja: "誤差は「{kind}」だが、標本数がない。",
        },
        fix: { en: "Add \"sampleSize\" with the number of test cases.", ja: "試験の件数を「sampleSize」に書く。" },
      },
    },
  },
  {
    code: "TRU-002",
    rule: "trust/test-disjoint",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Tested on other data", ja: "学習に使わないデータでの試験" },
    text: {
      en: "No resource in testedOn of an Approximation MUST be in its trainedOn or, when it has none, in that of the model, nor be derived from a resource there, nor be one that such a resource is derived from.",
      ja: "ApproximationのtestedOnにある資源は、そのtrainedOn(なければモデルのtrainedOn)にあってはならず、そこにある資源から派生したものでも、その派生元でもあってはならない。",
    },
    why: { en: "A test on what was learned measures memory, not skill.", ja: "学習したものでの試験は、技量ではなく記憶を測る。" },
    message: { en: "{test} was tested on and also trained on.", ja: "{test}で学習も試験もしている。" },
    fix: { en: "Test on data that the model has not seen.", ja: "モデルが見ていないデータで試験する。" },
    origin: "FAIR4ML 0.1 (RDA), fair4ml:trainedOn and fair4ml:testedOn",
    at: { en: "/testedOn", ja: "/testedOn" },
    cases: {
      derived: {
        message: {
          en: "{test} was tested on, and {train}, which was trained on, shares its data by derivation.",
          ja: "試験の{test}と学習の{train}が派生の関係にある。",
        },
        fix: {
          en: "Test on data that do not come from the training data.",
          ja: "学習データと派生の関係にないデータで試験する。",
        },
      },
    },
  },
  {
    code: "TRU-003",
    rule: "trust/extrapolation-not-automatic",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No automatic extrapolation", ja: "外挿によらない自動決定" },
    text: {
      en: "A Run of a dataDriven or hybrid model MUST have domainStatus, and a Belief that was generated by a Run with the domainStatus extrapolating MUST NOT be a basis of a Decision of mode automatic.",
      ja: "modelKindがdataDrivenまたはhybridのモデルのRunはdomainStatusを持たなければならない。domainStatusがextrapolatingのRunが生成した信念を、modeがautomaticのDecisionの根拠としてはならない。",
    },
    why: {
      en: "Outside its training a model answers with the same confidence and without ground.",
      ja: "学習の外でも、モデルは根拠のないまま同じ自信で答える。",
    },
    message: {
      en: "The run of the {kind} model {model} does not say whether it was inside its domain.",
      ja: "{model}({kind})の実行に、妥当領域の内か外かがない。",
    },
    fix: {
      en: "Add \"domainStatus\" as the monitor of the model reported it.",
      ja: "モデルの監視が示したとおりの「domainStatus」を加える。",
    },
    origin: "own; EU AI Act (Regulation (EU) 2024/1689), articles 14 and 15",
    at: { en: "the run or the decision's Ref", ja: "その実行、または決定の参照" },
    cases: {
      automatic: {
        message: {
          en: "The decision is automatic, but {belief} comes from an extrapolating model.",
          ja: "自動の決定が、外挿した{belief}に基づいている。",
        },
        fix: { en: "Let a human decide, or use a model that is valid here.", ja: "人が決めるか、ここで妥当なモデルを使う。" },
      },
    },
  },
  {
    code: "TRU-004",
    rule: "trust/fallback-other",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "A fallback that is another model", ja: "別のモデルによる代替" },
    text: {
      en: "A ValidityDomain whose outside is fallback MUST have a fallback that is not the model itself.",
      ja: "outsideがfallbackのValidityDomainは、そのモデル自身でないfallbackを持たなければならない。",
    },
    why: {
      en: "A model that falls back on itself answers where it must not.",
      ja: "自分自身に代わるモデルは、答えてはならない所で答える。",
    },
    message: {
      en: "Outside its domain another model is to answer, but none is named.",
      ja: "妥当領域の外では別のモデルに代わるとあるが、その指定がない。",
    },
    fix: {
      en: "Add \"fallback\", or choose another \"outside\".",
      ja: "「fallback」を加えるか、「outside」をほかの値にする。",
    },
    origin: "own",
    at: { en: "/validity", ja: "/validity" },
    cases: {
      self: {
        message: { en: "The fallback {model} is the model itself.", ja: "代替の{model}がそのモデル自身である。" },
        fix: { en: "Name another model as \"fallback\".", ja: "「fallback」に別のモデルを書く。" },
      },
    },
  },
  {
    code: "TRU-005",
    rule: "trust/surrogate-spread",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "No surer than its reference", ja: "基準より確かでない代理" },
    text: {
      en: "The declared standard uncertainty of an output port of a surrogate MUST NOT be below that of the port of the same name of the model it approximates; a port of uncertainty none has the standard uncertainty 0.",
      ja: "代理モデルの出力の端子に宣言した標準不確かさは、近似元のモデルの同名の端子のものより小さくてはならない。不確かさがnoneの端子の標準不確かさは0とする。",
    },
    why: {
      en: "An imitation cannot know more than what it imitates.",
      ja: "模したものが、模された元より多くを知ることはできない。",
    },
    message: {
      en: "Port \"{port}\" declares no uncertainty; that of {reference}, which it approximates, is \"{kind}\".",
      ja: "端子「{port}」の不確かさがなく、近似元の{reference}では「{kind}」である。",
    },
    fix: {
      en: "Declare an uncertainty that includes the error of the surrogate.",
      ja: "代理モデルの誤差を含む不確かさを宣言する。",
    },
    origin: "own",
    at: { en: "the port", ja: "その端子" },
  },
  {
    code: "TRU-006",
    rule: "trust/approximation-void",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The reference is unchanged", ja: "変わらない近似元" },
    text: {
      en: "The digest of the reference of an Approximation MUST be the digest of the resource that it refers to.",
      ja: "Approximationのreferenceのdigestは、指す資源のdigestと等しくなければならない。",
    },
    why: {
      en: "An error bound against an older reference says nothing of the present one.",
      ja: "以前の近似元に対する誤差からは、今の近似元について何も分からない。",
    },
    message: {
      en: "The error was found against \"{pinned}\" of {reference}, which is now \"{found}\".",
      ja: "誤差は{reference}の「{pinned}」に対するもので、今は「{found}」である。",
    },
    fix: {
      en: "Test the approximation anew, or refer to the version it was tested against.",
      ja: "近似を試験し直すか、試験したときの版を指す。",
    },
    origin: "own; RFC 6920, digests as names of content",
    at: { en: "/reference/digest", ja: "/reference/digest" },
  },
  {
    code: "TRU-007",
    rule: "trust/surrogate-cheaper",
    level: "SHOULD",
    severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
    needs: ["closed-set", "pack"],
    title: { en: "Cheaper than its reference", ja: "近似元より安い代理" },
    text: {
      en: "A model that approximates another SHOULD have a cost below that of the other, for the same measure and the same unit of work.",
      ja: "別のモデルを近似するモデルの計算費用は、尺度と基準(per)が同じとき、近似元より小さいことが望ましい。",
    },
    why: {
      en: "A surrogate that costs as much gives up accuracy for nothing.",
      ja: "費用の変わらない代理は、見返りなしに精度を失う。",
    },
    message: {
      en: "Its {measure} of {cost} is not below the {expected} of {reference}; the surrogate may gain nothing.",
      ja: "「{measure}」の{cost}が、{reference}の{expected}を下回らない。",
    },
    fix: { en: "Check the two costs, or use the reference.", ja: "2つの費用を確かめるか、近似元を使う。" },
    origin: "own",
    at: { en: "/costs", ja: "/costs" },
  },
  {
    code: "TRU-010",
    rule: "trust/probability-bounds",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A probability has bounds", ja: "限界のある確率" },
    text: {
      en: "An implementation MUST NOT accept a RiskStatement whose probability lacks lower or upper (schema).",
      ja: "実装は、probabilityにlowerまたはupperを欠くRiskStatementを受け入れてはならない(スキーマ)。",
    },
    why: { en: "A single number hides how little may be known.", ja: "1つの数だけでは、どれほど分かっていないかが隠れる。" },
    message: { en: "The probability lacks \"{member}\".", ja: "確率に「{member}」がない。" },
    fix: { en: "Write both bounds; they may be equal.", ja: "両方の限界を書く。等しくてもよい。" },
    origin: "own; Walley 1991, Statistical Reasoning with Imprecise Probabilities",
    at: { en: "-", ja: "-" },
    onImplementations: true,
  },
  {
    code: "TRU-011",
    rule: "trust/risk-not-expired",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The risk is current", ja: "期限内のリスク" },
    text: {
      en: "A RiskStatement in basedOn of a Decision MUST NOT have a validUntil before decidedAt.",
      ja: "DecisionのbasedOnにあるRiskStatementのvalidUntilは、decidedAtより前であってはならない。",
    },
    why: {
      en: "A risk that has expired may be far too small or too great by now.",
      ja: "期限の切れたリスクは、今では小さすぎるか大きすぎることがある。",
    },
    message: {
      en: "{basis} expired at {until}, before the decision at {decided}.",
      ja: "{basis}の期限{until}が、決定({decided})より前に切れている。",
    },
    fix: { en: "State the risk anew before deciding.", ja: "決定の前にリスクを求め直す。" },
    origin: "own",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "TRU-012",
    rule: "trust/high-risk-oversight",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Oversight of high risk", ja: "高リスクの監督" },
    text: {
      en: "A Card whose riskGrade is high MUST have oversight with stop, and a Decision of mode automatic MUST NOT choose an actuation of a resource whose policy has no permission that covers the model part actuation.",
      ja: "riskGradeがhighのCardはstopのあるoversightを持たなければならない。modeがautomaticのDecisionは、利用条件にactuationへの許諾がない資源への働きかけを選んではならない。",
    },
    why: {
      en: "Where harm may be great a human must be able to stop it.",
      ja: "大きな害があり得るものは、人が止められなければならない。",
    },
    message: {
      en: "The risk is graded \"high\", but there is no \"oversight\" with a \"stop\".",
      ja: "リスク区分が「high」だが、「stop」のある「oversight」がない。",
    },
    fix: {
      en: "Add \"oversight\" with the affordance that stops it.",
      ja: "止める操作を「stop」とする「oversight」を加える。",
    },
    origin: "EU AI Act (Regulation (EU) 2024/1689), article 14",
    at: { en: "the card or decision", ja: "そのカードまたは決定" },
    cases: {
      actuation: {
        message: {
          en: "The decision is automatic, but {policy} of {target} does not permit actuation.",
          ja: "自動の決定だが、{target}の{policy}が働きかけを許していない。",
        },
        fix: {
          en: "Let a human decide, or obtain a permission for \"actuation\".",
          ja: "人が決めるか、「actuation」の許諾を得る。",
        },
      },
    },
  },
  {
    code: "TRU-013",
    rule: "trust/override-logged",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "An override is on record", ja: "記録のある中止" },
    text: {
      en: "An Action of status aborted SHOULD be among the alternatives of a Decision of mode human.",
      ja: "statusがabortedのActionは、modeがhumanのDecisionの選択肢にあることが望ましい。",
    },
    why: {
      en: "Who stopped it and why is the best lesson the machine can get.",
      ja: "誰がなぜ止めたかは、機械にとって最良の教訓である。",
    },
    message: {
      en: "The action was aborted, but no decision of a human shows why; the reason may be lost.",
      ja: "中止した行動に人の決定がなく、理由が失われることがある。",
    },
    fix: { en: "Add the Decision of the human who stopped it.", ja: "止めた人のDecisionを加える。" },
    origin: "own",
    at: { en: "the action", ja: "その行動" },
  },
  {
    code: "TRU-014",
    rule: "trust/irreversible-envelope",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Irreversible only within an envelope", ja: "許容範囲のある不可逆" },
    text: {
      en: "A Decision of mode automatic MUST NOT choose an actuation whose safety is not reversible and has no envelope.",
      ja: "modeがautomaticのDecisionは、safetyが可逆でなく許容範囲(envelope)もない働きかけを選んではならない。",
    },
    why: {
      en: "What cannot be undone must not be left to a machine without limits.",
      ja: "取り消せないことを、限界なしに機械に任せてはならない。",
    },
    message: {
      en: "{action} cannot be undone and has no envelope, but was chosen automatically.",
      ja: "取り消せず許容範囲もない{action}を自動で選んでいる。",
    },
    fix: {
      en: "Add \"envelope\" to its safety, or let a human decide.",
      ja: "安全に「envelope」を加えるか、人が決める。",
    },
    origin: "own",
    at: { en: "/chosen", ja: "/chosen" },
  },
  {
    code: "TRU-020",
    rule: "trust/proper-score",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "A proper score", ja: "適正な評点" },
    text: {
      en: "An Evaluation with the conclusion contributed and with scores SHOULD have a score of crps, twcrps, energy, logarithmic, brier, quantile or interval.",
      ja: "conclusionがcontributedで評点のあるEvaluationは、crps、twcrps、energy、logarithmic、brier、quantile、intervalのどれかの評点を持つことが望ましい。",
    },
    why: {
      en: "Only a proper score is best for who states what they believe.",
      ja: "信じるとおりに述べた者が最良となるのは、適正な評点だけである。",
    },
    message: {
      en: "None of the scores {measures} is proper; they may reward a hedged forecast.",
      ja: "評点{measures}に適正なものがなく、ぼかした予報が得をすることがある。",
    },
    fix: { en: "Add a proper score, such as \"crps\" or \"brier\".", ja: "「crps」や「brier」など適正な評点を加える。" },
    origin: "Gneiting and Raftery 2007, Journal of the American Statistical Association 102, 359-378",
    at: { en: "the evaluation", ja: "その評価" },
  },
  {
    code: "TRU-021",
    rule: "trust/no-outcome-conditioning",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Not scored by outcome", ja: "結果で選ばない評価" },
    text: {
      en: "A Score of an Evaluation whose conclusion is not inconclusive MUST NOT have a weighting of kind outcomeConditional.",
      ja: "conclusionがinconclusive以外のEvaluationの評点は、種別がoutcomeConditionalの重みを持ってはならない。",
    },
    why: {
      en: "Scored on extreme outcomes only, whoever always warns wins.",
      ja: "極端な結果だけで評価すると、いつも警告する者が勝つ。",
    },
    message: {
      en: "The score counts cases picked by their outcome, but the conclusion is \"{conclusion}\".",
      ja: "結果で選んだ事例の評点なのに、結論が「{conclusion}」である。",
    },
    fix: {
      en: "Weight by a threshold, as \"twcrps\" does, or conclude \"inconclusive\".",
      ja: "「twcrps」のようにしきい値で重みを付けるか、「inconclusive」とする。",
    },
    origin: "Lerch et al. 2017, Forecaster's Dilemma, Statistical Science 32, 106-127",
    at: { en: "/weighting", ja: "/weighting" },
  },
  {
    code: "TRU-022",
    rule: "trust/no-outcome-outliers",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No outlier by outcome", ja: "結果で除かない外れ値" },
    text: {
      en: "The outliers of a Score MUST NOT be removed by outcomeValue.",
      ja: "評点の外れ値を、結果の値(outcomeValue)によって除いてはならない。",
    },
    why: {
      en: "Whoever removes the cases that went badly removes the proof.",
      ja: "悪い結果の事例を除くと、証拠も除かれる。",
    },
    message: {
      en: "The score leaves out {removed} cases by the value of their outcome.",
      ja: "結果の値によって{removed}件の事例を除いた評点である。",
    },
    fix: { en: "Score all cases, or remove by quality flag only.", ja: "すべての事例で評価するか、品質標識だけで除く。" },
    origin: "own; Lerch et al. 2017, Forecaster's Dilemma, Statistical Science 32, 106-127",
    at: { en: "/outliers", ja: "/outliers" },
    cases: {
      unknown: {
        message: {
          en: "The score leaves out cases by the value of their outcome.",
          ja: "結果の値によって事例を除いた評点である。",
        },
        fix: {
          en: "Score every case, or leave out by quality flag only.",
          ja: "すべての事例で評価し直すか、品質標識だけで除く。",
        },
      },
    },
  },
  {
    code: "TRU-023",
    rule: "trust/twcrps-threshold",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "The threshold of a weighted score", ja: "重み付き評点のしきい値" },
    text: {
      en: "A Score of measure twcrps MUST have a weighting of kind threshold with a threshold.",
      ja: "尺度がtwcrpsの評点は、種別がthresholdでthresholdのある重みを持たなければならない。",
    },
    why: {
      en: "Without its threshold the score can be neither repeated nor compared.",
      ja: "しきい値がなければ、評点を再現することも比べることもできない。",
    },
    message: {
      en: "The \"twcrps\" does not state the threshold that it weights by.",
      ja: "「twcrps」に重みのしきい値がない。",
    },
    fix: {
      en: "Add \"weighting\" of kind \"threshold\" with its \"threshold\".",
      ja: "種別「threshold」で「threshold」のある「weighting」を加える。",
    },
    origin: "Gneiting and Ranjan 2011, Journal of Business and Economic Statistics 29, 411-422",
    at: { en: "the score", ja: "その評点" },
  },
  {
    code: "TRU-024",
    rule: "trust/threshold-before",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The threshold came first", ja: "先に定めたしきい値" },
    text: {
      en: "A ScoreWeighting of kind threshold or quantile MUST have a declaredAt that is not after the start of the phenomenonTime of any verification.",
      ja: "種別がthresholdまたはquantileのScoreWeightingは、どの検証データのphenomenonTimeの始まりよりも後でないdeclaredAtを持たなければならない。",
    },
    why: {
      en: "A threshold chosen after the outcome can make any forecast win.",
      ja: "結果を見て選んだしきい値は、どの予報も勝たせられる。",
    },
    message: {
      en: "The threshold was declared at {declared}, after {verification} began at {start}.",
      ja: "しきい値の宣言({declared})が、{verification}の始まり({start})より後にある。",
    },
    fix: { en: "Score with a threshold that was declared before.", ja: "前もって宣言したしきい値で評価する。" },
    origin: "own",
    at: { en: "the weighting", ja: "その重み" },
    cases: {
      absent: {
        message: {
          en: "The score is weighted by \"{kind}\", but does not say when that was declared.",
          ja: "重みが「{kind}」の評点に、その宣言の時刻がない。",
        },
        fix: {
          en: "Add \"declaredAt\" with the time at which it was fixed.",
          ja: "定めた時刻を「declaredAt」に書く。",
        },
      },
    },
  },
  {
    code: "TRU-025",
    rule: "trust/tail-skill",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Skill in the tail", ja: "裾の技量" },
    text: {
      en: "An Evaluation with a score of twcrps or with a threshold weighting SHOULD have a score of spreadSkill, quantile or csi beside it.",
      ja: "twcrpsまたはしきい値による重みの評点を持つEvaluationは、spreadSkill、quantile、csiのどれかの評点も持つことが望ましい。",
    },
    why: {
      en: "One number for the tail cannot tell a good forecast from a lucky one.",
      ja: "裾についての1つの数では、良い予報とまぐれを見分けられない。",
    },
    message: {
      en: "The tail is scored by {measures} alone; a lucky forecast may look skilful.",
      ja: "裾の評点が{measures}だけで、まぐれが良く見えることがある。",
    },
    fix: {
      en: "Add a score of \"spreadSkill\", \"quantile\" or \"csi\".",
      ja: "「spreadSkill」「quantile」「csi」のどれかの評点を加える。",
    },
    origin: "Taillardat et al. 2023, International Journal of Forecasting 39, 1448-1459",
    at: { en: "the evaluation", ja: "その評価" },
  },
  {
    code: "TRU-030",
    rule: "trust/probability-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of probabilities", ja: "確率の順序" },
    text: {
      en: "ProbabilityBounds MUST satisfy 0 <= lower <= value <= upper <= 1, value where it is given.",
      ja: "ProbabilityBoundsは0 <= lower <= value <= upper <= 1を満たさなければならない。valueはある場合に限る。",
    },
    why: {
      en: "A probability outside its bounds, or outside 0 to 1, is none.",
      ja: "限界や0から1の外にある数は確率ではない。",
    },
    message: {
      en: "The bounds {lower} to {upper} are not in order within 0 to 1.",
      ja: "限界({lower}から{upper})が0から1の範囲で順に並んでいない。",
    },
    fix: { en: "Swap the bounds, or correct them; 30 % is 0.3.", ja: "限界を入れ替えるか直す。30%は0.3である。" },
    origin: "Kolmogorov 1933, axioms of probability",
    at: { en: "/probability", ja: "/probability" },
    cases: {
      value: {
        message: {
          en: "The probability {value} lies outside its bounds {lower} to {upper}.",
          ja: "確率{value}が限界({lower}から{upper})の外にある。",
        },
        fix: { en: "Correct the value or the bounds.", ja: "値か限界を直す。" },
      },
    },
  },
  {
    code: "TRU-031",
    rule: "trust/frechet",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Bounds under unknown dependence", ja: "依存が不明なときの限界" },
    text: {
      en: "The bounds of a RiskStatement of unknown dependence, whose two or more contributions all have an eventProbability and combine by any or all, MUST contain the Frechet bounds.",
      ja: "依存が不明で、すべてにeventProbabilityのある2つ以上の寄与をanyまたはallで合成するRiskStatementの限界は、フレシェの限界を含まなければならない。",
    },
    why: {
      en: "Narrower bounds claim a knowledge of dependence that nobody stated.",
      ja: "それより狭い限界は、誰も示していない依存の知識を前提とする。",
    },
    message: {
      en: "The bounds {lower} to {upper} are narrower than {least} to {greatest}, which unknown dependence allows.",
      ja: "限界({lower}から{upper})が、依存が不明なときの{least}から{greatest}より狭い。",
    },
    fix: { en: "Widen the bounds, or state the dependence.", ja: "限界を広げるか、依存を示す。" },
    origin: "Frechet 1935, Fundamenta Mathematicae 25, 379-387",
    at: { en: "/probability", ja: "/probability" },
  },
  {
    code: "TRU-032",
    rule: "trust/independence-refuted",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Independent by provenance too", ja: "来歴でも独立" },
    text: {
      en: "The provenance closures (generatedBy, data, used, procedure, assimilation, derivedFrom) of two contributing beliefs of a RiskStatement of independent dependence MUST NOT share a resource.",
      ja: "依存がindependentのRiskStatementの寄与となる2つの信念の来歴(generatedBy、data、used、procedure、assimilation、derivedFromをたどったもの)は、資源を共有してはならない。",
    },
    why: {
      en: "Forecasts that share a model or data fail together, and the risk is then underestimated.",
      ja: "モデルやデータを共有する予報はともに外れ、リスクは過小に見積もられる。",
    },
    message: {
      en: "{belief} and {other} are called independent, but both rest on {shared}.",
      ja: "独立とした{belief}と{other}が、ともに{shared}に基づいている。",
    },
    fix: { en: "Write the dependence as \"unknown\", or estimate it.", ja: "依存を「unknown」とするか、見積もる。" },
    origin: "own",
    at: { en: "/dependence", ja: "/dependence" },
  },
  {
    code: "TRU-033",
    rule: "trust/tail-exceedances",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Enough exceedances", ja: "十分な超過数" },
    text: {
      en: "A Tail of method empirical MUST have 10 or more exceedances.",
      ja: "方法がempiricalのTailの超過数は10以上でなければならない。",
    },
    why: { en: "A tail that is counted from a few cases is mostly chance.", ja: "数件から数えた裾は、ほとんど偶然である。" },
    message: {
      en: "The tail is counted from {exceedances} exceedances, fewer than 10.",
      ja: "裾を{exceedances}件の超過から数えており、10件に足りない。",
    },
    fix: { en: "Gather more cases, or fit \"gpd\" or \"gev\".", ja: "事例を増やすか、「gpd」か「gev」を当てはめる。" },
    origin: "Coles 2001, An Introduction to Statistical Modeling of Extreme Values; the bound of 10 is own",
    at: { en: "/tail", ja: "/tail" },
    cases: {
      absent: {
        message: {
          en: "The tail is empirical, but does not say how many exceedances it counts.",
          ja: "経験的な裾に超過数がない。",
        },
        fix: { en: "Add \"exceedances\" with their number.", ja: "超過の数を「exceedances」に書く。" },
      },
    },
  },
  {
    code: "TRU-034",
    rule: "trust/var-with-cvar",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Beyond the value at risk", ja: "VaRの先" },
    text: {
      en: "A RiskStatement with the measure VaR SHOULD have CVaR too.",
      ja: "尺度VaRのあるRiskStatementはCVaRも持つことが望ましい。",
    },
    why: {
      en: "The value at risk says where the worst begins, not how bad it is.",
      ja: "VaRは最悪がどこから始まるかを示すだけで、どれほど悪いかは示さない。",
    },
    message: {
      en: "There is a \"VaR\" without a \"CVaR\"; how bad the worst is may go unseen.",
      ja: "「VaR」だけで「CVaR」がなく、最悪の程度を見落とすことがある。",
    },
    fix: { en: "Add the \"CVaR\" of the same level.", ja: "同じ水準の「CVaR」を加える。" },
    origin: "own; Artzner et al. 1999, Mathematical Finance 9, 203-228 (coherent measures of risk)",
    at: { en: "/measures", ja: "/measures" },
  },
  {
    code: "TRU-040",
    rule: "trust/card-complete",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A card with evaluations", ja: "評価のあるカード" },
    text: { en: "A Card MUST have evaluations.", ja: "Cardはevaluationsを持たなければならない。" },
    why: { en: "Promises on a card that nobody tested are advertising.", ja: "誰も試していない約束は広告にすぎない。" },
    message: { en: "The card names no evaluation.", ja: "カードに評価がない。" },
    fix: { en: "Add \"evaluations\" of what the card is about.", ja: "カードの対象の評価を「evaluations」に加える。" },
    origin: "EU AI Act (Regulation (EU) 2024/1689), article 13",
    at: { en: "the card", ja: "そのカード" },
  },
  {
    code: "TRU-041",
    rule: "trust/intended-use",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Used as intended", ja: "想定どおりの使用" },
    text: {
      en: "A Run of a model that has a card SHOULD NOT state a use, by environment or twin, that the card lists in outOfScope.",
      ja: "カードのあるモデルのRunは、そのカードのoutOfScopeにある用途を、environmentやツインによって述べないことが望ましい。",
    },
    why: {
      en: "Outside its scope nobody has looked at how the model fails.",
      ja: "想定外の用途でモデルがどう誤るかは、誰も調べていない。",
    },
    message: {
      en: "The run is for \"{use}\", which {card} puts out of scope; the result may not hold.",
      ja: "実行の「{use}」は{card}で想定外とされ、結果が成り立たないことがある。",
    },
    fix: {
      en: "Use a model that is meant for this, or have the card reviewed.",
      ja: "この用途のモデルを使うか、カードを見直す。",
    },
    origin: "own; EU AI Act (Regulation (EU) 2024/1689), article 13 (intended purpose)",
    at: { en: "the run", ja: "その実行" },
  },
  {
    code: "TRU-042",
    rule: "trust/card-review",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "The card was reviewed", ja: "見直したカード" },
    text: {
      en: "The reviewBy of a Card SHOULD NOT lie before the date of validation that the caller gives; without such a date it is not checked.",
      ja: "CardのreviewByは、検査者が示す検査日より前でないことが望ましい。検査日がなければ検査しない。",
    },
    why: {
      en: "A card that is overdue may describe a model of the past.",
      ja: "期限の過ぎたカードは、過去のモデルを述べていることがある。",
    },
    message: {
      en: "The card was to be reviewed by {due}; on {date} it may be outdated.",
      ja: "カードの見直し期限は{due}で、{date}には古いことがある。",
    },
    fix: { en: "Review the card, and set a new date.", ja: "カードを見直し、新しい期限を定める。" },
    origin: "own",
    at: { en: "/reviewBy", ja: "/reviewBy" },
  },
  {
    code: "TRU-050",
    rule: "trust/subject-bytes",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "The attested bytes", ja: "証明したデータ" },
    text: {
      en: "The digest of a subject of an Attestation MUST be the digest of the resource with its id and, where native bytes are at hand, of the bytes.",
      ja: "Attestationの対象のdigestは、同じidの資源のdigestと、元のファイルがあるときはその内容と等しくなければならない。",
    },
    why: { en: "What was attested is then not what is here.", ja: "違えば、証明したものはここにあるものではない。" },
    message: {
      en: "{id} was attested as \"{attested}\", but has the digest \"{found}\".",
      ja: "{id}は「{attested}」として証明されたが、要約値は「{found}」である。",
    },
    fix: {
      en: "Obtain the attested version, or have this one attested.",
      ja: "証明された版を入手するか、この版の証明を受ける。",
    },
    origin: "in-toto Attestation Framework 1.0, Statement: subject",
    at: { en: "the subject", ja: "その証明対象" },
  },
  {
    code: "TRU-051",
    rule: "trust/proof-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["bytes"],
    title: { en: "A proof that verifies", ja: "検証できる証明値" },
    text: {
      en: "The proof of an Attestation MUST verify over the JCS bytes of the Attestation without proof.",
      ja: "Attestationのproofは、proofを除いたAttestationのJCSバイト列に対して検証できなければならない。",
    },
    why: {
      en: "An attestation whose proof fails was changed or was never issued.",
      ja: "証明値が合わない証明は、改変されたか、発行されていない。",
    },
    message: { en: "The proof by {method} does not verify.", ja: "{method}による証明値が検証できない。" },
    fix: { en: "Obtain the attestation from its issuer again.", ja: "発行者から証明を入手し直す。" },
    origin: "Verifiable Credential Data Integrity 1.0 (W3C), Verify Proof; RFC 8785",
    at: { en: "/proof", ja: "/proof" },
  },
  {
    code: "TRU-052",
    rule: "trust/canonicalisation-limits",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Limits of canonicalisation", ja: "正準化の制限" },
    text: {
      en: "An implementation MUST limit the steps and the time of canonicalisation.",
      ja: "実装は、正準化の手数と時間を制限しなければならない。",
    },
    why: {
      en: "A few hostile blank nodes can keep a canonicaliser busy for ever.",
      ja: "悪意ある少数の空白ノードで、正準化は終わらなくなる。",
    },
    message: { en: "Canonicalisation was stopped after {steps} steps.", ja: "正準化を{steps}手で打ち切った。" },
    fix: {
      en: "Name the blank nodes, or raise the limit for data you trust.",
      ja: "空白ノードに名前を付けるか、信頼できるデータでは制限を上げる。",
    },
    origin: "RDF Dataset Canonicalization 1.0 (W3C), Security Considerations: Dataset Poisoning",
    at: { en: "-", ja: "-" },
    onImplementations: true,
  },
  {
    code: "TRU-053",
    rule: "trust/authenticated-actuation",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Authenticated actuation", ja: "認証のある働きかけ" },
    text: {
      en: "Every binding of a model with an input port that an executed actuation names, by its affordance or by a parameter, MUST have security.",
      ja: "実行済みの働きかけが操作(affordance)または引数で名指す入力の端子を持つモデルのbindingは、すべてsecurityを持たなければならない。",
    },
    why: { en: "An actuator that anyone may call is a danger to all.", ja: "誰でも呼べる作動器は、皆にとって危険である。" },
    message: {
      en: "{action} drives the port \"{port}\", but this binding has no \"security\".",
      ja: "{action}が端子「{port}」を動かすが、この実行方式に「security」がない。",
    },
    fix: {
      en: "Add \"security\" as the device demands it, or protect the device.",
      ja: "機器が求める「security」を加えるか、機器を保護する。",
    },
    origin: "W3C WoT Thing Description 1.1, 5.3.3 Security Vocabulary Definitions",
    at: { en: "the binding", ja: "その実行方式" },
  },
  {
    code: "TRU-054",
    rule: "trust/part-permission",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Permission for the part", ja: "部分ごとの許諾" },
    text: {
      en: "What uses the weights, code or state of a model (trainedOn, a training Run that uses the model, a connection to a state port) MUST NOT rest on a policy that permits its output and not that part.",
      ja: "モデルの重み、コード、状態の利用(trainedOn、モデルを使う学習のRun、状態の端子への接続)は、出力を許してその部分を許さない利用条件の下で行ってはならない。",
    },
    why: {
      en: "A licence to ask a model is no licence to copy what it knows.",
      ja: "モデルに問う許諾は、その知識を写す許諾ではない。",
    },
    message: {
      en: "This uses the {part} of {model}, but {policy} permits the output only.",
      ja: "{model}の{part}を使うが、{policy}は出力だけを許す。",
    },
    fix: { en: "Obtain a permission for the part, or use the output only.", ja: "その部分の許諾を得るか、出力だけを使う。" },
    origin: "own; ODRL Information Model 2.2, 2.6 Rule",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "TRU-055",
    rule: "trust/query-budget",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "A limit on queries", ja: "問い合わせの上限" },
    text: {
      en: "A permission that covers output SHOULD have a constraint on odrl:count when the Policy prohibits weights.",
      ja: "Policyが重みを禁止するとき、出力に及ぶ許諾はodrl:countの制約を持つことが望ましい。",
    },
    why: {
      en: "With queries enough the weights can be rebuilt from the output.",
      ja: "問い合わせが十分あれば、出力から重みを復元できる。",
    },
    message: {
      en: "The weights are prohibited, but the output is permitted without a count; they may be rebuilt.",
      ja: "重みを禁止し出力を回数なしに許すので、重みが復元されることがある。",
    },
    fix: { en: "Add a constraint on \"odrl:count\" to the permission.", ja: "許諾に「odrl:count」の制約を加える。" },
    origin: "own; ODRL 2.2 Vocabulary, odrl:count",
    at: { en: "the permission", ja: "その許諾" },
  },
  {
    code: "TRU-056",
    rule: "trust/revoked-attestation",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Attestations in force", ja: "有効な証明" },
    text: {
      en: "No attestation of a resource MUST be revoked, or have a validUntil before the date of validation that the caller gives; without such a date the second half is not checked.",
      ja: "資源のattestationsは、取り消されたものや、validUntilが検査者の示す検査日より前のものであってはならない。検査日がなければ後半は検査しない。",
    },
    why: {
      en: "A revoked attestation says that the issuer no longer stands by it.",
      ja: "取り消された証明は、発行者がもはや保証しないことを示す。",
    },
    message: { en: "{attestation} was revoked at {revoked}.", ja: "{attestation}は{revoked}に取り消されている。" },
    fix: { en: "Obtain a new attestation, or remove this one.", ja: "新しい証明を得るか、これを除く。" },
    origin: "Verifiable Credentials Data Model 2.0 (W3C), Status and Validity Period",
    at: { en: "the Ref", ja: "その参照" },
    cases: {
      expired: {
        message: {
          en: "{attestation} was valid until {until}, before {date}.",
          ja: "{attestation}の有効期限{until}が{date}より前に切れている。",
        },
        fix: { en: "Have the attestation renewed.", ja: "証明を更新する。" },
      },
    },
  },
  {
    code: "TRU-057",
    rule: "trust/training-attested",
    level: "SHOULD",
    severity: { draft: "info", core: "info", exchange: "warning", coupling: "warning" },
    needs: ["closed-set"],
    title: { en: "Attested training data", ja: "証明された学習データ" },
    text: {
      en: "A dataDriven model with attestations SHOULD have one whose subjects include data that it was trained on.",
      ja: "証明のあるdataDrivenのモデルは、学習データを対象に含む証明を持つことが望ましい。",
    },
    why: {
      en: "A model can be no more trustworthy than what it learned from.",
      ja: "モデルは、学習したデータより信頼できるものにはならない。",
    },
    message: {
      en: "No attestation covers the training data {training}; they may have been changed.",
      ja: "学習データ{training}の証明がなく、改変されていることがある。",
    },
    fix: { en: "Have the training data attested too.", ja: "学習データの証明も受ける。" },
    origin: "own; in-toto Attestation Framework 1.0, Statement: subject",
    at: { en: "/attestations", ja: "/attestations" },
  },
  {
    code: "TRU-058",
    rule: "trust/model-grounded",
    level: "MUST",
    severity: { draft: "warning", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A model has a ground", ja: "根拠のあるモデル" },
    text: {
      en: "A mechanistic Model MUST have represents or equations, a dataDriven or hybrid one validity, a dataDriven one trainedOn or approximates, and a hybrid one hybrid with two or more parts.",
      ja: "Modelは、mechanisticならrepresentsまたはequationsを、dataDrivenまたはhybridならvalidityを、dataDrivenならさらにtrainedOnまたはapproximatesを、hybridなら2つ以上の部分からなるhybridを持たなければならない。",
    },
    why: {
      en: "What a model rests on decides where it may be trusted.",
      ja: "モデルが何に基づくかで、どこまで信頼できるかが決まる。",
    },
    message: {
      en: "The mechanistic model states neither the processes nor the equations it solves.",
      ja: "機構モデルに、表す過程も解く方程式もない。",
    },
    fix: {
      en: "Add \"represents\" with the processes, or \"equations\".",
      ja: "過程を「represents」に書くか、「equations」を加える。",
    },
    origin: "CWA 17284:2018 (MODA), chapters 2 and 3",
    at: { en: "the model", ja: "そのモデル" },
    cases: {
      validity: {
        message: {
          en: "The model is \"{kind}\", but does not say where it is valid.",
          ja: "モデルは「{kind}」だが、妥当領域がない。",
        },
        fix: {
          en: "Add \"validity\" with the limits of what it learned from.",
          ja: "学習した範囲を「validity」に書く。",
        },
      },
      training: {
        message: {
          en: "The model is data-driven, but states neither what it learned from nor what it approximates.",
          ja: "データ駆動のモデルに、学習データも近似元もない。",
        },
        fix: { en: "Add \"trainedOn\" or \"approximates\".", ja: "「trainedOn」か「approximates」を加える。" },
      },
      parts: {
        message: {
          en: "The model is hybrid, but has {count} of the two or more parts it is made of.",
          ja: "混成のモデルの部分が{count}個で、2つに足りない。",
        },
        fix: { en: "Add \"hybrid\" with every part.", ja: "すべての部分のある「hybrid」を加える。" },
      },
    },
  },
  {
    code: "TRU-059",
    rule: "trust/attestation-order",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Order of an attestation", ja: "証明の順序" },
    text: {
      en: "Neither validUntil nor revokedAt of an Attestation MUST lie before its issuedAt.",
      ja: "AttestationのvalidUntilとrevokedAtは、issuedAtより前であってはならない。",
    },
    why: {
      en: "What ended before it began was never in force, so one of the times is wrong.",
      ja: "始まる前に終わった証明は一度も効力がなく、どれかの時刻が誤っている。",
    },
    message: {
      en: "\"{member}\" is {time}, before the attestation was issued at {issued}.",
      ja: "「{member}」の{time}が、証明の発行({issued})より前にある。",
    },
    fix: { en: "Correct one of the two times.", ja: "2つの時刻のどちらかを直す。" },
    origin: "Verifiable Credentials Data Model 2.0 (W3C), Validity Period",
    at: { en: "the member", ja: "その項目" },
  },
  {
    code: "PRF-01",
    rule: "profile/profile-form",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Form of a profile file", ja: "プロファイルのファイルの形" },
    text: {
      en: "A profile file MUST be an object of `name`, `title` and `extends`, and may hold `description`, `severities`, `classes` and `restrictions`; it holds nothing else.",
      ja: "プロファイルのファイルは「name」「title」「extends」を持つオブジェクトでなければならず、「description」「severities」「classes」「restrictions」を加えてよい。他の項目は持たない。",
    },
    why: {
      en: "A misspelt key would be passed over, and the restriction that was meant would never be checked.",
      ja: "綴りを誤った鍵は読み飛ばされ、意図した制限が検査されないままになる。",
    },
    message: { en: "\"{member}\" is not known here in a profile.", ja: "「{member}」はプロファイルのこの位置では使えない。" },
    fix: {
      en: "Remove \"{member}\", or write one of {allowed}.",
      ja: "「{member}」を除くか、{allowed}のどれかを書く。",
    },
    origin: "own; packages/validate/schemas/profile.schema.json",
    at: { en: "the faulty member of the profile file", ja: "プロファイルのファイルの該当する項目" },
    cases: {
      nearest: {
        message: {
          en: "\"{member}\" is not known here; nearest is \"{nearest}\".",
          ja: "「{member}」はここでは使えない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      missing: {
        message: { en: "\"{member}\" is missing here in the profile.", ja: "プロファイルのここに「{member}」がない。" },
        fix: { en: "Add \"{member}\".", ja: "「{member}」を加える。" },
      },
      text: {
        message: {
          en: "\"{member}\" must be a text; {value} is given.",
          ja: "「{member}」は文字列のはずだが、{value}である。",
        },
        fix: { en: "Write the value in quotation marks.", ja: "値を引用符で囲んで書く。" },
      },
      scalar: {
        message: {
          en: "\"{member}\" must be a text, a number, true or false; {value} is given.",
          ja: "「{member}」は文字列、数、真偽値のはずだが、{value}である。",
        },
        fix: { en: "Write the one value that is meant.", ja: "意図する値を1つ書く。" },
      },
      number: {
        message: {
          en: "\"{member}\" must be a number; {value} is given.",
          ja: "「{member}」は数のはずだが、{value}である。",
        },
        fix: { en: "Write the number without quotation marks.", ja: "数を引用符なしで書く。" },
      },
      count: {
        message: {
          en: "\"{member}\" must be a whole number from {minimum}; {value} is given.",
          ja: "「{member}」は{minimum}以上の整数のはずだが、{value}である。",
        },
        fix: { en: "Write a whole number of {minimum} or more.", ja: "{minimum}以上の整数を書く。" },
      },
      list: {
        message: {
          en: "\"{member}\" must be a list of at least one entry; {value} is given.",
          ja: "「{member}」は1個以上の一覧のはずだが、{value}である。",
        },
        fix: {
          en: "Write the entries as a list, or remove \"{member}\".",
          ja: "一覧として書くか、「{member}」を除く。",
        },
      },
      object: {
        message: {
          en: "\"{member}\" must be an object with members; {value} is given.",
          ja: "「{member}」は項目を持つオブジェクトのはずだが、{value}である。",
        },
        fix: { en: "Write the members by name.", ja: "項目を名前とともに書く。" },
      },
      choice: {
        message: {
          en: "\"{value}\" cannot stand for \"{member}\"; allowed are {allowed}.",
          ja: "「{value}」は「{member}」の値にならない。使えるのは{allowed}である。",
        },
        fix: { en: "Write one of the allowed values.", ja: "使える値のどれかを書く。" },
      },
      form: {
        message: {
          en: "\"{value}\" has not the form of \"{member}\", which is such as {example}.",
          ja: "「{value}」は「{member}」の形ではない。{example}のように書く。",
        },
        fix: { en: "Write it in the form of the example.", ja: "例の形に合わせて書く。" },
      },
      empty: {
        message: {
          en: "This restriction says nothing; it names a place and no limit.",
          ja: "この制限は位置を示すだけで、何も制限していない。",
        },
        fix: {
          en: "Add a limit, such as one of {allowed}, or remove the entry.",
          ja: "{allowed}などの制限を加えるか、この項を除く。",
        },
      },
    },
  },
  {
    code: "PRF-02",
    rule: "profile/base-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known base of a profile", ja: "既知の基となるプロファイル" },
    text: {
      en: "`extends` MUST name a built-in profile (draft, core, exchange, coupling), or a profile file at or below the folder of the given file, without a circle.",
      ja: "「extends」は、組み込みのプロファイル(draft、core、exchange、coupling)か、与えたファイルのフォルダ以下にあるプロファイルのファイルを、循環せずに指さなければならない。",
    },
    why: {
      en: "What a profile restricts is only known once its base is known.",
      ja: "基となるものが分からなければ、何を制限するのかも分からない。",
    },
    message: {
      en: "\"{value}\" is neither a built-in profile nor a profile file.",
      ja: "「{value}」は組み込みのプロファイルでもファイルでもない。",
    },
    fix: {
      en: "Write draft, core, exchange or coupling, or the path of a .yaml or .json file.",
      ja: "組み込みの名前か、.yamlか.jsonのファイルの経路を書く。",
    },
    origin: "own",
    at: { en: "/extends", ja: "/extends" },
    cases: {
      cycle: {
        message: {
          en: "\"{path}\" extends itself through other files.",
          ja: "「{path}」は他のファイルを経て自分自身を基にしている。",
        },
        fix: {
          en: "Let one of the files extend a built-in profile.",
          ja: "どれか1つのファイルが組み込みのプロファイルを基にするよう直す。",
        },
      },
      depth: {
        message: {
          en: "More than {limit} profile files stand one on another.",
          ja: "プロファイルのファイルが{limit}段より多く重なっている。",
        },
        fix: { en: "Join some of the files into one.", ja: "いくつかのファイルを1つにまとめる。" },
      },
    },
  },
  {
    code: "PRF-03",
    rule: "profile/code-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known rule code", ja: "既知の規則コード" },
    text: {
      en: "Every key of `severities` MUST be the code of a rule of this catalogue.",
      ja: "「severities」の鍵は、どれもこの一覧にある規則のコードでなければならない。",
    },
    why: {
      en: "A severity for a code that does not exist changes nothing, although its author relies on it.",
      ja: "存在しないコードの重さは何も変えず、書いた人の当てが外れる。",
    },
    message: { en: "\"{rule}\" is not the code of a rule.", ja: "「{rule}」という規則のコードはない。" },
    fix: {
      en: "Write the code as a finding or jiku explain shows it.",
      ja: "検出結果やjiku explainが示すコードを書く。",
    },
    origin: "own",
    at: { en: "the entry of /severities", ja: "/severitiesの該当する項" },
    cases: {
      nearest: {
        message: {
          en: "\"{rule}\" is not the code of a rule; nearest is \"{nearest}\".",
          ja: "「{rule}」という規則のコードはない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "PRF-04",
    rule: "profile/severity-raised",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Severities only raised", ja: "重さは上げるだけ" },
    text: {
      en: "A profile MUST NOT give a rule a lower severity than its base does, in the order off, info, warning, error, and MUST NOT switch off a rule that says MUST.",
      ja: "プロファイルは、off、info、warning、errorの順で、規則の重さを基より低くしてはならない。MUSTの規則をoffにしてもならない。",
    },
    why: {
      en: "Data that pass a profile must pass its base too; a lowered severity would let through what the base refuses.",
      ja: "プロファイルを通るデータは基も通らなければならない。重さを下げると、基が拒むものを通してしまう。",
    },
    message: {
      en: "{rule} is \"{expected}\" in \"{base}\" and may not be lowered to \"{severity}\".",
      ja: "{rule}は「{base}」で「{expected}」であり、「{severity}」に下げられない。",
    },
    fix: {
      en: "Write \"{expected}\" or a higher severity, or remove the entry.",
      ja: "「{expected}」以上の重さを書くか、この項を除く。",
    },
    origin: "own",
    at: { en: "the entry of /severities", ja: "/severitiesの該当する項" },
    cases: {
      must: {
        message: { en: "{rule} says MUST and may not be switched off.", ja: "{rule}はMUSTの規則であり、offにできない。" },
        fix: {
          en: "Write info, warning or error, or remove the entry.",
          ja: "info、warning、errorを書くか、この項を除く。",
        },
      },
    },
  },
  {
    code: "PRF-05",
    rule: "profile/site-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Restriction of a known type", ja: "既知の型への制限" },
    text: {
      en: "`on`, and every entry of `classes`, MUST name a class, base, value type, union, variant, primitive or enumeration of the model; `classes` names classes only.",
      ja: "「on」は、モデルのクラス、基底、値型、共用体、変種、基本型、列挙のどれかの名前でなければならない。「classes」が挙げるのはクラスだけである。",
    },
    why: {
      en: "A restriction of a type that does not exist applies to nothing, and widening the model is no restriction.",
      ja: "存在しない型への制限は何にも効かず、型を加えることは制限ではない。",
    },
    message: { en: "\"{value}\" is not a type of the model.", ja: "「{value}」という型はモデルにない。" },
    fix: {
      en: "Write the name of a type as the pages of the model spell it.",
      ja: "モデルの頁にある型の名前を、その綴りで書く。",
    },
    origin: "own",
    at: { en: "/on of the restriction, or the class", ja: "制限の/on、またはそのクラス" },
    cases: {
      nearest: {
        message: {
          en: "\"{value}\" is not a type of the model; nearest is \"{nearest}\".",
          ja: "「{value}」という型はモデルにない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      class: {
        message: { en: "\"{value}\" is not a class of resources.", ja: "「{value}」は資源のクラスではない。" },
        fix: { en: "Write a class, such as Observation.", ja: "Observationなどのクラスを書く。" },
      },
      target: {
        message: {
          en: "\"{member}\" never refers to a \"{value}\"; it refers to {allowed}.",
          ja: "「{member}」は「{value}」を指さない。指すのは{allowed}である。",
        },
        fix: { en: "Write classes among {allowed} or below them.", ja: "{allowed}か、その下位のクラスを書く。" },
      },
    },
  },
  {
    code: "PRF-06",
    rule: "profile/member-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Restriction of a known member", ja: "既知の項目への制限" },
    text: {
      en: "Every step of `member` and every entry of `required` MUST be a member of the type that it stands on; lists and maps are entered without a step of their own.",
      ja: "「member」の各段と「required」の各項は、その位置の型が持つ項目でなければならない。一覧と対応表の中へは段なしで入る。",
    },
    why: {
      en: "Objects are closed: data that had such a member would be refused by the core, so nothing could pass.",
      ja: "オブジェクトは閉じている。その項目を持つデータは基本の検査で拒まれるので、何も通らなくなる。",
    },
    message: {
      en: "\"{member}\" is not a member of {class}, so it cannot be restricted.",
      ja: "「{member}」は{class}の項目ではないので、制限できない。",
    },
    fix: { en: "Write a member of {class}.", ja: "{class}の項目を書く。" },
    origin: "own",
    at: { en: "/member, or the entry of /required", ja: "/member、または/requiredの該当する項" },
    cases: {
      nearest: {
        message: {
          en: "{class} has no member \"{member}\" to restrict; nearest is \"{nearest}\".",
          ja: "{class}に「{member}」という項目はない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      leaf: {
        message: {
          en: "\"{member}\" is asked of a value that has no members of its own.",
          ja: "項目を持たない値に「{member}」を求めている。",
        },
        fix: { en: "End the path one step earlier.", ja: "経路を1段手前で終える。" },
      },
      key: {
        message: { en: "\"{member}\" cannot be a key of this map.", ja: "「{member}」はこの対応表の鍵にならない。" },
        fix: {
          en: "Write a key that the core allows, such as a language tag.",
          ja: "言語タグなど、基本が認める鍵を書く。",
        },
      },
    },
  },
  {
    code: "PRF-07",
    rule: "profile/limit-fits",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Limit that fits the member", ja: "項目に合う制限" },
    text: {
      en: "A limit MUST fit what the member holds: `minimum` and `maximum` a number, `units` a unit, `referenceSystems` a reference to a ReferenceSystem, `classes` a reference, `pattern` and `codeLists` a text, `maxItems` a list, `required` an object.",
      ja: "制限は項目の中身に合うものでなければならない。「minimum」と「maximum」は数、「units」は単位、「referenceSystems」はReferenceSystemへの参照、「classes」は参照、「pattern」と「codeLists」は文字列、「maxItems」は一覧、「required」はオブジェクトに使う。",
    },
    why: {
      en: "A limit that can never apply looks like a check and is none.",
      ja: "効くことのない制限は、検査に見えて検査ではない。",
    },
    message: { en: "\"{keyword}\" does not fit \"{member}\".", ja: "「{keyword}」は「{member}」に使えない。" },
    fix: { en: "Use one of {allowed}, or name another member.", ja: "{allowed}のどれかを使うか、別の項目を指す。" },
    origin: "own",
    at: { en: "the keyword of the restriction", ja: "制限の該当する語" },
  },
  {
    code: "PRF-08",
    rule: "profile/value-inside",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Values that the core has", ja: "基本にある値" },
    text: {
      en: "Every value of `enum` and `const` MUST be one that the core allows for the member.",
      ja: "「enum」と「const」の値は、どれも基本がその項目に認める値でなければならない。",
    },
    why: {
      en: "A value that the core refuses would widen the model, or be an allowance that no data can use.",
      ja: "基本が拒む値を認めるのはモデルを広げることであり、どのデータも使えない。",
    },
    message: {
      en: "\"{value}\" is not a value that the core allows for \"{member}\": {allowed}.",
      ja: "「{value}」は基本が「{member}」に認める値({allowed})ではない。",
    },
    fix: { en: "Write only values among those of the core.", ja: "基本にある値だけを書く。" },
    origin: "own",
    at: { en: "the value in the profile file", ja: "プロファイルのファイルの該当する値" },
    cases: {
      nearest: {
        message: {
          en: "The core has no \"{value}\" for \"{member}\"; nearest is \"{nearest}\".",
          ja: "基本の「{member}」に「{value}」という値はない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      form: {
        message: {
          en: "\"{value}\" has not the form that the core asks of \"{member}\".",
          ja: "「{value}」は基本が「{member}」に求める形ではない。",
        },
        fix: { en: "Write a value of the form of the member.", ja: "項目の形に合う値を書く。" },
      },
    },
  },
  {
    code: "PRF-09",
    rule: "profile/range-inside",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Range within that of the core", ja: "基本の範囲の内側" },
    text: {
      en: "`minimum`, `maximum` and `maxItems` MUST lie within the bounds of the core, and leave at least one value.",
      ja: "「minimum」「maximum」「maxItems」は基本の限界の内側にあり、少なくとも1つの値を残さなければならない。",
    },
    why: {
      en: "A wider bound has no effect, since the core refuses what lies beyond; an empty range refuses everything.",
      ja: "広い限界は、外側を基本が拒むので効かない。空の範囲はすべてを拒む。",
    },
    message: {
      en: "\"{keyword}\" {value} is wider than the {limit} of the core for \"{member}\".",
      ja: "「{keyword}」の{value}は、基本が「{member}」に課す{limit}より広い。",
    },
    fix: { en: "Write a bound within {limit}, or remove it.", ja: "{limit}の内側の値を書くか、除く。" },
    origin: "own",
    at: { en: "the bound in the profile file", ja: "プロファイルのファイルの該当する限界" },
    cases: {
      order: {
        message: {
          en: "The minimum {minimum} is above the maximum {maximum}; nothing can lie between.",
          ja: "最小{minimum}が最大{maximum}より大きく、間に何も入らない。",
        },
        fix: { en: "Swap the two bounds, or correct one of them.", ja: "両端を入れ替えるか、一方を直す。" },
      },
      items: {
        message: {
          en: "The core asks for at least {limit} entries in \"{member}\"; {value} is less.",
          ja: "基本は「{member}」に{limit}個以上を求めるが、{value}はそれより少ない。",
        },
        fix: { en: "Write {limit} or more.", ja: "{limit}以上を書く。" },
      },
    },
  },
  {
    code: "PRF-10",
    rule: "profile/name-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known units, kinds and systems", ja: "既知の単位、量の種類、参照系" },
    text: {
      en: "Units MUST be UCUM codes, keys of `unitsByKind` quantity kinds of the pack with units of their dimension, and codes of reference systems such as those of EPSG SHOULD be in the pack; prefixes of CURIEs are those of the published context.",
      ja: "単位はUCUMの記号、「unitsByKind」の鍵はパックにある量の種類とし、挙げる単位はその次元でなければならない。CURIEの接頭辞は公開コンテキストのものでなければならない。EPSGなどの参照系のコードはパックにあることが望ましい。",
    },
    why: {
      en: "A misspelt unit or system matches no data, and everything would be refused for the wrong reason.",
      ja: "綴りを誤った単位や参照系はどのデータとも合わず、誤った理由ですべてが拒まれる。",
    },
    message: { en: "\"{value}\" in the profile is not a UCUM code.", ja: "プロファイルの「{value}」はUCUMの単位記号ではない。" },
    fix: { en: "Write the UCUM code of the unit.", ja: "UCUMの単位記号を書く。" },
    origin: "UCUM 2.2; QUDT 3; EPSG Geodetic Parameter Dataset",
    at: { en: "the name in the profile file", ja: "プロファイルのファイルの該当する名前" },
    cases: {
      "unit-nearest": {
        message: {
          en: "\"{value}\" in the profile is not a UCUM code; nearest is \"{nearest}\".",
          ja: "プロファイルの「{value}」はUCUMの単位記号ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Write \"{nearest}\".", ja: "「{nearest}」と書く。" },
      },
      kind: {
        message: {
          en: "\"{value}\" is not a quantity kind with a dimension.",
          ja: "「{value}」は次元を持つ量の種類ではない。",
        },
        fix: {
          en: "Write a QUDT kind, such as quantitykind:Length.",
          ja: "quantitykind:LengthなどQUDTの量の種類を書く。",
        },
      },
      "unit-kind": {
        message: {
          en: "The unit \"{value}\" does not have the dimension of {kind}.",
          ja: "単位「{value}」は{kind}の次元ではない。",
        },
        fix: { en: "Write units of that kind only.", ja: "その種類の単位だけを書く。" },
      },
      system: {
        severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
        message: {
          en: "The pack of registered systems has no \"{value}\"; the code may be misspelt.",
          ja: "登録された参照系のパックに「{value}」はない。コードの綴りが誤っている可能性がある。",
        },
        fix: {
          en: "Correct the code, or give the system as a resource of the data.",
          ja: "コードを直すか、その参照系を資源としてデータに含める。",
        },
      },
      prefix: {
        message: {
          en: "The prefix of \"{value}\" is not one of the published context.",
          ja: "「{value}」の接頭辞は公開コンテキストにない。",
        },
        fix: { en: "Write the IRI out in full.", ja: "IRIを略さずに書く。" },
      },
    },
  },
  {
    code: "PRF-11",
    rule: "profile/pattern-linear",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Pattern in RE2 syntax", ja: "RE2の構文の正規表現" },
    text: {
      en: "A pattern MUST be in RE2 syntax, without look-around and back-references, of at most 1,000 characters and 4,000 program steps; it is searched anywhere in the text unless `^` and `$` bind it.",
      ja: "正規表現はRE2の構文とし、先読み、後読み、後方参照を含まず、1,000文字、4,000命令以内でなければならない。「^」と「$」で固定しないかぎり、文字列のどこに現れてもよい。",
    },
    why: {
      en: "Only such a pattern is matched in time that grows with the text alone; others can stop the whole run.",
      ja: "このような正規表現だけが、文字列の長さに比例する時間で照合できる。ほかは実行全体を止めうる。",
    },
    message: {
      en: "The pattern \"{value}\" is not one that RE2 can run: {reason}.",
      ja: "正規表現「{value}」はRE2で実行できない({reason})。",
    },
    fix: { en: "Write it without look-around and back-references.", ja: "先読み、後読み、後方参照を使わずに書く。" },
    origin: "RE2 syntax (github.com/google/re2/wiki/Syntax)",
    at: { en: "/pattern of the restriction", ja: "制限の/pattern" },
    cases: {
      long: {
        message: { en: "The pattern has more than {limit} characters.", ja: "正規表現が{limit}文字より長い。" },
        fix: { en: "Use a code list for long lists of values.", ja: "値の長い一覧には符号表を使う。" },
      },
      large: {
        message: { en: "The pattern needs more than {limit} program steps.", ja: "正規表現が{limit}命令より多く要る。" },
        fix: { en: "Use smaller repeat counts.", ja: "繰返しの回数を小さくする。" },
      },
    },
  },
  {
    code: "PRF-12",
    rule: "profile/code-list-usable",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Usable code list", ja: "使える符号表" },
    text: {
      en: "A code list MUST have a `scheme` and either `codes` or `file`; the file is local, at or below the folder of the given file: a JSON list or object (its keys), or a text of one code a line.",
      ja: "符号表は「scheme」と、「codes」か「file」の一方を持たなければならない。ファイルは与えたファイルのフォルダ以下にあり、JSONの一覧かオブジェクト(鍵が符号)、または1行1符号の文字列とする。",
    },
    why: {
      en: "An empty or unreadable list would refuse every code, or let every code through.",
      ja: "空の表や読めない表は、すべての符号を拒むか、すべてを通してしまう。",
    },
    message: { en: "The code list \"{value}\" holds no codes.", ja: "符号表「{value}」に符号がない。" },
    fix: { en: "List at least one code.", ja: "符号を1つ以上書く。" },
    origin: "own",
    at: { en: "the code list in the profile file", ja: "プロファイルのファイルの該当する符号表" },
    cases: {
      source: {
        message: {
          en: "The code list of \"{value}\" needs either \"codes\" or \"file\".",
          ja: "「{value}」の符号表には「codes」か「file」の一方が要る。",
        },
        fix: { en: "Give one of the two.", ja: "どちらか一方を書く。" },
      },
      entry: {
        message: {
          en: "An entry of the code list \"{value}\" is not a text.",
          ja: "符号表「{value}」に文字列でない項がある。",
        },
        fix: {
          en: "Write every code in quotation marks, so that leading zeros stay.",
          ja: "先頭の0が残るように、符号をすべて引用符で囲む。",
        },
      },
      many: {
        message: {
          en: "The code list \"{value}\" has more than {limit} codes.",
          ja: "符号表「{value}」の符号が{limit}個より多い。",
        },
        fix: { en: "Use a pattern, or split the list by scheme.", ja: "正規表現を使うか、表を分ける。" },
      },
    },
  },
  {
    code: "PRF-13",
    rule: "profile/no-contradiction",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Restrictions that can be met together", ja: "同時に満たせる制限" },
    text: {
      en: "Restrictions of one member, in one file, in the files it extends or in profiles given together, MUST leave at least one value that satisfies them all.",
      ja: "1つの項目への制限は、同じファイル、その基、同時に与えたプロファイルのどこにあっても、すべてを満たす値を少なくとも1つ残さなければならない。",
    },
    why: {
      en: "Otherwise no data with that member can pass, and each author believes the other file to be wrong.",
      ja: "さもなければその項目を持つデータは一切通らず、互いに相手のファイルが誤りだと思うことになる。",
    },
    message: {
      en: "No value of \"{place}\" satisfies both \"{first}\" and \"{second}\".",
      ja: "「{first}」と「{second}」を共に満たす「{place}」の値はない。",
    },
    fix: {
      en: "Change one of the two, or give the profiles in separate runs.",
      ja: "一方を改めるか、プロファイルを別々に適用する。",
    },
    origin: "own",
    at: { en: "the later of the two restrictions", ja: "2つの制限の後の方" },
  },
  {
    code: "PRF-20",
    rule: "profile/member-required",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Member that the profile requires", ja: "プロファイルが求める項目" },
    text: {
      en: "Data under a profile MUST have the members that its `required` names, wherever the object they belong to is present and its type or variant defines them.",
      ja: "プロファイルに従うデータは、「required」が挙げる項目を、それが属するオブジェクトがあり、その型か変種が定めるかぎり、持たなければならない。",
    },
    why: {
      en: "Those who read the data under this profile rely on the member being there.",
      ja: "このプロファイルで読む側は、その項目があることを前提にしている。",
    },
    message: {
      en: "\"{member}\" is missing; profile \"{profile}\" requires it in this {class}.",
      ja: "プロファイル「{profile}」がこの{class}に求める「{member}」がない。",
    },
    fix: { en: "Add \"{member}\" as the source states it.", ja: "元のデータが示すとおりに「{member}」を加える。" },
    origin: "own; the profile file",
    at: { en: "the member that is missing", ja: "欠けている項目" },
  },
  {
    code: "PRF-21",
    rule: "profile/value-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Value that the profile allows", ja: "プロファイルが認める値" },
    text: {
      en: "A value under a profile MUST be one of its `enum`, or equal its `const`; IRIs are compared written out.",
      ja: "プロファイルに従う値は、「enum」のどれか、または「const」と等しくなければならない。IRIは略さない形で比べる。",
    },
    why: {
      en: "Those who read the data under this profile handle these values only.",
      ja: "このプロファイルで読む側は、これらの値だけを扱う。",
    },
    message: {
      en: "Profile \"{profile}\" allows {allowed} for \"{member}\"; \"{value}\" is given.",
      ja: "プロファイル「{profile}」が「{member}」に認めるのは{allowed}だが、「{value}」である。",
    },
    fix: { en: "Write one of the allowed values, if it is true of the data.", ja: "データに合うなら、認められた値を書く。" },
    origin: "own; the profile file",
    at: { en: "the value", ja: "その値" },
    cases: {
      const: {
        message: {
          en: "Profile \"{profile}\" fixes \"{member}\" to \"{expected}\"; \"{value}\" is given.",
          ja: "プロファイル「{profile}」は「{member}」を「{expected}」に固定するが、「{value}」である。",
        },
        fix: { en: "Write \"{expected}\", if it is true of the data.", ja: "データに合うなら「{expected}」と書く。" },
      },
      nearest: {
        message: {
          en: "\"{value}\" is outside the values of \"{profile}\" for \"{member}\"; nearest is \"{nearest}\".",
          ja: "「{value}」は「{profile}」が「{member}」に認める値にない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "PRF-22",
    rule: "profile/value-in-range",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Number within the range of the profile", ja: "プロファイルの範囲内の数" },
    text: {
      en: "A number under a profile MUST NOT be below its `minimum` or above its `maximum`; both bounds belong to the range, and the number is taken as written, in its own unit.",
      ja: "プロファイルに従う数は、「minimum」より小さくも「maximum」より大きくもあってはならない。両端は範囲に含み、数は書かれた単位のまま比べる。",
    },
    why: {
      en: "A number beyond the range of its use is most often a wrong unit, a wrong column or a fault of the instrument.",
      ja: "用途の範囲を外れた数の多くは、単位の誤り、列の取違え、計器の不具合である。",
    },
    message: {
      en: "{value} is below the minimum {minimum} of profile \"{profile}\" for \"{member}\".",
      ja: "{value}はプロファイル「{profile}」の「{member}」の最小{minimum}より小さい。",
    },
    fix: { en: "Check the number and its unit.", ja: "数と単位を確かめる。" },
    origin: "own; the profile file",
    at: { en: "the number", ja: "その数" },
    cases: {
      above: {
        message: {
          en: "{value} is above the maximum {maximum} of profile \"{profile}\" for \"{member}\".",
          ja: "{value}はプロファイル「{profile}」の「{member}」の最大{maximum}より大きい。",
        },
        fix: { en: "Check the number and its unit.", ja: "数と単位を確かめる。" },
      },
    },
  },
  {
    code: "PRF-23",
    rule: "profile/unit-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["pack"],
    title: { en: "Unit that the profile allows", ja: "プロファイルが認める単位" },
    text: {
      en: "A unit under a profile MUST equal one of its `units` as a UCUM code, whatever its spelling, convert to one of its `commensurable`, and, where it has the dimension of a kind in `unitsByKind`, be one of the units listed for that kind.",
      ja: "プロファイルに従う単位は、「units」のどれかとUCUMの記号として(綴りによらず)等しく、「commensurable」のどれかに換算でき、「unitsByKind」にある量の種類の次元を持つときは、その種類に挙げた単位のどれかでなければならない。",
    },
    why: {
      en: "Those who read the data under this profile do not convert units, or would mix them up.",
      ja: "このプロファイルで読む側は単位を換算しないので、混在すると取り違える。",
    },
    message: {
      en: "Unit \"{unit}\" is not one that profile \"{profile}\" allows: {allowed}.",
      ja: "単位「{unit}」はプロファイル「{profile}」が認める単位({allowed})ではない。",
    },
    fix: {
      en: "Convert the values to an allowed unit, and state that unit.",
      ja: "値を認められた単位に換算し、その単位を書く。",
    },
    origin: "own; the profile file; UCUM 2.2",
    at: { en: "the unit", ja: "その単位" },
    cases: {
      commensurable: {
        message: {
          en: "Unit \"{unit}\" does not convert to what profile \"{profile}\" allows: {allowed}.",
          ja: "単位「{unit}」はプロファイル「{profile}」が認める単位({allowed})に換算できない。",
        },
        fix: { en: "Check the unit, and whether the value belongs here.", ja: "単位と、値がここに属するかを確かめる。" },
      },
      kind: {
        message: {
          en: "Profile \"{profile}\" writes {kind} in {allowed}, not in \"{unit}\".",
          ja: "プロファイル「{profile}」は{kind}を「{unit}」ではなく{allowed}で書く。",
        },
        fix: {
          en: "Convert the values to an allowed unit, and state that unit.",
          ja: "値を認められた単位に換算し、その単位を書く。",
        },
      },
    },
  },
  {
    code: "PRF-24",
    rule: "profile/reference-system-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Reference system that the profile allows", ja: "プロファイルが認める参照系" },
    text: {
      en: "A reference to a ReferenceSystem under a profile MUST name one of its `referenceSystems`, in any registered spelling, or a resource whose `definition` does.",
      ja: "プロファイルに従うReferenceSystemへの参照は、「referenceSystems」のどれかを、登録された綴りのどれで書いてもよいが、指さなければならない。「definition」がそれを指す資源への参照でもよい。",
    },
    why: {
      en: "Those who read the data under this profile place coordinates in these systems without transforming them.",
      ja: "このプロファイルで読む側は、変換せずにこれらの参照系に座標を置く。",
    },
    message: {
      en: "Profile \"{profile}\" allows {allowed} for \"{member}\"; \"{value}\" is another system.",
      ja: "プロファイル「{profile}」が「{member}」に認めるのは{allowed}だが、「{value}」は別の参照系である。",
    },
    fix: {
      en: "Transform the coordinates to an allowed system, and refer to it.",
      ja: "座標を認められた参照系に変換し、それを指す。",
    },
    origin: "own; the profile file",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "PRF-25",
    rule: "profile/code-listed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Code of the profile's list", ja: "プロファイルの符号表にある符号" },
    text: {
      en: "A code under a profile MUST stand in its code list; beside a `scheme`, the list of that scheme applies, and schemes without a list are not judged.",
      ja: "プロファイルに従う符号は、その符号表になければならない。「scheme」が隣にあればその体系の表に従い、表のない体系は判定しない。",
    },
    why: {
      en: "A code that is in no list has no meaning that others could look up.",
      ja: "表にない符号は、他者が意味を調べられない。",
    },
    message: {
      en: "The code \"{value}\" is not in the list of \"{scheme}\" that profile \"{profile}\" uses.",
      ja: "符号「{value}」は、プロファイル「{profile}」が使う「{scheme}」の表にない。",
    },
    fix: {
      en: "Write a code of the list, or name the scheme that it belongs to.",
      ja: "表にある符号を書くか、属する体系を示す。",
    },
    origin: "own; the profile file",
    at: { en: "the code", ja: "その符号" },
    cases: {
      nearest: {
        message: {
          en: "The list of \"{scheme}\" in \"{profile}\" has no \"{value}\"; nearest is \"{nearest}\".",
          ja: "「{profile}」の「{scheme}」の表に「{value}」はない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "PRF-26",
    rule: "profile/pattern-matched",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Text of the profile's form", ja: "プロファイルの形の文字列" },
    text: {
      en: "A text under a profile MUST match its `pattern`, read as RE2, and have at most 10,000 characters there.",
      ja: "プロファイルに従う文字列は、RE2として読んだ「pattern」に合い、その項目では10,000文字以内でなければならない。",
    },
    why: {
      en: "The form tells a local number, a name or a date apart from others; what has not the form is likely something else.",
      ja: "形によって、管理番号、名前、日付などを見分ける。形に合わないものは別のものである可能性が高い。",
    },
    message: {
      en: "\"{value}\" does not have the form \"{pattern}\" that profile \"{profile}\" asks of \"{member}\".",
      ja: "「{value}」は、プロファイル「{profile}」が「{member}」に求める形「{pattern}」ではない。",
    },
    fix: { en: "Correct the text, as its source spells it.", ja: "元の綴りに従って文字列を直す。" },
    origin: "own; the profile file; RE2 syntax",
    at: { en: "the text", ja: "その文字列" },
    cases: {
      long: {
        message: {
          en: "The text of \"{member}\" is longer than {limit} characters; profile \"{profile}\" asks for a form.",
          ja: "プロファイル「{profile}」が形を定める「{member}」が{limit}文字より長い。",
        },
        fix: { en: "Move the long text to a member that is meant for it.", ja: "長い文字列は、それに適した項目へ移す。" },
      },
    },
  },
  {
    code: "PRF-27",
    rule: "profile/class-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Class that the profile allows", ja: "プロファイルが認めるクラス" },
    text: {
      en: "A resource under a profile with `classes` MUST be of one of these classes or of a class below them.",
      ja: "「classes」を持つプロファイルに従う資源は、そのどれか、またはその下位のクラスでなければならない。",
    },
    why: {
      en: "Those who read the data under this profile handle these classes only.",
      ja: "このプロファイルで読む側は、これらのクラスだけを扱う。",
    },
    message: {
      en: "Profile \"{profile}\" has no place for a resource of class {class}; allowed are {allowed}.",
      ja: "プロファイル「{profile}」が認めるクラスは{allowed}であり、{class}は入らない。",
    },
    fix: { en: "Leave the resource out, or give it in another document.", ja: "その資源を除くか、別の文書に入れる。" },
    origin: "own; the profile file",
    at: { en: "/type", ja: "/type" },
  },
  {
    code: "PRF-28",
    rule: "profile/target-class-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: ["closed-set"],
    title: { en: "Target class that the profile allows", ja: "プロファイルが認める参照先のクラス" },
    text: {
      en: "A reference under a profile MUST lead to a resource of one of the `classes` of its restriction or of a class below them; a reference that does not resolve is not judged here.",
      ja: "プロファイルに従う参照は、制限の「classes」のどれか、またはその下位のクラスの資源を指さなければならない。解決できない参照はここでは判定しない。",
    },
    why: {
      en: "Those who read the data under this profile follow the reference to these classes only.",
      ja: "このプロファイルで読む側は、参照の先がこれらのクラスである場合だけを扱う。",
    },
    message: {
      en: "\"{member}\" leads to a resource of class {class}; profile \"{profile}\" allows {allowed}.",
      ja: "「{member}」は{class}を指すが、プロファイル「{profile}」が認めるのは{allowed}である。",
    },
    fix: { en: "Refer to a resource of an allowed class.", ja: "認められたクラスの資源を指す。" },
    origin: "own; the profile file",
    at: { en: "the Ref", ja: "その参照" },
  },
  {
    code: "PRF-29",
    rule: "profile/item-count",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Number of entries that the profile allows", ja: "プロファイルが認める個数" },
    text: {
      en: "A list under a profile MUST NOT have more entries than its `maxItems`.",
      ja: "プロファイルに従う一覧は、「maxItems」より多くの項を持ってはならない。",
    },
    why: {
      en: "Those who read the data under this profile keep room for that many.",
      ja: "このプロファイルで読む側は、その個数までしか扱わない。",
    },
    message: {
      en: "\"{member}\" has {count} entries; profile \"{profile}\" allows at most {maximum}.",
      ja: "「{member}」は{count}個だが、プロファイル「{profile}」が認めるのは{maximum}個までである。",
    },
    fix: { en: "Keep the entries that matter, or use another profile.", ja: "要る項だけを残すか、別のプロファイルを使う。" },
    origin: "own; the profile file",
    at: { en: "the list", ja: "その一覧" },
  },
  {
    code: "PRF-30",
    rule: "profile/members-allowed",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Members that the profile allows", ja: "プロファイルが認める項目" },
    text: {
      en: "An object under a profile MUST NOT have other members than those that `members` names, beside its `id`, `type` or tag; a prefixed member is named as it is written.",
      ja: "プロファイルに従うオブジェクトは、「id」「type」と変種の札のほかに、「members」が挙げない項目を持ってはならない。接頭辞つきの項目は書かれたとおりの名で挙げる。",
    },
    why: {
      en: "Those who read the data under this profile would lose what stands there.",
      ja: "このプロファイルで読む側は、そこに書かれたことを失う。",
    },
    message: {
      en: "Profile \"{profile}\" has no place for \"{member}\" in this {class}.",
      ja: "プロファイル「{profile}」はこの{class}に「{member}」を認めない。",
    },
    fix: {
      en: "Leave \"{member}\" out; allowed are {allowed}.",
      ja: "「{member}」を除く。認められるのは{allowed}である。",
    },
    origin: "own; the profile file",
    at: { en: "the member", ja: "その項目" },
  },
  {
    code: "EXT-01",
    rule: "extension/extension-form",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Form of an extension file", ja: "拡張のファイルの形" },
    text: {
      en: "An extension file MUST be an object of `prefix`, `namespace`, `title` and `members`, and may hold `description`, `version` and `$defs`; each member has `on`, `title`, `description`, and may have `schema`, `term`, `termType` and `examples`.",
      ja: "拡張のファイルは「prefix」「namespace」「title」「members」を持つオブジェクトでなければならず、「description」「version」「$defs」を加えてよい。各項目は「on」「title」「description」を持ち、「schema」「term」「termType」「examples」を加えてよい。",
    },
    why: {
      en: "A misspelt key of the package would leave its values unchecked without a word.",
      ja: "パッケージの鍵の綴りを誤ると、値が知らないうちに検査されないままになる。",
    },
    message: {
      en: "\"{member}\" is not known here in an extension file.",
      ja: "「{member}」は拡張のファイルのこの位置では使えない。",
    },
    fix: {
      en: "Remove \"{member}\", or write one of {allowed}.",
      ja: "「{member}」を除くか、{allowed}のどれかを書く。",
    },
    origin: "own; packages/validate/schemas/extension.schema.json",
    at: { en: "the faulty member of the extension file", ja: "拡張のファイルの該当する項目" },
    cases: {
      nearest: {
        message: {
          en: "\"{member}\" is not known here; nearest is \"{nearest}\".",
          ja: "「{member}」はここでは使えない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      missing: {
        message: {
          en: "\"{member}\" is missing here in the extension file.",
          ja: "拡張のファイルのここに「{member}」がない。",
        },
        fix: { en: "Add \"{member}\".", ja: "「{member}」を加える。" },
      },
      text: {
        message: {
          en: "\"{member}\" must be a text; {value} is given.",
          ja: "「{member}」は文字列のはずだが、{value}である。",
        },
        fix: { en: "Write the value in quotation marks.", ja: "値を引用符で囲んで書く。" },
      },
      list: {
        message: {
          en: "\"{member}\" must be a list of at least one entry; {value} is given.",
          ja: "「{member}」は1個以上の一覧のはずだが、{value}である。",
        },
        fix: {
          en: "Write the entries as a list, or remove \"{member}\".",
          ja: "一覧として書くか、「{member}」を除く。",
        },
      },
      object: {
        message: {
          en: "\"{member}\" must be an object with members; {value} is given.",
          ja: "「{member}」は項目を持つオブジェクトのはずだが、{value}である。",
        },
        fix: { en: "Write the members by name.", ja: "項目を名前とともに書く。" },
      },
      form: {
        message: {
          en: "\"{value}\" has not the form of \"{member}\", which is such as {example}.",
          ja: "「{value}」は「{member}」の形ではない。{example}のように書く。",
        },
        fix: { en: "Write it in the form of the example.", ja: "例の形に合わせて書く。" },
      },
    },
  },
  {
    code: "EXT-02",
    rule: "extension/extension-schema",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Schema within the modelling subset", ja: "記述の範囲に収まるスキーマ" },
    text: {
      en: "The schema of an extension member MUST keep to the modelling subset of this standard: no untagged union, no open object with named members, no format, patterns in RE2 syntax beside `maxLength`, references into `$defs` or to embedded schemas.",
      ja: "拡張の項目のスキーマは、この規格の記述の範囲に収まらなければならない。種別のない共用体、項目を定めながら開いたオブジェクト、「format」を使わず、正規表現はRE2の構文とし「maxLength」を添え、参照は「$defs」か埋め込み済みのスキーマを指す。",
    },
    why: {
      en: "Within the subset every value is judged in time that grows with its size, and has one meaning in every output.",
      ja: "この範囲であれば、どの値も大きさに比例する時間で判定でき、どの出力でも意味が1つに定まる。",
    },
    message: {
      en: "The keyword \"{keyword}\" is outside the modelling subset.",
      ja: "「{keyword}」は記述の範囲の外の語である。",
    },
    fix: {
      en: "Say it with the keywords of the subset, or in the description.",
      ja: "範囲内の語で表すか、説明文に書く。",
    },
    origin: "JSON Schema 2020-12; RE2 syntax",
    at: { en: "the place in the schema", ja: "スキーマの該当箇所" },
    cases: {
      form: {
        message: {
          en: "\"{keyword}\" does not have the form that JSON Schema asks for.",
          ja: "「{keyword}」がJSON Schemaの形になっていない。",
        },
        fix: {
          en: "Write \"{keyword}\" as JSON Schema 2020-12 defines it.",
          ja: "「{keyword}」をJSON Schema 2020-12の定めどおりに書く。",
        },
      },
      pattern: {
        message: {
          en: "The pattern \"{value}\" cannot be run by RE2: {reason}.",
          ja: "正規表現「{value}」はRE2では実行できない({reason})。",
        },
        fix: { en: "Write it without look-around and back-references.", ja: "先読み、後読み、後方参照を使わずに書く。" },
      },
      "max-length": {
        message: { en: "A pattern needs \"maxLength\" beside it.", ja: "正規表現には「maxLength」を添える必要がある。" },
        fix: { en: "Add \"maxLength\", such as 200.", ja: "200などの「maxLength」を加える。" },
      },
      open: {
        message: { en: "An object with named members must be closed.", ja: "項目を定めたオブジェクトは閉じていなければならない。" },
        fix: { en: "Add \"additionalProperties\": false.", ja: "「additionalProperties」をfalseとする。" },
      },
      tag: {
        message: {
          en: "A union needs a tag: \"discriminator\" and a required \"const\" in each variant.",
          ja: "共用体には種別が要る。「discriminator」と、各変種に必須の「const」を書く。",
        },
        fix: {
          en: "Give every variant a required member of one fixed value.",
          ja: "どの変種にも、固定値を持つ必須の項目を置く。",
        },
      },
      reference: {
        message: { en: "\"{value}\" is not defined in this file.", ja: "「{value}」はこのファイルに定義されていない。" },
        fix: { en: "Define it under \"$defs\", or correct the reference.", ja: "「$defs」に定義するか、参照を直す。" },
      },
      circle: {
        message: {
          en: "\"{value}\" refers to itself without anything between.",
          ja: "「{value}」は間に何も挟まず自分自身を指す。",
        },
        fix: {
          en: "Put a member or an entry between the reference and its target.",
          ja: "参照とその先の間に、項目か一覧を挟む。",
        },
      },
      size: {
        message: {
          en: "The schemas have more than {limit} parts, or are nested too deeply.",
          ja: "スキーマの部分が{limit}個より多いか、入れ子が深すぎる。",
        },
        fix: { en: "Split the package, or write values as plain text.", ja: "パッケージを分けるか、値を文字列として書く。" },
      },
    },
  },
  {
    code: "EXT-03",
    rule: "extension/prefix-own",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Prefix and keys of its own", ja: "独自の接頭辞と鍵" },
    text: {
      en: "The prefix of an extension MUST NOT stand for another namespace in the published context or in another package given with it, and no two packages define the same key.",
      ja: "拡張の接頭辞は、公開コンテキストや同時に与えた他のパッケージで、別の名前空間を表してはならない。2つのパッケージが同じ鍵を定めてもならない。",
    },
    why: {
      en: "One key with two meanings is read by each program in its own way.",
      ja: "2つの意味を持つ鍵は、プログラムごとに別の読み方をされる。",
    },
    message: {
      en: "The prefix \"{prefix}\" stands for {namespace} in the published context.",
      ja: "接頭辞「{prefix}」は公開コンテキストで{namespace}を表す。",
    },
    fix: { en: "Choose another prefix.", ja: "別の接頭辞を選ぶ。" },
    origin: "JSON-LD 1.1, 4.1.5 Compact IRIs",
    at: { en: "/prefix, or the member that is given twice", ja: "/prefix、または2度ある項目" },
    cases: {
      package: {
        message: {
          en: "The prefix \"{prefix}\" stands for {namespace} in \"{other}\".",
          ja: "接頭辞「{prefix}」は「{other}」で{namespace}を表す。",
        },
        fix: { en: "Choose another prefix for one of the packages.", ja: "一方のパッケージの接頭辞を変える。" },
      },
      key: {
        message: { en: "\"{key}\" is defined in \"{other}\" as well.", ja: "「{key}」は「{other}」でも定められている。" },
        fix: { en: "Remove one of the two definitions.", ja: "どちらかの定義を除く。" },
      },
    },
  },
  {
    code: "EXT-04",
    rule: "extension/class-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Keys on known classes", ja: "既知のクラスに置く鍵" },
    text: {
      en: "`on` of an extension member MUST name classes of resources, or Resource for all of them; value types take no extension keys.",
      ja: "拡張の項目の「on」は資源のクラスか、すべてを表すResourceを挙げなければならない。値型は拡張の鍵を持てない。",
    },
    why: { en: "A key for a class that does not exist can stand nowhere.", ja: "存在しないクラスの鍵は、どこにも置けない。" },
    message: {
      en: "\"{value}\" is not a class that takes extension keys.",
      ja: "「{value}」は拡張の鍵を持てるクラスではない。",
    },
    fix: {
      en: "Write a class such as Entity, or Resource for all.",
      ja: "Entityなどのクラスか、全体を表すResourceを書く。",
    },
    origin: "own",
    at: { en: "/on of the member", ja: "項目の/on" },
    cases: {
      nearest: {
        message: {
          en: "\"{value}\" is not a class; nearest is \"{nearest}\".",
          ja: "「{value}」というクラスはない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "EXT-05",
    rule: "extension/example-valid",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Examples that satisfy their schema", ja: "スキーマに合う例" },
    text: {
      en: "Every entry of `examples` MUST be valid under the schema of its member.",
      ja: "「examples」の各項は、その項目のスキーマに合わなければならない。",
    },
    why: {
      en: "People copy the example first, and read the schema only when it fails.",
      ja: "利用者はまず例を写し、うまくいかないときにだけスキーマを読む。",
    },
    message: {
      en: "The example {value} of \"{key}\" does not satisfy its own schema.",
      ja: "「{key}」の例{value}は自分のスキーマに合わない。",
    },
    fix: { en: "Correct the example, or the schema.", ja: "例かスキーマを直す。" },
    origin: "own",
    at: { en: "the entry of /examples", ja: "/examplesの該当する項" },
  },
  {
    code: "EXT-10",
    rule: "extension/key-known",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known extension key", ja: "既知の拡張の鍵" },
    text: {
      en: "A prefixed key whose namespace belongs to an extension package MUST be a key that the package defines.",
      ja: "拡張のパッケージの名前空間に属する接頭辞付きの鍵は、そのパッケージが定める鍵でなければならない。",
    },
    why: {
      en: "An unknown key of a known prefix is most often a misspelt one, and nobody would read it.",
      ja: "既知の接頭辞の未知の鍵の多くは綴りの誤りであり、誰にも読まれない。",
    },
    message: {
      en: "\"{key}\" is not a key of the extension \"{package}\".",
      ja: "「{key}」は拡張「{package}」の鍵ではない。",
    },
    fix: { en: "Write a key of the package, such as {allowed}.", ja: "{allowed}など、パッケージにある鍵を書く。" },
    origin: "own; the extension file",
    at: { en: "the key", ja: "その鍵" },
    cases: {
      nearest: {
        message: {
          en: "\"{key}\" is not a key of the extension \"{package}\"; nearest is \"{nearest}\".",
          ja: "「{key}」は拡張「{package}」の鍵ではない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
    },
  },
  {
    code: "EXT-11",
    rule: "extension/key-fits-class",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Extension key on its class", ja: "定められたクラスの拡張の鍵" },
    text: {
      en: "An extension key MUST stand on a resource of a class that the package names for it, or of a class below.",
      ja: "拡張の鍵は、パッケージがその鍵に挙げたクラス、またはその下位のクラスの資源に置かなければならない。",
    },
    why: {
      en: "On another class the key says something that its package has not defined.",
      ja: "別のクラスに置くと、パッケージが定めていないことを述べることになる。",
    },
    message: {
      en: "\"{key}\" does not belong on {class}; it is defined for {expected}.",
      ja: "「{key}」は{class}の鍵ではなく、{expected}の鍵である。",
    },
    fix: { en: "Move it to a resource of that class.", ja: "そのクラスの資源へ移す。" },
    origin: "own; the extension file",
    at: { en: "the key", ja: "その鍵" },
  },
  {
    code: "EXT-12",
    rule: "extension/value-fits",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Value of an extension key", ja: "拡張の鍵の値" },
    text: {
      en: "The value of an extension key MUST satisfy the schema that its package gives; a value without schema may be any JSON.",
      ja: "拡張の鍵の値は、パッケージが与えるスキーマに合わなければならない。スキーマのない値は任意のJSONでよい。",
    },
    why: {
      en: "Those who know the extension read the value as its schema describes it.",
      ja: "拡張を知る読み手は、値をスキーマの記述どおりに読む。",
    },
    message: {
      en: "The value of \"{key}\" breaks \"{keyword}\" {expected} of its extension: {value}.",
      ja: "「{key}」の値{value}は、拡張の定める「{keyword}」{expected}に合わない。",
    },
    fix: { en: "Correct the value as the page of the extension describes it.", ja: "拡張の説明に従って値を直す。" },
    origin: "JSON Schema 2020-12; the extension file",
    at: { en: "the value, or the part of it", ja: "その値、または値の該当箇所" },
    cases: {
      type: {
        message: {
          en: "\"{member}\" in the value of \"{key}\" must be {expected}; {value} is given.",
          ja: "「{key}」の値の「{member}」は{expected}のはずだが、{value}である。",
        },
        fix: { en: "Write a value of that type.", ja: "その型の値を書く。" },
      },
      enum: {
        message: {
          en: "\"{value}\" is not among the values of \"{key}\": {expected}.",
          ja: "「{value}」は「{key}」の値({expected})にない。",
        },
        fix: { en: "Write one of these values.", ja: "これらの値のどれかを書く。" },
      },
      "enum-nearest": {
        message: {
          en: "\"{value}\" is not among the values of \"{key}\"; nearest is \"{nearest}\".",
          ja: "「{value}」は「{key}」の値にない。近いのは「{nearest}」である。",
        },
        fix: { en: "Check whether \"{nearest}\" is meant.", ja: "「{nearest}」ではないか確かめる。" },
      },
      tag: {
        message: {
          en: "\"{value}\" is not a kind that \"{key}\" knows, as \"{member}\" tells it.",
          ja: "「{member}」の「{value}」は「{key}」の知る種類ではない。",
        },
        fix: { en: "Write one of the kinds on the page of the extension.", ja: "拡張の説明にある種類のどれかを書く。" },
      },
      required: {
        message: { en: "\"{member}\" is missing in the value of \"{key}\".", ja: "「{key}」の値に「{member}」がない。" },
        fix: { en: "Add \"{member}\".", ja: "「{member}」を加える。" },
      },
      extra: {
        message: {
          en: "\"{member}\" is not a member of the value of \"{key}\".",
          ja: "「{member}」は「{key}」の値の項目ではない。",
        },
        fix: { en: "Remove \"{member}\", or correct its spelling.", ja: "「{member}」を除くか、綴りを直す。" },
      },
      pattern: {
        message: {
          en: "\"{value}\" does not have the form \"{expected}\" of \"{key}\".",
          ja: "「{value}」は「{key}」の形「{expected}」ではない。",
        },
        fix: { en: "Correct the text, as its source spells it.", ja: "元の綴りに従って文字列を直す。" },
      },
      minimum: {
        message: {
          en: "{value} in \"{key}\" is too small; it must be {expected}.",
          ja: "「{key}」の{value}は小さすぎる({expected})。",
        },
        fix: { en: "Check the number and its unit.", ja: "数と単位を確かめる。" },
      },
      maximum: {
        message: {
          en: "{value} in \"{key}\" is too great; it must be {expected}.",
          ja: "「{key}」の{value}は大きすぎる({expected})。",
        },
        fix: { en: "Check the number and its unit.", ja: "数と単位を確かめる。" },
      },
    },
  },
  {
    code: "EXT-13",
    rule: "extension/namespace-agrees",
    level: "SHOULD",
    severity: { draft: "info", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Prefix with the package's namespace", ja: "パッケージの名前空間を表す接頭辞" },
    text: {
      en: "A document that uses the prefix of an extension package SHOULD declare it with the namespace of that package; keys of another namespace are not judged by it.",
      ja: "拡張のパッケージの接頭辞を使う文書は、そのパッケージの名前空間でそれを宣言すべきである。別の名前空間の鍵には、そのパッケージの検査は及ばない。",
    },
    why: {
      en: "With another namespace the keys mean something else, and the package that was given checks none of them.",
      ja: "名前空間が違えば鍵の意味も違い、与えたパッケージは1つも検査しない。",
    },
    message: {
      en: "\"{prefix}\" is declared as {namespace}; the extension given for it is {expected}.",
      ja: "「{prefix}」は{namespace}と宣言されているが、与えられた拡張は{expected}である。",
    },
    fix: {
      en: "Declare the namespace of the package, or give the package that is meant.",
      ja: "パッケージの名前空間を宣言するか、意図したパッケージを与える。",
    },
    origin: "JSON-LD 1.1, 4.1.5 Compact IRIs",
    at: { en: "the key", ja: "その鍵" },
  },
  {
    code: "AD-101",
    rule: "adapter/not-this-format",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "The format it claims", ja: "名乗るとおりの形式" },
    text: {
      en: "The first bytes, the root element or the header of a file MUST be those of the format that it is read as.",
      ja: "ファイルの先頭のバイト、ルート要素、またはヘッダは、読み取る形式のものでなければならない。",
    },
    why: {
      en: "Read as another format, a file gives nonsense or nothing, and either could pass for data.",
      ja: "別の形式として読めば、意味のない結果か空の結果になり、それがデータと見なされかねない。",
    },
    message: {
      en: "This is not \"{format}\"; the file begins as \"{found}\".",
      ja: "これは「{format}」ではない。先頭は「{found}」である。",
    },
    fix: {
      en: "Read it as \"{found}\", or give the file that was meant.",
      ja: "「{found}」として読むか、意図したファイルを渡す。",
    },
    origin: "own; requirement AD-068 (detect)",
    at: { en: "the start of the file", ja: "ファイルの先頭" },
    cases: {
      unknown: {
        message: {
          en: "This is not \"{format}\", and no other known format begins like this.",
          ja: "これは「{format}」ではなく、知られた他の形式の先頭でもない。",
        },
        fix: {
          en: "Check that the right file was given and that it arrived whole.",
          ja: "正しいファイルか、欠けずに届いたかを確かめる。",
        },
      },
    },
  },
  {
    code: "AD-102",
    rule: "adapter/syntax",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Readable syntax", ja: "読める構文" },
    text: {
      en: "A file MUST follow the syntax of its format from the first byte to the last; in a stream each record stands for itself.",
      ja: "ファイルは、最初から最後のバイトまで形式の構文に従わなければならない。ストリームでは、記録ごとに判定する。",
    },
    why: {
      en: "After a syntax error nobody can say where the next value begins.",
      ja: "構文の誤りの先では、次の値がどこから始まるか誰にも分からない。",
    },
    message: { en: "The text breaks the syntax of its format here.", ja: "ここで形式の構文に合わなくなっている。" },
    fix: {
      en: "Correct the text there, or write the file again with a tool of that format.",
      ja: "その箇所を直すか、その形式の道具で書き直す。",
    },
    origin: "own; for JSON RFC 8259, 2 to 7; for XML 1.0 Fifth Edition, 2.1 Well-Formed XML Documents",
    at: { en: "the first offending byte", ja: "最初に誤りのあるバイト" },
    cases: {
      near: {
        message: {
          en: "The text breaks the syntax of its format near \"{found}\".",
          ja: "「{found}」の付近で形式の構文に合わなくなっている。",
        },
        fix: {
          en: "Correct the text there; a comma, a bracket or a quotation mark is a likely cause.",
          ja: "その箇所を直す。コンマ、括弧、引用符の誤りが多い。",
        },
      },
      trailing: {
        message: { en: "There is more text after the end of the document.", ja: "文書の終わりの後に、さらに文字がある。" },
        fix: {
          en: "Remove what follows, or write one resource a line as a stream.",
          ja: "後続の文字を除くか、1行1資源のストリームとして書く。",
        },
      },
      parser: {
        message: {
          en: "The text cannot be read as \"{format}\": {reason}.",
          ja: "「{format}」として読めない({reason})。",
        },
        fix: {
          en: "Correct the cause that is named, or write the file again.",
          ja: "示された原因を直すか、ファイルを書き直す。",
        },
      },
      bytes: {
        message: {
          en: "The bytes cannot be read as \"{format}\" from byte {offset}: {reason}.",
          ja: "{offset}バイト目から「{format}」として読めない({reason})。",
        },
        fix: {
          en: "Get the file again, or write it again with a tool of its format.",
          ja: "ファイルを取り直すか、その形式の道具で書き直す。",
        },
      },
    },
  },
  {
    code: "AD-103",
    rule: "adapter/truncated",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A whole file", ja: "欠けのないファイル" },
    text: {
      en: "A file MUST NOT end before its format says that it is complete.",
      ja: "ファイルは、形式が定める終わりより前で切れていてはならない。",
    },
    why: {
      en: "A part of a file can look like a smaller data set, and what is missing goes unnoticed.",
      ja: "途中までのファイルは小さなデータ集合に見え、欠けた分に気付かない。",
    },
    message: { en: "The text ends before its last value is complete.", ja: "最後の値が終わる前に、文字が途切れている。" },
    fix: { en: "Copy or download the file again.", ja: "ファイルをもう一度複写または取得する。" },
    origin: "own; requirement AD-044 (truncation)",
    at: { en: "the end of the file", ja: "ファイルの末尾" },
    cases: {
      size: {
        message: {
          en: "The file ends after {size} bytes, in the middle of a \"{format}\" structure.",
          ja: "「{format}」の途中、{size}バイトで終わっている。",
        },
        fix: { en: "Copy or download it again, and compare the sizes.", ja: "もう一度複写または取得し、大きさを比べる。" },
      },
      declared: {
        message: {
          en: "The file has {size} bytes, but declares {expected}.",
          ja: "ファイルは{size}バイトだが、{expected}バイトあると書いてある。",
        },
        fix: { en: "Get the whole file again, and compare its digest.", ja: "ファイル全体を取り直し、要約値を比べる。" },
      },
    },
  },
  {
    code: "AD-104",
    rule: "adapter/outside-subset",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Within the supported subset", ja: "対応する範囲の内容" },
    text: {
      en: "A file MUST use only what the adapter declares to support; a valid file that goes beyond is refused as a whole and never read in part in silence.",
      ja: "ファイルは、アダプターが対応を宣言した範囲だけを使わなければならない。範囲を超える正しいファイルは全体を拒み、黙って一部だけを読むことはない。",
    },
    why: {
      en: "A file that could not be read must never be reported as valid, even when the fault is not its own.",
      ja: "読めなかったファイルは、ファイル自身に非がなくても、正しいと報告してはならない。",
    },
    message: {
      en: "\"{feature}\" is valid in \"{format}\", but is not supported here.",
      ja: "「{feature}」は「{format}」として正しいが、対応していない。",
    },
    fix: { en: "Leave this part out, or use an adapter that supports it.", ja: "この部分を除くか、対応するアダプターを使う。" },
    origin: "own; requirement AD-013 (refuse-or-declare)",
    at: { en: "the first unsupported construct", ja: "最初の未対応の構成" },
  },
  {
    code: "AD-105",
    rule: "adapter/limit",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Within the limits of reading", ja: "読み取りの制限内" },
    text: {
      en: "Reading a file MUST stay within the limits of the run for depth, size, ratio of compression, number of members, time and memory.",
      ja: "ファイルの読み取りは、深さ、大きさ、圧縮率、要素の数、時間、メモリーについて、実行時の制限を超えてはならない。",
    },
    why: {
      en: "Without limits one hostile or broken file can stop the whole run.",
      ja: "制限がなければ、悪意のある1つのファイルや壊れた1つのファイルが実行全体を止める。",
    },
    message: {
      en: "The nesting is deeper than {limit} levels; reading stopped here.",
      ja: "入れ子が{limit}段より深いので、ここで読むのを止めた。",
    },
    fix: {
      en: "Flatten the data, or raise the limit if the file is trusted.",
      ja: "入れ子を浅くする。信頼できるファイルなら制限を上げる。",
    },
    origin: "own; safety of readers (limits of depth, size, time, memory and number)",
    at: { en: "the place where reading stopped", ja: "読むのを止めた箇所" },
    cases: {
      record: {
        message: {
          en: "This record has more than {limit} bytes; it was not read.",
          ja: "この記録は{limit}バイトより大きいので、読んでいない。",
        },
        fix: {
          en: "Split the record, or raise the limit if the file is trusted.",
          ja: "記録を分ける。信頼できるファイルなら制限を上げる。",
        },
      },
      size: {
        message: {
          en: "There are more than {limit} bytes in all; reading stopped.",
          ja: "全体が{limit}バイトを超えるので、読むのを止めた。",
        },
        fix: { en: "Read it in parts, or raise the limit if it is trusted.", ja: "分けて読む。信頼できるなら制限を上げる。" },
      },
      count: {
        message: {
          en: "There are more than {limit} members here; reading stopped.",
          ja: "ここには{limit}個より多くの要素があるので、読むのを止めた。",
        },
        fix: {
          en: "Split the file, or raise the limit if the file is trusted.",
          ja: "ファイルを分ける。信頼できるファイルなら制限を上げる。",
        },
      },
      ratio: {
        message: {
          en: "Unpacked, this is more than {limit} times its packed size.",
          ja: "展開すると、圧縮時の{limit}倍を超える。",
        },
        fix: {
          en: "Unpack it where it is safe, check it, and give the unpacked files.",
          ja: "安全な場所で展開して確かめ、展開したファイルを渡す。",
        },
      },
      time: {
        message: {
          en: "Reading took longer than {limit} s and was stopped.",
          ja: "読み取りが{limit} sを超えたので止めた。",
        },
        fix: {
          en: "Try a part of the file, or raise the limit if the file is trusted.",
          ja: "一部だけを試す。信頼できるファイルなら制限を上げる。",
        },
      },
      memory: {
        message: {
          en: "Reading needed more than {limit} MiB of memory and was stopped.",
          ja: "読み取りに{limit} MiBより多くのメモリーが要るので止めた。",
        },
        fix: {
          en: "Read the file in parts, or raise the limit if the file is trusted.",
          ja: "分けて読む。信頼できるファイルなら制限を上げる。",
        },
      },
    },
  },
  {
    code: "AD-106",
    rule: "adapter/version",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Known version of the format", ja: "既知の版" },
    text: {
      en: "A file SHOULD be of a version of its format that the adapter knows and that its owner has not withdrawn.",
      ja: "ファイルは、アダプターが知っていて公開元が廃止していない版の形式であることが望ましい。",
    },
    why: {
      en: "What a newer version means differently would be read in the old sense.",
      ja: "新しい版で意味が変わった部分を、古い意味で読むことになる。",
    },
    message: {
      en: "Version \"{version}\" of \"{format}\" is not known; {known} are.",
      ja: "「{format}」の版「{version}」は未知である。既知の版は{known}である。",
    },
    fix: {
      en: "Convert the file to a known version, or update the adapter.",
      ja: "既知の版に変換するか、アダプターを更新する。",
    },
    origin: "own; requirement AD-059 (old-vectors)",
    at: { en: "the statement of the version", ja: "版を書いた箇所" },
    cases: {
      deprecated: {
        message: {
          en: "Version \"{version}\" of \"{format}\" is deprecated in favour of \"{expected}\".",
          ja: "「{format}」の版「{version}」は「{expected}」に代わった。",
        },
        fix: { en: "Write the data in version \"{expected}\".", ja: "データを版「{expected}」で書く。" },
      },
      absent: {
        message: {
          en: "The file does not state its version of \"{format}\".",
          ja: "ファイルに「{format}」の版が書かれていない。",
        },
        fix: { en: "State the version that the file was written for.", ja: "作成時の版を書く。" },
      },
    },
  },
  {
    code: "AD-107",
    rule: "adapter/inexact-number",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Exact numbers", ja: "正確な数" },
    text: {
      en: "A number token MUST NOT change when it is held as an IEEE 754 double: at most 17 significant digits, finite, not turned into zero, and a whole number equal to the shortest or the 17-digit form of the double it becomes.",
      ja: "数の字句は、IEEE 754の倍精度数として持っても変わってはならない。有効数字は17桁以内で、有限であり、0に潰れず、整数なら倍精度数の最短または17桁の表記と一致する。",
    },
    why: {
      en: "Programs would silently carry another number than the file; identifiers are the first to break.",
      ja: "ファイルと異なる数が黙って使われる。最初に壊れるのは識別番号である。",
    },
    message: { en: "The number {token} cannot be held exactly as a double.", ja: "数{token}は倍精度数で正確に表せない。" },
    fix: {
      en: "Write it as text if the digits matter, else with at most 17 significant digits.",
      ja: "桁が大切なら文字列で、そうでなければ有効数字17桁以内で書く。",
    },
    origin: "RFC 8259, 6 Numbers (range and precision); I-JSON (RFC 7493), 2.2 Numbers",
    at: { en: "the number", ja: "その数" },
    cases: {
      range: {
        message: { en: "The number {token} is outside the range of a double.", ja: "数{token}は倍精度数の範囲の外にある。" },
        fix: { en: "Correct the exponent, or use another unit.", ja: "指数を直すか、別の単位を使う。" },
      },
    },
  },
  {
    code: "AD-108",
    rule: "adapter/missing-part",
    level: "MUST",
    severity: { draft: "warning", core: "warning", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "All parts at hand", ja: "揃った部分" },
    text: {
      en: "Every code list, chunk or side file that a file names MUST be at hand, unless the format gives its absence a meaning.",
      ja: "ファイルが名指す符号表、区画、付属ファイルは、形式が不在に意味を与える場合を除き、すべて揃っていなければならない。",
    },
    why: {
      en: "Without it some values stay unread, and the rest looks complete.",
      ja: "それがなければ一部の値が読めないのに、残りは揃って見える。",
    },
    message: { en: "\"{part}\" is named here, but is not at hand.", ja: "「{part}」を名指しているが、見つからない。" },
    fix: {
      en: "Give the part together with the file, under the name used here.",
      ja: "ここに書かれた名前で、その部分をファイルと一緒に渡す。",
    },
    origin: "own; requirement AD-070 (no-default)",
    at: { en: "the place that names the part", ja: "その部分を名指す箇所" },
  },
  {
    code: "AD-109",
    rule: "adapter/undeclared-default",
    level: "MUST",
    severity: { draft: "info", core: "info", exchange: "info", coupling: "info" },
    needs: [],
    title: { en: "Values stated by the user", ja: "利用者が与えた値" },
    text: {
      en: "A value that the user states because the file does not MUST be named in the report, wherever it is used.",
      ja: "ファイルにないため利用者が与えた値は、使ったすべての箇所を報告に挙げなければならない。",
    },
    why: {
      en: "A reader of the result must be able to tell what the file said from what was added.",
      ja: "結果を読む者が、ファイルの内容と後から加えた内容を区別できる必要がある。",
    },
    message: {
      en: "The file states no {concept}; \"{value}\", as given for this run, was used.",
      ja: "ファイルに{concept}がないため、実行時に与えた「{value}」を使った。",
    },
    fix: {
      en: "Write {concept} into the file itself, so that the next reader need not be told.",
      ja: "次の読み手のため、{concept}をファイル自身に書く。",
    },
    origin: "own; requirement AD-070 (no-default)",
    at: { en: "the place where the file states nothing", ja: "ファイルに宣言のない箇所" },
  },
  {
    code: "AD-110",
    rule: "adapter/sentinel",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "No placeholder for an unknown", ja: "代用値のない未知" },
    text: {
      en: "A value that is unknown or absent SHOULD be marked as missing in the way of its format, not by a placeholder such as 0001-01-01, -9999 or 1e20 that it does not declare.",
      ja: "未知または不在の値は、形式の定める方法で欠測と示すことが望ましい。0001-01-01、-9999、1e20のような宣言のない代用値で示すものではない。",
    },
    why: {
      en: "A placeholder taken for a value spoils every minimum, mean and earliest date.",
      ja: "代用値を値として扱うと、最小値、平均、最も古い日付がすべて狂う。",
    },
    message: {
      en: "{value} in \"{member}\" looks like a placeholder for an unknown value.",
      ja: "「{member}」の{value}は、未知を表す代用値らしい。",
    },
    fix: {
      en: "Mark the value as missing, or declare the fill value the format provides for.",
      ja: "欠測と示すか、形式が定める欠測値として宣言する。",
    },
    origin: "own; CF conventions 1.13, 2.5.1 Missing data, valid and actual range of data; OGC nil reasons",
    at: { en: "the value", ja: "その値" },
  },
  {
    code: "AD-111",
    rule: "adapter/name-contradicts-content",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: [],
    title: { en: "Name and content agree", ja: "名前と内容の一致" },
    text: {
      en: "The name and the path of a file SHOULD NOT say anything else than its content.",
      ja: "ファイルの名前と経路は、内容と異なることを示さないのが望ましい。",
    },
    why: {
      en: "People choose files by name and programs by content; the two would use different data.",
      ja: "人は名前で、プログラムは内容でファイルを選ぶので、別のデータを使うことになる。",
    },
    message: {
      en: "The name says \"{name}\", but the content says \"{content}\".",
      ja: "名前は「{name}」だが、内容は「{content}」である。",
    },
    fix: { en: "Rename the file, or correct the content.", ja: "ファイル名を改めるか、内容を直す。" },
    origin: "own; file naming rules of the formats",
    at: { en: "the place in the content", ja: "内容の該当箇所" },
  },
  {
    code: "AD-112",
    rule: "adapter/unresolved-unit",
    level: "SHOULD",
    severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
    needs: ["pack"],
    title: { en: "Unit with a meaning", ja: "意味の分かる単位" },
    text: {
      en: "A unit text of a native file SHOULD have a known UCUM code, and SHOULD be one unit for the whole variable.",
      ja: "元のファイルの単位の文字列は、対応するUCUMの単位記号が知られ、変数全体で1つであることが望ましい。",
    },
    why: {
      en: "Without a code the numbers stay without a unit and cannot be compared with any others.",
      ja: "記号がなければ数は単位のないままで、他の数と比較できない。",
    },
    message: {
      en: "The unit \"{unit}\" of \"{variable}\" has no known UCUM code and stays undeclared.",
      ja: "「{variable}」の単位「{unit}」に対応するUCUM記号がなく、未宣言とした。",
    },
    fix: { en: "Correct the text, or state the unit for this run.", ja: "文字列を直すか、実行時に単位を与える。" },
    origin: "own; UCUM 2.2, 2 Grammar of Units and Unit Terms",
    at: { en: "the unit", ja: "その単位" },
    cases: {
      pointer: {
        message: {
          en: "The unit of \"{variable}\" stands row by row in the column \"{column}\".",
          ja: "「{variable}」の単位は列「{column}」に行ごとに書かれている。",
        },
        fix: {
          en: "Split \"{variable}\" into one column for each unit.",
          ja: "「{variable}」を単位ごとの列に分ける。",
        },
      },
    },
  },
  {
    code: "AD-113",
    rule: "adapter/duplicate-id",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Identifiers used once", ja: "重複のない識別子" },
    text: {
      en: "A native identifier MUST NOT be given to two objects of one file.",
      ja: "元のファイルの識別子を、1つのファイルの2つの対象に与えてはならない。",
    },
    why: {
      en: "A reference to it then means two things, and merging keeps only one.",
      ja: "それを指す参照が2つの意味を持ち、統合すると片方だけが残る。",
    },
    message: {
      en: "The identifier \"{id}\" is used a second time; the first is at line {line}.",
      ja: "識別子「{id}」は{line}行で既に使われている。",
    },
    fix: { en: "Give the second object an identifier of its own.", ja: "2つ目の対象に別の識別子を与える。" },
    origin: "own; XML 1.0 Fifth Edition, 3.3.1 (ID); requirement AD-042 (duplicate-id)",
    at: { en: "the second identifier", ja: "2つ目の識別子" },
    cases: {
      "no-line": {
        message: {
          en: "The identifier \"{id}\" stands for two objects of this file.",
          ja: "識別子「{id}」が、このファイルの2つの対象を指している。",
        },
        fix: {
          en: "Rename one of the two, together with the references to it.",
          ja: "片方を、それを指す参照とともに改名する。",
        },
      },
    },
  },
  {
    code: "AD-114",
    rule: "adapter/encoding",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Declared character set", ja: "宣言どおりの文字集合" },
    text: {
      en: "The bytes of a text MUST be valid in the declared character set, for JSON in UTF-8; they begin with no byte order mark and hold no lone surrogate.",
      ja: "文字列のバイトは、宣言された文字集合、JSONではUTF-8として正しくなければならない。先頭にバイト順標を置かず、片割れのサロゲートを含まない。",
    },
    why: {
      en: "A reader that replaces bad bytes changes names and identifiers without a trace.",
      ja: "誤ったバイトを置き換えて読むと、名前や識別子が跡形もなく変わる。",
    },
    message: { en: "Byte {offset} is not valid UTF-8.", ja: "{offset}バイト目がUTF-8として正しくない。" },
    fix: { en: "Save the file as UTF-8.", ja: "ファイルをUTF-8で保存し直す。" },
    origin: "RFC 8259, 8.1 Character Encoding; I-JSON (RFC 7493), 2.1 Encoding and Characters; XML 1.0 Fifth Edition, 4.3.3",
    at: { en: "the first offending byte, or the text", ja: "最初に誤りのあるバイト、またはその文字列" },
    cases: {
      charset: {
        message: {
          en: "Byte {offset} is not valid in {charset}, the declared character set.",
          ja: "{offset}バイト目が、宣言された文字集合{charset}として正しくない。",
        },
        fix: {
          en: "Declare the character set the file is in, or save it again as {charset}.",
          ja: "実際の文字集合を宣言するか、{charset}で保存し直す。",
        },
      },
      utf16: {
        message: { en: "The file looks like UTF-16; JSON is UTF-8.", ja: "UTF-16のファイルらしい。JSONはUTF-8である。" },
        fix: { en: "Save the file as UTF-8 without a byte order mark.", ja: "バイト順標のないUTF-8で保存し直す。" },
      },
      binary: {
        message: {
          en: "The file holds a zero byte at {offset} and is no text.",
          ja: "{offset}バイト目が0で、文字のファイルではない。",
        },
        fix: {
          en: "Check that the right file was given, or name its format.",
          ja: "正しいファイルか確かめるか、形式を名指す。",
        },
      },
      mark: {
        severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
        message: {
          en: "The file begins with a byte order mark, which JSON does not have.",
          ja: "先頭に、JSONにはないバイト順標がある。",
        },
        fix: { en: "Save the file as UTF-8 without a byte order mark.", ja: "バイト順標のないUTF-8で保存する。" },
      },
      surrogate: {
        severity: { draft: "warning", core: "warning", exchange: "warning", coupling: "warning" },
        message: {
          en: "The text holds half of a surrogate pair, which is no character.",
          ja: "文字列に、文字にならないサロゲートの片割れがある。",
        },
        fix: { en: "Write the whole character, or remove the escape.", ja: "文字全体を書くか、その表記を除く。" },
      },
      "surrogate-identifier": {
        message: {
          en: "The identifier holds half of a surrogate pair, which is no character.",
          ja: "識別子に、文字にならないサロゲートの片割れがある。",
        },
        fix: { en: "Write the identifier with whole characters only.", ja: "識別子を完全な文字だけで書く。" },
      },
    },
  },
  {
    code: "AD-115",
    rule: "adapter/duplicate-key",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Keys used once", ja: "重複のない鍵" },
    text: {
      en: "An object MUST NOT hold the same key twice, compared after escapes are read.",
      ja: "オブジェクトは、エスケープを読んだ後に等しい鍵を2つ持ってはならない。",
    },
    why: {
      en: "Some readers keep the first value and some the last, so two programs see different data.",
      ja: "最初の値を残す読み手と最後の値を残す読み手があり、プログラムごとにデータが変わる。",
    },
    message: {
      en: "The key \"{key}\" is given twice; the first is in line {line}.",
      ja: "鍵「{key}」が2度ある。最初は{line}行目である。",
    },
    fix: { en: "Keep the one that is meant, and remove the other.", ja: "意味のある方を残し、他方を除く。" },
    origin: "RFC 8259, 4 Objects; I-JSON (RFC 7493), 2.3 Objects",
    at: { en: "the second key; the first is related", ja: "2つ目の鍵。1つ目は関連箇所とする" },
  },
  {
    code: "AD-116",
    rule: "adapter/control-character",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Visible identifiers", ja: "見える識別子" },
    text: {
      en: "An identifier MUST NOT hold a control character or a character that changes the direction of writing.",
      ja: "識別子は、制御文字と書字方向を変える文字を含んではならない。",
    },
    why: {
      en: "Two identifiers that look the same could then name different things, by accident or on purpose.",
      ja: "同じに見える2つの識別子が、偶然または故意に別のものを指すことになる。",
    },
    message: {
      en: "\"{member}\" holds a control or direction character that cannot be seen.",
      ja: "「{member}」が、見えない制御文字か方向を変える文字を含む。",
    },
    fix: {
      en: "Remove the character, or write it percent-encoded if it belongs to the IRI.",
      ja: "その文字を除く。IRIの一部なら百分率符号で書く。",
    },
    origin: "Unicode Standard Annex 9, 2 Directional Formatting Characters; RFC 3987, 4.1; RFC 8259, 7 Strings",
    at: { en: "the identifier", ja: "その識別子" },
    cases: {
      code: {
        message: {
          en: "\"{member}\" holds the invisible character {code}.",
          ja: "「{member}」が見えない文字{code}を含む。",
        },
        fix: { en: "Remove {code}, or write it percent-encoded.", ja: "{code}を除くか、百分率符号で書く。" },
      },
    },
  },
  {
    code: "AD-117",
    rule: "adapter/reserved-key",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No reserved key", ja: "予約された鍵" },
    text: { en: "An object MUST NOT use `__proto__` as a key.", ja: "オブジェクトは、`__proto__`を鍵にしてはならない。" },
    why: {
      en: "In many programs this key changes the object itself instead of adding a member.",
      ja: "多くのプログラムでは、この鍵は項目を加えず、オブジェクト自体を変える。",
    },
    message: { en: "The key \"{key}\" is reserved.", ja: "鍵「{key}」は予約されている。" },
    fix: { en: "Rename the key, or remove the member.", ja: "鍵を改名するか、その項目を除く。" },
    origin: "own; ECMAScript 2024, B.2.2.1 Object.prototype.__proto__",
    at: { en: "the key", ja: "その鍵" },
  },
  {
    code: "AD-118",
    rule: "adapter/foreign-reference",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Embedded references only", ja: "埋め込み済みの参照だけ" },
    text: {
      en: "A `$ref` or `@context` MUST NOT point to a file or an address that is not embedded or pinned by digest; none is ever fetched.",
      ja: "「$ref」と「@context」は、埋め込み済みか要約値で固定したもの以外のファイルやアドレスを指してはならない。取得することはない。",
    },
    why: {
      en: "Whoever answers at that address could change the meaning of the data, or learn who reads it.",
      ja: "そのアドレスの応答者が、データの意味を変え、誰が読んだかを知ることができる。",
    },
    message: {
      en: "\"$ref\" points to \"{reference}\", which is not embedded and is not fetched.",
      ja: "「$ref」が指す「{reference}」は埋め込まれておらず、取得しない。",
    },
    fix: {
      en: "Copy the definition into the file, or refer to an embedded one.",
      ja: "定義をファイルに写すか、埋め込み済みのものを指す。",
    },
    origin: "own; JSON-LD 1.1 API, 9.4 Remote Document and Context Retrieval; JSON Schema 2020-12 Core, 8.2.3 Schema References",
    at: { en: "the reference", ja: "その参照" },
    cases: {
      context: {
        message: {
          en: "The context \"{reference}\" is not the published one and is not fetched.",
          ja: "コンテキスト「{reference}」は公開されたものではなく、取得しない。",
        },
        fix: {
          en: "Use the published context, and declare your prefixes beside it.",
          ja: "公開コンテキストを使い、自分の接頭辞をその隣に宣言する。",
        },
      },
    },
  },
  {
    code: "AD-119",
    rule: "adapter/path-escape",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Paths within the data root", ja: "データの根の内側の経路" },
    text: {
      en: "A path or link of a file or an archive MUST NOT lead out of the data root.",
      ja: "ファイルや書庫の経路やリンクは、データの根の外へ出てはならない。",
    },
    why: {
      en: "A file from a stranger could otherwise make a program read, or overwrite, private files.",
      ja: "さもなければ、他者のファイルが私的なファイルを読ませたり書き換えさせたりできる。",
    },
    message: { en: "The path \"{path}\" leads out of the data root.", ja: "経路「{path}」はデータの根の外へ出る。" },
    fix: { en: "Use a path below the data root, or move the root.", ja: "データの根の下の経路を使うか、根を移す。" },
    origin: "CWE-22 (path traversal), CWE-59 (link following)",
    at: { en: "the path", ja: "その経路" },
    cases: {
      link: {
        message: {
          en: "The link \"{path}\" leads to \"{target}\", outside the data root.",
          ja: "リンク「{path}」はデータの根の外の「{target}」を指す。",
        },
        fix: {
          en: "Copy the file below the data root, or allow links if they are trusted.",
          ja: "ファイルを根の下に写すか、信頼できるならリンクを許す。",
        },
      },
      archive: {
        message: {
          en: "The archive member \"{path}\" would be unpacked outside its folder.",
          ja: "書庫の「{path}」は、展開先の外に置かれる。",
        },
        fix: {
          en: "Pack the archive again with relative names without \"..\".",
          ja: "「..」のない相対名で書庫を作り直す。",
        },
      },
    },
  },
  {
    code: "AD-120",
    rule: "adapter/forbidden-construct",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "No forbidden construct", ja: "禁止された構成" },
    text: {
      en: "A file MUST NOT hold a document type declaration, an entity declaration, a macro or other code that runs on reading.",
      ja: "ファイルは、文書型宣言、実体宣言、マクロなど、読むだけで働くものを含んではならない。",
    },
    why: {
      en: "Such constructs can fill the memory, read other files or run programs of strangers.",
      ja: "これらは、メモリーを使い尽くし、他のファイルを読み、他者のプログラムを動かすことができる。",
    },
    message: { en: "\"{construct}\" is not allowed here.", ja: "「{construct}」は使えない。" },
    fix: { en: "Write out what it stands for, and remove it.", ja: "それが表す内容を直接書き、取り除く。" },
    origin: "own; XML 1.0 Fifth Edition, 2.8 (document type declaration), 4.2 (entity declarations); CWE-611, CWE-776",
    at: { en: "the construct", ja: "その構成" },
  },
  {
    code: "AD-121",
    rule: "adapter/unreadable",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "A file that can be read", ja: "読めるファイル" },
    text: {
      en: "A file MUST be readable to the end by the reader of its format; a reader that fails, is stopped or gives nothing of a file that is not empty is a fault and never a pass.",
      ja: "ファイルは、その形式の読み取り器で最後まで読めなければならない。読み取り器が失敗し、止められ、または空でないファイルから何も返さないときは誤りとし、合格とはしない。",
    },
    why: {
      en: "Many readers of binary formats fail without a word, and silence must not be taken for health.",
      ja: "多くの二進形式の読み取り器は何も言わずに失敗する。沈黙を健全と見なしてはならない。",
    },
    message: { en: "The file could not be read: {reason}.", ja: "ファイルを読めなかった({reason})。" },
    fix: {
      en: "Get the file again, or open it with a tool of its format to see the cause.",
      ja: "ファイルを取り直すか、その形式の道具で開いて原因を調べる。",
    },
    origin: "own; requirement AD-043 (total)",
    at: { en: "the file", ja: "そのファイル" },
    cases: {
      killed: {
        message: {
          en: "The reader was stopped ({signal}) before the file was read.",
          ja: "読み終える前に、読み取り器が止められた({signal})。",
        },
        fix: {
          en: "Check the file with a tool of its format; it is probably damaged.",
          ja: "その形式の道具で調べる。壊れているらしい。",
        },
      },
      empty: {
        message: {
          en: "The reader gave nothing, although the file has {size} bytes.",
          ja: "ファイルは{size}バイトあるが、読み取り器が何も返さなかった。",
        },
        fix: {
          en: "Check the file with a tool of its format, and get it again.",
          ja: "その形式の道具で調べ、取り直す。",
        },
      },
      adapter: {
        message: {
          en: "The adapter {adapter} failed on this file: {reason}.",
          ja: "アダプタ{adapter}がこのファイルで失敗した({reason})。",
        },
        fix: {
          en: "Tell the makers of the adapter; the file itself may be sound.",
          ja: "アダプタの作者に知らせる。ファイル自体は正しいかもしれない。",
        },
      },
    },
  },
  {
    code: "AD-122",
    rule: "adapter/nothing-to-read",
    level: "MUST",
    severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
    needs: [],
    title: { en: "Something to read", ja: "読む内容" },
    text: {
      en: "A file or folder that is given to be checked MUST hold data in a format that some adapter of the run knows.",
      ja: "検査のために渡すファイルやフォルダーは、実行中のいずれかのアダプターが知る形式のデータを持たなければならない。",
    },
    why: {
      en: "A check of nothing would end without findings, and look like success.",
      ja: "何も検査しなければ指摘もなく、合格に見えてしまう。",
    },
    message: { en: "The file is empty.", ja: "ファイルが空である。" },
    fix: { en: "Give the file that was meant, or write it again.", ja: "意図したファイルを渡すか、書き直す。" },
    origin: "own; requirement AD-043 (total)",
    at: { en: "the file or folder", ja: "そのファイルまたはフォルダー" },
    cases: {
      folder: {
        message: { en: "The folder \"{path}\" holds no data that is known.", ja: "フォルダー「{path}」に既知のデータがない。" },
        fix: { en: "Give the folder or the files that hold the data.", ja: "データのあるフォルダーかファイルを渡す。" },
      },
      unknown: {
        message: { en: "No adapter knows the content of \"{path}\".", ja: "「{path}」の内容を知るアダプターがない。" },
        fix: { en: "Name the format, or add an adapter for it.", ja: "形式を名指すか、そのアダプターを加える。" },
      },
    },
  },
];
