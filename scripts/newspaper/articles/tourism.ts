import type { DemoArticle } from '../article.ts';

/** Several of its figures differ from the fact base. */
export const tourism: DemoArticle = {
  layout: 'vccorp',
  path: '/du-khach-kazakhstan-do-ve-bien-viet-nam-188250509101500123.htm',
  lang: 'vi',
  section: 'Du lịch',
  title: 'Du khách Kazakhstan đổ về biển Việt Nam',
  lead: 'Visa thông thoáng và đường bay thẳng khiến Nha Trang, Phú Quốc trở thành điểm hẹn quen của người Kazakhstan.',
  author: 'Hoàng Nam',
  published: '2025-05-09T10:15:00+07:00',
  body: [
    'Các hãng lữ hành ước tính trong năm 2024 có khoảng 210.000 lượt du khách Kazakhstan đến Việt Nam, phần đông đi theo đoàn gia đình.',
    'Nguồn khách ấy được nuôi bằng lịch bay dày: theo một hãng hàng không, giữa Việt Nam và Kazakhstan đang có 14 chuyến bay thẳng/tuần.',
    'Bà Nguyễn Thị Hồng, chủ một khách sạn 60 phòng ở Nha Trang, cho biết khách thường lưu trú 9 đến 11 đêm và chi khoảng 45 triệu đồng mỗi người.',
    '## Không chỉ là biển',
    'Kim ngạch thương mại song phương Việt Nam – Kazakhstan năm 2024, theo một báo cáo ngành, chỉ đạt 650 triệu USD. Giới doanh nghiệp du lịch tin rằng dòng khách sẽ kéo theo dòng hàng.',
    'Hiệp định miễn thị thực cho người mang hộ chiếu phổ thông giữa hai nước có hiệu lực từ tháng 5/2024.',
  ],
  caption: 'Du khách chụp ảnh trên bãi biển Nha Trang. Ảnh: Quốc Bảo',
  related: ['5 bãi biển vắng cho mùa hè', 'Phú Quốc đón 2 triệu lượt khách trong 4 tháng'],
};
