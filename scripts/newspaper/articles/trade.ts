import type { DemoArticle } from '../article.ts';

/** Most of its figures agree with the fact base. */
export const trade: DemoArticle = {
  layout: 'epi',
  path: '/kinh-te/buon-ban-viet-nam-kazakhstan-tang-toc-post900101.html',
  lang: 'vi',
  section: 'Kinh tế',
  title: 'Buôn bán Việt Nam – Kazakhstan tăng tốc trước thềm chuyến thăm cấp cao',
  lead: 'Số liệu hai bên công bố cho thấy dòng hàng giữa Việt Nam và Kazakhstan đã lớn gấp đôi chỉ sau một năm.',
  author: 'Lê Thu Hà',
  published: '2025-05-06T08:15:00+07:00',
  body: [
    'Theo Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn, kim ngạch thương mại hai chiều Việt Nam – Kazakhstan năm 2024 đạt trên 800 triệu USD, tăng gấp đôi so với năm 2023.',
    'Đà đi lên chưa dừng lại: trong ba tháng đầu năm 2025, kim ngạch thương mại giữa Việt Nam và Kazakhstan đạt 146,3 triệu USD, tăng 18,4% so với cùng kỳ năm 2024.',
    '## Đối tác lớn trong khối Á – Âu',
    'Nhìn rộng ra Liên minh kinh tế Á – Âu (EAEU), Kazakhstan đang là đối tác thương mại lớn thứ 2 của Việt Nam. Ủy ban liên Chính phủ giữa hai nước đến nay đã họp luân phiên 11 khóa.',
    'Đường hàng không cũng góp phần rút ngắn khoảng cách. Giữa Việt Nam và Kazakhstan hiện có 21 chuyến bay thẳng mỗi tuần, nối các thành phố lớn với bãi biển miền Trung.',
    'Hai nước đặt mục tiêu nâng kim ngạch thương mại song phương Việt Nam – Kazakhstan lên 5 tỷ USD vào năm 2030. Con số ấy đòi hỏi đường sắt thông suốt hơn và thủ tục gọn nhẹ hơn.',
  ],
  caption: 'Công-ten-nơ hàng nông sản chờ lên tàu liên vận. Ảnh: Trần Minh',
  related: [
    'Xuất khẩu gạo tháng 4 đạt 850 nghìn tấn',
    'Thêm 3 đường bay quốc tế mở bán vé hè',
    'Giá cà phê vượt 130.000 đồng/kg',
  ],
};
