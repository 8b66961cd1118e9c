/**
 * What the shipped pack must hold, checked claim by claim: figures, offices by
 * date, disputes, lists, and that nothing comes from outside the articles.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { checkPacks } from '../../../src/facts/check-pack.ts';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import type { Verdict } from '../../../src/facts/gloss.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { holderOn } from '../../../src/facts/office-holder.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';
import type { Claim, Entity, Office, Statement } from '../../../src/facts/schema.ts';

const parsed = parsePack(JSON.parse(readFileSync('extension/facts/doi-ngoai.json', 'utf8')));
assert.ok(parsed.ok, 'the pack is malformed');
const pack = parsed.value;
const base = createFactBase([pack]);

const claimOf = (id: string): Claim => {
  const claim = pack.claims.find(other => other.id === id);
  assert.ok(claim, `no claim ${id}`);
  return claim;
};
const entityOf = (id: string): Entity => {
  const entity = base.entities.get(id);
  assert.ok(entity, `no entity ${id}`);
  return entity;
};

test('the pack is sound and as full as five articles make it', () => {
  assert.deepEqual(checkPacks([pack]), []);
  assert.ok(pack.entities.length >= 100, `${pack.entities.length} entities`);
  assert.ok(pack.claims.length >= 150, `${pack.claims.length} claims`);
  const disputed = pack.claims.filter(claim => claim.disputed);
  assert.ok(disputed.length >= 25, `${disputed.length} disputed`);
});

/** Lines of each article's body; everything behind them is other people's headlines. */
const bodies: Readonly<Record<string, readonly [number, number]>> = {
  '000': [1, 23],
  '001': [1, 24],
  '002': [1, 67],
  '003': [1, 63],
  '004': [1, 39],
};

test('nothing is cited from outside an article’s body', () => {
  const cited: { readonly document: string; readonly paragraph: number; readonly by: string }[] = [
    ...pack.entities.flatMap(({ id, mentions }) => mentions.map(place => ({ ...place, by: id }))),
    ...pack.claims.flatMap(({ id, statements }) =>
      statements.map(({ document, paragraph }) => ({ document, paragraph, by: id })),
    ),
    ...pack.offices.flatMap(({ id, holders }) =>
      holders.flatMap(({ attested }) => attested.map(day => ({ ...day, by: id }))),
    ),
  ];
  for (const { document, paragraph, by } of cited) {
    const body = bodies[document];
    assert.ok(body, `${by} cites ${document}`);
    assert.ok(paragraph >= body[0] && paragraph <= body[1], `${by}: ${document}, ${paragraph}`);
  }
  assert.deepEqual(
    Object.fromEntries(pack.documents.map(({ id, body }) => [id, body])),
    bodies as unknown,
  );
});

test('every entity and claim speaks both languages, and no two claims say the same', () => {
  const abouts = new Set<string>();
  for (const { id, about } of pack.claims) {
    assert.ok(!abouts.has(about.vi), `${id}: ${about.vi}`);
    abouts.add(about.vi);
  }
  for (const { id, description } of pack.entities) {
    assert.notEqual(description.vi, description.en, id);
    assert.ok(description.vi.length <= 160 && description.en.length <= 160, id);
  }
});

/** [claim, document and paragraph, value, unit, qualifier] */
const figures: readonly [string, string, unknown, string | null, Statement['qualifier']][] = [
  ['trade-vn-kz-2024', '000:17', 800e6, 'USD', 'more-than'],
  ['trade-vn-kz-2024', '001:4', 800e6, 'USD', 'more-than'],
  ['trade-growth-vn-kz-2024', '000:17', 2, 'times', 'exact'],
  ['trade-vn-kz-2025-q1', '001:4', 146.3e6, 'USD', 'exact'],
  ['trade-growth-vn-kz-2025-q1', '000:17', 18.4, 'percent', 'exact'],
  ['trade-target-vn-kz-2030', '004:27', 5e9, 'USD', 'exact'],
  ['trade-target-year-vn-kz', '004:27', '2030', null, 'exact'],
  ['trade-doubling-vn-kz-ahead', '004:25', 2, 'times', 'exact'],
  ['trade-rank-kz-eaeu', '000:17', 2, null, 'exact'],
  ['committee-sessions-vn-kz', '001:5', 11, 'session', 'exact'],
  ['action-plan-vn-kz-period', '004:27', ['2023', '2025'], null, 'exact'],
  ['action-plan-vn-kz-horizon', '001:8', '2030', null, 'exact'],
  ['flights-vn-kz-weekly', '000:17', 21, 'flight/week', 'exact'],
  ['visitors-kz-vn-2024', '001:10', 150_000, 'person-trip', 'about'],
  ['visitors-kz-vn-yearly', '002:65', 150_000, 'person-trip/year', 'about'],
  ['visitors-kz-vn-forecast', '002:65', 300_000, 'person-trip/year', 'more-than'],
  ['visit-to-lam-kz-2025-dates', '000:1', ['2025-05-05', '2025-05-06'], null, 'exact'],
  ['visit-to-lam-kz-2025-dates', '001:2', ['2025-05-05', '2025-05-06'], null, 'exact'],
  ['visit-to-lam-kz-2025-dates', '004:5', ['2025-05-05', '2025-05-07'], null, 'exact'],
  ['visit-to-lam-kz-2025-days', '001:2', 2, 'day', 'exact'],
  ['talks-to-lam-tokayev-date', '004:5', '2025-05-06', null, 'exact'],
  ['state-welcome-date-2025', '004:5', '2025-05-06', null, 'exact'],
  ['interview-bui-thanh-son-2025-date', '001:2', '2025-05-06', null, 'exact'],
  ['diplomatic-relations-vn-kz-year', '002:13', '1992', null, 'exact'],
  ['diplomatic-relations-vn-kz-year', '004:9', '1992', null, 'exact'],
  ['ho-chi-minh-visit-kz-year', '002:13', '1959', null, 'exact'],
  ['award-dostyk-class', '002:9', 1, null, 'exact'],
  ['typhoon-yagi-date', '002:17', '2024-09', null, 'exact'],
  ['visa-exemption-vn-kz-date', '002:65', '2024-05', null, 'exact'],
  ['winter-central-asia', '002:49', 0.5, 'year', 'almost'],
  ['unclos-year-1982', '004:35', '1982', null, 'exact'],
  ['doi-moi-years-2025', '004:13', 40, 'year', 'exact'],
  ['diplomacy-lessons-years-2025', '000:3', 80, 'year', 'exact'],
  ['independence-struggle-vietnam', '000:2', ['1901', '2000'], null, 'exact'],
  ['vietnam-diplomatic-relations-2025', '000:12', 194, 'country', 'exact'],
  ['vietnam-memberships-2025', '000:12', 70, 'organization', 'more-than'],
  ['vietnam-partnership-network-2025', '000:12', 34, 'country', 'exact'],
  ['visit-cuba-2021-dates', '003:13', ['2021-09-18', '2021-09-21'], null, 'exact'],
  ['new-york-2021-dates', '003:13', ['2021-09-21', '2021-09-24'], null, 'exact'],
  ['new-york-2021-days', '003:29', 3, 'day', 'more-than'],
  ['unga-session-2021', '003:5', 76, null, 'exact'],
  ['foreign-programme-2021', '003:13', '2021', null, 'exact'],
  ['economic-agenda-vn-cuba-period', '003:23', ['2021', '2025'], null, 'exact'],
  ['socio-economic-strategy-period', '003:35', ['2021', '2030'], null, 'exact'],
  ['unsc-term-vietnam-period', '003:51', ['2020', '2021'], null, 'exact'],
  ['unsc-term-vietnam-length', '003:49', 2, 'year', 'exact'],
  ['unsc-term-vietnam-length', '003:51', 2, 'year', 'almost'],
  ['un-membership-vietnam-years', '003:61', 45, 'year', 'exact'],
  ['un-membership-vietnam-period', '003:61', ['1977', '2022'], null, 'exact'],
  ['un-accession-vietnam-year', '003:61', '1977', null, 'exact'],
  ['vaccine-cuba-pledge', '003:23', 10e6, 'dose', 'exact'],
  ['vaccine-cuba-delivered', '003:23', 1e6, 'dose', 'exact'],
  ['vaccine-cuba-delivered', '003:33', 1e6, 'dose', 'exact'],
  ['vaccine-korea-pledge', '003:33', 1e6, 'dose', 'more-than'],
  ['vaccine-korea-delivery-date', '003:33', '2021-10', null, 'exact'],
  ['vaccine-hungary-pledge', '003:33', 400_000, 'dose', 'exact'],
  ['rice-cuba-total', '003:23', 23_000, 'tonne', 'exact'],
  ['rice-cuba-visit', '003:23', 6_000, 'tonne', 'exact'],
  ['northwestern-aid-value', '003:33', 3.8e6, 'USD', 'exact'],
  ['thermo-fisher-aid-value', '003:33', 2e6, 'USD', 'exact'],
  ['thermo-fisher-kits', '003:33', 270_000, 'item', 'exact'],
  ['david-duong-ventilators', '003:33', 1_000, 'ventilator', 'exact'],
  ['contracts-2021-value', '003:35', 1e9, 'USD', 'at-least'],
  ['leaders-met-new-york-2021', '003:29', 30, 'person', 'more-than'],
  ['meetings-corporations-2021', '003:29', 20, 'event', 'about'],
  ['corporations-met-2021', '003:29', 50, 'company', 'almost'],
  ['foreign-ministers-met-2021', '003:29', 20, 'person', 'about'],
];

for (const [id, place, value, unit, qualifier] of figures) {
  test(`${id} as ${place} has it`, () => {
    const claim = claimOf(id);
    const said = claim.statements.filter(
      ({ document, paragraph }) => `${document}:${paragraph}` === place,
    );
    assert.ok(
      said.some(
        statement =>
          statement.qualifier === qualifier &&
          JSON.stringify(statement.value) === JSON.stringify(value),
      ),
      JSON.stringify(said),
    );
    assert.equal(claim.unit, unit);
  });
}

/** [claim, status]: what is a target, a pledge or a forecast is never a result. */
const statuses: readonly [string, Claim['status']][] = [
  ['trade-vn-kz-2024', 'achieved'],
  ['trade-target-vn-kz-2030', 'target'],
  ['trade-doubling-vn-kz-ahead', 'forecast'],
  ['visitors-kz-vn-forecast', 'forecast'],
  ['vaccine-cuba-pledge', 'pledge'],
  ['vaccine-cuba-delivered', 'delivered'],
  ['vaccine-korea-pledge', 'pledge'],
  ['vaccine-korea-delivery-date', 'scheduled'],
  ['vaccine-hungary-pledge', 'pledge'],
  ['rice-cuba-visit', 'delivered'],
];
for (const [id, status] of statuses) {
  test(`${id} is ${status}`, () => assert.equal(claimOf(id).status, status));
}

/** [claim, place, number of items] */
const lists: readonly [string, string, number][] = [
  ['four-noes-items', '000:11', 4],
  ['five-connections-list', '002:59', 5],
  ['five-connections-list', '004:15', 5],
  ['people-connection-levels', '002:61', 3],
  ['lessons-diplomacy', '000:3', 4],
  ['trip-2021-results', '003:17', 5],
  ['directions-vn-cuba', '003:39', 4],
  ['priorities-vietnam-un', '003:55', 3],
  ['diplomacy-channels-vietnam', '003:19', 3],
  ['fair-kazakhstan-motto', '004:13', 3],
  ['strong-president-parts', '004:13', 3],
];
for (const [id, place, count] of lists) {
  test(`${id} in ${place} has ${count} items`, () => {
    const statement = claimOf(id).statements.find(
      ({ document, paragraph }) => `${document}:${paragraph}` === place,
    );
    const value = statement?.value;
    assert.ok(typeof value === 'object' && 'items' in value, `${id} is no list`);
    assert.equal(value.items.length, count);
  });
}

/** What the sources disagree about, and which of them stand on both sides. */
const disputes: readonly [string, readonly string[]][] = [
  ['visit-to-lam-kz-2025-dates', ['000', '001', '004']],
  ['visit-to-lam-kz-2025-days', ['001', '004']],
  ['visit-to-lam-kz-2025-level', ['000', '001', '002', '004']],
  ['visitors-kz-vn-yearly', ['000', '001', '002']],
  ['trade-doubling-vn-kz-ahead', ['004']],
  ['five-connections-list', ['002', '004']],
  ['five-connections-origin', ['002', '004']],
  ['first-visit-general-secretary-kz', ['002', '004']],
  ['interview-bui-thanh-son-2025-date', ['000', '001']],
  ['interview-bui-thanh-son-2025-press', ['000', '001']],
  ['joint-declaration-vn-kz-issued', ['000', '001']],
  ['strategic-partnership-vn-kz-verb', ['000', '001', '002', '004']],
  ['action-plan-vn-kz-name', ['000', '001', '004']],
  ['business-council-vn-kz-name', ['000', '001', '004']],
  ['committee-vn-kz-name', ['000', '001', '004']],
  ['trade-office-initiative', ['000', '001', '004']],
  ['climate-field-new', ['000', '001']],
  ['direct-flights-vn-kz', ['000', '001', '002', '004']],
  ['visa-policy-vn-kz', ['002', '004']],
  ['economic-relations-vn-kz-state', ['000', '002', '004']],
  ['gateway-kz', ['001', '002']],
  ['kazakhstan-region', ['002', '004']],
  ['new-era-wording', ['000', '002', '004']],
  ['foreign-policy-vietnam-formula', ['000', '003']],
  ['new-york-2021-days', ['003']],
  ['unsc-term-vietnam-length', ['003']],
  ['visit-cuba-2021-level', ['003']],
  ['friendship-vn-cuba-label', ['003']],
];
for (const [id, documents] of disputes) {
  test(`${id} is disputed, with every version`, () => {
    const claim = claimOf(id);
    assert.notEqual(claim.disputed, undefined);
    assert.deepEqual(
      [...new Set(claim.statements.map(({ document }) => document))].sort(),
      documents,
    );
    const versions = claim.statements.map(({ value, qualifier }) =>
      JSON.stringify([value, qualifier]),
    );
    assert.notEqual(new Set(versions).size, 1);
  });
}

test('misprints are kept as printed, with a reading and a reason', () => {
  const misprinted = pack.claims.filter(({ statements }) =>
    statements.some(({ misprint }) => misprint !== undefined),
  );
  assert.deepEqual(misprinted.map(({ id }) => id).sort(), [
    'foreign-policy-vietnam-aim',
    'misprint-ai-greek',
    'misprint-ket-nhan-dip',
    'misprint-nam-nam-toi',
    'un-charter-aims',
    'vietnam-strategic-partners-unsc',
  ]);
  for (const { id, statements } of misprinted) {
    for (const { misprint, value } of statements) {
      assert.notDeepEqual(misprint?.reading, value, id);
    }
  }
});

/** [office, date, holder or null where no document tells] */
const holders: readonly [string, string, string | null][] = [
  ['general-secretary-vietnam', '2025-05-06', 'to-lam'],
  ['general-secretary-vietnam', '2021-09-27', null],
  ['state-president-vietnam', '2021-09-20', 'nguyen-xuan-phuc'],
  ['state-president-vietnam', '2025-05-06', null],
  ['minister-of-foreign-affairs-vietnam', '2021-09-27', 'bui-thanh-son'],
  ['minister-of-foreign-affairs-vietnam', '2025-05-06', 'bui-thanh-son'],
  ['deputy-prime-minister-vietnam', '2025-05-06', 'bui-thanh-son'],
  ['deputy-prime-minister-vietnam', '2021-09-27', null],
  ['president-kazakhstan', '2025-05-06', 'kassym-jomart-tokayev'],
  ['president-kazakhstan', '2018-05-06', null],
  ['ambassador-kazakhstan-vietnam', '2025-05-10', 'kanat-tumysh'],
  ['first-secretary-communist-party-of-cuba', '2021-09-19', 'miguel-diaz-canel'],
  ['president-cuba', '2021-09-19', 'miguel-diaz-canel'],
  ['president-cuba', '2015-09-19', null],
];
for (const [id, date, person] of holders) {
  test(`${id} on ${date}: ${person ?? 'not known'}`, () => {
    const office = base.offices.get(id) as Office;
    assert.equal(holderOn(office, date, base.entities)?.id ?? null, person);
  });
}

/** [entity or office, forms that papers print] */
const names: readonly [string, readonly string[]][] = [
  ['kazakhstan', ['Kazakhstan', 'Cộng hòa Kazakhstan', 'Republic of Kazakhstan', 'Ca-dắc-xtan']],
  ['vietnam', ['Việt Nam', 'nước ta', 'CHXHCN Việt Nam', 'Viet Nam', 'Vietnam']],
  ['asean', ['ASEAN', 'Hiệp hội các quốc gia Đông Nam Á', 'Hiệp hội các nước Đông Nam Á']],
  ['eaeu', ['EAEU', 'Liên minh Kinh tế Á – Âu', 'Eurasian Economic Union']],
  ['united-nations', ['Liên hợp quốc', 'LHQ', 'Liên Hợp Quốc', 'UN']],
  ['miguel-diaz-canel', ['Miguel Díaz-Canel', 'Miguel Diaz-Canel', 'Díaz-Canel']],
  ['dostyk-order-first-class', ['Huân chương Hữu nghị Dostyk hạng nhất', 'Order of Dostyk']],
  ['unclos-1982', ['UNCLOS', 'Công ước của Liên hợp quốc về Luật Biển']],
  ['cica', ['CICA']],
];
for (const [id, forms] of names) {
  test(`${id} is known by ${forms.join(', ')}`, () => {
    const known = new Set(entityOf(id).forms.map(({ text }) => text));
    assert.deepEqual(
      forms.filter(text => !known.has(text)),
      [],
    );
  });
}

test('offices are known by the titles that papers print', () => {
  const titles = (id: string): string[] =>
    (base.offices.get(id) as Office).forms.map(({ text }) => text);
  for (const [id, title] of [
    ['minister-of-foreign-affairs-vietnam', 'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao'],
    ['minister-of-foreign-affairs-vietnam', 'Bộ trưởng Ngoại giao'],
    ['minister-of-foreign-affairs-vietnam', 'Ngoại trưởng'],
    ['general-secretary-vietnam', 'Tổng Bí thư'],
    ['state-president-vietnam', 'Chủ tịch nước'],
    ['president-kazakhstan', 'Tổng thống Kazakhstan'],
    [
      'first-secretary-communist-party-of-cuba',
      'Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba',
    ],
  ] as const) {
    assert.ok(titles(id).includes(title), `${id}: ${title}`);
  }
});

type Expected = readonly [figure: string, kind: Verdict['kind'], claim: string];
/** Other papers' sentences, altered ones and look-alikes: every verdict that is due, and no other. */
const sentences: readonly [text: string, date: string, ...Expected[]][] = [
  [
    'Kim ngạch hai chiều Việt Nam - Kazakhstan năm 2024 mới đạt khoảng 300 triệu USD.',
    '2025-05-07',
    ['300', 'differs', 'trade-vn-kz-2024'],
  ],
  ['Kim ngạch xuất khẩu của Việt Nam sang Kazakhstan năm 2024 đạt 600 triệu USD.', '2025-05-07'],
  ['Kim ngạch giữa Kazakhstan và Trung Quốc năm 2024 đạt gần 44 tỷ USD.', '2025-05-07'],
  ['Đầu tư của Kazakhstan vào Việt Nam năm 2024 đạt 2 triệu USD.', '2025-05-07'],
  [
    'Việt Nam và Kazakhstan đặt mục tiêu đưa kim ngạch thương mại lên 5 tỷ USD vào năm 2030.',
    '2025-05-07',
    ['5 tỷ', 'agrees', 'trade-target-vn-kz-2030'],
    ['2030', 'agrees', 'trade-target-year-vn-kz'],
  ],
  [
    'Hai nước Việt Nam và Kazakhstan phấn đấu đạt kim ngạch 1,5 tỷ USD vào năm 2030.',
    '2025-05-07',
    ['1,5 tỷ', 'differs', 'trade-target-vn-kz-2030'],
  ],
  [
    'Kazakhstan là bạn hàng lớn thứ ba của Việt Nam trong khối EAEU.',
    '2025-05-07',
    ['thứ ba', 'differs', 'trade-rank-kz-eaeu'],
  ],
  [
    'Kazakhstan là nền kinh tế lớn thứ hai trong EAEU, đối tác thương mại thân thiết.',
    '2025-05-07',
  ],
  [
    'Các hãng khai thác 25 chuyến bay thẳng mỗi tuần giữa Kazakhstan và Việt Nam.',
    '2025-05-07',
    ['25', 'differs', 'flights-vn-kz-weekly'],
  ],
  ['Năm 2024, lượng khách Việt Nam sang Kazakhstan đạt 150.000 lượt.', '2025-05-07'],
  ['Kazakhstan dự kiến đón 15 triệu lượt khách quốc tế vào năm 2029.', '2025-05-07'],
  [
    'Mỗi năm có hơn 300.000 lượt khách từ Kazakhstan đến Việt Nam.',
    '2025-05-07',
    ['300.000', 'disputed', 'visitors-kz-vn-yearly'],
  ],
  [
    'Sáng 6/5, Tổng thống Tokayev chủ trì lễ đón Tổng Bí thư Tô Lâm tại Cung điện Akorda.',
    '2025-05-07',
    ['6/5', 'agrees', 'state-welcome-date-2025'],
  ],
  ['Tổng Bí thư Tô Lâm đi 8 ngày, thăm Kazakhstan, Azerbaijan, Nga và Belarus.', '2025-05-08'],
  [
    'Sau gần 40 năm thực hiện công cuộc Đổi mới, đất nước ta đã phát triển.',
    '2025-05-08',
    ['40', 'agrees', 'doi-moi-years-2025'],
  ],
  [
    'Việt Nam đã lập mạng lưới 30 đối tác chiến lược, đối tác toàn diện.',
    '2025-05-08',
    ['30', 'differs', 'vietnam-partnership-network-2025'],
  ],
  ['Việt Nam có quan hệ đối tác chiến lược toàn diện với 12 nước.', '2025-05-08'],
  ['Bộ trưởng Ngoại giao Bùi Thanh Sơn gặp 5 lãnh đạo doanh nghiệp ở New York.', '2021-09-27'],
  [
    'Việt Nam đã tặng Cuba tổng cộng 12.000 tấn gạo kể từ khi đại dịch bùng phát.',
    '2021-09-27',
    ['12.000', 'differs', 'rice-cuba-total'],
  ],
  ['Chiến lược phát triển kinh tế - xã hội giai đoạn 2011-2020 đã hoàn thành.', '2021-09-27'],
  [
    'Tại New York, Đại hội đồng Liên hợp quốc khóa 76 đã khai mạc.',
    '2021-09-27',
    ['76', 'agrees', 'unga-session-2021'],
  ],
];
for (const [text, published, ...expected] of sentences) {
  test(text, () => {
    const { figures: found } = makeGloss(base, {
      text,
      title: null,
      lead: null,
      lang: 'vi',
      published,
    });
    const verdicts = found.flatMap(figure =>
      figure.verdict === null ? [] : [[figure.text, figure.verdict.kind, figure.verdict.claim]],
    );
    assert.equal(verdicts.length, expected.length, JSON.stringify(verdicts));
    for (const [words, kind, claim] of expected) {
      assert.ok(
        verdicts.some(
          ([at, verdict, about]) => at?.includes(words) && verdict === kind && about === claim,
        ),
        `${words} ${kind} ${claim}: ${JSON.stringify(verdicts)}`,
      );
    }
  });
}
