/**
 * Date cases after the ways in which newspapers write, in sentences of our own;
 * the form is that of `dates-cases.ts`. A "?" stands for a value that is not asked.
 */
export const dateNewsCases = `
@2025-05-08
# which year a day without one takes: what is at hand, timetables, "năm nay", feasts
Chung kết diễn ra ⟦ngày 12/5⟧ ở Vinh. => 2025-05-12
Ban tổ chức đã chốt lịch đá ⟦ngày 10/5⟧. => 2025-05-10
Phiên chợ ⟦thứ Hai⟧ (⟦12/5⟧) có thêm gian hàng. => 2025-05-12 2025-05-12
Đoàn làm việc ⟦thứ Sáu⟧ (⟦2/5⟧) tại cảng. => 2025-05-02 2025-05-02
Triển lãm sách chính thức trở lại vào ⟦ngày 30/5⟧. => 2025-05-30
Kho bạc đã khóa sổ ⟦ngày 25/12⟧. => 2024-12-25
Nhà văn mất ⟦ngày 20/5⟧ ở quê. => 2024-05-20
Học sinh thi môn toán ⟦ngày 28/5⟧. => 2025-05-28
⟦Năm nay⟧, trại hè diễn ra trong ⟦hai ngày 26-27/9⟧. => 2025 2025-09-26..2025-09-27
Đợt thi ⟦năm 2025⟧ tổ chức ⟦ngày 25/9⟧. => 2025 2025-09-25
Lễ khai mạc ⟦ngày 20/9/2025⟧, bế mạc ⟦ngày 25/9⟧. => 2025-09-20 2025-09-25
Vòng loại sẽ đá ⟦ngày 15/9⟧. ⟦Sáng 17/9⟧, bốc thăm vòng sau. => 2025-09-15 2025-09-17
Phải xong ⟦trước đầu tháng 10⟧. => 2025-10
⟦Tháng 6⟧, trường tuyển thêm lớp. => 2025-06
Trường đã tuyển thêm lớp trong ⟦tháng 6⟧. => 2024-06
Thợ phấn đấu lợp xong mái ⟦ngày 20/8⟧. => 2025-08-20
@2025-08-25
Phố phường treo cờ mừng Quốc khánh ⟦2/9⟧. => 2025-09-02
Xe khách đã bán hết vé dịp lễ ⟦2/9⟧. => 2025-09-02
@2025-05-08
# days and hours as the two ends of a range
Cổng nhận hồ sơ từ ⟦ngày 21/4 đến hết 17h ngày 28/4⟧. => 2025-04-21..2025-04-28T17:00
Cổng nhận hồ sơ từ ⟦ngày 21 đến 17 giờ ngày 28/4⟧. => 2025-04-21..2025-04-28T17:00
Lễ viếng từ ⟦7h ngày 4 đến 13h ngày 5/5⟧. => 2025-05-04T07:00..2025-05-05T13:00
Nghỉ từ ⟦thứ Bảy ngày 26/4 đến hết thứ Tư ngày 30/4⟧. => 2025-04-26..2025-04-30
Mưa đo từ ⟦13 giờ 2.5 đến 7 giờ 3.5⟧. => 2025-05-02T13:00..2025-05-03T07:00
Hạn chót là ⟦đến hết 17h ngày 6/5⟧. => 2025-05-06T17:00
Hạn cuối là ⟦24h00 ngày 6/5⟧. => 2025-05-06T24:00
⟦Đến 19h tối nay⟧, tâm bão ở ngoài khơi. => 2025-05-08T19:00
⟦Đến trưa nay⟧, nước mới rút. => 2025-05-08
Tính ⟦đến trưa hôm nay⟧, nước mới rút. => 2025-05-08
Tàu về ⟦khoảng 23h6 phút ngày 6/5⟧. => 2025-05-06T23:06
Bóng lăn lúc ⟦20h 6/5⟧ trên sân nhà. => 2025-05-06T20:00
Bóng lăn (⟦19h30, 6/5⟧) trên sân nhà. => 2025-05-06T19:30
Chợ mở ⟦7g sáng ngày 6-5⟧. => 2025-05-06T07:00
Chợ mở ⟦7g30 sáng 6-5⟧. => 2025-05-06T07:30
Phiên họp bắt đầu vào ⟦8 giờ⟧ tại hội trường. => 08:00
Đúng ⟦9 giờ⟧, đoàn tàu rời ga. => 09:00
⟦19:44 | 30/04/2025⟧ => 2025-04-30T19:44
Bản tin 24H chào bạn đọc.
Tàu đỗ lại ⟦khoảng 12h đêm, ngày 6/5⟧. => 2025-05-06T24:00
⟦Thứ ba 6-5-2025 21:17:59⟧ +07:00 => 2025-05-06T21:17:59
Lễ diễn ra vào hồi ⟦13h, Chủ nhật ngày 4/5/2025⟧. => 2025-05-04T13:00
Lễ diễn ra lúc ⟦07:05 phút ngày 6/5⟧. => 2025-05-06T07:05
Khoảng 1 giờ 30 phút sau khi mưa tạnh, nước rút.
Cầu tắc 2 giờ 15 phút liền.
# from now on
Từ ⟦nay đến cuối năm⟧, xã trồng thêm rừng. => 2025-05-08..2025
Từ ⟦nay đến hết năm 2026⟧, xã trồng thêm rừng. => 2025-05-08..2026
Từ ⟦giờ đến năm 2030⟧, xã trồng thêm rừng. => 2025-05-08..2030
Từ ⟦quý I đến quý III/2024⟧, xã trồng thêm rừng. => 2024-01-01..2024-09-30
Từ ⟦những năm 1990 đến nay⟧, xã trồng thêm rừng. => 1990..2025-05-08
Từ ⟦thế kỷ XV đến thế kỷ XVII⟧, xã có chợ lớn. => 1401..1700
Đến nay xã đã phủ xanh đồi trọc.
Từ khi mở cửa đến nay, quán đông khách.
# parts of a month, a year, a decade
⟦Tuần đầu tiên của tháng 4⟧, giá giảm. => 2025-04-01..2025-04-07
⟦Tuần đầu tháng 4⟧, giá giảm. => 2025-04-01..2025-04-07
⟦Tuần thứ hai của tháng 4⟧, giá giảm. => 2025-04-08..2025-04-14
⟦Tuần cuối tháng 4⟧, giá giảm. => 2025-04-24..2025-04-30
⟦Tuần cuối cùng của tháng 2/2025⟧, giá giảm. => 2025-02-22..2025-02-28
⟦Thượng tuần tháng 4⟧, giá giảm. => 2025-04-01..2025-04-10
⟦Trung tuần tháng 4⟧, giá giảm. => 2025-04-11..2025-04-20
Lễ mở vào ⟦trung tuần tháng 9/2024⟧. => 2024-09-11..2024-09-20
⟦Hạ tuần tháng 2/2025⟧, giá giảm. => 2025-02-21..2025-02-28
⟦Những tháng cuối năm 2024⟧, hàng chạy. => 2024
⟦Những ngày đầu tháng 5⟧, hàng chạy. => 2025-05
⟦Các tháng đầu năm⟧, hàng chạy. => 2025
⟦Nửa đầu của năm 2024⟧, hàng chạy. => 2024-01-01..2024-06-30
⟦Nửa đầu thập niên 1990⟧, hàng khan. => 1990..1994
⟦Nửa cuối những năm 1980⟧, hàng khan. => 1985..1989
Đền dựng ⟦thế kỷ XV và XVI⟧. => 1401..1600
Kế hoạch ⟦5 năm 2026 - 2030⟧ đã trình. => 2026..2030
Trong ⟦hai năm 2023 và 2024⟧, xã lãi lớn. => 2023..2024
Trong ⟦3 năm 2021-2023⟧, xã lãi lớn. => 2021..2023
Ông dự ba phiên từ ⟦đầu nhiệm kỳ 2021-2026⟧. => 2021..2026
Sau ba năm xa quê, chị trở về.
Trong những năm tới, xã sẽ có cầu.
Thời gian tới, thôn mở thêm đường.
# crops and years of the cycle
⟦Vụ Đông Xuân 2024-2025⟧ được mùa. => 2024..2025
⟦Vụ lúa đông xuân 2024 - 2025⟧ được mùa. => 2024..2025
⟦Vụ hè thu năm 2024⟧ mất mùa. => 2024
Thư gửi về ⟦đầu xuân 1985⟧. => 1985
Vùng này gieo ⟦Hè Thu 2025⟧ sớm. => 2025
Phố hoa Tết ⟦Ất Tỵ 2025⟧ mở cửa. => 2025
Phố hoa Tết ⟦Ất Tỵ⟧ mở cửa. => 2025
Chùa đúc chuông ⟦năm Giáp Thân (1824)⟧. => 1824
Chùa đúc chuông ⟦năm Canh thân 1740⟧. => 1740
Chùa đúc chuông ⟦năm bính tý (1816)⟧. => 1816
Chùa đúc chuông ⟦năm Mậu Tí (1828)⟧. => 1828
Cây bút (? - ⟦1792⟧) để lại thơ hay. => 1792
# names that are no dates
Nhà tôi ở đường 30/4, gần phố 19/5.
Đoàn dừng ở Quảng trường 2/9 rồi sang Công viên 29/3.
Em học trường THPT 2/9, chơi bóng ở Sân vận động 19/8.
Bác vào Nông trường 1/5 từ nhỏ.
Bà con ấp 1/5 góp công.
Cách mạng Tháng Tám mở ra trang mới.
Quán nằm trên đường Cách Mạng Tháng 8.
Cách mạng ⟦tháng Tám năm 1945⟧ thành công. => 1945-08
Thị trường ⟦8/5⟧ ít người mua. => 2025-05-08
Chiến thắng ⟦30/4⟧ được nhắc lại. => 2025-04-30
Tay vợt thắng loạt tie-break 7-6 (7/5) rồi 6-3.
Các ván 3-6, 6/4, 7-5 kéo dài.
Tỷ lệ chia là 50/50 cho đôi bên.
Cần 3/4 diện tích để trồng cây.
Hai phần ba số phiếu là 2/3 phiếu.
Đội khách gỡ hòa 1-1 ở phút 66.
Đất có giá từ 58-90 triệu đồng một mét vuông.
Còn 11/17 hồ đầy nước.
Chuyến tàu kéo dài 5 - 6 ngày đêm.
Khu phố có 14.259 hộ dân/47.372 khẩu.
Mấy hôm nay chợ vắng.
Anh ghi được 3/9 (33%) cú đánh, bạn anh 1/8 (13%).
Kết quả lần một ⟦ngày 6/5⟧ khá tốt. => 2025-05-06
# feasts written with a dash, and "mùng"
Nhân ngày Quốc tế Phụ nữ ⟦8-3⟧, chợ hoa đông. => 2025-03-08
Ngày Chiến thắng ⟦30-4⟧ (nghỉ một ngày) sắp tới gần. => ?
Ngày Quốc tế lao động ⟦1/5⟧ rơi vào cuối tuần. => 2025-05-01
Dấu mốc ⟦mồng 2/9/1945⟧ còn đó. => 1945-09-02
Dịp ⟦mùng 8/3⟧, chợ hoa đông. => 2025-03-08
Ngày tốt là ⟦mùng 5/5 âm lịch⟧. => 2025-05-31
Hội kéo dài từ ⟦mùng 6 tháng Giêng⟧. => 2025-02-03
Hội kéo dài từ ⟦ngày 23 tháng Chạp đến ngày 7 tháng Giêng⟧. => 2025-01-22..2025-02-04
Tiệc tan vào ⟦nửa đêm 6/5⟧. => 2025-05-06
Giỗ cụ ⟦ngày 10 tháng 3 năm Ất Tỵ⟧. => 2025-04-07
Giỗ cụ ⟦ngày 20 tháng 6 năm Giáp Thìn⟧. => 2024-07-25
# lower-case days of the week beside a day
Họ chuyển ngày làm từ ⟦thứ sáu 2-5⟧ sang ⟦thứ bảy 26-4⟧. => 2025-05-02 2025-04-26
Chợ họp ⟦thứ hai 5/5⟧. => 2025-05-05
⟦Thứ năm, 08/05/2025 17:19⟧ => 2025-05-08T17:19
Anh về thứ hai, 5 phút sau người dẫn đầu.
⟦Thứ Ba, 6 tháng 5, 2025⟧ => 2025-05-06
⟦Hôm 2/5 vừa qua⟧, cầu thông xe. => 2025-05-02
⟦Ngày mai 9/5⟧, cầu thông xe. => 2025-05-09
Từ ⟦31-3⟧ bệnh nhân được về nhà. => 2025-03-31
⟦Ngày 2.5⟧ khai mạc; ở lượt đầu ⟦2.5⟧, hai đội hòa. => 2025-05-02 2025-05-02
# "năm trước" beside a year that the sentence names
⟦Năm 2023⟧, xã lãi gấp đôi ⟦năm trước⟧. => 2023 2022
⟦Năm 2020⟧ ông nghỉ, ⟦năm sau⟧ ông mở quán. => 2020 2021
⟦Năm trước⟧, xã lãi lớn. => 2024
Tính ⟦đến cuối năm 2024⟧, xuất khẩu tăng so với ⟦cùng kỳ năm trước⟧. => 2024 2023
⟦Sáu tháng đầu năm 2024⟧, thịt tăng so với ⟦cùng kỳ năm trước⟧, cá giảm so với ⟦cùng kỳ năm trước⟧. => 2024-01-01..2024-06-30 2023-01-01..2023-06-30 2023-01-01..2023-06-30
@en 2025-05-08
# English
The talks opened on the ⟦evening of 6 May⟧. => 2025-05-06
The talks opened on the ⟦morning of September 2nd, 1945⟧. => 1945-09-02
A ceremony was held on ⟦Monday morning⟧. => 2025-05-05
A ceremony was held ⟦yesterday afternoon⟧ and ⟦last night⟧. => 2025-05-07 2025-05-07
The gate opens ⟦tonight⟧. => 2025-05-08
The fair runs from ⟦June 28 to July 2⟧. => 2025-06-28..2025-07-02
The fair ran on ⟦April 5, 6 and 7⟧. => 2025-04-05..2025-04-07
On ⟦May 5⟧, 12 people came. => 2025-05-05
The jubilee (⟦April 30, 1975 - April 30, 2025⟧) was marked. => 1975-04-30..2025-04-30
Sales slipped in ⟦mid-2024⟧ and in ⟦late 2023⟧. => 2024 2023
Sales slipped in ⟦early May⟧. => 2025-05
It rained in the ⟦2010s⟧ and the ⟦early 1990s⟧. => 2010..2019 1990..1999
The ⟦19th century⟧ saw railways. => 1801..1900
Revenue for ⟦FY2025⟧ and ⟦FY 2024⟧ rose. => 2025 2024
The ⟦fiscal year 2024⟧ closed. => 2024
The ⟦2021-2025 term⟧ ended, and so did the ⟦2020/21 season⟧. => 2021..2025 2020..2021
Emissions must fall ⟦by 2030⟧. => 2030
The bridge opens ⟦by the end of this year⟧. => 2025
The bridge opened at the ⟦beginning of the 20th century⟧. => 1901..2000
Profit in ⟦Q1 2025⟧ and ⟦H1 2024⟧ rose. => 2025-01-01..2025-03-31 2024-01-01..2024-06-30
Profit in ⟦Q4 last year⟧ fell. => 2024-10-01..2024-12-31
In the ⟦first four months⟧, sales rose over the ⟦same period in 2024⟧. => 2025-01-01..2025-04-30 2024-01-01..2024-04-30
Sales rose in the ⟦first quarter⟧, up from the ⟦same period last year⟧. => 2025-01-01..2025-03-31 2024-01-01..2024-03-31
In ⟦2023⟧, sales rose from the ⟦previous year⟧. => 2023 2022
From ⟦2021 to 2025⟧ the fund grew. => 2021..2025
It grew between ⟦2016 and 2020⟧. => 2016..2020
Doors open at ⟦9:30 am⟧ and close at ⟦18:30⟧. => 09:30 18:30
They met at ⟦9.30 a.m. on Tuesday⟧ (⟦May 6⟧). => 2025-05-06T09:30 2025-05-06
The show is at ⟦7 p.m. on May 9⟧. => 2025-05-09T19:00
The show is on ⟦May 9 at 7 p.m.⟧ sharp. => 2025-05-09T19:00
The office opens from ⟦8:00 to 17:00⟧. => 08:00..17:00
Exports rose in ⟦January-April⟧. => 2025-01..2025-04
⟦January⟧ exports rose; ⟦April⟧ was slow. => 2025-01 2025-04
It rained over the ⟦weekend⟧ and ⟦last weekend⟧. => 2025-05-03..2025-05-04 2025-05-03..2025-05-04
Talks resumed ⟦earlier this week⟧. => 2025-05-05..2025-05-11
It beat ⟦2024⟧'s record. => 2024
The August Revolution won; you may march now.
April Carter sold 2000 books over 10 days.
Sales rose 13.8-14 per cent year on year.
`;
