import type { Dice } from './dice.ts';

/** Our own Vietnamese (and English) sentences, put together by chance: of places and people that do not exist. */

const places = [
  'xã Cát Lâm',
  'thôn Bãi Vàng',
  'thị trấn Tân Lập',
  'bản Pá Luông',
  'phường Đông Lý',
  'huyện Hải Lâm',
  'cù lao Phú Điền',
  'làng nghề Vân Trì',
];
const people = [
  'bà Lê Thị Mận',
  'ông Đỗ Văn Hải',
  'anh Vũ Quốc Bảo',
  'chị Trần Thu Hiền',
  'cô giáo Hoàng Yến Chi',
  'ông Phan Đình Lộc',
];
const bodies = [
  'hợp tác xã muối',
  'trạm khuyến nông',
  'trường trung học cơ sở',
  'ủy ban nhân dân xã',
  'tổ thợ mộc',
  'nhóm phụ nữ trồng rau',
  'hội người cao tuổi',
];
const goods = ['muối', 'cam', 'chè', 'lúa', 'mật ong', 'gỗ ván', 'vải dệt tay', 'tôm khô'];
const units = ['tấn', 'tạ', 'kg', 'hộ', 'hecta', 'triệu đồng', 'tỷ đồng'];
const doings = [
  'sửa lại tuyến đê bao và đường nội đồng',
  'mở thêm hai lớp học nghề vào buổi tối',
  'đưa nước sạch về từng nhà trước mùa khô',
  'ghi nhật ký canh tác trên điện thoại',
  'trồng lại rừng ngập mặn ở phía ngoài đê',
  'chuyển toàn bộ lò sấy sang dùng điện mặt trời',
  'lập tổ trực đêm trong những ngày triều cường',
];
const reasons = [
  'vì cách làm cũ tốn nhiều công mà giá bán không ổn định',
  'do mùa mưa năm nay đến sớm hơn gần ba tuần',
  'bởi người trẻ trong vùng đã quay về nhiều hơn',
  'nhờ khoản vay không lãi của quỹ tín dụng địa phương',
  'sau khi các hộ cùng góp công làm thử một vụ',
];
const times = [
  'Sáng 8/5',
  'Cuối tuần qua',
  'Từ đầu năm 2025',
  'Ba năm gần đây',
  'Đến hết quý II',
  'Ngay trong tuần này',
  'Chiều tối hôm trước',
];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const figure = (dice: Dice): string =>
  dice.pick([
    `${dice.int(2, 980)}`,
    `${dice.int(1, 90)},${dice.int(1, 9)}`,
    `${dice.int(1, 9)}.${dice.int(100, 999)}`,
  ]);

const forms: readonly ((dice: Dice) => string)[] = [
  dice =>
    `${dice.pick(times)}, ${dice.pick(bodies)} ở ${dice.pick(places)} bắt đầu ${dice.pick(doings)}.`,
  dice =>
    `Theo ${dice.pick(people)}, mỗi vụ cả vùng thu khoảng ${figure(dice)} ${dice.pick(units)} ${dice.pick(goods)}, tăng ${dice.int(3, 40)}% so với năm trước.`,
  dice => `“Chúng tôi không vội, làm đến đâu chắc đến đó”, ${dice.pick(people)} nói.`,
  dice => `${capital(dice.pick(bodies))} chọn cách này ${dice.pick(reasons)}.`,
  dice =>
    `${capital(dice.pick(places))} hiện có ${dice.int(40, 900)} hộ làm ${dice.pick(goods)}, trong đó ${dice.int(5, 39)} hộ vừa tham gia ${dice.pick(bodies)}.`,
  dice =>
    `Kinh phí dự kiến ${figure(dice)} tỷ đồng, lấy từ ngân sách huyện và phần góp của người dân.`,
  dice => `Việc tiếp theo là ${dice.pick(doings)}, ${dice.pick(reasons)}.`,
  dice =>
    `Ảnh hưởng của đợt nước lên còn kéo dài, nhưng ${dice.pick(people)} cho rằng mọi thứ đã dễ hơn.`,
  dice =>
    `Nguồn nước từ suối Khe Lạnh đủ cho ${dice.int(80, 700)} hecta, người dân ${dice.pick(places)} vẫn theo dõi mỗi ngày.`,
  dice =>
    `Muốn tìm hiểu, bạn đọc có thể xem thêm bảng giá ${dice.pick(goods)} tại bản tin của ${dice.pick(places)}.`,
  dice =>
    `${capital(dice.pick(people))} kể, trước đây phải đi ${dice.int(4, 30)} cây số mới bán được ${dice.pick(goods)}.`,
  dice => `Mời được thợ giỏi về dạy không dễ, ${dice.pick(bodies)} phải nhờ đến ba làng bên cạnh.`,
  dice =>
    `Ngày ${dice.int(1, 28)}/${dice.int(1, 12)}/2024, ${dice.pick(places)} từng thử ${dice.pick(doings)} nhưng chưa thành.`,
  dice =>
    `Video clip do người dân quay lại cho thấy ${dice.pick(goods)} được chuyển đi ngay trong đêm.`,
];

const englishForms: readonly ((dice: Dice) => string)[] = [
  dice =>
    `The cooperative in Cat Lam has harvested ${dice.int(100, 2_000)} tonnes of salt this season, ${dice.int(3, 40)} per cent more than in the year before.`,
  dice =>
    `According to the head of the commune, the road to the fields will be mended before the rains of ${dice.pick(['May', 'June', 'July'])} begin.`,
  () =>
    `“We do not hurry, and what is done is done for good,” said one of the salt makers on Monday.`,
  dice =>
    `The plan costs ${dice.int(2, 90)} billion dong and is paid for by the district and by the households that take part in it.`,
  () =>
    `Pupils of the school come to the ponds twice a month and write down the temperature of the water.`,
  () =>
    `More than half of the young people who had left for the city have come back in the last three years.`,
];

/** One sentence; `language` is that of the paper. */
export const sentence = (dice: Dice, language: 'vi' | 'en' = 'vi'): string =>
  dice.pick(language === 'vi' ? forms : englishForms)(dice);

/** A paragraph as papers have them: one to four sentences. */
export const paragraph = (dice: Dice, language: 'vi' | 'en' = 'vi'): string =>
  Array.from({ length: dice.pick([1, 1, 2, 2, 2, 3, 4]) }, () => sentence(dice, language)).join(
    ' ',
  );

const headlineStarts = [
  'Chợ phiên',
  'Đội bóng chuyền',
  'Cầu treo',
  'Thư viện lưu động',
  'Vườn cam cổ thụ',
  'Nhà máy nước',
  'Lớp học đêm',
  'Đường mới',
  'Bến đò',
];
const headlineEnds = [
  'đổi thay sau một mùa nước lên',
  'được sửa xong trước kỳ nghỉ hè',
  'đón hơn nghìn lượt khách mỗi tuần',
  'chờ ngày khởi công đã hẹn',
  'giữ nghề bằng những việc rất nhỏ',
  'vượt kế hoạch cả năm chỉ trong bảy tháng',
];
const englishHeadlines = [
  'Night class of the salt village draws pupils from three districts',
  'Suspension bridge of Pa Luong gets new planks before the rains',
  'Orange gardens of Tan Lap ripen a month earlier than expected',
  'Travelling library calls at twelve hamlets within a single week',
];

export const headline = (dice: Dice, language: 'vi' | 'en' = 'vi'): string =>
  language === 'en'
    ? `${dice.pick(englishHeadlines)} in ${dice.int(2019, 2026)}`
    : `${dice.pick(headlineStarts)} ${dice.pick(places)} ${dice.pick(headlineEnds)}${dice.chance(0.3) ? `: ${dice.int(2, 9)} điều cần biết` : ''}`;

/** A sub-heading: short, no full stop. */
export const subHeading = (dice: Dice): string =>
  `${dice.pick(['Từ ruộng đến lớp', 'Không bỏ ai lại sau', 'Chuyện của người ở lại', 'Con số biết nói', 'Việc còn dang dở'])}, ${dice.pick(goods)} và người`;

export const personName = (dice: Dice): string =>
  `${dice.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đỗ', 'Vũ', 'Bùi'])} ${dice.pick(['Minh', 'Thu', 'Quốc', 'Ngọc', 'Thanh', 'Hải'])} ${dice.pick(['Châu', 'Hà', 'Tùng', 'Lan', 'Sơn', 'Yến', 'Khôi'])}`;
