import assert from 'node:assert/strict';
import test from 'node:test';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { fixturePack } from './fixture-pack.ts';

const base = createFactBase([fixturePack]);

/** `mentions`: "words=id" in order, for every linked entity that the case is about. */
type Case = readonly [text: string, mentions: string, date?: string];

const may = '2025-05-08';
const autumn = '2021-09-28';

const cases: Record<string, readonly Case[]> = {
  'full names': [
    ['Tô Lâm phát biểu.', 'Tô Lâm=to-lam'],
    ['TÔ LÂM THĂM KAZAKHSTAN', 'TÔ LÂM=to-lam KAZAKHSTAN=kazakhstan'],
    ['Phát biểu của Tổng Bí thư Tô Lâm tại Astana.', 'Tô Lâm=to-lam Astana=astana'],
    ['Đồng chí Bùi Thanh Sơn trả lời báo chí.', 'Bùi Thanh Sơn=bui-thanh-son'],
    [
      'Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn tới Astana.',
      'Bộ Ngoại giao=mofa Bùi Thanh Sơn=bui-thanh-son Astana=astana',
    ],
    [
      'Tổng thống Kazakhstan Kassym-Jomart Tokayev',
      'Kazakhstan=kazakhstan Kassym-Jomart Tokayev=tokayev',
    ],
    ['Tổng thống Kassym Jomart Tokayev', 'Kassym Jomart Tokayev=tokayev'],
    ['Tổng thống Kassym–Jomart Tokayev', 'Kassym–Jomart Tokayev=tokayev'],
    ['Tổng thống Tokayev chủ trì lễ đón.', 'Tokayev=tokayev'],
    ['Liên minh Kinh tế Á - Âu (EAEU)', 'Liên minh Kinh tế Á - Âu=eaeu EAEU=eaeu'],
    ['Liên minh kinh tế Á-Âu', 'Liên minh kinh tế Á-Âu=eaeu'],
    ['nước Cộng hoà Kazakhstan', 'Cộng hoà Kazakhstan=kazakhstan'],
    ['Ngân hàng Thế giới (WB)', 'Ngân hàng Thế giới=wb WB=wb'],
    [
      'Miguel Díaz-Canel và Miguel Diaz Canel',
      'Miguel Díaz-Canel=diaz-canel Miguel Diaz Canel=diaz-canel',
    ],
    ['Việt Nam - Kazakhstan', 'Việt Nam=vietnam Kazakhstan=kazakhstan'],
    ['Việt Nam-Kazakhstan', 'Việt Nam=vietnam Kazakhstan=kazakhstan'],
    ['Bộ Ngoại giao Việt Nam cho biết', 'Bộ Ngoại giao Việt Nam=mofa'],
    ['LHQ họp phiên đặc biệt.', 'LHQ=un'],
    ['Liên Hợp Quốc họp phiên đặc biệt.', 'Liên Hợp Quốc=un'],
    ['công cuộc Đổi mới ở Việt Nam', 'Đổi mới=doi-moi Việt Nam=vietnam'],
    ['"Tô Lâm", báo viết.', 'Tô Lâm=to-lam'],
    ['(Kazakhstan)', 'Kazakhstan=kazakhstan'],
    ['Chính phủ Kazakhstan cho biết', 'Kazakhstan=kazakhstan'],
    ['Thủ đô Astana của Kazakhstan', 'Astana=astana Kazakhstan=kazakhstan'],
  ],
  'names of something else': [
    ['Hãng Air Astana tăng chuyến.', ''],
    ['Báo Việt Nam News đưa tin.', ''],
    ['Vietnam Airlines mở đường bay.', ''],
    ['Kazakhstan Airlines mở đường bay.', ''],
    ['Tờ Astana Times viết.', ''],
    ['Đội FC Astana thắng.', ''],
    ['đường Hồ Chí Minh', ''],
    ['Thành phố Hồ Chí Minh', ''],
    ['TP Hồ Chí Minh', ''],
    ['TP. Hồ Chí Minh đón khách.', ''],
    ['phố Bùi Thanh Sơn', ''],
    ['trường Tô Lâm', ''],
    ['tư tưởng Hồ Chí Minh', ''],
    ['Ông Nguyễn Tô Lâm kể.', ''],
    ['tô lâm thăm kazakhstan', ''],
    ['Chính sách của who và wb', ''],
    ['ông Sơn nói', ''],
    ['ông Lâm trồng rừng', ''],
    ['Bộ trưởng Sơn nói', ''],
    ['Đổi mới là con đường dài.', ''],
    ['đổi mới sáng tạo', ''],
    ['Ông Trần Hồng Sơn phát biểu.', ''],
    ['Kết thúc chuyến thăm, hai bên ra Tuyên bố chung.', ''],
    ['Quyết định của Bộ Ngoại giao Lào', ''],
    ['Đài Truyền hình Việt Nam phát sóng.', ''],
  ],
  'given names and surnames': [
    ['Bùi Thanh Sơn trả lời. Ông Sơn nói thêm.', 'Bùi Thanh Sơn=bui-thanh-son Sơn=bui-thanh-son'],
    [
      'Bùi Thanh Sơn trả lời. Bộ trưởng Sơn nói thêm.',
      'Bùi Thanh Sơn=bui-thanh-son Sơn=bui-thanh-son',
    ],
    ['Tô Lâm đến Astana. Ông Lâm cảm ơn.', 'Tô Lâm=to-lam Astana=astana Lâm=to-lam'],
    ['Ông Sơn nói. Sau đó Bùi Thanh Sơn về.', 'Bùi Thanh Sơn=bui-thanh-son'],
    ['Bùi Thanh Sơn đến Sơn La.', 'Bùi Thanh Sơn=bui-thanh-son'],
    ['Bùi Thanh Sơn tới. Ông Nguyễn Văn Sơn đón. Ông Sơn nói.', 'Bùi Thanh Sơn=bui-thanh-son'],
    ['Bùi Thanh Sơn qua Trường Sơn.', 'Bùi Thanh Sơn=bui-thanh-son'],
    [
      'Kassym-Jomart Tokayev tiếp đoàn. Ông Tokayev vui mừng.',
      'Kassym-Jomart Tokayev=tokayev Tokayev=tokayev',
    ],
    [
      'Nguyễn Xuân Phúc thăm Cuba. Ông Phúc cảm ơn.',
      'Nguyễn Xuân Phúc=nguyen-xuan-phuc Cuba=cuba Phúc=nguyen-xuan-phuc',
      autumn,
    ],
    ['Nguyễn Xuân Phúc chúc Phúc Lộc Thọ.', 'Nguyễn Xuân Phúc=nguyen-xuan-phuc', autumn],
  ],
  'misspelt foreign names': [
    ['Tổng thống Kassim-Jomart Tokayev', 'Kassim-Jomart Tokayev=tokayev'],
    ['Tổng thống Kassym-Jormart Tokayev', 'Kassym-Jormart Tokayev=tokayev'],
    ['Tổng thống Kasym-Jomart Tokaev', 'Kasym-Jomart Tokaev=tokayev'],
    ['Tổng thống Kassim Jomart Tokaev', 'Kassim Jomart Tokaev=tokayev'],
    ['Tổng thống Tokaev phát biểu.', 'Tokaev=tokayev'],
    ['Tổng thống Kazakhstan Tokajev phát biểu.', 'Kazakhstan=kazakhstan Tokajev=tokayev'],
    ['Chủ tịch Cuba Miguel Dias-Canel', 'Cuba=cuba Miguel Dias-Canel=diaz-canel', autumn],
    ['đoàn Kazakstan', 'Kazakstan=kazakhstan'],
    ['đoàn Kazakhtan', 'Kazakhtan=kazakhstan'],
    ['ông Tokarev đá bóng', ''],
    ['cầu thủ Sergei Tokarev', ''],
    ['đoàn Kyrgyzstan', ''],
    ['đoàn Uzbekistan', ''],
    ['thành phố Astrakhan', ''],
    ['ông Kassymbek', ''],
  ],
  'offices alone': [
    ['Tổng Bí thư đến Astana.', 'Tổng Bí thư=to-lam Astana=astana'],
    ['Tổng bí thư đến Astana.', 'Tổng bí thư=to-lam Astana=astana'],
    ['Chiều nay, Tổng Bí thư phát biểu.', 'Tổng Bí thư=to-lam'],
    ['Tổng Bí thư Tô Lâm tới nơi. Tổng Bí thư cảm ơn.', 'Tô Lâm=to-lam Tổng Bí thư=to-lam'],
    ['Tổng thống Kazakhstan nhận lời.', 'Tổng thống Kazakhstan=tokayev'],
    ['Kazakhstan đón khách; Tổng thống chủ trì.', 'Kazakhstan=kazakhstan Tổng thống=tokayev'],
    ['Chủ tịch nước thăm Cuba.', 'Chủ tịch nước=nguyen-xuan-phuc Cuba=cuba', autumn],
    ['Chủ tịch nước Cuba đón đoàn.', 'Chủ tịch nước Cuba=diaz-canel', autumn],
    ['Bộ trưởng Ngoại giao trả lời.', 'Bộ trưởng Ngoại giao=bui-thanh-son'],
    ['Bộ trưởng Bộ Ngoại giao trả lời.', 'Bộ trưởng Bộ Ngoại giao=bui-thanh-son', autumn],
    [
      'Phó Thủ tướng, Bộ trưởng Ngoại giao trả lời.',
      'Phó Thủ tướng, Bộ trưởng Ngoại giao=bui-thanh-son',
    ],
    [
      'Phó Thủ tướng Bùi Thanh Sơn tới. Phó Thủ tướng nói.',
      'Bùi Thanh Sơn=bui-thanh-son Phó Thủ tướng=bui-thanh-son',
    ],
  ],
  'offices of others': [
    ['Chủ tịch nước tiếp khách.', ''],
    ['Chủ tịch nước Lương Cường tiếp khách. Chủ tịch nước nói.', ''],
    ['Tổng Bí thư đến dự.', '', '2019-03-01'],
    ['Tổng Bí thư đến dự.', '', '2030-03-01'],
    ['Tổng Bí thư Nguyễn Phú Trọng dự họp. Tổng Bí thư nói.', '', '2023-03-01'],
    ['Tổng Bí thư Nguyễn Phú Trọng dự họp. Tổng Bí thư nói.', ''],
    ['Tổng Bí thư Đảng Nhân dân Cách mạng Lào dự họp.', ''],
    ['Chủ tịch nước Lào thăm Hà Nội.', '', autumn],
    ['Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith đến.', '', autumn],
    ['Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình đến.', '', autumn],
    ['Bộ trưởng Ngoại giao Lào trả lời.', ''],
    ['Bộ trưởng Ngoại giao Nga Sergei Lavrov trả lời.', ''],
    ['Tổng thống Nga phát biểu.', ''],
    ['Tổng thống Vladimir Putin phát biểu.', ''],
    ['Tổng thống phát biểu.', ''],
    ['Tổng thống Ukraine Volodymyr Zelensky phát biểu.', ''],
    ['cố Tổng Bí thư', ''],
    ['nguyên Chủ tịch nước', '', autumn],
    ['Phó Chủ tịch nước dự lễ.', '', autumn],
    ['Văn phòng Chủ tịch nước thông báo.', '', autumn],
    ['Các Tổng Bí thư qua các thời kỳ', ''],
    ['Năm 1978, Tổng Bí thư thăm nước bạn.', ''],
    ['Phó Thủ tướng dự lễ.', ''],
    ['Phó Thủ tướng Trần Hồng Hà dự lễ. Phó Thủ tướng nói.', ''],
    ['Ông giữ chức Tổng Bí thư.', ''],
  ],
  'shared words': [
    [
      'Việt Nam và Kazakhstan ra Tuyên bố chung.',
      'Việt Nam=vietnam Kazakhstan=kazakhstan Tuyên bố chung=joint-declaration-kz',
    ],
    [
      'Việt Nam và Cuba ra Tuyên bố chung.',
      'Việt Nam=vietnam Cuba=cuba Tuyên bố chung=joint-declaration-cu',
      autumn,
    ],
    ['Việt Nam và Cuba ra Tuyên bố chung.', 'Việt Nam=vietnam Cuba=cuba'],
    ['Việt Nam và Lào ra Tuyên bố chung.', 'Việt Nam=vietnam'],
    ['Kazakhstan và Nga ra Tuyên bố chung.', 'Kazakhstan=kazakhstan', '2020-05-08'],
    [
      'Tuyên bố chung Việt Nam - Kazakhstan được ký.',
      'Tuyên bố chung Việt Nam - Kazakhstan=joint-declaration-kz',
    ],
    ['Chủ tịch Hồ Chí Minh đến Kazakhstan.', 'Hồ Chí Minh=ho-chi-minh Kazakhstan=kazakhstan'],
  ],
};

const linked = (text: string, date: string): string =>
  makeGloss(base, { text, title: null, lead: null, lang: 'vi', published: date })
    .entities.filter(entity => entity.id !== null)
    .map(entity => `${entity.text}=${entity.id}`)
    .join(' ');

for (const [title, table] of Object.entries(cases)) {
  for (const [text, mentions, date = may] of table) {
    test(`${title}: ${text} (${date})`, () => assert.equal(linked(text, date), mentions));
  }
}

test('names are the same in NFC and NFD', () => {
  for (const [text, , date = may] of Object.values(cases).flat()) {
    const composed = makeGloss(base, {
      text,
      title: null,
      lead: null,
      lang: 'vi',
      published: date,
    });
    const decomposed = makeGloss(base, {
      text: text.normalize('NFD'),
      title: null,
      lead: null,
      lang: 'vi',
      published: date,
    });
    assert.deepEqual(
      decomposed.entities.map(({ id, text: words }) => [id, words.normalize('NFC')]),
      composed.entities.map(({ id, text: words }) => [id, words]),
    );
  }
});

test('spans are in order, in range, and do not overlap', () => {
  const text = Object.values(cases)
    .flat()
    .map(([words]) => words)
    .join('\n');
  const { entities } = makeGloss(base, {
    text,
    title: null,
    lead: null,
    lang: 'vi',
    published: may,
  });
  let end = 0;
  for (const entity of entities) {
    assert.ok(entity.start >= end && entity.end > entity.start && entity.end <= text.length);
    assert.equal(entity.text, text.slice(entity.start, entity.end));
    end = entity.end;
  }
});

test('without a date only the text itself gives an office to someone', () => {
  assert.equal(
    makeGloss(base, {
      text: 'Tổng Bí thư đến.',
      title: null,
      lead: null,
      lang: 'vi',
      published: null,
    }).entities.filter(entity => entity.id).length,
    0,
  );
});
