/** What a unit measures: two figures can be compared only within one dimension. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'speed'
  | 'data'
  | 'angle'
  | 'age'
  | 'count';

/** One unit, with every word that newspapers write it by. */
export interface Unit {
  /** As it stands in `Figure.unit`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (m, m², m³, kg, s, W, Wh …) it is; null where that depends (money, counts). */
  readonly factor: number | null;
  /**
   * Vietnamese phrases, lower case, words apart by one space, phrases by "|".
   * Not split here: a text needs few of them.
   */
  readonly vi: string;
  readonly en: string;
}

const unit = (
  id: string,
  dimension: Dimension,
  factor: number | null,
  vi: string,
  en: string,
): Unit => ({ id, dimension, factor, vi, en });

const money = (id: string, vi: string, en: string): Unit => unit(id, 'money', null, vi, en);
const count = (id: string, vi: string, en: string): Unit => unit(id, 'count', null, vi, en);

/** Every unit. Words of one language belong to one unit only; the longest phrase wins ("đô la Úc" before "đô la"). */
export const units: readonly Unit[] = [
  money(
    'USD',
    'usd|đô la mỹ|đô la|đôla mỹ|đôla|đô-la|đô - la|đô - la mỹ|đô|mỹ kim|us $|$|dollar|dollars',
    'usd|us dollars|us dollar|u.s. dollars|dollars|dollar|$|us $',
  ),
  money('VND', 'đồng việt nam|đồng|vnđ|vnd|đ|₫', 'vnd|dong|vietnamese dong|₫'),
  money('EUR', 'euro|eur|€|đồng euro', 'euro|euros|eur|€'),
  money('GBP', 'bảng anh|bảng|gbp|£', 'pounds|pound|gbp|£|british pounds'),
  money('JPY', 'yên|yen|jpy|yên nhật|yen nhật|đồng yên|đồng yen', 'yen|jpy|japanese yen'),
  money(
    'CNY',
    'nhân dân tệ|ndt|cny|rmb|tệ|¥|đồng nhân dân tệ',
    'yuan|cny|rmb|renminbi|chinese yuan|¥',
  ),
  money('KRW', 'won|krw|won hàn quốc', 'won|krw'),
  money('THB', 'baht|thb|bạt', 'baht|thb'),
  money('RUB', 'rúp|rub|ruble|rouble|rúp nga', 'rubles|roubles|ruble|rouble|rub'),
  money('KZT', 'tenge|kzt', 'tenge|kzt'),
  money('CHF', 'franc thụy sĩ|phrăng thụy sĩ|chf|franc', 'swiss francs|francs|chf'),
  money('INR', 'rupee|inr|rupi', 'rupees|rupee|inr'),
  money('IDR', 'rupiah|idr', 'rupiah|idr'),
  money('MYR', 'ringgit|myr', 'ringgit|myr'),
  money('SGD', 'đô la singapore|sgd|đôla singapore', 'singapore dollars|sgd'),
  money('AUD', 'đô la úc|đô la australia|aud|đôla úc', 'australian dollars|aud'),
  money('CAD', 'đô la canada|cad|đôla canada', 'canadian dollars|cad'),
  money('HKD', 'đô la hong kong|đô la hồng công|hkd|hk $', 'hong kong dollars|hkd|hk $'),
  money('TWD', 'đô la đài loan|twd|đài tệ', 'twd|new taiwan dollars'),
  money('LAK', 'kíp|kip|lak', 'kip|lak'),
  money('KHR', 'riel|khr', 'riel|khr'),
  money('PHP', 'peso|php', 'pesos|peso|php'),
  money('US-cent', 'cent|xu|cent mỹ|xu mỹ', 'cents|cent'),
  money('USDT', 'usdt|tether', 'usdt'),
  money('BTC', 'bitcoin|btc', 'bitcoin|bitcoins|btc'),

  unit('percent', 'percent', 1, '%|phần trăm', '%|percent|per cent'),
  unit('permille', 'percent', 0.1, '‰|phần nghìn|phần ngàn', '‰|per mille'),
  unit(
    'percentage-point',
    'percentage-point',
    1,
    'điểm phần trăm|điểm %|điểm bách phân',
    'percentage points|percentage point|percentage - point|percent points|pp|ppts|ppt',
  ),
  unit('basis-point', 'percentage-point', 0.01, 'điểm cơ bản|bps', 'basis points|basis point|bps'),

  unit('metre', 'length', 1, 'm|mét|met', 'm|metres|metre|meters|meter'),
  unit(
    'kilometre',
    'length',
    1000,
    'km|ki lô mét|ki-lô-mét|kilomet|kilômét|ki - lô - mét|cây số',
    'km|kilometres|kilometre|kilometers|kilometer|kms',
  ),
  unit(
    'centimetre',
    'length',
    0.01,
    'cm|xăng ti mét|centimet|xentimét|phân',
    'cm|centimetres|centimeters|centimetre|centimeter',
  ),
  unit('millimetre', 'length', 0.001, 'mm|mi li mét|milimet', 'mm|millimetres|millimeters'),
  unit('nanometre', 'length', 1e-9, 'nm|nanomet|na nô mét', 'nm|nanometres|nanometers'),
  unit('nautical-mile', 'length', 1852, 'hải lý', 'nautical miles|nautical mile'),
  unit('light-year', 'length', 9.4607e15, 'năm ánh sáng', 'light-years|light years|light-year'),
  unit('mile', 'length', 1609.344, 'dặm', 'miles|mile'),
  unit('inch', 'length', 0.0254, 'inch', 'inches|inch'),
  unit('foot', 'length', 0.3048, 'feet|bộ anh', 'feet|foot|ft'),

  unit(
    'square-metre',
    'area',
    1,
    'm2|m²|mét vuông|m vuông|met vuông',
    'm2|m²|sqm|square metres|square meters|square metre|square meter|sq m',
  ),
  unit(
    'square-kilometre',
    'area',
    1e6,
    'km2|km²|ki lô mét vuông|km vuông|cây số vuông|kilomet vuông|kilômét vuông',
    'km2|km²|sq km|square kilometres|square kilometers|square kilometre|square kilometer',
  ),
  unit(
    'hectare',
    'area',
    1e4,
    'ha|héc ta|hécta|hec ta|hecta|héc-ta|héc - ta',
    'ha|hectares|hectare',
  ),
  unit('acre', 'area', 4046.856, 'acre|mẫu anh', 'acres|acre'),
  unit('mau', 'area', 3600, 'mẫu ruộng|mẫu đất|mẫu lúa', 'mau'),
  unit('sao', 'area', 360, 'sào', 'sao'),
  unit('cong', 'area', 1000, 'công đất', ''),

  unit(
    'cubic-metre',
    'volume',
    1,
    'm3|m³|mét khối|m khối|khối',
    'm3|m³|cubic metres|cubic meters|cubic metre|cubic meter',
  ),
  unit('litre', 'volume', 0.001, 'lít|lit', 'litres|litre|liters|liter'),
  unit('millilitre', 'volume', 1e-6, 'ml|mi li lít|mililit', 'ml|millilitres|milliliters'),
  unit('barrel', 'volume', 0.158987, 'thùng', 'barrels|barrel'),
  unit('gallon', 'volume', 0.00378541, 'gallon|ga lông', 'gallons|gallon'),

  unit('tonne', 'mass', 1000, 'tấn', 'tonnes|tonne|tons|ton|metric tons|metric tonnes'),
  unit('quintal', 'mass', 100, 'tạ', 'quintals'),
  unit(
    'kilogram',
    'mass',
    1,
    'kg|ki lô gam|kilogram|ký|kí|kilôgam|ki lô|cân',
    'kg|kilograms|kilogram|kilos|kilo',
  ),
  unit('gram', 'mass', 0.001, 'gam|gram|gr|g', 'grams|gram'),
  unit('milligram', 'mass', 1e-6, 'mg|mi li gam|miligam', 'mg|milligrams'),
  unit('ounce', 'mass', 0.0311035, 'ounce|oz|ao xơ', 'ounces|ounce|oz|troy ounces'),
  unit('tael', 'mass', 0.0375, 'lượng|cây vàng|lượng vàng', 'taels|tael'),
  unit('mace', 'mass', 0.00375, 'chỉ vàng|chỉ', ''),
  unit('carat', 'mass', 0.0002, 'carat|cara', 'carats|carat'),

  unit('second', 'duration', 1, 'giây', 'seconds|second'),
  unit('minute', 'duration', 60, 'phút', 'minutes|minute'),
  unit('hour', 'duration', 3600, 'giờ|tiếng|tiếng đồng hồ|giờ đồng hồ', 'hours|hour'),
  unit('day', 'duration', 86_400, 'ngày|ngày đêm|ngày làm việc', 'days|day'),
  unit('night', 'duration', 86_400, 'đêm', 'nights|night'),
  unit('week', 'duration', 604_800, 'tuần|tuần lễ', 'weeks|week'),
  unit('month', 'duration', 2_629_800, 'tháng', 'months|month'),
  unit('quarter', 'duration', 7_889_400, 'quý', 'quarters|quarter'),
  unit('year', 'duration', 31_557_600, 'năm|năm trời', 'years|year'),
  unit('decade', 'duration', 315_576_000, 'thập kỷ|thập niên|thập kỉ', 'decades|decade'),
  unit('century', 'duration', 3_155_760_000, 'thế kỷ|thế kỉ', 'centuries|century'),
  unit('age', 'age', 1, 'tuổi|năm tuổi|tuổi đời|năm tuổi đời', 'years old|year old|years of age'),

  unit('age-month', 'age', 1 / 12, 'tháng tuổi', 'months old|month old'),
  unit('age-day', 'age', 1 / 365.25, 'ngày tuổi', 'days old'),

  unit('W', 'power', 1, 'w|oát', 'w|watts'),
  unit('kW', 'power', 1e3, 'kw', 'kw|kilowatts'),
  unit('MW', 'power', 1e6, 'mw|mê ga oát|megawatt|mwp', 'mw|megawatts|megawatt'),
  unit('GW', 'power', 1e9, 'gw|gigawatt', 'gw|gigawatts'),
  unit('horsepower', 'power', 745.7, 'mã lực|hp|cv', 'horsepower|hp'),
  unit('kWh', 'energy', 1e3, 'kwh|ki lô oát giờ', 'kwh|kilowatt hours'),
  unit('MWh', 'energy', 1e6, 'mwh', 'mwh'),
  unit('GWh', 'energy', 1e9, 'gwh', 'gwh'),
  unit('TWh', 'energy', 1e12, 'twh', 'twh'),
  unit('BTU', 'energy', 0.293071, 'btu', 'btu'),
  unit('million-BTU', 'energy', 293_071, 'mmbtu', 'mmbtu'),
  unit('calorie', 'energy', 0.001163, 'calo|kcal|calorie', 'calories|kcal'),
  unit('kV', 'count', 1e3, 'kv', 'kv'),
  unit('volt', 'count', 1, 'vôn|volt', 'volts'),
  unit(
    'degree-celsius',
    'temperature',
    1,
    'độ c|° c|℃|ºc|º c|oc|độ bách phân',
    '° c|℃|degrees celsius|º c',
  ),
  unit('degree', 'angle', 1, 'độ|°|º', 'degrees|degree|°'),
  unit('mmol/litre', 'count', 1, 'mmol / l|mmol / lít', 'mmol / l'),
  unit('mmHg', 'count', 1, 'mmhg', 'mmhg'),
  unit('decibel', 'count', 1, 'db|decibel|đề xi ben', 'db|decibels'),
  unit('magnitude', 'count', null, 'độ richter|độ rích te|richter', 'on the richter scale'),
  unit('kilometre/hour', 'speed', 0.277778, 'kmh', 'kph|kmh'),
  unit('knot', 'speed', 0.514444, 'hải lý giờ|knot', 'knots|knot'),
  unit('GB', 'data', 1e9, 'gb|gigabyte', 'gb|gigabytes'),
  unit('MB', 'data', 1e6, 'mb|megabyte', 'mb|megabytes'),
  unit('TB', 'data', 1e12, 'tb|terabyte', 'tb|terabytes'),
  unit('Mbps', 'data', 1e6, 'mbps|mbit', 'mbps'),
  unit('Gbps', 'data', 1e9, 'gbps', 'gbps'),
  unit('megapixel', 'data', 1e6, 'megapixel|mp', 'megapixels|megapixel'),
  unit('hertz', 'data', 1, 'hz|héc', 'hz|hertz'),
  unit('MHz', 'data', 1e6, 'mhz', 'mhz'),
  unit('GHz', 'data', 1e9, 'ghz', 'ghz'),
  unit('mAh', 'energy', null, 'mah', 'mah'),

  count(
    'person-trip',
    'lượt khách|lượt người|lượt hành khách|lượt du khách|lượt khách du lịch|lượt',
    'visitor arrivals|arrivals|person-trips|passenger trips|tourist arrivals',
  ),
  count('visitor', 'khách|du khách|khách du lịch|vị khách', 'visitors|visitor|tourists|tourist'),
  count('passenger', 'hành khách', 'passengers|passenger'),
  count(
    'person',
    'người|nhân khẩu|người dân|nhân viên|công nhân|lao động|người lao động|nhân sự|cán bộ|cán bộ chiến sĩ|chiến sĩ|chiến sỹ|quân nhân|binh sĩ|binh lính|lính|sĩ quan|sỹ quan|đảng viên|hội viên|đoàn viên|học sinh|sinh viên|giáo viên|giảng viên|học viên|thí sinh|nhà khoa học|nhà báo|nhà đầu tư|bác sĩ|bác sỹ|y bác sĩ|kỹ sư|chuyên gia|thành viên|đại biểu|ủy viên|uỷ viên|nghị sĩ|nghị sỹ|ứng viên|ứng cử viên|cầu thủ|vận động viên|vđv|nghệ sĩ|nghệ sỹ|diễn viên|nạn nhân|bị cáo|bị can|nghi phạm|đối tượng|bệnh nhân|thuyền viên|ngư dân|nông dân|đồng bào|đồng chí|trẻ em|trẻ|em|cháu|phụ nữ|tình nguyện viên|tỷ phú|tỉ phú|cư dân|thường dân|dân|khán giả|cổ động viên|người lính|đứa trẻ|thanh niên|công dân|kiều bào|cử tri|ông|bà|vị|tướng|lãnh đạo|nhà lãnh đạo|bộ trưởng|nguyên thủ|phi hành gia|phi công|em học sinh|em bé|người con|đứa con|đứa|học trò|trò|sư thầy|đứa cháu|liệt sĩ|liệt sỹ|thương binh|hộ lý|người bệnh|tù nhân|con tin|người mẫu|ca sĩ|ca sỹ|nhà văn|tác giả|phóng viên|thạc sĩ|tiến sĩ|giáo sư|luật sư|doanh nhân|đầu bếp|tài xế|lái xe|khách hàng|người dùng|người tiêu dùng|thuê bao|quan chức|quan chức cấp cao|nghi can|nhân chứng|cô gái|chàng trai|nam sinh|nữ sinh|bé|bé trai|bé gái|cậu bé|thiếu niên|cụ|cụ già|tăng ni|phật tử|tín đồ|cổ đông|nhân lực|thợ|thợ mỏ|thợ lặn|công chức|viên chức|cán bộ , chiến sĩ|cán bộ , chiến sỹ|cán bộ , công chức|cán bộ , đảng viên|cán bộ , nhân viên|y , bác sĩ|thẩm phán|võ sĩ|tay vợt|tay súng|phiến quân|người di cư|hướng dẫn viên|tiếp viên|thủ khoa|huấn luyện viên|trọng tài|đồng đội|đồng nghiệp|nhạc sĩ|họa sĩ|nhà thơ|nghệ nhân|người nộp thuế|kẻ cướp|tên cướp|vận động viên khuyết tật|tân binh|thầy thuốc|y sĩ|điều dưỡng|hộ sinh|nữ|nam|chị|anh|anh em|chị em|anh chị em|vợ chồng|mẹ con|cha con|bố con|bà cháu|ông cháu|cô|thầy|bạn|bạn trẻ|mẹ|bố|cặp đôi|cặp vợ chồng|thượng nghị sĩ|hạ nghị sĩ|đảng viên mới|tài khoản người dùng|thủ môn|hậu vệ|tiền vệ|tiền đạo|bộ đội|quân|cựu binh|cựu chiến binh|cảnh sát|công an|dân quân|y tá|dược sĩ|nhân viên y tế|cán bộ y tế|du học sinh|sản phụ|thai phụ|phạm nhân|tội phạm|đồng phạm|đồng hương|phụ huynh|chuyên viên|thủy thủ|thuỷ thủ|giám khảo|đạo diễn|nhà ngoại giao|đại sứ|nhà vô địch|cộng tác viên|nhà hoạt động|bị hại|cán bộ , công chức , viên chức|học sinh , sinh viên|cán bộ , công nhân viên|công nhân , lao động|bác sĩ , điều dưỡng|đệ tử|can phạm|điều tra viên|trinh sát|đặc nhiệm|vệ sĩ|bảo vệ|hiệu trưởng|công tố viên|biên tập viên|nhà nghiên cứu|nhà sử học|nhà thám hiểm|nhà thiên văn|nhà quản lý|nhà sáng lập|nhà tài trợ|nhà phân tích|nhà kinh tế|nhà thiết kế|nhà giáo|nhân viên cứu hộ|phát ngôn viên|kẻ lừa đảo',
    'people|persons|person|others|individuals|workers|employees|students|delegates|members|soldiers|troops|residents|citizens|victims|patients|children|women|men|users|customers|participants|athletes|players|voters|experts|engineers|teachers|doctors|candidates|inhabitants|officers|staff|personnel|civilians|migrants|refugees|farmers|fishermen|heads of state|leaders|officials|lawmakers|deputies|ministers|ambassadors|journalists|reporters|scientists|researchers|nurses|drivers|pilots|survivors|suspects|defendants|prisoners|hostages|guests|spectators|fans|investors|shareholders|volunteers|pupils|girls|boys|sailors|firefighters|police officers|gunmen|attackers|crew members|peacekeepers',
  ),
  count(
    'household',
    'hộ|hộ dân|hộ gia đình|hộ nghèo|gia đình|hộ kinh doanh|nông hộ|hộ nông dân|nhà vườn',
    'households|household|families|family',
  ),
  count(
    'case',
    'ca|ca mắc|ca nhiễm|ca bệnh|trường hợp|ca tử vong|ca mắc mới|ca dương tính|ca nặng|ca phẫu thuật|ca mổ|ca ghép',
    'cases|case|infections',
  ),
  count('dose', 'liều|mũi|mũi tiêm', 'doses|dose|shots|vaccine doses'),
  count('flight', 'chuyến bay|chuyến', 'flights|flight|direct flights'),
  count('visit', 'chuyến thăm|chuyến công tác|chuyến thăm chính thức', 'visits'),
  count('train-trip', 'chuyến tàu|đoàn tàu|đôi tàu', 'trains|train trips'),
  count('trip', 'chuyến đi|chuyến xe|chuyến hàng|chuyến biển|lượt xe', 'trips|trip'),
  count(
    'country',
    'nước|quốc gia|nước thành viên|quốc gia và vùng lãnh thổ|nước và vùng lãnh thổ|quốc gia thành viên',
    'countries|country|nations|nation|member states|states|member countries|partner countries|countries and territories|nations and territories|member nations|territories',
  ),
  count('economy', 'nền kinh tế', 'economies|economy'),
  count(
    'province',
    'tỉnh|tỉnh thành|tỉnh thành phố|tỉnh , thành phố|tỉnh , thành',
    'provinces|province|localities',
  ),
  count('city', 'thành phố|đô thị', 'cities|city'),
  count('district', 'quận|huyện|quận huyện|quận , huyện', 'districts|district'),
  count(
    'commune',
    'xã|phường|xã , phường , đặc khu|phường , xã , đặc khu|xã , phường và đặc khu|xã , phường , thị trấn|phường , xã , thị trấn|xã phường|xã , phường|phường , xã|đặc khu|thị trấn|thôn|bản làng|làng|ấp|buôn',
    'communes|commune|wards|villages|village',
  ),
  count(
    'locality',
    'địa phương|vùng|khu vực|nơi|địa điểm|địa bàn|điểm nóng|châu lục|vị trí|khu|khu phố|khu dân cư|khu tái định cư|xóm',
    'regions|region|areas',
  ),
  count('apartment', 'căn|căn hộ|căn hộ chung cư', 'apartments|apartment|flats'),
  count(
    'house',
    'ngôi nhà|nhà|nóc nhà|biệt thự|ngôi|căn nhà|nếp nhà|nhà dân|nhà ở xã hội|nhà trọ|phòng trọ',
    'houses|house|homes|home',
  ),
  count('building', 'tòa nhà|toà nhà|tòa|toà|công trình|hạng mục', 'buildings|building'),
  count('floor', 'tầng', 'floors|storeys|stories'),
  count('ticket', 'vé|tấm vé|đầu vé', 'tickets|ticket'),
  count('star', 'sao', 'stars'),
  count(
    'child',
    'con trai|con gái|con nhỏ|con thơ|con ruột|con chung|con riêng|con đẻ',
    'sons|daughters',
  ),
  count('booth', 'gian hàng', 'booths|booth'),
  count('room', 'phòng|phòng học|buồng|phòng khách sạn|phòng ngủ', 'rooms|room'),
  count('bed', 'giường|giường bệnh', 'beds|bed'),
  count('seat', 'ghế|chỗ ngồi|chỗ', 'seats|seat'),
  count(
    'company',
    'doanh nghiệp|công ty|tập đoàn|hãng|ngân hàng|nhà máy|xí nghiệp|nhà thầu|nhà cung cấp|tổng công ty|hãng hàng không|startup|nhà sản xuất|nhà bán lẻ|nhà phân phối|nhà mạng|nhà đài|nhà xe|nhà xuất bản|nhà nhập khẩu|nhà xuất khẩu|nhà phát triển',
    'companies|company|enterprises|enterprise|firms|firm|businesses|banks|factories|corporations|startups|manufacturers|suppliers|exporters|airlines|airline|plants|plant|factory',
  ),
  count('project', 'dự án|công trình trọng điểm|dự án thành phần|tiểu dự án', 'projects|project'),
  count(
    'organization',
    'tổ chức|cơ quan|đơn vị|hội|hiệp hội|ban|bộ ngành|đoàn|đội|đội tuyển|nhóm|đối tác|câu lạc bộ|clb|đảng|trung tâm|viện|cơ sở|chi nhánh|hợp tác xã|htx|văn phòng|chi bộ|đảng bộ|tổ công tác|phái đoàn|sư đoàn|trung đoàn|tiểu đoàn|băng nhóm|liên danh|quỹ|thư viện|bảo tàng|lữ đoàn|cơ quan báo chí|bộ , ngành|bộ , ban , ngành|bộ , cơ quan|cơ quan , đơn vị|tổ|tổ dân phố|đội bóng|liên đoàn|băng đảng|chi hội',
    'organizations|organisations|agencies|teams|team|groups|partners|associations|centres|centers',
  ),
  count(
    'school',
    'trường|trường học|trường đại học|đại học|trường phổ thông|trường cao đẳng|nhà trường|trường mầm non|trường tiểu học',
    'schools|school|universities|university|colleges',
  ),
  count('hospital', 'bệnh viện|trạm y tế|phòng khám', 'hospitals|hospital|clinics'),
  count('class', 'lớp|lớp học', 'classes|class'),
  count(
    'aircraft',
    'máy bay|tàu bay|tiêm kích|trực thăng|phi cơ|chiếc máy bay|uav|drone|chiến đấu cơ|máy bay không người lái|máy bay chiến đấu|chiếc trực thăng',
    'aircraft|planes|plane|jets|helicopters|drones|drone|airplanes|uavs|helicopter',
  ),
  count(
    'ship',
    'tàu|tàu cá|tàu chiến|thuyền|tàu thuyền|con tàu|chiếc tàu|tàu ngầm|phương tiện thủy|xuồng|ghe|tàu hàng|tàu cao tốc|tàu sân bay',
    'ships|ship|vessels|vessel|boats|boat|fishing boats|fishing vessels|warships|submarines',
  ),
  count(
    'vehicle',
    'xe|xe tải|ô tô|xe máy|xe ô tô|phương tiện|chiếc xe|xe tăng|ôtô|đầu xe|xe buýt|xe điện|xe đạp|mô tô|xe mô tô|xe container|toa tàu',
    'vehicles|vehicle|cars|car|trucks|buses|motorcycles|motorbikes|motorcycle|motorbike|bikes|bicycles|electric vehicles|evs',
  ),
  count('ventilator', 'máy thở|máy trợ thở', 'ventilators|ventilator'),
  count('machine', 'máy|cỗ máy|thiết bị|bộ máy|tổ máy|tua bin|turbine', 'machines|machine|devices'),
  count('satellite', 'vệ tinh', 'satellites|satellite'),
  count('state', 'bang|tiểu bang', ''),
  count('box', '', 'boxes|box'),
  count(
    'missile',
    'tên lửa|rocket|quả rocket|tên lửa đạn đạo|quả tên lửa|quả đạn|quả bom|tên lửa hành trình|quả rốc - két|quả rốc két|rốc - két',
    'missiles|missile|rockets',
  ),
  count(
    'item',
    'chiếc|cái|sản phẩm|mặt hàng|mẫu|suất|phần quà|món|gói|hộp|túi|bao|kiện|lô|bộ|quả|viên|viên đạn|khẩu|khẩu súng|cây|cây xanh|đôi|tấm|lá|bình|chai|lon|container|teu|vật phẩm|hiện vật|chủng loại|loại|điếu|tờ|bao lì xì|thỏi|cuộn|xấp|bó|chậu|hũ|can|phuy|thùng hàng|kiện hàng|điện thoại|máy tính|camera|màn hình|robot|khẩu trang|bộ kit|phần ăn|bữa ăn|bữa|chiếc áo|lọ|ống|bát|ly|cốc|tấm pin|cột điện|cầu thang|trụ điện|gốc|cọc|lồng bè|bè cá|mảnh|mảnh vỡ|thửa đất|mẫu vật|mẫu bệnh phẩm|mẫu xét nghiệm|bộ phận|bánh|cặp|dãy|nhánh|tảng|thanh|thửa|trái|đĩa|cành|bông|hạt|ổ|pho|bản|con dao|con dấu|đầu đạn|vết|vết thương|phát đạn|phát súng|cú|pha|chùm|sợi',
    'items|products|units|pieces|containers|parcels|trees|bags|masks|eggs|meals|phones|computers|cameras',
  ),
  count(
    'animal',
    'con|con lợn|con bò|con gà|con trâu|cá thể|con vật|con voi|con gia cầm|con gia súc',
    'animals|heads|pigs|cows|cattle|chickens|dogs',
  ),
  count(
    'work',
    'tác phẩm|bài|bài viết|bài báo|bài hát|ca khúc|bộ phim|phim|cuốn|cuốn sách|quyển|đầu sách|bức|bức ảnh|bức tranh|tin bài|tập|trang|tiết mục|vở|bản tin|vai diễn|video|clip|bài đăng|tin nhắn|cuộc gọi|nghiên cứu|công trình nghiên cứu|bài phát biểu|bài thi|bộ sách',
    'books|films|songs|articles|pages|works|episodes',
  ),
  count(
    'document',
    'văn kiện|văn bản|thỏa thuận|thoả thuận|hiệp định|hợp đồng|biên bản|biên bản ghi nhớ|bản ghi nhớ|tuyên bố|nghị quyết|luật|nghị định|dự luật|dự thảo|dự án luật|đạo luật|thông tư|điều ước|hồ sơ|đơn|đơn hàng|giấy phép|bằng sáng chế|điều khoản|công hàm|quyết định|công điện|công văn|tờ trình|quy định|hiệp ước|bộ luật|báo cáo|bản án|bản kế hoạch|kết luận|đơn kiện|hóa đơn|chứng chỉ|giấy chứng nhận|sổ đỏ|hộ chiếu|thị thực|bản hợp đồng|tiền án|tiền sự|cam kết|nghị định thư|bằng',
    'documents|agreements|agreement|contracts|contract|treaties|memoranda|deals|laws|resolutions|patents|orders|licenses|free trade agreements|ftas|mous|memoranda of understanding|bills|decrees|reports|cooperation documents',
  ),
  count(
    'incident',
    'vụ|vụ việc|vụ tai nạn|vụ cháy|vụ án|sự cố|vụ tấn công|vụ va chạm|trận động đất|cơn bão|trận bão|đám cháy|vụ nổ|cuộc tấn công|trận lũ|cơn lũ|hành vi|hành vi vi phạm|lỗi|lỗi vi phạm|tội|tội danh|cáo buộc|ổ dịch|dư chấn',
    'accidents|incidents|attacks|earthquakes|storms|fires|crimes|accident|incident|attack|earthquake|storm|fire|explosions',
  ),
  count(
    'event',
    'sự kiện|hoạt động|cuộc|cuộc họp|cuộc gặp|hội nghị|hội thảo|trận|trận đấu|trận thắng|chương trình|lễ hội|phiên họp|buổi|cuộc tiếp xúc|cuộc thi|giải đấu|suất chiếu|buổi chiếu|cuộc điện đàm|cuộc hội đàm|đợt|vòng đàm phán|vòng|cuộc không kích|cuộc điều tra|cuộc phẫu thuật|vòng đấu|lượt trận|đêm diễn|đợt dịch|đợt mưa|đợt nắng nóng|cuộc khảo sát|cuộc thăm dò|cuộc bỏ phiếu|cuộc đối thoại|cuộc tập trận|mùa giải|mùa|hiệp đấu|giao dịch|thương vụ|chuyên đề|cuộc triển lãm|triển lãm|buổi biểu diễn|phiên tòa|phiên toà|cú sút|pha bóng|đường chuyền|kiến tạo|tiết học|buổi học|chặng|chặng đua|trận hòa|trận thua',
    'events|meetings|matches|match|games|game|conferences|activities|programmes|programs|rounds|wins|cups|victories|defeats|losses|victory|shows|seasons|season',
  ),
  count(
    'session',
    'khóa|khoá|khóa họp|khoá họp|kỳ|kỳ họp|phiên|phiên giao dịch|nhiệm kỳ|kỳ đại hội',
    'sessions|session|terms|term|trading sessions|consecutive sessions',
  ),
  count('times', 'lần', 'times|time'),
  count(
    'point',
    'điểm|điểm số|điểm đến|điểm bán|điểm cầu|điểm du lịch|điểm đen|điểm trường',
    'points|point|locations|sites',
  ),
  count('goal', 'bàn|bàn thắng|bàn thua', 'goals|goal|strikes'),
  count(
    'medal',
    'hc|hc vàng|hc bạc|hc đồng|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|hcv|hcb|hcđ|danh hiệu|giải thưởng|giải|cúp|bằng khen|huân chương|kỷ lục|chức vô địch|tấm huy chương|tấm huy chương vàng|tấm huy chương bạc|tấm huy chương đồng|chiếc huy chương|chiếc huy chương vàng|chiếc huy chương bạc|tấm hcv|tấm hcb|tấm hcđ|chiếc hcv',
    'medals|medal|gold medals|awards|titles|trophies',
  ),
  count(
    'vote',
    'phiếu tán thành|phiếu đại cử tri|phiếu|phiếu bầu|lá phiếu|phiếu thuận|phiếu chống|phiếu trắng',
    'votes|vote|ballots',
  ),
  count(
    'share',
    'cổ phiếu|cổ phần|cp|đơn vị quỹ|trái phiếu|mã cổ phiếu|mã',
    'shares|share|stocks|bonds',
  ),
  count('job', 'việc làm|vị trí việc làm', 'jobs|job'),
  count('bed-night', 'phòng đêm', 'room nights'),
  count(
    'sector',
    'lĩnh vực|ngành|nhóm ngành|ngành nghề|nhóm hàng|nhóm nhiệm vụ|nhóm giải pháp|ngành hàng|chuyên ngành|nghề',
    'sectors|sector|fields|industries',
  ),
  count(
    'task',
    'nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nội dung|chính sách|tiêu chí|đề xuất|kiến nghị|khuyến nghị|điều kiện|yêu cầu|vấn đề|trụ cột|đột phá|nguyên tắc|biện pháp|phương án|kịch bản|sáng kiến|đề tài|bài học|đề án|kết nối|định hướng|ưu tiên|quan điểm|yếu tố|ý kiến|lượt ý kiến|câu hỏi|nhóm vấn đề|thủ tục|thủ tục hành chính|tthc|dịch vụ|dịch vụ công|ứng dụng|bước|giai đoạn|lý do|nguyên nhân|việc|cách|khía cạnh|điểm nghẽn|hình thức|mô hình|chủ đề|kế hoạch|chương|kết quả|rủi ro|thách thức|cơ hội|xu hướng|động lực|tiêu chuẩn|chỉ số|thông điệp|ý tưởng|dấu hiệu|tín hiệu|phương pháp|phương thức|loại hình|nhóm chính sách|quy trình|hệ thống|thế mạnh|lợi thế|kỹ năng|khâu|gói thầu|gói hỗ trợ|nền tảng|kênh|thị trường|thương hiệu|môn|môn học|môn thi|môn thi đấu|môn thể thao|bộ môn|tính năng|chức năng|chiến lược|đối thủ|lựa chọn|tổ hợp|điểm nhấn|giả thuyết|khuynh hướng|tình huống|tiểu mục|đầu mối|tuyến phòng thủ|chủ trương|khu vực kinh tế|tín chỉ|phân khúc|công đoạn|cấp độ|mức|mức độ|bộ chỉ số|bộ tiêu chí|bài toán|câu chuyện|điều|tôn giáo|dòng|hành tinh',
    'tasks|solutions|goals and targets|targets|policies|measures|proposals|priorities|pillars|principles|issues|initiatives|conditions|criteria|applications|services|factors|ways|options|recommendations|requirements|challenges|objectives|indicators|standards|reasons|markets|channels|platforms|brands|strategies|subjects|sports|risks|results|outcomes',
  ),
  count(
    'route',
    'tuyến|tuyến đường|đường bay|tuyến đường sắt|tuyến metro|tuyến cao tốc|đường băng|con đường|con phố|tuyến phố|quốc lộ|tỉnh lộ|cao tốc|tuyến xe buýt',
    'routes|route|lines',
  ),
  count('lane', 'làn|làn xe', 'lanes|lane'),
  count('bridge', 'cây cầu|cầu|cầu vượt|cầu cạn|cầu treo', 'bridges|bridge'),
  count(
    'facility',
    'cảng|sân bay|cảng biển|khu công nghiệp|kcn|cửa khẩu|ga|nhà ga|mỏ|trạm|trạm biến áp|trạm sạc|bến|cụm công nghiệp|khu kinh tế|hồ|đập|hồ chứa|căn cứ|công viên|sân vận động|trang trại|trạm bơm|nút giao|hầm|ngôi chùa|nhà thờ|bãi biển|đường hầm|nhà kho|kho|công trường|trạm thu phí|bãi đỗ xe|thủy điện|nhà máy điện|điểm sạt lở|đền|nhà xưởng|nhà văn hóa|nhà hát|sân|sân golf|sân bóng|sân khấu|bến xe|con đập|vườn|khu du lịch|khu đô thị',
    'airports|ports|stations|industrial parks|industrial zones|parks|stadiums|power plants|power stations|substations|bases',
  ),
  count(
    'shop',
    'siêu thị|cửa hàng|chợ|nhà hàng|quán|nhà thuốc|đại lý|quầy|tiệm',
    'stores|shops|restaurants|supermarkets|convenience stores|branches|shop|store',
  ),
  count('hotel', 'khách sạn|nhà nghỉ', 'hotels|hotel'),
  count('island', 'đảo|hòn đảo', 'islands|island'),
  count('heritage-site', 'di tích|di sản', 'heritage sites'),
  count('view', 'lượt xem|lượt truy cập|lượt tải', 'views|downloads'),
  count('reaction', 'lượt thích|lượt chia sẻ|lượt bình luận|bình luận', 'likes|comments'),
  count('account', 'tài khoản|website|trang web|thẻ|đầu số|sim', 'accounts|websites|cards'),
  count('set', 'set', 'sets'),
  count('language', 'ngôn ngữ|thứ tiếng', 'languages|language'),
  count('ethnic-group', 'dân tộc|dân tộc thiểu số|sắc tộc', 'ethnic groups|ethnic group'),
  count('generation', 'thế hệ|đời', 'generations|generation'),
  count('species', 'loài|loài động vật|loài thực vật|giống lúa|chủng virus', 'species'),
  count('power-line', 'đường dây|đường dây tải điện', 'power lines'),
  count('river', 'con sông|dòng sông|hệ thống sông', 'rivers'),
  count('mountain', 'ngọn núi|đỉnh núi', 'mountains|peaks'),
  count('step', 'bậc|cấp|hạng', 'levels|steps|places|spots'),
];

/** Dimensions of things that come whole: 12,507 of them can only be thousands. */
export const isWhole = (of: Unit): boolean => of.dimension === 'count' || of.dimension === 'money';

const byId = new Map(units.map(entry => [entry.id, entry]));

/** The unit of an id, or undefined; of a rate ("USD/barrel") its first half. */
export const unitOf = (id: string): Unit | undefined =>
  byId.get(id) ?? byId.get(id.split('/')[0] as string);
