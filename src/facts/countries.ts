/**
 * Names of countries, to see that a sentence speaks of another one than a
 * claim does. The fact base's own countries come from the packs; this list
 * need not know their forms, only that they are countries.
 */
const vietnamese =
  'Việt Nam|Lào|Campuchia|Thái Lan|Myanmar|Malaysia|Singapore|Indonesia|Philippines|Brunei|Timor-Leste|' +
  'Trung Quốc|Đài Loan|Hồng Kông|Nhật Bản|Hàn Quốc|Triều Tiên|CHDCND Triều Tiên|Mông Cổ|' +
  'Ấn Độ|Pakistan|Bangladesh|Sri Lanka|Nepal|Bhutan|Maldives|Afghanistan|' +
  'Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Azerbaijan|Armenia|Gruzia|Georgia|' +
  'Liên bang Nga|Nga|Belarus|Ukraine|Moldova|Liên Xô|' +
  'Thổ Nhĩ Kỳ|Iran|Iraq|Syria|Liban|Jordan|Israel|Palestine|Ả-rập Xê-út|Saudi Arabia|Ả rập Xê út|Qatar|Kuwait|Bahrain|Oman|Yemen|UAE|Các Tiểu vương quốc Ả-rập Thống nhất|' +
  'Anh|Vương quốc Anh|Ireland|Pháp|Đức|Italia|Italy|Ý|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Luxembourg|Thụy Sĩ|Áo|' +
  'Đan Mạch|Thụy Điển|Na Uy|Phần Lan|Iceland|Ba Lan|Séc|Cộng hòa Séc|Slovakia|Hungary|Romania|Rumani|Bulgaria|' +
  'Serbia|Croatia|Slovenia|Bosnia|Montenegro|Albania|Bắc Macedonia|Hy Lạp|Síp|Malta|Estonia|Latvia|Litva|Vatican|' +
  'Mỹ|Hoa Kỳ|Canada|Mexico|Cuba|Panama|Nicaragua|Guatemala|Honduras|El Salvador|Costa Rica|Dominica|Haiti|Jamaica|' +
  'Brazil|Brasil|Argentina|Chile|Peru|Colombia|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|' +
  'Úc|Australia|New Zealand|Fiji|Papua New Guinea|' +
  'Ai Cập|Algeria|Angieri|Ma-rốc|Morocco|Tunisia|Libya|Sudan|Nam Sudan|Ethiopia|Kenya|Tanzania|Uganda|Rwanda|' +
  'Nigeria|Ghana|Senegal|Mali|Bờ Biển Ngà|Cameroon|Angola|Mozambique|Zambia|Zimbabwe|Namibia|Botswana|Nam Phi|Madagascar|CHDC Congo|Congo|Burundi|Lesotho';

const english =
  'Vietnam|Viet Nam|Laos|Cambodia|Thailand|China|Taiwan|Hong Kong|Japan|South Korea|North Korea|Mongolia|India|' +
  'Russia|Russian Federation|Turkey|Türkiye|Lebanon|United Kingdom|Britain|France|Germany|Spain|Portugal|Netherlands|Belgium|' +
  'Switzerland|Austria|Denmark|Sweden|Norway|Finland|Poland|Czech Republic|Czechia|Greece|Cyprus|Lithuania|United States|' +
  'Egypt|South Africa|Soviet Union|Kyrgyz Republic|' +
  'Chinese|Japanese|Korean|Russian|Indian|Uzbek|Thai|German|French|British|American|Azerbaijani|Belarusian|Kyrgyz|Tajik|Turkmen';

/** Every name, in both languages. */
export const countryNames: readonly string[] = [...new Set(`${vietnamese}|${english}`.split('|'))];

/** Names that are also a common word or a given name: not taken for a country at the start of a sentence or behind an honorific. */
export const ambiguousCountries: ReadonlySet<string> = new Set([
  'Anh',
  'Nga',
  'Đức',
  'Mỹ',
  'Ý',
  'Áo',
  'Bỉ',
  'Úc',
  'Pháp',
  'Síp',
]);
