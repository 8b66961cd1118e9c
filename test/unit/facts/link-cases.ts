/**
 * Sentences as papers print the shipped pack's entities, one a line, every
 * linked one as "{id|words}"; a sentence without braces links nobody. "@" and
 * a day changes the day of publication, "@en" and "@vi" the language. Short
 * ids for the commonest are in `shortIds`.
 */
export const shortIds: Readonly<Record<string, string>> = {
  L: 'to-lam',
  LY: 'ngo-phuong-ly',
  T: 'kassym-jomart-tokayev',
  S: 'bui-thanh-son',
  K: 'kanat-tumysh',
  H: 'ho-chi-minh',
  P: 'nguyen-xuan-phuc',
  D: 'miguel-diaz-canel',
  DD: 'david-duong',
  vn: 'vietnam',
  kz: 'kazakhstan',
  cu: 'cuba',
  us: 'united-states',
  cn: 'china',
  kr: 'south-korea',
  hu: 'hungary',
  az: 'azerbaijan',
  ast: 'astana',
  ny: 'new-york',
  mofa: 'ministry-of-foreign-affairs-vietnam',
  un: 'united-nations',
  unga: 'un-general-assembly',
  unsc: 'un-security-council',
  pcc: 'communist-party-of-cuba',
  cpv: 'communist-party-of-vietnam',
};

export const linkCases = `
@2025-05-07
# full names, with titles and without
Tối 5/5, {L|Tô Lâm} và đoàn tới {ast|Astana}.
Phu nhân {LY|Ngô Phương Ly} thăm một trường mẫu giáo ở {ast|Astana}.
Tổng thống {T|Kassym-Jomart Tokayev} chủ trì tiệc chiêu đãi.
Bộ trưởng {S|Bùi Thanh Sơn} tháp tùng đoàn.
Đại sứ {K|Kanat Tumysh} gửi lời chúc tới độc giả.
Đồng chí {L|Tô Lâm} cảm ơn nước chủ nhà.
Ông {DD|David Dương} kể về những ngày đầu lập nghiệp.
Tên của {H|Bác Hồ} được nhắc trong bài diễn văn.
Theo ông {L|TÔ LÂM}, hai nước cần đi nhanh hơn.
{L|TÔ LÂM} GẶP {T|TOKAYEV} TẠI {ast|ASTANA}
Cựu Chủ tịch nước {P|Nguyễn Xuân Phúc} từng tới La Habana.
Phó Thủ tướng, Bộ trưởng {mofa|Bộ Ngoại giao} {S|Bùi Thanh Sơn} họp báo.
Ủy viên {politburo-vietnam|Bộ Chính trị}, Phó Thủ tướng {S|Bùi Thanh Sơn} dự họp.
Bộ trưởng {mofa|Bộ Ngoại giao} {S|Bùi Thanh Sơn} hội kiến người đồng cấp.
Theo Bộ trưởng {mofa|Bộ Ngoại giao} {S|Bùi Thanh Sơn}, chuyến đi đạt nhiều kết quả.
Thứ trưởng {mofa|Bộ Ngoại giao Việt Nam} Nguyễn Minh Hằng cũng có mặt.
# misspelt, hyphens, other alphabets' ways
Tổng thống {T|Kassym-Jormart Tokayev} nhận lời thăm lại.
Tổng thống {T|Kassym Jomar Tokayev} nhận lời thăm lại.
Tổng thống {T|Kasim-Jomart Tokayev} nhận lời thăm lại.
Tổng thống {T|Kassym‑Jomart Tokayev} nhận lời thăm lại.
Tổng thống {T|Kassym-Jomart Tokaiev} nhận lời thăm lại.
Tổng thống {T|Tokajev} nhận lời thăm lại.
Tổng thống {T|Tokaev} nhận lời thăm lại.
Tổng thống {T|Tokayef} nhận lời thăm lại.
Tổng thống {T|Kassym Jomart Tokayev} cùng phu nhân đón khách.
Ngài {T|Kassim-Jomart Tokayev} bước lên bục danh dự.
Đại sứ {kz|Kazakhstan} {K|Kanat Tumys} trả lời phỏng vấn.
Đại sứ {K|Kanat Tumich} trả lời phỏng vấn.
Đường bay tới {kz|Kazakhtan} mở lại từ mùa hè.
Đường bay tới {kz|Kazakstan} mở lại từ mùa hè.
Đường bay tới {kz|Kazachstan} mở lại từ mùa hè.
Đường bay tới {kz|Ca-dắc-xtan} mở lại từ mùa hè.
Đường bay tới {kz|Kazakhstạn} mở lại từ mùa hè.
Ông là người {hu|Hung-ga-ri}.
Vải thiều sang {az|Azerbaizan} bằng đường biển.
# after the first mention
{T|Kassym-Jomart Tokayev} đọc diễn văn. Ông {T|Tokayev} dẫn một câu tục ngữ.
{S|Bùi Thanh Sơn} trả lời báo chí. Ông {S|Sơn} nói hai bên hài lòng.
{S|Bùi Thanh Sơn} trả lời báo chí. Theo ông {S|Sơn}, hai bên hài lòng.
{L|Tô Lâm} đặt vòng hoa. Ông {L|Lâm} ghi sổ lưu niệm.
{LY|Ngô Phương Ly} tặng sách. Bà {LY|Ly} trò chuyện với các em.
Đại sứ {K|Kanat Tumysh} kể chuyện. Ông {K|Tumysh} học tiếng Việt từ trẻ.
{T|Tokayev} tới sớm. {T|Tokayev} cũng về muộn nhất.
{DD|David Dương} góp quỹ. Theo ông {DD|Dương}, đó là nghĩa vụ.
Bộ trưởng {S|Bùi Thanh Sơn} tới {ast|Astana} từ sớm. Bộ trưởng {S|Sơn} làm việc ngay.
# offices alone
{L|Tổng Bí thư} tới thăm Đại sứ quán.
Sáng 6/5, {L|Tổng Bí thư} duyệt đội danh dự.
Cùng đi với {L|Tổng Bí thư} có nhiều bộ trưởng.
{T|Tổng thống Kazakhstan} tiễn khách ra tận sân bay.
{T|Tổng thống Cộng hòa Kazakhstan} tiễn khách ra tận sân bay.
Rời {kz|Kazakhstan}, đoàn cảm ơn {T|Tổng thống} và người dân.
{S|Bộ trưởng Ngoại giao} thông báo kết quả.
{S|Phó Thủ tướng, Bộ trưởng Ngoại giao} thông báo kết quả.
{K|Đại sứ Kazakhstan tại Việt Nam} viết bài cho báo.
{S|Ngoại trưởng Việt Nam} điện đàm.
Theo {L|Tổng Bí thư Đảng Cộng sản Việt Nam}, đó là lựa chọn đúng.
# places and countries
{vn|Việt Nam} và {kz|Kazakhstan} bỏ thị thực cho nhau.
Quan hệ {vn|Việt Nam} - {kz|Kazakhstan} bước sang trang mới.
Quan hệ {vn|Việt Nam}-{kz|Kazakhstan} bước sang trang mới.
Quan hệ {vn|Việt Nam} – {kz|Kazakhstan} bước sang trang mới.
Nước {kz|Cộng hoà Kazakhstan} rộng thứ chín thế giới.
{vn|CHXHCN Việt Nam} tròn 80 tuổi.
{vn|VIỆT NAM} và {kz|KAZAKHSTAN} thêm gần
Thủ đô {ast|Astana} lạnh về đêm.
Khách từ {central-asia|Trung Á} chuộng biển Nha Trang.
Hàng sang {europe|châu Âu} đi qua {kz|Kazakhstan}.
Ở {southeast-asia|Đông Nam Á}, {vn|Việt Nam} là bạn hàng lớn.
Tàu thuyền qua {south-china-sea|Biển Đông} được an toàn.
Sinh viên {kz|Kazakhstan} học ở {hu|Hungary}.
Lễ đón diễn ra ở {presidential-palace-kazakhstan|Phủ Tổng thống Kazakhstan}.
{turkiye|Thổ Nhĩ Kỳ} và {az|Azerbaijan} cùng nối tuyến.
{us|Mỹ} và {cn|Trung Quốc} áp thuế lẫn nhau.
{us|Hoa Kỳ} mời chuyên gia {kr|Hàn Quốc}.
Hội nghị của {cica|CICA} họp năm ngoái.
# organisations
{mofa|Bộ Ngoại giao Việt Nam} ra thông cáo.
{vietnam-news-agency|TTXVN} cử phóng viên đi cùng.
Ảnh: {vietnam-news-agency|TTXVN}
Phóng viên {vietnam-news-agency|Thông tấn xã Việt Nam} đưa tin từ {ast|Astana}.
{un|Liên Hợp Quốc} hoan nghênh.
{un|Liên hiệp quốc} hoan nghênh.
{un|LHQ} hoan nghênh.
{unsc|Hội đồng Bảo an} nhóm họp.
{unsc|Hội đồng Bảo an Liên hợp quốc} nhóm họp.
{unga|Đại hội đồng LHQ} nhóm họp.
{world-bank|WB} và {imf|IMF} cùng nâng dự báo.
{world-bank|Ngân hàng Thế giới} nâng dự báo.
{imf|Quỹ Tiền tệ Quốc tế} nâng dự báo.
{asean|ASEAN} mở rộng đối thoại.
{eaeu|EAEU} có năm thành viên.
{eaeu|Liên minh Kinh tế Á - Âu} có năm thành viên.
{eaeu|Liên minh kinh tế Á-Âu} ({eaeu|EAEU}) có năm thành viên.
Hãng {thermo-fisher|Thermo Fisher} mở phòng thí nghiệm.
{pcc|Đảng Cộng sản Cuba} gửi điện mừng.
{cpv|Đảng Cộng sản Việt Nam} gửi điện mừng.
{politburo-vietnam|Bộ Chính trị} cho ý kiến.
{unclos-1982|UNCLOS} là nền tảng.
Ông nhận {dostyk-order-first-class|Huân chương Dostyk}.
{covid-19|Covid-19} từng làm gián đoạn đường bay.
Hậu quả của {typhoon-yagi|bão Yagi} còn nặng nề.
Nước ấy tham gia {paris-agreement|Thỏa thuận Paris}.
@2021-09-25
# another year, other holders
{P|Chủ tịch nước} trao tặng lô vắc-xin.
Sáng 24/9, {P|Chủ tịch nước} gặp kiều bào tại {ny|New York}.
{P|Nguyễn Xuân Phúc} rời {cu|Cuba}. Ông {P|Phúc} sang {ny|New York}.
{P|Chủ tịch nước} hội đàm với Bí thư thứ nhất, Chủ tịch nước {cu|Cuba} {D|Miguel Díaz-Canel}.
Chủ tịch {cu|Cuba} {D|Miguel Diaz-Canel Bermudez} ra tận thảm đỏ.
Chủ tịch {cu|Cuba} {D|Miguel Díaz Canel} ra tận thảm đỏ.
Chủ tịch {cu|Cuba} {D|Miguel Dias Canel} ra tận thảm đỏ.
Đồng chí {D|Díaz-Canel} phát biểu.
{D|Chủ tịch nước Cuba} tiễn đoàn.
{D|Bí thư thứ nhất Đảng Cộng sản Cuba} tiễn đoàn.
{S|Bộ trưởng Bộ Ngoại giao} trả lời phỏng vấn.
Bộ trưởng {S|Bùi Thanh Sơn} nói về {unga|Đại hội đồng Liên hợp quốc}.
{cu|Cu-ba} gửi vắc-xin.
Nhân dân {cu|Cuba} luôn bên cạnh {vn|Việt Nam}.
Trường {ny|New York} đón đoàn của {P|Chủ tịch nước}.
@en
{P|Nguyen Xuan Phuc} left {cu|Cuba} for {ny|New York}.
The {P|State President} met scholars in {ny|New York}.
Minister {S|Bui Thanh Son} briefed the press.
{D|Miguel Diaz-Canel} saw the guests off.
@2025-05-07
General Secretary {L|To Lam} arrived in {ast|Astana}.
President {T|Kassym-Jomart Tokayev} hosted a banquet. Mr {T|Tokayev} quoted a proverb.
President {T|Kasym-Jomart Tokayev} hosted a banquet.
The {T|President of Kazakhstan} accepted the invitation.
{vn|Vietnam} and {kz|Kazakhstan} signed a declaration.
{vn|Viet Nam} and the {kz|Republic of Kazakhstan} signed a declaration.
Vietnamese American {DD|David Duong} donated books.
The {un|United Nations} welcomed the step.
Foreign Minister {S|Bui Thanh Son} spoke of the trip.
The {world-bank|World Bank} and the {imf|IMF} raised their forecasts.
{asean|ASEAN} and the {eaeu|Eurasian Economic Union} will meet.
@vi
# traps: another bearer of the name
Ông Sơn, chủ quán phở, vui lắm.
Ông Nguyễn Thanh Sơn nuôi tôm.
Anh Bùi Thanh Sơn Tùng vừa tốt nghiệp.
Bà Tô Lâm Oanh dạy học.
Cháu Trần Tô Lâm đoạt giải.
Thầy Lâm dạy toán.
Bộ trưởng Sơn nói gì?
Ông Phúc trồng cà phê.
{S|Bùi Thanh Sơn} tới dự. Ông Lê Hồng Sơn chủ trì. Ông Sơn kết luận.
{L|Tô Lâm} tới Hà Giang. Ông Phạm Văn Lâm làm hướng dẫn. Ông Lâm kể chuyện.
Cầu thủ Tokarev ghi bàn.
Ca sĩ Tô Lan hát.
Vận động viên Tokayeva về nhì.
Nhà văn Kanat Omarov qua đời.
Ông David Dunn góp ý.
Bà Hồ Chí Minh Châu nghỉ hưu.
Họa sĩ Miguel Díaz vẽ tranh.
# traps: called after someone or something
Nhà ở đường Hồ Chí Minh đã bán.
Họ đi theo đường mòn Hồ Chí Minh.
TP Hồ Chí Minh đón khách.
Thành phố Hồ Chí Minh đón khách.
TP. Hồ Chí Minh có metro.
Quảng trường Hồ Chí Minh đông người.
Ông công tác ở Học viện Chính trị quốc gia Hồ Chí Minh.
Đoàn TNCS Hồ Chí Minh tuyển tình nguyện viên.
Giải thưởng Hồ Chí Minh được trao cho ba tác giả.
Hãng Air Astana tăng chuyến.
Air Astana khai thác đường bay mới.
CLB FC Astana thắng đậm.
Khách ở khách sạn Kazakhstan Hotel.
VN-Index tăng phiên thứ ba.
Chỉ số VN-Index giảm.
Báo Việt Nam News đăng bài.
Hãng Vietnam Airlines mở đường bay.
Vietnam Airlines báo lãi.
Tờ Vietnam Investment Review bình luận.
Ngân hàng Vietnam Bank không có thật.
Hãng New York Times đưa tin.
Tờ New York Times đưa tin.
Đội New York City FC thua.
Chương trình Vietnam Idol trở lại.
Đài Truyền hình Việt Nam phát sóng.
Liên đoàn Bóng đá Việt Nam họp.
Tổng cục Đường bộ Việt Nam cảnh báo.
Ngân hàng Ngoại thương Việt Nam báo lãi.
Tập đoàn Điện lực Việt Nam lỗ nặng.
Hội Nhà báo Việt Nam trao giải.
Báo Nhân Dân ra số đặc biệt.
CLB Hà Nội FC thắng.
Điệu nhảy Cuba Libre thịnh hành.
Phố Tôn Đức Thắng kẹt xe.
# traps: other holders, other countries, other days
Tổng Bí thư Lào Thongloun Sisoulith thăm Huế.
Tổng Bí thư, Chủ tịch nước {cn|Trung Quốc} Tập Cận Bình thăm Hà Nội.
Tổng Bí thư Đảng Nhân dân Cách mạng Lào phát biểu.
Chủ tịch nước Lương Cường trao quyết định.
Chủ tịch nước Lương Cường trao quyết định. Chủ tịch nước chúc mừng.
Chủ tịch nước Lào thăm Hà Nội.
Cố Tổng Bí thư Nguyễn Phú Trọng được nhắc tới.
Nguyên Tổng Bí thư Nông Đức Mạnh dự lễ.
Tổng thống Nga Vladimir Putin duyệt binh.
Tổng thống {us|Mỹ} Donald Trump ký sắc lệnh.
Tổng thống Ukraine trả lời báo chí.
Tổng thống Uzbekistan tới dự.
Tổng thống {az|Azerbaijan} Ilham Aliyev tới dự.
Bộ trưởng Ngoại giao {cn|Trung Quốc} Vương Nghị tới dự.
Bộ trưởng Ngoại giao {kz|Kazakhstan} Murat Nurtleu đón đoàn.
Thủ tướng {kz|Kazakhstan} Olzhas Bektenov đón đoàn.
Đại sứ {us|Mỹ} Marc Knapper phát biểu.
Đại sứ Lào tại {vn|Việt Nam} phát biểu.
Đại sứ {vn|Việt Nam} tại {kz|Kazakhstan} Phạm Thái Như Mai đón đoàn.
Ngoại trưởng Nga Sergei Lavrov họp báo.
Ngoại trưởng {us|Mỹ} điện đàm.
Thủ tướng Phạm Minh Chính chủ trì họp.
Phó Thủ tướng Trần Hồng Hà thị sát.
Phó Thủ tướng dự lễ khởi công.
Phó Chủ tịch nước Võ Thị Ánh Xuân trao quà.
Văn phòng Chủ tịch nước công bố luật.
Ông từng giữ chức Tổng Bí thư.
Bộ Ngoại giao Lào ra tuyên bố.
Bộ Ngoại giao Nga triệu đại sứ.
Hội đồng An ninh Quốc gia Fiji nhóm họp.
Đảng Cộng sản Nhật Bản đổi lãnh đạo.
Bí thư thứ nhất Đại sứ quán Pháp tới dự.
Các tổng thống ký tên.
Vị tổng thống đầu tiên nghỉ hưu.
@2018-06-01
Tổng Bí thư chủ trì hội nghị.
Chủ tịch nước gửi thư.
Bộ trưởng Ngoại giao lên đường.
@2030-06-01
Tổng Bí thư chủ trì hội nghị.
Chủ tịch nước gửi thư.
Tổng thống {kz|Kazakhstan} phát biểu.
@en
@2025-05-07
Air Astana adds flights.
The New York Times reported it.
Vietnam Airlines flies daily.
President Putin reviewed the parade.
President Trump signed the order.
Mr Son runs a noodle shop.
Ho Chi Minh City gets a metro.
The General Secretary of NATO spoke.
Lao President Thongloun Sisoulith visited Hue.
@2021-09-22
President {P|Nguyen Xuan Phuc} left {cu|Cuba}; President {P|Phuc} then flew to {ny|New York}.
@vi
@2025-05-12
# the next country's agreements and visits are not the last one's
Sau {kz|Kazakhstan}, ông tới Belarus và ký Tuyên bố chung về Đối tác chiến lược.
Đoàn rời {ast|Astana} để thăm cấp Nhà nước {az|Azerbaijan}.
{kz|Kazakhstan} và Phần Lan là hai điểm đến; tại Phần Lan, hai bên ra Tuyên bố chung.
Tại {ast|Astana}, {kz|Kazakhstan} và {vn|Việt Nam} ra {joint-declaration-vn-kz-2025|Tuyên bố chung}, lập quan hệ {strategic-partnership-vn-kz|Đối tác chiến lược}.
# an office that the same man bears beside another country's
Theo lời mời của Tổng Bí thư, Chủ tịch {cn|Trung Quốc} Tập Cận Bình, đoàn lên đường.
`;
