/**
 * Places by name, lower-cased, separated by "|". Facts: the 63 provinces and
 * cities of Viet Nam up to June 2025, which hold the names of the 34 since;
 * their seats and well-known towns; the members of the United Nations and a few
 * others, in Vietnamese and English spelling; capitals; regions.
 */
export const provinces =
  'hà nội|huế|thừa thiên huế|thừa thiên-huế|thừa thiên - huế|lai châu|điện biên|sơn la|lạng sơn|quảng ninh|thanh hóa|nghệ an|hà tĩnh|cao bằng|tuyên quang|lào cai|thái nguyên|phú thọ|bắc ninh|hưng yên|hải phòng|ninh bình|quảng trị|đà nẵng|quảng ngãi|gia lai|khánh hòa|lâm đồng|đắk lắk|đăk lăk|đăk lắk|đắc lắc|đắk lăk|đồng nai|tây ninh|cần thơ|vĩnh long|đồng tháp|cà mau|an giang|bắc giang|bắc kạn|bắc cạn|hà giang|yên bái|hòa bình|vĩnh phúc|hải dương|thái bình|hà nam|nam định|quảng bình|quảng nam|kon tum|bình định|phú yên|ninh thuận|bình thuận|đắk nông|đăk nông|bình phước|bình dương|long an|tiền giang|bến tre|trà vinh|sóc trăng|hậu giang|bạc liêu|kiên giang|bà rịa-vũng tàu|bà rịa - vũng tàu|hồ chí minh city|ho chi minh city|hanoi|ha noi|da nang|hai phong|can tho|hcm city';

export const towns =
  'hồ trị an|hồ tây|hồ gươm|hồ hoàn kiếm|hồ dầu tiếng|hồ núi cốc|hồ ba bể|hồ xuân hương|sài gòn|tphcm|hcm|vũng tàu|bà rịa|nha trang|đà lạt|quy nhơn|vinh|buôn ma thuột|pleiku|hạ long|phan thiết|biên hòa|thủ dầu một|mỹ tho|long xuyên|rạch giá|hà tiên|phú quốc|côn đảo|lý sơn|sa pa|sapa|hội an|tam kỳ|đông hà|đồng hới|cam ranh|thủ đức|hoàn kiếm|ba đình|cầu giấy|hà đông|long biên|thanh xuân|bình thạnh|gò vấp|tân bình|củ chi|cần giờ|bình chánh|hóc môn|nhà bè|móng cái|cẩm phả|uông bí|vân đồn|cát bà|tam đảo|gò công|mẫu sơn|mộc châu|mù cang chải|điện biên phủ|dung quất|vân phong|nghi sơn|vũng áng|chu lai|long thành|nội bài|tân sơn nhất|trường sa|hoàng sa|phong nha|phong nha - kẻ bàng|phong nha-kẻ bàng|mỹ đình|mỹ lai|pháp vân|bạch long vĩ|thổ chu|trường sơn|fansipan|cửu long|việt bắc|đồng đăng|hữu nghị quan|chi lăng|việt trì|phủ lý|hòa lạc|cù lao chàm|tây đô|gia định|hà tây|phủ chủ tịch';

export const countries =
  'việt nam|vietnam|viet nam|ả rập xê út|ả-rập xê-út|arab saudi|saudi arabia|ả rập saudi|afghanistan|ai cập|egypt|albania|algeria|an-giê-ri|andorra|angola|anh|vương quốc anh|united kingdom|britain|great britain|uk|us|england|áo|austria|argentina|armenia|azerbaijan|ấn độ|india|úc|australia|ô-xtrây-li-a|ba lan|poland|bahamas|bahrain|bangladesh|barbados|belarus|bê-la-rút|belize|benin|bhutan|bỉ|belgium|bolivia|bosnia và herzegovina|bosnia|botswana|bồ đào nha|portugal|bờ biển ngà|brazil|bra-xin|brunei|bulgaria|bun-ga-ri|burkina faso|burundi|cameroon|campuchia|cambodia|căm-pu-chia|canada|ca-na-đa|chad|chile|chi-lê|colombia|comoros|congo|costa rica|croatia|cuba|cu-ba|đan mạch|denmark|djibouti|dominica|cộng hòa dominicana|đông timor|timor-leste|đức|germany|ecuador|el salvador|eritrea|estonia|eswatini|ethiopia|fiji|gabon|gambia|ghana|georgia|gruzia|grenada|guatemala|guinea|guyana|haiti|hà lan|netherlands|hàn quốc|south korea|hoa kỳ|mỹ|united states|usa|america|honduras|hungary|hung-ga-ri|hy lạp|greece|iceland|indonesia|in-đô-nê-xi-a|iran|i-ran|iraq|i-rắc|ireland|ai-len|israel|i-xra-en|italy|italia|ý|jamaica|jordan|kazakhstan|ca-dắc-xtan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|kyrgyz|lào|laos|latvia|lesotho|lebanon|li-băng|liberia|libya|li-bi|liechtenstein|lithuania|litva|luxembourg|ma rốc|ma-rốc|maroc|morocco|madagascar|malawi|malaysia|ma-lai-xi-a|maldives|mali|malta|mauritania|mauritius|mexico|mê-hi-cô|micronesia|moldova|monaco|mông cổ|mongolia|montenegro|mozambique|myanmar|mi-an-ma|na uy|norway|nam phi|south africa|nam sudan|namibia|nauru|nepal|new zealand|niu di-lân|nga|russia|nhật bản|nhật|japan|nicaragua|niger|nigeria|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|pháp|france|phần lan|finland|philippines|phi-líp-pin|qatar|ca-ta|romania|ru-ma-ni|rwanda|samoa|san marino|séc|cộng hòa séc|czech|senegal|serbia|seychelles|sierra leone|singapore|xin-ga-po|síp|cyprus|slovakia|slovenia|solomon|somalia|sri lanka|sudan|suriname|syria|xi-ri|tajikistan|tanzania|tây ban nha|spain|thái lan|thailand|thổ nhĩ kỳ|türkiye|turkey|thụy điển|sweden|thụy sĩ|switzerland|togo|tonga|triều tiên|north korea|trinidad và tobago|trung quốc|china|tunisia|turkmenistan|tuvalu|uae|các tiểu vương quốc ả rập thống nhất|uganda|ukraine|u-crai-na|uruguay|uzbekistan|vanuatu|vatican|venezuela|yemen|zambia|zimbabwe|liên xô|đài loan|taiwan|hồng kông|hong kong|ma cao|macau|greenland|puerto rico|scotland|xứ wales|tây tạng|tân cương|gaza|bờ tây|crimea|cao nguyên golan|donbass|bắc triều tiên|bắc hàn|nam hàn';

export const cities =
  'bắc kinh|beijing|thượng hải|shanghai|quảng châu|thâm quyến|vũ hán|nam ninh|côn minh|trùng khánh|thành đô|tokyo|osaka|kyoto|hiroshima|fukuoka|seoul|busan|incheon|bình nhưỡng|bangkok|băng cốc|chiang mai|phnom penh|phnôm pênh|siem reap|viêng chăn|vientiane|luang prabang|savannakhet|champasak|naypyidaw|yangon|kuala lumpur|jakarta|bali|manila|bandar seri begawan|dili|new delhi|delhi|mumbai|kolkata|islamabad|karachi|kabul|dhaka|kathmandu|colombo|astana|almaty|tashkent|bishkek|dushanbe|ashgabat|ulan bator|ulaanbaatar|moskva|moscow|mát-xcơ-va|matxcơva|saint petersburg|st petersburg|vladivostok|kiev|kyiv|kharkiv|odessa|minsk|warsaw|vác-xa-va|praha|prague|bratislava|budapest|bucharest|sofia|belgrade|zagreb|ljubljana|athens|ankara|istanbul|berlin|munich|frankfurt|hamburg|vienna|geneva|giơ-ne-vơ|bern|zurich|davos|rome|roma|milan|venice|madrid|barcelona|lisbon|paris|pa-ri|marseille|lyon|london|luân đôn|manchester|edinburgh|glasgow|dublin|brussels|bruxelles|amsterdam|the hague|la haye|rotterdam|copenhagen|stockholm|oslo|helsinki|reykjavik|tallinn|riga|vilnius|washington|washington dc|washington d.c|new york|los angeles|san francisco|chicago|boston|houston|dallas|seattle|miami|las vegas|atlanta|philadelphia|california|texas|florida|hawaii|alaska|ottawa|toronto|vancouver|montreal|mexico city|la habana|havana|brasilia|rio de janeiro|sao paulo|buenos aires|santiago|lima|bogota|caracas|canberra|sydney|melbourne|perth|brisbane|wellington|auckland|cairo|tripoli|tunis|algiers|rabat|addis ababa|nairobi|lagos|abuja|pretoria|johannesburg|cape town|luanda|maputo|tehran|baghdad|damascus|beirut|tel aviv|jerusalem|riyadh|doha|abu dhabi|dubai|muscat|kuwait city|sanaa|baku|yerevan|tbilisi|bakhmut|gwangju|gyeongju|ninh hạ|quảng tây|quảng đông|vân nam|hải nam|tứ xuyên|mondulkiri|kursk|donetsk|kazan|sochi';

export const regions =
  'châu á|châu âu|châu phi|châu mỹ|châu đại dương|châu úc|châu á - thái bình dương|châu á-thái bình dương|đông nam á|đông bắc á|đông á|nam á|trung á|tây á|bắc á|trung đông|cận đông|bắc phi|tây phi|đông phi|trung phi|bắc mỹ|nam mỹ|trung mỹ|mỹ latinh|mỹ la-tinh|mỹ la tinh|tây âu|đông âu|bắc âu|nam âu|trung âu|đông dương|ấn độ dương - thái bình dương|ấn độ dương-thái bình dương|thái bình dương|đại tây dương|ấn độ dương|bắc băng dương|bắc cực|nam cực|biển đông|biển đỏ|biển đen|địa trung hải|vùng vịnh|tây nguyên|nam bộ|bắc bộ|trung bộ|nam trung bộ|bắc trung bộ|tây bắc|đông bắc bộ|đông nam bộ|tây nam bộ|miền bắc|miền trung|miền nam|miền tây|đồng bằng sông cửu long|đồng bằng sông hồng|đbscl|bán đảo triều tiên|bán đảo crimea|vịnh bắc bộ|vịnh thái lan|mekong|mê công|mê kông|caribe|balkan|kavkaz|đông bắc|sahel|asia|europe|africa|southeast asia|central asia|middle east|latin america|east sea|tây thái bình dương|duyên hải nam trung bộ|phương tây|phương đông';

/** Countries of one syllable that are words too; at the head of a sentence they are taken for the word. */
export const ambiguousAtStart: ReadonlySet<string> = new Set([
  'anh',
  'ý',
  'áo',
  'bỉ',
  'vinh',
  'nhật',
  'đông bắc',
  'tây bắc',
  'hòa bình',
  'thanh xuân',
  'đức',
]);

/** Second syllables with which a country's name is another word: "Pháp luật", "Ý kiến", "Anh hùng". */
export const wordPairs: ReadonlySet<string> = new Set([
  'pháp luật',
  'pháp lý',
  'pháp chế',
  'pháp y',
  'pháp sư',
  'pháp nhân',
  'ý kiến',
  'ý nghĩa',
  'ý thức',
  'ý tưởng',
  'ý chí',
  'ý định',
  'áo dài',
  'áo khoác',
  'đức tính',
  'đức phật',
  'đức thánh',
  'nhật ký',
  'nhật báo',
  'nhật trình',
  'anh hùng',
  'anh văn',
  'anh ngữ',
  'pháp văn',
  'đức hạnh',
  'nhật báo',
  'mỹ nghệ',
  'anh em',
  'anh ấy',
  'anh chị',
  'anh trai',
  'anh ta',
  'mỹ thuật',
  'mỹ phẩm',
  'mỹ nhân',
  'mỹ quan',
  'nga mi',
  'vinh dự',
  'vinh danh',
  'vinh quang',
  'lào xào',
  'úc châu',
  'séc tiền',
  'bỉ ổi',
]);

/** "Cộng hòa …", "Vương quốc …": they open a country's long name. */
export const stateHeads =
  'cộng hòa|vương quốc|liên bang|đại công quốc|cộng hòa dân chủ nhân dân|cộng hòa nhân dân|cộng hòa liên bang|hợp chủng quốc|cộng hòa hồi giáo|cộng hòa xã hội chủ nghĩa|ch|chlb|chdcnd|chxhcn';

/** Generic words whose capitalised complement is a place and which belong to its name. */
export const placeHeads =
  'bản|tỉnh|thành phố|tp|quận|huyện|thị xã|thị trấn|phường|xã|thôn|ấp|buôn|làng|khóm|sông|suối|rạch|kênh|đảo|quần đảo|hòn đảo|biển|vịnh|núi|đèo|dãy núi|đường|phố|đại lộ|quốc lộ|tỉnh lộ|cao tốc|đường cao tốc|sân bay|sân|cảng hàng không|cảng hàng không quốc tế|sân bay quốc tế|cảng|cảng biển|cầu|chợ|hồ|hầm|khu công nghiệp|kcn|khu đô thị|khu kinh tế|khu kinh tế cửa khẩu|cửa khẩu|cửa khẩu quốc tế|ga|nhà ga|bến xe|bến cảng|công viên|vườn quốc gia|quảng trường|chùa|đền|đình|miếu|nhà thờ|mũi|bán đảo|cao nguyên|eo biển|bang|hạt|bãi biển|bãi|hang|động|thác|ngã tư|ngã ba|hẻm|cù lao|hòn|khu du lịch|khu di tích|di tích|thung lũng|sân vận động|svđ|svđ quốc gia|hồ thủy điện|thủy điện|nhà máy thủy điện|căn cứ|chung cư|tòa nhà|trung tâm thương mại|siêu thị|ql|trại giam|kđt|khu dân cư|khu phố|nghĩa trang|nghĩa trang liệt sĩ|lăng|thành cổ|hoàng thành|vùng biển|lưu vực sông|phố cổ|phố đi bộ|bến|nút giao|trạm thu phí|q|p|doanh trại|mỏ|rừng|cảng quốc tế|dải|đặc khu|tiểu bang|tổ dân phố|khối phố|nhà tù|cụm công nghiệp|khu kinh tế mở|ngõ|ngách|khu đô thị mới|tòa tháp|sở thú|thảo cầm viên|khách sạn|eo|biển hồ|tượng đài|cột cờ|nhà lưu niệm|khu lưu niệm|đài tưởng niệm|sân vận động quốc gia|huyện đảo|xã đảo|kinh thành|quốc tự|h|tx|tt|khu phức hợp|nghĩa trang liệt sĩ quốc gia|khu căn hộ|nhà thi đấu|cung thể thao|nhà văn hóa';

/** Heads that are followed by a number as often as by a name: "quận 1", "phường 12", "quốc lộ 1A". */
export const numberedHeads: ReadonlySet<string> = new Set([
  'quận',
  'phường',
  'quốc lộ',
  'tỉnh lộ',
  'ql',
  'q',
  'p',
  'khóm',
  'ấp',
]);

/** Places whose last word is written small. */
export const lowerEnds: ReadonlySet<string> = new Set([
  'phủ chủ tịch',
  'miền bắc',
  'miền trung',
  'miền nam',
  'miền tây',
  'trung bộ',
  'nam bộ',
  'bắc bộ',
  'nam trung bộ',
  'bắc trung bộ',
  'đông nam bộ',
  'tây nam bộ',
]);

/** Heads of provinces and cities: not part of `name`. */
export const administrativeHeads: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'tp',
  'bang',
  'tiểu bang',
]);

/** Heads that are ordinary words so often that only a lower-case one before a capital counts. */
export const lowerHeadsOnly: ReadonlySet<string> = new Set([
  'đường',
  'bản',
  'động',
  'cầu',
  'hồ',
  'bãi',
  'rừng',
  'hang',
  'mỏ',
  'đình',
  'lăng',
  'ga',
  'bến',
  'hòn',
  'chợ',
  'bang',
  'làng',
  'cảng',
  'rạch',
  'hầm',
  'căn cứ',
  'phố',
  'p',
  'đảo',
  'đèo',
  'di tích',
  'dải',
  'eo',
  'ngõ',
  'ngách',
  'khách sạn',
]);

/** Short for countries, beside another one's name: "Việt - Nga", "Hàn-Nhật". */
export const shortCountries = 'việt|hàn|trung|ấn|triều';

/** Words of the highlands' own languages that open a place's name: "Krông Pắc", "Ea H’leo". */
export const highlandWords = 'krông|ea|ia|kon|chư|cư|plei|đắk|đăk|mường|nậm';
