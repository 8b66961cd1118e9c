/**
 * Words by which an organisation's name begins, lower-cased, separated by "|".
 * The first list wants a capital ("Bộ Y tế"); the second also counts in lower
 * case when a capital follows ("công ty Hoa Sen").
 */
export const capitalHeads =
  'bộ|sở|phòng|cục|tổng cục|vụ|ban|ban chỉ đạo|ban chấp hành|ban bí thư|ban thường vụ|ban tổ chức|ban quản lý|ban tuyên giáo|ban nội chính|ban dân vận|ban đối ngoại|ủy ban|ủy ban nhân dân|ủy ban mttq|ubnd|hội đồng nhân dân|hđnd|hội đồng|hội đồng bảo an|hội|hội chữ thập đỏ|trung ương hội|liên hiệp|liên minh|tổng liên đoàn|mặt trận|mặt trận tổ quốc|mttq|đoàn thanh niên|thanh tra|kiểm toán nhà nước|tòa án|tòa án nhân dân|tand|viện kiểm sát|viện kiểm sát nhân dân|vksnd|vks|công an|cảnh sát|cảnh sát biển|bộ chỉ huy|bộ tư lệnh|quân khu|quân đoàn|quân chủng|bộ đội biên phòng|biên phòng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|tỉnh đoàn|thành đoàn|trung ương đoàn|trung ương đảng|văn phòng|văn phòng chính phủ|văn phòng luật sư|đoàn luật sư|đồn biên phòng|sư đoàn|trung đoàn|lữ đoàn|đại sứ quán|tổng lãnh sự quán|kho bạc nhà nước|ngân hàng nhà nước|bảo hiểm xã hội|hải quan|chi cục|tổng công ty|trung tâm|tổng hội|chính phủ|nghị viện|quốc hội|thượng viện|hạ viện|hội nông dân|hội phụ nữ|hội cựu chiến binh|hội liên hiệp phụ nữ|cơ quan|đội|liên hợp quốc|cục quản lý|tòa|học viện|viện|phân viện|nhà hát|bảo tàng|thư viện|tạp chí|báo|thông tấn xã|ttxvn|bch|ubtư|btv|hội đồng quản lý|hội đồng dân tộc|tổng tham mưu|bộ tổng tham mưu|ủy ban kiểm tra|liên hiệp các hội|liên đoàn lao động|ban tiếp công dân|ủy ban chứng khoán nhà nước|đảng bộ|đảng đoàn|sứ quán|lãnh sự quán|phái đoàn|ubtw|ủy ban dân tộc';

export const lowerHeads =
  'công ty|công ty cổ phần|công ty tnhh|công ty tnhh mtv|công ty tnhh một thành viên|công ty trách nhiệm hữu hạn|công ty cp|tập đoàn|tổng công ty|ngân hàng|ngân hàng thương mại cổ phần|ngân hàng tmcp|trường|trường đại học|trường đh|đại học|đh|trường cao đẳng|cao đẳng|trường thpt|trường thcs|trường tiểu học|trường mầm non|thpt|học viện|bệnh viện|bv|bệnh viện đa khoa|phòng khám|phòng khám đa khoa|trung tâm y tế|trạm y tế|viện|câu lạc bộ|clb|liên đoàn|liên đoàn bóng đá|hiệp hội|đảng|quỹ|hãng|hãng tin|hãng hàng không|đài|đài truyền hình|đài tiếng nói|báo|tờ|tạp chí|nhà xuất bản|nxb|nhà hát|bảo tàng|hợp tác xã|htx|doanh nghiệp|chuỗi|tổ chức|phong trào|lực lượng|đội tuyển|nhóm|cty|cty cp|cty tnhh|công ty cptđ|công ty liên doanh|công ty mẹ|công ty con|công ty luật|quốc hội|hạ viện|thượng viện';

/** Heads whose name may be that of a person: "Trường Chính trị Lê Duẩn", "Bệnh viện Nguyễn Tri Phương". */
export const namedAfterPeople: ReadonlySet<string> = new Set([
  'trường',
  'đại',
  'đh',
  'cao',
  'học',
  'bệnh',
  'bv',
  'thpt',
  'nhà',
  'bảo',
  'quỹ',
  'phòng',
  'thư',
  'viện',
]);

/** Organisations by their whole name or abbreviation. */
export const organizations =
  'liên hợp quốc|liên hiệp quốc|hoàng anh gia lai|bộ đội biên phòng|cảnh sát điều tra|cảnh sát hình sự|cảnh sát biển|cảnh sát giao thông|tổ chức hiệp ước bắc đại tây dương|tổ chức y tế thế giới|tổ chức thương mại thế giới|quỹ tiền tệ quốc tế|ngân hàng thế giới|ngân hàng phát triển châu á|hiệp hội các quốc gia đông nam á|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|mặt trận tổ quốc việt nam|lhq|liên minh châu âu|liên minh kinh tế á-âu|liên minh kinh tế á - âu|liên minh kinh tế á – âu|ủy ban liên chính phủ|eu|asean|nato|opec|opec+|apec|who|wto|wb|imf|adb|unesco|unicef|undp|iaea|fifa|uefa|afc|aff|vff|vpf|ioc|oecd|brics|g7|g20|g-7|g-20|eaeu|sco|cnn|bbc|afp|ap|reuters|tass|kcna|yonhap|kyodo|bloomberg|xinhua|tân hoa xã|ttxvn|vov|vtv|vnexpress|nhà trắng|điện kremlin|lầu năm góc|fed|ecb|cia|fbi|nasa|fda|cdc|interpol|hamas|hezbollah|houthi|taliban|evn|pvn|vnpt|viettel|fpt|vingroup|vinfast|vinamilk|vietcombank|vietinbank|bidv|agribank|techcombank|vpbank|mb|acb|sacombank|petrolimex|petrovietnam|vietnam airlines|vietjet|vietjet air|bamboo airways|air astana|samsung|apple|google|microsoft|meta|amazon|tesla|openai|nvidia|intel|toyota|honda|hyundai|boeing|airbus|foxconn|huawei|alibaba|tencent|gazprom|rosatom|lukoil|shell|bp|exxonmobil|unilever|nestlé|nike|adidas|vcci|vcb|vn-express|chính phủ|quốc hội|bộ chính trị|ban bí thư|quân ủy trung ương|real madrid|fc barcelona|manchester united|manchester city|man utd|man city|chelsea|arsenal|bayern munich|juventus|inter milan|ac milan|psg|công an hà nội|hagl|hà nội fc|viettel fc|vksnd|tand|ubnd|hđnd|mttq|white house|united nations|european union|world bank|kremlin|vinasun|grab|shopee|lazada|tiktok|facebook|vna|vass|undrr|unhcr|fao|wfp|wipo|wef|unctad|ilo|iom|icj|icc|pca|osce|csto|eec|aiib|jica|koica|usaid|jetro|kotra|vasep|vama|vinatex|vietsovpetro|hội đồng bảo an|bảo hiểm xã hội việt nam|mercosur|aukus|quad|quân đội nhân dân việt nam|quân đội nhân dân|công an nhân dân|quân đội nhân dân lào|quân giải phóng nhân dân trung quốc';

/** Abbreviations in capitals that name no organisation. */
export const notOrganizations: ReadonlySet<string> = new Set([
  'usd',
  'vnd',
  'eur',
  'gdp',
  'fdi',
  'oda',
  'cpi',
  'fta',
  'ceo',
  'ai',
  'covid',
  'hiv',
  'aids',
  'dna',
  'pcr',
  'tv',
  'pv',
  'bn',
  'tnhh',
  'cp',
  'suv',
  'gmt',
  'iuu',
  'cptpp',
  'evfta',
  'rcep',
  'ocop',
  'pci',
  'esg',
  'vat',
  'xhcn',
  'bhyt',
  'bhxh',
  'cccd',
  'qr',
  'atm',
  'id',
  'sars',
  'led',
  'gps',
  'mv',
  'pgs',
  'gs',
  'ts',
  'ths',
  'bs',
  'nsnd',
  'nsưt',
  'hlv',
  'mc',
  'tts',
  'unclos',
  'coc',
  'dpoc',
  'doc',
  'cop',
  'csgt',
  'pccc',
  'gtvt',
  'thpt',
  'thcs',
  'atgt',
  'ubkt',
  'vip',
  'ncov',
  'kt',
  'xh',
]);

/**
 * Words of two syllables as they stand inside an organisation's name, the first
 * often with a capital: "Nông nghiệp", "Môi trường". After such a capital the
 * second syllable belongs to the name.
 */
export const compounds: ReadonlySet<string> = new Set(
  'nông nghiệp|môi trường|hàn lâm|xuất khẩu|nhập khẩu|vàng bạc|đá quý|phụ trách|ngân sách|đối tác|chỉ đạo|chế tạo|cơ khí|điện tử|thực hành|chuyên khoa|tham vấn|lãnh đạo|giáo dục|đào tạo|kế hoạch|đầu tư|văn hóa|thể thao|du lịch|thường vụ|thường trực|chấp hành|thống kê|cảnh sát|giao thông|vận tải|báo chí|tuyên truyền|quốc gia|khoa học|công nghệ|xã hội|y tế|kinh tế|chính trị|chính phủ|tài chính|tư pháp|công an|công thương|quốc phòng|ngoại giao|nội vụ|xây dựng|tài nguyên|lao động|thương binh|thông tin|truyền thông|dân tộc|tôn giáo|tuyên giáo|dân vận|nội chính|tổ chức|kiểm tra|đối ngoại|cán bộ|thanh niên|cộng sản|phụ nữ|nông dân|cựu chiến|chữ thập|nhà nước|nhà báo|nhà văn|luật gia|luật sư|doanh nghiệp|doanh nhân|thương mại|công nghiệp|cổ phần|hàng không|hàng hải|đường sắt|đường bộ|điện lực|dầu khí|viễn thông|bưu chính|than khoáng|khoáng sản|cao su|hóa chất|dệt may|thủy sản|lâm nghiệp|kiểm lâm|thú y|trồng trọt|chăn nuôi|bảo vệ|thực vật|thủy lợi|phòng chống|thiên tai|khí tượng|thủy văn|dự báo|cứu nạn|cứu hộ|phòng cháy|chữa cháy|điều tra|hình sự|ma túy|xuất nhập|nhập cảnh|quản lý|thị trường|cạnh tranh|tiêu dùng|người tiêu|bảo hiểm|chứng khoán|tiền tệ|tín dụng|chính sách|phát triển|nông thôn|hợp tác|quan hệ|quốc tế|lý luận|hành chính|công đoàn|công nhân|viên chức|người cao|nghiên cứu|ứng dụng|chuyển giao|sáng tạo|đổi mới|kiểm soát|bệnh tật|dịch tễ|vệ sinh|an toàn|thực phẩm|dược phẩm|trang thiết|khám chữa|đa khoa|trung ương|nhân dân|tối cao|cấp cao|bách khoa|sư phạm|ngoại ngữ|ngoại thương|mỹ thuật|âm nhạc|sân khấu|điện ảnh|nghệ thuật|kiến trúc|giao dịch|bất động|tổng hợp|pháp luật|pháp chế|tố cáo|khiếu nại|dân nguyện|đại biểu|quốc hội|hội đồng|ủy ban|mặt trận|tổ quốc|cách mạng|hải quan|hải dương|biên giới|hải đảo|biên phòng|biển đảo|dân chủ|cộng hòa|tự do|năng lượng|nguyên tử|hạt nhân|vũ trụ|di sản|bảo tồn|di tích|cố đô|bóng đá|điền kinh|bơi lội|thể dục|khuyến học|khuyến nông|từ thiện|bảo trợ|trẻ em|gia đình|dân số|hóa gia|truyền hình|phát thanh|tiếng nói|đường thủy|đăng kiểm|quân sự|quân y|chính quy|phòng không|không quân|hải quân|lục quân|kỹ thuật|công binh|thông tấn|tin tức|xuất bản|thư viện|lưu trữ|văn thư|tâm thần|nhi đồng|phụ sản|sản nhi|nhiệt đới|truyền nhiễm|chấn thương|chỉnh hình|tim mạch|ung bướu|da liễu|lão khoa|phổi trung|huyết học|truyền máu|y học|cổ truyền|dược học|y dược|hữu nghị|việt đức|chợ rẫy|lương thực|thực thi|kinh doanh|quản trị|giám sát|tài sản|kho bạc|thuế vụ|dự trữ|vật giá|hậu cần|tham mưu|tác chiến|tư lệnh|chỉ huy|bí thư|chuyên gia|học sinh|sinh viên|thiếu niên|tiền phong|nhân đạo|nhân quyền|hòa bình|đoàn kết|liên bang|nghị sĩ|nghị viện|thành viên|sở hữu|trí tuệ|tiêu chuẩn|đo lường|chất lượng|viễn thám|bản đồ|đo đạc|đất đai|địa chất|nước sạch|biến đổi|khí hậu|thể chế|chiến lược|an ninh|đối nội|quy hoạch|đô thị|nông lâm|hạ tầng|giao thương|xúc tiến|đặc biệt|liên ngành|châu âu|châu á|châu phi|bảo an|phóng viên|bảo mật|mật mã|cơ yếu|tiểu học|mầm non|trung học|phổ thông|cao đẳng|đại học|chuyên nghiệp|dạy nghề|phật giáo|công giáo|tin lành|cao đài|hòa hảo|giáo hội|chấp pháp|hành pháp|lập pháp|tư vấn|thiết kế|giám định|công chứng|đấu giá|khai thác|chế biến|đầu mối|kiểm định|hiệu lực|thi đua|khen thưởng|tiếp công|phòng vệ|phía nam|phía bắc|miền trung|miền nam|miền bắc|toàn cầu|dân sự|tị nạn|lương tâm|thanh tra|kiểm toán|tòa án|tổng thống|thủ tướng|nhà máy|hồi giáo|đảng ủy|tỉnh ủy|thành ủy|thống nhất|cà phê|ca cao|hồ tiêu|trái cây|rau quả|cửa khẩu|mía đường|da giày|xi măng|thức ăn|đồ uống|bộ trưởng|hành động|việc làm|người lao|an sinh|bảo đảm|cao cấp|điều hành|hoàn vũ|danh dự|đại dương|cơ đốc|lễ tân|đảng viên|bệnh nhiệt|bệnh phổi|cứu trợ|khẩn cấp|quân đội|tình báo|vũ khí|tên lửa|hàng hóa|kho vận|tiếp vận|nhân lực|nhân sự|tài liệu|nghiệp vụ|học thuật|năng khiếu|văn học|lịch sử|địa lý|toán học|vật lý|sinh học|hóa học|máy tính|phần mềm|số hóa|chuyển đổi|trọng tài|tư tưởng|đối thoại|ủy thác|quyết toán|hậu kiểm|công vụ|công chức|công ích|cơ sở|giáo hoàng|thể chất|sức khỏe|sức khoẻ|dinh dưỡng|hồi sức|cấp cứu|ngoại khoa|nội khoa|phục hồi|chức năng|mắt sài|răng hàm|tai mũi'.split(
    '|',
  ),
);

/** Compounds that continue a name in lower case throughout: "Dự báo khí tượng thủy văn quốc gia". */
export const lowerCompounds: ReadonlySet<string> = new Set(
  'buôn lậu|hàng giả|tham nhũng|khủng bố|đê điều|phòng chống|an toàn|thực phẩm|xây dựng|nhà ở|đất đai|khoáng sản|chất lượng|công trình|bảo vệ|lao động|việc làm|tài nguyên|ngoại hối|trật tự|quản lý|bất động|cạnh tranh|đấu thầu|hóa chất|sản xuất|điện tử|viễn thông|bản quyền|tác giả|di sản|xuất bản|khám chữa|chữa bệnh|dân lập|công lập|tư thục|nội trú|năng khiếu|song ngữ|liên cấp|thực hành|tổ quốc|vận tải|dự án|thủy sản|học sinh|đầu tư|đá quý|khai thác|thủy lợi|hợp tác|khí tượng|thủy văn|quốc gia|giao thông|xã hội|trung ương|nhân dân|tối cao|cấp cao|quốc tế|nông thôn|kinh tế|đa khoa|nhà nước|môi trường|công nghệ|khoa học|bệnh tật|hình sự|ma túy|xuất nhập|nhập cảnh|thị trường|đường bộ|hàng không|hàng hải|đường sắt|cổ truyền|chính trị|tổng hợp|thiên tai|dân sự|pháp luật|đô thị|sinh viên|cộng sản|đại biểu|cổ phần|thương mại|hành chính|nghệ thuật|chấn thương|chỉnh hình|nhiệt đới|chữa cháy|cứu nạn|cứu hộ|công nghiệp|hạt nhân|nguyên tử|bóng đá|trẻ em|nước ngoài|khu vực|thành viên|tư nhân|kinh doanh|công cộng|dân tộc|doanh nghiệp|phụ nữ|du lịch|y tế|văn hóa|thể thao|tài chính|tư pháp|dược phẩm|dịch bệnh|quốc phòng|an ninh|thực vật|động vật|cháy nổ|tai nạn|hạ tầng|nhi đồng'.split(
    '|',
  ),
);

/** Heads of agreements, awards, laws, events: the capitals behind them name none of ours. */
export const otherHeads =
  'hiệp định|hiệp ước|công ước|nghị định|nghị quyết|nghị định thư|luật|bộ luật|thông tư|chỉ thị|quyết định|huân chương|huy chương|giải thưởng|giải|cúp|danh hiệu|chiến dịch|hiến chương|hiến pháp|kế hoạch|chương trình|đề án|dự án luật|tuyên bố|thỏa thuận|đại hội|hội nghị|hội thảo|diễn đàn|tọa đàm|lễ|tết|ngày|phim|bài hát|ca khúc|vở|cuốn|tiểu thuyết|bão|siêu bão|vắc xin|vaccine|vắc-xin|máy bay|tàu|tên lửa|xe|mẫu|điện thoại|cách mạng|chiến thắng|chiến tranh|sự kiện|vụ|mùa|tháng|thứ|quý|năm|tiếng|đô la|đôla|dân tộc|người|chủ nghĩa|tư tưởng|tầm nhìn|sáng kiến|chính sách|đạo luật|cuộc thi|festival|lễ hội';

/** Words of company and institution names in English. */
export const englishOrganizationWords: ReadonlySet<string> = new Set([
  'group',
  'bank',
  'university',
  'airlines',
  'airways',
  'corp',
  'corporation',
  'inc',
  'ltd',
  'company',
  'co',
  'holdings',
  'institute',
  'fc',
  'united',
  'city',
  'club',
  'league',
  'association',
  'foundation',
  'center',
  'centre',
  'council',
  'committee',
  'ministry',
  'agency',
  'department',
  'organization',
  'fund',
  'motors',
  'motor',
  'electronics',
  'energy',
  'capital',
  'partners',
  'securities',
  'technologies',
  'technology',
  'software',
  'pharma',
  'journal',
  'times',
  'post',
  'news',
  'network',
  'college',
  'school',
  'hospital',
  'party',
  'union',
  'bros',
  'studio',
  'studios',
  'entertainment',
  'international',
  'global',
  'systems',
  'logistics',
  'petroleum',
  'oil',
  'steel',
  'land',
  'invest',
  'house',
]);

/** Words that make a foreign run a place, an event or a product and so none of ours. */
export const englishOtherWords: ReadonlySet<string> = new Set([
  'cup',
  'games',
  'index',
  'open',
  'league',
  'awards',
  'award',
  'prix',
  'pro',
  'max',
  'plus',
  'ultra',
  'galaxy',
  'iphone',
  'ipad',
  'windows',
  'android',
  'series',
  'festival',
  'day',
  'street',
  'tv',
  'show',
  'top',
  'miss',
  'world',
  'smart',
  'super',
  'champions',
  'premier',
  'euro',
  'olympic',
  'olympics',
  'idol',
  'part',
  'version',
  'sub',
  'clip',
  'trailer',
  'full',
  'hot',
  'new',
  'vietnam',
  'online',
  'live',
]);
