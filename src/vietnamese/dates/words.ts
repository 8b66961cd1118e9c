/** Numbers as words, one to twelve: months, counts of months. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** Names of months as words behind "tháng". */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS,
  ['giêng', 1],
  ['tư', 4],
  ['chạp', 12],
]);

export const ROMAN_QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Behind "thứ": 1 Monday to 6 Saturday, as `Date` counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  'sáng trưa chiều tối đêm khuya rạng'.split(' '),
);

/** Second words of a part of day: "rạng sáng", "sáng sớm", "chiều tối", "đêm muộn". */
export const DAY_PART_TAILS: ReadonlySet<string> = new Set(
  'sáng sớm muộn tối khuya trưa'.split(' '),
);

/** Words after which "6/5" and "6-5" are a day beyond doubt. */
export const STRONG_DAY_SIGNALS: ReadonlySet<string> = new Set(
  'ngày hôm sáng trưa chiều tối đêm khuya sớm muộn nay qua dịp lễ nghỉ phiên'.split(' '),
);

/** Words after which they probably are. */
export const WEAK_DAY_SIGNALS: ReadonlySet<string> = new Set(
  'từ đến tới vào trước sau hết hạn và'.split(' '),
);

/** Words before a share or a count, never before a day: "hơn 2/3", "đạt 8/10". */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    'hơn gần khoảng trên dưới chiếm đạt bằng còn giảm tăng nhất đa quá với được có cả lên ' +
    'mất chỉ thứ là thắng tỷ tỉ lệ xuống ước xấp xỉ'
  ).split(' '),
);

/** Nouns that a share is of: "2/3 dân số", "10/11 đại biểu". */
export const SHARED_NOUNS: ReadonlySet<string> = new Set(
  (
    'dân số diện tổng thế quãng chặng trận ý đại thành ủy uỷ phiếu sản lượng giá người xã ' +
    'phường tỉnh huyện hộ doanh chỉ tiêu điểm sao lần nước quốc bang trong của chiều thời ' +
    'vốn nhà ca bệnh con học số kg lít mét thị dự gói cây công năm giờ bàn thắng đường phố ' +
    'hẻm ngõ khối mũi tháng'
  ).split(' '),
);

/** Words before a number of a house, a document, a vehicle, a score: no date follows directly. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set(
  (
    'số nhà hẻm ngõ ngách kiệt đường tổ lô thửa phòng căn định quyết thị luật văn lệnh ' +
    'khoản điều điểm mục bản tỷ tỉ lệ huyết áp thắng thua hòa hoà dẫn biển hạng lớp bài bậc ' +
    'cấp khổ loại tư'
  ).split(' '),
);

/** Last words of what is named after a day: "phố 19/5", "Quảng trường 2/9", "Công viên 29/3", "ấp 1/5". */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(
  'phố trường viên thpt thcs động viện chợ thôn ấp khóm xã phường vận'.split(' '),
);

/** "thị trường", "hiện trường" … are no such thing, nor "nhân viên", "hoạt động". */
export const NOT_NAMED_AFTER: ReadonlySet<string> = new Set(
  'thị hiện môi lập thông nhân thành đảng giáo sinh đoàn hoạt lao tác phát chấn cử ủy hội'.split(
    ' ',
  ),
);

/** Feasts of the calendar that a paper may write as bare "8-3", by month * 32 + day. */
export const FEAST_DAYS: ReadonlySet<number> = new Set(
  [
    [1, 1],
    [3, 2],
    [27, 2],
    [8, 3],
    [26, 3],
    [30, 4],
    [1, 5],
    [7, 5],
    [15, 5],
    [19, 5],
    [1, 6],
    [5, 6],
    [21, 6],
    [28, 6],
    [27, 7],
    [19, 8],
    [2, 9],
    [10, 10],
    [13, 10],
    [20, 10],
    [9, 11],
    [18, 11],
    [20, 11],
    [1, 12],
    [22, 12],
  ].map(([day = 0, month = 0]) => month * 32 + day),
);

/** Words that speak of a feast before its day: "Ngày Quốc tế Phụ nữ 8-3", "kỷ niệm Quốc khánh 2-9". */
export const FEAST_WORDS: ReadonlySet<string> = new Set(
  'ngày lễ dịp khánh mừng niệm tết'.split(' '),
);

/** Units behind a range of quantities: "5-7 triệu", "10-12 độ". */
export const QUANTITY_UNITS: ReadonlySet<string> = new Set(
  (
    'triệu tỷ tỉ nghìn ngàn trăm chục người độ đồng usd km m cm mm kg tấn tạ lít ha mw ngày ' +
    'tuần tháng năm giờ phút giây tuổi lần cái con chiếc ca căn trận bàn điểm phần mét suất ' +
    'vụ đợt tầng làn trước cho nghiêng'
  ).split(' '),
);

/** Words that may stand before a bare year. */
export const YEAR_SIGNALS: ReadonlySet<string> = new Set(
  (
    'với từ đến tới trước sau trong đầu cuối giữa hè nhìn giải hết kể vụ của vào kỳ cho qua ' +
    'sn sinh'
  ).split(' '),
);

/** Words that may stand behind a bare year; a noun there would be counted by it. */
export const YEAR_FOLLOWERS: ReadonlySet<string> = new Set(
  (
    'và đến tới là của thì do với khi nhưng trên ở tại để cho vẫn đã sẽ được có còn nhờ như ' +
    'theo ước tăng giảm đạt trở về mà trong nếu vì'
  ).split(' '),
);

/** Words by which a sentence looks past the day of publication; "dự kiến" by its first word. */
export const LOOKS_AHEAD: ReadonlySet<string> = new Set(
  'sẽ dự sắp chuẩn chậm hẹn phấn will scheduled expected upcoming plans planned'.split(' '),
);

/** The word that has to follow some of `LOOKS_AHEAD`. */
export const LOOKS_AHEAD_SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dự', new Set(['kiến', 'báo', 'định'])],
  ['chuẩn', new Set(['bị'])],
  ['chậm', new Set(['nhất'])],
  ['phấn', new Set(['đấu'])],
]);

/** Words that speak of what is ordered or announced: with a day a few weeks ahead they look ahead. */
export const MAY_LOOK_AHEAD: ReadonlySet<string> = new Set(
  'yêu đề hạn nộp thi hiệu áp khai khởi diễn tổ mở ra chờ đón triển bắt kéo công bế xét hoàn tiếp'.split(
    ' ',
  ),
);

/** Words that tell of what has happened: with them only a day close at hand is ahead. */
export const LOOKS_BACK: ReadonlySet<string> = new Set('đã vừa rồi qua was were had'.split(' '));

/** Words that tell of a life or of a time long over: with them no day is ahead. */
export const GONE: ReadonlySet<string> = new Set('từng mất sinh born died'.split(' '));

/** Behind "sinh" and "mất" where they tell of a birth or a death: "thí sinh" and "mất điện" do not. */
export const LIFE_FOLLOWERS: ReadonlySet<string> = new Set('ngày năm vào lúc hôm'.split(' '));

/** Heavenly stems and earthly branches: "năm Ất Tỵ". */
export const STEMS: ReadonlyMap<string, number> = new Map([
  ['giáp', 0],
  ['ất', 1],
  ['bính', 2],
  ['đinh', 3],
  ['mậu', 4],
  ['kỷ', 5],
  ['kỉ', 5],
  ['canh', 6],
  ['tân', 7],
  ['nhâm', 8],
  ['quý', 9],
  ['quí', 9],
]);
export const BRANCHES: ReadonlyMap<string, number> = new Map([
  ['tý', 0],
  ['tí', 0],
  ['sửu', 1],
  ['dần', 2],
  ['mão', 3],
  ['thìn', 4],
  ['tỵ', 5],
  ['tị', 5],
  ['ngọ', 6],
  ['mùi', 7],
  ['thân', 8],
  ['dậu', 9],
  ['tuất', 10],
  ['hợi', 11],
]);
