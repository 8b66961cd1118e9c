/**
 * Marks of a paper's own name before its lead: "(Dân trí) - ", "(ĐTCK) ",
 * "VTV.vn - ", "SKĐS - ", "BNEWS ". Capitals alone are no mark: "ASEAN - Trung Quốc".
 */
const prefix =
  /^(?:\((?:[\p{L}\p{M}\d.+ ]{2,30}\)\s*[-–—:]|(?!UAE|WHO|IMF)[A-ZĐ]{3,6}\))\s*|[A-ZĐ][\w.]*\.(?:vn|VN|com|net)\s*[-–—:]\s*|(?:T[PT]O|SKĐS|V[OT]V|ĐTCK|ND(?:O|ĐT)|QĐND|PLO|N?LĐO?|TTXVN|TCCS|HNMO?|SGGPO?|PNVN|PNO|ĐCSVN|CAND|ANTĐ|KTSG|VnEconomy|BGLT|Znews|Zing|Báo Công Thương)\s*[-–—:]\s+|BNEWS\s+(?=\p{Lu}))/u;

/** How many units at the beginning of a lead name the paper instead of saying something. */
export function leadPrefixLength(lead: string): number {
  const length = prefix.exec(lead)?.[0].length ?? 0;
  return length < lead.length ? length : 0;
}
