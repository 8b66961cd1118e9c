/** Marks of a paper's own name before its lead: "(Dân trí) - ", "VTV.vn - ", "BNEWS ", "SKĐS - ". */
const prefixes = [
  /^\(\s*[\p{L}\p{M}\d.+ ]{2,30}\)\s*[-–—:]\s*/u,
  /^\((?:ĐTCK|ĐTTCO|ĐCSVN|PNTĐ|ANTV|PLO|LĐO?|NLĐO?|SGGPO?|HNMO?|TBTCVN|PLVN|KTĐT|BĐT|VNF|Dân trí|Chinhphu\.vn)\)\s*/u,
  /^(?:[A-ZĐ][\w.]*\.(?:vn|VN|com|net))\s*[-–—:]\s*/u,
  /^(?:TTO|TPO|SKĐS|VOV|VTV|ĐTCK|NDO|NDĐT|QĐND|PLO|LĐO|NLĐO|NLĐ|TTXVN|TCCS|HNM|HNMO|SGGPO?|PNVN|PNO|ĐCSVN|CAND|ANTĐ|KTSG|VnEconomy|BGLT|Znews|Zing|VnEconomy|Báo Công Thương)\s*[-–—:]\s+/u,
  /^BNEWS\s+(?=\p{Lu})/u,
];

/** How many units at the beginning of a lead name the paper instead of saying something. */
export function leadPrefixLength(lead: string): number {
  for (const prefix of prefixes) {
    const length = prefix.exec(lead)?.[0].length ?? 0;
    if (length > 0 && length < lead.length) return length;
  }
  return 0;
}
