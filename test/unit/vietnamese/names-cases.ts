/**
 * Name cases, one a line: every expected name in ⟦⟧ with "p" (person), "o"
 * (organisation) or "l" (place) before it. A line "@en" switches to English,
 * "@vi" back. Sentences without ⟦⟧ name nobody.
 */
export const nameCases = `
# people after titles and honorifics
Ông ⟦p Nguyễn Văn An⟧ phát biểu.
Bà ⟦p Lê Thị Hoa⟧ trả lời báo chí.
Chiều qua, ông ⟦p Sơn⟧ lên đường.
Theo bà ⟦p Hạnh⟧, giá sẽ ổn định.
Anh ⟦p Tuấn⟧ kể lại.
Chị ⟦p Nga⟧ bán rau ở chợ.
Cụ ⟦p Mùi⟧ năm nay tròn trăm tuổi.
Em ⟦p Trần Bảo Ngọc⟧ đạt giải nhất.
Chủ tịch nước ⟦p Trần Văn Bình⟧ tiếp khách.
Thủ tướng ⟦p Phan Đức Long⟧ chủ trì cuộc họp.
Thủ tướng Chính phủ ⟦p Phan Đức Long⟧ chủ trì cuộc họp.
Phó Thủ tướng ⟦p Võ Hữu Phước⟧ dự lễ.
Tổng Bí thư ⟦p Tô Lâm⟧ thăm nhà máy.
Bộ trưởng ⟦o Bộ Y tế⟧ ⟦p Đào Hồng Lan⟧ trả lời.
Bộ trưởng Ngoại giao ⟦p Bùi Thanh Sơn⟧ hội đàm.
Thứ trưởng ⟦o Bộ Công Thương⟧ ⟦p Phan Thị Thắng⟧ nói.
Thượng tướng ⟦p Lê Quang Minh⟧ kiểm tra.
Thượng tướng, TS ⟦p Lê Quang Minh⟧ kiểm tra.
Đại tá ⟦p Ngô Văn Hùng⟧ cho biết.
GS ⟦p Hoàng Tụy⟧ từng dạy ở đây.
GS.TS ⟦p Nguyễn Đình Lộc⟧ từng dạy ở đây.
PGS.TS ⟦p Bùi Mạnh Hà⟧ từng dạy ở đây.
TS ⟦p Vũ Minh Khương⟧ nhận định.
Bác sĩ ⟦p Trương Hữu Khanh⟧ khuyên.
Luật sư ⟦p Phan Văn Kiên⟧ khuyên.
Nhà báo ⟦p Đỗ Thu Trang⟧ tường thuật.
Ca sĩ ⟦p Mỹ Tâm⟧ hát.
Cầu thủ ⟦p Quang Hải⟧ ghi bàn.
HLV ⟦p Park Hang-seo⟧ hài lòng.
Huấn luyện viên ⟦p Kim Sang-sik⟧ hài lòng.
Bị cáo ⟦p Hùng⟧ xin giảm án.
Nghi phạm ⟦p Trần Văn Tám⟧ đã ra đầu thú.
Đại sứ ⟦l Kazakhstan⟧ tại ⟦l Việt Nam⟧ ⟦p Kanat Tumysh⟧ cho rằng vậy.
Tổng thống ⟦l Kazakhstan⟧ ⟦p Kassym-Jomart Tokayev⟧ đón khách.
Tổng thống ⟦l Mỹ⟧ ⟦p Donald Trump⟧ ký sắc lệnh.
Tổng thống ⟦l Pháp⟧ ⟦p Emmanuel Macron⟧ tới thăm.
Tổng thống ⟦l Nga⟧ ⟦p Vladimir Putin⟧ họp báo.
Thủ tướng ⟦l Anh⟧ ⟦p Keir Starmer⟧ họp báo.
Thủ tướng ⟦l Campuchia⟧ ⟦p Hun Manet⟧ họp báo.
Thủ tướng ⟦l Ấn Độ⟧ ⟦p Narendra Modi⟧ họp báo.
Tổng thống ⟦l Ukraine⟧ ⟦p Volodymyr Zelensky⟧ họp báo.
Ngoại trưởng ⟦l Mỹ⟧ ⟦p Marco Rubio⟧ họp báo.
Nhà vua ⟦p Maha Vajiralongkorn⟧ gửi thư.
Thủ tướng ⟦l Đức⟧ ⟦p Olaf Scholz⟧ từ chức.
Ông ⟦p Ursula von der Leyen⟧ phát biểu.
Thái tử ⟦p Mohammed bin Salman⟧ tiếp khách.
Tổng Thư ký ⟦o Liên hợp quốc⟧ ⟦p Antonio Guterres⟧ kêu gọi.
Chủ tịch ⟦o UBND tỉnh Vĩnh Phúc⟧ ⟦p Lê Duy Thành⟧ nói.
Bí thư ⟦o Tỉnh ủy Lào Cai⟧ ⟦p Trịnh Việt Hùng⟧ nói.
Giám đốc ⟦o Sở Y tế Hà Nội⟧ ⟦p Trần Nhị Hà⟧ nói.
Phó Chủ tịch ⟦o Quốc hội⟧ ⟦p Nguyễn Đức Hải⟧ nói.
Đại sứ ⟦l Hoa Kỳ⟧ ⟦p Marc Knapper⟧ nói.
NSND ⟦p Lê Khanh⟧ và diễn viên ⟦p Hồng Ánh⟧ cùng diễn.
Nghệ sĩ Ưu tú ⟦p Kim Tử Long⟧ diễn.
Trung vệ ⟦p Quế Ngọc Hải⟧ trở lại.
Chủ tịch ⟦o Công ty cổ phần Vinhomes⟧ ⟦p Phạm Thiếu Hoa⟧ nói.
Vợ chồng anh ⟦p Nam⟧ về quê.
Chủ tịch ⟦p Hồ Chí Minh⟧ về thăm làng.
Đồng chí ⟦p Ngô Đông Hải⟧ dự họp.
Ông ⟦p Đức⟧ và bà ⟦p Mai⟧ cùng đi.
# people by their names alone
Hôm ấy ⟦p Nguyễn Thị Minh Khai⟧ có mặt.
⟦p Trần Hưng Đạo⟧ là danh tướng.
Thơ của ⟦p Phạm Tiến Duật⟧ được yêu thích.
Họ gặp ⟦p Lê Văn Tám⟧, ⟦p Đỗ Thị Lan⟧ và ⟦p Hoàng Văn Thụ⟧.
Theo ⟦p Nguyễn Văn An⟧, việc đã xong.
Tác phẩm do ⟦p Bùi Xuân Phái⟧ vẽ.
Nhóm có ⟦p Phùng Quang Thanh⟧ và bạn.
⟦p Đặng Thùy Trâm⟧ viết nhật ký.
(Ảnh: ⟦p Trần Hải⟧)
⟦p Elon Musk⟧ mua thêm cổ phiếu.
Sau đó ⟦p Tim Cook⟧ lên tiếng.
⟦p Donald Trump⟧ thắng cử, và ⟦p Trump⟧ nhậm chức.
Bản án nêu tên ⟦p N.V.A⟧ và đồng phạm.
Bà ⟦p H.T.P⟧ đi chợ.
# organisations
⟦o Bộ Nông nghiệp và Môi trường⟧ ra thông báo.
⟦o Bộ Giáo dục và Đào tạo⟧ ra thông báo.
⟦o Bộ Văn hóa, Thể thao và Du lịch⟧ ra thông báo.
⟦o Bộ Công an⟧ ra thông báo.
⟦o Bộ Công an⟧ công bố kết quả.
⟦o Bộ Ngoại giao⟧ bác bỏ.
⟦o Bộ Ngoại giao Việt Nam⟧ bác bỏ.
⟦o Bộ Khoa học và Công nghệ⟧ trình đề án.
⟦o Bộ Quốc phòng⟧ trình đề án.
⟦o Bộ Tài chính⟧ trình đề án.
⟦o Sở Giao thông vận tải⟧ cấm đường.
⟦o Sở Xây dựng Hà Nội⟧ cấm đường.
⟦o Sở Y tế TP Hồ Chí Minh⟧ cảnh báo dịch.
⟦o Tổng cục Thống kê⟧ công bố số liệu.
⟦o Cục Thống kê⟧ công bố số liệu.
⟦o Cục Hàng không Việt Nam⟧ cấp phép.
⟦o Cục Cảnh sát giao thông⟧ cấp phép.
⟦o Trung tâm Dự báo khí tượng thủy văn quốc gia⟧ cảnh báo.
⟦o Ủy ban Thường vụ Quốc hội⟧ họp phiên mới.
⟦o Ủy ban Mặt trận Tổ quốc Việt Nam⟧ vận động.
⟦o UBND TP Hà Nội⟧ phê duyệt.
⟦o UBND tỉnh Nghệ An⟧ phê duyệt.
⟦o HĐND tỉnh Nghệ An⟧ phê duyệt.
⟦o Công an tỉnh Gia Lai⟧ khởi tố vụ án.
⟦o Công an TP Đà Nẵng⟧ khởi tố vụ án.
⟦o TAND TP Hà Nội⟧ xét xử.
⟦o Tỉnh ủy Quảng Trị⟧ tổ chức lễ.
⟦o Thành ủy Cần Thơ⟧ tổ chức lễ.
⟦o Hội Nông dân Việt Nam⟧ phát động.
⟦o Hội đồng Bảo an⟧ bỏ phiếu.
⟦o Hội đồng Bảo an Liên hợp quốc⟧ bỏ phiếu.
⟦o Liên hợp quốc⟧ kêu gọi ngừng bắn.
⟦o Liên minh châu Âu⟧ áp thuế.
⟦o Đảng Cộng sản Việt Nam⟧ tròn tuổi.
⟦o Học viện Chính trị quốc gia Hồ Chí Minh⟧ mở lớp.
⟦o Trường Đại học Bách khoa Hà Nội⟧ tuyển sinh.
⟦o Đại học Quốc gia Hà Nội⟧ tuyển sinh.
⟦o Trường Chính trị Lê Duẩn⟧ tuyển sinh.
⟦o Trường THPT Chu Văn An⟧ tuyển sinh.
⟦o Bệnh viện Bạch Mai⟧ tiếp nhận.
⟦o Bệnh viện Chợ Rẫy⟧ tiếp nhận.
⟦o Bệnh viện Đa khoa Vĩnh Phúc⟧ tiếp nhận.
⟦o Viện Kiểm sát nhân dân tối cao⟧ kháng nghị.
⟦o Ngân hàng Nhà nước⟧ giữ lãi suất.
⟦o Ngân hàng Nhà nước Việt Nam⟧ giữ lãi suất.
⟦o Ngân hàng Thế giới⟧ dự báo.
Khách hàng của ⟦o ngân hàng Vietcombank⟧ tăng.
Ông mở ⟦o công ty Hoa Sen⟧ từ sớm.
⟦o Công ty Cổ phần Thép Hòa Phát⟧ báo lãi.
⟦o Công ty TNHH Samsung Electronics Việt Nam⟧ báo lãi.
⟦o Tập đoàn Phúc Sơn⟧ bị điều tra.
⟦o Tập đoàn Điện lực Việt Nam⟧ bị điều tra.
⟦o Tổng công ty Đường sắt Việt Nam⟧ bán vé.
⟦o Liên đoàn Bóng đá Việt Nam⟧ thông báo.
⟦o CLB Hà Nội⟧ thua trận.
⟦o Báo Nhân Dân⟧ đưa tin.
⟦o WHO⟧ cảnh báo.
Khoản vay của ⟦o WB⟧ và ⟦o IMF⟧ giải ngân chậm.
Khối ⟦o ASEAN⟧ ra tuyên bố.
Ảnh: ⟦o TTXVN⟧
Vốn từ ⟦o ADB⟧ về chậm.
⟦o NATO⟧ họp khẩn.
⟦o Samsung⟧ mở xưởng.
⟦o Vingroup⟧ mở xưởng.
⟦o Vietnam Airlines⟧ tăng chuyến.
⟦o Air Astana⟧ tăng chuyến.
⟦o Nhà Trắng⟧ xác nhận.
⟦o Liên minh Kinh tế Á - Âu⟧ (⟦o EAEU⟧) mở cửa.
⟦o Goldman Sachs Group⟧ dự báo.
⟦o Quốc hội⟧ biểu quyết.
⟦o Chính phủ⟧ ban hành nghị định.
⟦o Bộ Chính trị⟧ kết luận.
⟦o Đoàn Thanh niên Cộng sản Hồ Chí Minh⟧ phát động.
⟦o Công an TP.HCM⟧ vào cuộc.
⟦o Trung tâm Kiểm soát bệnh tật TP.HCM⟧ (⟦o HCDC⟧) cảnh báo.
⟦o Bệnh viện Nhi đồng 1⟧ tiếp nhận ca bệnh.
⟦o CLB Hoàng Anh Gia Lai⟧ thua sân nhà.
⟦o Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam⟧ họp.
⟦o Ban Bí thư Trung ương Đảng⟧ họp.
⟦o Viện Hàn lâm Khoa học xã hội Việt Nam⟧ công bố.
⟦o Cơ quan Cảnh sát điều tra⟧ khởi tố.
⟦o Quân khu 7⟧ diễn tập.
⟦o Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Trị⟧ trao quà.
⟦o Đại học Harvard⟧ cấp học bổng.
Theo ⟦o Reuters⟧, giá dầu giảm.
# places
Trận đấu trên ⟦l sân Mỹ Đình⟧ kết thúc.
Xe về ⟦l Mỹ Đình⟧ chậm.
Khách thăm ⟦l Vườn quốc gia Phong Nha - Kẻ Bàng⟧.
Nhà ở ⟦l xã Đắk R'La⟧.
Tàu qua ⟦l hầm Hải Vân⟧.
⟦l Hà Nội⟧ mưa lớn.
Tàu rời ⟦l Hà Nội⟧ lúc sáng.
Cầu nối ⟦l tỉnh Quảng Nam⟧ với ⟦l thành phố Đà Nẵng⟧.
Xe đi ⟦l TP Hồ Chí Minh⟧.
Xe đi ⟦l TP. Hồ Chí Minh⟧.
Xe đi ⟦l TP.HCM⟧.
Xe đi ⟦l TP HCM⟧.
Xe đi ⟦l thành phố Thủ Đức⟧.
Nhà ở ⟦l quận 1⟧.
Nhà ở ⟦l phường 12⟧, ⟦l quận Gò Vấp⟧.
Nhà ở ⟦l phường Bến Nghé⟧.
Nhà ở ⟦l xã Trà Leng⟧, ⟦l huyện Nam Trà My⟧.
Nhà ở ⟦l thôn Đông⟧, ⟦l xã Yên Thường⟧.
Nước ⟦l sông Hồng⟧ dâng.
Nước ⟦l sông Đà⟧ dâng.
Tàu ra ⟦l đảo Lý Sơn⟧.
Tàu ra ⟦l quần đảo Trường Sa⟧.
Máy bay đáp xuống ⟦l sân bay Nội Bài⟧.
Máy bay đáp xuống ⟦l sân bay quốc tế Long Thành⟧.
Xe chạy trên ⟦l đường Lê Lợi⟧.
Xe chạy trên ⟦l đường Nguyễn Trãi⟧.
Xe chạy trên ⟦l phố Hàng Bài⟧.
Xe chạy trên ⟦l quốc lộ 1A⟧.
Xe qua ⟦l cầu Long Biên⟧.
Xe qua ⟦l đèo Hải Vân⟧.
Hàng bày ở ⟦l chợ Bến Thành⟧.
Thuyền trên ⟦l vịnh Hạ Long⟧.
Thuyền trên ⟦l hồ Tây⟧.
Hàng qua ⟦l cửa khẩu Hữu Nghị⟧.
Xưởng trong ⟦l khu công nghiệp Sóng Thần⟧.
Khách đến ⟦l Huế⟧, ⟦l Hội An⟧ và ⟦l Đà Lạt⟧.
Gạo bán sang ⟦l Trung Quốc⟧, ⟦l Hàn Quốc⟧, ⟦l Nhật Bản⟧.
Gạo bán sang ⟦l Mỹ⟧ và ⟦l châu Âu⟧.
Gạo bán sang ⟦l Philippines⟧.
Gạo bán sang ⟦l Ả Rập Xê Út⟧.
Gạo bán sang ⟦l Thổ Nhĩ Kỳ⟧.
Khối này gồm ⟦l Nga⟧, ⟦l Belarus⟧ và ⟦l Kyrgyzstan⟧.
Vùng ⟦l Đông Nam Á⟧ nóng lên.
Vùng ⟦l Trung Đông⟧ nóng lên.
Khu vực ⟦l châu Á - Thái Bình Dương⟧ nóng lên.
Lúa ở ⟦l Đồng bằng sông Cửu Long⟧ chín sớm.
Cà phê ⟦l Tây Nguyên⟧ được giá.
Chủ quyền ở ⟦l Biển Đông⟧ là thiêng liêng.
Lễ tại thủ đô ⟦l Astana⟧ trang trọng.
Lễ tại ⟦l Viêng Chăn⟧ trang trọng.
Lễ tại ⟦l Melbourne⟧ trang trọng.
Lễ tại ⟦l Gdansk⟧ trang trọng.
Quan hệ với ⟦l Cộng hòa Kazakhstan⟧ tốt đẹp.
Quốc khánh ⟦l Vương quốc Thái Lan⟧ đến gần.
Quan hệ ⟦l Việt Nam⟧-⟦l Lào⟧ bền chặt.
Quan hệ ⟦l Việt Nam⟧ – ⟦l New Zealand⟧ bền chặt.
Bão vào ⟦l Thanh Hóa⟧, ⟦l Nghệ An⟧.
Cây ở ⟦l Đắk Lắk⟧ và ⟦l Gia Lai⟧ trổ hoa.
Quy hoạch ⟦l tỉnh Bà Rịa-Vũng Tàu⟧ đã duyệt.
Khách đi ⟦l Bangkok⟧, ⟦l Seoul⟧ và ⟦l Paris⟧.
Công nhân ⟦l Bình Dương⟧ tăng ca.
# tone marks in the older place
Mưa lớn ở ⟦l Khánh Hoà⟧ và ⟦l Thanh Hoá⟧.
⟦o Uỷ ban nhân dân tỉnh Hoà Bình⟧ họp phiên thường kỳ.
⟦o Toà án nhân dân tối cao⟧ tập huấn.
Khách từ ⟦l Thuỵ Sĩ⟧ thích ⟦l Hội An⟧.
Đại uý ⟦p Trần Thuỷ⟧ nhận nhiệm vụ.
# acronyms in brackets, and what they close
⟦o Hiệp hội Chế biến thủy sản miền Nam⟧ (⟦o CBTS⟧) lên tiếng. Theo đó, ⟦o CBTS⟧ lo thiếu nguyên liệu.
⟦o Cục Kiểm định thuốc và mỹ phẩm Đan Mạch⟧ (⟦o KTM⟧) cấp phép.
⟦o đảng Con đường vì nước Áo⟧ (⟦o NwA⟧) vào quốc hội.
⟦o Công ty cổ phần nước sạch ven đô⟧ (⟦o NSVĐ⟧) tăng giá.
⟦o Trung tâm Kiểm soát bệnh tật (CDC) Yên Bái⟧ lấy mẫu.
Đó là ⟦o cơ quan khí tượng Chile⟧ (⟦o KTC⟧).
# where a body's name ends
⟦o Hội Sầu riêng Tiền Giang⟧ ra đời.
⟦o Liên đoàn Cầu lông Bắc Giang⟧ trao giải.
⟦o Bệnh viện Thẩm mỹ Ánh Dương⟧ mở cửa.
⟦o Cục Lễ tân Nhà nước⟧ đón đoàn.
⟦o Cục Bảo vệ thực vật Lào⟧ kiểm dịch lô hàng.
⟦o Trung tâm kiểm soát bệnh tật tỉnh Lai Châu⟧ phun thuốc.
⟦o Ban Chỉ huy phòng chống bão lụt tỉnh Nam Định⟧ trực đêm.
⟦o Ban Chỉ đạo Trung ương về phòng, chống tham nhũng⟧ họp.
⟦o Bộ Kế hoạch - đầu tư⟧ thẩm định.
⟦o TAND cấp cao tại Đà Nẵng⟧ xử phúc thẩm.
⟦o Giáo hội Phật giáo Việt Nam tỉnh Hà Nam⟧ tặng quà.
⟦o Hội đồng lý luận Văn học nghệ thuật Trung ương⟧ tọa đàm.
⟦o Công đoàn Dầu khí Việt Nam⟧ tặng quà.
⟦o Sở Ngoại vụ⟧ đón khách.
⟦o phòng Văn hóa Thông tin huyện Yên Mô⟧ kiểm kê.
⟦o Đồn Biên phòng Lũng Cú⟧ tuần tra.
⟦o BV Hữu Nghị Việt - Xô⟧ mở thêm khoa.
Đoàn của ⟦o Đại hội đồng Liên Hợp Quốc⟧ tới nơi.
# bodies without a name of their own
Ông là Chủ tịch ⟦o UBND tỉnh⟧ ⟦p Lê Văn Tài⟧.
Việc này do ⟦o UBND huyện⟧ quyết.
Phó Chủ tịch ⟦o UBND TP⟧ ⟦p Trần Văn Khải⟧ ký.
Phó Bí thư ⟦o Tỉnh ủy⟧, Chủ tịch ⟦o HĐND tỉnh⟧ dự.
UBND các huyện báo cáo trước thứ Sáu.
Giám đốc ⟦o Công an tỉnh⟧ chỉ đạo.
Nhà trường xin phép Ban Giám đốc ⟦o Sở Y tế Lào Cai⟧.
Hội đồng xét xử nghị án kéo dài.
Văn bản số 412/UBND-VX có hiệu lực.
Theo Nghị định 15/2021/NĐ-CP, mức phạt tăng.
Các tập đoàn ⟦l Mỹ⟧ rót vốn.
Nhiều ngân hàng ⟦l Nhật⟧ rút lui.
Em học một trường Đại học ở ⟦l Úc⟧.
# holders behind bodies
Điều phối viên ⟦o Hội đồng An ninh Quốc gia⟧ ⟦p Brent Walsh⟧ bác tin.
Chánh ⟦o Văn phòng Trung ương Đảng⟧ ⟦p Lê Hoài Nam⟧ công bố.
Ủy viên ⟦o Bộ Chính trị⟧, Đại tướng ⟦p Phan Trọng Vũ⟧ dự.
Ủy viên ⟦o Bộ Chính trị⟧ ⟦p Trần Lưu Quý⟧ thăm xã.
Phó Chủ tịch ⟦o UBTƯ MTTQ Việt Nam⟧ ⟦p Ngô Sách Bình⟧ trao nhà.
Các đồng chí Ủy viên ⟦o Ban Thường vụ Tỉnh ủy⟧ có mặt.
Giám đốc Cao cấp ⟦p Mira Stone⟧ trả lời.
Chuyên gia ⟦o Brandt Securities⟧ dự báo.
CEO ⟦o OpenAI⟧ ⟦p Sam Altman⟧ trả lời.
Phát ngôn viên ⟦o Phủ Tổng thống⟧ ⟦p Ko Ji-won⟧ đính chính.
# companies
⟦o Hãng dược phẩm Novalex⟧ thử vắc-xin.
⟦o Công ty chứng khoán Hồng Bàng⟧ khuyến nghị mua.
⟦o Cty TNHH Unikom⟧ chậm lương. Đại diện ⟦o Unikom⟧ xin lỗi.
⟦o Tập đoàn De Vries⟧ rót vốn. Nhà máy của ⟦o De Vries⟧ sắp chạy.
⟦o Công ty Nhật Minh⟧ vỡ nợ. Nhân viên ⟦o Nhật Minh⟧ kêu cứu.
⟦o CTCP Tập đoàn Đầu tư Yên Lạc⟧ trúng thầu, rồi ⟦o Yên Lạc⟧ bỏ cọc.
⟦o Sông Hồng House⟧ mở bán đợt hai.
⟦o Phú Quý Group⟧ mở bán đợt hai.
Thuốc của ⟦o Lorenz & Co⟧ bị thu hồi.
Tờ ⟦o Bangkok Post⟧ đăng ảnh.
Đọc tờ ⟦o Kyiv Independent⟧ sáng nay.
Ông nắm 40% cổ phần ⟦o BGV⟧.
Ảnh: ⟦o VFG⟧
Ảnh: ⟦p Thành Luân⟧
Dự án Green Valley chậm tiến độ.
Bản ChatGPT Agent vừa ra mắt.
# people in lists and after their first mention
Có mặt ⟦p Lam Phong⟧, ⟦p Tóc Mây⟧ và ⟦p Hà Anh Quân⟧.
Đêm nhạc có ca sĩ ⟦p Hà Lê⟧, ⟦p Mỹ Linh⟧ và ⟦p Đức Phúc⟧.
Nghi phạm là ⟦p Phạm Thị Thảo⟧ (SN 1980). ⟦p Thảo⟧ khai nhận hành vi.
⟦p Hongjin Tan⟧ bị bắt ở sân bay. Luật sư gặp ⟦p Tan⟧ hôm sau.
Tổng thống ⟦p Han Jae-woo⟧ tới. Sau đó ⟦p Han⟧ về nước.
Tay vợt vượt qua ⟦p Goh Ting Yu⟧ ở vòng một.
Đạo diễn là ⟦p Lê Anh Hùng⟧.
⟦p H’Mai Niê⟧ vào chung kết.
Cô ⟦p H'Lan Êban⟧ vào chung kết.
Bà ⟦p T.T.H.⟧ xin giấu tên thật.
Bệnh nhân ⟦p L.V.K.⟧ đã tỉnh.
Trợ lý là ⟦p Dario Moretti⟧ CEO của hãng.
# places: addresses, lists, short heads, neighbours
Nhà ở ⟦l Đức Thượng⟧, ⟦l Hoài Đức⟧, ⟦l Hà Nội⟧.
Quán mở ở 15 ⟦l Hàng Gà⟧, ⟦l quận Hoàn Kiếm⟧.
Lũ về ⟦l Lệ Ninh⟧ (⟦l Quảng Bình⟧) rất nhanh.
Xe tới ⟦l H.Cam Lộ⟧ thì hỏng.
Nhà ở ⟦l TX.Sông Cầu⟧, ⟦l Phú Yên⟧.
Nước ngập ⟦l đường Lê Lợi⟧, ⟦l Hoàng Diệu⟧, ⟦l Nguyễn Huệ⟧.
Dự án qua hai xã ⟦l Ngư Lộc⟧ và ⟦l Sen Lộc⟧.
Sạt lở trên ⟦l QL9⟧ và ⟦l QL14C⟧.
Quan hệ ⟦l Việt⟧ - ⟦l Nga⟧ ấm lên.
Quan hệ ⟦l Hàn⟧-⟦l Nhật⟧ ấm lên.
Hiệp ước ⟦l Mỹ⟧ - ⟦l Nhật⟧ được giữ.
Gió mạnh ở ven biển ⟦l Trung bộ⟧.
Rẫy ở ⟦l Krông Nô⟧ và ⟦l Ea Súp⟧ xanh tốt.
Tàu ra ⟦l huyện đảo Cô Tô⟧.
Hàng vào ⟦l Rafah⟧, rồi tới ⟦l dải Gaza⟧.
Họ rời ⟦l Kherson⟧ trong đêm.
Văn minh ⟦l phương Tây⟧ lan rộng.
Mưa ở ⟦l miền bắc⟧ kéo dài.
Lễ đón tại ⟦l Phủ Chủ tịch⟧.
Trận chung kết ở ⟦l Nhà thi đấu Phú Thọ⟧.
Phối cảnh ⟦l Coral Towers⟧ rất đẹp.
Cơ sở ở ⟦l Thừa Thiên – Huế⟧.
Vụ tai nạn xảy ra tại Km 45.
# nobody
Hôm nay trời đẹp.
Sáng nay, mưa rơi.
Ngày mai là Chủ nhật.
Thứ Hai đầu tuần, chợ đông.
Tháng Giêng là tháng ăn chơi.
Pháp luật nghiêm minh.
Ý kiến của cử tri được ghi nhận.
Đức tính ấy rất quý.
Anh em trong nhà thuận hòa.
Theo quy định, xe phải dừng.
Trong khi đó, giá vẫn tăng.
Các đại biểu bấm nút.
Bộ trưởng trả lời chất vấn.
Thủ tướng yêu cầu báo cáo.
Tổng Bí thư nhấn mạnh điều này.
Chủ tịch nước gửi thư chúc mừng.
Ông nói thêm.
Bà cho biết.
Anh kể lại câu chuyện.
THÔNG BÁO TUYỂN SINH NĂM HỌC MỚI
LỄ KHAI MẠC TRẠI HÈ THIẾU NHI
Họ học tiếng Anh và tiếng Pháp.
Giá vàng và đô la Mỹ tăng.
Chỉ số VN-Index giảm.
Phiên này VN-Index tăng.
Tờ ⟦o Việt Nam News⟧ đăng bài.
Mẫu iPhone 15 bán chạy.
GDP và CPI đều tăng.
Vốn FDI giải ngân tốt.
Hồ nước trong xanh.
Cao điểm mùa khô đã đến.
Mai vàng nở rộ.
Hà mã sống dưới nước.
Đường phố vắng tanh.
Núi rừng bạt ngàn.
Sông suối cạn khô.
Hội trường chật kín.
Ban đầu ai cũng ngại.
Đảng viên gương mẫu.
Cục diện thay đổi.
Vụ án kéo dài.
Phòng khách rộng.
Viện cớ bận việc.
Trường hợp này hiếm.
Công an vào cuộc.
Công ty lãi lớn.
Người dân phấn khởi.
Đoàn xe nối dài.
Tăng trưởng đạt kế hoạch.
Quan trọng là bền vững.
Hoàng hôn buông xuống.
Lê thê cả buổi.
Nghị quyết đi vào cuộc sống.
Luật Đất đai có hiệu lực.
Hiệp định Thương mại được ký.
Huân chương Lao động hạng Nhì được trao.
Giải thưởng Hồ Chí Minh được trao.
Thị trường sôi động.
Thị trường ⟦l Nga⟧ sôi động.
Cuộc họp kéo dài. Văn phòng đóng cửa.
Môi trường trong lành.
@en
⟦l U.S.⟧ President ⟦p Joe Biden⟧ addressed the ⟦o U.N. General Assembly⟧.
President ⟦p Tokayev⟧ met the guests.
Prime Minister ⟦p Nguyen Van Binh⟧ met the guests.
Trade with ⟦l Kazakhstan⟧ and ⟦l China⟧ grew.
They flew to ⟦l Astana⟧.
⟦p Elon Musk⟧ spoke.
⟦o United Nations⟧ staff left.
General ⟦p Phan Van Long⟧ briefed reporters.
Minister of National Defence ⟦p Phan Van Long⟧ briefed reporters.
Ambassador of ⟦l Cuba⟧ ⟦p Jorge Legan⟧ arrived.
However, prices rose.
The ⟦o Ministry of Industry and Trade⟧ said on Tuesday that ⟦o Vietjet Air⟧ and ⟦o Qazaq Air⟧ had signed a deal with ⟦o Sovico Group⟧ in ⟦l Ho Chi Minh City⟧.
Prime Minister ⟦p Pham Minh Chinh⟧ received ⟦o World Bank⟧ President ⟦p Ajay Banga⟧ and ⟦o Apple⟧ CEO ⟦p Tim Cook⟧ in ⟦l Hanoi⟧ on Monday.
⟦o Hanoi People's Committee⟧ Chairman ⟦p Tran Sy Thanh⟧ said the ⟦o Hanoi Department of Transport⟧ would open the line in July.
The ⟦o General Statistics Office⟧ reported growth of 6.93 percent.
⟦p Dao Hong Lan⟧ visited ⟦o Bach Mai Hospital⟧ and the ⟦o University of Medicine and Pharmacy⟧ in ⟦l Quang Ninh⟧ province.
Storm Yagi made landfall in ⟦l Hai Phong⟧ and ⟦l Quang Ninh⟧ on September 7, the ⟦o National Centre for Hydro-Meteorological Forecasting⟧ said.
The ⟦o Vietnam Fatherland Front⟧ and the ⟦o Vietnam Red Cross Society⟧ handed over relief in ⟦l Lao Cai⟧, ⟦l Yen Bai⟧ and ⟦l Thai Nguyen⟧.
⟦p Nguyen Thi Hong⟧, Governor of the ⟦o State Bank of Vietnam⟧, told the ⟦o National Assembly⟧ that credit grew 15 percent.
⟦l Kazakhstan⟧ and ⟦l Vietnam⟧ share a vision, Kazakh Foreign Minister ⟦p Murat Nurtleu⟧ said.
The Japanese company will build a plant in ⟦l Bac Ninh Province⟧ with the ⟦o Japan International Cooperation Agency⟧.
The ⟦o Ministry of Culture, Sports and Tourism⟧ will host the event at ⟦l My Dinh National Stadium⟧ in December.
Passengers at ⟦l Noi Bai International Airport⟧ waited for hours on Friday, the ⟦o Civil Aviation Authority of Vietnam⟧ said.
Workers of ⟦o Samsung Electronics⟧ in ⟦l Thai Nguyen⟧ and ⟦o Foxconn⟧ in ⟦l Bac Giang⟧ returned after Tet.
Chairman ⟦p Pham Nhat Vuong⟧ of ⟦o Vingroup⟧ said ⟦o VinFast⟧ would open a factory in ⟦l Ha Tinh⟧.
The ⟦o Asian Development Bank⟧ lowered its forecast for ⟦l Southeast Asia⟧.
⟦p Le Thi Thu Hang⟧, spokesperson for the ⟦o Ministry of Foreign Affairs⟧, said ⟦l Viet Nam⟧ resolutely protects its sovereignty over ⟦l Hoang Sa⟧ and ⟦l Truong Sa⟧.
Police in ⟦l Binh Duong⟧ arrested two men from ⟦l Dong Nai⟧ on Sunday.
The ⟦o Vietnam Football Federation⟧ named ⟦p Kim Sang-sik⟧ as coach.
At the ⟦o Communist Review⟧, Professor ⟦p Nguyen Xuan Thang⟧ wrote about Doi Moi.
The ⟦o Mekong River Commission⟧ warned of saltwater in the ⟦l Mekong Delta⟧.
Students of ⟦o Hanoi University of Science and Technology⟧ won the First Prize.
The bridge across the ⟦l Red River⟧ links ⟦l Long Bien District⟧ with ⟦l Hoan Kiem District⟧.
The ⟦o People's Court of Ho Chi Minh City⟧ sentenced ⟦p Truong My Lan⟧ to death in April.
General Secretary ⟦p To Lam⟧ hosted a banquet for the State President of ⟦l Laos⟧, ⟦p Thongloun Sisoulith⟧.
`;
