import type {
  Claim,
  Entity,
  Form,
  Metric,
  Office,
  Pack,
  Statement,
} from '../../../src/facts/schema.ts';

/** A small pack of our own, so that these tests don't move when the shipped one grows. */

const both = (text: string) => ({ vi: text, en: text });

/** Forms as "text" or "~text" (shared), the first one full. */
const forms = (...texts: string[]): Form[] =>
  texts.map((text, nth) => {
    const shared = text.startsWith('~');
    const form = {
      text: text.replace('~', ''),
      lang: 'vi' as const,
      kind: nth === 0 ? ('full' as const) : ('variant' as const),
    };
    return shared ? { ...form, shared: true as const } : form;
  });

const entity = (
  id: string,
  type: Entity['type'],
  texts: string[],
  countries: string[] = [],
  more: Partial<Entity> = {},
): Entity => ({
  id,
  type,
  name: both((texts[0] as string).replace('~', '')),
  description: both(`${id} in a test`),
  forms: forms(...texts),
  ...(countries.length === 0 ? {} : { countries }),
  mentions: [{ document: 'A', paragraph: 1 }],
  ...more,
});

const office = (
  id: string,
  country: string | null,
  texts: string[],
  holders: [string, string[]][],
): Office => ({
  id,
  title: both((texts[0] as string).replace('~', '')),
  forms: forms(...texts),
  country,
  holders: holders.map(([person, dates]) => ({
    person,
    from: null,
    to: null,
    attested: dates.map(date => ({ date, document: 'A', paragraph: 1 })),
  })),
});

const metric = (
  id: string,
  kind: Metric['kind'],
  units: string[],
  signals: string[],
  excludes: string[] = [],
): Metric => ({
  id,
  label: both(id),
  kind,
  units,
  signals: { vi: signals, en: [] },
  excludes: { vi: excludes, en: [] },
});

const say = (
  document: string,
  printed: string,
  value: Statement['value'],
  qualifier: Statement['qualifier'] = 'exact',
  precision: number | null = null,
): Statement => ({ document, paragraph: 2, printed, value, qualifier, precision, speaker: null });

const claim = (
  id: string,
  metricId: string,
  entities: string[],
  period: Claim['period'],
  unit: string | null,
  status: Claim['status'],
  statements: Statement[],
  more: Partial<Claim> = {},
): Claim => ({
  id,
  metric: metricId,
  about: both(id),
  entities: entities.map(text =>
    text.endsWith('!') ? { id: text.slice(0, -1), implied: true as const } : { id: text },
  ),
  period,
  unit,
  status,
  statements,
  ...more,
});

const trade = ['kim ngạch|trao đổi thương mại|thương mại hai chiều|trao đổi hàng hóa'];
const tradeExcludes = [
  'xuất khẩu đạt',
  'nhập khẩu đạt',
  'kim ngạch xuất khẩu',
  'kim ngạch nhập khẩu',
  'vốn đầu tư',
  'xuất siêu',
];
const visitors = 'du khách|lượt khách|khách du lịch|lượng khách';

export const fixturePack: Pack = {
  format: 1,
  id: 'fixture',
  title: both('Fixture'),
  updated: '2025-06-01',
  documents: [
    { id: 'A', title: 'A', publisher: 'Báo A', published: '2025-05-06', url: null, body: [1, 20] },
    { id: 'B', title: 'B', publisher: 'Báo B', published: '2025-05-07', url: null, body: [1, 20] },
    { id: 'C', title: 'C', publisher: 'Báo C', published: '2021-09-27', url: null, body: [1, 20] },
  ],
  entities: [
    entity('vietnam', 'place', ['Việt Nam', 'Vietnam'], ['vietnam']),
    entity('kazakhstan', 'place', ['Kazakhstan', 'Cộng hòa Kazakhstan'], ['kazakhstan']),
    entity('cuba', 'place', ['Cuba', 'Cộng hòa Cuba'], ['cuba']),
    entity('hungary', 'place', ['Hungary'], ['hungary']),
    entity('astana', 'place', ['Astana'], ['kazakhstan']),
    entity('new-york', 'place', ['New York']),
    entity('to-lam', 'person', ['Tô Lâm', '~ông Lâm'], ['vietnam']),
    entity('bui-thanh-son', 'person', ['Bùi Thanh Sơn', '~ông Sơn'], ['vietnam']),
    entity('tokayev', 'person', ['Kassym-Jomart Tokayev', 'Tokayev'], ['kazakhstan']),
    entity('nguyen-xuan-phuc', 'person', ['Nguyễn Xuân Phúc'], ['vietnam']),
    entity(
      'diaz-canel',
      'person',
      ['Miguel Díaz-Canel', 'Miguel Diaz-Canel', 'Díaz-Canel'],
      ['cuba'],
    ),
    entity('ho-chi-minh', 'person', ['~Hồ Chí Minh', 'Bác Hồ'], ['vietnam']),
    entity('eaeu', 'organization', ['Liên minh kinh tế Á – Âu', 'EAEU']),
    entity('mofa', 'organization', ['Bộ Ngoại giao Việt Nam', '~Bộ Ngoại giao'], ['vietnam']),
    entity('un', 'organization', ['Liên hợp quốc', 'LHQ']),
    entity('wb', 'organization', ['Ngân hàng Thế giới', 'WB']),
    entity(
      'joint-declaration-kz',
      'agreement',
      ['Tuyên bố chung Việt Nam – Kazakhstan', '~Tuyên bố chung'],
      ['vietnam', 'kazakhstan'],
      { date: '2025-05-06' },
    ),
    entity(
      'joint-declaration-cu',
      'agreement',
      ['Tuyên bố chung Việt Nam – Cuba', '~Tuyên bố chung'],
      ['vietnam', 'cuba'],
      { date: '2021-09-20' },
    ),
    entity('doi-moi', 'policy', ['Đổi mới'], ['vietnam']),
  ],
  offices: [
    office(
      'general-secretary',
      'vietnam',
      ['Tổng Bí thư Đảng Cộng sản Việt Nam', '~Tổng Bí thư'],
      [['to-lam', ['2025-05-05', '2025-05-07']]],
    ),
    office(
      'state-president',
      'vietnam',
      ['Chủ tịch nước Việt Nam', '~Chủ tịch nước'],
      [['nguyen-xuan-phuc', ['2021-09-18', '2021-09-27']]],
    ),
    office(
      'foreign-minister',
      'vietnam',
      ['Bộ trưởng Bộ Ngoại giao Việt Nam', '~Bộ trưởng Bộ Ngoại giao', '~Bộ trưởng Ngoại giao'],
      [['bui-thanh-son', ['2021-09-27', '2025-05-06']]],
    ),
    office(
      'deputy-prime-minister',
      'vietnam',
      ['Phó Thủ tướng Việt Nam', '~Phó Thủ tướng'],
      [['bui-thanh-son', ['2025-05-06']]],
    ),
    office(
      'president-kazakhstan',
      'kazakhstan',
      ['Tổng thống Kazakhstan', '~Tổng thống'],
      [['tokayev', ['2025-05-06']]],
    ),
    office(
      'president-cuba',
      'cuba',
      ['Chủ tịch nước Cuba', 'Chủ tịch Cuba'],
      [['diaz-canel', ['2021-09-20']]],
    ),
  ],
  metrics: [
    metric('trade', 'money', ['USD'], trade, tradeExcludes),
    metric('trade-growth', 'percent', ['percent'], [...trade, 'tăng|giảm'], tradeExcludes),
    metric('trade-multiple', 'ratio', ['times'], trade, tradeExcludes),
    metric(
      'visitors',
      'quantity',
      ['person-trip', 'visitor', 'person'],
      [visitors],
      ['chi tiêu', 'khách Việt'],
    ),
    metric('flights', 'quantity', ['flight/week'], ['chuyến bay|đường bay|bay thẳng']),
    metric('sessions', 'quantity', ['session'], ['Ủy ban liên Chính phủ', 'khóa|phiên|kỳ']),
    metric('relations-year', 'date', [], ['quan hệ ngoại giao', 'thiết lập|lập'], ['kỷ niệm']),
    metric('relations-count', 'quantity', ['country'], ['quan hệ ngoại giao']),
    metric('visit-dates', 'period', [], ['thăm']),
    metric(
      'vaccine-pledge',
      'quantity',
      ['dose'],
      ['vắc xin|vaccine|vắc-xin', 'cam kết|cung cấp|viện trợ|hỗ trợ'],
      ['giao ngay', 'đợt đầu'],
    ),
    metric(
      'vaccine-delivery',
      'quantity',
      ['dose'],
      ['vắc xin|vaccine|vắc-xin', 'giao ngay|chuyển về|đợt đầu'],
    ),
    metric('rice', 'quantity', ['tonne'], ['gạo', 'tặng|trao']),
    metric('connections', 'list', [], ['kết nối']),
    metric('rank', 'ordinal', [], ['đối tác thương mại|bạn hàng']),
  ],
  claims: [
    claim('trade-2024', 'trade', ['kazakhstan', 'vietnam!'], '2024', 'USD', 'achieved', [
      say('A', 'trên 800 triệu USD', 800_000_000, 'more-than', 1_000_000),
      say('B', 'hơn 800 triệu USD', 800_000_000, 'more-than', 1_000_000),
    ]),
    claim(
      'trade-2025-q1',
      'trade',
      ['kazakhstan', 'vietnam!'],
      ['2025-01', '2025-03'],
      'USD',
      'achieved',
      [say('A', '146,3 triệu USD', 146_300_000, 'exact', 100_000)],
    ),
    claim('trade-target', 'trade', ['kazakhstan', 'vietnam!'], '2030', 'USD', 'target', [
      say('B', '5 tỷ USD', 5_000_000_000, 'exact', 1_000_000_000),
    ]),
    claim(
      'growth-q1',
      'trade-growth',
      ['kazakhstan', 'vietnam!'],
      ['2025-01', '2025-03'],
      'percent',
      'achieved',
      [say('A', '18,4%', 18.4, 'exact', 0.1)],
      { change: 'increase', comparedWith: ['2024-01', '2024-03'] },
    ),
    claim(
      'multiple-2024',
      'trade-multiple',
      ['kazakhstan', 'vietnam!'],
      '2024',
      'times',
      'achieved',
      [say('A', 'gấp đôi', 2)],
      { change: 'increase', comparedWith: '2023' },
    ),
    claim(
      'visitors-2024',
      'visitors',
      ['kazakhstan', 'vietnam!'],
      '2024',
      'person-trip',
      'achieved',
      [say('A', 'khoảng 150.000 lượt', 150_000, 'about', 1_000)],
    ),
    claim('flights', 'flights', ['kazakhstan', 'vietnam!'], '2025', 'flight/week', 'achieved', [
      say('A', '21 chuyến bay/tuần', 21, 'exact', 1),
    ]),
    claim('sessions', 'sessions', ['kazakhstan', 'vietnam!'], null, 'session', 'achieved', [
      say('A', '11 khóa', 11, 'exact', 1),
    ]),
    claim('relations-year', 'relations-year', ['kazakhstan', 'vietnam!'], null, null, 'achieved', [
      say('A', 'năm 1992', '1992'),
    ]),
    claim('relations-count', 'relations-count', ['vietnam'], '2025', 'country', 'achieved', [
      say('A', '194 quốc gia', 194, 'exact', 1),
    ]),
    claim(
      'visit-kz',
      'visit-dates',
      ['to-lam', 'kazakhstan'],
      null,
      null,
      'scheduled',
      [
        say('A', '5 – 6/5/2025', ['2025-05-05', '2025-05-06']),
        say('B', '5-7/5/2025', ['2025-05-05', '2025-05-07']),
      ],
      { disputed: both('ngày cuối khác nhau') },
    ),
    claim('visit-cu', 'visit-dates', ['nguyen-xuan-phuc', 'cuba'], null, null, 'achieved', [
      say('C', '18-21/9/2021', ['2021-09-18', '2021-09-21']),
    ]),
    claim('vaccine-cuba', 'vaccine-pledge', ['cuba', 'vietnam!'], '2021-09', 'dose', 'pledge', [
      say('C', '10 triệu liều', 10_000_000, 'exact', 1_000_000),
    ]),
    claim(
      'vaccine-hungary',
      'vaccine-pledge',
      ['hungary', 'vietnam!'],
      '2021-09',
      'dose',
      'pledge',
      [say('C', '400.000 liều', 400_000, 'exact', 1_000)],
    ),
    claim(
      'vaccine-delivered',
      'vaccine-delivery',
      ['cuba', 'vietnam!'],
      '2021-09',
      'dose',
      'delivered',
      [say('C', '01 triệu liều', 1_000_000, 'exact', 1_000_000)],
    ),
    claim('rice', 'rice', ['cuba', 'vietnam!'], '2021-09', 'tonne', 'achieved', [
      say('C', '6.000 tấn', 6_000, 'exact', 1),
    ]),
    claim('connections', 'connections', ['kazakhstan', 'vietnam!'], '2025-05', null, 'achieved', [
      say('B', '5 kết nối', {
        items: ['con người', 'kinh tế', 'chính sách', 'giao thông', 'liên khu vực'].map(both),
      }),
    ]),
    claim('rank', 'rank', ['kazakhstan', 'eaeu'], null, null, 'achieved', [
      say('A', 'lớn thứ 2', 2),
    ]),
  ],
};
