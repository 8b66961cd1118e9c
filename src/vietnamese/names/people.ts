/** Family names that open a name of two syllables or more. */
export const familyNames: ReadonlySet<string> = new Set(
  'nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|phùng|trương|lương|đào|tô|tạ|vương|quách|doãn|khuất|nghiêm|lưu|mạc|tống|thạch|thái|chu|châu|đàm|giàng|sùng|vừ|lò|quàng|tòng|vi|hà|mai|cao|đoàn|lâm|triệu|kiều|uông|phí|hứa|lã|lại|từ|diệp|tôn|âu|bạch|bế|cù|thân|ninh|la|mã|thiều|viên|ong|nông|hầu|cầm|sầm|đồng|tăng|kim|quan|văn|ma|danh|đậu|ông|trang|tiêu|giáp|lục|khương|tưởng|tào|ứng|nhâm|bành|cung|ka|siu|rơ|nay|hồng|an|bá|đới|thi|khổng|mẫn|ngụy|ngũ|nhan|phó|sử|tất|thịnh|tiết|ung|vòng|liêu|trà|đường|thượng|quế|khúc|lữ|nhữ|ôn|thẩm|lường|trưng'.split(
    '|',
  ),
);

/** Family names that are ordinary words or parts of places as well: three syllables, or a title before. */
export const weakFamilyNames: ReadonlySet<string> = new Set(
  'hà|mai|cao|đoàn|triệu|từ|tôn|âu|bạch|thân|ninh|la|mã|viên|ong|nông|hầu|đồng|tăng|kim|quan|văn|ma|danh|đậu|ông|trang|tiêu|lục|cung|nay|hồng|an|bá|thi|phó|sử|tất|thịnh|tiết|vòng|trà|đường|thượng|vi|thái|châu|lại|giáp|cầm|ứng|mẫn|liêu|thạch|ka|rơ|hứa|tào|ngũ|chu|lý|lâm|dương|hoàng|đào|lương'.split(
    '|',
  ),
);

/** Middle names: after a weak family name they make two syllables and more a name. */
export const middleNames: ReadonlySet<string> = new Set(
  'văn|thị|hữu|đức|đình|xuân|quang|minh|ngọc|thanh|công|quốc|thế|trọng|bá|duy|hồng|kim'.split('|'),
);

/** First syllables of two-syllable given names. */
export const givenFirst: ReadonlySet<string> = new Set(
  'quang|công|văn|tuấn|tiến|xuân|hoàng|đức|minh|ngọc|thanh|hồng|phương|thùy|thu|bảo|gia|quốc|trọng|hùng|duy|anh|mỹ|kim|bích|thúy|hải|đình|thành|đoan|hữu|tấn|việt|nhật|khánh|diễm|tú|trúc|như|cẩm|lan|mai|ánh|hoài|bá|chí|trung|huy|mạnh|phi|vĩnh|thái|tùng|hà|lệ|tố|uyên|yến|đăng|tường|nhã'.split(
    '|',
  ),
);

/** Last syllables of given names. */
export const givenLast: ReadonlySet<string> = new Set(
  'hải|phượng|anh|linh|dũng|tuấn|hùng|mạnh|đức|trường|vương|hậu|toàn|quyết|chinh|trọng|thanh|hoàng|huy|khang|phúc|lộc|tài|vinh|quang|minh|long|sơn|tùng|lâm|bách|nam|việt|thắng|chiến|cường|kiên|trung|hiếu|nghĩa|nhân|tâm|tín|thịnh|phát|đạt|khoa|khôi|nguyên|thảo|hương|hà|hạnh|hiền|hoa|huệ|lan|loan|liên|ly|mai|my|nga|ngân|nhi|nhung|oanh|phương|quỳnh|thúy|thủy|thu|trang|trâm|trinh|trúc|tuyết|uyên|vân|vy|yến|châu|chi|diễm|dung|duyên|giang|hằng|hồng|khánh|lê|nữ|như|ngọc|thơ|thư|tiên|tú|vi|xuân|ánh|bình|hòa|hoài|kha|khải|phong|quân|sang|tấn|thái|thành|thiện|trí|triết|vũ|đông|đoan|đăng|ninh|huyền|lưu|trứ|đô|thể|tám|tư|hai|bắc|nhàn|chung|dương|hào|hân|hưng|kiệt|lợi|luân|lượng|nguyệt|nhất|nhật|phú|phước|quý|sinh|sỹ|thạch|thăng|thuận|tính|toản|tuệ|tuyên|tuyền|tường|viên|ý|bảo|an|diệp|lương|nghiêm'.split(
    '|',
  ),
);

/** Words before a person's name, of address or of kinship: what follows is a name whatever it looks like. */
export const honorifics =
  'ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|cậu|dì|thầy|bé|nàng|mr|mrs|ms|dr|vợ chồng ông|đồng chí|đ/c|cố|ngài|quý ông';

/** Offices, ranks and professions that stand before a name. */
export const titles =
  'tổng bí thư|chủ tịch|chủ tịch nước|phó chủ tịch|phó chủ tịch nước|tổng thống|phó tổng thống|thủ tướng|thủ tướng chính phủ|phó thủ tướng|phó thủ tướng chính phủ|phó thủ tướng thường trực|bộ trưởng|thứ trưởng|bí thư|phó bí thư|phó bí thư thường trực|đại sứ|tổng lãnh sự|tổng thư ký|tổng giám đốc|phó tổng giám đốc|giám đốc|phó giám đốc|cục trưởng|phó cục trưởng|vụ trưởng|chi cục trưởng|trưởng ban|phó trưởng ban|trưởng phòng|phó trưởng phòng|trưởng đoàn|viện trưởng|viện phó|hiệu trưởng|hiệu phó|phó hiệu trưởng|chánh án|phó chánh án|thẩm phán|chánh văn phòng|tư lệnh|chính ủy|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|binh nhất|gs|pgs|ts|ths|bs|gs.ts|pgs.ts|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|bác sĩ|bác sỹ|luật sư|kỹ sư|kiến trúc sư|nhà báo|nhà văn|nhà thơ|nhạc sĩ|ca sĩ|diễn viên|đạo diễn|nghệ sĩ|nghệ sĩ ưu tú|nghệ sĩ nhân dân|nhà giáo|cô giáo|thầy giáo|nhà giáo nhân dân|nhà giáo ưu tú|nghệ nhân|nsnd|nsưt|họa sĩ|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|hlv|huấn luyện viên|trọng tài|vận động viên|vđv|kỳ thủ|tay vợt|tay đua|kình ngư|xạ thủ|đô cử|cua rơ|đô vật|nhà thiết kế|đầu bếp|biên đạo|vũ công|tiktoker|youtuber|rapper|nữ ca sĩ|nam ca sĩ|nữ diễn viên|nam diễn viên|nhà biên kịch|nhà thiên văn|nhà sử học|sử gia|nhà kinh tế|nhà phân tích|cây bút|họa sỹ|nghệ sỹ|võ sĩ|hoa hậu|á hậu|người mẫu|mc|phóng viên|pv|tỷ phú|tỉ phú|doanh nhân|nhà khoa học|chuyên gia|nhà nghiên cứu|bị cáo|bị can|nghi phạm|nạn nhân|bệnh nhân|đối tượng|nhà vua|quốc vương|hoàng tử|công chúa|thái tử|thân vương|nữ hoàng|phu nhân|ngoại trưởng|thống đốc|thị trưởng|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|đại biểu|phát ngôn viên|người phát ngôn|đặc phái viên|thủ lĩnh|lãnh tụ|giáo hoàng|đức giáo hoàng|linh mục|hòa thượng|thượng tọa|đại đức|tổng biên tập|phó tổng biên tập|nhà sáng lập|ceo|chủ tịch hđqt|chủ tịch hội đồng quản trị|liệt sĩ|anh hùng|mẹ việt nam anh hùng|tổng tham mưu trưởng|ủy viên|quốc vụ khanh|tổng thanh tra|học sinh|sinh viên|tài xế|lái xe|danh thủ|ngôi sao|chân sút|tác giả|thượng sĩ|trung sĩ|hạ sĩ|bí thư thứ nhất|vua|chúa|tướng|nhà ngoại giao|chủ tọa|kiểm sát viên|điều tra viên|y tá|điều dưỡng|trạm trưởng|đội trưởng|đội phó|thuyền trưởng|chủ nhiệm|phó chủ nhiệm|cựu tổng thống|cựu thủ tướng|cựu chủ tịch|hoa khôi|siêu mẫu|nhiếp ảnh gia|thí sinh|á vương|nam vương|nhà hàng hải|nhà thám hiểm|chuyên gia trang điểm|bác sĩ thẩm mỹ|thường trực|phó viện trưởng|chánh thanh tra|phó chánh văn phòng|tổng tham mưu phó|phó tư lệnh|phó chính ủy|đô đốc|chuẩn đô đốc|thủ khoa|nhà đầu tư|cố vấn|trợ lý|thư ký|tổng đốc|toàn quyền|tổng thư kí|đồng sáng lập|nhà soạn nhạc|nhạc trưởng|ca nương|nghệ danh|soạn giả|biên kịch|nhà sản xuất|nhà thầu|hướng dẫn viên|phi công|cơ trưởng|phi hành gia|tu sĩ|hồng y|giám mục|tổng giám mục|cựu binh|tướng quân|bị đơn|nguyên đơn|kế toán trưởng|vợ|chồng|con trai|con gái|cậu bé|bé gái|nữ sinh|nam sinh|bầu|gđ|tgđ|pgđ|đbqh|phó đoàn|trưởng thôn|trưởng bản|già làng|chủ quán|chủ cửa hàng|chủ doanh nghiệp|nghi can|đương sự|giảng viên|giáo viên|nhân viên|công nhân|kiều bào|nghệ nhân ưu tú|nghệ nhân nhân dân';

/** Lower-case words between a title and the name: "Chủ tịch nước …", "Đại sứ … tại …". */
export const titleLinks: ReadonlySet<string> = new Set([
  'nước',
  'tại',
  'cấp',
  'kiêm',
  'thường',
  'trực',
  'đặc',
  'mệnh',
  'toàn',
  'quyền',
  'danh',
  'dự',
  'điều',
  'hành',
  'nhất',
  'thứ',
  'trung',
  'ương',
  'cũ',
  'người',
  'đương',
  'nhiệm',
  'thị',
  'vương',
]);

/** Small words inside foreign names. */
export const nameParticles: ReadonlySet<string> = new Set([
  'bin',
  'al',
  'van',
  'von',
  'de',
  'da',
  'di',
  'der',
  'den',
  'ibn',
  'el',
  'la',
  'du',
  'dos',
  'del',
  'bint',
  'ben',
  'abu',
]);

/** Words that begin sentences and are no names, though they may stand before one. */
export const sentenceWords: ReadonlySet<string> = new Set(
  'theo|trong|khi|sau|trên|tuy|cho|hai|ba|anh|em|con|qua|nay|mong|ngay|nhanh|tin|do|thay|cao|xem|nghe|tham|trao|gian|vinh|khai|thi|hay|ai|mua|bao|sao|sinh|quan|tai|dung|trung|nam|the|in|on|at|for|with|from|and|but|as|after|before|when|while|this|that|these|those|he|she|it|they|we|an|of|to|by|meanwhile|however|according|under|during|ảnh|video|nguồn|km|lô|số'.split(
    '|',
  ),
);

/** Offices and ranks that stand before a name in English text. */
export const englishTitles =
  'president|prime minister|minister|general secretary|ambassador|chairman|director|secretary|deputy prime minister|deputy minister|foreign minister|defence minister|defense minister|vice president|state president|general|lieutenant general|senior lieutenant general|major general|lieutenant colonel|colonel|captain|admiral|senator|governor|king|queen|prince|princess|pope|professor|chief|deputy chief|deputy director|spokesperson|spokesman|party general secretary|national assembly chairman|politburo member|first lady|mayor|judge|coach|ceo|chairwoman|deputy secretary|party secretary|consul general|vice chairman|chief executive|secretary of state|co-founder|founder|striker|midfielder|defender|goalkeeper';

/** The commonest family names as English text prints them. */
export const bareFamilyNames: ReadonlySet<string> = new Set(
  'nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|truong|luong|dao|to|mai|cao|doan|lam|ta|luu'.split(
    '|',
  ),
);
