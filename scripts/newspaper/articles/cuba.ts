import type { DemoArticle } from '../article.ts';

/** September 2021: other holders of the same offices. */
export const cuba: DemoArticle = {
  layout: 'onecms',
  path: '/gao-va-vac-xin-noi-hai-bo-dai-duong-612345.html',
  lang: 'vi',
  section: 'Thế giới',
  title: 'Gạo và vắc-xin nối hai bờ đại dương',
  lead: 'Giữa đại dịch, Việt Nam và Cuba trao cho nhau thứ mỗi bên có thể sẻ chia.',
  author: 'Đỗ Khánh',
  published: '2021-09-28T09:00:00+07:00',
  body: [
    'Chủ tịch nước Nguyễn Xuân Phúc thăm chính thức Cuba từ ngày 18 đến 21/9/2021, theo lời mời của Chủ tịch nước Cuba Miguel Díaz-Canel.',
    'Tại La Habana, phía Cuba cam kết cung cấp cho Việt Nam 10 triệu liều vắc-xin Abdala và chuyển giao công nghệ sản xuất.',
    'Từ khi dịch COVID-19 bùng phát, Việt Nam đã tặng nhân dân Cuba 23.000 tấn gạo, riêng trong chuyến thăm này tặng 6.000 tấn gạo.',
    'Bộ trưởng Ngoại giao Bùi Thanh Sơn cho biết Hàn Quốc sẽ giao hơn 1 triệu liều vắc-xin vào giữa tháng 10/2021, còn Hungary giao ngay 400.000 liều vắc-xin cho Việt Nam.',
    'Sau La Habana, đoàn bay sang New York dự Phiên thảo luận chung cấp cao Đại hội đồng Liên hợp quốc khóa 76, nơi Chủ tịch nước gặp hơn 30 nguyên thủ và người đứng đầu chính phủ.',
    'Ông Nguyễn Văn Tài, một kiều bào ở Havana, kể rằng ông đã gửi 12 thùng thuốc về quê trong tháng 8.',
  ],
  caption: 'Bốc dỡ gạo tại cảng Mariel. Ảnh: Minh Đức',
  related: [
    'Thêm 500.000 liều vắc-xin về đến Nội Bài',
    'Hà Nội nới lỏng giãn cách từ 6h ngày 21/9',
  ],
};
