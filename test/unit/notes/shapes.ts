import type { ArticleSource, GeneratedArticle } from './articles.ts';
import type { Random } from './random.ts';

/**
 * Articles of other shapes than `articles.ts` has, with another stock of sentences: news in brief,
 * long talks, live blogs, tables, pages full of boilerplate, and pages with everything that a paper
 * puts around its text.
 */
export const shapes = ['brief', 'talk', 'live', 'table', 'boilerplate', 'furnished'] as const;
export type Shape = (typeof shapes)[number];

const people = [
  'Bùi Thế Anh',
  'Hoàng Thu Hà',
  'Ngô Bảo Châm',
  'Đặng Hữu Nghĩa',
  'Tạ Minh Tuấn',
  'Lý Thanh Huyền',
];
const bodies = [
  'Cục Hàng hải',
  'Đài Khí tượng',
  'Viện Lúa',
  'Câu lạc bộ Thép Xanh',
  'Tòa án huyện',
  'Quỹ Bảo trợ',
];
const places = ['Bến Vân', 'xã Mường Lay', 'Hòa Kỳ', 'thị xã An Thủy', 'đảo Ngọc', 'phường Tây Hồ'];

const sentences: readonly string[] = [
  '{body} vừa công bố kết luận về vụ chìm sà lan ở {place}.',
  'Hội đồng xét xử tuyên phạt bị cáo {n} tháng tù vì tội lừa đảo.',
  'Mưa lớn khiến {n} ngôi nhà ở {place} bị tốc mái, chưa có thiệt hại về người.',
  'Bàn thắng ở phút {n} giúp {body} giành trọn ba điểm.',
  'Ông {person} kể, gia đình ông trồng {n} gốc bưởi từ năm 2011.',
  'Giá vàng miếng sáng nay ở mức {m} nghìn đồng một lượng, giảm {n} nghìn đồng.',
  'Theo {person}, mô hình này chỉ phù hợp với vùng đất phèn nhẹ.',
  'Nồng độ bụi mịn đo được tại {place} là {n} microgam trên mét khối.',
  '“Tôi không nghĩ mình là người hùng”, {person} nói sau trận đấu.',
  'Cơ quan chức năng đã thu giữ {m} sản phẩm không rõ nguồn gốc.',
  'Từ ngày 15/{k}, phí qua cầu {place} giảm {p}.',
  'Đoàn phim mất {n} ngày để ghi lại cảnh đàn chim về tổ.',
  'Bà {person} bác bỏ thông tin cho rằng {body} chậm trả lương.',
  'Kỳ thi năm nay có {m} thí sinh dự thi, tỷ lệ đỗ {p}.',
  'Chính quyền {place} kêu gọi người dân không ra khơi khi có gió giật cấp tám.',
  'Tàu cá mang số hiệu QN-{m} được lai dắt về {place} lúc nửa đêm.',
  'Dịch bệnh trên đàn lợn đã được khống chế tại {n} thôn.',
  'Trong khi đó, thị trường bất động sản {place} vẫn trầm lắng.',
  'Công ty thừa nhận sai sót và cam kết hoàn tiền trong {n} ngày làm việc.',
  'Họa sĩ {person} mở triển lãm với {n} bức lụa vẽ trong mười năm.',
  'Khoản vay ưu đãi có lãi suất {p} mỗi năm, kỳ hạn {n} tháng.',
  'Không khí lạnh tràn về làm nhiệt độ ở {place} xuống dưới {n} độ.',
  'Cầu thủ này gia nhập {body} với mức phí {m} euro.',
  'Thầy {person} đã dạy chữ miễn phí cho trẻ em {place} suốt {n} năm.',
  'Lúa hè thu ở {place} trỗ sớm hơn mọi năm chừng một tuần.',
  'Vụ việc đang được {body} tiếp tục điều tra, làm rõ.',
  'Đây là kết quả tốt nhất của {body} kể từ năm 2008.',
  'Khi được hỏi về chi phí, {person} chỉ cười và lắc đầu.',
  'Sân vận động {place} chật kín {m} khán giả.',
  'Nhà chùa phát {m} suất cơm chay cho người nghèo dịp rằm.',
];
const asked: readonly string[] = [
  '- Ông nghĩ gì về con số {p}?',
  '- Bài học lớn nhất từ {place} là gì?',
  '- Nhiều người nói {body} làm quá chậm, ông trả lời thế nào?',
  '- Vậy còn {place} thì sao, thưa ông?',
  '- Ông sẽ làm gì tiếp theo?',
];
const said: readonly string[] = [
  'Tôi xin nói thẳng: {p} là con số chúng tôi không mong muốn.',
  'Ở {place}, tôi học được rằng dân biết hết, chỉ là chưa ai hỏi.',
  'Tôi và {person} đã tranh luận với nhau {n} buổi về chuyện này.',
  'Ở {place} không ai hỏi tôi điều ấy.',
  '{body} không chậm, {body} chỉ thận trọng.',
  'Như tôi đã nói, {n} năm là quãng thời gian đủ dài.',
  'Câu hỏi ấy xin dành cho {person}.',
];
const live: readonly string[] = [
  'Cập nhật: {place} đã có điện trở lại.',
  'Cập nhật: {n} người được đưa vào bệnh viện.',
  'Gió ở {place} đạt cấp {k}, giật cấp {k}.',
  'Mực nước tại {place} lúc này là {k},{n} m.',
  '{person} có mặt tại hiện trường.',
  'Phút {n}: {person} sút xa, bóng ra ngoài.',
  'Phút {n}: phạt góc cho {body}.',
  '{body} phát bản tin mới: bão di chuyển chậm lại.',
];
const boilerplates: readonly string[] = [
  'Mời quý độc giả theo dõi chuyên mục Thời sự của chúng tôi',
  'Quảng cáo',
  'Xem thêm video: Bão số 3 đổ bộ',
  'Chia sẻ bài viết',
];

export function generateShape(random: Random, shape: Shape): GeneratedArticle {
  const cast = {
    person: random.shuffle(people).slice(0, shape === 'talk' ? 1 : 3),
    body: random.shuffle(bodies).slice(0, 2),
    place: random.shuffle(places).slice(0, shape === 'brief' ? 1 : 3),
  };
  // A long talk comes back to the same few figures.
  const few = Array.from({ length: 4 }, () => 2 + random.below(90));
  const number = () => (shape === 'talk' ? random.pick(few) : 2 + random.below(97));
  const decks = new Map<readonly string[], string[]>();
  const fill = (template: string) => {
    const filled = template
      .replaceAll('{person}', () => random.pick(cast.person))
      .replaceAll('{body}', () => random.pick(cast.body))
      .replaceAll('{place}', () => random.pick(cast.place))
      .replaceAll('{n}', () => String(number()))
      .replaceAll('{k}', () => String(2 + random.below(10)))
      .replaceAll('{m}', () => `${1 + random.below(90)}.${100 + random.below(900)}`)
      .replaceAll('{p}', () => `${number() % 50},${random.below(10)}%`);
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const draw = (from: readonly string[]) => {
    let deck = decks.get(from) ?? [];
    if (deck.length === 0) deck = random.shuffle(from);
    decks.set(from, deck);
    return fill(deck.pop() ?? '');
  };
  const several = (from: readonly string[], most: number) =>
    Array.from({ length: 1 + random.below(most) }, () => draw(from));
  const times = (count: number, make: (index: number) => readonly (readonly string[])[]) =>
    Array.from({ length: count }, (_, index) => make(index)).flat();
  const source: ArticleSource = {
    sentence: () => draw(sentences),
    cast: [...cast.person, ...cast.body, ...cast.place],
  };
  const title = [draw(sentences).slice(0, -1)];
  const body: Record<Shape, () => readonly (readonly string[])[]> = {
    brief: () => times(2 + random.below(2), () => [several(sentences, 2)]),
    talk: () => times(18, () => [[draw(asked)], several([...said, ...sentences], 4)]),
    live: () =>
      times(20, index => [
        [`${18 - (index >> 2)}:${10 + ((60 - 7 * index + 420) % 50)}`],
        several(live, 2),
        ...(random.below(4) === 0 ? [several(sentences, 2)] : []),
      ]),
    table: () => [
      several(sentences, 3),
      ['Địa phương'],
      ['Số ca'],
      ['Tỷ lệ'],
      ...times(10, index => [
        [fill(`{place}${index > 2 ? ` ${index}` : ''}`)],
        [fill('{m}')],
        [fill('{p}')],
      ]),
      ...times(4, () => [several(sentences, 3)]),
    ],
    boilerplate: () =>
      times(9, index => [several(sentences, 3), [boilerplates[index % boilerplates.length] ?? '']]),
    furnished: () => {
      const paragraphs = times(8, () => [several(sentences, 4)]);
      const caption = random.pick(random.pick(paragraphs)) ?? '';
      return [
        [`${cast.person[0]} - 12/${1 + random.below(12)}/2025 08:30`],
        [draw(sentences), draw(sentences)],
        ...paragraphs.slice(0, 3),
        [`${caption.replace(/\.$/, '')}. Ảnh: ${cast.person[1]}`],
        [draw(sentences).slice(0, 40).trim()],
        ...paragraphs.slice(3),
        [`Theo ${cast.body[0]}`],
        ['Tin liên quan'],
        [title[0] ?? ''],
        [draw(sentences).slice(0, -1)],
      ];
    },
  };
  return { genre: shape, paragraphs: [title, ...body[shape]()], source };
}
