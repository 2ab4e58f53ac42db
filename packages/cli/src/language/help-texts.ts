// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** The texts of `--help`. */
export const helpTexts = {
  usage: { en: "Usage:", ja: "使い方:" },
  options: { en: "Options:", ja: "オプション:" },
  commands: { en: "Commands:", ja: "コマンド:" },
  arguments: { en: "Arguments:", ja: "引数:" },
  jiku: {
    en: "Reads what is wrong with the space, time, units and references of data.",
    ja: "データの空間、時間、単位、参照のどこが誤っているかを調べる。",
  },
  commandUsage: { en: "[options] {arguments}", ja: "[オプション] {arguments}" },
  rootUsage: { en: "<command> [options]", ja: "<コマンド> [オプション]" },
  path: { en: "PATH", ja: "パス" },
  code: { en: "CODE", ja: "コード" },
  pathText: {
    en: 'files, folders, glob patterns; "-" is standard input; .gz is unpacked',
    ja: "ファイル、フォルダー、パターン。「-」は標準入力。.gzは展開する",
  },
  codeText: {
    en: "code or name of a rule, such as TM-01 or time/interval-order; all of them when absent",
    ja: "規則のコードか名前(TM-01、time/interval-orderなど)。省くとすべて",
  },
  validate: {
    en: "check files and say what is wrong, and what was not checked",
    ja: "ファイルを検査し、誤りと未検査の事柄を示す",
  },
  inspect: {
    en: "tell what files hold: classes, where, when, scale, units, and how much is declared",
    ja: "ファイルの中身を示す。クラス、場所、時間、尺度、単位、宣言の度合い",
  },
  explain: { en: "tell what a rule demands, why, and how to meet it", ja: "規則が求めること、理由、満たし方を示す" },
  formats: { en: "list the formats that can be read and written", ja: "読み書きできる形式を示す" },
  lint: {
    en: "check schemas, profiles and extensions that you write",
    ja: "自作のスキーマ、プロファイル、拡張を検査する",
  },
  diff: {
    en: "tell what changed between two editions of schemas and rules, and which version it requires",
    ja: "スキーマと規則の2つの版の変更点と、上げるべき版を示す",
  },
  couple: {
    en: "tell whether outputs can feed inputs: through which steps, at what loss, and what is not known",
    ja: "出力を入力につなげるかを判定する。仲介の手順、損失、不明な点を示す",
  },
  joined: { en: "COMPOSITION | SOURCE TARGET", ja: "構成 | 出し側 受け側" },
  joinedText: {
    en: 'a composition or a pair document ("-": a pair on standard input); or two files, each as FILE or FILE#NAME (port, variable or id)',
    ja: "構成または対の文書(「-」は標準入力の対)。または2つのファイル(それぞれファイル、またはファイル#名前。名前は端子、変数、id)",
  },
  coupleProfile: {
    en: "strictness of the findings: draft, core, exchange or coupling (default: core)",
    ja: "指摘の厳しさ。draft、core、exchange、coupling(既定はcore)",
  },
  coupleFormat: { en: "text, json or sarif (default: text)", ja: "text、json、sarif(既定はtext)" },
  validateHtml: {
    en: "write a page to this file too: readiness, map, timeline, scales, references, findings",
    ja: "準備状況、地図、時間軸、尺度、参照、指摘のあるページもこのファイルに書く",
  },
  coupleHtml: {
    en: "write a page with the graph, a chart of scales and a table to this file",
    ja: "構成図、尺度の図、表のあるページをこのファイルに書く",
  },
  verboseFacets: { en: "every connection and every facet", ja: "すべての接続とすべての面を表示する" },
  convert: {
    en: "write what files hold as RDF, as a package or stream, or in a format of an adapter, and say what is lost",
    ja: "ファイルの中身をRDF、パッケージ、ストリーム、アダプタの形式で書き、失われるものを示す",
  },
  query: {
    en: "ask files a question in SPARQL 1.1 (needs the package oxigraph)",
    ja: "ファイルにSPARQL 1.1で問い合わせる(パッケージoxigraphが要る)",
  },
  convertTo: {
    en: "ttl, trig, nq, nt, jsonld (RDF); json (package), ndjson (stream); or a format that jiku formats can write",
    ja: "ttl、trig、nq、nt、jsonld(RDF)、json(パッケージ)、ndjson(ストリーム)、またはjiku formatsで書けるとある形式",
  },
  convertOut: {
    en: "write to this file, or folder for zarr, whole or not at all (default: standard output)",
    ja: "このファイル(zarrではフォルダー)に書く。途中までのものは残さない(既定は標準出力)",
  },
  force: { en: "replace the output when it is there already", ja: "出力が既にあれば置き換える" },
  partial: {
    en: "leave out what has errors, in place of writing nothing; the exit code stays 1",
    ja: "エラーのあるものを除いて書く(既定では何も書かない)。終了コードは1のまま",
  },
  losses: { en: "write every loss as JSON to this file", ja: "失われたものをすべて、このファイルにJSONで書く" },
  enrich: {
    en: "add to RDF what a JSON-LD processor cannot know: QUDT units, plain relations, WKT",
    ja: "JSON-LDの処理系が知り得ないことをRDFに加える。QUDTの単位、関係の三つ組、WKTなど",
  },
  noEnrich: {
    en: "ask only what a JSON-LD processor would see: no QUDT units, plain relations, WKT",
    ja: "JSON-LDの処理系が見るものだけに問い合わせる。QUDTの単位、関係の三つ組、WKTを加えない",
  },
  quietErrors: { en: "say nothing but errors", ja: "エラーのほかは何も表示しない" },
  sparql: { en: "file that holds the query", ja: "問い合わせのファイル" },
  queryFormat: {
    en: "text, json (SPARQL results), csv, or ttl for a graph (default: text)",
    ja: "text、json(SPARQLの結果形式)、csv、グラフならttl(既定はtext)",
  },
  schemas: { en: "SCHEMAS", ja: "スキーマ" },
  schemasText: {
    en: "files, or folders of schemas (*.schema.json), profiles (profiles/*) and extensions (jiku-extension.yaml)",
    ja: "ファイル、またはスキーマ(*.schema.json)、プロファイル(profiles/*)、拡張(jiku-extension.yaml)のあるフォルダー",
  },
  editions: { en: "OLD NEW", ja: "旧 新" },
  editionsText: {
    en: "two folders that hold schemas/, or two schemas folders",
    ja: "schemas/のある2つのフォルダー、または2つのschemasフォルダー",
  },
  sourceFormat: { en: "text, json or github (default: text)", ja: "text、json、github(既定はtext)" },
  diffFailOn: {
    en: "change that makes the exit code 1: major or minor (default: none)",
    ja: "終了コードを1にする変更。majorかminor(既定はなし)",
  },
  verboseFindings: { en: "every one, without folding repeats", ja: "繰り返しを畳まず、すべて表示する" },
  help: { en: "show this help", ja: "この説明を表示する" },
  version: { en: "show the version", ja: "版を表示する" },
  lang: {
    en: "language of the text: en, ja or both (default: from LC_ALL, LC_MESSAGES, LANG)",
    ja: "表示の言語。en、ja、both(既定はLC_ALL、LC_MESSAGES、LANGによる)",
  },
  profile: {
    en: "strictness: draft, core, exchange or coupling (default: core; draft for lifted foreign files), or a profile file of your own; may be repeated",
    ja: "厳しさ。draft、core、exchange、coupling(既定はcore、他形式のファイルはdraft)、または自作のプロファイル。繰り返し可",
  },
  extension: {
    en: "judge prefixed keys by this extension: a file, a folder or an installed package; may be repeated",
    ja: "接頭辞付きの鍵をこの拡張で検査する。ファイル、フォルダー、導入済みのパッケージ。繰り返し可",
  },
  adapter: {
    en: "read files with this adapter too: a folder with jiku-adapter.json or an installed package; may be repeated",
    ja: "このアダプタでもファイルを読む。jiku-adapter.jsonのあるフォルダー、導入済みのパッケージ。繰り返し可",
  },
  readerTime: {
    en: "seconds for a file that is read in a process of its own, beside those by MiB (default: 60)",
    ja: "別プロセスで読むファイル1件の秒数。MiBごとの秒数に加える(既定は60)",
  },
  readerMemory: {
    en: "memory of such a process (default: what its manifest says)",
    ja: "その別プロセスのメモリーの上限(既定はマニフェストの値)",
  },
  format: { en: "text or json (default: text)", ja: "textかjson(既定はtext)" },
  fix: {
    en: "undo what has exactly one right answer: show the difference, or write it",
    ja: "正解が1つしかない誤りを直す。差分を示すか、書き込む",
  },
  reportFormat: {
    en: "text, json, ndjson, sarif, junit or github (default: text)",
    ja: "text、json、ndjson、sarif、junit、github(既定はtext)",
  },
  catalogue: {
    en: "files whose resources are known and not judged; may be repeated",
    ja: "資源を参照するだけで検査しないファイル。繰り返し可",
  },
  assets: {
    en: "open the local files that assets name, and compare their digests",
    ja: "資産が名指す手元のファイルを開き、要約値を照合する",
  },
  baseline: {
    en: "leave out the findings of this file; one that no longer occurs is reported",
    ja: "このファイルにある指摘を省く。もう起きないものは指摘する",
  },
  writeBaseline: { en: "write the findings of this run to a baseline", ja: "この実行の指摘を基準ファイルに書く" },
  config: {
    en: "file of options (default: jiku.yaml in the working folder, else in the data root)",
    ja: "オプションのファイル(既定は作業フォルダーのjiku.yaml、なければデータの根のjiku.yaml)",
  },
  fixRule: { en: "only findings of this code or name; may be repeated", ja: "このコードか名前の指摘だけ。繰り返し可" },
  fixWrite: {
    en: "write the files, and keep each as FILE.jiku-backup",
    ja: "ファイルに書き込み、元の内容をFILE.jiku-backupに残す",
  },
  together: { en: "judge all that is given as one closed set", ja: "渡したすべてを1つの閉じた集合として検査する" },
  asOf: {
    en: "date of validation, such as 2026-07-04, for reviews and terms that run out (default: these are not checked)",
    ja: "見直しや有効期限を調べる検査日。2026-07-04のように書く(既定は調べない)",
  },
  deep: {
    en: "read the values of arrays in foreign files too: range, holes, NaN, order of coordinates",
    ja: "外部ファイルの配列の値も読み、範囲、欠測、NaN、座標の順序を検査する",
  },
  inspectSidecar: {
    en: "print a description of a table to fill in, FILE.jiku.json: what is undeclared stands in it as an empty place",
    ja: "表の記述(ファイル名.jiku.json)の記入用の下書きを出す。未宣言の事柄は空欄のまま示す",
  },
  declare: {
    en: "state what a foreign file does not: crs, calendar, timeZone, units.<column>; may be repeated",
    ja: "他形式のファイルに書かれていないことを述べる。crs、calendar、timeZone、units.<列>。繰り返し可",
  },
  base: {
    en: "IRI under which a foreign file's objects get their identity",
    ja: "他形式のファイルの対象に識別子を与えるときの基底IRI",
  },
  maxFindings: {
    en: "findings kept in full for a document; the rest is counted (default: 1000)",
    ja: "1文書で全文を残す指摘の数。残りは数だけ数える(既定は1000)",
  },
  failOn: {
    en: "severity that makes the exit code 1: error or warning (default: error)",
    ja: "終了コードを1にする重さ。errorかwarning(既定はerror)",
  },
  quiet: { en: "only the findings that make the exit code 1", ja: "終了コードを1にする指摘だけを表示する" },
  verbose: { en: "every finding, time and memory", ja: "すべての指摘、時間、メモリーを表示する" },
  notChecked: { en: "everything that was not checked", ja: "未検査の事柄をすべて表示する" },
  explainFlag: { en: "explain each rule that was broken", ja: "破られた規則を1つずつ説明する" },
  redact: { en: "hide values: show their type and length", ja: "値を伏せ、型と長さだけを示す" },
  dataRoot: {
    en: "folder that names are relative to and nothing is read outside of (default: the working folder, else the common one)",
    ja: "パスの起点となり、その外を読まないフォルダー(既定は作業フォルダー、なければ共通のフォルダー)",
  },
  out: { en: "write the report to a file, whole or not at all", ja: "報告をファイルに書く。途中までの報告は残さない" },
  maxDepth: { en: "deepest nesting that is read (default: 256)", ja: "読む入れ子の深さ(既定は256)" },
  maxRecord: { en: "largest record that is read (default: 64MiB)", ja: "読む記録の大きさ(既定は64MiB)" },
  maxMemory: {
    en: "largest heap for a large input (default: 512MiB)",
    ja: "大きい入力に使うヒープの上限(既定は512MiB)",
  },
  jobs: {
    en: "threads that judge a set of files or a long stream: a number, or auto (default: 1)",
    ja: "ファイルの集合や長いストリームを検査するスレッドの数。数かauto(既定は1)",
  },
  indexMemory: {
    en: "memory for the ids of a set; more of them go to temporary files (default: 32MiB)",
    ja: "集合のidに使うメモリー。入りきらない分は一時ファイルに置く(既定は32MiB)",
  },
  spill: {
    en: "folder of these temporary files (default: that of the system)",
    ja: "その一時ファイルを置くフォルダー(既定はシステムのもの)",
  },
  archiveRatio: {
    en: "largest ratio of unpacked to packed bytes (default: 200)",
    ja: "展開後と圧縮時の大きさの比の上限(既定は200)",
  },
  archiveTotal: {
    en: "largest unpacked or piped input (default: 8GiB)",
    ja: "展開後またはパイプからの入力の上限(既定は8GiB)",
  },
  certify: {
    en: "judge an adapter, and sign what it passes; check such certificates",
    ja: "アダプタを判定し、合格を証明書にする。証明書を確かめる",
  },
  certifyUsage: { en: "<verb> [options]", ja: "<動作> [オプション]" },
  certifyInit: { en: "write an adapter package to begin with", ja: "アダプタのパッケージの雛形を書く" },
  certifyRun: {
    en: "judge a package: a verdict a class, a report, a certificate",
    ja: "パッケージを判定し、クラスごとの合否、報告、証明書を出す",
  },
  certifyReplay: { en: "judge the smallest input that failed once more", ja: "失敗した最小の入力をもう一度判定する" },
  certifyVerify: {
    en: "check a certificate without network, and say who vouches",
    ja: "証明書を通信なしで確かめ、誰が請け合うかを示す",
  },
  certifyExplain: {
    en: "tell what a requirement demands, why, and how to meet it",
    ja: "要求事項の内容、理由、満たし方を示す",
  },
  certifyCoverage: {
    en: "list requirements, their laws and mutants, and what is not tested",
    ja: "要求事項、その法則と変異体、試験のないものを示す",
  },
  certifyInitUsage: { en: "DIR [options]", ja: "フォルダー [オプション]" },
  certifyRunUsage: { en: "[PACKAGE] --out DIR [options]", ja: "[パッケージ] --out フォルダー [オプション]" },
  certifyReplayUsage: { en: "REPORT --case ID [PACKAGE]", ja: "報告 --case ID [パッケージ]" },
  certifyVerifyUsage: { en: "FILE [options]", ja: "ファイル [オプション]" },
  certifyExplainUsage: { en: "ID [options]", ja: "ID [オプション]" },
  certifyCoverageUsage: { en: "[options]", ja: "[オプション]" },
  certifyDir: { en: "DIR", ja: "フォルダー" },
  certifyDirText: {
    en: "folder to write; it must not be there, or be empty",
    ja: "書き込むフォルダー。まだないか、空であること",
  },
  certifyTarget: { en: "PACKAGE", ja: "パッケージ" },
  certifyTargetText: {
    en: "folder with jiku-adapter.json, tarball of npm, or name of an installed package (default: the working folder)",
    ja: "jiku-adapter.jsonのあるフォルダー、npmのtarball、導入済みのパッケージの名前(既定は作業フォルダー)",
  },
  certifyReportOperand: { en: "REPORT", ja: "報告" },
  certifyReportText: {
    en: "report.jsonl of a run, and the package it is about",
    ja: "実行が書いたreport.jsonlと、その対象のパッケージ",
  },
  certifyFile: { en: "FILE", ja: "ファイル" },
  certifyFileText: { en: "certificate (*.dsse.json)", ja: "証明書(*.dsse.json)" },
  certifyIdOperand: { en: "ID", ja: "ID" },
  certifyIdText: {
    en: "name or code of a requirement, such as round-trip or AD-001",
    ja: "要求事項の名前かコード(round-trip、AD-001など)",
  },
  certifyLanguage: {
    en: "language of the adapter: typescript or python (default: typescript); en, ja or both sets that of the text",
    ja: "アダプタの言語。typescriptかpython(既定はtypescript)。en、ja、bothなら表示の言語",
  },
  certifyId: { en: "id of the format (default: the name of the folder)", ja: "形式の識別子(既定はフォルダーの名前)" },
  certifyTitle: { en: "title of the format (default: its id)", ja: "形式の題名(既定は識別子)" },
  certifyOut: {
    en: "folder for report.jsonl, report.html and, when the classes pass, the certificate; needed for a certificate",
    ja: "report.jsonl、report.html、合格すれば証明書を書くフォルダー。証明書には必ず要る",
  },
  certifyClass: {
    en: "class to judge, with those it needs; may be repeated (default: those that the manifest claims)",
    ja: "判定するクラス。前提のクラスも判定する。繰り返し可(既定はマニフェストの主張)",
  },
  certifySamples: {
    en: "how much is tried: cert, or dev for a quick run that certifies nothing (default: cert)",
    ja: "試行の量。cert、または手早く試して何も証明しないdev(既定はcert)",
  },
  certifySeed: {
    en: "public seed, which certifies nothing (default: drawn after the digests are fixed)",
    ja: "公開の種。何も証明しない(既定は要約値が定まった後に引く)",
  },
  certifyLaw: {
    en: "only this law, which certifies nothing; may be repeated",
    ja: "この法則だけを試し、何も証明しない。繰り返し可",
  },
  certifyReference: {
    en: "another codec of the same format, written by others (default: that of the suite, where it has one)",
    ja: "同じ形式を別に実装した符号器(既定は、あれば検査が持つもの)",
  },
  certifyKnown: {
    en: "known failures, with --samples dev only; a known failure leaves the exit code 0, one that passes makes it 1 (default: jiku-known-failures.txt of the package)",
    ja: "既知の失敗。--samples devのときだけ使う。既知の失敗なら終了コードは0のまま、合格すれば1(既定はパッケージのjiku-known-failures.txt)",
  },
  certifySign: {
    en: "ed25519 private key in PEM (default: a fresh key)",
    ja: "PEM形式のed25519の秘密鍵(既定はその場で作る鍵)",
  },
  certifyForms: {
    en: "further file beside report.jsonl and report.html: junit, sarif, earl-ttl or earl-jsonld; may be repeated",
    ja: "report.jsonlとreport.htmlに加えて書く形式。junit、sarif、earl-ttl、earl-jsonld。繰り返し可",
  },
  certifyForce: { en: "replace a certificate that is there already", ja: "証明書が既にあれば置き換える" },
  certifyCase: { en: "name or code of the law, such as round-trip", ja: "法則の名前かコード(round-tripなど)" },
  certifyReport: {
    en: "report to check against (default: report.jsonl beside the certificate)",
    ja: "照合する報告(既定は証明書のそばのreport.jsonl)",
  },
  certifyPackage: { en: "package to check against", ja: "照合するパッケージ" },
  certifyRerun: {
    en: "execute K laws, drawn at random, again with --package",
    ja: "--packageのパッケージで、無作為に選んだこの数の法則を再び実行する",
  },
  certifyExample: {
    en: "show the smallest input that failed in this report",
    ja: "この報告で失敗した最小の入力を示す",
  },
  followSymlinks: { en: "follow links, also out of the data root", ja: "リンクをたどる。データの根の外にも出る" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type HelpKey = keyof typeof helpTexts;
