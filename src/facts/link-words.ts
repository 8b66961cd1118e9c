/** The small words that decide whom a name means. All lower case, as in `Token.norm`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Before a given name or surname alone. */
export const honorifics = set(
  'ông|bà|anh|chị|cô|chú|bác|cụ|ngài|chí|nhà|mr|mrs|ms|madam|president|minister|secretary|ambassador',
);

/** Last words of titles: "Bộ trưởng", "Tổng Bí thư", "Đại sứ". */
export const titleEnds = set(
  'trưởng|tịch|thư|sứ|tướng|thống|phó|president|minister|secretary|ambassador|chairman',
);

/** Directly before a person's name: what is meant is called after the person. */
export const eponymHeads = set(
  'thưởng|chương|hiệu|đường|phố|ngõ|hẻm|phường|quận|huyện|xã|thị|tp|trường|học|giải|quảng|trường|công|viên|tàng|cầu|làng|ga|quỹ|cúp|thpt|thcs|' +
    'lăng|đoàn|mòn|tưởng|khu|tượng|tháp|chiến dịch|dịch|hội trường|nhà thờ|street|road|avenue|bridge|university|school|museum|park',
);

/** Two words that are no head, although their last one is: "gia đình", "chủ tịch nước". */
export const cityHeads = set('phố|tp|city');

/** Before an office: it isn't the one who holds it now that is meant, or not one person. */
export const notTheHolder = set(
  'cố|nguyên|cựu|phó|quyền|chức|vụ|làm|một|các|những|mỗi|mọi|hai|ba|vị|bầu|vị trí|trí|nhân|phòng|lý|phái|viên|phủ|thứ|từng|' +
    'former|late|ex|deputy|vice|acting|a|an|every|wife|office|assistant|ứng|cử|tân',
);

/** Between an office and the country it belongs to. */
export const countryLeads = set(
  'nước|cộng|hòa|hoà|ch|liên|bang|vương|quốc|của|xã|hội|chủ|nghĩa|dân|nhân|of|the|republic',
);

/** First two words of bodies whose name a country ends without being meant: "Đài Truyền hình Việt Nam". */
export const ownNameHeads = set(
  'công ty|tập đoàn|ngân hàng|tổng công|đài truyền|đài tiếng|thông tấn|báo|tạp chí|hội nhà|liên đoàn|đại học|trường đại|học viện|hãng|câu lạc|nhà hát|nhà xuất|' +
    'hiệp hội|phòng thương|hội đồng doanh|viện|bảo tàng|hội chữ|hội hữu|hội nông|hội liên|mặt trận|tổng liên|tổng cục|quân đội|hàng không',
);

/** Capitalised words that make a country's or city's name part of something else's, in English and in brands. */
export const brandWords = set(
  'news|airlines|airways|air|times|post|index|express|bank|petroleum|investment|review|today|daily|plus|pictorial|fc|cup|open|' +
    'marathon|television|tv|agency|law|magazine|radio|expo|telecom|steel|oil|gas|railways|hotel|tower|club|idol|arena|city|kia|lrt',
);

/** English adjectives of countries before a person: "Vietnamese American David Duong". */
export const demonyms = set('vietnamese|american|cuban|kazakh|korean|hungarian|russian|chinese');

/** Common first words of a name of three or more: before a full name they make a longer one. */
export const familyNames = set(
  'nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|lâm|trịnh|mai|đào|cao|lương|hà|tạ|thái|tô|tăng|triệu|kiều|quách|vương|chu|châu|đàm|la|lưu|mạc|ngụy|nông|ninh|phùng|quan|tống|trương|từ|văn|viên',
);
