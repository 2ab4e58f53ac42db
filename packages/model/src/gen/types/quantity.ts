// @generated from schemas/quantity (sha256:e752d56d03b2f586) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0


/**
 * An absolute IRI, or a CURIE whose prefix is declared.
 *
 * 絶対IRI、または接頭辞を宣言したCURIE。
 */
export type Iri = string;

/**
 * The IRI of another resource; the member says of which class.
 *
 * 他の資源のIRI。どのクラスかは項目が定める。
 */
export type Ref = string;

/**
 * A unit as a case-sensitive UCUM code; the dotted and the solidus form are equal.
 *
 * 大文字と小文字を区別するUCUMの単位記号。点の形と斜線の形は等しい。
 */
export type Ucum = string;

/**
 * An RFC 3339 date-time with zone, for record-keeping times.
 *
 * 時間帯付きのRFC 3339日時。記録の時刻に用いる。
 */
export type DateTime = string;

/**
 * A calendar date, YYYY-MM-DD.
 *
 * 暦日。YYYY-MM-DDの形である。
 */
export type Date = string;

/**
 * Algorithm and lower-case hexadecimal digest: sha256, sha512 or sha3-256.
 *
 * 算法と小文字16進の要約値。sha256、sha512またはsha3-256。
 */
export type Digest = string;

/**
 * One text a language; the key is a BCP 47 tag or `und`.
 *
 * 言語ごとに1つの文。鍵はBCP 47の言語タグまたは`und`。
 */
export type LangText = { readonly [key: string]: string };

/**
 * Several texts a language; the key is a BCP 47 tag or `und`.
 *
 * 言語ごとに複数の文。鍵はBCP 47の言語タグまたは`und`。
 */
export type LangTexts = { readonly [key: string]: readonly string[] };

/**
 * Member name to the text that the member had in the native file, exactly as read.
 *
 * 項目名から、元のファイルでその項目が持っていた文字列への対応。読んだままの形である。
 */
export type NativeText = { readonly [key: string]: string };

/**
 * Reason why there is no value.
 *
 * 値がない理由。
 *
 * - `notApplicable`: does not apply here / 該当なし
 * - `notObserved`: not observed / 未観測
 * - `belowDetection`: below the detection limit / 検出下限未満
 * - `aboveDetection`: above the detection limit / 検出上限超過
 * - `withheld`: withheld by the holder / 非公開
 * - `sensorFailure`: sensor failure / センサの故障
 * - `communicationFailure`: communication failure / 通信障害
 * - `qualityRejected`: rejected by quality control / 品質管理による棄却
 * - `outOfDomain`: outside the domain / 対象範囲外
 * - `masked`: masked out / マスクによる除外
 * - `notYetAvailable`: not yet available / まだ利用できない
 * - `unknown`: reason not known / 理由不明
 */
export type MissingReason = "notApplicable" | "notObserved" | "belowDetection" | "aboveDetection" | "withheld" | "sensorFailure" | "communicationFailure" | "qualityRejected" | "outOfDomain" | "masked" | "notYetAvailable" | "unknown";

/**
 * Form in which an uncertainty is stated.
 *
 * 不確かさを述べる形。
 *
 * - `none`: exact by definition / 定義により正確
 * - `unknown`: exists, size not known / 大きさ不明
 * - `standard`: standard uncertainty / 標準不確かさ
 * - `expanded`: expanded uncertainty / 拡張不確かさ
 * - `interval`: two-sided interval / 両側区間
 * - `quantiles`: quantiles / 分位点
 * - `distribution`: named distribution / 名前をもつ確率分布
 * - `covariance`: covariance of components / 成分の共分散
 * - `ensemble`: equally weighted members / 等重みのアンサンブル
 * - `probabilities`: probability of each category / 区分ごとの確率
 * - `set`: bounds with no probability / 確率を伴わない上下界
 */
export type UncertaintyKind = "none" | "unknown" | "standard" | "expanded" | "interval" | "quantiles" | "distribution" | "covariance" | "ensemble" | "probabilities" | "set";

/**
 * Origin of a part of the uncertainty.
 *
 * 不確かさの一部を生む要因。
 *
 * - `measurement`: measurement / 測定
 * - `representativeness`: representativeness / 代表性
 * - `parametric`: model parameters / モデルのパラメータ
 * - `structural`: model structure / モデルの構造
 * - `initialCondition`: initial condition / 初期条件
 * - `boundaryCondition`: boundary condition / 境界条件
 * - `scenario`: scenario / シナリオ
 * - `numerical`: numerical computation / 数値計算
 * - `sampling`: sampling / 標本抽出
 * - `surrogate`: surrogate model / 代理モデル
 */
export type UncertaintySource = "measurement" | "representativeness" | "parametric" | "structural" | "initialCondition" | "boundaryCondition" | "scenario" | "numerical" | "sampling" | "surrogate";

/**
 * Whether the uncertainty comes from randomness or from lack of knowledge.
 *
 * 不確かさが偶然の変動によるか、知識の不足によるかの別。
 *
 * - `aleatory`: from inherent randomness / 偶然的
 * - `epistemic`: from lack of knowledge / 認識論的
 * - `mixed`: aleatory and epistemic together / 偶然的と認識論的の混在
 */
export type Character = "aleatory" | "epistemic" | "mixed";

/**
 * Statistical meaning of an uncertainty interval.
 *
 * 不確かさの区間がもつ統計的な意味。
 *
 * - `confidence`: confidence interval / 信頼区間
 * - `credible`: credible interval / 信用区間
 * - `prediction`: prediction interval / 予測区間
 * - `tolerance`: tolerance interval / 統計的許容区間
 * - `range`: range from smallest to largest / 最小から最大までの範囲
 */
export type IntervalType = "confidence" | "credible" | "prediction" | "tolerance" | "range";

/**
 * How the uncertainties of several values are correlated.
 *
 * 複数の値の不確かさの間の相関のあり方。
 *
 * - `independent`: independent / 独立
 * - `full`: fully correlated / 完全相関
 * - `declared`: declared by a reference / 参照先で宣言
 * - `unknown`: not known / 不明
 */
export type Correlation = "independent" | "full" | "declared" | "unknown";

/**
 * The uncertainty of a value, in one of the forms told apart by `kind`.
 *
 * 値の不確かさ。「kind」で区別する形のいずれか1つで表す。
 */
export type Uncertainty = UncertaintyNone | UncertaintyUnknown | UncertaintyStandard | UncertaintyExpanded | UncertaintyInterval | UncertaintyQuantiles | UncertaintyDistribution | UncertaintyCovariance | UncertaintyEnsemble | UncertaintyProbabilities | UncertaintySet;



/**
 * An identifier that is not an IRI, such as a PLATEAU buildingID, a tag name or an ISIL code, together with the register that issued it.
 *
 * IRIでない識別子。PLATEAUのbuildingID、計装のタグ名、ISILなどを、発行した登録簿とともに表す。
 */
export interface Identifier {
  /**
   * IRI of the register that issued the identifier.
   *
   * 識別子を発行した登録簿のIRI。
   */
  readonly scheme: Iri;
  /**
   * Text of the identifier exactly as issued.
   *
   * 発行されたとおりの識別子の文字列。
   */
  readonly notation: string;
  /**
   * Date (YYYY-MM-DD) from which the identifier was used. Absent means undeclared.
   *
   * 識別子の使用が始まった日付(YYYY-MM-DD)。省略は未宣言を表す。
   */
  readonly usedFrom?: Date;
  /**
   * Date (YYYY-MM-DD) until which the identifier was used. Absent means undeclared.
   *
   * 識別子の使用が終わった日付(YYYY-MM-DD)。省略は未宣言を表す。
   */
  readonly usedUntil?: Date;
}

/**
 * A range of numbers that carries a unit of its own.
 *
 * 固有の単位をもつ数値の範囲である。
 */
export interface MeasuredRange {
  /**
   * Smallest number of the range, in the unit given by `unit`.
   *
   * 「unit」の単位で表した範囲の最小値。
   */
  readonly min: number;
  /**
   * Largest number of the range, in the unit given by `unit`.
   *
   * 「unit」の単位で表した範囲の最大値。
   */
  readonly max: number;
  /**
   * Case-sensitive UCUM code of the unit of both ends.
   *
   * 両端の値の単位を表すUCUMの記号(大文字と小文字を区別する)。
   */
  readonly unit: Ucum;
}

/**
 * A closed range of numbers, in the unit of the carrier.
 *
 * 両端を含む数値の範囲。単位はこれをもつ側の単位に従う。
 */
export interface NumberRange {
  /**
   * Smallest number of the range, itself included. Absent means unbounded below.
   *
   * 範囲の最小値で、範囲に含む。省略は下に限りがないことを表す。
   */
  readonly min?: number;
  /**
   * Largest number of the range, itself included. Absent means unbounded above.
   *
   * 範囲の最大値で、範囲に含む。省略は上に限りがないことを表す。
   */
  readonly max?: number;
}

/**
 * A document that holds resources: context, version of the model, known external IRIs, and the graph.
 *
 * 資源を収める文書。コンテキスト、モデルの版、既知の外部IRI、グラフからなる。
 */
export interface Package {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * The version of the data model.
   *
   * データモデルの版。
   */
  readonly jiku: "1.0";
  /**
   * IRIs, or prefixes that end in `/` or `#`, that are known to live elsewhere.
   *
   * 他所にあると分かっているIRI、または`/`か`#`で終わる接頭辞。
   */
  readonly external?: readonly Iri[];
  /**
   * The resources; each is checked by the schema of its type. A header line of a stream has none.
   *
   * 資源の並び。それぞれ型のスキーマで検査する。ストリームの見出し行はこれを持たない。
   */
  readonly graph?: readonly object[];
}

/**
 * A reference fixed to exact bytes or to a version of what it names.
 *
 * 参照先を特定のバイト列または版に固定する参照である。
 */
export interface PinnedRef {
  /**
   * IRI of what is referred to.
   *
   * 参照するもののIRI。
   */
  readonly id: Iri;
  /**
   * Digest of the referred document (its JCS bytes) or artefact, as `sha256:`, `sha512:` or `sha3-256:` and lower-case hexadecimal digits. Absent means undeclared.
   *
   * 参照先の文書(JCSで正規化したバイト列)または成果物の要約値。「sha256:」「sha512:」「sha3-256:」のいずれかに小文字の16進数を続ける。省略は未宣言を表す。
   */
  readonly digest?: Digest;
}

/**
 * A number with its unit, or the reason why there is no number.
 *
 * 単位を伴う数値、または数値がない理由である。
 */
export interface Quantity {
  /**
   * Number in the unit given by `unit`; exactly one of `value` and `missing` is given.
   *
   * 「unit」の単位で表した数値。「value」と「missing」のどちらか一方だけを書く。
   */
  readonly value?: number;
  /**
   * Reason why there is no number; exactly one of `value` and `missing` is given.
   *
   * 数値がない理由。「value」と「missing」のどちらか一方だけを書く。
   */
  readonly missing?: MissingReason;
  /**
   * Detection limit in the unit given by `unit`; it accompanies the missing reasons `belowDetection` and `aboveDetection`.
   *
   * 「unit」の単位で表した検出限界。欠測理由が「belowDetection」または「aboveDetection」のときに書く。
   */
  readonly limit?: number;
  /**
   * Case-sensitive UCUM code of the unit. Absent means undeclared, never the unit 1.
   *
   * 単位を表すUCUMの記号(大文字と小文字を区別する)。省略は未宣言を表し、単位1の意味にはならない。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUMの記号だけでは単位が1つに決まらないときに限って必要である。
   */
  readonly unitIri?: Iri;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
}

/**
 * The base of every identified class: identity, versions, record times, provenance and policy.
 *
 * 識別子をもつすべてのクラスの基底。識別、版、記録時間、来歴、利用条件を表す。
 */
export interface Resource {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * Name of the class of the resource, constant for each class.
   *
   * 資源のクラス名。クラスごとに決まった値をとる。
   */
  readonly type: string;
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * The place in a native file from which the carrier was lifted, so that a finding can point into that file.
 *
 * この記述を取り出した原ファイル内の位置。検証の指摘が原ファイルの該当箇所を示せるようにする。
 */
export interface Source {
  /**
   * Reference to the Asset that is the native file. Absent means the file being read.
   *
   * 原ファイルであるAssetへの参照。省略は読み込み中のファイルを表す。
   */
  readonly asset?: Ref;
  /**
   * JSON Pointer (RFC 6901) or XPath of the place inside the native file.
   *
   * 原ファイル内の位置を指すJSON Pointer(RFC 6901)またはXPath。
   */
  readonly pointer?: string;
  /**
   * Line in the native file, counted from 1.
   *
   * 原ファイルの行番号。1から数える。
   */
  readonly line?: number;
  /**
   * Column in the native file, counted from 1.
   *
   * 原ファイルの行内の桁番号。1から数える。
   */
  readonly column?: number;
  /**
   * Row of the table, counted from 0 without the header lines.
   *
   * 表の行の番号。見出し行を除き、0から数える。
   */
  readonly row?: number;
  /**
   * Name of the netCDF or Zarr array, table column, FMI variable or CIF tag in the native file.
   *
   * 原ファイルにおけるnetCDFやZarrの配列、表の列、FMIの変数、CIFのタグの名前。
   */
  readonly variable?: string;
  /**
   * Map from a member name of this model to the native attribute, element or column that held it.
   *
   * 本モデルの項目名から、その値をもっていた原ファイルの属性、要素または列への対応。
   */
  readonly attributes?: { readonly [key: string]: string };
}

/**
 * The value is exact by definition.
 *
 * 値が定義により正確である。
 */
export interface UncertaintyNone {
  /**
   * Names the variant, always `none`.
   *
   * 変種の名。常に`none`である。
   */
  readonly kind: "none";
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is said to exist, but its size is not known.
 *
 * 不確かさがあるとされるが、その大きさは分からない。
 */
export interface UncertaintyUnknown {
  /**
   * Names the variant, always `unknown`.
   *
   * 変種の名。常に`unknown`である。
   */
  readonly kind: "unknown";
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is the standard deviation of the value.
 *
 * 不確かさを値の標準偏差で表す。
 */
export interface UncertaintyStandard {
  /**
   * Names the variant, always `standard`.
   *
   * 変種の名。常に`standard`である。
   */
  readonly kind: "standard";
  /**
   * Standard deviation of the value; a number of at least 0.
   *
   * 値の標準偏差。0以上の数。
   */
  readonly value: number;
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is a GUM expanded uncertainty, with its coverage factor or coverage probability.
 *
 * 不確かさをGUMの拡張不確かさで表し、包含係数または包含確率を添える。
 */
export interface UncertaintyExpanded {
  /**
   * Names the variant, always `expanded`.
   *
   * 変種の名。常に`expanded`である。
   */
  readonly kind: "expanded";
  /**
   * Expanded uncertainty as defined by the GUM; a number of at least 0.
   *
   * GUMの定義による拡張不確かさ。0以上の数。
   */
  readonly value: number;
  /**
   * Factor k of the expanded uncertainty; this or `level` is given.
   *
   * 拡張不確かさの係数k。これと「level」の少なくとも一方を書く。
   */
  readonly coverageFactor?: number;
  /**
   * Probability covered by the expanded uncertainty, greater than 0 and at most 1; this or `coverageFactor` is given.
   *
   * 拡張不確かさが包含する確率。0より大きく1以下の数で、これと「coverageFactor」の少なくとも一方を書く。
   */
  readonly level?: number;
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is a two-sided interval.
 *
 * 不確かさを両側区間で表す。
 */
export interface UncertaintyInterval {
  /**
   * Names the variant, always `interval`.
   *
   * 変種の名。常に`interval`である。
   */
  readonly kind: "interval";
  /**
   * Lower limit of the two-sided interval.
   *
   * 両側区間の下側の限界。
   */
  readonly lower: number;
  /**
   * Upper limit of the two-sided interval.
   *
   * 両側区間の上側の限界。
   */
  readonly upper: number;
  /**
   * Probability attached to the interval, greater than 0 and at most 1. Absent means undeclared.
   *
   * 区間に伴う確率。0より大きく1以下の数。省略は未宣言を表す。
   */
  readonly level?: number;
  /**
   * Statistical meaning of the interval: confidence, credible, prediction, tolerance or range. Absent means undeclared.
   *
   * 区間の統計的な意味。信頼区間、信用区間、予測区間、許容区間、範囲のいずれか。省略は未宣言を表す。
   */
  readonly intervalType?: IntervalType;
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is given by quantile levels and their values.
 *
 * 不確かさを分位点の確率とその値で表す。
 */
export interface UncertaintyQuantiles {
  /**
   * Names the variant, always `quantiles`.
   *
   * 変種の名。常に`quantiles`である。
   */
  readonly kind: "quantiles";
  /**
   * Probabilities of the quantiles from 0 to 1, in increasing order, one for each entry of `values`.
   *
   * 分位点に対応する0から1までの確率を昇順に並べたもの。「values」の各要素と1対1に対応する。
   */
  readonly levels: readonly number[];
  /**
   * Values of the quantiles, one for each entry of `levels`.
   *
   * 分位点の値。「levels」の各要素と1対1に対応する。
   */
  readonly values: readonly number[];
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is a named distribution with its parameters.
 *
 * 不確かさを名前をもつ分布とその母数で表す。
 */
export interface UncertaintyDistribution {
  /**
   * Names the variant, always `distribution`.
   *
   * 変種の名。常に`distribution`である。
   */
  readonly kind: "distribution";
  /**
   * IRI of the named distribution.
   *
   * 名前をもつ分布の族を示すIRI。
   */
  readonly family: Iri;
  /**
   * Parameters of the distribution, as a map from parameter name to number.
   *
   * 分布の母数。母数の名前から数値への対応として書く。
   */
  readonly parameters: { readonly [key: string]: number };
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty of a value with several components is their covariance matrix.
 *
 * 複数の成分をもつ値の不確かさを、成分の共分散行列で表す。
 */
export interface UncertaintyCovariance {
  /**
   * Names the variant, always `covariance`.
   *
   * 変種の名。常に`covariance`である。
   */
  readonly kind: "covariance";
  /**
   * Square matrix of the covariances of the components, in the square of the unit, in the order of `componentNames`.
   *
   * 成分の共分散を並べた正方行列。単位は不確かさの単位の2乗、並びは「componentNames」の順である。
   */
  readonly matrix: readonly (readonly number[])[];
  /**
   * Names of the components, in the order of the rows and columns of `matrix`.
   *
   * 成分の名前を「matrix」の行と列の順に並べたもの。
   */
  readonly componentNames: readonly string[];
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is given by equally weighted members.
 *
 * 不確かさを等しい重みをもつ要素の集まりで表す。
 */
export interface UncertaintyEnsemble {
  /**
   * Names the variant, always `ensemble`.
   *
   * 変種の名。常に`ensemble`である。
   */
  readonly kind: "ensemble";
  /**
   * Values of the equally weighted ensemble members.
   *
   * 等しい重みをもつアンサンブルの各要素の値。
   */
  readonly values: readonly number[];
  /**
   * IRI that identifies the set of ensemble members, so that the members of two quantities can be paired. Absent means undeclared.
   *
   * アンサンブルの要素の組を識別するIRI。2つの量の間で要素どうしを対応づけるのに使う。省略は未宣言を表す。
   */
  readonly memberIdentity?: Iri;
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is the probability of each category, keyed by category code.
 *
 * 不確かさを、区分の符号ごとの確率で表す。
 */
export interface UncertaintyProbabilities {
  /**
   * Names the variant, always `probabilities`.
   *
   * 変種の名。常に`probabilities`である。
   */
  readonly kind: "probabilities";
  /**
   * Probability of each category, as a map from category code to number; the probabilities sum to 1.
   *
   * 各区分の確率。区分の符号から確率への対応として書き、合計は1とする。
   */
  readonly probabilities: { readonly [key: string]: number };
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The uncertainty is a pair of bounds with no probability.
 *
 * 不確かさを、確率を伴わない上下の界で表す。
 */
export interface UncertaintySet {
  /**
   * Names the variant, always `set`.
   *
   * 変種の名。常に`set`である。
   */
  readonly kind: "set";
  /**
   * Lower bound of the value, with no probability attached.
   *
   * 確率を伴わない、値の下界。
   */
  readonly lower: number;
  /**
   * Upper bound of the value, with no probability attached.
   *
   * 確率を伴わない、値の上界。
   */
  readonly upper: number;
  /**
   * Sources that the stated uncertainty covers. Absent means undeclared.
   *
   * ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value.
   *
   * 不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。
   */
  readonly unit?: Ucum;
}

/**
 * The form of uncertainty that is carried or demanded; it holds no uncertainty values.
 *
 * 保持する、または求める不確かさの形式。不確かさの数値そのものは含まない。
 */
export interface UncertaintySpec {
  /**
   * Form of the uncertainty, from the same list as the kinds of Uncertainty.
   *
   * 不確かさの形。Uncertaintyの「kind」と同じ一覧から選ぶ。
   */
  readonly kind: UncertaintyKind;
  /**
   * Factor k of an expanded uncertainty. Absent means undeclared.
   *
   * 拡張不確かさの係数k。省略は未宣言を表す。
   */
  readonly coverageFactor?: number;
  /**
   * Coverage probability of an expanded uncertainty, or probability attached to an interval. Absent means undeclared.
   *
   * 拡張不確かさの包含確率、または区間に伴う確率。省略は未宣言を表す。
   */
  readonly level?: number;
  /**
   * IRI of the distribution family. Absent means undeclared.
   *
   * 分布の族を示すIRI。省略は未宣言を表す。
   */
  readonly family?: Iri;
  /**
   * Number of ensemble members; needed when `kind` is `ensemble`. Absent means undeclared.
   *
   * アンサンブルの要素の数。「kind」が「ensemble」のときに必要である。省略は未宣言を表す。
   */
  readonly memberCount?: number;
  /**
   * IRI that pins the pairing of ensemble members. Absent means that the pairing is not pinned.
   *
   * アンサンブルの要素どうしの対応を固定するIRI。省略は対応を固定しないことを表す。
   */
  readonly memberIdentity?: Iri;
  /**
   * Sources that the uncertainty covers. Absent means undeclared.
   *
   * 不確かさに含まれる要因の並び。省略は未宣言を表す。
   */
  readonly sources?: readonly UncertaintySource[];
  /**
   * Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared.
   *
   * 不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。
   */
  readonly character?: Character;
  /**
   * How the uncertainties of the values are correlated. Absent means undeclared.
   *
   * 値どうしの不確かさの相関のあり方。省略は未宣言を表す。
   */
  readonly correlation?: Correlation;
  /**
   * Reference to the resource that gives the correlation; needed when `correlation` is `declared`.
   *
   * 相関を与える資源への参照。「correlation」が「declared」のときに必要である。
   */
  readonly correlationRef?: Ref;
  /**
   * Whether the uncertainty is required; used on demands such as input ports.
   *
   * 不確かさを必須とするかどうか。入力など、求める側で使う。
   */
  readonly required?: boolean;
}
