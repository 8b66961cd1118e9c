import type { DemoArticle } from '../article.ts';

/** Figures that the fact base knows nothing of: read, never judged. */
export const coffee: DemoArticle = {
  layout: 'vnexpress',
  path: '/kinh-doanh/ca-phe-dak-lak-buoc-vao-vu-moi-4890123.html',
  lang: 'vi',
  section: 'Kinh doanh',
  title: 'Cà phê Đắk Lắk bước vào vụ mới',
  lead: 'Mưa đến muộn nhưng giá giữ ở mức cao khiến nhà vườn Tây Nguyên vừa mừng vừa lo.',
  author: 'Y Ban Niê',
  published: '2025-05-12T06:45:00+07:00',
  body: [
    'Sáng 12/5, giá cà phê nhân tại Buôn Ma Thuột ở mức 128.500 đồng/kg, giảm 1,2% so với hôm qua.',
    'Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk cho biết toàn tỉnh có hơn 212.000 ha cà phê, sản lượng niên vụ trước đạt khoảng 535.000 tấn.',
    'Công ty cổ phần Đầu tư Xuất nhập khẩu Cà phê Tây Nguyên đã ký hợp đồng giao 18.000 tấn trong quý III, trị giá gần 95 triệu USD.',
    'Bà H’Lan Mlô, chủ một rẫy 2,5 ha ở xã Ea Tu, tính rằng mỗi vụ bà tưới 4 đợt, mỗi đợt tốn chừng 6 triệu đồng tiền dầu.',
    'Xuất khẩu cà phê cả nước bốn tháng đầu năm 2025 tăng 51% về giá trị, trong khi lượng giảm 10%.',
  ],
  caption: 'Rẫy cà phê sau cơn mưa đầu mùa. Ảnh: Thanh Tùng',
  related: ['Hồ tiêu lập đỉnh 9 năm', 'Sầu riêng vào vụ thu hoạch rộ'],
};
