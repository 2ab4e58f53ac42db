// SPDX-License-Identifier: Apache-2.0

/** The style of the views of a dataset. */
export const viewStyle = `
.card{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15em,1fr));gap:.5em}
.level{fill:var(--s0);stroke:var(--s0);stroke-width:1.6}.level .hollow{fill:none}.level-none{stroke:var(--soft)}
.role-phenomenon{--s:var(--s0)}.role-result{--s:var(--s4)}.role-valid{--s:var(--s2)}.role-recorded{--s:var(--s5)}.role-reference{--s:var(--s3)}
.span{fill:var(--s);stroke:var(--s);stroke-width:1.2}.role-valid .span{fill-opacity:.12}.role-recorded .span{fill-opacity:.3;stroke-dasharray:3 2}
.instant{fill:var(--s);stroke:var(--s);stroke-width:1}.instant.role-valid,.role-valid .instant{fill:none;stroke-width:1.6}.instant.role-recorded,.role-recorded .instant{stroke-width:2;fill:none}
.arrow{fill:none;stroke:var(--text);stroke-width:1.4}.unknown{font-size:11px;font-weight:700}svg .row-name{font-size:12px}
.rules ol{padding-left:2.6em}details{margin:.5em 0}summary{cursor:pointer}summary:focus-visible{outline:2px solid var(--mediatedExact)}
.sea{fill:var(--sea)}.paper{fill:var(--ground)}.land{fill:var(--land);stroke:var(--coast);stroke-width:.8;fill-rule:evenodd}
.shape .area{fill:var(--s);fill-opacity:.18;stroke:var(--s);stroke-width:1.6}.shape .area.bounding{fill-opacity:.06}.shape .way{fill:none;stroke:var(--s);stroke-width:2.2}
.k-1 path,.k-1 .area{stroke-dasharray:6 3}.k-2 path,.k-2 .area{stroke-dasharray:2 2}.k-3 path,.k-3 .area{stroke-dasharray:8 3 2 3}.k-4 path,.k-4 .area{stroke-dasharray:1 3}.k-5 path,.k-5 .area{stroke-dasharray:10 5}
.symbol{fill:var(--s);stroke:var(--ground);stroke-width:1.2;paint-order:stroke}.symbol .stroke{stroke:var(--s);stroke-width:2.4}
svg .over{paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round;fill:var(--text)}.bar{fill:none;stroke:var(--text);stroke-width:1.6}
.here{fill:none;stroke:var(--incompatible);stroke-width:1.6}
.found{stroke:var(--ground);stroke-width:1.4}.f-error{fill:var(--incompatible)}.f-warning{fill:var(--mediatedLossy)}.f-info{fill:var(--mediatedExact)}.found .sign{fill:none;stroke:var(--ground);stroke-width:2;stroke-linecap:round}
.found-count{font-size:12px;font-weight:700}
.link{fill:none;stroke:var(--s);stroke-width:1.6}.tip{fill:var(--s)}
.l-part{--s:var(--s0);stroke-width:2.4}.l-coupling{--s:var(--s2)}.link.l-coupling{stroke-dasharray:10 4}.l-provenance{--s:var(--s3)}.link.l-provenance{stroke-dasharray:6 4}.l-other{--s:var(--s5)}.link.l-other{stroke-dasharray:2 3;stroke-width:1.2}
.l-broken{--s:var(--incompatible)}.link.l-broken{stroke-width:2.4;stroke-dasharray:12 4 2 4}.cross{fill:none;stroke:var(--incompatible);stroke-width:3;stroke-linecap:round}.link-count{font-size:11px}
.party.absent rect{stroke:var(--incompatible);stroke-dasharray:4 4}.party.several rect{stroke-width:3}.broken code{overflow-wrap:anywhere}
.card>li{border:1px solid var(--line);border-radius:6px;padding:.4em .7em;margin:0}
`;
