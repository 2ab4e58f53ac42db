// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What `jiku certify` says itself. */
export const certifyMessages = {
  // refused before anything is run
  missingOut: { en: "certify run needs --out DIR", ja: "certify runには--out フォルダーが要る" },
  missingCase: { en: "certify replay needs --case ID", ja: "certify replayには--case IDが要る" },
  notNumber: {
    en: '--seed: "{value}" is not a whole number from 0 to 4294967295',
    ja: "--seed:「{value}」は0から4294967295までの整数でない",
  },
  badKey: {
    en: '--sign: "{path}" holds no ed25519 private key in PEM',
    ja: "--sign:「{path}」にPEM形式のed25519の秘密鍵がない",
  },
  signDev: {
    en: "--sign certifies; it goes neither with --samples dev nor with --seed or --law",
    ja: "--signは証明のためのもので、--samples dev、--seed、--lawとは使えない",
  },
  notReadable: { en: 'cannot read "{path}": {reason}', ja: "「{path}」を読めない({reason})" },
  outIsFile: { en: '--out: "{path}" is a file', ja: "--out:「{path}」はファイルである" },
  unknownLaw: {
    en: 'no requirement is called "{value}"; jiku certify coverage lists them',
    ja: "「{value}」という要求事項はない。一覧はjiku certify coverage",
  },
  folderNotEmpty: { en: '"{path}" is there already and not empty', ja: "「{path}」は既にあり、空でない" },
  badId: {
    en: '--id: "{value}" is not a format id (small letters, digits and "-", beginning with a letter)',
    ja: "--id:「{value}」は形式の識別子でない(小文字で始まり、小文字、数字、「-」からなる)",
  },
  needsPackage: {
    en: "the package is needed: {flag}",
    ja: "パッケージが要る: {flag}",
  },
  noTemplate: {
    en: '--lang: there is no template for "{value}"; there is {allowed}',
    ja: "--lang:「{value}」の雛形はない。あるのは{allowed}",
  },
  suiteFault: {
    en: "the suite itself failed; the adapter is not to blame: {reason}",
    ja: "検査側の誤りであり、アダプタのせいではない: {reason}",
  },
  stoppedRun: {
    en: "stopped by {signal} after {done} of {all} laws; nothing was written",
    ja: "{signal}で止められた({all}件のうち{done}件を判定)。何も書いていない",
  },

  // run
  suiteLine: { en: "suite {version}", ja: "検査 {version}" },
  seedPublic: { en: "seed {value}, public", ja: "乱数の種 {value}(公開)" },
  seedDrawn: { en: "seed drawn after the digests", ja: "乱数の種は要約値の後に引いた" },
  referenceLine: { en: "against {reference}", ja: "照合先 {reference}" },
  progress: { en: "{done}/{all} laws  {name}", ja: "{all}件中{done}件  {name}" },
  notJudged: { en: "not judged: {classes}", ja: "判定しないクラス: {classes}" },
  belowMinimum: {
    en: "a concept of the class's minimum is absent: {concepts}",
    ja: "クラスが最低限求める概念がない: {concepts}",
  },
  labelInput: { en: "input", ja: "入力" },
  labelExpected: { en: "expected", ja: "期待" },
  labelActual: { en: "found", ja: "実際" },
  labelFix: { en: "fix", ja: "修正" },
  labelReplay: { en: "again", ja: "再現" },
  labelWhy: { en: "why", ja: "理由" },
  labelNote: { en: "note", ja: "注" },
  labelClass: { en: "class", ja: "クラス" },
  labelNeeds: { en: "needs first", ja: "前提" },
  labelMutants: { en: "proved by", ja: "裏付け" },
  labelShared: { en: "not alone", ja: "単独でない訳" },
  labelSamples: { en: "samples", ja: "試行" },
  labelTested: { en: "tested", ja: "試験" },
  labelWaived: { en: "waived by", ja: "免除" },
  labelAddress: { en: "address", ja: "所在" },
  labelExample: { en: "fails with", ja: "失敗する例" },
  labelFormer: { en: "was found", ja: "前回" },
  labelNow: { en: "is found", ja: "今回" },
  moreBlocked: { en: "not decided before it passes: {laws}", ja: "これが合格するまで判定できない: {laws}" },
  shouldNot: { en: "does not gate ({level})", ja: "合否には関わらない({level})" },
  certifiableYes: { en: "certifiable: yes", ja: "証明できるか: はい" },
  certifiableNo: { en: "certifiable: no", ja: "証明できるか: いいえ" },
  hindrance_development: { en: "a run for development certifies nothing", ja: "開発用の実行は何も証明しない" },
  "hindrance_public-seed": { en: "a public seed certifies nothing", ja: "公開された種では何も証明しない" },
  hindrance_changed: { en: "the package was changed while it was judged", ja: "判定の間にパッケージが変わった" },
  selfAttested: {
    en: "self-attested: nobody but the maker vouches for it",
    ja: "自己宣言。作成者のほかに請け合う者はいない",
  },
  freshKey: {
    en: "signed with a fresh key of which nothing is kept; --sign KEY uses your own",
    ja: "その場で作った鍵で署名し、鍵は残していない。自分の鍵は--sign 鍵で使う",
  },
  knownFailure: {
    en: "known failure, until {expires}: {issue}",
    ja: "既知の失敗({expires}まで): {issue}",
  },
  expired: { en: "line past its day ({expires}): {id}", ja: "期限({expires})を過ぎた行: {id}" },
  notWritten: {
    en: "written only when nothing is to be written: {formats}",
    ja: "空のデータでだけ書かせた形式: {formats}",
  },
  notTested: { en: "not tested by a machine: {codes}", ja: "機械では試していない: {codes}" },
  exitCode: { en: "exit {code}", ja: "終了コード {code}" },

  // replay
  stillFails: { en: "It still fails.", ja: "今も失敗する。" },
  holdsNow: { en: "It holds now.", ja: "今は成り立つ。" },
  vacuousNow: {
    en: "The adapter has nothing to show for this input now.",
    ja: "この入力について、アダプタは今は何も示さない。",
  },
  otherPackage: { en: "the package is not the one of the report", ja: "パッケージが報告のものと違う" },
  samePackage: { en: "the package is the one of the report", ja: "パッケージは報告のものと同じ" },

  // verify
  valid: { en: "The certificate is valid.", ja: "証明書は有効である。" },
  invalid: { en: "The certificate is refused.", ja: "証明書を受け付けない。" },
  validPart: {
    en: "Nothing that was checked is wrong; {count} checks had nothing to check against.",
    ja: "確かめた範囲に誤りはない。{count}項目は照合するものがなかった。",
  },
  checkPassed: { en: "passed", ja: "合格" },
  checkFailed: { en: "failed", ja: "不合格" },
  checkAbsent: { en: "not checked", ja: "未検査" },
  tierSelf: {
    en: "self-attested: nobody but the maker vouches for it, so it is not called certified",
    ja: "自己宣言。作成者のほかに請け合う者はいないため、認証とは呼ばない",
  },
  tierUnknown: {
    en: 'it says "{tier}", which this version cannot check',
    ja: "「{tier}」とあるが、この版では確かめられない",
  },
  labelSubject: { en: "package", ja: "パッケージ" },
  labelClasses: { en: "classes", ja: "クラス" },
  labelTier: { en: "vouched by", ja: "請け合う者" },
  labelKey: { en: "key", ja: "鍵" },
  labelSuite: { en: "suite", ja: "検査" },
  labelRerun: { en: "again", ja: "再実行" },
  check_form: { en: "form of the file", ja: "ファイルの形" },
  check_signature: { en: "signature", ja: "署名" },
  check_statement: { en: "statement", ja: "記載" },
  check_seed: { en: "seed follows from the digests", ja: "要約値から種が決まる" },
  check_report: { en: "digest of the report", ja: "報告の要約値" },
  "check_merkle-root": { en: "Merkle root of the report", ja: "報告のMerkle根" },
  check_counts: { en: "counts, computed again", ja: "数え直した件数" },
  check_package: { en: "digest of the package", ja: "パッケージの要約値" },
  check_validity: { en: "dates", ja: "期間" },
  "check_closed-list": { en: "laws are those of the classes", ja: "法則がクラスの一覧と一致" },
  check_rerun: { en: "cases executed again", ja: "事例の再実行" },
  noReport: { en: "no report beside it; --report FILE", ja: "そばに報告がない。--report ファイル" },
  noPackage: { en: "--package PACKAGE checks it", ja: "--package パッケージで確かめる" },
  notAsked: { en: "--rerun K executes K cases", ja: "--rerun 数で、その数だけ実行する" },
  otherSuite: {
    en: "issued under another suite ({digest}); this one cannot tell",
    ja: "別の検査({digest})で発行されたため、判断できない",
  },
  listEqual: { en: "{count} laws of {classes}", ja: "{classes}の{count}件" },
  formGood: { en: "canonical JSON, strict base64", ja: "正準JSON、厳密なbase64" },
  formBad: {
    en: "no DSSE envelope with one signature in canonical JSON and strict base64",
    ja: "正準JSONと厳密なbase64による、署名1つのDSSE封筒でない",
  },
  countsText: { en: "{passed} of {all} passed, {samples} samples", ja: "{all}件中{passed}件が合格、試行{samples}件" },
  datesText: { en: "{from} to {to}", ja: "{from}から{to}まで" },
  rerunLeft: { en: "left out, since a check above failed", ja: "上の項目が不合格のため行わない" },
  listMissing: { en: "missing: {ids}", ja: "不足: {ids}" },
  listMore: { en: "too many: {ids}", ja: "余分: {ids}" },
  rerunSame: { en: "{count} of {count} give the same digests", ja: "{count}件すべてで要約値が同じ" },
  rerunOther: { en: "other digests: {ids}", ja: "要約値が違う: {ids}" },

  // coverage
  columnRequirement: { en: "requirement", ja: "要求事項" },
  columnClass: { en: "class", ja: "クラス" },
  columnLevel: { en: "level", ja: "水準" },
  columnLaw: { en: "law", ja: "法則" },
  columnMutants: { en: "mutants", ja: "変異体" },
  reasonPending: { en: "pending", ja: "今後" },
  "reasonNot-automatable": { en: "not automatable", ja: "自動化不能" },
  coverageTotals: {
    en: "{requirements} requirements · {tested} tested · {left} not tested, with a reason · {proved} proved by mutants",
    ja: "要求事項{requirements}件 · 試験あり{tested}件 · 理由を付けて試験なし{left}件 · 変異体の裏付けあり{proved}件",
  },
  coverageNotTested: { en: "not tested", ja: "試験なし" },
  coverageFaults: { en: "ids that do not fit", ja: "合わない識別子" },
  coverageClean: {
    en: "Every id names something, and every requirement is tested or excused.",
    ja: "識別子はすべて対応し、要求事項にはすべて試験か理由がある。",
  },

  // explain
  notTestedBecause: { en: "not tested: {reason}", ja: "試験なし: {reason}" },
  testedByLaw: { en: "by a law of the suite", ja: "検査の法則による" },
  testedByOther: { en: "not by a law ({how})", ja: "法則によらない({how})" },
  samplesText: {
    en: "at least {dev} for development, {cert} for a certificate",
    ja: "開発用は{dev}件以上、証明用は{cert}件以上",
  },

  // init
  created: { en: '{count} files in "{path}"', ja: "「{path}」に{count}個のファイル" },
  nextTry: { en: "try it", ja: "試す" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CertifyMessageKey = keyof typeof certifyMessages;
