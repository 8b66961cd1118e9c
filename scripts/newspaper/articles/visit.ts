import type { DemoArticle } from '../article.ts';

/** Touches what the sources themselves disagree about. */
export const visit: DemoArticle = {
  layout: 'mastercms',
  path: '/tong-bi-thu-to-lam-ket-thuc-chuyen-tham-kazakhstan-390211.html',
  lang: 'vi',
  section: 'Chính trị',
  title: 'Tổng Bí thư Tô Lâm kết thúc chuyến thăm Kazakhstan',
  lead: 'Chuyến thăm khép lại với khuôn khổ quan hệ mới và một lời hẹn gặp lại ở Hà Nội.',
  author: 'Phạm Quỳnh Anh',
  published: '2025-05-08T07:30:00+07:00',
  body: [
    'Tổng Bí thư Tô Lâm đã thăm cấp Nhà nước Kazakhstan từ ngày 5 đến 7/5/2025 theo lời mời của Tổng thống Kassym-Jomart Tokayev.',
    'Tại Astana, hai nhà lãnh đạo nhất trí nâng cấp quan hệ Việt Nam – Kazakhstan lên Đối tác chiến lược. Ông Tokayev nhắc rằng hai nước đã lập quan hệ ngoại giao từ năm 1992.',
    'Phu nhân Ngô Phương Ly có chương trình riêng trong những ngày này. Tổng thống Kazakhstan trao tặng Tổng Bí thư Tô Lâm Huân chương Hữu nghị Dostyk hạng nhất.',
    '## Năm sợi dây nối hai nước',
    'Phát biểu tại Học viện Hành chính công trực thuộc Tổng thống Kazakhstan, Tổng Bí thư Tô Lâm đề nghị Việt Nam và Kazakhstan thúc đẩy 5 kết nối trong thời gian tới.',
    'Ở cấp đa phương, hai bên phối hợp tại Liên hợp quốc và CICA, tôn trọng Hiến chương Liên hợp quốc và UNCLOS năm 1982.',
  ],
  caption: 'Lễ đón tại Phủ Tổng thống ở thủ đô Astana. Ảnh: Thông tấn',
  related: ['Chủ tịch nước tiếp đại sứ đến chào từ biệt', 'Thủ tướng dự diễn đàn đầu tư'],
};
