// @generated from schemas/trust (sha256:0db4b649118704fa) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { Date, DateTime, Digest, Identifier, Iri, LangText, NativeText, PinnedRef, Quantity, Ref, Source, Ucum } from "./quantity.js";
import type { Duration, TimeExtent } from "./time.js";
import type { FieldSpec } from "./field.js";

/**
 * Ways to compare with a threshold.
 *
 * しきい値との比べ方。
 *
 * - `>`: Greater / より大きい
 * - `>=`: Greater or equal / 以上
 * - `<`: Less / より小さい
 * - `<=`: Less or equal / 以下
 */
export type Comparison = ">" | ">=" | "<" | "<=";

/**
 * How several events make one.
 *
 * 複数の事象を1つにまとめる方法。
 *
 * - `single`: One event / 1つの事象
 * - `any`: Any of them / どれか1つ
 * - `all`: All of them / すべて
 * - `count`: A number of them / ある数以上
 */
export type Combine = "single" | "any" | "all" | "count";

/**
 * Names of measures of risk.
 *
 * リスク尺度の名前。
 *
 * - `VaR`: Value at risk / バリュー・アット・リスク
 * - `CVaR`: Conditional value at risk / 条件付きVaR
 * - `expectedLoss`: Expected loss / 期待損失
 * - `returnLevel`: Return level / 再現レベル
 * - `exceedance`: Probability of exceedance / 超過確率
 */
export type RiskMeasureName = "VaR" | "CVaR" | "expectedLoss" | "returnLevel" | "exceedance";

/**
 * What is known or assumed of dependence.
 *
 * 依存について分かっていること、または仮定。
 *
 * - `independent`: Independent / 独立
 * - `comonotonic`: Move together / 共単調
 * - `copula`: Given by a copula / コピュラによる
 * - `jointSamples`: Given by joint samples / 同時標本による
 * - `unknown`: Unknown / 不明
 */
export type DependenceKind = "independent" | "comonotonic" | "copula" | "jointSamples" | "unknown";

/**
 * Ways to reach rare values.
 *
 * まれな値の推定法。
 *
 * - `empirical`: Counted / 実測の頻度
 * - `gpd`: Generalised Pareto distribution / 一般化パレート分布
 * - `gev`: Generalised extreme value distribution / 一般化極値分布
 * - `importanceSampling`: Importance sampling / 重点サンプリング
 * - `bounds`: Bounds only / 限界のみ
 */
export type TailMethod = "empirical" | "gpd" | "gev" | "importanceSampling" | "bounds";

/**
 * How bytes are made and signed.
 *
 * バイト列の作り方と署名の方式。
 *
 * - `eddsa-jcs-2022`: EdDSA over JCS / JCSへのEdDSA
 * - `eddsa-rdfc-2022`: EdDSA over RDFC-1.0 / RDFC-1.0へのEdDSA
 * - `ecdsa-jcs-2019`: ECDSA over JCS / JCSへのECDSA
 * - `ecdsa-rdfc-2019`: ECDSA over RDFC-1.0 / RDFC-1.0へのECDSA
 */
export type Cryptosuite = "eddsa-jcs-2022" | "eddsa-rdfc-2022" | "ecdsa-jcs-2019" | "ecdsa-rdfc-2019";

/**
 * What a signature is for.
 *
 * 署名の目的。
 *
 * - `assertionMethod`: Statement / 言明
 * - `authentication`: Authentication / 認証
 */
export type ProofPurpose = "assertionMethod" | "authentication";



/**
 * A signed statement of an agent about resources.
 *
 * 資源についての主体の署名付きの言明。
 */
export interface Attestation {
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
   * The class name, always `Attestation`.
   *
   * クラス名。常に`Attestation`である。
   */
  readonly type: "Attestation";
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
  /**
   * What the statement is about.
   *
   * 言明の対象。
   */
  readonly subjects: readonly AttestedSubject[];
  /**
   * IRI of the kind of claim (in-toto predicateType).
   *
   * 主張の種類のIRI(in-totoのpredicateType)。
   */
  readonly claimType: Iri;
  /**
   * The claim, as free JSON.
   *
   * 主張。自由なJSONである。
   */
  readonly claim?: unknown;
  /**
   * The Agent that states it.
   *
   * 言明したAgent。
   */
  readonly issuer: Ref;
  /**
   * When it was issued.
   *
   * 発行した時刻。
   */
  readonly issuedAt: DateTime;
  /**
   * When it runs out.
   *
   * 効力を失う時刻。
   */
  readonly validUntil?: DateTime;
  /**
   * When it was taken back.
   *
   * 取り消した時刻。
   */
  readonly revokedAt?: DateTime;
  /**
   * The signature.
   *
   * 署名。
   */
  readonly proof: Proof;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * What an attestation speaks of, by its digest.
 *
 * 証明が述べる対象。要約値で示す。
 */
export interface AttestedSubject {
  /**
   * IRI of the subject.
   *
   * 対象のIRI。
   */
  readonly id?: Iri;
  /**
   * Digest of its bytes.
   *
   * 対象のバイト列の要約値。
   */
  readonly digest: Digest;
}

/**
 * What people must know before they use a model or twin.
 *
 * モデルまたはツインを使う前に人が知るべきこと。
 */
export interface Card {
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
   * The class name, always `Card`.
   *
   * クラス名。常に`Card`である。
   */
  readonly type: "Card";
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
  /**
   * The model or twin, pinned.
   *
   * 対象のモデルまたはツイン。版を固定する。
   */
  readonly about: PinnedRef;
  /**
   * What it is made for.
   *
   * 作られた目的。
   */
  readonly intendedUses: readonly string[];
  /**
   * What it is not made for.
   *
   * 目的に含まれない用途。
   */
  readonly outOfScope: readonly string[];
  /**
   * What it cannot do.
   *
   * できないこと。
   */
  readonly limitations: readonly string[];
  /**
   * Who is touched by its use.
   *
   * 使用の影響を受ける者。
   */
  readonly affected?: readonly string[];
  /**
   * How people keep watch and can stop it.
   *
   * 人が見守り、止められる仕組み。
   */
  readonly oversight?: Oversight;
  /**
   * The class that a scheme puts it into.
   *
   * 体系が与える区分。
   */
  readonly riskClass?: RiskClass;
  /**
   * How well it did.
   *
   * どれほど役立ったかの評価。
   */
  readonly evaluations?: readonly Ref[];
  /**
   * What is recorded while it runs.
   *
   * 実行中に記録すること。
   */
  readonly logging?: string;
  /**
   * The Agent to ask.
   *
   * 問い合わせ先のAgent。
   */
  readonly contact?: Ref;
  /**
   * The date by which the card is to be looked at again.
   *
   * カードを見直すべき日。
   */
  readonly reviewBy?: Date;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How the parts of a risk depend on each other.
 *
 * リスクの各部分がどう依存し合うか。
 */
export interface Dependence {
  /**
   * What is known or assumed of the dependence.
   *
   * 依存について分かっていること、または仮定。
   */
  readonly kind: DependenceKind;
  /**
   * The resource that holds the correlation.
   *
   * 相関を収めた資源。
   */
  readonly correlationRef?: Ref;
}

/**
 * How people keep watch over a model and can stop it.
 *
 * 人がモデルを見守り、止められる仕組み。
 */
export interface Oversight {
  /**
   * What people do to keep watch.
   *
   * 見守るための手段。
   */
  readonly safeguards: readonly string[];
  /**
   * IRI of the operation that stops the model.
   *
   * モデルを止める操作のIRI。
   */
  readonly stop?: Iri;
}

/**
 * A probability, bounded from below and above.
 *
 * 下限と上限で示した確率。
 */
export interface ProbabilityBounds {
  /**
   * Least probability, 0 to 1.
   *
   * 最小の確率。0から1である。
   */
  readonly lower: number;
  /**
   * Greatest probability, 0 to 1.
   *
   * 最大の確率。0から1である。
   */
  readonly upper: number;
  /**
   * The probability held most likely.
   *
   * 最も確からしい確率。
   */
  readonly value?: number;
}

/**
 * The signature of an attestation (W3C Data Integrity).
 *
 * 証明の署名(W3C Data Integrity)。
 */
export interface Proof {
  /**
   * How the bytes are made and signed.
   *
   * バイト列の作り方と署名の方式。
   */
  readonly cryptosuite: Cryptosuite;
  /**
   * When it was signed.
   *
   * 署名した時刻。
   */
  readonly created?: DateTime;
  /**
   * IRI of the public key.
   *
   * 公開鍵のIRI。
   */
  readonly verificationMethod: Iri;
  /**
   * What the signature is for.
   *
   * 署名の目的。
   */
  readonly proofPurpose: ProofPurpose;
  /**
   * The signature, multibase.
   *
   * 署名の値。multibaseの形である。
   */
  readonly proofValue: string;
}

/**
 * The class that a scheme puts a model into.
 *
 * ある体系がモデルに与える区分。
 */
export interface RiskClass {
  /**
   * IRI of the scheme that defines the classes.
   *
   * 区分を定める体系のIRI。
   */
  readonly scheme: Iri;
  /**
   * The class; `high` asks for oversight.
   *
   * 区分。`high`では監督が求められる。
   */
  readonly riskGrade: string;
}

/**
 * A belief that the risk rests on, with its own probability.
 *
 * リスクの根拠となる信念と、その確率。
 */
export interface RiskContributor {
  /**
   * The Belief that contributes.
   *
   * 寄与するBelief。
   */
  readonly belief: Ref;
  /**
   * The twin that holds it.
   *
   * その信念を持つツイン。
   */
  readonly twin?: Ref;
  /**
   * Probability of the event by this belief alone.
   *
   * この信念だけによる事象の確率。
   */
  readonly eventProbability?: number;
}

/**
 * The event whose probability is stated.
 *
 * 確率を述べる対象となる事象。
 */
export interface RiskEvent {
  /**
   * What is compared with the threshold.
   *
   * しきい値と比べる量の仕様。
   */
  readonly field?: FieldSpec;
  /**
   * How it is compared.
   *
   * 比べ方。
   */
  readonly comparison?: Comparison;
  /**
   * The value from which the event counts.
   *
   * 事象とみなす境の値。
   */
  readonly threshold?: Quantity;
  /**
   * The Entity in which it counts.
   *
   * 対象とする地域のEntity。
   */
  readonly region?: Ref;
  /**
   * The time in which it counts.
   *
   * 対象とする期間。
   */
  readonly window: TimeExtent;
  /**
   * How several events make one. Absent means `single`.
   *
   * 複数の事象を1つにまとめる方法。省略は`single`である。
   */
  readonly combine?: Combine;
}

/**
 * One figure of risk, such as a value at risk.
 *
 * VaRなど、リスクを示す1つの数値。
 */
export interface RiskMeasure {
  /**
   * The measure of risk.
   *
   * リスクの尺度。
   */
  readonly measure: RiskMeasureName;
  /**
   * The level of the measure, such as 0.95.
   *
   * 尺度の水準。0.95など。
   */
  readonly level?: number;
  /**
   * The figure.
   *
   * 数値。
   */
  readonly value: number;
  /**
   * Unit of the figure.
   *
   * 数値の単位。
   */
  readonly unit?: Ucum;
  /**
   * ISO 4217 code, where the figure is money.
   *
   * 数値が金額のときのISO 4217通貨コード。
   */
  readonly currency?: string;
}

/**
 * The probability of an event, with its bounds and the dependence of its parts.
 *
 * 事象の確率と、その限界、部分どうしの依存。
 */
export interface RiskStatement {
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
   * The class name, always `RiskStatement`.
   *
   * クラス名。常に`RiskStatement`である。
   */
  readonly type: "RiskStatement";
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
  /**
   * The event.
   *
   * 事象。
   */
  readonly event: RiskEvent;
  /**
   * Its probability, bounded.
   *
   * 限界を付けた確率。
   */
  readonly probability: ProbabilityBounds;
  /**
   * Figures of risk.
   *
   * リスクの数値。
   */
  readonly measures?: readonly RiskMeasure[];
  /**
   * The beliefs that it rests on.
   *
   * 根拠となる信念。
   */
  readonly contributions: readonly RiskContributor[];
  /**
   * How these depend on each other.
   *
   * それらがどう依存し合うか。
   */
  readonly dependence: Dependence;
  /**
   * How rare values were reached.
   *
   * まれな値の推定のしかた。
   */
  readonly tail?: Tail;
  /**
   * When it was issued.
   *
   * 発表した時刻。
   */
  readonly issuedAt: DateTime;
  /**
   * When it should no longer be acted upon.
   *
   * これより後は行動の根拠とすべきでない時刻。
   */
  readonly validUntil?: DateTime;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How rare values were reached.
 *
 * まれな値をどのように推定したか。
 */
export interface Tail {
  /**
   * How the tail was reached.
   *
   * 裾の推定法。
   */
  readonly method: TailMethod;
  /**
   * Number of values.
   *
   * 値の数。
   */
  readonly sampleSize?: number;
  /**
   * Number of values beyond the threshold.
   *
   * しきい値を超えた値の数。
   */
  readonly exceedances?: number;
  /**
   * Mean time between two such events.
   *
   * 同じ規模の事象が起きる平均の間隔。
   */
  readonly returnPeriod?: Duration;
}
