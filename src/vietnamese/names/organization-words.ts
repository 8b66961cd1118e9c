/** Words that tell what an organisation's head means by itself, before a place, in small letters or behind a number. */

export const UNIT_WORDS: ReadonlySet<string> = new Set([
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'tp',
]);

export const WORDS_BEFORE: ReadonlySet<string> = new Set([
  'thị',
  'môi',
  'quảng',
  'hiện',
  'công',
  'lập',
  'nông',
  'chiến',
  'thương',
  'phim',
  'thông',
  'dự',
  'cảnh',
  'nội',
  'nghị',
  'thành',
  'ngân',
  'thư',
  'tài',
  'tăng',
  'ban',
  'bài',
  'liên',
  'trụ',
]);

/** Words of number before a head: what follows is a kind, not one's name. */
export const COUNTING: ReadonlySet<string> = new Set(
  'các|những|một|nhiều|mọi|mỗi|từng|vài|hai|ba|bốn|năm|số'.split('|'),
);

/** Bodies written small before a name that has its capitals: "phòng Văn hóa Thông tin". */
export const LOWER_BODIES: ReadonlySet<string> = new Set([
  'phòng',
  'ban',
  'sở',
  'cục',
  'vụ',
  'bộ',
  'trung tâm',
  'chi cục',
  'ủy ban',
  'hội',
  'khoa',
]);

/** Bodies that are named by what they do, often in small letters. */
export const WORKING_BODIES: ReadonlySet<string> = new Set(['trung tâm', 'viện', 'ban quản lý']);

/** Heads of one word that are written small before a whole name. */
export const SMALL_HEADS: ReadonlySet<string> = new Set(['bộ', 'cục', 'viện', 'vụ']);

/** Bodies that everyone has: a head and its next word. */
export const GENERIC: ReadonlySet<string> = new Set(
  'ban giám|ban lãnh|ban tổng|ban biên|ban quản trị|hội đồng quản|hội đồng xét|hội đồng thành|hội đồng thi|hội đồng chấm|ban soạn|ban đầu|phòng họp|trung tâm điểm'.split(
    '|',
  ),
);

/** What businesses deal in, as it stands in small letters between a head and a name. */
export const TRADES: ReadonlySet<string> = new Set(
  'dược phẩm|dược|công nghệ|đầu tư|chứng khoán|hàng không|bảo hiểm|xây dựng|bất động|động sản|sản|năng lượng|dầu khí|điện tử|sản xuất|vận tải|viễn thông|luật|tư vấn|kiểm toán|thời trang|xe|xe hơi|hơi|ô tô|tô|phần mềm|bán lẻ|thương mại|truyền thông|nghiên cứu|quảng cáo|giải trí|thực phẩm|thép|mẹ|con|tài chính|quản lý|quỹ|tin|phim|điện thoại|thông tấn|truyền hình|du lịch|lữ hành|an ninh|mạng|bảo mật|cổ phần|tnhh|cp|bóng đá|đường sắt|vận chuyển|sữa|bia|đồ uống'.split(
    '|',
  ),
);

export const NUMBERED: ReadonlySet<string> = new Set(['bệnh', 'bv', 'quân', 'viện']);

export const UNITS: ReadonlySet<string> = new Set([
  'quân khu',
  'quân đoàn',
  'sư đoàn',
  'trung đoàn',
  'lữ đoàn',
]);

/** Heads that are organisations by themselves when capitalised. */
export const WHOLE_ALONE: ReadonlySet<string> = new Set([
  'ngân hàng nhà nước',
  'văn phòng chính phủ',
  'trung ương đảng',
  'kiểm toán nhà nước',
  'quốc hội',
  'chính phủ',
  'mặt trận tổ quốc',
  'liên hợp quốc',
  'ttxvn',
  'ubnd',
  'hđnd',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
]);

/** Heads that a unit alone makes a body: "Công an tỉnh". */
export const WITH_UNIT: ReadonlySet<string> = new Set([
  'công an',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'tand',
  'vksnd',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'mặt trận tổ quốc',
]);

/** Lower-case heads that say little: only a foreign name behind them is one of an organisation. */
export const LOOSE_HEADS: ReadonlySet<string> = new Set([
  'viện',
  'nhóm',
  'tổ chức',
  'lực lượng',
  'phong trào',
  'doanh nghiệp',
  'chuỗi',
  'đội tuyển',
]);

/** Heads before a place that only says where: "báo Nga", "trường Hà Nội". */
export const SINGLE_HEADS: ReadonlySet<string> = new Set([
  'quỹ',
  'đảng',
  'báo',
  'tờ',
  'đài',
  'trường',
  'hãng',
  'doanh nghiệp',
  'công ty',
  'ngân hàng',
  'cảnh sát',
]);

export const LOWER_TAIL: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành',
  'tp',
  'huyện',
  'quận',
  'thị',
  'phường',
  'xã',
  'nhân',
  'quốc',
  'cấp',
  'tối',
  'trung',
  'giao',
  'hình',
  'kinh',
  'đặc',
  'sông',
]);
