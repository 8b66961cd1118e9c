import type { DemoArticle } from '../article.ts';

/** An essay of 2021 in a portal's markup. */
export const unitedNations: DemoArticle = {
  layout: 'liferay',
  path: '/web/guest/doi-ngoai/-/2018/823456/viet-nam-va-lien-hop-quoc.aspx',
  lang: 'vi',
  section: 'Đối ngoại',
  title: 'Việt Nam và Liên hợp quốc: từ thành viên mới đến người góp sức',
  lead: 'Nhìn lại chặng đường gắn bó, nhân kỳ họp lớn nhất trong năm của tổ chức đông thành viên nhất hành tinh.',
  author: 'Vũ Ngọc Lan',
  published: '2021-09-30T14:20:00+07:00',
  body: [
    'Việt Nam hướng tới kỷ niệm 45 năm gia nhập Liên hợp quốc (1977-2022), một dấu mốc của quá trình hội nhập.',
    'Trong hai năm 2020-2021, Việt Nam là Ủy viên không thường trực Hội đồng Bảo an, nhiệm kỳ thứ hai sau hơn một thập niên.',
    'Bên lề kỳ họp ở New York, nhiều doanh nghiệp Hoa Kỳ đã hỗ trợ chống dịch: Northwestern Medicine tặng Việt Nam thiết bị y tế trị giá 3,8 triệu USD, còn Thermo Fisher cung cấp 270.000 bộ test kit trị giá 2 triệu USD.',
    'Ông David Duong, một Việt kiều tại Hoa Kỳ, tặng 1.000 máy trợ thở.',
    'Đoàn Việt Nam còn trao đổi với gần 50 tập đoàn hàng đầu thế giới và ký các thỏa thuận trị giá hàng tỷ USD.',
  ],
  caption: 'Trụ sở Liên hợp quốc nhìn từ sông Đông. Ảnh: Tư liệu',
  related: ['Chủ tịch ECOSOC thăm Việt Nam', 'Quân nhân mũ nồi xanh lên đường'],
};
