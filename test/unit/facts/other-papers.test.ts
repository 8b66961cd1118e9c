/**
 * Sentences as other papers write them, against the shipped pack: right figures,
 * altered ones, and look-alikes that are about something else and get no verdict.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';

const parsed = parsePack(JSON.parse(readFileSync('extension/facts/doi-ngoai.json', 'utf8')));
assert.ok(parsed.ok);
const base = createFactBase([parsed.value]);

/** Day of publication, sentence, every verdict that is due. */
type Row = readonly [published: string, text: string, ...verdicts: string[]];

const table: readonly Row[] = [
  [
    '2025-05-07',
    'Thái Lan và Kazakhstan đặt mục tiêu nâng kim ngạch thương mại song phương lên 5 tỷ USD vào năm 2030.',
  ],
  [
    '2025-05-07',
    'Kim ngạch thương mại hai chiều giữa Việt Nam và Uzbekistan năm 2024 đạt 800 triệu USD.',
  ],
  ['2025-05-07', 'Năm 2023, kim ngạch thương mại Việt Nam - Kazakhstan mới đạt 400 triệu USD.'],
  ['2025-05-07', 'Xuất khẩu của Việt Nam sang Kazakhstan năm 2024 đạt 600 triệu USD.'],
  [
    '2025-05-07',
    'Theo Bộ Công Thương, năm 2024 thương mại hai chiều Việt Nam - Kazakhstan đạt 950 triệu USD.',
    'differs trade-vn-kz-2024',
  ],
  [
    '2025-05-07',
    'Theo Bộ Công Thương, năm 2024 thương mại hai chiều Việt Nam - Kazakhstan đạt khoảng 850 triệu USD.',
    'agrees trade-vn-kz-2024',
  ],
  [
    '2025-05-07',
    'Ba tháng đầu năm 2025, kim ngạch hai chiều Việt Nam - Kazakhstan đạt 146,3 triệu USD.',
    'agrees trade-vn-kz-2025-q1',
  ],
  [
    '2025-05-07',
    'Ba tháng đầu năm 2025, kim ngạch hai chiều Việt Nam - Kazakhstan đạt 164,3 triệu USD.',
    'differs trade-vn-kz-2025-q1',
  ],
  ['2025-05-07', 'Vốn đầu tư của Kazakhstan ra nước ngoài năm 2024 đạt 800 triệu USD.'],
  ['2025-05-07', 'Riêng Khánh Hòa đã đón 90.000 lượt khách Kazakhstan trong năm 2024.'],
  ['2025-05-07', 'Nha Trang đón hơn 60.000 lượt khách Kazakhstan năm 2024.'],
  [
    '2025-05-07',
    'Năm 2024, Việt Nam đón khoảng 150.000 lượt khách Kazakhstan.',
    'agrees visitors-kz-vn-2024',
  ],
  [
    '2025-05-07',
    'Năm 2024, Việt Nam đón khoảng 250.000 lượt khách Kazakhstan.',
    'differs visitors-kz-vn-2024',
  ],
  ['2025-05-07', 'Năm 2023, Việt Nam đón 250.000 lượt khách Kazakhstan.'],
  ['2025-05-07', 'Năm 2024, khoảng 15.000 lượt khách Việt Nam đến Kazakhstan.'],
  ['2025-05-07', 'Năm 2024, Thái Lan đón khoảng 250.000 lượt khách Kazakhstan.'],
  [
    '2025-05-07',
    'Giữa Việt Nam và Kazakhstan hiện có 21 chuyến bay thẳng mỗi tuần.',
    'agrees flights-vn-kz-weekly',
  ],
  [
    '2025-05-07',
    'Giữa Việt Nam và Kazakhstan hiện có 12 chuyến bay thẳng mỗi tuần.',
    'differs flights-vn-kz-weekly',
  ],
  ['2025-05-07', 'Giữa Thái Lan và Kazakhstan hiện có 12 chuyến bay thẳng mỗi tuần.'],
  ['2025-05-07', 'Vietjet khai thác 7 chuyến bay mỗi tuần giữa Việt Nam và Kazakhstan.'],
  [
    '2025-05-07',
    'Việt Nam và Kazakhstan thiết lập quan hệ ngoại giao năm 1992.',
    'agrees diplomatic-relations-vn-kz-year',
  ],
  [
    '2025-05-07',
    'Việt Nam và Kazakhstan thiết lập quan hệ ngoại giao năm 1993.',
    'differs diplomatic-relations-vn-kz-year',
  ],
  ['2025-05-07', 'Việt Nam và Azerbaijan thiết lập quan hệ ngoại giao năm 1993.'],
  ['2025-05-07', 'Kazakhstan và Trung Quốc thiết lập quan hệ ngoại giao năm 1992.'],
  [
    '2025-05-07',
    'Việt Nam có quan hệ ngoại giao với 194 quốc gia.',
    'agrees vietnam-diplomatic-relations-2025',
  ],
  ['2025-05-07', 'Kazakhstan có quan hệ ngoại giao với 186 quốc gia.'],
  ['2025-05-07', 'Trong EAEU, Nga là đối tác thương mại lớn thứ nhất của Việt Nam.'],
  [
    '2025-05-07',
    'Kazakhstan là đối tác thương mại lớn thứ 2 của Việt Nam trong EAEU.',
    'agrees trade-rank-kz-eaeu',
  ],
  [
    '2025-05-07',
    'Kazakhstan là đối tác thương mại lớn thứ 3 của Việt Nam trong Liên minh kinh tế Á - Âu.',
    'differs trade-rank-kz-eaeu',
  ],
  ['2025-05-08', 'Tổng Bí thư Tô Lâm thăm cấp Nhà nước Azerbaijan từ ngày 7 đến 8/5.'],
  ['2025-05-08', 'Tổng Bí thư Tô Lâm thăm Liên bang Nga từ ngày 8 đến 12/5/2025.'],
  [
    '2025-05-07',
    'Uzbekistan trở thành nền kinh tế lớn nhất, với GDP năm 2024 đạt 115 tỷ USD, trong khi Kazakhstan đạt 288 tỷ USD.',
  ],
  [
    '2021-09-28',
    'Cuba cam kết cung cấp cho Việt Nam 10 triệu liều vắc-xin Abdala trong năm nay.',
    'agrees vaccine-cuba-pledge',
  ],
  [
    '2021-09-28',
    'Cuba cam kết cung cấp cho Việt Nam 5 triệu liều vắc-xin Abdala trong năm 2021.',
    'differs vaccine-cuba-pledge',
  ],
  ['2021-09-28', 'Cuba cam kết cung cấp cho Iran 5 triệu liều vắc-xin Soberana.'],
  ['2021-09-28', 'Cuba đã tiêm hơn 10 triệu liều vắc-xin cho người dân.'],
  [
    '2021-09-28',
    'Việt Nam tặng nhân dân Lào 2.000 tấn gạo, còn Cuba nhận 6.000 tấn gạo trong chuyến thăm.',
    'agrees rice-cuba-visit',
  ],
  ['2021-09-28', 'Việt Nam xuất khẩu sang Cuba 300.000 tấn gạo mỗi năm.'],
  ['2021-09-28', 'Ba Lan tặng Việt Nam 501.000 liều vắc-xin.'],
  ['2021-09-28', 'Nhật Bản trao tặng thêm 400.000 liều vắc-xin cho Việt Nam.'],
  [
    '2021-09-28',
    'Chủ tịch nước Nguyễn Xuân Phúc thăm Cuba từ ngày 18 đến 20/9.',
    'differs visit-cuba-2021-dates',
  ],
  ['2021-09-28', 'Chủ tịch nước Lào thăm Cuba từ ngày 18 đến 20/9.'],
  [
    '2021-09-28',
    'Northwestern Medicine tặng Việt Nam thiết bị y tế trị giá 4,2 triệu USD.',
    'differs northwestern-aid-value',
  ],
  ['2021-09-28', 'Quỹ Rockefeller tặng Việt Nam thiết bị y tế trị giá 3,8 triệu USD.'],
  ['2021-09-28', 'Ông David Duong tặng 1.000 máy thở.', 'agrees david-duong-ventilators'],
  ['2021-09-28', 'Bà Nguyễn Lan tặng 1.000 máy thở.'],
  ['2021-09-28', 'Năm 1977, Việt Nam gia nhập Liên hợp quốc.', 'agrees un-accession-vietnam-year'],
  ['2021-09-28', 'Năm 1992, Kazakhstan gia nhập Liên hợp quốc.'],
  [
    '2025-05-07',
    '“Uzbekistan sẽ đưa kim ngạch với Kazakhstan lên 10 tỷ USD vào năm 2030”, Tổng thống Uzbekistan nói.',
  ],
  [
    '2025-05-07',
    'Bilateral trade between Vietnam and Kazakhstan hit 950 million USD in 2024.',
    'differs trade-vn-kz-2024',
  ],
  ['2025-05-07', 'Trade between Russia and Kazakhstan reached 27.8 billion USD in 2024.'],
  ['2025-05-07', 'Vietnam and Uzbekistan aim to lift bilateral trade to 5 billion USD by 2030.'],
  [
    '2025-05-07',
    'Around 150,000 visitors from Kazakhstan came to Vietnam in 2024.',
    'agrees visitors-kz-vn-2024',
  ],
  ['2025-05-07', 'Vietnamese exports to Kazakhstan totalled 500 million USD in 2024.'],
  [
    '2025-05-07',
    'Vietnam and Kazakhstan established diplomatic relations in 1992.',
    'agrees diplomatic-relations-vn-kz-year',
  ],
  [
    '2025-05-08',
    'Năm 2024 Việt Nam đón gần 17,6 triệu lượt khách, trong đó Kazakhstan đóng góp 150.000 lượt.',
    'agrees visitors-kz-vn-2024',
  ],
  [
    '2025-05-08',
    'Việt Nam có quan hệ ngoại giao với 194 trong 195 nước.',
    'agrees vietnam-diplomatic-relations-2025',
  ],
  [
    '2025-05-07',
    'Tổng kim ngạch xuất nhập khẩu giữa Việt Nam và Kazakhstan năm 2024 đạt 805 triệu USD.',
    'agrees trade-vn-kz-2024',
  ],
  [
    '2025-05-08',
    'Thương mại Việt Nam - Kazakhstan năm 2024 cán mốc 800 triệu đô la Mỹ.',
    'agrees trade-vn-kz-2024',
  ],
  [
    '2025-05-06',
    'Vietnam and Kazakhstan aim to raise bilateral trade to US$5 billion by 2030.',
    'agrees trade-target-vn-kz-2030',
    'agrees trade-target-year-vn-kz',
  ],
  [
    '2025-05-06',
    'Vietnam welcomed nearly 250,000 visitors from Kazakhstan in 2024.',
    'differs visitors-kz-vn-2024',
  ],
  [
    '2025-05-06',
    'General Secretary To Lam pays a state visit to Kazakhstan from May 5 to 7.',
    'disputed visit-to-lam-kz-2025-dates',
  ],
  [
    '2021-09-27',
    'President Nguyen Xuan Phuc visited Cuba from September 18 to 21.',
    'agrees visit-cuba-2021-dates',
  ],
  ['2025-05-08', 'Mùa đông ở Trung Á kéo dài gần 6 tháng.', 'agrees winter-central-asia'],
  ['2025-05-08', 'Mùa đông ở Trung Á kéo dài 3 tháng.', 'differs winter-central-asia'],
  ['2025-05-08', 'Bão Yagi tàn phá miền Bắc Việt Nam tháng 9/2024.', 'agrees typhoon-yagi-date'],
  [
    '2021-09-27',
    'Hơn 1 triệu liều vaccine Abdala của Cuba đã về đến Hà Nội trên chuyên cơ của Chủ tịch nước.',
    'agrees vaccine-cuba-delivered',
  ],
  [
    '2025-05-07',
    'Quý I/2025, kim ngạch thương mại Việt Nam - Kazakhstan giảm 18,4% so với cùng kỳ năm 2024.',
    'differs trade-growth-vn-kz-2025-q1',
  ],
  [
    '2025-05-07',
    'In the first quarter of 2025, bilateral trade between Vietnam and Kazakhstan was down 18.4% year-on-year.',
    'differs trade-growth-vn-kz-2025-q1',
  ],
  [
    '2025-05-08',
    'Kazakhstan là đối tác chiến lược đầu tiên của Việt Nam ở Trung Á.',
    'agrees first-strategic-partner-central-asia',
  ],
  [
    '2025-05-08',
    'Kazakhstan là đối tác chiến lược thứ hai của Việt Nam ở Trung Á.',
    'differs first-strategic-partner-central-asia',
  ],
  [
    '2025-05-08',
    'Kế hoạch hành động chung về hợp tác kinh tế - thương mại Việt Nam - Kazakhstan giai đoạn 2026-2030 đang được soạn.',
  ],
  [
    '2025-05-08',
    'Kế hoạch hành động chung về hợp tác kinh tế - thương mại Việt Nam - Kazakhstan giai đoạn 2023-2026 đang được thực hiện.',
    'differs action-plan-vn-kz-period',
  ],
  [
    '2025-05-08',
    'Kazakh visitors to Vietnam are expected to top 300,000 a year.',
    'agrees visitors-kz-vn-forecast',
  ],
  [
    '2021-09-27',
    'Các tập đoàn Mỹ ký với doanh nghiệp Việt Nam nhiều hợp đồng trị giá hàng tỷ USD.',
    'agrees contracts-2021-value',
  ],
  ['2021-09-27', 'Một tập đoàn Mỹ ký với doanh nghiệp Việt Nam hợp đồng trị giá 1,5 tỷ USD.'],
  [
    '2021-09-27',
    'Chủ tịch nước Nguyễn Xuân Phúc thăm Cuba và dự họp tại New York, Mỹ từ ngày 18 đến 24/9.',
  ],
  [
    '2021-09-27',
    'Ngoài ra, các nước, các đối tác khác cam kết cung cấp cho Việt Nam 1,5 triệu liều vắc-xin.',
  ],
  ['2021-09-20', 'Ngày 20/9 cách đây 44 năm, Việt Nam gia nhập Liên hợp quốc.'],
  [
    '2025-05-08',
    'Giữa Việt Nam và Kazakhstan, số chuyến bay thẳng tăng từ hai chuyến mỗi tuần năm 2022 lên 21 chuyến mỗi tuần.',
    'agrees flights-vn-kz-weekly',
  ],
  [
    '2025-05-08',
    'Mô hình của Kazakhstan có ba vế: Tổng thống mạnh, Quốc hội có ảnh hưởng và Chính phủ có trách nhiệm.',
    'agrees strong-president-parts',
  ],
  [
    '2025-05-08',
    'Mô hình của Kazakhstan có ba vế: Tổng thống mạnh, Quốc hội có ảnh hưởng và tòa án độc lập.',
    'differs strong-president-parts',
  ],
];

for (const [published, text, ...verdicts] of table) {
  test(text, () => {
    const lang = /[à-ỹđ]/i.test(text) ? 'vi' : 'en';
    const { figures } = makeGloss(base, { text, title: null, lead: null, lang, published });
    const found = figures.flatMap(({ verdict }) =>
      verdict === null ? [] : [`${verdict.kind} ${verdict.claim}`],
    );
    assert.deepEqual(found.sort(), [...verdicts].sort());
  });
}
