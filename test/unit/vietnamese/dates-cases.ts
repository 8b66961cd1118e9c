/**
 * Date cases, one a line: a sentence with every expected span in ⟦⟧, "=>", and
 * the values in order, separated by spaces; ".." stands between the two ends of
 * a period. A line "@YYYY-MM-DD" sets the day of publication for what follows,
 * "@" none; "@en …" English text. Sentences without ⟦⟧ hold nothing to find.
 */
export const dateCases = `
@2025-05-08
# days in figures
Đoàn rời Hà Nội ⟦ngày 6/5⟧. => 2025-05-06
Đoàn rời Hà Nội ⟦ngày 06/05⟧ theo lịch. => 2025-05-06
Hội nghị khai mạc ⟦ngày 6-5⟧ tại Huế. => 2025-05-06
Hội nghị khai mạc ⟦ngày 6.5⟧ tại Huế. => 2025-05-06
Hội nghị bế mạc ⟦6.5.2025⟧. => 2025-05-06
Hội nghị bế mạc ⟦6-5-2025⟧. => 2025-05-06
Quyết định ban hành ⟦06/5/2025⟧. => 2025-05-06
Ông sinh ⟦ngày 19/5/1890⟧. => 1890-05-19
⟦Ngày 6 tháng 5 năm 2025⟧, hai bên gặp nhau. => 2025-05-06
⟦Ngày 6 tháng 5⟧, hai bên gặp nhau. => 2025-05-06
⟦Ngày 30 tháng 4 năm 1975⟧ là mốc son. => 1975-04-30
⟦Ngày 20 tháng 11⟧ là ngày của các thầy cô. => 2024-11-20
⟦6 tháng 5 năm 2025⟧ là ngày khởi công. => 2025-05-06
Cầu thông xe ⟦sáng 6/5⟧. => 2025-05-06
Cầu thông xe ⟦chiều ngày 6/5⟧. => 2025-05-06
⟦Tối 6-5⟧, mưa lớn kéo dài. => 2025-05-06
⟦Rạng sáng 7/5⟧, nước rút. => 2025-05-07
⟦Đêm 6/5⟧ trời trở lạnh. => 2025-05-06
⟦Trưa 6/5⟧, đoàn nghỉ tại trạm. => 2025-05-06
⟦Sáng sớm 6/5⟧ sương dày. => 2025-05-06
⟦Chiều tối 6/5⟧ có dông. => 2025-05-06
Bão tan ⟦đêm 6, rạng sáng 7/5⟧. => 2025-05-06..2025-05-07
Lễ ký diễn ra ⟦hôm 6/5⟧. => 2025-05-06
⟦30/4⟧ là ngày nghỉ. => 2025-04-30
Vé bán từ ⟦15/4⟧. => 2025-04-15
Khách tăng mạnh dịp ⟦30/4⟧ và ⟦1/5⟧. => 2025-04-30 2025-05-01
Dịp lễ ⟦2-9⟧ vé hết sớm. => 2024-09-02
Dịp ⟦8/3⟧, hoa tươi đắt hàng. => 2025-03-08
Ngày Nhà giáo ⟦20/11⟧ là dịp tri ân. => 2024-11-20
Công điện gửi ⟦ngày 12/12/2024⟧ nêu rõ việc này. => 2024-12-12
Hạn nộp là ⟦31/3⟧. => 2025-03-31
Tính ⟦đến ngày 15/4⟧, quỹ thu được tiền lớn. => 2025-04-15
Quỹ phải nộp ⟦trước ngày 30/4⟧. => 2025-04-30
Việc này xong ⟦trước 30/4⟧. => 2025-04-30
Sau ⟦ngày 1/5⟧, giá giảm. => 2025-05-01
(Ảnh chụp ⟦ngày 2/5⟧) => 2025-05-02
Cơ quan này thông báo (⟦6/5⟧) kết quả. => 2025-05-06
⟦Hôm 29/2/2024⟧ là ngày nhuận. => 2024-02-29
Bản tin đăng ⟦2025-05-06⟧ trên cổng. => 2025-05-06
Quyết toán ⟦31.12.2024⟧ đã duyệt. => 2024-12-31
Văn bản ký ⟦ngày 5/5/25⟧ có hiệu lực. => 2025-05-05
# years that a day without one takes
Vụ việc xảy ra ⟦ngày 25/12⟧. => 2024-12-25
Ông mất ⟦ngày 9/5⟧. => 2024-05-09
Lễ hội mở cửa ⟦ngày 8/5⟧. => 2025-05-08
Đại hội sẽ khai mạc ⟦ngày 12/5⟧. => 2025-05-12
Đại hội dự kiến khai mạc ⟦ngày 20/8⟧. => 2025-08-20
Dự án sẽ về đích ⟦ngày 15/1⟧. => 2026-01-15
Sau cuộc gặp ⟦ngày 6/5⟧, hai bên sẽ lập tổ công tác. => 2025-05-06
Giải chạy bắt đầu ⟦ngày 20/11 tới⟧. => 2025-11-20
Tàu cập cảng ⟦ngày 2/5 vừa qua⟧. => 2025-05-02
Kỳ thi sắp diễn ra ⟦ngày 26/6⟧ trên cả nước. => 2025-06-26
⟦Ngày 6/5 năm ngoái⟧, nơi này còn là bãi đất. => 2024-05-06
⟦Ngày 1/7 năm nay⟧, bộ máy mới chạy. => 2025-07-01
⟦Ngày 1/7 tới⟧, luật có hiệu lực. => 2025-07-01
⟦Ngày 12/5 tới⟧ họp. ⟦Sáng 12/5⟧ có mưa. => 2025-05-12 2025-05-12
Chị sinh ⟦ngày 9/5/2024⟧, nay mừng ⟦ngày 9/5⟧ ấy. => 2024-05-09 2024-05-09
# ranges of days
Từ ⟦24 - 7 đến 31 - 7⟧ , chị ở nhà . => 2024-07-24..2024-07-31
Chị về ⟦ngày 26 / 7⟧ , ⟦tối 27 - 7⟧ thì sốt . => 2024-07-26 2024-07-27
Mưa ⟦ngày 20 và 21/4⟧. => 2025-04-20..2025-04-21
Mưa ⟦ngày 20/4⟧ và ⟦21/4⟧. => 2025-04-20 2025-04-21
Kỷ niệm 50 năm (⟦30/4/1975 - 30/4/2025⟧). => 1975-04-30..2025-04-30
Hội chợ mở ⟦ngày 5-7/5/2025⟧ ở Cần Thơ. => 2025-05-05..2025-05-07
Chuyến thăm từ ⟦ngày 5 – 7/5⟧ thành công. => 2025-05-05..2025-05-07
Chuyến thăm trong ⟦2 ngày 5 - 6/5⟧ thành công. => 2025-05-05..2025-05-06
Trong ⟦hai ngày 4-5/12⟧, mưa lớn. => 2024-12-04..2024-12-05
Cấm cửa ⟦tối 5 và sáng 6/5⟧. => 2025-05-05..2025-05-06
Trại hè kéo dài ⟦29/7-1/8⟧. => 2024-07-29..2024-08-01
Nghỉ lễ từ ⟦30/4 đến 3/5/2025⟧. => 2025-04-30..2025-05-03
Nghỉ lễ từ ⟦ngày 30/4 đến ngày 3/5⟧. => 2025-04-30..2025-05-03
Nghỉ từ ⟦ngày 30/4 đến hết ngày 4/5⟧. => 2025-04-30..2025-05-04
Tết nghỉ từ ⟦25/1 đến 2/2/2025⟧. => 2025-01-25..2025-02-02
Đợt rét kéo dài từ ⟦28/12/2024 đến 3/1/2025⟧. => 2024-12-28..2025-01-03
Đợt rét kéo dài từ ⟦28/12 đến 3/1/2025⟧. => 2024-12-28..2025-01-03
Hội nghị họp từ ⟦ngày 5 đến ngày 7/5⟧. => 2025-05-05..2025-05-07
Hội nghị họp từ ⟦ngày 5 đến 7-5⟧. => 2025-05-05..2025-05-07
Hội nghị họp từ ⟦5 đến 7/5⟧. => 2025-05-05..2025-05-07
Hội chợ mở từ ⟦18 đến 21-4⟧ ở bãi sông. => 2025-04-18..2025-04-21
⟦1992⟧ là năm hai trường kết nghĩa. => 1992
Đoàn làm việc từ ⟦ngày 09 - 11/3/2024⟧. => 2024-03-09..2024-03-11
Hai bên hội đàm ⟦ngày 5 và 6/5⟧. => 2025-05-05..2025-05-06
Mưa to các ⟦ngày 3, 4 và 5/5⟧. => 2025-05-03..2025-05-05
Vòng loại ⟦ngày 5-6 tháng 5⟧. => 2025-05-05..2025-05-06
Vòng loại từ ⟦ngày 5 đến ngày 7 tháng 5 năm 2025⟧. => 2025-05-05..2025-05-07
Khóa học từ ⟦5/5/2025 - 7/5/2025⟧. => 2025-05-05..2025-05-07
Đợt xả nước từ ⟦ngày 28-4 đến 2-5⟧. => 2025-04-28..2025-05-02
Giải sẽ diễn ra từ ⟦15-20/6⟧. => 2025-06-15..2025-06-20
Festival sẽ mở từ ⟦20/12 đến 5/1⟧. => 2025-12-20..2026-01-05
# months
Bão ⟦tháng 9/2024⟧ gây hại nặng. => 2024-09
Bão ⟦tháng 9-2024⟧ gây hại nặng. => 2024-09
Bão ⟦tháng 9.2024⟧ gây hại nặng. => 2024-09
Bão ⟦tháng 09/2024⟧ gây hại nặng. => 2024-09
Bão ⟦tháng 9 năm 2024⟧ gây hại nặng. => 2024-09
⟦Tháng 5⟧ là mùa sen. => 2025-05
Đơn hàng ⟦tháng 12⟧ giảm. => 2024-12
Đơn hàng ⟦tháng 4⟧ giảm. => 2025-04
Kho đầy hàng từ ⟦9-2024⟧. => 2024-09
Kho đầy hàng từ ⟦9/2024⟧. => 2024-09
Hiệp định ký ⟦tháng 9 năm ngoái⟧. => 2024-09
Hiệp định ký ⟦giữa tháng 10/2021⟧. => 2021-10
Hiệp định ký ⟦đầu tháng 4⟧. => 2025-04
Hiệp định ký ⟦cuối tháng 3 vừa qua⟧. => 2025-03
Đường bay mở vào ⟦tháng 5/2024⟧. => 2024-05
Lễ hội sẽ có trong ⟦tháng 8⟧. => 2025-08
Lễ hội sẽ có trong ⟦tháng 1⟧. => 2026-01
Lễ hội có vào ⟦tháng 6 tới⟧. => 2025-06
Giá cả ⟦tháng này⟧ ổn định. => 2025-05
Giá cả ⟦tháng trước⟧ ổn định. => 2025-04
Giá cả ⟦tháng tới⟧ sẽ ổn định. => 2025-06
Giá ⟦tháng vừa qua⟧ nhích nhẹ. => 2025-04
Xuất khẩu ⟦tháng 1-3/2025⟧ tăng. => 2025-01..2025-03
Xuất khẩu từ ⟦tháng 1 đến tháng 3/2025⟧ tăng. => 2025-01..2025-03
Xuất khẩu từ ⟦tháng 9/2024 đến tháng 3/2025⟧ tăng. => 2024-09..2025-03
Xuất khẩu ⟦tháng 3 và 4/2025⟧ tăng. => 2025-03..2025-04
Xuất khẩu ⟦tháng 3 và tháng 4⟧ tăng. => 2025-03..2025-04
Hoa nở ⟦tháng Ba⟧. => 2025-03
Hoa nở trong ⟦tháng năm⟧. => 2025-05
Hoa nở ⟦tháng mười hai⟧. => 2024-12
Rét đậm ⟦tháng Giêng⟧. => 2025-01
Sách in ⟦tháng 8-1945⟧. => 1945-08
# quarters and counted months
GDP ⟦quý I/2025⟧ tăng khá. => 2025-01-01..2025-03-31
GDP ⟦quý 1⟧ tăng khá. => 2025-01-01..2025-03-31
GDP ⟦quý 1/2025⟧ tăng khá. => 2025-01-01..2025-03-31
GDP ⟦quý 1-2025⟧ tăng khá. => 2025-01-01..2025-03-31
GDP ⟦quý II năm 2024⟧ tăng khá. => 2024-04-01..2024-06-30
GDP ⟦quý III năm ngoái⟧ tăng khá. => 2024-07-01..2024-09-30
GDP ⟦quý IV⟧ tăng khá. => 2024-10-01..2024-12-31
GDP ⟦quý III và IV/2024⟧ tăng khá. => 2024-07-01..2024-12-31
GDP ⟦quý đầu năm⟧ tăng khá. => 2025-01-01..2025-03-31
GDP ⟦quý này⟧ tăng khá. => 2025-04-01..2025-06-30
GDP ⟦quý trước⟧ tăng khá. => 2025-01-01..2025-03-31
Dự án sẽ xong trong ⟦quý III⟧. => 2025-07-01..2025-09-30
⟦Ba tháng đầu năm 2025⟧, thu ngân sách tăng. => 2025-01-01..2025-03-31
⟦3 tháng đầu năm⟧, thu ngân sách tăng. => 2025-01-01..2025-03-31
⟦11 tháng năm 2024⟧, thu ngân sách tăng. => 2024-01-01..2024-11-30
⟦6 tháng đầu năm⟧, thu ngân sách tăng. => 2025-01-01..2025-06-30
⟦Sáu tháng cuối năm⟧ sẽ khó khăn. => 2025-07-01..2025-12-31
⟦9 tháng của năm 2024⟧ thu vượt kế hoạch. => 2024-01-01..2024-09-30
⟦Bốn tháng đầu năm nay⟧ thu vượt kế hoạch. => 2025-01-01..2025-04-30
⟦Hai tháng đầu năm ngoái⟧ thu hụt. => 2024-01-01..2024-02-29
⟦Nửa đầu năm⟧ sức mua yếu. => 2025-01-01..2025-06-30
⟦Nửa đầu năm 2024⟧ sức mua yếu. => 2024-01-01..2024-06-30
⟦Nửa cuối năm 2024⟧ sức mua khá. => 2024-07-01..2024-12-31
⟦Nửa đầu tháng 4⟧ sức mua khá. => 2025-04-01..2025-04-15
⟦10 ngày đầu tháng 4⟧ sức mua khá. => 2025-04-01..2025-04-10
⟦Hai quý đầu năm 2024⟧ sức mua khá. => 2024-01-01..2024-06-30
⟦5 tháng năm 2025⟧ thu đạt kế hoạch. => 2025-01-01..2025-05-31
⟦Mười một tháng năm 2024⟧ thu đạt kế hoạch. => 2024-01-01..2024-11-30
Doanh thu ⟦Q1/2025⟧ tăng. => 2025-01-01..2025-03-31
⟦Quý 1 và quý 2 năm 2024⟧ lãi. => 2024-01-01..2024-06-30
⟦Tháng 3, 4 và 5 năm 2025⟧ lãi. => 2025-03..2025-05
⟦Cuối quý II/2024⟧ lãi. => 2024-04-01..2024-06-30
# the compared period
⟦Ba tháng đầu năm 2025⟧, kim ngạch tăng so với ⟦cùng kỳ 2024⟧. => 2025-01-01..2025-03-31 2024-01-01..2024-03-31
⟦Ba tháng đầu năm 2025⟧, kim ngạch tăng so với ⟦cùng kỳ năm 2024⟧. => 2025-01-01..2025-03-31 2024-01-01..2024-03-31
⟦Quý I/2025⟧ xuất khẩu tăng so với ⟦cùng kỳ năm trước⟧. => 2025-01-01..2025-03-31 2024-01-01..2024-03-31
⟦Quý I/2025⟧ xuất khẩu tăng so với ⟦cùng kỳ⟧. => 2025-01-01..2025-03-31 2024-01-01..2024-03-31
Trong ⟦tháng 4⟧, lượng khách tăng so với ⟦cùng kỳ năm ngoái⟧. => 2025-04 2024-04
Lượng khách tăng so với ⟦cùng kỳ năm ngoái⟧. => 2024
⟦Năm 2024⟧ thu tăng so với ⟦cùng kỳ 2023⟧. => 2024 2023
# years
⟦Năm 2024⟧, hai nước lập quan hệ. => 2024
Đây là kết quả của ⟦năm 2023⟧. => 2023
Mức này gấp đôi so với ⟦2023⟧. => 2023
Nhà văn (⟦1977-2022⟧) quê Nam Định. => 1977..2022
Bộ phim (⟦1999⟧) từng đoạt giải. => 1999
Kế hoạch ⟦giai đoạn 2023-2025⟧ đã duyệt. => 2023..2025
Kế hoạch ⟦giai đoạn 2021 – 2030⟧ đã duyệt. => 2021..2030
Kế hoạch ⟦giai đoạn từ 2021 đến 2025⟧ đã duyệt. => 2021..2025
Hội đồng ⟦nhiệm kỳ 2026-2031⟧ ra mắt. => 2026..2031
Quy hoạch ⟦thời kỳ 2021-2030⟧, tầm nhìn ⟦đến năm 2050⟧. => 2021..2030 2050
Quy hoạch có tầm nhìn ⟦2045⟧. => 2045
Định hướng ⟦đến năm 2030⟧ được nêu. => 2030
Định hướng ⟦đến 2030⟧ được nêu. => 2030
Từ ⟦năm 2021 đến năm 2025⟧, đường dài thêm. => 2021..2025
Từ ⟦năm 2021 đến 2025⟧, đường dài thêm. => 2021..2025
Từ ⟦2021 đến 2025⟧, đường dài thêm. => 2021..2025
Từ ⟦năm 2020 đến nay⟧, đường dài thêm. => 2020..2025-05-08
Từ ⟦đầu năm đến nay⟧, đường dài thêm. => 2025-01-01..2025-05-08
Từ ⟦đầu năm 2025 đến hết tháng 4⟧, đường dài thêm. => 2025-01-01..2025-04
⟦Năm 2021-2025⟧ là lúc khó khăn. => 2021..2025
⟦Năm ngoái⟧ mưa ít. => 2024
⟦Năm nay⟧ mưa nhiều. => 2025
⟦Năm trước⟧ mưa vừa. => 2024
⟦Năm tới⟧ mưa sẽ ít. => 2026
⟦Cuối năm 2024⟧ mưa ít. => 2024
⟦Đầu năm nay⟧ mưa ít. => 2025
⟦Cuối năm ngoái⟧ mưa ít. => 2024
⟦Cuối năm⟧ hàng về nhiều. => 2025
⟦Giữa năm 2023⟧ hàng về nhiều. => 2023
⟦Đầu 2025⟧, hàng về nhiều. => 2025
⟦Năm học 2024-2025⟧ kết thúc sớm. => 2024..2025
⟦Mùa giải 2024/25⟧ khép lại. => 2024..2025
⟦Niên khóa 2022-2026⟧ có thêm lớp. => 2022..2026
⟦Mùa hè 2025⟧ nóng. => 2025
⟦Mùa xuân năm 1975⟧ đi vào lịch sử. => 1975
⟦Những năm 1960⟧ đường còn đất. => 1960..1969
⟦Những năm 90⟧ đường còn đất. => 1990..1999
⟦Những năm 80 của thế kỷ XX⟧ đường còn đất. => 1980..1989
⟦Những năm 80 thế kỷ trước⟧ đường còn đất. => 1980..1989
⟦Thập niên 90⟧ đường còn đất. => 1990..1999
⟦Thập niên 1990⟧ đường còn đất. => 1990..1999
⟦Thập kỷ 70⟧ đường còn đất. => 1970..1979
⟦Cuối thập niên 80⟧ đường còn đất. => 1980..1989
⟦Các năm 2021, 2022 và 2023⟧ đều lỗ. => 2021..2023
Lãi ⟦năm 2023⟧ và ⟦2024⟧ đều cao. => 2023 2024
Đền xây ⟦thế kỷ XX⟧. => 1901..2000
Đền xây ⟦thế kỷ 19⟧. => 1801..1900
Đền xây ⟦đầu thế kỷ XX⟧. => 1901..2000
Đền xây ⟦thế kỷ thứ XVIII⟧. => 1701..1800
Đền xây ⟦thế kỷ XVIII-XIX⟧. => 1701..1900
Đền xây ⟦nửa đầu thế kỷ XX⟧. => 1901..1950
⟦Năm 938⟧, quân ta thắng trên sông. => 0938
Nước lập ⟦năm 208 trước Công nguyên⟧. => -0207
⟦Năm Ất Tỵ⟧ nhiều lễ hội. => 2025
⟦Năm Giáp Thìn⟧ nhiều lễ hội. => 2024
# near days
⟦Hôm qua⟧ trời mưa. => 2025-05-07
⟦Hôm nay⟧ trời nắng. => 2025-05-08
⟦Hôm kia⟧ trời nắng. => 2025-05-06
⟦Sáng nay⟧ trời nắng. => 2025-05-08
⟦Chiều nay⟧ trời nắng. => 2025-05-08
⟦Tối qua⟧ trời nắng. => 2025-05-07
⟦Đêm qua⟧ trời mưa. => 2025-05-07
⟦Sáng mai⟧ trời mưa. => 2025-05-09
⟦Ngày mai⟧ trời mưa. => 2025-05-09
⟦Ngày hôm qua⟧ trời mưa. => 2025-05-07
⟦Sáng hôm nay⟧ trời mưa. => 2025-05-08
⟦Sáng hôm qua⟧ trời mưa. => 2025-05-07
⟦Rạng sáng nay⟧ trời mưa. => 2025-05-08
⟦Hôm nay 8/5⟧ trời mưa. => 2025-05-08
⟦Hôm nay⟧, ⟦ngày 8/5⟧, trời mưa. => 2025-05-08 2025-05-08
⟦Sáng nay⟧ (⟦8/5⟧) trời mưa. => 2025-05-08 2025-05-08
⟦Ngày 6/5⟧ họp, ⟦chiều cùng ngày⟧ ký. => 2025-05-06 2025-05-06
⟦Ngày 6/5⟧ họp, ⟦cùng ngày⟧ ký. => 2025-05-06 2025-05-06
⟦Ngày 6/5⟧ họp, ⟦ngày hôm sau⟧ ký. => 2025-05-06 2025-05-07
⟦Tuần này⟧ trời mát. => 2025-05-05..2025-05-11
⟦Tuần trước⟧ trời mát. => 2025-04-28..2025-05-04
⟦Tuần tới⟧ trời mát. => 2025-05-12..2025-05-18
⟦Cuối tuần này⟧ trời mát. => 2025-05-10..2025-05-11
⟦Tuần vừa qua⟧ trời mát. => 2025-04-28..2025-05-04
# weekdays
Ông đến ⟦thứ Hai⟧. => 2025-05-05
Ông đến ⟦hôm thứ Tư⟧. => 2025-05-07
⟦Thứ Năm⟧, chợ đông. => 2025-05-08
⟦Thứ Sáu⟧, chợ đông. => 2025-05-02
⟦Chủ nhật⟧, chợ đông. => 2025-05-04
⟦Sáng Chủ nhật⟧, chợ đông. => 2025-05-04
⟦Sáng thứ hai⟧, chợ đông. => 2025-05-05
Chợ họp ⟦thứ Bảy tuần trước⟧. => 2025-05-03
Chợ họp ⟦thứ Sáu tuần này⟧. => 2025-05-09
Chợ họp ⟦thứ Hai tuần tới⟧. => 2025-05-12
⟦Thứ Ba, ngày 6/5⟧, chợ đông. => 2025-05-06
⟦Thứ Ba, 6/5/2025⟧, chợ đông. => 2025-05-06
⟦Thứ Ba ngày 6/5/2025⟧ chợ đông. => 2025-05-06
⟦Thứ Ba⟧ (⟦6/5⟧) chợ đông. => 2025-05-06 2025-05-06
Đoàn sẽ đến ⟦thứ Hai⟧. => 2025-05-12
Xe chạy từ ⟦thứ Hai đến thứ Sáu⟧. => 2025-05-05..2025-05-09
Anh về thứ hai ở nội dung này.
Thành phố lớn thứ hai cả nước.
Thứ hai là việc giữ rừng.
Điều thứ ba cần nói là nước sạch.
Họ xếp thứ 7 chung cuộc.
Họ đứng thứ 3 thế giới.
# lunar days
⟦Mùng 3 Tết⟧ chùa đông. => 2025-01-31
⟦Mồng 1 Tết⟧ chùa đông. => 2025-01-29
⟦Sáng mùng 1 Tết⟧ chùa đông. => 2025-01-29
⟦30 Tết⟧ chợ vãn. => 2025-01-28
⟦29 Tết⟧ chợ vãn. => 2025-01-28
⟦Rằm tháng Giêng⟧ chùa đông. => 2025-02-12
⟦Rằm tháng 7⟧ chùa đông. => 2024-08-18
⟦Mùng 10/3 âm lịch⟧ là giỗ Tổ. => 2025-04-07
⟦Ngày 10/3 âm lịch⟧ là giỗ Tổ. => 2025-04-07
⟦23 tháng Chạp⟧ thả cá. => 2025-01-22
# hours
Trận đấu lúc ⟦18h30⟧. => 18:30
Trận đấu lúc ⟦18h⟧. => 18:00
Xe lăn bánh lúc ⟦16 giờ 54⟧. => 16:54
Xe lăn bánh lúc ⟦16 giờ 54 phút⟧. => 16:54
Xe lăn bánh lúc ⟦16:54⟧. => 16:54
Xe lăn bánh lúc ⟦5 giờ sáng⟧. => 05:00
Xe lăn bánh lúc ⟦9 giờ tối⟧. => 21:00
Xe lăn bánh lúc ⟦2 giờ chiều⟧. => 14:00
Xe lăn bánh lúc ⟦8 giờ rưỡi⟧. => 08:30
Xe lăn bánh lúc ⟦7 giờ kém 10⟧. => 06:50
Mở cửa từ ⟦7h-9h⟧. => 07:00..09:00
Mở cửa ⟦7h30-9h⟧. => 07:30..09:00
Mở cửa từ ⟦7h đến 9h⟧. => 07:00..09:00
Mở cửa từ ⟦7 giờ đến 9 giờ⟧. => 07:00..09:00
Mở cửa từ ⟦7h30 đến 21h⟧. => 07:30..21:00
⟦16h54 ngày 6/5⟧, xe lăn bánh. => 2025-05-06T16:54
⟦16 giờ 54 ngày 6/5/2025⟧, xe lăn bánh. => 2025-05-06T16:54
⟦9h sáng nay⟧, xe lăn bánh. => 2025-05-08T09:00
⟦9 giờ sáng 6/5⟧, xe lăn bánh. => 2025-05-06T09:00
⟦8h, ngày 6/5⟧, xe lăn bánh. => 2025-05-06T08:00
⟦02h00 ngày 9/5⟧ hai đội sẽ gặp nhau. => 2025-05-09T02:00
⟦22h ngày 6/5⟧ mưa to. => 2025-05-06T22:00
⟦22h đêm qua⟧ mưa to. => 2025-05-07T22:00
⟦06/05/2025 16:54⟧ => 2025-05-06T16:54
Đăng ⟦06/05/2025, 16:54⟧ => 2025-05-06T16:54
⟦Ngày 6/5, lúc 16h54⟧, xe lăn bánh. => 2025-05-06T16:54
Cấm đường từ ⟦8h ngày 5/5 đến 17h ngày 7/5⟧. => 2025-05-05T08:00..2025-05-07T17:00
Tàu cập bến ⟦khoảng 18h⟧. => 18:00
Tàu phải về ⟦trước 18h⟧. => 18:00
Chợ họp từ ⟦19h30-21h30 ngày 6/5⟧. => 2025-05-06T19:30..2025-05-06T21:30
Chợ họp từ ⟦5h đến 7h sáng 6/5⟧. => 2025-05-06T05:00..2025-05-06T07:00
Vào lúc ⟦6 giờ 30 phút sáng ngày 5/5/2025⟧, tàu chạy. => 2025-05-05T06:30
Tính ⟦đến 17h ngày 6-5⟧, nước rút. => 2025-05-06T17:00
⟦14 giờ chiều mai⟧ họp. => 2025-05-09T14:00
⟦9h00 - 11h00 ngày 2/5/2025⟧ họp. => 2025-05-02T09:00..2025-05-02T11:00
⟦Khoảng 8h cùng ngày⟧, ông về. => 2025-05-08T08:00
Đường cao tốc cho chạy 80 km/h.
Anh đi bộ 8 giờ liền.
Chị làm việc 8 giờ mỗi ngày.
Trong 24 giờ qua, nước lên.
Trong 24h, nước lên.
Ca mổ kéo dài 5 giờ.
Họ chờ hơn 3 giờ.
Cứ 72 giờ phải báo cáo.
Bản đồ tỷ lệ 1:10.
Màn hình tỉ lệ 16:9 sắc nét.
# no dates
Đội nhà thắng 2-1.
Tỉ số 3-0 làm khán giả vui.
Hai đội hòa 1-1 sau hiệp đầu.
Nghị định 15/2024/NĐ-CP có hiệu lực.
Quyết định 204/QĐ-TTg đã ký.
Luật số 12/2025/QH15 được thông qua.
Nghị quyết số 57-NQ/TW mở đường.
Thông tư 05/2023/TT-BCT quy định rõ.
Nhà ở số 12/5 đường Lê Lợi.
Địa chỉ 12/5 hẻm 7 phố cổ.
Hơn 2/3 dân số sống ở quê.
Khoảng 1/4 diện tích là rừng.
Chiếm 1/3 tổng số.
Đạt 10/11 chỉ tiêu.
2/3 dân số dùng mạng.
Tổng đài trực 24/7.
Quán mở cửa 24/7 quanh năm.
Gọi số 0912.345.678 để hỏi.
Phiên bản 4.0 ra mắt.
Cách mạng công nghiệp 4.0 mở lối.
Khoảng 5-7 triệu đồng mỗi tháng.
Cần 10-12 người.
Nặng 20-25 kg.
Cao 15–20% so với giá cũ.
Trong 10 năm qua, đường dài thêm.
Ba tháng nay trời hạn.
3 tháng qua trời hạn.
Hai năm trước nơi này hoang vắng.
Anh học được 6 tháng.
Nhà máy chạy 12 tháng một năm.
Thu nhập năm sau cao hơn năm trước.
Mỗi năm có một lần.
Hàng năm lễ hội mở.
Có 2000 người dự.
Xã có 1998 hộ dân.
Địa chỉ mạng là 192.168.1.5 nhé.
Quý khách vui lòng chờ.
Quý vị đại biểu đã đến.
Đồng chí Năm nói nhỏ.
Năm người đi cùng xe.
Nước sông rút 0,5 m.
Chạy 5 km mỗi sáng.
Ngày 3 bữa cơm đủ rau.
Uống ngày 2 lần.
Thứ nhất, cần sửa luật.
Áo số 10 ghi bàn.
Hồ sơ gồm 3 loại giấy.
Giá 12.500 đồng một ổ.
Hòa bình và ổn định là chung.
Hiện nay giá còn cao.
Ngày nay ai cũng dùng điện thoại.
Cuối cùng họ cũng đến.
Đầu tư công tăng.
Từng ngày một, cây lớn dần.
Thế giới đổi thay.
Quốc lộ 1A nối hai miền.
Chuyến bay VN-2024 hạ cánh.
@
# nothing to resolve by
Đoàn rời Hà Nội ⟦ngày 6/5⟧. => --05-06
Đoàn rời Hà Nội ⟦hôm qua⟧. => XXXX-XX-XX
Bão ⟦tháng 9⟧ gây hại. => --09
⟦Năm ngoái⟧ mưa ít. => XXXX
Hội chợ mở ⟦ngày 5-7/5⟧. => --05-05..--05-07
⟦Quý I⟧ tăng khá. => --01-01..--03-31
⟦Ngày 6/5/2025⟧ mưa. => 2025-05-06
@2024-01-10
Vụ việc xảy ra ⟦ngày 25/12⟧. => 2023-12-25
Vụ việc xảy ra ⟦ngày 10/1⟧. => 2024-01-10
Dự án sẽ mở bán ⟦ngày 29/2⟧. => 2024-02-29
⟦Tháng 12⟧ giá giảm. => 2023-12
⟦Quý IV⟧ giá giảm. => 2023-10-01..2023-12-31
⟦Tháng trước⟧ giá giảm. => 2023-12
@en 2025-05-08
# English
The visit began on ⟦6 May 2025⟧. => 2025-05-06
The visit began on ⟦May 6, 2025⟧. => 2025-05-06
The visit took place on ⟦May 5-7⟧. => 2025-05-05..2025-05-07
The visit took place on ⟦May 5-7, 2025⟧. => 2025-05-05..2025-05-07
The visit took place on ⟦5-7 May 2025⟧. => 2025-05-05..2025-05-07
Trade grew in ⟦2024⟧. => 2024
Trade grew in the ⟦first quarter of 2025⟧. => 2025-01-01..2025-03-31
Trade grew in the ⟦first three months of 2025⟧. => 2025-01-01..2025-03-31
Trade grew in the ⟦first half of the year⟧. => 2025-01-01..2025-06-30
Trade grew ⟦last year⟧. => 2024
He arrived on ⟦Monday⟧. => 2025-05-05
He arrived ⟦yesterday⟧. => 2025-05-07
He arrived on ⟦Tuesday, May 6⟧. => 2025-05-06
Exports rose in ⟦March⟧. => 2025-03
Exports rose in ⟦September 2024⟧. => 2024-09
The plan for ⟦2021-2025⟧ was approved. => 2021..2025
In the ⟦1990s⟧ the road was built. => 1990..1999
The train leaves at ⟦9:30⟧. => 09:30
The train leaves at ⟦6 p.m.⟧ sharp. => 18:00
⟦Last week⟧ it rained. => 2025-04-28..2025-05-04
They may march again.
He sold 2000 books.
It works 24/7.
`;
