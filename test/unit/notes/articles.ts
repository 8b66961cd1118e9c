import type { Random } from './random.ts';
import { generateShape, type Shape, shapes } from './shapes.ts';

/**
 * Newspaper-like Vietnamese articles, made up: a small cast of names comes back
 * again and again, as in real ones, and sentences share their turns of phrase.
 */
const people = [
  'Trần Quốc Hiển',
  'Lê Thị Mai Khanh',
  'Phạm Duy Lâm',
  'Nguyễn Hoàng Yến',
  'Đỗ Văn Thắng',
  'Vũ Ngọc Diệp',
];
const offices = ['Bộ trưởng', 'Thứ trưởng', 'Chủ tịch tỉnh', 'Giám đốc Sở', 'Đại sứ'];
const bodies = [
  'Bộ Giao thông',
  'Ủy ban nhân dân tỉnh',
  'Ngân hàng Phương Đông',
  'Sở Nông nghiệp',
  'Liên đoàn Bóng đá',
  'Tập đoàn Sông Xanh',
];
const places = [
  'Quảng Thành',
  'huyện Ba Vĩ',
  'thành phố Hòa An',
  'Đông Kha',
  'cảng Vũng Lớn',
  'đèo Mây',
];

const templates: readonly string[] = [
  '{office} {person} cho biết {body} sẽ hoàn thành {n} km đường ven biển trước mùa mưa.',
  'Theo {body}, sản lượng lúa của {place} đạt {n} nghìn tấn, tăng {p} so với cùng kỳ.',
  '“Chúng tôi không thể chờ thêm một năm nữa”, {person} nói tại buổi gặp gỡ ở {place}.',
  'Tại {place}, {n} hộ dân đã được đưa đến nơi an toàn trong đêm.',
  'Dự án có tổng vốn {m} tỷ đồng, trong đó {body} góp {p}.',
  '{person} nhấn mạnh rằng hợp tác giữa {body} và {body2} đang ở giai đoạn tốt nhất.',
  'Đến chiều nay, mực nước sông ở {place} vẫn trên báo động hai khoảng {n} cm.',
  'Người dân {place} mong con đường mới giúp trẻ em đến trường gần hơn.',
  'Trong quý II, doanh thu của {body} là {m} tỷ đồng – mức cao nhất từ trước đến nay.',
  'Cuộc họp diễn ra sáng 12-6 với sự tham dự của {office} {person} và đại diện {body}.',
  'Đội tuyển trở về {place} sau chuyến tập huấn dài {n} ngày.',
  'Các chuyên gia cho rằng giá cà phê còn tăng {p} nữa trước cuối năm.',
  '{body} đề nghị các địa phương rà soát lại toàn bộ hồ chứa nhỏ.',
  'Ông {person} từng giữ chức {office} trong {n} năm.',
  'Hai bên nhất trí mở thêm {n} đường bay thẳng mỗi tuần đến {place}.',
  'Khách du lịch đến {place} trong tháng năm đạt {n} nghìn lượt.',
  'Công trình do {body} thi công, dự kiến thông xe vào ngày 2-9.',
  'Tỷ lệ hộ nghèo ở {place} đã giảm còn {p}.',
  'Nhiều ngư dân ở {place} vẫn bám biển dù thời tiết xấu.',
  '{office} {person} thăm và tặng quà các gia đình bị thiệt hại ở {place}.',
  'Sau ba giờ, lực lượng cứu hộ đã đưa được {n} người ra khỏi vùng ngập.',
  'Bệnh viện tỉnh tiếp nhận {n} ca bệnh, phần lớn là người cao tuổi.',
  'Văn kiện được ký trước sự chứng kiến của {person} và lãnh đạo {body}.',
  '{body} khẳng định không có chuyện thiếu điện trong mùa khô này.',
  'Thủ môn trẻ cản phá thành công {n} cú sút trong hiệp hai.',
  'Giá thuê đất ở {place} cao gấp ba lần năm ngoái.',
  'Kim ngạch hai chiều năm qua vượt {m} triệu USD, theo số liệu của {body}.',
  'Lễ hội năm nay ở {place} ngắn hơn mọi năm nhưng đông khách hơn.',
  'Theo kế hoạch, {body} sẽ tuyển thêm {n} kỹ sư cho nhà máy mới.',
  'Trời {place} hửng nắng, học sinh đã trở lại trường sau một tuần nghỉ.',
  '{person} đề xuất lập quỹ chung {m} tỷ đồng để trồng rừng phòng hộ.',
  'Các tuyến phố quanh chợ {place} thường kẹt xe vào giờ tan tầm.',
  'Đây là lần thứ hai {body} nhận giải thưởng này.',
  'Nếu thuận lợi, chuyến tàu đầu tiên sẽ rời {place} vào tháng mười.',
  'Báo cáo nêu rõ {n} sai phạm trong quản lý đất đai của {body}.',
  'Bà con trồng vải ở {place} phấn khởi vì được giá.',
  '{office} {person} yêu cầu {body} báo cáo kết quả trước ngày 30-6.',
  'Một nửa số vốn đến từ các nhà đầu tư nước ngoài, nửa còn lại do {body} thu xếp.',
  'Giải chạy thu hút hơn {n} vận động viên, trong đó {p} là nữ.',
  'Trước đó, {person} đã có cuộc điện đàm với người đồng cấp.',
  'Mô hình nuôi tôm hai giai đoạn ở {place} cho lãi {m} triệu đồng mỗi vụ.',
  'Cây cầu nối {place} với quốc lộ dài {n} mét, rộng mười hai mét.',
  'Hội thảo thảo luận ba nhóm vấn đề: hạ tầng, nhân lực và vốn.',
  'Không ít người trẻ rời {place} ra thành phố rồi lại quay về.',
  '{body} cảnh báo nguy cơ sạt lở tại {n} điểm trên tuyến qua {place}.',
  'Thư viện mới mở cửa cả cuối tuần và không thu phí.',
];

/** Interviews: questions that begin alike, answers in the first person. */
const questions: readonly string[] = [
  'Thưa ông, {body} đánh giá thế nào về tình hình ở {place}?',
  'Thưa ông, {body} sẽ làm gì để giữ chân lao động trẻ?',
  'Thưa ông, vì sao dự án ở {place} chậm {n} tháng?',
  'Thưa ông, người dân {place} nên chờ đợi điều gì trong năm tới?',
  'Ông có lo ngại rằng {p} là con số quá cao?',
  'Ông nhìn nhận ra sao về vai trò của {body2}?',
];
const answers: readonly string[] = [
  'Tôi cho rằng {place} đã đi đúng hướng, dù còn {n} việc phải làm.',
  'Chúng tôi đã nói nhiều lần: không có lối tắt nào cả.',
  'Chúng tôi đã dành {m} tỷ đồng cho việc này và sẽ không dừng lại.',
  'Điều tôi muốn nhấn mạnh là {body} và {body2} phải ngồi lại với nhau.',
  'Con số {p} chỉ nói lên một phần câu chuyện.',
  'Tôi đã về {place} {n} lần trong năm qua, lần nào cũng học được điều mới.',
  'Nếu hỏi tôi chọn gì, tôi chọn làm chậm mà chắc.',
  'Chúng tôi đã tính đến phương án xấu nhất cho {place}.',
  'Về phía {body}, mọi hồ sơ sẽ được trả lời trong {n} ngày.',
];

/** Statistics: the same sentence with other names and figures, over and over. */
const statistics: readonly string[] = [
  'Tại {place}, chỉ số giá tháng {n} tăng {p} so với tháng trước.',
  'Tại {place}, chỉ số giá tháng {n} giảm {p} so với tháng trước.',
  '{body} đạt doanh thu {m} tỷ đồng, tăng {p} so với cùng kỳ.',
  '{body} đạt doanh thu {m} tỷ đồng, giảm {p} so với cùng kỳ.',
  'Nhóm hàng ăn và dịch vụ tăng {p}, đóng góp {p} vào mức tăng chung.',
  'Nhóm giao thông tăng {p}, đóng góp {p} vào mức tăng chung.',
  'Tính chung {n} tháng, {place} có thêm {m} doanh nghiệp, tăng {p} so với cùng kỳ.',
];

/** Lists: short items that begin alike. */
const items: readonly string[] = [
  '{n}. {place}: từ {n} đến {n} giờ.',
  '{n}. {body}: {m} chỉ tiêu.',
  '{n}. {person}, {office}.',
  '{n}. {place}: {m} mét khối.',
  'Ảnh: {person}',
  'Xem thêm: {body} và câu chuyện ở {place}',
  '{office} {person} trả lời phỏng vấn. (Ảnh: {person})',
];

/** The templates of one article, to draw sentences from that it does not have yet. */
export interface ArticleSource {
  /** A new sentence with the article's own cast. */
  sentence(): string;
  readonly cast: readonly string[];
}

export const genres = ['news', 'interview', 'statistics', 'list', 'boxes'] as const;
/** `boxes`: news with captions, teasers and pull quotes that repeat its sentences, whole or in part. */
export type Genre = (typeof genres)[number] | Shape;

export interface GeneratedArticle {
  readonly genre: Genre;
  /** Sentences by paragraph; the first paragraph is the title. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly source: ArticleSource;
}

const isShape = (genre: Genre): genre is Shape => (shapes as readonly string[]).includes(genre);

/** Of a genre, or of one that the randomness chooses. */
export function generateArticle(
  random: Random,
  genre: Genre = random.pick([...genres, ...shapes]),
): GeneratedArticle {
  if (isShape(genre)) return generateShape(random, genre);
  const cast = {
    person: random.shuffle(people).slice(0, 2),
    office: random.shuffle(offices).slice(0, 2),
    body: random.shuffle(bodies).slice(0, 3),
    place: random.shuffle(places).slice(0, 2),
  };
  const decks = new Map<readonly string[], string[]>();
  const draw = (templates: readonly string[]) => {
    let unused = decks.get(templates) ?? [];
    if (unused.length === 0) unused = random.shuffle(templates);
    decks.set(templates, unused);
    return fill(unused.pop() ?? '');
  };
  const fill = (template: string) => {
    const [body, body2] = random.shuffle(cast.body);
    const filled = template
      .replaceAll('{person}', random.pick(cast.person))
      .replaceAll('{office}', random.pick(cast.office))
      .replaceAll('{place}', random.pick(cast.place))
      .replaceAll('{body}', body ?? '')
      .replaceAll('{body2}', body2 ?? '')
      .replaceAll('{n}', () => String(2 + random.below(90)))
      .replaceAll('{m}', () => `${1 + random.below(9)}.${100 + random.below(800)}`)
      .replaceAll('{p}', () => `${1 + random.below(40)},${random.below(10)} %`);
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const sentence = () => draw(templates);
  const spoken = [...answers, ...templates];
  const several = (of: readonly string[], most: number) =>
    Array.from({ length: 1 + random.below(most) }, () => draw(of));
  const paragraphs: string[][] = [[sentence().slice(0, -1)]];
  const count = 8 + random.below(4);
  for (let paragraph = 0; paragraph < count; paragraph++) {
    if (genre === 'interview') paragraphs.push([draw(questions)], several(spoken, 4));
    else if (genre === 'statistics') paragraphs.push(several(statistics, 3), several(templates, 2));
    else if (genre === 'list') paragraphs.push([draw(items)], [draw(items)], several(templates, 2));
    else paragraphs.push(several(templates, 4));
  }
  if (genre === 'boxes') {
    for (let box = 0; box < 3; box++) {
      const repeated = random.pick(random.pick(paragraphs)) ?? '';
      const words = repeated.split(' ');
      const text = random.pick([
        repeated,
        `${words.slice(0, Math.ceil(words.length * 0.7)).join(' ')}…`,
        `${repeated.replace(/\.$/, '')} (Ảnh: ${random.pick(cast.person)})`,
      ]);
      paragraphs.splice(random.below(paragraphs.length + 1), 0, [text]);
    }
  }
  return {
    genre,
    paragraphs,
    source: { sentence, cast: [...cast.person, ...cast.body, ...cast.place] },
  };
}
