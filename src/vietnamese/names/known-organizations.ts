/**
 * More organisations by name or abbreviation, lower-cased, separated by "|":
 * companies, banks, papers, clubs and bodies that news texts name without saying what they are.
 */
export const knownOrganizations =
  'vạn thịnh phát|tân hoàng minh|flc|epic games|lvmh|hermes|chanel|louis vuitton|hòa phát|hoa sen|nam long|khang điền|đất xanh|trung nguyên|phú mỹ hưng|liverpool|ssi|vndirect|vps|hsc|vcbs|vietcap|cme|cme group|sequoia capital|hose|hnx|upcom|sjc|doji|pnj|scb|vib|hdbank|tpbank|eximbank|lpbank|shb|msb|ocb|seabank|abbank|nam a bank|pvcombank|mb bank|vietbank|vinhomes|vincom|vinpearl|masan|winmart|thế giới di động|điện máy xanh|bách hóa xanh|novaland|sun group|becamex|gelex|thaco|vietnam post|mobifone|vinaphone|vinacomin|tkv|vicem|acv|vec|sabeco|habeco|pv gas|pv power|viglacera|vinaconex|coteccons|aeon|lotte|central retail|lg|posco|doosan|samsung electronics|sony|panasonic|mitsubishi|sumitomo|nissan|ford|general motors|volkswagen|bmw|byd|xiaomi|oppo|spacex|blue origin|twitter|youtube|netflix|disney|uber|gojek|alphabet|anthropic|deepseek|tsmc|qualcomm|amd|ibm|oracle|cisco|dell|walmart|costco|starbucks|coca-cola|pepsico|kfc|pfizer|moderna|astrazeneca|sinopharm|jpmorgan|goldman sachs|morgan stanley|citigroup|hsbc|standard chartered|ubs|blackrock|berkshire hathaway|fitch ratings|nielsen|savills|cbre|jll|knight frank|iata|icao|imo|wmo|unfpa|un women|unaids|ifc|escap|wwf|iucn|hrw|wsj|cnbc|nikkei|nbc|nbc news|cbs|cbs news|abc news|fox news|sky news|dpa|al jazeera|guardian|the guardian|new york times|washington post|wall street journal|financial times|le monde|south china morning post|scmp|tuổi trẻ|thanh niên|tiền phong|vietnamnet|dân trí|vtc|htv|mckinsey|pwc|deloitte|kpmg|idf|mossad|centcom|fsb|mi6|epa|noaa|usgs|jma|boj|boe|pboc|liverpool fc|tottenham|newcastle united|aston villa|everton|west ham|barca|atletico madrid|sevilla|napoli|dortmund|bayer leverkusen|benfica|inter miami|al nassr|al hilal|slna|thể công viettel|cahn|nba|nfl|atp|wta|wada|vietravel|saigontourist|vietravel airlines|bkav|cmc|cmc corp|vng|zalo|momo|vnpay|vietlott|vinatom|petrochina|sinopec|aramco|saudi aramco|rosneft|novatek|sberbank|totalenergies|eni|equinor|chevron|conocophillips|glencore|bhp|rio tinto|vale|arcelormittal|nippon steel|hynix|sk hynix|sk group|hyosung|hanwha|cj group|kepco|formosa|formosa hà tĩnh|vedan|ajinomoto|acecook|th true milk|th group|dabaco|c.p. việt nam|quốc dân đảng|đảng cộng hòa|đảng dân chủ|đảng lao động|đảng bảo thủ|wagner|al-qaeda|is|plo|fatah|pkk|unrwa|hội chữ thập đỏ quốc tế|bác sĩ không biên giới|human rights watch|amnesty international|greenpeace|oxfam|save the children|bill & melinda gates|nhà nước hồi giáo|real|real betis|athletic bilbao|crystal palace|sporting lisbon|brighton|leicester|wolves|leipzig|roma fc|lazio|ajax|dân việt|người lao động|sài gòn giải phóng|hà nội mới|zing|znews|vtc news|vietnamplus|cafef|vneconomy|người đưa tin|deutsche bank|credit suisse|barclays|citi';

/** Names that are words as well: every word has its capital. */
export const wordNames: ReadonlySet<string> = new Set(
  'hòa phát|hoa sen|nam long|khang điền|đất xanh|trung nguyên|tuổi trẻ|thanh niên|tiền phong|dân trí|thế giới di động|dân việt|người lao động|sài gòn giải phóng|hà nội mới|người đưa tin'.split(
    '|',
  ),
);

/** Names of those written with one capital only although they are short. */
export const shortNames: ReadonlySet<string> = new Set([
  'fed',
  'hose',
  'grab',
  'meta',
  'nike',
  'uber',
  'ford',
  'sony',
  'dell',
  'aeon',
  'zalo',
  'momo',
  'boj',
  'boe',
  'vale',
  'eni',
  'real',
]);
