import type { DemoArticle } from '../article.ts';

/** A hand-made page that no rule knows. */
export const plain: DemoArticle = {
  layout: 'plain',
  path: '/tin/nguoi-viet-o-astana.html',
  lang: 'vi',
  section: 'Cộng đồng',
  title: 'Người Việt ở Astana mong một đường bay về gần nhà',
  lead: 'Ở thủ đô lộng gió của Kazakhstan, cộng đồng người Việt nhỏ nhưng bền bỉ.',
  author: 'Bích Ngọc',
  published: '2025-05-10T16:40:00+07:00',
  body: [
    'Chị Trần Thu Trang sang Astana từ năm 2009, hiện làm chủ một tiệm ăn có 8 bàn và 3 người làm.',
    'Đại sứ Kazakhstan tại Việt Nam Kanat Tumysh từng nói hai nước có nhiều lợi thế nhờ cùng tham gia Hiệp định thương mại tự do Việt Nam – Liên minh kinh tế Á – Âu.',
    'Theo số liệu được công bố dịp này, lượng du khách Kazakhstan sang Việt Nam năm 2024 đạt khoảng 150.000 lượt.',
    'Với chị Trang, điều mong nhất là chuyến bay thẳng từ Astana về Hà Nội, để mẹ chị 71 tuổi khỏi phải chờ 7 giờ ở sân bay trung chuyển.',
    'Chị nói vui rằng ở xứ thảo nguyên, mùa đông dài gần nửa năm, một bát phở nóng là đủ nhớ quê.',
  ],
  caption: 'Một góc chợ ở Astana. Ảnh: nhân vật cung cấp',
  related: ['Lớp tiếng Việt cuối tuần', 'Bếp ăn cộng đồng'],
};
