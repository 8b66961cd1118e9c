import assert from 'node:assert/strict';
import test from 'node:test';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { fixturePack } from './fixture-pack.ts';

const base = createFactBase([fixturePack]);

/** What a case expects of a figure: a verdict and its claim, or nothing. */
type Case = readonly [text: string, figure: string, expected: string | null, date?: string];

/** May 2025 unless the case says otherwise; September 2021 for Cuba's. */
const may = '2025-05-08';
const september = '2021-09-28';

const agreeing: readonly Case[] = [
  [
    'Năm 2024, kim ngạch thương mại Việt Nam - Kazakhstan đạt trên 800 triệu USD.',
    '800',
    'agrees trade-2024',
  ],
  [
    'Năm 2024, kim ngạch thương mại Việt Nam - Kazakhstan đạt 860 triệu USD.',
    '860',
    'agrees trade-2024',
  ],
  [
    'Kim ngạch giữa Việt Nam và Kazakhstan trong năm 2024 vào khoảng 850 triệu USD.',
    '850',
    'agrees trade-2024',
  ],
  [
    'Trao đổi thương mại giữa Việt Nam với Kazakhstan năm ngoái đạt hơn 800 triệu USD.',
    '800',
    'agrees trade-2024',
  ],
  [
    'Kazakhstan hiện là bạn hàng quan trọng. Năm 2024, trao đổi hàng hóa đạt 0,85 tỷ USD.',
    '0,85',
    'agrees trade-2024',
  ],
  [
    'Thương mại hai chiều Việt Nam - Kazakhstan năm 2024 đạt gần 900 triệu USD.',
    '900',
    'agrees trade-2024',
  ],
  [
    'Theo Tổng thống Tokayev, kim ngạch hai nước năm 2024 đã vượt mốc 800 triệu USD.',
    '800',
    'agrees trade-2024',
  ],
  [
    'Quý I/2025, kim ngạch Việt Nam - Kazakhstan đạt 146,3 triệu USD.',
    '146,3',
    'agrees trade-2025-q1',
  ],
  [
    'Ba tháng đầu năm 2025, trao đổi thương mại với Kazakhstan đạt 146 triệu USD.',
    '146',
    'agrees trade-2025-q1',
  ],
  [
    'Trong ba tháng đầu năm nay, kim ngạch với Kazakhstan đạt hơn 146 triệu USD.',
    '146',
    'agrees trade-2025-q1',
  ],
  [
    'Kim ngạch Việt Nam - Kazakhstan quý I/2025 đạt khoảng 150 triệu USD.',
    '150',
    'agrees trade-2025-q1',
  ],
  [
    'Kim ngạch Việt Nam - Kazakhstan quý I/2025 tăng 18,4% so với cùng kỳ năm 2024.',
    '18,4',
    'agrees growth-q1',
  ],
  [
    'Quý I/2025, kim ngạch với Kazakhstan đạt 146,3 triệu USD, tăng 18,4% so với cùng kỳ.',
    '18,4',
    'agrees growth-q1',
  ],
  [
    'Quý I/2025, kim ngạch với Kazakhstan đạt 146,3 triệu USD, tăng hơn 18%.',
    '18%',
    'agrees growth-q1',
  ],
  [
    'Năm 2024, kim ngạch với Kazakhstan tăng gấp đôi so với năm 2023.',
    'gấp đôi',
    'agrees multiple-2024',
  ],
  [
    'Năm 2024, kim ngạch với Kazakhstan tăng gấp 2 lần so với năm 2023.',
    '2 lần',
    'agrees multiple-2024',
  ],
  [
    'Hai bên đặt mục tiêu đưa kim ngạch Việt Nam - Kazakhstan lên 5 tỷ USD vào năm 2030.',
    '5 tỷ',
    'agrees trade-target',
  ],
  [
    'Việt Nam và Kazakhstan phấn đấu đưa kim ngạch đạt 5 tỷ USD đến năm 2030.',
    '5 tỷ',
    'agrees trade-target',
  ],
  [
    'Hai nước nhất trí nâng kim ngạch với Kazakhstan lên mức 5 tỉ USD vào năm 2030.',
    '5 tỉ',
    'agrees trade-target',
  ],
  [
    'Năm 2024, Việt Nam đón khoảng 150.000 lượt khách Kazakhstan.',
    '150.000',
    'agrees visitors-2024',
  ],
  ['Năm 2024, Việt Nam đón 160.000 lượt khách Kazakhstan.', '160.000', 'agrees visitors-2024'],
  [
    'Lượng khách từ Kazakhstan tới Việt Nam năm 2024 đạt gần 150 nghìn lượt.',
    '150 nghìn',
    'agrees visitors-2024',
  ],
  ['Hiện có 21 chuyến bay mỗi tuần giữa Việt Nam và Kazakhstan.', '21', 'agrees flights'],
  ['Đường bay thẳng Việt Nam - Kazakhstan đạt 21 chuyến/tuần.', '21', 'agrees flights'],
  ['Ủy ban liên Chính phủ Việt Nam - Kazakhstan đã họp 11 khóa.', '11', 'agrees sessions'],
  [
    'Việt Nam và Kazakhstan thiết lập quan hệ ngoại giao năm 1992.',
    '1992',
    'agrees relations-year',
  ],
  [
    'Năm 1992, Kazakhstan và Việt Nam chính thức thiết lập quan hệ ngoại giao.',
    '1992',
    'agrees relations-year',
  ],
  ['Việt Nam có quan hệ ngoại giao với 194 quốc gia.', '194', 'agrees relations-count'],
  [
    'Đến nay Việt Nam đã thiết lập quan hệ ngoại giao với 194 nước.',
    '194',
    'agrees relations-count',
  ],
  [
    'Chủ tịch nước Nguyễn Xuân Phúc thăm chính thức Cuba từ ngày 18-21/9/2021.',
    '18-21',
    'agrees visit-cu',
    september,
  ],
  [
    'Từ ngày 18 đến 21/9, Chủ tịch nước Nguyễn Xuân Phúc thăm Cuba.',
    '18',
    'agrees visit-cu',
    september,
  ],
  [
    'Cuba cam kết cung cấp 10 triệu liều vắc xin Abdala cho Việt Nam.',
    '10 triệu',
    'agrees vaccine-cuba',
    september,
  ],
  [
    'Hungary cam kết hỗ trợ 400.000 liều vaccine cho Việt Nam.',
    '400.000',
    'agrees vaccine-hungary',
    september,
  ],
  [
    'Hungary cam kết viện trợ 400 nghìn liều vắc-xin.',
    '400 nghìn',
    'agrees vaccine-hungary',
    september,
  ],
  ['Phía Cuba giao ngay 1 triệu liều vắc xin.', '1 triệu', 'agrees vaccine-delivered', september],
  ['Việt Nam trao tặng nhân dân Cuba 6.000 tấn gạo.', '6.000', 'agrees rice', september],
  ['Việt Nam tặng Cuba 6 nghìn tấn gạo trong chuyến thăm.', '6 nghìn', 'agrees rice', september],
  ['Việt Nam và Kazakhstan thúc đẩy 5 kết nối.', '5', 'agrees connections'],
  ['Kazakhstan là đối tác thương mại lớn thứ 2 của Việt Nam trong EAEU.', 'thứ 2', 'agrees rank'],
  [
    'Kazakhstan là bạn hàng lớn thứ hai của Việt Nam trong Liên minh Kinh tế Á - Âu.',
    'thứ hai',
    'agrees rank',
  ],
];

const differing: readonly Case[] = [
  [
    'Năm 2024, kim ngạch thương mại Việt Nam - Kazakhstan đạt 650 triệu USD.',
    '650',
    'differs trade-2024',
  ],
  [
    'Năm 2024, kim ngạch thương mại Việt Nam - Kazakhstan đạt 1,2 tỷ USD.',
    '1,2',
    'differs trade-2024',
  ],
  [
    'Kim ngạch Việt Nam - Kazakhstan năm 2024 chỉ khoảng 500 triệu USD.',
    '500',
    'differs trade-2024',
  ],
  [
    'Quý I/2025, kim ngạch Việt Nam - Kazakhstan đạt 164,3 triệu USD.',
    '164,3',
    'differs trade-2025-q1',
  ],
  [
    'Kim ngạch Việt Nam - Kazakhstan quý I/2025 tăng 14,8% so với cùng kỳ năm 2024.',
    '14,8',
    'differs growth-q1',
  ],
  [
    'Hai bên đặt mục tiêu đưa kim ngạch Việt Nam - Kazakhstan lên 3 tỷ USD vào năm 2030.',
    '3 tỷ',
    'differs trade-target',
  ],
  ['Năm 2024, Việt Nam đón 250.000 lượt khách Kazakhstan.', '250.000', 'differs visitors-2024'],
  ['Hiện có 12 chuyến bay mỗi tuần giữa Việt Nam và Kazakhstan.', '12', 'differs flights'],
  [
    'Việt Nam và Kazakhstan thiết lập quan hệ ngoại giao năm 1993.',
    '1993',
    'differs relations-year',
  ],
  ['Việt Nam có quan hệ ngoại giao với 189 quốc gia.', '189', 'differs relations-count'],
  [
    'Chủ tịch nước Nguyễn Xuân Phúc thăm chính thức Cuba từ ngày 19-22/9/2021.',
    '19-22',
    'differs visit-cu',
    september,
  ],
  [
    'Cuba cam kết cung cấp 5 triệu liều vắc xin cho Việt Nam.',
    '5 triệu',
    'differs vaccine-cuba',
    september,
  ],
  [
    'Hungary cam kết hỗ trợ 500.000 liều vaccine cho Việt Nam.',
    '500.000',
    'differs vaccine-hungary',
    september,
  ],
  ['Việt Nam trao tặng nhân dân Cuba 5.000 tấn gạo.', '5.000', 'differs rice', september],
  ['Kazakhstan là đối tác thương mại lớn thứ 3 của Việt Nam trong EAEU.', 'thứ 3', 'differs rank'],
];

const disputed: readonly Case[] = [
  [
    'Tổng Bí thư Tô Lâm thăm cấp Nhà nước Kazakhstan từ ngày 5-7/5/2025.',
    '5-7',
    'disputed visit-kz',
  ],
  ['Từ ngày 5 đến 6/5/2025, Tổng Bí thư Tô Lâm thăm Kazakhstan.', '5 đến', 'disputed visit-kz'],
  ['Tổng Bí thư Tô Lâm thăm Kazakhstan từ ngày 4-8/5/2025.', '4-8', 'disputed visit-kz'],
  ['Chuyến thăm Kazakhstan của Tổng Bí thư Tô Lâm diễn ra từ 5-7/5.', '5-7', 'disputed visit-kz'],
];

/** The same number for something else, or the same thing of someone else: no verdict. */
const traps: readonly Case[] = [
  // Another country.
  ['Năm 2024, kim ngạch thương mại Việt Nam - Uzbekistan đạt 800 triệu USD.', '800', null],
  ['Năm 2024, kim ngạch giữa Việt Nam và Nga đạt 650 triệu USD.', '650', null],
  ['Kazakhstan là đối tác lớn. Năm 2024, kim ngạch với Belarus đạt 250 triệu USD.', '250', null],
  [
    'Kim ngạch Việt Nam - Azerbaijan năm 2024 đạt 860 triệu USD, còn với Kazakhstan cao hơn.',
    '860',
    null,
  ],
  ['Kim ngạch năm 2024 giữa Kazakhstan và Trung Quốc đạt 43 tỷ USD.', '43', null],
  ['Kim ngạch năm 2024 giữa Kazakhstan với Nga đạt 28 tỷ USD.', '28', null],
  ['Việt Nam và Lào thiết lập quan hệ ngoại giao năm 1962.', '1962', null],
  ['Kazakhstan có quan hệ ngoại giao với 189 quốc gia.', '189', null],
  ['Cuba có quan hệ ngoại giao với 194 quốc gia.', '194', null],
  ['Hiện có 21 chuyến bay mỗi tuần giữa Việt Nam và Ấn Độ.', '21', null],
  ['Năm 2024, Việt Nam đón 150.000 lượt khách Uzbekistan.', '150.000', null],
  ['Năm 2024, Việt Nam đón 4,57 triệu lượt khách Hàn Quốc.', '4,57', null],
  ['Hungary cam kết hỗ trợ 10 triệu liều vaccine cho Ba Lan.', '10 triệu', null, september],
  ['Ba Lan cam kết viện trợ 400.000 liều vaccine.', '400.000', null, september],
  ['Hàn Quốc cam kết viện trợ 10 triệu liều vắc xin.', '10 triệu', null, september],
  ['Việt Nam trao tặng nhân dân Lào 6.000 tấn gạo.', '6.000', null, september],
  // Another metric.
  ['Năm 2024, vốn đầu tư của Kazakhstan vào Việt Nam đạt 800 triệu USD.', '800', null],
  ['Kazakhstan đầu tư 800 triệu USD vào một nhà máy tại Việt Nam trong năm 2024.', '800', null],
  ['Năm 2024, kim ngạch xuất khẩu của Việt Nam sang Kazakhstan đạt 400 triệu USD.', '400', null],
  ['GDP của Kazakhstan năm 2024 đạt 288 tỷ USD.', '288', null],
  ['Dân số Kazakhstan khoảng 20 triệu người.', '20', null],
  ['Năm 2024, Việt Nam xuất siêu sang Kazakhstan 146,3 triệu USD.', '146,3', null],
  ['Quý I/2025, GDP của Kazakhstan tăng 18,4%.', '18,4', null],
  ['Lạm phát tại Kazakhstan ở mức 18,4%.', '18,4', null],
  ['Năm 2024, Kazakhstan đón 150.000 lượt khách Việt.', '150.000', null],
  ['Cuba có 21 bệnh viện điều trị Covid-19.', '21', null, september],
  ['Kazakhstan có 21 tỉnh và thành phố.', '21', null],
  ['Đoàn gồm 11 thành viên đến từ Kazakhstan.', '11', null],
  ['Kazakhstan đạt 5 huy chương tại đại hội.', '5', null],
  ['Việt Nam tặng Cuba 6.000 tấn ngô.', '6.000', null, september],
  ['Cuba sản xuất 10 triệu liều vắc xin mỗi tháng.', '10 triệu', null, september],
  // Another time.
  ['Năm 2022, kim ngạch thương mại Việt Nam - Kazakhstan đạt 583 triệu USD.', '583', null],
  ['Năm 2023, kim ngạch Việt Nam - Kazakhstan đạt hơn 400 triệu USD.', '400', null],
  ['Bốn tháng đầu năm 2025, kim ngạch Việt Nam - Kazakhstan đạt 200 triệu USD.', '200', null],
  ['Sáu tháng đầu năm 2024, kim ngạch Việt Nam - Kazakhstan đạt 350 triệu USD.', '350', null],
  ['Tính đến hết tháng 11/2024, kim ngạch Việt Nam - Kazakhstan đạt 700 triệu USD.', '700', null],
  ['Năm 2019, Việt Nam đón 10.000 lượt khách Kazakhstan.', '10.000', null],
  ['Quý I/2024, kim ngạch với Kazakhstan đạt 146,3 triệu USD.', '146,3', null],
  ['Năm 2018, Việt Nam có quan hệ ngoại giao với 189 quốc gia.', '189', null, '2018-06-01'],
  ['Kim ngạch Việt Nam - Kazakhstan quý II/2025 tăng 25% so với cùng kỳ.', '25', null],
  ['Kim ngạch Việt Nam - Kazakhstan năm 2024 tăng 30% so với năm 2023.', '30', null],
  // A target is no result, a result no target.
  ['Hai bên phấn đấu đưa kim ngạch Việt Nam - Kazakhstan lên 2 tỷ USD.', '2 tỷ', null],
  ['Mục tiêu là nâng kim ngạch với Kazakhstan lên 1 tỷ USD trong thời gian tới.', '1 tỷ', null],
  ['Năm 2025, kim ngạch với Kazakhstan dự kiến đạt 1 tỷ USD.', '1 tỷ', null],
  // A part of the whole.
  [
    'Năm 2024, kim ngạch Việt Nam - Kazakhstan đạt hơn 800 triệu USD, trong đó xuất khẩu đạt 500 triệu USD.',
    '500',
    null,
  ],
  [
    'Kim ngạch với Kazakhstan năm 2024 đạt 850 triệu USD, riêng điện thoại là 300 triệu USD.',
    '300',
    null,
  ],
  ['Năm 2024, kim ngạch tăng từ 400 triệu USD lên 850 triệu USD với Kazakhstan.', '400', null],
  ['Khánh Hòa đón 100.000 lượt khách Kazakhstan trong năm 2024.', '100.000', null],
  ['Riêng Đà Nẵng đón 50.000 lượt khách Kazakhstan năm 2024.', '50.000', null],
  // Another currency, another unit.
  ['Năm 2024, kim ngạch Việt Nam - Kazakhstan đạt 20.000 tỷ đồng.', '20.000', null],
  ['Năm 2024, kim ngạch Việt Nam - Kazakhstan đạt 750 triệu euro.', '750', null],
  ['Kim ngạch Việt Nam - Kazakhstan quý I/2025 tăng 2 điểm phần trăm.', '2 điểm', null],
  // Another person's visit, another visit.
  ['Thủ tướng Phạm Minh Chính thăm Kazakhstan từ ngày 2-4/6/2025.', '2-4', null],
  ['Tổng Bí thư Tô Lâm thăm Azerbaijan từ ngày 7-8/5/2025.', '7-8', null],
  ['Tổng Bí thư Tô Lâm thăm Liên bang Nga từ ngày 8-11/5/2025.', '8-11', null],
  [
    'Tổng Bí thư Tô Lâm thăm Kazakhstan, Azerbaijan, Nga và Belarus từ ngày 5-12/5/2025.',
    '5-12',
    null,
  ],
  [
    'Chủ tịch nước Nguyễn Xuân Phúc dự họp tại New York từ ngày 21-24/9/2021.',
    '21-24',
    null,
    september,
  ],
  ['Tổng Bí thư Tô Lâm thăm Kazakhstan. Ngày 8/5, ông sang Baku.', '8/5', null],
  // Dates that belong to something else.
  [
    'Kể từ khi thiết lập quan hệ ngoại giao năm 1992, đến năm 2024 kim ngạch với Kazakhstan tăng mạnh.',
    '2024',
    null,
  ],
  ['Kỷ niệm 30 năm thiết lập quan hệ ngoại giao với Kazakhstan vào năm 2022.', '2022', null],
  ['Năm 2009, Kazakhstan mở đại sứ quán tại Hà Nội.', '2009', null],
  // No signal, no country, no figure of the base.
  ['Doanh thu của hãng đạt 800 triệu USD trong năm 2024.', '800', null],
  ['Kim ngạch năm 2024 của ngành dệt may đạt 44 tỷ USD.', '44', null],
  ['Tập đoàn này đầu tư 5 tỷ USD đến năm 2030.', '5 tỷ', null],
  ['Có 194 đại biểu dự hội nghị.', '194', null],
  ['Đội tuyển xếp thứ 2 bảng đấu cùng Kazakhstan.', 'thứ 2', null],
];

for (const [title, cases] of [
  ['agrees', agreeing],
  ['differs', differing],
  ['disputed', disputed],
  ['look-alikes', traps],
] as const) {
  for (const [text, wanted, expected, date = may] of cases) {
    test(`${title}: ${text} [${wanted}]`, () => {
      const gloss = makeGloss(base, { text, title: null, lead: null, lang: 'vi', published: date });
      const figure = gloss.figures.find(found => found.text.includes(wanted));
      if (expected !== null) assert.ok(figure, `no figure with "${wanted}"`);
      const verdict = figure?.verdict ?? null;
      assert.equal(verdict === null ? null : `${verdict.kind} ${verdict.claim}`, expected);
    });
  }
}
