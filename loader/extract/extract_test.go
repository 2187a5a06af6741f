package extract_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/seeds"
)

// lines is what an article states, one fact a line, names for ids.
func lines(t testing.TB, text string) []string {
	t.Helper()
	a, err := article.Read("test.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	f := extract.Extract(a)
	name := map[string]string{"": "-"}
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	for _, p := range f.People {
		name[p.ID] = p.Name
		add("person %s", p.Name)
	}
	for _, o := range f.Organizations {
		name[o.ID] = o.Name
		add("organization %s %s", o.Name, o.Kind)
	}
	for _, d := range f.Documents {
		name[d.ID] = d.Name
		add("document %s", d.Name)
	}
	for _, m := range f.Meetings {
		name[m.ID] = m.Name
		add("meeting %s %s", m.Name, m.Status)
	}
	for _, o := range f.Organizations {
		if o.PartOf != "" {
			add("%s partOf %s", o.Name, name[o.PartOf])
		}
		for _, p := range o.Predecessors {
			add("%s succeeds %s", o.Name, name[p])
		}
	}
	former := map[string]bool{} // by person and position
	for _, e := range f.Evidence {
		if e.Relation == facts.Holds {
			former[e.Subject+e.Object] = e.Former
		}
	}
	for _, p := range f.Positions {
		for _, h := range p.Holders {
			verb := "holds"
			if former[h+p.ID] {
				verb = "held"
			}
			add("%s %s %s of %s", name[h], verb, p.Title, name[p.Organization])
		}
	}
	for _, e := range f.Evidence {
		if e.Since != "" {
			add("%s since %s", name[e.Subject], e.Since)
		}
		if e.Until != "" {
			add("%s until %s", name[e.Subject], e.Until)
		}
	}
	for _, d := range f.Documents {
		if d.Issuer != "" {
			add("%s issuer %s", d.Name, name[d.Issuer])
		}
		if d.IssuedOn != "" {
			add("%s issuedOn %s", d.Name, d.IssuedOn)
		}
		if d.AdoptedAt != "" {
			add("%s adoptedAt %s", d.Name, name[d.AdoptedAt])
		}
		if d.Subject != "" {
			add("%s subject %s", d.Name, d.Subject)
		}
		for _, r := range d.Relations {
			add("%s %s %s", d.Name, r.Type, name[r.Target])
		}
	}
	for i, m := range f.Meetings {
		add := func(format string, args ...any) { // which one, where several are reported
			if i > 0 {
				format, args = format+" of %s", append(args, m.Name)
			}
			add(format, args...)
		}
		if m.StartOn != "" {
			add("start %s", m.StartOn)
		}
		if m.EndOn != "" && m.EndOn != m.StartOn {
			add("end %s", m.EndOn)
		}
		if m.Place != "" {
			add("place %s", m.Place)
		}
		if m.Ordinal != 0 || m.Term != "" {
			add("%s number %d term %s", m.Name, m.Ordinal, m.Term)
		}
		for _, r := range []struct {
			role string
			who  []string
		}{{"organizer", m.Organizers}, {"chair", m.Chairs}, {"attendee", m.Attendees}, {"speaker", m.Speakers}, {"concluder", m.Concluders}, {"attending", m.AttendingOrganizations}, {"cites", m.Cites}} {
			for _, id := range r.who {
				add("%s %s", r.role, name[id])
			}
		}
	}
	return out
}

// Each row is one oddity: what the text must give, and what it must not (with a leading "!"). '*' at the end matches any rest.
var oddities = []struct {
	odd  string
	text string
	want []string
}{
	// people and titles
	{"name first, comma, titles", "Dự buổi lễ có đồng chí Lý Thị Mơ, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hòa Bình.",
		[]string{"Lý Thị Mơ holds Ủy viên of Trung ương Đảng", "Lý Thị Mơ holds Bí thư of Tỉnh ủy Hòa Bình"}},
	{"titles, then the name without a separator", "Bộ trưởng Bộ Y tế Trịnh Hoài An nhấn mạnh việc này.", []string{"Trịnh Hoài An holds Bộ trưởng of Bộ Y tế"}},
	{"ministry without its first word", "Thứ trưởng Giáo dục và Đào tạo Lê Khả Tú cho biết như vậy.", []string{"Lê Khả Tú holds Thứ trưởng of Bộ Giáo dục và Đào tạo"}},
	{"the word shared by title and body", "Phó Trưởng Ban Tổ chức Tỉnh ủy Lào Cai Vũ Đại Nghĩa báo cáo.", []string{"Vũ Đại Nghĩa holds Phó Trưởng Ban of Ban Tổ chức Tỉnh ủy Lào Cai", "Ban Tổ chức Tỉnh ủy Lào Cai partOf Tỉnh ủy Lào Cai"}},
	{"standing deputy before the body", "Đồng chí Đỗ Bá Quyến, Phó Trưởng ban Thường trực Ban Dân vận Trung ương phát biểu.", []string{"Đỗ Bá Quyến holds Phó Trưởng Ban Thường trực of Ban Dân vận Trung ương"}},
	{"an abbreviation in brackets between body and name", "Chủ tịch Hội Làm vườn Việt Nam (VACVINA) Đỗ Khánh Vy phát biểu.", []string{"Đỗ Khánh Vy holds Chủ tịch of Hội Làm vườn Việt Nam"}},
	{"a deputy and the province", "Đại biểu Quốc hội tỉnh Cà Mau Ngô Thu Sương đề nghị như vậy.", []string{"Ngô Thu Sương holds Đại biểu of Quốc hội"}},
	{"a deputy of a people's council", "Đại biểu HĐND tỉnh Cà Mau Ngô Thu Sương đề nghị như vậy.", []string{"Ngô Thu Sương holds Đại biểu of Hội đồng nhân dân tỉnh Cà Mau"}},
	{"deputies of a delegation before a colon", "Dự có các ĐBQH đoàn Cà Mau: Ngô Thu Sương - Giám đốc Sở Y tế; Lê Đạt Minh.", []string{"Ngô Thu Sương holds Đại biểu of Quốc hội", "Lê Đạt Minh holds Đại biểu of Quốc hội"}},
	{"a deputy with the province in brackets", "Quốc hội thảo luận ở hội trường. Đại biểu Ngô Thu Sương (đoàn Cà Mau) tán thành. Đại biểu Lê Đạt Minh (huyện Năm Căn) cũng vậy.",
		[]string{"Ngô Thu Sương holds Đại biểu of Quốc hội", "!Lê Đạt Minh holds Đại biểu of Quốc hội"}},
	{"the body of the General Secretary", "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam Lý Gia Hân phát biểu. Tổng Bí thư Lý Gia Hân nhấn mạnh điều đó.",
		[]string{"Lý Gia Hân holds Tổng Bí thư of Ban Chấp hành Trung ương Đảng*", "!Lý Gia Hân holds Tổng Bí thư of -"}},
	{"a body that has another name now", "Bộ Công nghiệp (nay là Bộ Công Thương) đã báo cáo.", []string{"Bộ Công Thương succeeds Bộ Công nghiệp"}},
	{"a body that had another name", "Bộ Công Thương, trước đây là Bộ Công nghiệp, đã báo cáo.", []string{"Bộ Công Thương succeeds Bộ Công nghiệp"}},
	{"a renamed body", "Ủy ban Dân tộc được đổi tên thành Bộ Dân tộc và Tôn giáo từ ngày 1/3/2025.", []string{"Bộ Dân tộc và Tôn giáo succeeds Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo since 2025-03-01"}},
	{"a body founded of two", "Tháng 12/2024, Quân đoàn 34 được thành lập trên cơ sở sáp nhập Quân đoàn 3 và Quân đoàn 4.", []string{"Quân đoàn 34 succeeds Quân đoàn 3", "Quân đoàn 34 succeeds Quân đoàn 4", "Quân đoàn 34 since 2024-12"}},
	{"a body that takes in another", "Bộ Tài chính được hợp nhất với Bộ Kế hoạch và Đầu tư thành Bộ Tài chính.", []string{"Bộ Tài chính succeeds Bộ Kế hoạch và Đầu tư", "!Bộ Tài chính succeeds Bộ Tài chính"}},
	{"a body that went into another", "Ban Kinh tế Trung ương đã chính thức sáp nhập vào Văn phòng Trung ương Đảng.", []string{"Văn phòng Trung ương Đảng succeeds Ban Kinh tế Trung ương"}},
	{"a merger that is only planned", "Chính phủ đề xuất hợp nhất Bộ Xây dựng và Bộ Giao thông vận tải thành Bộ Hạ tầng. Sở Nội vụ sẽ sáp nhập vào Sở Tài chính. Sẽ không hợp nhất Bộ Nội vụ vào Bộ Xây dựng.", []string{"!Sở Tài chính succeeds *", "!Bộ Xây dựng succeeds *"}},
	{"whom an assistant serves", "Thủ tướng bổ nhiệm đồng chí Lê Văn Tám, Vụ trưởng Vụ Pháp luật, Văn phòng Chính phủ, giữ chức Trợ lý đồng chí Vũ Đình Năm, Phó Thủ tướng Chính phủ.",
		[]string{"Lê Văn Tám holds Trợ lý of -", "!Vũ Đình Năm holds Trợ lý of -", "Lê Văn Tám holds Vụ trưởng of Vụ Pháp luật, Văn phòng Chính phủ", "Vụ Pháp luật, Văn phòng Chính phủ partOf Văn phòng Chính phủ", "Văn phòng Chính phủ partOf Chính phủ"}},
	{"two posts with a dash between", "Ông Trần Văn Mến, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam phát biểu.",
		[]string{"Trần Văn Mến holds Phó Chủ tịch of Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Trần Văn Mến holds Tổng Thư ký of Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"}},
	{"a council of a ministry", "Ngày 6/7/2020, Hội đồng Thi đua - Khen thưởng Bộ Quốc phòng tổ chức họp phiên 6 tháng đầu năm 2020.",
		[]string{"meeting họp phiên 6 tháng đầu năm 2020 REPORTED", "organizer Hội đồng Thi đua - Khen thưởng Bộ Quốc phòng"}},
	{"a meeting named by what is done", "Ngày 6/7/2020, Thường trực HĐND tỉnh Sơn La tổ chức họp thẩm tra các dự thảo nghị quyết.", []string{"meeting họp thẩm tra các dự thảo nghị quyết REPORTED"}},
	{"companies named after common words", "Công ty cổ phần Bóng đèn Rạng Ngời và Ngân hàng Cổ phần Đại dương cùng dự.", []string{"organization Công ty cổ phần Bóng đèn Rạng Ngời ENTERPRISE", "organization Ngân hàng Cổ phần Đại dương ENTERPRISE"}},
	{"academic degrees", "GS.TS. Trần Văn Mến, PGS Lê Thị Năm và TS. Vũ Văn Sáu nêu ý kiến.", []string{"Trần Văn Mến holds Giáo sư of -", "Trần Văn Mến holds Tiến sĩ of -", "Lê Thị Năm holds Phó Giáo sư of -", "Vũ Văn Sáu holds Tiến sĩ of -"}},
	{"a number and a year without the issuer's code", "Theo Nghị định 178/2024 của Chính phủ và Quyết định số 15/2019, kết quả đạt 178/2024.",
		[]string{"document Nghị định số 178/2024", "Nghị định số 178/2024 issuer Chính phủ", "document Quyết định số 15/2019"}},
	{"a rule that is known by its name", "Ông vi phạm Quy định những điều đảng viên không được làm; mọi người học quy định về những điều đảng viên không được làm.",
		[]string{"document Quy định những điều đảng viên không được làm", "!document quy định về *"}},
	{"units of the forces and their commands", "Dự có Đại úy Lê Văn Tám (Cục Chính trị, Quân khu 2), chị Đỗ Thị Năm (Công ty 72, Binh đoàn 15) và Bộ Tư lệnh Binh chủng Đặc công.",
		[]string{"Cục Chính trị partOf Quân khu 2", "Công ty 72 partOf Binh đoàn 15", "Bộ Tư lệnh Binh chủng Đặc công partOf Binh chủng Đặc công"}},
	{"a list of commands is no chain of them", "Dự có đại diện Cục Chính trị, Quân khu 1, Quân khu 2 và Quân khu 3.", []string{"!Cục Chính trị partOf *", "!Quân khu 1 partOf *"}},
	{"judges in council", "Hội đồng Thẩm phán Tòa án nhân dân tối cao đã họp.", []string{"organization Hội đồng Thẩm phán Tòa án nhân dân tối cao JUDICIARY", "Hội đồng Thẩm phán Tòa án nhân dân tối cao partOf Tòa án nhân dân tối cao"}},
	{"offices of other states", "Thủ tướng Trịnh Hoài An đã tiếp Thủ tướng Nhật Bản Mori Kenji; Tổng Bí thư, Chủ tịch nước Lào Somphone Vong cùng dự.", []string{"Trịnh Hoài An holds Thủ tướng of -", "Mori Kenji holds Thủ tướng Nhật Bản of -", "Somphone Vong holds Tổng Bí thư Lào of -", "Somphone Vong holds Chủ tịch nước Lào of -"}},
	{"ambassadors", "Cùng dự có Đại sứ Việt Nam tại Nhật Bản Trịnh Hoài An và Đại sứ Liên bang Nga tại Việt Nam Ivan Petrov.", []string{"Trịnh Hoài An holds Đại sứ Việt Nam tại Nhật Bản of -", "Ivan Petrov holds Đại sứ Liên bang Nga tại Việt Nam of -"}},
	{"a title before another name behind 'và'", "Trong buổi hội đàm, Bộ trưởng Bộ Y tế Trịnh Hoài An và Tổng thống Smith đã trao đổi.", []string{"!Trịnh Hoài An holds Tổng thống of -"}},
	{"who leaves a post held it", "Bộ Chính trị đồng ý để ông Trịnh Hoài An thôi giữ chức Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đồng Nai.",
		[]string{"Trịnh Hoài An held Bí thư of Tỉnh ủy Đồng Nai", "Trịnh Hoài An held Chủ tịch of Hội đồng nhân dân tỉnh Đồng Nai"}},
	{"a post given to a name behind it", "Bà Lê Thị Diệu công bố quyết định bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Nai nhiệm kỳ 2020-2025 đối với ông Trịnh Hoài An.",
		[]string{"Trịnh Hoài An holds Giám đốc of Sở Y tế tỉnh Đồng Nai", "!Lê Thị Diệu holds Giám đốc of Sở Y tế tỉnh Đồng Nai"}},
	{"posts taken from a name behind them", "HĐND tỉnh Đồng Nai miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh, Trưởng Ban Pháp chế HĐND tỉnh đối với ông Trịnh Hoài An.",
		[]string{"Trịnh Hoài An held Phó Chủ tịch of Ủy ban nhân dân tỉnh Đồng Nai", "Trịnh Hoài An held Trưởng Ban of Ban Pháp chế Hội đồng nhân dân tỉnh Đồng Nai"}},
	{"elected into a body", "Bà Lê Thị Diệu được bầu bổ sung vào Ban Bí thư. Ông Trịnh Hoài An sẽ vào Bộ Chính trị.", []string{"Lê Thị Diệu holds Ủy viên of Ban Bí thư", "!Trịnh Hoài An holds Ủy viên of Bộ Chính trị"}},
	{"names behind the body they are elected into", "Hội nghị bầu bổ sung hai đồng chí vào Bộ Chính trị gồm: Lê Thị Diệu, Trịnh Hoài An.", []string{"Lê Thị Diệu holds Ủy viên of Bộ Chính trị", "Trịnh Hoài An holds Ủy viên of Bộ Chính trị"}},
	{"the place of the next title", "Ông Trịnh Hoài An, nguyên Bí thư Thành ủy, Chủ tịch HĐND TP Vĩnh Châu (Sóc Trăng) dự.", []string{"Trịnh Hoài An held Bí thư of Thành ủy Vĩnh Châu"}},
	{"councils that share a place", "Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh Cà Mau tổ chức lễ kỷ niệm.",
		[]string{"organization Tỉnh ủy Cà Mau PARTY_COMMITTEE", "organization Hội đồng nhân dân tỉnh Cà Mau LEGISLATURE", "organization Ủy ban nhân dân tỉnh Cà Mau GOVERNMENT"}},
	{"councils behind a committee", "Chiều nay, lãnh đạo Tỉnh ủy, HĐND, UBND đã tiếp đoàn. Tỉnh Cà Mau có bờ biển dài. Dân Cà Mau vui.", []string{"organization Hội đồng nhân dân tỉnh Cà Mau LEGISLATURE"}},
	{"an abbreviation that the article explains", "Ngành khuyến nông cơ sở (KNCS) có mặt ở mọi nơi. Hiệp hội KNCS Việt Nam họp.", []string{"organization Hiệp hội Khuyến nông cơ sở Việt Nam MASS_ORGANIZATION"}},
	{"a level in capitals ends a name", "LĐLĐ TP phối hợp với Hội Chữ thập đỏ TP tặng quà. Thành ủy Cần Thơ khen. UBND TP Cần Thơ khen.", []string{"organization Hội Chữ thập đỏ thành phố Cần Thơ MASS_ORGANIZATION"}},
	{"names that go on in small letters, whatever is done behind them", "Cục An toàn thực phẩm kiểm tra nhiều nơi. Cục Thú y hướng dẫn người dân. Viện Sức khỏe nghề nghiệp và môi trường đã họp. Cục Y tế dự phòng phòng chống dịch.", []string{"organization Cục An toàn thực phẩm GOVERNMENT", "organization Cục Thú y GOVERNMENT", "organization Viện Sức khỏe nghề nghiệp và môi trường OTHER", "organization Cục Y tế dự phòng GOVERNMENT"}},
	{"what a body does is no part of its name", "Sở Xây dựng nghiên cứu hồ sơ. Cục Trồng trọt tổng kết năm. Báo Núi Sậu và doanh nghiệp phát hiện sai phạm. Cục Thuế và hải quan các nước ký thỏa thuận.", []string{"organization Cục Trồng trọt GOVERNMENT", "!organization Sở Xây dựng nghiên *", "!organization Báo Núi Sậu và *", "!organization Cục Thuế và hải *"}},
	{"numbers of companies", "Công ty Truyền tải điện 1 và Công ty Xăng dầu Khu vực III dự họp. Công ty Tư vấn xây dựng Núi Sậu có Tổng công ty Xây dựng số 1. Tổng công ty Phát điện 3 năm qua lãi. Công ty Than Núi Sậu 4 năm liền lãi.", []string{"organization Công ty Truyền tải điện 1 ENTERPRISE", "organization Công ty Xăng dầu Khu vực III ENTERPRISE", "organization Công ty Tư vấn xây dựng Núi Sậu ENTERPRISE", "organization Tổng công ty Xây dựng số 1 ENTERPRISE", "!organization Công ty Than Núi Sậu 4 *"}},
	{"a trade in small letters before the name", "Ông Lê Văn Mến, Giám đốc Công ty du lịch Núi Sậu, phát biểu. Các Tổng công ty Nhà nước và công ty du lịch trong nước dự.", []string{"Lê Văn Mến holds Giám đốc of Công ty du lịch Núi Sậu", "!organization Tổng công ty Nhà *", "!organization Công ty du lịch trong *"}},
	{"what is a place as often as a body", "Ông Lê Văn Mến, Giám đốc Nhà máy Xi măng Núi Sậu, phát biểu. Đoàn khởi công Nhà máy Nhiệt điện Núi Voi và nghỉ ở Khách sạn Núi Voi.", []string{"Lê Văn Mến holds Giám đốc of Nhà máy Xi măng Núi Sậu", "!organization Nhà máy Nhiệt *", "!organization Khách sạn *"}},
	{"the union of an office", "Công đoàn Cục Thú y họp. Chi nhánh Ngân hàng Chính sách xã hội tỉnh Cà Mau cho vay. Ông Lê Văn Mến, Giám đốc Ban Quản lý dự án Núi Sậu, dự.", []string{"Công đoàn Cục Thú y partOf Cục Thú y", "Chi nhánh Ngân hàng Chính sách xã hội tỉnh Cà Mau partOf Ngân hàng Chính sách xã hội tỉnh Cà Mau", "Lê Văn Mến holds Giám đốc of Ban Quản lý dự án Núi Sậu"}},
	{"units of offices of the centre", "Ông Lê Văn Mến, Vụ trưởng Vụ Dân nguyện, Văn phòng Quốc hội, dự. Ông Trần Văn Núi, Cục trưởng Cục Núi rừng, Tổng cục Lâm nghiệp, phát biểu. Cục Điều tra (Viện kiểm sát nhân dân tối cao) và Cục Y tế dự phòng Bộ Y tế họp.", []string{"Vụ Dân nguyện, Văn phòng Quốc hội partOf Văn phòng Quốc hội", "organization Vụ Dân nguyện, Văn phòng Quốc hội LEGISLATURE", "Cục Núi rừng partOf Tổng cục Lâm nghiệp", "organization Cục Điều tra JUDICIARY", "Cục Y tế dự phòng Bộ Y tế partOf Bộ Y tế"}},
	{"short names of companies within names", "Viện Hàng không Vũ trụ Viettel và Trung tâm Kinh doanh VNPT - Hà Nam dự họp. Công đoàn Công ty 72 họp. Chi cục Thuế khu vực Núi Sậu - Núi Voi họp. Kiểm toán trưởng Kiểm toán nhà nước khu vực II Lê Văn Mến phát biểu.", []string{"organization Viện Hàng không Vũ trụ Viettel ENTERPRISE", "organization Trung tâm Kinh doanh VNPT - Hà Nam ENTERPRISE", "Công đoàn Công ty 72 partOf Công ty 72", "organization Chi cục Thuế khu vực Núi Sậu - Núi Voi GOVERNMENT", "Lê Văn Mến holds Kiểm toán trưởng of Kiểm toán nhà nước khu vực II"}},
	{"the name of a company and that of its head", "Giám đốc Công ty Cổ phần Chè Liên Sơn Lê Văn Mến và Giám đốc Ban Quản lý dự án Thăng Long Trần Thị Núi phát biểu.", []string{"Lê Văn Mến holds Giám đốc of Công ty Cổ phần Chè Liên Sơn", "Trần Thị Núi holds Giám đốc of Ban Quản lý dự án Thăng Long"}},
	{"short forms of what kind a company is", "CTCP Núi Voi và Cty TNHH Núi Sậu dự. Tổng công ty cổ phần Sông Sậu họp. Công ty CP đầu tư và xây dựng Núi Sậu Lê Thị Mến dự. Công ty Cổ phần Bia Hà Nội - Thái Bình họp.", []string{"organization Công ty Cổ phần Núi Voi ENTERPRISE", "organization Công ty TNHH Núi Sậu ENTERPRISE", "organization Tổng công ty cổ phần Sông Sậu ENTERPRISE", "organization Công ty CP đầu tư và xây dựng Núi Sậu ENTERPRISE", "organization Công ty Cổ phần Bia Hà Nội - Thái Bình ENTERPRISE"}},
	{"work within names", "Viện Kinh tế xây dựng đã họp. Viện Chính sách xây dựng kế hoạch mới. Trung tâm Đào tạo, bồi dưỡng cán bộ và Trung tâm Nghiên cứu kinh tế và phát triển bền vững họp. Cục thú y tổ chức hội nghị. Nhà máy do Công ty Núi Sậu đầu tư.", []string{"organization Viện Kinh tế xây dựng OTHER", "!organization Viện Chính sách xây *", "organization Cục thú y GOVERNMENT", "organization Trung tâm Đào tạo, bồi dưỡng cán bộ GOVERNMENT", "organization Trung tâm Nghiên cứu kinh tế và phát triển bền vững GOVERNMENT", "organization Công ty Núi Sậu ENTERPRISE", "!organization Công ty Núi Sậu đầu *"}},
	{"predicates that no list knows", "Thời gian qua, Cục Trồng trọt nuôi cấy thành công. Bệnh viện Núi Sậu phẫu thuật thành công. Công ty Cổ phần Chè Núi Voi lỗ nặng. Viện Chăn nuôi thuê chuyên gia.", []string{"organization Cục Trồng trọt GOVERNMENT", "organization Bệnh viện Núi Sậu OTHER", "organization Công ty Cổ phần Chè Núi Voi ENTERPRISE", "organization Viện Chăn nuôi OTHER"}},
	{"words that no list knows within names", "Theo Cục Bảo hộ ngư trường xa bờ, giá tăng. Ông Lê Văn Mến, Vụ trưởng Vụ Khảo sát băng tích, dự. Cục Bảo hộ ngư trường xa bờ đã họp.", []string{"organization Cục Bảo hộ ngư trường xa bờ GOVERNMENT", "Lê Văn Mến holds Vụ trưởng of Vụ Khảo sát băng tích"}},
	{"a limited company", "Công ty TNHH một thành viên Thủy lợi Cà Mau và Công ty cổ phần Dược Hậu Giang tham gia.", []string{"organization Công ty TNHH một thành viên Thủy lợi Cà Mau ENTERPRISE", "organization Công ty cổ phần Dược Hậu Giang ENTERPRISE"}},
	{"the symbol of a document in a name", "Ban Chỉ đạo tổng kết Nghị quyết số 19-NQ/TW đã họp.", []string{"organization Ban Chỉ đạo tổng kết Nghị quyết số 19-NQ/TW GOVERNMENT"}},
	{"commissions of mass organisations", "Ban Thường vụ Trung ương Đoàn và Ban Thường vụ Tỉnh ủy Cà Mau họp.", []string{"organization Ban Thường vụ Trung ương Đoàn MASS_ORGANIZATION", "organization Ban Thường vụ Tỉnh ủy Cà Mau PARTY_COMMITTEE"}},
	{"departments of the police", "Tổng cục Cảnh sát, Cục An ninh kinh tế và Cục Thống kê báo cáo.", []string{"organization Tổng cục Cảnh sát ARMED_FORCES", "organization Cục An ninh kinh tế ARMED_FORCES", "organization Cục Thống kê GOVERNMENT"}},
	{"a subcommittee, and any of them", "Tiểu ban Văn kiện họp. Các tiểu ban Đại hội XIV báo cáo.", []string{"organization Tiểu ban Văn kiện PARTY_COMMISSION", "!organization Tiểu ban Đại hội XIV PARTY_COMMISSION"}},
	{"the host of a short name", "Viện Hàn lâm Khoa học xã hội Việt Nam vừa thông báo. Ban Thường vụ Đảng ủy Viện Hàn lâm đã họp.", []string{"organization Đảng ủy Viện Hàn lâm Khoa học xã hội Việt Nam PARTY_COMMITTEE"}},
	{"a document named by its title in quotes", "Ngày 5/6/1950, Hội Nông dân Việt Nam ban hành Chỉ thị lịch sử “Cấy lúa thẳng hàng” cho cả nước.",
		[]string{"document Chỉ thị “Cấy lúa thẳng hàng”", "Chỉ thị “Cấy lúa thẳng hàng” issuer Hội Nông dân Việt Nam"}},
	{"a document named by issuer and subject", "Hội nghị bàn cách thực hiện Chỉ thị của Ban Bí thư về phong trào trồng cây ở cơ sở. Chỉ thị của Ban Bí thư rất kịp thời.",
		[]string{"Chỉ thị của Ban Bí thư về phong trào trồng cây ở cơ sở issuer Ban Bí thư", "!document Chỉ thị của Ban Bí thư"}},
	{"a paper that is called no more than that", "Bộ Y tế có Văn bản số 77/BYT-KH gửi các sở. Văn bản này rất dài.", []string{"document Văn bản số 77/BYT-KH", "Văn bản số 77/BYT-KH issuer Bộ Y tế", "!document Văn bản"}},
	{"a code that nobody knows", "Công văn số 541/PK03 ngày 2/4/2024 nói rõ. Số 5/HK bị xóa.", []string{"document Công văn số 541/PK03", "Công văn số 541/PK03 issuedOn 2024-04-02", "!document số 5/HK"}},
	{"a code in small letters", "Bộ Y tế gửi Công văn số 4708/BYT-Th tới các tỉnh.", []string{"document Công văn số 4708/BYT-Th"}},
	{"'số' within a list", "Quyết định số 317, số 318 của Bộ Chính trị đi vào cuộc sống.", []string{"Quyết định số 317 issuer Bộ Chính trị", "Quyết định số 318 issuer Bộ Chính trị"}},
	{"two types of one issuer", "Họ học Chỉ thị số 75-CT/TW và Kết luận số 78-KL/TW của Bộ Chính trị, Nghị quyết số 71-NQ/TW và Kết luận số 79-KL/TW của Ban Bí thư.",
		[]string{"Chỉ thị số 75-CT/TW issuer Bộ Chính trị", "Kết luận số 78-KL/TW issuer Bộ Chính trị", "!Nghị quyết số 71-NQ/TW issuer Ban Bí thư"}},
	{"a number that a clause follows", "Trước đó, UBND tỉnh Cà Mau đã ra Quyết định 5383 giao đất cho xã. Bà nêu Quyết định 12 nội dung.", []string{"Quyết định số 5383 issuer Ủy ban nhân dân tỉnh Cà Mau", "!document Quyết định số 12"}},
	{"issuers and their date with a title between", "Ngày 12/7/2017, Bộ trưởng Bộ Y tế ban hành Quyết định số 1289/QĐ-BYT về việc đó.", []string{"Quyết định số 1289/QĐ-BYT issuer Bộ Y tế", "Quyết định số 1289/QĐ-BYT issuedOn 2017-07-12"}},
	{"the Prime Minister is no body", "Thủ tướng Chính phủ đã ban hành Quyết định số 98/QĐ-TTg. Thủ tướng Chính phủ ký ban hành Nghị quyết số 97/NQ-CP.",
		[]string{"!Quyết định số 98/QĐ-TTg issuer Chính phủ", "Nghị quyết số 97/NQ-CP issuer Chính phủ"}},
	{"a list that one body issued", "Bộ Chính trị khóa IX đã ban hành hai Nghị quyết, đó là Nghị quyết 42 về quy hoạch cán bộ và Nghị quyết số 11 về luân chuyển cán bộ.",
		[]string{"Nghị quyết số 42 issuer Bộ Chính trị", "Nghị quyết số 11 issuer Bộ Chính trị"}},
	{"the issuer decides behind the document", "Theo Quyết định số 1621, Bộ Chính trị quyết định điều động bà A. Theo Quyết định số 1622, Bộ Y tế phải thực hiện.", []string{"Quyết định số 1621 issuer Bộ Chính trị", "!Quyết định số 1622 issuer Bộ Y tế"}},
	{"a law that is passed", "Quốc hội thông qua Nghị quyết số 32/2016/QH14 về việc này.", []string{"Nghị quyết số 32/2016/QH14 issuer Quốc hội"}},
	{"a decree that details a law", "Nghị định số 93/2013/NĐ-CP quy định chi tiết Luật Hợp tác xã.", []string{"Nghị định số 93/2013/NĐ-CP IMPLEMENTS Luật Hợp tác xã"}},
	{"'gắn với' is no relation", "Nghị quyết số 71-NQ/TW về xây dựng Đảng gắn với thực hiện Chỉ thị số 75-CT/TW.", []string{"!Nghị quyết số 71-NQ/TW IMPLEMENTS*"}},
	{"an abbreviation that both the article and the lexicon explain", "Mặt trận Tổ quốc Việt Nam (MTTQ) họp. MTTQ đề nghị như vậy.", []string{"organization Mặt trận Tổ quốc Việt Nam MASS_ORGANIZATION", "!organization Mặt trận Tổ quốc MASS_ORGANIZATION"}},
	{"who wrote the article is no body", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra./. Thu Hà/VOV-Trung tâm Tin", []string{"!organization*"}},
	{"the committee of a Party organisation", "Bà Lê Thị Diệu được chỉ định tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Cà Mau.", []string{"Lê Thị Diệu holds Ủy viên of Ban Chấp hành Đảng bộ tỉnh Cà Mau", "Lê Thị Diệu holds Ủy viên of Ban Thường vụ Tỉnh ủy Cà Mau"}},
	{"a steering committee for a programme", "Ông Trịnh Hoài An, Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia nhận định như vậy. Kiện toàn ban chỉ đạo Chương trình ở địa phương.",
		[]string{"Trịnh Hoài An holds Trưởng Ban of Ban Chỉ đạo các Chương trình mục tiêu quốc gia", "!organization Ban chỉ đạo Chương trình*"}},
	{"a steering committee of the Party", "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19 năm 2017 họp.", []string{"organization Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19 PARTY_COMMISSION"}},
	{"a day of celebration", "Ngày Hội Quốc phòng toàn dân được tổ chức ở xã.", []string{"!organization Hội Quốc phòng*"}},
	{"a hospital with a number", "Bệnh viện Trung ương Quân đội 109 khám bệnh cho 50 người.", []string{"organization Bệnh viện Trung ương Quân đội 109 OTHER"}},
	{"a school named by its commune", "Đoàn tặng sách cho Trường Tiểu học xã Vĩnh Hải và Trường Tiểu học Kim Đồng.", []string{"organization Trường Tiểu học xã Vĩnh Hải EDUCATION", "organization Trường Tiểu học Kim Đồng EDUCATION"}},
	{"the branch of a bank", "Ngân hàng Nhà nước chi nhánh tỉnh Cà Mau kiểm tra.", []string{"organization Ngân hàng Nhà nước chi nhánh tỉnh Cà Mau GOVERNMENT"}},
	{"the parliament of another country", "Chủ tịch Quốc hội Lào Somphone Vilay gặp lãnh đạo Quốc hội. Đoàn Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào về nước. Chính phủ Singapore vui.",
		[]string{"Somphone Vilay holds Chủ tịch of Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào", "organization Chính phủ Singapore GOVERNMENT", "organization Quốc hội LEGISLATURE"}},
	{"two provinces of one committee", "Đoàn kiểm tra Ban Thường vụ Tỉnh ủy Nam Định, Cà Mau và Ban cán sự đảng Bộ Y tế. Thành ủy Vĩnh Châu, Sóc Trăng dự.", []string{"organization Tỉnh ủy Cà Mau PARTY_COMMITTEE", "!organization Thành ủy Sóc Trăng PARTY_COMMITTEE"}},
	{"the ministry behind a department", "Ông Trịnh Hoài An, Cục trưởng Cục Thú y, Bộ Y tế, Bí thư Đảng ủy phát biểu. Cục trưởng Cục Tác chiến điện tử (Bộ Quốc phòng) Lê Đạt Minh dự.",
		[]string{"Cục Thú y partOf Bộ Y tế", "Cục Tác chiến điện tử partOf Bộ Quốc phòng", "Lê Đạt Minh holds Cục trưởng of Cục Tác chiến điện tử"}},
	{"a new post before another name", "Ông Trịnh Hoài An được bổ nhiệm giữ chức vụ Giám đốc Sở Y tế tỉnh Cà Mau, ông Lê Đạt Minh nghỉ hưu.", []string{"Trịnh Hoài An holds Giám đốc of Sở Y tế tỉnh Cà Mau", "!Lê Đạt Minh holds*"}},
	{"the province that the sentence names", "Khi ông Trịnh Hoài An còn làm lãnh đạo tỉnh Cà Mau, ở vị trí Phó Chủ tịch UBND tỉnh, Bí thư Tỉnh ủy, dân rất vui.",
		[]string{"Trịnh Hoài An holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Trịnh Hoài An holds Bí thư of Tỉnh ủy Cà Mau"}},
	{"a name that is also a country", "Bà Ngô Thu Nga dự. Ông Trịnh Hoài An đề nghị bà Nga trên cương vị Bí thư Tỉnh ủy Cà Mau chăm lo cho dân.", []string{"Ngô Thu Nga holds Bí thư of Tỉnh ủy Cà Mau", "!Trịnh Hoài An holds*"}},
	{"the office before who acts in it", "Với cương vị Bí thư Tỉnh ủy Cà Mau, ông Trịnh Hoài An chăm lo cho dân.", []string{"Trịnh Hoài An holds Bí thư of Tỉnh ủy Cà Mau"}},
	{"who is replaced held the post", "Hội nghị bầu ông Trịnh Hoài An làm Chủ tịch Hội Làm vườn Việt Nam, thay cho bà Lê Thị Diệu.",
		[]string{"Trịnh Hoài An holds Chủ tịch of Hội Làm vườn Việt Nam", "Lê Thị Diệu held Chủ tịch of Hội Làm vườn Việt Nam"}},
	{"deputy and head of one body", "Ông Trịnh Hoài An từng là Phó Cục trưởng, Cục trưởng Cục Thú y.", []string{"Trịnh Hoài An held Phó Cục trưởng of Cục Thú y", "Trịnh Hoài An held Cục trưởng of Cục Thú y"}},
	{"a career told in one breath", "Bà Ngô Thu Sương từng công tác nhiều năm ở huyện, trải qua các chức vụ như trưởng phòng Nội vụ huyện Năm Căn, Phó Chủ tịch UBND huyện Năm Căn, rồi phó bí thư Huyện ủy Năm Căn.",
		[]string{"Ngô Thu Sương held Phó Chủ tịch of Ủy ban nhân dân huyện Năm Căn", "Ngô Thu Sương held Phó Bí thư of Huyện ủy Năm Căn"}},
	{"the board of the enterprise behind", "Ông Trịnh Hoài An, Chủ tịch HĐQT kiêm Tổng Giám đốc Ngân hàng Chính sách xã hội dự.", []string{"Trịnh Hoài An holds Chủ tịch of Hội đồng quản trị Ngân hàng Chính sách xã hội"}},
	{"a dash glued to the name", "Đồng chí Hồ Thu Thảo- Bí thư Huyện ủy Tân Phú trao quà.", []string{"Hồ Thu Thảo holds Bí thư of Huyện ủy Tân Phú"}},
	{"titles in lower case", "Ông Phan Gia Bách - phó bí thư Tỉnh ủy, chủ tịch UBND tỉnh Đồng Nai - chủ trì hội nghị.", []string{"Phan Gia Bách holds Chủ tịch of Ủy ban nhân dân tỉnh Đồng Nai"}},
	{"degrees in letters of both sizes, in a list and with full stops", "Dự có ThS Hồ Thị Lan - Trưởng phòng Đào tạo; ThS Mai Văn Hòa - Phó Trưởng phòng Tổ chức; Th.S Cao Thị Vân và BSCKII Lê Văn Toản.",
		[]string{"Mai Văn Hòa holds Thạc sĩ of -", "Mai Văn Hòa holds Phó Trưởng phòng of *", "Cao Thị Vân holds Thạc sĩ of -", "person Lê Văn Toản"}},
	{"the committee of the union or Party organisation behind", "Bà Đặng Thùy Vân, Ủy viên Ban Chấp hành, Trưởng Ban Phong trào Tỉnh đoàn Cà Mau; bà Lê Thị Hoa, Ủy viên Ban Chấp hành, Trưởng Ban Tuyên giáo Đảng bộ Khối Đại học - Cao đẳng Hà Nội và ông Hồ Văn Tâm, Ủy viên Ban Thường vụ, Chủ tịch Liên đoàn Lao động tỉnh Cà Mau dự.",
		[]string{"Đặng Thùy Vân holds Ủy viên of Ban Chấp hành Tỉnh đoàn Cà Mau", "Lê Thị Hoa holds Ủy viên of Ban Chấp hành Đảng bộ Khối Đại học - Cao đẳng Hà Nội", "!Hồ Văn Tâm holds Ủy viên of Ban Thường vụ Liên đoàn *"}},
	{"what is done at a ceremony, twice", "Sáng 5/3/2024, Sở Du lịch tỉnh Cà Mau tổ chức Lễ công bố, giới thiệu sách về rừng đước.", []string{"meeting Lễ công bố, giới thiệu sách về rừng đước *"}},
	{"the same with 'và'", "Sáng 5/3/2024, Sở Y tế tỉnh Cà Mau tổ chức lễ tổng kết và trao giải cuộc thi vẽ.", []string{"meeting lễ tổng kết và trao giải cuộc thi vẽ *"}},
	{"what someone does at a ceremony is no part of its name", "Sáng 5/3/2024, ông Lê Văn Toản dự lễ khai giảng, trao quà tặng học sinh.", []string{"!meeting lễ khai giảng, trao *"}},
	{"what the head of a steering committee does", "Đồng chí Lê Văn Toản, Trưởng Ban Chỉ đạo công tác thông tin đối ngoại dự và chủ trì buổi lễ. Bà Hồ Thị Mến, Trưởng Ban Chỉ đạo chuyển đổi số tham dự hội nghị. Ông Vũ Văn Đê, Trưởng Ban Chỉ đạo thực hiện dự án đường ven biển tỉnh Cà Mau phát biểu.",
		[]string{"Lê Văn Toản holds Trưởng Ban of Ban Chỉ đạo công tác thông tin đối ngoại", "Hồ Thị Mến holds Trưởng Ban of Ban Chỉ đạo chuyển đổi số", "Vũ Văn Đê holds Trưởng Ban of Ban Chỉ đạo thực hiện dự án đường ven biển tỉnh Cà Mau"}},
	{"a field of departments that has 'và' in it", "Dự có lãnh đạo các Sở: Tài chính, Văn hóa và Thể thao, Xây dựng thành phố Hà Nội.", []string{"organization Sở Văn hóa và Thể thao thành phố Hà Nội *", "!organization Sở Thể thao *"}},
	{"a city with a full stop within a subject", "Kỳ họp thông qua Nghị quyết của Ủy ban Thường vụ Quốc hội về thành lập TP Hoa Lư thuộc TP.Ninh Bình.", []string{"document Nghị quyết của Ủy ban Thường vụ Quốc hội về thành lập TP Hoa Lư thuộc TP.Ninh Bình"}},
	{"what is told of someone behind the name of a body", "Đồng chí Lê Văn Toản, Giám đốc Trung tâm Khuyến nông từng công tác tại Cà Mau. Bà Hồ Thị Mến, Chủ tịch Hội Người cao tuổi sinh năm 1970. Ông Vũ Văn Đê, Giám đốc Trung tâm Giới thiệu việc làm tuyên bố lý do.",
		[]string{"Lê Văn Toản holds Giám đốc of Trung tâm Khuyến nông", "Hồ Thị Mến holds Chủ tịch of Hội Người cao tuổi", "Vũ Văn Đê holds Giám đốc of Trung tâm Giới thiệu việc làm"}},
	{"how a meeting goes on is no part of its name", "Hội nghị tổng kết công tác năm 2024 của Sở Y tế tỉnh Cà Mau nghe báo cáo của các đơn vị. Hội nghị do Giám đốc Sở Lê Văn Toản chủ trì.", []string{"meeting Hội nghị tổng kết công tác năm 2024 của Sở Y tế tỉnh Cà Mau *"}},
	{"but it may be what the meeting is for", "Sáng 5/3/2024, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị tổng kết công tác năm 2023, biểu dương 20 tập thể.", []string{"meeting Hội nghị tổng kết công tác năm 2023, biểu dương 20 tập thể *"}},
	{"days and delegates behind a name", "Hội nghị tập huấn nghiệp vụ công đoàn trong hai ngày 5 và 6/3/2024 do Liên đoàn Lao động tỉnh Cà Mau tổ chức. Lễ phát động Tết trồng cây có 200 đại biểu dự.", []string{"meeting Hội nghị tập huấn nghiệp vụ công đoàn *", "!meeting Lễ phát động Tết trồng cây có *"}},
	{"corporations and airports in short", "Hội nghị do Tổng công ty Cảng hàng không Việt Nam tổ chức. Dự có ông Lại Xuân Thành - Chủ tịch HĐQT TCT; ông Đặng Tuấn Tâm - Chủ tịch Công đoàn TCT Cảng HKVN; ông Đặng Ngọc Cường - Giám đốc Cảng HKQT Phú Bài.",
		[]string{"Lại Xuân Thành holds Chủ tịch of Hội đồng quản trị Tổng công ty Cảng hàng không Việt Nam", "Đặng Tuấn Tâm holds Chủ tịch of Công đoàn Tổng công ty Cảng hàng không Việt Nam", "Đặng Ngọc Cường holds Giám đốc of Cảng hàng không quốc tế Phú Bài", "!person Cảng *", "!organization Tổng cục Thuế *"}},
	{"a centre of a school", "Ông Nguyễn Văn Vũ, Giám đốc Trung tâm Đổi mới sáng tạo, Trường Đại học Trà Vinh phát biểu.", []string{"organization Trung tâm Đổi mới sáng tạo EDUCATION", "Trung tâm Đổi mới sáng tạo partOf Trường Đại học Trà Vinh"}},
	{"a body that something is done with issues nothing", "Kế hoạch có nhiệm vụ kết nối với Sở Y tế tỉnh Cà Mau và ban hành Quyết định số 12/QĐ-UBND.", []string{"document Quyết định số 12/QĐ-UBND", "!Quyết định số 12/QĐ-UBND issuer Sở *"}},
	{"a rank between title and name", "Giám đốc Công an tỉnh Nghệ An, Đại tá Bùi Trung Kiên báo cáo.", []string{"Bùi Trung Kiên holds Giám đốc of Công an tỉnh Nghệ An", "Bùi Trung Kiên holds Đại tá of -"}},
	{"unions and the bodies that they are in", "Chủ tịch Công đoàn Sở Xây dựng tỉnh Cà Mau Nguyễn Văn Khải, Chủ tịch Hội Cựu chiến binh Công an tỉnh Cà Mau Lê Văn Ba và Công đoàn Điện lực Việt Nam dự.", []string{"Nguyễn Văn Khải holds Chủ tịch of Công đoàn Sở Xây dựng tỉnh Cà Mau", "Công đoàn Sở Xây dựng tỉnh Cà Mau partOf Sở Xây dựng tỉnh Cà Mau", "Hội Cựu chiến binh Công an tỉnh Cà Mau partOf Công an tỉnh Cà Mau", "!organization Điện lực Việt Nam*"}},
	{"units of a department, a court and a hospital", "Phòng Tổ chức cán bộ VKSND tỉnh Cà Mau, Tòa Dân sự TAND tỉnh Cà Mau và Phòng Tổ chức - Hành chính Sở Công Thương tỉnh Cà Mau báo cáo.", []string{"organization Phòng Tổ chức cán bộ Viện kiểm sát nhân dân tỉnh Cà Mau JUDICIARY", "Tòa Dân sự Tòa án nhân dân tỉnh Cà Mau partOf Tòa án nhân dân tỉnh Cà Mau", "Phòng Tổ chức - Hành chính Sở Công Thương tỉnh Cà Mau partOf Sở Công Thương tỉnh Cà Mau"}},
	{"schools of several levels", "Hiệu trưởng Trường PTDT bán trú Tiểu học Nậm Pung Nguyễn Văn Khải, Trường THPT số 2 thành phố Lào Cai và Trường Tiểu học & THCS Ia Chía dự. Các Trường Tiểu học, THCS nghỉ.", []string{"Nguyễn Văn Khải holds Hiệu trưởng of Trường PTDT bán trú Tiểu học Nậm Pung", "organization Trường Trung học phổ thông số 2 thành phố Lào Cai EDUCATION", "organization Trường Tiểu học & Trung học cơ sở Ia Chía EDUCATION", "!organization Trường Tiểu học, *"}},
	{"offices by number and place, parks and theatres", "Trưởng Thuế cơ sở 4 tỉnh Bắc Ninh Nguyễn Văn Khải, Giám đốc Vườn quốc gia U Minh Hạ Lê Văn Ba và Nhà hát Chèo Ninh Bình dự. Đoàn thăm Vườn quốc gia Xuân Thủy, xem tại Nhà hát Lớn.", []string{"Nguyễn Văn Khải holds Trưởng Thuế cơ sở of Thuế cơ sở 4 tỉnh Bắc Ninh", "Lê Văn Ba holds Giám đốc of Vườn quốc gia U Minh Hạ", "organization Nhà hát Chèo Ninh Bình OTHER", "!organization Nhà hát Lớn*", "!organization Vườn quốc gia Xuân*"}},
	{"boards of villages and communes", "Trưởng Ban Công tác Mặt trận thôn Đông Hải Nguyễn Văn Khải và Trưởng Ban Xây dựng Đảng xã Hướng Phùng Lê Văn Ba dự.", []string{"Nguyễn Văn Khải holds Trưởng Ban of Ban Công tác Mặt trận thôn Đông Hải", "Lê Văn Ba holds Trưởng Ban of Ban Xây dựng Đảng xã Hướng Phùng"}},
	{"steering committees end in their place", "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Bắc Ninh tổ chức hội nghị. Ban Chỉ đạo Giải phóng mặt bằng tỉnh Cà Mau báo cáo. Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh Lào Cai dự.", []string{"organization Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Bắc Ninh GOVERNMENT", "organization Ban Chỉ đạo Giải phóng mặt bằng tỉnh Cà Mau GOVERNMENT", "organization Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh Lào Cai GOVERNMENT"}},
	{"departments of the general staff", "Đại tá Nguyễn Văn Khải, Cục trưởng Cục Quân lực, Bộ Tổng Tham mưu, và Cục Dân quân tự vệ dự.", []string{"Nguyễn Văn Khải holds Cục trưởng of Cục Quân lực", "organization Cục Quân lực ARMED_FORCES", "Cục Quân lực partOf Bộ Tổng Tham mưu", "organization Cục Dân quân tự vệ ARMED_FORCES"}},
	{"committees, banks and societies of a level alone", "UBND tỉnh Cà Mau họp. Ban Chỉ đạo thi hành án dân sự tỉnh tổ chức hội nghị. Ngân hàng Chính sách xã hội tỉnh, Hội Nạn nhân chất độc da cam/dioxin tỉnh và Bảo tàng tỉnh dự. Chánh tòa Dân sự TAND tỉnh Nguyễn Văn Khải nói.", []string{"organization Ban Chỉ đạo thi hành án dân sự tỉnh Cà Mau GOVERNMENT", "organization Ngân hàng Chính sách xã hội tỉnh Cà Mau *", "organization Hội Nạn nhân chất độc da cam/dioxin tỉnh Cà Mau MASS_ORGANIZATION", "organization Bảo tàng tỉnh Cà Mau OTHER", "Nguyễn Văn Khải holds Chánh tòa of Tòa Dân sự Tòa án nhân dân tỉnh Cà Mau"}},
	{"names that go on with offences, causes and regions", "Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Cà Mau, Quỹ Phòng, chống thiên tai tỉnh Cà Mau, Trung tâm Văn hóa, Thể thao huyện Năm Căn, Trung tâm Y tế khu vực Năm Căn và Ban Quản lý vịnh Hạ Long dự.", []string{"organization Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Cà Mau ARMED_FORCES", "organization Quỹ Phòng, chống thiên tai tỉnh Cà Mau OTHER", "organization Trung tâm Văn hóa, Thể thao huyện Năm Căn GOVERNMENT", "organization Trung tâm Y tế khu vực Năm Căn GOVERNMENT", "organization Ban Quản lý vịnh Hạ Long GOVERNMENT"}},
	{"a cooperative, its cell and its board", "Bí thư Chi bộ, Giám đốc Hợp tác xã vận tải ô tô Thành phố Ninh Bình Nguyễn Văn Khải và Ban Kiểm soát Hợp tác xã vận tải ô tô Thành phố Ninh Bình dự. Các Hợp tác xã nông nghiệp trên địa bàn tỉnh Ninh Bình báo cáo.", []string{"Nguyễn Văn Khải holds Giám đốc of Hợp tác xã vận tải ô tô thành phố Ninh Bình", "Ban Kiểm soát Hợp tác xã vận tải ô tô thành phố Ninh Bình partOf Hợp tác xã vận tải ô tô thành phố Ninh Bình", "!organization Hợp tác xã nông nghiệp*"}},
	{"wards of a hospital, rooms and the bodies above them", "Khoa Hồi sức tích cực - Chống độc Bệnh viện Đa khoa tỉnh Cà Mau họp. Bà Lê Thị Hoa, Trưởng phòng Giáo dục Mầm non, Sở Giáo dục và Đào tạo tỉnh Cà Mau và Phòng Xây dựng chính quyền Sở Nội vụ tỉnh Cà Mau dự. Trung đoàn 896, Bộ Chỉ huy Quân sự tỉnh Bạc Liêu diễn tập. Khoa học là then chốt.", []string{"Khoa Hồi sức tích cực - Chống độc Bệnh viện Đa khoa tỉnh Cà Mau partOf Bệnh viện Đa khoa tỉnh Cà Mau", "Phòng Giáo dục Mầm non partOf Sở Giáo dục và Đào tạo tỉnh Cà Mau", "Phòng Xây dựng chính quyền Sở Nội vụ tỉnh Cà Mau partOf Sở Nội vụ tỉnh Cà Mau", "Trung đoàn 896 partOf Bộ Chỉ huy Quân sự tỉnh Bạc Liêu", "!organization Khoa học*"}},
	{"a name behind the name of a school", "Hiệu trưởng Trường Đại học Nguyễn Tất Thành Lê Văn Ba và Hiệu trưởng Trường Đại học Luật, Đại học Huế Nguyễn Văn Khải dự với Trường Mầm non 19/5 và Bệnh viện Quân y 7B.", []string{"Lê Văn Ba holds Hiệu trưởng of Trường Đại học Nguyễn Tất Thành", "Nguyễn Văn Khải holds Hiệu trưởng of Trường Đại học Luật", "Trường Đại học Luật partOf Đại học Huế", "organization Trường Mầm non 19/5 EDUCATION", "organization Bệnh viện Quân y 7B OTHER"}},
	{"names that go on behind 'và' as far as the place", "Phòng Cảnh sát thi hành án hình sự và hỗ trợ tư pháp Công an tỉnh Cà Mau và Hiệp hội Nuôi trồng và chế biến tôm tỉnh Cà Mau dự. Chi cục Kiểm lâm và chính quyền huyện Năm Căn, Trung tâm Văn hóa và nhân dân xã Đất Mũi, Hội Nông dân và phụ nữ tỉnh Lào Cai góp sức.", []string{"Phòng Cảnh sát thi hành án hình sự và hỗ trợ tư pháp Công an tỉnh Cà Mau partOf Công an tỉnh Cà Mau", "organization Hiệp hội Nuôi trồng và chế biến tôm tỉnh Cà Mau MASS_ORGANIZATION", "!organization Chi cục Kiểm lâm và*", "!organization Trung tâm Văn hóa và*", "!organization Hội Nông dân và*"}},
	{"schools after people, arms with a dash, boards of a council", "Trường Cao đẳng Kỹ thuật Lý Tự Trọng, Lữ đoàn Pháo binh - Tên lửa 490 và Ban Dân tộc HĐND tỉnh Lào Cai dự.", []string{"organization Trường Cao đẳng Kỹ thuật Lý Tự Trọng EDUCATION", "!person Lý Tự Trọng", "organization Lữ đoàn Pháo binh - Tên lửa 490 ARMED_FORCES", "organization Ban Dân tộc Hội đồng nhân dân tỉnh Lào Cai LEGISLATURE"}},
	{"a district without its level, rooms by number, quarters", "Giám đốc Kho bạc Nhà nước Năm Căn phát biểu. Phòng Nghiệp vụ 1 Thanh tra tỉnh Cà Mau, Chi bộ khóm 3 và Trạm Kiểm lâm Hòn Khoai dự.", []string{"organization Kho bạc Nhà nước Năm Căn GOVERNMENT", "Phòng Nghiệp vụ 1 Thanh tra tỉnh Cà Mau partOf Thanh tra tỉnh Cà Mau", "organization Chi bộ khóm 3 PARTY_ORGANIZATION", "organization Trạm Kiểm lâm Hòn Khoai GOVERNMENT"}},
	{"an organisation shared by two titles", "Ông Mạc Văn Hoan, Phó Chủ tịch, Tổng Thư ký Hội Khuyến học Việt Nam dự.", []string{"Mạc Văn Hoan holds Phó Chủ tịch of Hội Khuyến học Việt Nam", "Mạc Văn Hoan holds Tổng Thư ký of Hội Khuyến học Việt Nam"}},
	{"a group title before a colon", "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Hà Giang: Nông Văn Sự, Sùng Mí Vàng.", []string{"Nông Văn Sự holds Ủy viên of Ban Thường vụ Tỉnh ủy Hà Giang", "Sùng Mí Vàng holds Ủy viên of Ban Thường vụ Tỉnh ủy Hà Giang"}},
	{"groups with titles of their own, one after another", "Dự lễ có nguyên Tổng Bí thư: Tạ Văn Ân, Mạc Đình Bính; Chủ tịch nước Cao Thế Chính; nguyên Chủ tịch Quốc hội: Lưu Thị Dung, Đoàn Văn Em.",
		[]string{"Mạc Đình Bính held Tổng Bí thư of -", "Cao Thế Chính holds Chủ tịch nước of -", "!Cao Thế Chính held *", "!Cao Thế Chính holds Tổng Bí thư *", "!Lưu Thị Dung held Tổng Bí thư *"}},
	{"a place that only the last title prints", "Hội nghị của Tỉnh ủy Thái Bình có Bí thư Tỉnh ủy, Chủ tịch HĐND, Trưởng Đoàn ĐBQH tỉnh Lai Châu Giàng A Páo; Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Sóc Trăng Thạch Thị Sa; Phó Bí thư Tỉnh ủy, Bí thư Thành ủy Thái Bình Vũ Văn Đê.",
		[]string{"Giàng A Páo holds Bí thư of Tỉnh ủy Lai Châu", "Giàng A Páo holds Chủ tịch of Hội đồng nhân dân tỉnh Lai Châu", "Thạch Thị Sa holds Ủy viên of Ban Thường vụ Tỉnh ủy Sóc Trăng", "!Vũ Văn Đê holds Phó Bí thư of Thành ủy *"}},
	{"a minister of no ministry, named again behind another ministry", "Chiều 5/6/2018, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Tiến Hùng chủ trì họp báo. Bộ Tư pháp cử người dự. Bộ trưởng Lê Tiến Hùng cho biết việc này.",
		[]string{"Lê Tiến Hùng holds Bộ trưởng of Văn phòng Chính phủ", "!Lê Tiến Hùng holds Bộ trưởng of Bộ Tư pháp"}},
	{"a title shared by a list", "Dự có các đồng chí Trần Bá Lộc, Lê Thị Diệu - Phó Chủ tịch UBND tỉnh Phú Yên.", []string{"Trần Bá Lộc holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Phú Yên", "Lê Thị Diệu holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Phú Yên"}},
	{"two chains joined by và", "Đồng chí Võ Anh Khoa, Bộ trưởng Bộ Nội vụ và Bí thư Thành ủy Cần Thơ Cao Thị Vân chủ trì Hội nghị.",
		[]string{"Võ Anh Khoa holds Bộ trưởng of Bộ Nội vụ", "Cao Thị Vân holds Bí thư of Thành ủy Cần Thơ", "!Cao Thị Vân holds Bộ trưởng of Bộ Nội vụ"}},
	{"a former title", "Dự có ông Chu Văn Đạt, nguyên Bí thư Tỉnh ủy Sơn La.", []string{"Chu Văn Đạt held Bí thư of Tỉnh ủy Sơn La", "!Chu Văn Đạt holds *"}},
	{"a nomination is no position", "Hội nghị giới thiệu đồng chí Tạ Đình Thi để bầu giữ chức Chủ tịch UBND tỉnh Bắc Ninh.", []string{"person Tạ Đình Thi", "!Tạ Đình Thi holds *"}},
	{"an appointment: old post and new", "Ban Bí thư chỉ định đồng chí Lưu Quốc Toản, Thứ trưởng Bộ Tư pháp tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Kon Tum và giữ chức Phó Bí thư Tỉnh ủy Kon Tum.",
		[]string{"Lưu Quốc Toản holds Thứ trưởng of Bộ Tư pháp", "Lưu Quốc Toản holds Phó Bí thư of Tỉnh ủy Kon Tum", "Lưu Quốc Toản holds Ủy viên of Ban Thường vụ Tỉnh ủy Kon Tum"}},
	{"a name with an apostrophe", "Chủ tọa kỳ họp gồm các đồng chí: Đinh Văn Tấn - Phó Bí thư Tỉnh ủy Lâm Đồng; K'Brêm - Phó Chủ tịch HĐND tỉnh Lâm Đồng.", []string{"K'Brêm holds Phó Chủ tịch of Hội đồng nhân dân tỉnh Lâm Đồng"}},
	{"'UBND huyện' is the district's that the text is about", "Sáng 5/1/2024, Huyện ủy Tân Lạc tổ chức Hội nghị tổng kết năm. Đồng chí Lò Thị Xuân, Chủ tịch UBND huyện, Trưởng Ban Tổ chức Huyện ủy phát biểu.", []string{"Lò Thị Xuân holds Chủ tịch of Ủy ban nhân dân huyện Tân Lạc", "Lò Thị Xuân holds Trưởng Ban of Ban Tổ chức Huyện ủy Tân Lạc"}},
	{"'HĐND phường' right before a name", "Đảng ủy phường Thanh Liệt tổ chức Hội nghị. Phó Bí thư Đảng ủy, Chủ tịch HĐND phường Đỗ Văn Cương phát biểu.", []string{"Đỗ Văn Cương holds Chủ tịch of Hội đồng nhân dân phường Thanh Liệt", "Đỗ Văn Cương holds Phó Bí thư of Đảng ủy phường Thanh Liệt"}},
	{"a ward that reads as a name", "Đảng bộ phường Bạch Mai tổ chức Hội nghị. Đồng chí Lê Văn Toản, Bí thư Đảng ủy, Chủ tịch HĐND phường Bạch Mai phát biểu.", []string{"!person Bạch Mai", "Lê Văn Toản holds Bí thư of Đảng ủy phường Bạch Mai"}},
	{"'UBND xã' is any of them where several are named", "Đảng ủy xã Tân Lập và Đảng ủy xã Phúc Sơn tổ chức Hội nghị. UBND xã có trách nhiệm thực hiện.", []string{"!organization Ủy ban nhân dân xã *"}},
	{"a council has no Party committee", "Tỉnh ủy Điện Biên tổ chức Hội nghị. Đồng chí Lê Văn Toản, Bí thư Đảng ủy, Chủ tịch HĐND tỉnh Điện Biên phát biểu.", []string{"!organization Đảng ủy Hội đồng *", "Lê Văn Toản holds Chủ tịch of Hội đồng nhân dân tỉnh Điện Biên"}},
	{"'Văn phòng Bộ' right before a name", "Ngày 1/2/2023, Bộ Tư pháp tổ chức Hội nghị với Văn phòng Chính phủ. Chánh Văn phòng Bộ Đỗ Đức Hải phát biểu.", []string{"Đỗ Đức Hải holds Chánh Văn phòng of Văn phòng Bộ Tư pháp", "!organization Bộ Đỗ *"}},
	{"the hall is not the host", "Tại hội trường Huyện ủy Phú Vang, Ban Thường vụ Tỉnh ủy Cà Mau tổ chức Hội nghị công bố quyết định.", []string{"organizer Ban Thường vụ Tỉnh ủy Cà Mau", "!organizer Huyện ủy *"}},
	{"a standing committee by the title behind it", "Đảng ủy Khối các cơ quan tỉnh Cà Mau tổ chức Hội nghị. Dự Hội nghị có đồng chí Vũ Mạnh Hùng, Ủy viên BTV, Trưởng ban Tuyên giáo Tỉnh ủy; các đồng chí trong BTV Đảng ủy Khối.", []string{"Vũ Mạnh Hùng holds Ủy viên of Ban Thường vụ Tỉnh ủy Cà Mau", "!Vũ Mạnh Hùng holds Ủy viên of Ban Thường vụ Đảng ủy *"}},
	{"a society's short name before its place", "Hội Liên hiệp Phụ nữ (LHPN) tỉnh Cà Mau tổ chức Hội nghị tổng kết năm.", []string{"organizer Hội Liên hiệp Phụ nữ tỉnh Cà Mau"}},
	{"a law about laws", "Bộ Tư pháp tổ chức Hội nghị triển khai Luật Ban hành văn bản quy phạm pháp luật.", []string{"document Luật Ban hành văn bản quy phạm pháp luật"}},
	{"'chức vụ Trưởng' is not 'Vụ trưởng'", "Tỉnh ủy Bắc Giang điều động đồng chí Phùng Gia Lộc giữ chức vụ Trưởng Ban Dân vận Tỉnh ủy Bắc Giang.", []string{"Phùng Gia Lộc holds Trưởng Ban of Ban Dân vận Tỉnh ủy Bắc Giang", "!Phùng Gia Lộc holds Vụ trưởng *"}},
	{"a person behind a ward", "Chủ tịch HĐND phường Lê Văn Cảnh báo cáo.", []string{"person Lê Văn Cảnh"}},
	{"a standing committee of a Party committee of the next title's ministry", "Đồng chí Trần Khắc Minh, Ủy viên Ban Thường vụ Đảng ủy, Thứ trưởng Bộ Công Thương chịu trách nhiệm.",
		[]string{"Trần Khắc Minh holds Thứ trưởng of Bộ Công Thương", "Trần Khắc Minh holds Ủy viên of Ban Thường vụ Đảng ủy Bộ Công Thương"}},
	{"a session by its number alone", "Trong hai ngày 2 và 3/6/2019, Ủy ban Kiểm tra Trung ương đã họp Kỳ 36.", []string{"Kỳ họp thứ 36 Ủy ban Kiểm tra Trung ương number 36 term ", "start 2019-06-02", "end 2019-06-03"}},
	{"a stated start", "Bộ Công Thương bổ nhiệm ông Đinh Gia Huy giữ chức Cục trưởng Cục Hóa chất từ ngày 1/3/2024.", []string{"Đinh Gia Huy since 2024-03-01"}},
	{"who signs is not who is appointed", "Đồng chí Tạ Minh Lâm đã ký Quyết định về việc chỉ định nhân sự giữ chức Phó Bí thư Tỉnh ủy Điện Biên.", []string{"!Tạ Minh Lâm holds *"}},
	{"a minister of the ministry named last", "Bộ Tài chính họp. Bộ trưởng Hồ Đức Khải kết luận.", []string{"Hồ Đức Khải holds Bộ trưởng of Bộ Tài chính"}},
	{"a curriculum vitae", "Từ năm 2010 đến năm 2015, ông Ngô Bá Thành là Giám đốc Sở Nội vụ tỉnh Hà Giang.", []string{"Ngô Bá Thành held Giám đốc of Sở Nội vụ tỉnh Hà Giang", "Ngô Bá Thành since 2010", "Ngô Bá Thành until 2015", "!Ngô Bá Thành holds *"}},
	{"a curriculum vitae that goes on", "Đồng chí Ngô Bá Thành phát biểu. Từ tháng 7/2015 đến nay, đồng chí là Bí thư Thành ủy Sóc Trăng, Chủ tịch HĐND thành phố Sóc Trăng.", []string{"Ngô Bá Thành holds Bí thư of Thành ủy Sóc Trăng", "Ngô Bá Thành holds Chủ tịch of Hội đồng nhân dân thành phố Sóc Trăng", "Ngô Bá Thành since 2015-07"}},
	{"the host of a Party group from the next title", "Đồng chí Kiều Duy Anh, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Xây dựng kết luận.", []string{"Kiều Duy Anh holds Bí thư of Ban cán sự đảng Bộ Xây dựng"}},
	{"the auditor general", "Tổng Kiểm toán Nhà nước Tạ Hữu Phúc trình bày báo cáo. Phó Tổng Kiểm toán Nhà nước Lê Thị Diệu dự.", []string{"Tạ Hữu Phúc holds Tổng Kiểm toán of Kiểm toán Nhà nước", "Lê Thị Diệu holds Phó Tổng Kiểm toán of Kiểm toán Nhà nước"}},
	{"envoys, by whose they are and where", "Đại sứ Việt Nam tại Singapore Tạ Hữu Phúc và Đại sứ Nhật Bản tại Việt Nam Yamada Kenji hội kiến.",
		[]string{"Tạ Hữu Phúc holds Đại sứ Việt Nam tại Singapore of -", "Yamada Kenji holds Đại sứ Nhật Bản tại Việt Nam of -"}},
	{"chambers of other parliaments", "Chủ tịch Thượng viện Nhật Bản Yamada Kenji và Chủ tịch Quốc hội Cộng hòa Singapore Tan Kian Hock hội đàm. Nước nhà có Quốc hội Cộng hòa xã hội chủ nghĩa Việt Nam.",
		[]string{"Yamada Kenji holds Chủ tịch of Thượng viện Nhật Bản", "Tan Kian Hock holds Chủ tịch of Quốc hội Cộng hòa Singapore", "organization Thượng viện Nhật Bản LEGISLATURE"}},
	{"a party of another country", "Chủ tịch Đảng Nhân dân Campuchia Sok Vanna thăm Việt Nam.", []string{"Sok Vanna holds Chủ tịch of Đảng Nhân dân Campuchia", "!person Đảng Nhân"}},
	{"the ministry of another country by its field", "Bộ trưởng Ngoại giao Trung Quốc Lý Gia Hân hội đàm.", []string{"Lý Gia Hân holds Bộ trưởng of Bộ Ngoại giao Trung Quốc"}},
	{"Party committees of the forces, of Party bodies and of an office", "Bí thư Đảng ủy Quân sự tỉnh Cà Mau Ngô Thu Sương và Bí thư Đảng ủy các cơ quan Đảng tỉnh Cà Mau Lê Đạt Minh dự. Đảng ủy Cơ quan Bộ Tài chính họp.",
		[]string{"Ngô Thu Sương holds Bí thư of Đảng ủy Quân sự tỉnh Cà Mau", "Lê Đạt Minh holds Bí thư of Đảng ủy các cơ quan Đảng tỉnh Cà Mau", "Đảng ủy Cơ quan Bộ Tài chính partOf Bộ Tài chính"}},
	{"two abbreviations in one name", "Chủ tịch Ủy ban TƯ MTTQ Việt Nam Lê Đạt Minh dự.", []string{"Lê Đạt Minh holds Chủ tịch of Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"}},
	{"the branch of a bank without that word", "Ông Lê Đạt Minh - Phó Giám đốc NHCSXH Cà Mau và Ban đại diện HĐQT NHCSXH tỉnh Cà Mau kiểm tra.",
		[]string{"Lê Đạt Minh holds Phó Giám đốc of Ngân hàng Chính sách xã hội tỉnh Cà Mau", "Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội tỉnh Cà Mau partOf Ngân hàng Chính sách xã hội tỉnh Cà Mau"}},
	{"the body above in brackets", "Quân chủng Hải quân (Bộ Quốc phòng) tập trận.", []string{"Quân chủng Hải quân partOf Bộ Quốc phòng"}},
	{"departments of a level", "Sở Nội vụ cấp tỉnh, Phòng Nội vụ cấp huyện căn cứ phạm vi được giao.", []string{"!organization *"}},
	{"a person behind an institute, and who one is named after", "Viện trưởng Viện Chiến lược và Chính sách y tế Trịnh Hoài An dự. Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Lê Đạt Minh dự. Giám đốc Bệnh viện Nguyễn Đình Chiểu dự.",
		[]string{"Trịnh Hoài An holds Viện trưởng of Viện Chiến lược và Chính sách y tế", "Lê Đạt Minh holds Giám đốc of Học viện Chính trị quốc gia Hồ Chí Minh", "!person Nguyễn Đình Chiểu"}},
	{"two words in a list of names, and behind a calling", "Có mặt các ông: Phạm Thế Quyết, Huỳnh Đãm; cựu chiến binh Nguyễn Bâu cũng đến. Ông Lê Đạt Minh, Sơn Động và Tân Yên đều xa.",
		[]string{"person Huỳnh Đãm", "person Nguyễn Bâu", "!person Sơn Động"}},
	{"whom the speaker addresses", "Phát biểu giao nhiệm vụ cho tân Bí thư Tỉnh ủy Cà Mau, Thường trực Ban Bí thư Lê Thị Sen nhấn mạnh công tác cán bộ.",
		[]string{"Lê Thị Sen holds Thường trực of Ban Bí thư", "!Lê Thị Sen holds Bí thư *"}},
	{"a post for several, whose names follow", "Hội nghị đã bầu hai đồng chí giữ chức Ủy viên Ủy ban Kiểm tra Tỉnh ủy Cà Mau, gồm: đồng chí Lê Văn Mến, Bí thư Huyện ủy Năm Căn và đồng chí Trịnh Hoài An.",
		[]string{"Lê Văn Mến holds Ủy viên of Ủy ban Kiểm tra Tỉnh ủy Cà Mau", "Trịnh Hoài An holds Ủy viên of Ủy ban Kiểm tra Tỉnh ủy Cà Mau", "Lê Văn Mến holds Bí thư of Huyện ủy Năm Căn"}},
	{"a post for two", "Kỳ họp đã bầu ông Lê Văn Mến, Giám đốc Sở Y tế tỉnh Cà Mau và bà Lê Thị Sen giữ chức vụ Phó Chủ tịch UBND tỉnh Cà Mau.",
		[]string{"Lê Văn Mến holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Lê Thị Sen holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau"}},
	{"a post for a list", "Các ông Trịnh Hoài An, Lê Đạt Minh được bầu làm Phó Chủ tịch Hội Đông y Việt Nam.",
		[]string{"Trịnh Hoài An holds Phó Chủ tịch of Hội Đông y Việt Nam", "Lê Đạt Minh holds Phó Chủ tịch of Hội Đông y Việt Nam"}},
	{"a post for a list behind a colon", "Đại hội bầu anh Lê Văn Mến giữ chức Bí thư Tỉnh đoàn Cà Mau; các anh, chị: Lê Thị Sen, Trịnh Hoài An giữ chức Phó Bí thư Tỉnh đoàn Cà Mau.",
		[]string{"Lê Thị Sen holds Phó Bí thư of Tỉnh đoàn Cà Mau", "Trịnh Hoài An holds Phó Bí thư of Tỉnh đoàn Cà Mau", "!Lê Văn Mến holds Phó Bí thư *"}},
	{"one post is for one", "Đồng chí Lê Văn Mến và đồng chí Lê Thị Sen được bầu làm Chủ tịch Hội Đông y Việt Nam.", []string{"!Lê Văn Mến holds *"}},
	{"a title before a list with 'gồm'", "Chủ tịch nước bổ nhiệm các Thẩm phán Tòa án nhân dân tối cao gồm các ông, bà: Lê Văn Mến, Lê Thị Sen.",
		[]string{"Lê Văn Mến holds Thẩm phán of Tòa án nhân dân tối cao", "Lê Thị Sen holds Thẩm phán of Tòa án nhân dân tối cao"}},
	{"who is elected again", "Đại hội đã bầu đồng chí Lê Văn Mến tái đắc cử chức Bí thư Đảng ủy xã Tân Lập.", []string{"Lê Văn Mến holds Bí thư of Đảng ủy xã Tân Lập"}},
	{"appointed without 'giữ chức'", "Ông Lê Văn Mến được Thủ tướng điều động, bổ nhiệm Thứ trưởng Bộ Y tế.", []string{"Lê Văn Mến holds Thứ trưởng of Bộ Y tế"}},
	{"who appoints", "Bộ trưởng Bộ Y tế Lê Văn Mến đã bổ nhiệm Cục trưởng Cục Quản lý Dược.", []string{"!Lê Văn Mến holds Cục trưởng *"}},
	{"an officer with a degree", "Đại tá, PGS.TS Lê Văn Mến và Thiếu tướng, TS. Trịnh Hoài An dự.", []string{"Lê Văn Mến holds Đại tá of -", "Lê Văn Mến holds Phó Giáo sư of -", "Trịnh Hoài An holds Thiếu tướng of -", "Trịnh Hoài An holds Tiến sĩ of -"}},
	{"a rank behind 'và' is no part of a body", "Giám đốc Học viện Quốc phòng và Thượng tá Lê Văn Mến dự.", []string{"organization Học viện Quốc phòng *", "Lê Văn Mến holds Thượng tá of -"}},
	{"a ward that reads as a name, behind its chairman", "Đồng chí Lê Văn Mến, Bí thư Đảng ủy, Chủ tịch UBND phường Hoàng Văn Thụ dự.",
		[]string{"Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân phường Hoàng Văn Thụ", "!person *Thụ"}},
	{"a ward that someone is given", "Huyện ủy điều động đồng chí Lê Văn Mến giữ chức Bí thư Đảng ủy phường Ninh Kiều.", []string{"Lê Văn Mến holds Bí thư of Đảng ủy phường Ninh Kiều", "!person Ninh Kiều"}},
	{"an office with and without its country", "Thủ tướng Lê Văn Mến đã tiếp Tổng thống Pháp Jean Dupont. Tổng thống Jean Dupont cảm ơn.",
		[]string{"Jean Dupont holds Tổng thống Pháp of -", "!Jean Dupont holds Tổng thống of -"}},
	{"the school named before", "Trường Đại học Cà Mau họp. TS. Lê Văn Mến, Bí thư Đảng ủy, Hiệu trưởng nhà trường nhấn mạnh chất lượng.",
		[]string{"Lê Văn Mến holds Hiệu trưởng of Trường Đại học Cà Mau", "Lê Văn Mến holds Bí thư of Đảng ủy Trường Đại học Cà Mau"}},
	{"the hospital named before", "Bệnh viện Đa khoa tỉnh Cà Mau họp. Ông Lê Văn Mến, Giám đốc Bệnh viện cho biết như vậy. Phó Giám đốc bệnh viện huyện Lê Đạt Minh dự.",
		[]string{"Lê Văn Mến holds Giám đốc of Bệnh viện Đa khoa tỉnh Cà Mau", "!Lê Đạt Minh holds Phó Giám đốc of Bệnh viện Đa khoa tỉnh Cà Mau"}},
	{"the military region named before", "Bộ Tư lệnh Quân khu 9 họp. Trung tướng Lê Văn Mến, Tư lệnh Quân khu chủ trì.", []string{"Lê Văn Mến holds Tư lệnh of Bộ Tư lệnh Quân khu 9"}},
	{"the institution named before, and a name right behind", "Hội Đông y Việt Nam và Sở Y tế tỉnh Cà Mau họp. Phó Chủ tịch Hội Lê Thị Sen, các Phó Giám đốc Sở Lê Đạt Minh, Hồ Thu Thảo và giám đốc công ty Trịnh Hoài An dự.",
		[]string{"Lê Thị Sen holds Phó Chủ tịch of Hội Đông y Việt Nam", "Lê Đạt Minh holds Phó Giám đốc of Sở Y tế tỉnh Cà Mau", "Hồ Thu Thảo holds Phó Giám đốc of Sở Y tế tỉnh Cà Mau", "Trịnh Hoài An holds Giám đốc of -"}},
	{"a school that is named after someone", "Hiệu trưởng Trường Lê Hồng Phong dự.", []string{"!person *"}},
	{"an institution that is not named", "Ông Lê Văn Mến, Hiệu trưởng nhà trường cho biết như vậy.", []string{"Lê Văn Mến holds Hiệu trưởng of -"}},
	{"the board of the company named before", "Công ty cổ phần Thép Cà Mau họp. Ông Lê Văn Mến, Chủ tịch HĐQT dự.", []string{"Lê Văn Mến holds Chủ tịch of Hội đồng quản trị Công ty cổ phần Thép Cà Mau"}},
	{"a title by its letters", "Đồng chí Lê Văn Mến - PGĐ Sở Nội vụ tỉnh Cà Mau và bà Lê Thị Sen, Hiệu phó Trường Đại học Cà Mau dự.",
		[]string{"Lê Văn Mến holds Phó Giám đốc of Sở Nội vụ tỉnh Cà Mau", "Lê Thị Sen holds Phó Hiệu trưởng of Trường Đại học Cà Mau"}},
	{"levels by their first letter", "Chủ tịch UBND H.Năm Căn Lê Văn Mến, Công an P.Tân Lập và Phòng Quản lý đô thị Q.5 họp.",
		[]string{"Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân huyện Năm Căn", "organization Công an phường Tân Lập *", "organization Phòng Quản lý đô thị quận 5 *"}},
	{"a district with a number", "Ông Lê Văn Mến là Phó Bí thư Quận ủy, Chủ tịch UBND quận 9.", []string{"Lê Văn Mến holds Phó Bí thư of Quận ủy quận 9"}},
	{"a dash behind a body", "Phó Chủ tịch Ủy ban ATGT Quốc gia - Lê Văn Mến dự.", []string{"Lê Văn Mến holds Phó Chủ tịch of Ủy ban An toàn giao thông Quốc gia"}},
	{"members of the centre by their letters", "Dự có đồng chí Lê Văn Mến, UVBCH Trung ương Đảng, Bí thư Tỉnh ủy Cà Mau.",
		[]string{"Lê Văn Mến holds Ủy viên of Ban Chấp hành Trung ương Đảng", "!organization Trung ương Đảng *"}},
	{"two committees of one Party organisation", "Bộ Chính trị kỷ luật Ban Chấp hành Đảng bộ, Ban Thường vụ Thành ủy Hà Nội.",
		[]string{"organization Ban Chấp hành Đảng bộ thành phố Hà Nội *", "organization Ban Thường vụ Thành ủy Hà Nội *"}},
	{"committees of several provinces", "Tổng Bí thư gặp Ban Thường vụ Tỉnh ủy các tỉnh Phú Thọ, Cà Mau và Hòa Bình.",
		[]string{"organization Ban Thường vụ Tỉnh ủy Phú Thọ *", "organization Ban Thường vụ Tỉnh ủy Cà Mau *", "Ban Thường vụ Tỉnh ủy Hòa Bình partOf Tỉnh ủy Hòa Bình"}},
	{"bodies of several places", "Dự có UBND các huyện Năm Căn, U Minh và thị xã Hồng Lĩnh; Sở Y tế các tỉnh, thành phố: Hà Nội, Cà Mau; Công an các huyện trong tỉnh.",
		[]string{"organization Ủy ban nhân dân huyện U Minh *", "organization Ủy ban nhân dân thị xã Hồng Lĩnh *", "organization Sở Y tế thành phố Hà Nội *", "organization Sở Y tế tỉnh Cà Mau *", "!organization Công an *"}},
	{"a department and its ministry behind a dash", "Cục Công nghiệp Tiêu dùng - Bộ Công Thương họp.", []string{"Cục Công nghiệp Tiêu dùng partOf Bộ Công Thương"}},
	{"a department of a Party commission in brackets", "Vụ Địa phương (Ban Tổ chức Trung ương) họp.", []string{"Vụ Địa phương partOf Ban Tổ chức Trung ương", "organization Vụ Địa phương PARTY_COMMISSION"}},
	{"who is to join committees", "Ông Lê Văn Mến nhận quyết định. Ông sẽ tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy Cà Mau.",
		[]string{"Lê Văn Mến holds Ủy viên of Ban Chấp hành Đảng bộ tỉnh Cà Mau", "Lê Văn Mến holds Ủy viên of Ban Thường vụ Tỉnh ủy Cà Mau"}},
	{"trade unions of places and what is no name", "Ban Chấp hành Công đoàn tỉnh Cà Mau họp về công tác Công đoàn 6 tháng đầu năm.", []string{"Ban Chấp hành Công đoàn tỉnh Cà Mau partOf Công đoàn tỉnh Cà Mau", "!organization Công đoàn 6*"}},
	{"the rest of a name that is generic", "Ông Lê Văn Mến điều trị tại Trung tâm Y tế huyện. Huyện ủy Năm Căn thăm hỏi.", []string{"organization Trung tâm Y tế huyện Năm Căn *"}},
	{"heads of faculties", "PGS.TS Lê Văn Mến, Ủy viên Ban Thường vụ Đảng ủy, Trưởng khoa Kinh tế và Quản lý, Trường Đại học Cà Mau, Phó Trưởng khoa Luật Lê Thị Sen và Trưởng khoa Lê Thu Thảo dự.",
		[]string{"Lê Văn Mến holds Trưởng khoa of Khoa Kinh tế và Quản lý", "Khoa Kinh tế và Quản lý partOf Trường Đại học Cà Mau", "Lê Thị Sen holds Phó Trưởng khoa of Khoa Luật", "Lê Thu Thảo holds Trưởng khoa of -", "!* partOf Khoa Kinh tế và Quản lý"}},
	{"what is no document", "Đảng bộ Bộ Tư lệnh 86 và Trường Đại học Luật TP HCM họp.", []string{"!document *"}},
	{"a member who signs as another", "Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Lê Văn Mến vừa ký Chỉ thị số 07/CT-TTg.", []string{"!* issuer Bộ Chính trị"}},
	{"a steering committee and the day it met", "Cuộc họp Ban chỉ đạo phòng chống dịch sốt rét tối 14/12 kết thúc.", []string{"organization Ban chỉ đạo phòng chống dịch sốt rét *"}},
	{"works with codes, museums, road safety", "Ông Lê Văn Mến, Giám đốc Nhà máy Z119, ông Lê Đạt Minh, Giám đốc Bảo tàng tỉnh Cà Mau và Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau dự. Ban ATGT tỉnh Cà Mau báo cáo.",
		[]string{"Lê Văn Mến holds Giám đốc of Nhà máy Z119", "Lê Đạt Minh holds Giám đốc of Bảo tàng tỉnh Cà Mau", "organization Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau *", "organization Ban An toàn giao thông tỉnh Cà Mau *"}},
	{"the head of the body named before", "Ban Kinh tế Trung ương là cơ quan tham mưu của Ban Chấp hành Trung ương. Hiện, Trưởng ban là ông Lê Văn Mến, ông Lê Đạt Minh là Phó ban thường trực.",
		[]string{"Lê Văn Mến holds Trưởng Ban of Ban Kinh tế Trung ương", "Lê Đạt Minh holds Phó Trưởng Ban Thường trực of Ban Kinh tế Trung ương"}},
	{"the head of one of several bodies", "Ban Kinh tế Trung ương gặp Ban Nội chính Trung ương. Trưởng ban Lê Văn Mến dự.", []string{"!Lê Văn Mến holds Trưởng Ban *"}},
	{"what someone is by now", "Ông Lê Văn Mến, Thứ trưởng Bộ Y tế (nay là Đại tướng, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Y tế) dự.",
		[]string{"Lê Văn Mến holds Thứ trưởng of Bộ Y tế", "Lê Văn Mến holds Đại tướng of -", "Lê Văn Mến holds Ủy viên of Bộ Chính trị", "Lê Văn Mến holds Bộ trưởng of Bộ Y tế"}},
	{"what is told about someone", "Bà Lê Thị Sen sinh năm 1970, quê ở huyện Năm Căn; Ủy viên Trung ương Đảng dự khuyết khóa XI và là Ủy viên Trung ương Đảng khóa XII và XIII; đại biểu Quốc hội khóa XIV, XV.",
		[]string{"Lê Thị Sen holds Ủy viên dự khuyết of Ban Chấp hành Trung ương Đảng", "Lê Thị Sen holds Ủy viên of Ban Chấp hành Trung ương Đảng", "Lê Thị Sen holds Đại biểu of Quốc hội"}},
	{"posts that are taken away", "Quốc hội đã miễn nhiệm chức Bộ trưởng Y tế đối với bà Lê Thị Sen. HĐND đồng ý miễn nhiệm chức danh Chủ tịch UBND tỉnh Cà Mau đối với ông Lê Văn Mến. Ông Lê Đạt Minh thôi Ủy viên Trung ương Đảng.",
		[]string{"Lê Thị Sen held Bộ trưởng of Bộ Y tế", "Lê Văn Mến held Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Lê Đạt Minh held Ủy viên of Trung ương Đảng"}},
	{"who takes a post away", "Chủ tịch nước Lê Văn Mến đã miễn nhiệm Thẩm phán Tòa án nhân dân tối cao. Ông Lê Đạt Minh nói không còn chức Tổng Giám đốc thì thôi.", []string{"!Lê Văn Mến held *", "!Lê Đạt Minh held *"}},
	{"posts that someone went through", "Ông Lê Văn Mến sinh năm 1965. Ông từng kinh qua nhiều vị trí lãnh đạo: Bí thư Tỉnh đoàn, Chánh Văn phòng Tỉnh ủy Cà Mau. Ông Mến từng Cục trưởng Cục Báo chí.",
		[]string{"Lê Văn Mến held Bí thư of Tỉnh đoàn Cà Mau", "Lê Văn Mến held Chánh Văn phòng of Văn phòng Tỉnh ủy Cà Mau", "Lê Văn Mến held Cục trưởng of Cục Báo chí"}},
	{"a list of years and posts in a sentence", "Trước tháng 6-2016, đồng chí Lê Văn Mến là Giám đốc Sở Y tế Cà Mau; từ tháng 6-2016 đến 6-2018: Thiếu tướng, Phó Tư lệnh Quân khu 5; năm 2019-2021, là Tư lệnh Quân khu 5.",
		[]string{"Lê Văn Mến held Phó Tư lệnh of Quân khu 5", "Lê Văn Mến held Tư lệnh of Quân khu 5"}},
	{"two posts of a pronoun", "Ông Lê Văn Mến dự. Ông là Ủy viên Trung ương Đảng khóa 11, 12 và là đại biểu Quốc hội khóa 14.", []string{"Lê Văn Mến holds Đại biểu of Quốc hội"}},
	{"someone called by a common word", "Ông Nguyễn Văn Nên quê ở Tây Ninh. Tháng 7/2011, ông Nên là Giám đốc Sở Y tế tỉnh Cà Mau.", []string{"Nguyễn Văn Nên held Giám đốc of Sở Y tế tỉnh Cà Mau"}},
	{"someone who is not named is no pronoun", "Ông Lê Văn Mến quê ở Tây Ninh. Ông Hiền từng Cục trưởng Cục Báo chí.", []string{"!Lê Văn Mến h* Cục trưởng *"}},
	{"relatives in brackets", "Bà Lê Thị Sen (chị ruột ông Lê Văn Mến) từng giữ chức Chủ tịch Hội Nông dân tỉnh Cà Mau.", []string{"Lê Thị Sen held Chủ tịch of Hội Nông dân tỉnh Cà Mau", "!Lê Văn Mến h* Chủ tịch *"}},
	{"a company by its letters", "Tập đoàn Dầu khí Cà Mau (PCM) họp. Ông Lê Văn Mến, Chủ tịch Hội đồng thành viên Tập đoàn PCM dự.", []string{"Lê Văn Mến holds Chủ tịch of Hội đồng thành viên Tập đoàn Dầu khí Cà Mau", "!organization Tập đoàn PCM *"}},
	{"a comma before the company", "Ông Lê Văn Mến, Phó Tổng Giám đốc, Công ty cổ phần Thép Cà Mau cho biết.", []string{"Lê Văn Mến holds Phó Tổng Giám đốc of Công ty cổ phần Thép Cà Mau"}},
	{"the rank of an office, and a head under a ministry", "Ông Lê Văn Mến, hàm Vụ trưởng Vụ Báo chí và ông Lê Đạt Minh, Vụ trưởng thuộc Bộ Ngoại giao dự.",
		[]string{"Lê Văn Mến holds Hàm Vụ trưởng of Vụ Báo chí", "!Lê Văn Mến holds Vụ trưởng *", "Lê Đạt Minh holds Vụ trưởng of Bộ Ngoại giao"}},
	{"communes that are called like a district and more", "Đảng ủy xã Vĩnh Lộc A và UBND xã Tân Phú Trung họp.", []string{"organization Đảng ủy xã Vĩnh Lộc A *", "organization Ủy ban nhân dân xã Tân Phú Trung *"}},
	{"a level in capitals behind what a body is for", "Đảng bộ Chi cục Thuế Quận 4 và Phòng Tài chính Huyện Năm Căn họp. Ông Lê Văn Mến, Chi cục trưởng Chi cục Thuế dự.",
		[]string{"organization Chi cục Thuế quận 4 *", "organization Phòng Tài chính huyện Năm Căn *", "Lê Văn Mến holds Chi cục trưởng of Chi cục Thuế quận 4"}},
	{"two of one post in a list with semicolons", "Dự lễ có các ông: Lê Văn Mến, Giám đốc Sở Y tế tỉnh Cà Mau; Đỗ Văn Tiến và Lê Thị Sen, Phó Giám đốc Sở Y tế tỉnh Cà Mau.",
		[]string{"Đỗ Văn Tiến holds Phó Giám đốc of Sở Y tế tỉnh Cà Mau", "Lê Thị Sen holds Phó Giám đốc of Sở Y tế tỉnh Cà Mau", "!Lê Văn Mến holds Phó Giám đốc of *"}},
	{"the deputy beside the head", "Bà Lê Thị Sen, Chủ tịch Hội Nhà văn tỉnh Cà Mau; ông Lê Văn Mến - Phó Chủ tịch, ông Đỗ Văn Tiến, Ủy viên Ban Chấp hành dự. Bà Vũ Thị Hoa là Chủ tịch Hội Khuyến học tỉnh Cà Mau.",
		[]string{"Lê Văn Mến holds Phó Chủ tịch of Hội Nhà văn tỉnh Cà Mau", "Đỗ Văn Tiến holds Ủy viên of Ban Chấp hành Hội Nhà văn tỉnh Cà Mau"}},
	{"a body led by several", "Công ty Cổ phần Thép Cà Mau do ông Lê Văn Mến làm Tổng Giám đốc, bà Lê Thị Sen làm Phó Tổng Giám đốc.",
		[]string{"Lê Văn Mến holds Tổng Giám đốc of Công ty Cổ phần Thép Cà Mau", "Lê Thị Sen holds Phó Tổng Giám đốc of Công ty Cổ phần Thép Cà Mau", "!Lê Thị Sen holds Tổng Giám đốc of *"}},
	{"a post that another was given before", "Đoàn kiểm tra do ông Lê Văn Mến làm Trưởng đoàn, Chủ nhiệm Ủy ban Kinh tế của Quốc hội Lê Thị Sen làm Phó Trưởng đoàn đến làm việc.", []string{"!Lê Thị Sen holds Trưởng đoàn of *"}},
	{"the head of a department behind 'chức'", "Ông Lê Văn Mến giữ chức Vụ trưởng Vụ Pháp chế Bộ Y tế. Bà Lê Thị Sen giữ chức vụ Trưởng Ban Tổ chức Tỉnh ủy Cà Mau.",
		[]string{"Lê Văn Mến holds Vụ trưởng of Vụ Pháp chế Bộ Y tế", "Lê Thị Sen holds Trưởng Ban of Ban Tổ chức Tỉnh ủy Cà Mau"}},
	{"heads of villages", "Trưởng thôn Đông Thành Lê Văn Mến và Trưởng bản Phiêng Ban vắng. Trưởng thôn Bùi Văn Lâm nói.", []string{"Lê Văn Mến holds Trưởng thôn of -", "Bùi Văn Lâm holds Trưởng thôn of -", "!person Phiêng Ban", "!person Đông Thành"}},
	{"the body that an item of a list is about", "* Bộ Y tế: Ông Lê Văn Mến được bổ nhiệm làm Thứ trưởng.", []string{"Lê Văn Mến holds Thứ trưởng of Bộ Y tế"}},
	{"a cell and its school", "Thầy Lê Văn Mến, Bí thư Chi bộ, Hiệu trưởng Trường Tiểu học Lê Lợi dự.", []string{"Lê Văn Mến holds Bí thư of Chi bộ Trường Tiểu học Lê Lợi", "Lê Văn Mến holds Hiệu trưởng of Trường Tiểu học Lê Lợi"}},
	{"names of peoples behind a title", "Dự có Bí thư Huyện ủy Y Biêr Niê Kđăm. Phó Chủ tịch UBND huyện Đàng Thị Lan nói. Chủ tịch UBND thị xã Nguyễn Thị Mai Thủy Tiên dự.",
		[]string{"person Y Biêr Niê Kđăm", "person Đàng Thị Lan", "person Nguyễn Thị Mai Thủy Tiên"}},
	{"departments by their number and offices with '&'", "Chánh Văn phòng HĐND&UBND huyện Mường La Lê Văn Sáu, Trưởng phòng 7 VKSND tỉnh Cà Mau Lê Văn Mến dự.",
		[]string{"Lê Văn Sáu holds Chánh Văn phòng of Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Mường La", "Lê Văn Mến holds Trưởng phòng of Phòng 7 Viện kiểm sát nhân dân tỉnh Cà Mau", "!Lê Văn Sáu holds Trưởng phòng *"}},
	{"a trade union beside its company", "Công ty Cổ phần Thép Cà Mau họp. Bà Lê Thị Sen - Chủ tịch Công đoàn, Phó Giám đốc Công ty dự. Giám đốc Công ty Cổ phần Thép Cà Mau trước đó là ông Lê Văn Mến.",
		[]string{"Lê Thị Sen holds Chủ tịch of Công đoàn Công ty Cổ phần Thép Cà Mau", "Lê Văn Mến held Giám đốc of Công ty Cổ phần Thép Cà Mau"}},
	{"a cooperative by its letters", "Hợp tác xã Vận tải Cà Mau họp. Dự có ông Lê Văn Mến - Chủ nhiệm HTX.", []string{"Lê Văn Mến holds Chủ nhiệm of Hợp tác xã Vận tải Cà Mau"}},
	{"foreign names with a dash", "Đại sứ Hàn Quốc tại Việt Nam Oh Young-ju đến chào. Ông Choi Joo-ho, Giám đốc Công ty Thép Cà Mau, dự.", []string{"person Oh Young-ju", "person Choi Joo-ho"}},
	{"a name of two words before a post that was", "Họ bắt các ông: Nguyễn Ngọc Hải, cựu Chủ tịch UBND tỉnh Cà Mau; Hồ Lâm, cựu Giám đốc Sở Y tế tỉnh Cà Mau.", []string{"Hồ Lâm held Giám đốc of Sở Y tế tỉnh Cà Mau"}},
	{"the commanders of one unit", "Dự có Thiếu tướng Hà Văn Bình, Tư lệnh Quân khu 4; Thiếu tướng Lê Văn Mến, Phó Chính ủy; Đại tá Đỗ Văn Tiến, Chủ nhiệm Chính trị.",
		[]string{"Lê Văn Mến holds Phó Chính ủy of Quân khu 4", "Đỗ Văn Tiến holds Chủ nhiệm Chính trị of Quân khu 4"}},
	{"what the congress of a society elects", "Đại hội Liên đoàn Bóng bàn Việt Nam đã bầu ông Lê Văn Mến làm Chủ tịch; các ông Đỗ Văn Tiến và Vũ Đình Năm làm Phó Chủ tịch; bà Lê Thị Sen là Tổng Thư ký.",
		[]string{"Lê Văn Mến holds Chủ tịch of Liên đoàn Bóng bàn Việt Nam", "Đỗ Văn Tiến holds Phó Chủ tịch of Liên đoàn Bóng bàn Việt Nam", "Lê Thị Sen holds Tổng Thư ký of Liên đoàn Bóng bàn Việt Nam"}},
	{"what a document does before its number", "Công an huyện Mường La đã ra Quyết định khởi tố vụ án số 45/QĐ-ĐTTH ngày 1/3/2022. Quyết định của xã theo Kế hoạch số 5/KH-UBND.",
		[]string{"Quyết định số 45/QĐ-ĐTTH issuer Công an huyện Mường La", "Quyết định số 45/QĐ-ĐTTH issuedOn 2022-03-01", "document Kế hoạch số 5/KH-UBND"}},
	{"the bloc of a province by its first word", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh họp. Bí thư Đảng ủy Khối Lê Văn Mến nói.", []string{"Lê Văn Mến holds Bí thư of Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"}},
	{"a company by its brand", "Công ty Cổ phần Sữa Đồng Xanh (Xanhmilk) họp. Bà Lê Thị Sen, Tổng Giám đốc Xanhmilk, nói.", []string{"Lê Thị Sen holds Tổng Giám đốc of Công ty Cổ phần Sữa Đồng Xanh"}},
	{"a commission of the centre of a society is none of the Party's", "Hội Nông dân Việt Nam họp. Bà Lê Thị Sen, Trưởng Ban Tổ chức Trung ương Hội, dự.", []string{"!Lê Thị Sen holds Trưởng Ban of Ban Tổ chức Trung ương"}},
	{"a title of several of whom some have another", "Dự có các Phó Bí thư Tỉnh ủy Cà Mau Lê Văn Mến, Lê Thị Sen - Chủ tịch HĐND tỉnh Cà Mau, Đỗ Văn Tiến - Chủ tịch UBND tỉnh Cà Mau. Các đồng chí Vũ Đình Năm – Hiệu trưởng Trường Đại học Vinh, Ngô Thu Sương – Phó Hiệu trưởng Trường Đại học Vinh nói.",
		[]string{"Lê Thị Sen holds Phó Bí thư of Tỉnh ủy Cà Mau", "Đỗ Văn Tiến holds Phó Bí thư of Tỉnh ủy Cà Mau", "!Ngô Thu Sương holds Hiệu trưởng of *"}},
	{"what is supervised is not carried out", "Kế hoạch số 59/KH-GS của Ủy ban Thường vụ Quốc hội về giám sát chuyên đề việc thực hiện Nghị quyết số 88/2014/QH13.", []string{"!Kế hoạch số 59/KH-GS IMPLEMENTS *"}},
	{"officers of the company that the article is about", "Công ty Cổ phần Thép Cà Mau họp. Công ty Cổ phần Thép Cà Mau bàn với Tập đoàn Núi Sậu. Kế toán trưởng Lê Văn Mến và bà Lê Thị Sen, Phó Tổng Giám đốc, dự.",
		[]string{"Lê Văn Mến holds Kế toán trưởng of Công ty Cổ phần Thép Cà Mau", "Lê Thị Sen holds Phó Tổng Giám đốc of Công ty Cổ phần Thép Cà Mau"}},
	{"'trực tiếp' is no level", "Đảng bộ xã Minh Tân, huyện Kiến Thụy họp. Ông Lê Văn Mến - Chủ tịch UBND xã trực tiếp dự.", []string{"Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân xã Minh Tân"}},
	{"a document of several together", "UBND tỉnh Cà Mau họp. Quy chế phối hợp số 02/QC-CSB-UBND đã ký.", []string{"!Quy chế phối hợp số 02/QC-CSB-UBND issuer *"}},
	{"a list of what is replaced and the charter that is carried out", "Quy định số 24-QĐ/TW về thi hành Điều lệ Đảng có hiệu lực. Quy định này thay thế Quy định số 30-QĐ/TW và Quy định số 29-QĐ/TW.",
		[]string{"Quy định số 24-QĐ/TW IMPLEMENTS Điều lệ Đảng", "Quy định số 24-QĐ/TW REPLACES Quy định số 30-QĐ/TW", "Quy định số 24-QĐ/TW REPLACES Quy định số 29-QĐ/TW"}},
	{"a document carried out is called by its type alone", "Tỉnh học Nghị quyết số 18-NQ/TW của Bộ Chính trị. Chương trình hành động số 30-CTr/TU thực hiện Nghị quyết.", []string{"Chương trình hành động số 30-CTr/TU IMPLEMENTS Nghị quyết số 18-NQ/TW"}},
	{"the committee of a fair", "Phó Chủ tịch UBND huyện Mường La, Trưởng Ban Tổ chức Hội chợ Nguyễn Duy Anh cho hay.", []string{"Nguyễn Duy Anh holds Phó Chủ tịch of Ủy ban nhân dân huyện Mường La"}},
	{"documents of an officer", "Quyết định số 77/QĐ-UBND của Chủ tịch UBND tỉnh Cà Mau có hiệu lực. Công văn số 78/CV-SYT do bác sĩ Lê Văn Mến, Giám đốc Sở Y tế tỉnh Cà Mau ký rất ngắn. Quyết định số 79/QĐ-TTg của Thủ tướng Chính phủ dài.",
		[]string{"Quyết định số 77/QĐ-UBND issuer Ủy ban nhân dân tỉnh Cà Mau", "Công văn số 78/CV-SYT issuer Sở Y tế tỉnh Cà Mau", "!Quyết định số 79/QĐ-TTg issuer *"}},
	{"an issuer whose code only one body has", "UBND tỉnh Cà Mau ban hành Kế hoạch số 23/KH-UBND. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND. Tỉnh dẫn Nghị quyết số 5/NQ-HĐND.",
		[]string{"Kế hoạch số 12/KH-UBND issuer Ủy ban nhân dân tỉnh Cà Mau", "Kế hoạch số 23/KH-UBND REPLACES Kế hoạch số 12/KH-UBND", "!Nghị quyết số 5/NQ-HĐND issuer *"}},
	{"what stands between an issuer and its document", "HĐND tỉnh Cà Mau khóa X đã biểu quyết thông qua Nghị quyết số 5/NQ-HĐND. Luật Thư viện vừa được Quốc hội thông qua.",
		[]string{"Nghị quyết số 5/NQ-HĐND issuer Hội đồng nhân dân tỉnh Cà Mau", "Luật Thư viện issuer Quốc hội"}},
	{"signed in the stead of another body", "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư Lê Văn Mến đã ký ban hành Quy định số 65-QĐ/TW.", []string{"Quy định số 65-QĐ/TW issuer Bộ Chính trị"}},
	{"several documents of one issuer that carry something out", "Thực hiện Chỉ thị số 15-CT/TU, Huyện ủy Đầm Dơi ban hành Kế hoạch số 73-KH/HU, Đề án số 2-ĐA/HU và Kết luận số 9-KL/HU.",
		[]string{"Đề án số 2-ĐA/HU issuer Huyện ủy Đầm Dơi", "Kết luận số 9-KL/HU IMPLEMENTS Chỉ thị số 15-CT/TU"}},
	{"a document called by its type alone is carried out", "Ban Bí thư có Chỉ thị số 27-CT/TW. Thực hiện Chỉ thị này, Huyện ủy Đầm Dơi ban hành Kế hoạch số 73-KH/HU.", []string{"Kế hoạch số 73-KH/HU IMPLEMENTS Chỉ thị số 27-CT/TW"}},
	{"a law named by those that it amends", "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Thư viện. Dự án Luật sửa đổi, bổ sung một số điều của Luật Dược chưa xong.",
		[]string{"Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Thư viện issuer Quốc hội", "Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Thư viện AMENDS Luật Giá", "!document Luật sửa đổi, bổ sung một số điều của Luật Dược"}},
	{"what a document is about before what it amends", "Nghị quyết số 13/2022/NQ-HĐND quy định mức hỗ trợ học sinh sửa đổi, bổ sung Nghị quyết số 5/2018/NQ-HĐND. Bộ luật Dân sự năm 2015, sửa đổi năm 2021 và Thông tư số 4/2018/TT-BCA đã có.",
		[]string{"Nghị quyết số 13/2022/NQ-HĐND AMENDS Nghị quyết số 5/2018/NQ-HĐND", "!Bộ luật Dân sự năm 2015 AMENDS *"}},
	{"a plan to carry something out", "UBND tỉnh Cà Mau ban hành Kế hoạch số 23/KH-UBND để tổ chức triển khai thực hiện Chỉ thị số 15-CT/TU.", []string{"Kế hoạch số 23/KH-UBND IMPLEMENTS Chỉ thị số 15-CT/TU"}},
	{"this one replaces another", "Bộ Chính trị ban hành Quyết định 165-QĐ/TW. Quyết định này thay thế cho Quyết định 195-QĐ/TW.", []string{"Quyết định số 165-QĐ/TW REPLACES Quyết định số 195-QĐ/TW"}},
	{"a resolution of a congress by its term", "Tỉnh ủy sơ kết thực hiện Nghị quyết Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020 và Nghị quyết Đại hội nhiệm kỳ 2020 - 2022.",
		[]string{"document Nghị quyết Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020", "!document Nghị quyết Đại hội nhiệm kỳ *"}},
	{"who passed a resolution", "Quốc hội đã thông qua Nghị quyết về chất vấn tại kỳ họp thứ 2, Quốc hội khóa XIV.", []string{"Nghị quyết về chất vấn tại kỳ họp thứ 2, Quốc hội khóa XIV issuer Quốc hội"}},
	{"who 'ông' is behind someone whom he served", "Ông Lê Văn Mến quê ở Cà Mau. Ông từng là trợ lý của cố Thủ tướng Võ Hoài An. Tháng 3/2003, ông làm Giám đốc Sở Y tế tỉnh Cà Mau.",
		[]string{"Lê Văn Mến held Giám đốc of Sở Y tế tỉnh Cà Mau", "!Võ Hoài An h* Giám đốc *"}},
	{"a commission of a city by the letters of its level", "Đảng bộ TP.HCM họp. Trưởng Ban Tuyên giáo Thành ủy TP Lê Văn Mến dự. Ban Tuyên giáo Trung ương theo dõi.",
		[]string{"Lê Văn Mến holds Trưởng Ban of Ban Tuyên giáo Thành ủy Thành phố Hồ Chí Minh"}},
	{"a body of a title by two letters", "Trả lời Tổng thư ký QH Lê Văn Mến cho biết như vậy.", []string{"Lê Văn Mến holds Tổng Thư ký of Quốc hội"}},
	{"the day before who issued something, without a year", "Ngày 21/3, Ủy ban Thường vụ Quốc hội đã ban hành Thông báo số 5/TB-UBTVQH15. Bà Lê Thị Sen giữ chức từ ngày 21/3/2024.", []string{"Thông báo số 5/TB-UBTVQH15 issuedOn 2024-03-21"}},
	{"groups of a body that is named short before", "Ban cán sự đảng UBND tỉnh báo cáo. Ông Lê Văn Mến (nguyên Bí thư Ban cán sự đảng, nguyên Chủ tịch UBND tỉnh) vắng mặt. Tỉnh ủy Cà Mau họp. UBND tỉnh Cà Mau họp.",
		[]string{"Lê Văn Mến held Bí thư of Ban cán sự đảng Ủy ban nhân dân tỉnh Cà Mau", "!organization Ban cán sự đảng Ủy ban nhân dân tỉnh PARTY_GROUP"}},
	{"what is part of what, in a clause", "Trung tâm Xúc tiến Thương mại là đơn vị sự nghiệp trực thuộc Bộ Công Thương. Cục Thú y, đơn vị thuộc Bộ Y tế, báo cáo. Viện Dầu khí (thuộc Bộ Công Thương) dự.",
		[]string{"Trung tâm Xúc tiến Thương mại partOf Bộ Công Thương", "Cục Thú y partOf Bộ Y tế", "Viện Dầu khí partOf Bộ Công Thương"}},
	{"titles that share their first word with the body", "Ông Lê Văn Mến, Vụ trưởng Pháp chế Bộ Y tế và bà Lê Thị Sen, Cục trưởng Thi hành án dân sự TP Hà Nội dự. Cục trưởng Lê Đạt Minh nói. Vụ trưởng Lê Thu Thảo nói.",
		[]string{"Lê Văn Mến holds Vụ trưởng of Vụ Pháp chế Bộ Y tế", "Lê Thị Sen holds Cục trưởng of Cục Thi hành án dân sự thành phố Hà Nội", "Lê Đạt Minh holds Cục trưởng of -", "Lê Thu Thảo holds Vụ trưởng of -"}},
	{"who is elected by a congress that is named before", "Đại hội đã bầu ra Ban Chấp hành Công đoàn tỉnh Cà Mau gồm 34 đồng chí. Ông Lê Văn Mến được bầu làm Chủ tịch.", []string{"Lê Văn Mến holds Chủ tịch of Công đoàn tỉnh Cà Mau"}},
	{"management boards of more than one thing", "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng phải lập trạm. Ông Lê Văn Mến làm Giám đốc Ban quản lý dự án đầu tư xây dựng các công trình dân dụng tỉnh Cà Mau. Ban Quản lý dự án phải chịu trách nhiệm về chất lượng.",
		[]string{"organization Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng *", "organization Ban quản lý dự án đầu tư xây dựng các công trình dân dụng tỉnh Cà Mau *", "!organization Ban Quản lý dự án *"}},
	{"who leads a delegation, in small letters", "Đoàn giám sát của HĐND tỉnh Cà Mau do bà Lê Thị Sen làm trưởng đoàn đã đến.", []string{"Lê Thị Sen holds Trưởng đoàn of Đoàn giám sát của Hội đồng nhân dân tỉnh Cà Mau"}},
	{"from one post to another", "Ông Lê Đạt Minh từ Phó Giám đốc Sở Y tế được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau.", []string{"Lê Đạt Minh held Phó Giám đốc of Sở Y tế tỉnh Cà Mau", "Lê Đạt Minh holds Giám đốc of Sở Y tế tỉnh Cà Mau"}},
	{"a council of its own", "Hội đồng thi tuyển gồm: Trưởng ban Tổ chức Trung ương Lê Văn Mến, Chủ tịch Hội đồng; Phó Chủ tịch Hội đồng Lý luận Trung ương Lê Đạt Minh.", []string{"!Lê Văn Mến holds Chủ tịch *"}},
	{"several members", "Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Cà Mau là ông Lê Văn Mến, Giám đốc Sở Nội vụ tỉnh và ông Lê Đạt Minh, Giám đốc Công an tỉnh; phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Kạn của ông Trịnh Hoài An.",
		[]string{"Lê Văn Mến holds Ủy viên of Ủy ban nhân dân tỉnh Cà Mau", "Lê Đạt Minh holds Ủy viên of Ủy ban nhân dân tỉnh Cà Mau", "Trịnh Hoài An held Chủ tịch of Ủy ban nhân dân tỉnh Bắc Kạn"}},
	{"the result of an election", "Thủ tướng phê chuẩn kết quả bầu bổ sung Chủ tịch UBND tỉnh Cà Mau nhiệm kỳ 2016 - 2021 đối với ông Lê Văn Mến.", []string{"Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau"}},
	{"a department with and without its level", "Chủ tịch UBND Cà Mau bổ nhiệm ông Lê Văn Mến, Quyền Giám đốc Sở Tư pháp tỉnh, giữ chức Giám đốc Sở Tư pháp.",
		[]string{"Lê Văn Mến holds Giám đốc of Sở Tư pháp tỉnh Cà Mau", "!organization Sở Tư pháp GOVERNMENT"}},
	{"a post while someone had it, before the name", "Khi đang đảm nhận chức vụ Giám đốc Sở Tư pháp tỉnh Cà Mau, vào tháng 9/2018, ông Lê Văn Mến được điều động.", []string{"Lê Văn Mến held Giám đốc of Sở Tư pháp tỉnh Cà Mau"}},
	{"a post that is vacant", "Trong thời gian chờ kiện toàn chức vụ Bí thư Thành ủy Móng Cái, đồng chí Lê Văn Mến được giao phụ trách.", []string{"!Lê Văn Mến h* Bí thư *"}},
	{"several who are not named", "Đại hội bầu 36 đồng chí vào Ban Chấp hành Đảng bộ huyện Năm Căn. Ông Lê Văn Mến dự. Đại hội bầu 12 đồng chí vào Ban Thường vụ Huyện ủy Năm Căn.", []string{"!Lê Văn Mến holds *"}},
	{"deputies whose body is that of all others", "Phó Bí thư Thành ủy Hà Nội Lê Văn Mến dự. Hai người là tân Phó Bí thư gồm các ông, bà: Lê Đạt Minh, Lê Thị Sen.", []string{"Lê Thị Sen holds Phó Bí thư of Thành ủy Hà Nội"}},
	{"'VN' for the country", "Ông Lê Văn Mến, Chủ tịch Tổng LĐLĐ VN và bà Lê Thị Sen, Phó Chủ tịch Hội LHPN VN dự.",
		[]string{"Lê Văn Mến holds Chủ tịch of Tổng Liên đoàn Lao động Việt Nam", "Lê Thị Sen holds Phó Chủ tịch of Hội Liên hiệp Phụ nữ Việt Nam"}},
	{"a Party group of the centre of a society", "Bà Lê Thị Sen, Bí thư Đảng đoàn Trung ương Hội Liên hiệp Phụ nữ Việt Nam dự.", []string{"Lê Thị Sen holds Bí thư of Đảng đoàn Trung ương Hội Liên hiệp Phụ nữ Việt Nam"}},
	{"a school for two things", "Ông Lê Văn Mến là giảng viên Trường ĐH Tài chính - Kế toán Hà Nội.", []string{"Lê Văn Mến holds Giảng viên of Trường Đại học Tài chính - Kế toán Hà Nội"}},
	{"terms in the plural", "Ông Lê Văn Mến là ủy viên TƯ các khóa 10, 11; ĐBQH khóa 13, 14.", []string{"Lê Văn Mến holds Ủy viên of Ban Chấp hành Trung ương Đảng", "Lê Văn Mến holds Đại biểu of Quốc hội"}},
	{"the board of a school", "Trường Đại học Cà Mau họp. TS. Lê Văn Mến giữ chức Chủ tịch Hội đồng trường. Ông Hồ Hoài An làm Giám đốc ĐH Huế. ĐH Cà Mau cảm ơn.",
		[]string{"Lê Văn Mến holds Chủ tịch of Hội đồng trường Trường Đại học Cà Mau", "!organization Đại học Cà Mau *", "Hồ Hoài An holds Giám đốc of Đại học Huế"}},
	{"who is acknowledged in a post, and who is not", "UBND tỉnh Cà Mau công nhận Hiệu trưởng Trường Đại học Cà Mau đối với ông Lê Văn Mến, không công nhận Chủ tịch Hội Đông y Việt Nam đối với ông Lê Đạt Minh.",
		[]string{"Lê Văn Mến holds Hiệu trưởng of Trường Đại học Cà Mau", "!Lê Đạt Minh h*"}},
	{"a field of two words of two syllables", "TS. Lê Văn Mến làm Hiệu trưởng Trường Cao đẳng Công nghệ thông tin; ông Lê Đạt Minh là Chủ tịch Hội đồng chiến lược của trường.",
		[]string{"Lê Văn Mến holds Hiệu trưởng of Trường Cao đẳng Công nghệ thông tin", "!Lê Đạt Minh holds Chủ tịch *"}},
	{"a school for law", "Trường đại học (ĐH) Luật TP.HCM công bố quyết định.", []string{"!document *"}},
	{"a standing deputy of inspectors", "Ông Lê Văn Mến giữ chức Phó tổng Thanh tra Thường trực Thanh tra Chính phủ.", []string{"Lê Văn Mến holds Phó Tổng Thanh tra Thường trực of Thanh tra Chính phủ", "!organization *Thường trực*"}},
	{"an acting minister", "Trước đó, Thủ tướng có quyết định tiếp nhận ông Lê Văn Mến về công tác tại Bộ Y tế, giao quyền Bộ trưởng Bộ Y tế.", []string{"Lê Văn Mến holds Quyền Bộ trưởng of Bộ Y tế"}},
	{"a place behind the letters of a body with a host", "Ông Lê Văn Mến là Bí thư Tỉnh ủy Cà Mau. Ủy ban Kiểm tra Tỉnh ủy (UBKT) Nghệ An họp.", []string{"organization Ủy ban Kiểm tra Tỉnh ủy Nghệ An *", "!organization Ủy ban Kiểm tra Tỉnh ủy Cà Mau *"}},
	{"two posts with their years taken away", "Thủ tướng xóa tư cách chức vụ Chủ tịch UBND tỉnh Cà Mau giai đoạn 2015 - 2020, Phó Chủ tịch UBND tỉnh Cà Mau giai đoạn 2012 - 2014 đối với ông Lê Văn Mến.",
		[]string{"Lê Văn Mến h* Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Lê Văn Mến h* Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau"}},
	{"what replaces what, of one kind", "UBND tỉnh Cà Mau ban hành Kế hoạch số 45/KH-UBND nhằm triển khai Nghị quyết số 05/2021/NQ-HĐND, thay thế Kế hoạch số 12/KH-UBND.",
		[]string{"Kế hoạch số 45/KH-UBND REPLACES Kế hoạch số 12/KH-UBND", "!Nghị quyết số 05/2021/NQ-HĐND REPLACES *"}},
	{"what someone once was, behind a colon", "Ông Lê Văn Mến từ trần. Ông nguyên là: Bí thư Xứ ủy Bắc Kỳ; Bí thư Thành ủy Hà Nội, Trưởng Ban Kinh tế Trung ương.",
		[]string{"Lê Văn Mến held Bí thư of Xứ ủy Bắc Kỳ", "Lê Văn Mến held Bí thư of Thành ủy Hà Nội", "Lê Văn Mến held Trưởng Ban of Ban Kinh tế Trung ương"}},
	{"what someone once was, each said so", "Ông Lê Văn Mến nguyên là Ủy viên Trung ương Đảng, nguyên Ủy viên Ủy ban Thường vụ Quốc hội. Ông cũng nguyên Bí thư Tỉnh ủy Cà Mau, nguyên Chủ tịch HĐND tỉnh Cà Mau.",
		[]string{"Lê Văn Mến held Ủy viên of Trung ương Đảng", "Lê Văn Mến held Ủy viên of Ủy ban Thường vụ Quốc hội", "Lê Văn Mến held Bí thư of Tỉnh ủy Cà Mau", "Lê Văn Mến held Chủ tịch of Hội đồng nhân dân tỉnh Cà Mau"}},
	{"a board that is no body", "Ông Lê Đạt Minh là nguyên Trưởng Ban Nội chính Trung ương. Ông Lê Văn Mến làm Trưởng ban lễ tang. Ban lễ tang gồm 21 người, ông Trịnh Hoài An làm Trưởng ban.", []string{"!Lê Văn Mến holds Trưởng Ban *", "!Trịnh Hoài An holds Trưởng Ban *"}},
	{"who 'và' joins to someone with a title on each side", "Thủ tướng gặp Hạ nghị sĩ Jean Dupont - Chủ tịch Hạ viện Pháp và Hạ nghị sĩ Paul Martin.", []string{"Jean Dupont holds Chủ tịch of Hạ viện Pháp", "!Paul Martin holds Chủ tịch *"}},
	{"the Party committee of the company that the article is about", "Tập đoàn Than Cà Mau họp. Ông Lê Văn Mến, Ủy viên Ban Thường vụ Đảng ủy Khối Doanh nghiệp Trung ương, Bí thư Đảng ủy, Chủ tịch HĐTV Tập đoàn dự.",
		[]string{"Lê Văn Mến holds Bí thư of Đảng ủy Tập đoàn Than Cà Mau", "Lê Văn Mến holds Chủ tịch of Hội đồng thành viên Tập đoàn Than Cà Mau"}},
	{"a company named after a city's old name", "Ông Lê Văn Mến, Phó Tổng Giám đốc Tổng Công ty Thương mại Sài Gòn dự.", []string{"Lê Văn Mến holds Phó Tổng Giám đốc of Tổng Công ty Thương mại Sài Gòn"}},
	{"doctors", "Bác sĩ CKII Lê Văn Mến và BS.CKI Lê Đạt Minh dự.", []string{"person Lê Văn Mến", "person Lê Đạt Minh"}},
	{"a colleague of another body, whose name is not read", "Ông Lê Văn Mến, Giám đốc Trung tâm Y tế huyện Năm Căn; bà Lê Thị Sen, Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh dự.",
		[]string{"!Lê Thị Sen holds Giám đốc of Trung tâm *"}},
	{"the Youth Union of a commune", "Bí thư Đoàn phường Bạch Mai Lê Văn Mến dự.", []string{"Lê Văn Mến holds Bí thư of Đoàn phường Bạch Mai"}},
	{"the central committee of another party", "Đồng chí Somphone Vilay, Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Lào thăm Việt Nam.",
		[]string{"Somphone Vilay holds Tổng Bí thư of Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào", "Somphone Vilay holds Chủ tịch nước Lào of -"}},
	{"a department of the article's province", "Tỉnh ủy Cà Mau họp tại tỉnh Cà Mau. Bà Lê Thị Sen, Phó Giám đốc Sở Nội vụ tỉnh dự.", []string{"Lê Thị Sen holds Phó Giám đốc of Sở Nội vụ tỉnh Cà Mau"}},
	{"the subject behind another's title", "Nghe ý kiến của ông Trịnh Hoài An, Chủ tịch UBND huyện Lê Thị Sen chỉ đạo khắc phục.", []string{"Lê Thị Sen holds Chủ tịch *"}},
	{"the union of the academy named before", "Học viện Ngân hàng họp. Ông Lê Văn Mến, Phó Giám đốc, Chủ tịch Công đoàn Học viện dự.",
		[]string{"Lê Văn Mến holds Phó Giám đốc of Học viện Ngân hàng", "Lê Văn Mến holds Chủ tịch of Công đoàn Học viện Ngân hàng"}},
	{"how many are elected, and who", "HĐND thành phố Cần Thơ bầu 2 Phó chủ tịch UBND thành phố theo giới thiệu của Chủ tịch UBND thành phố, gồm các ông, bà: Lê Văn Mến (57 tuổi), Lê Thị Sen (45 tuổi).",
		[]string{"Lê Văn Mến holds Phó Chủ tịch of Ủy ban nhân dân thành phố Cần Thơ", "Lê Thị Sen holds Phó Chủ tịch of Ủy ban nhân dân thành phố Cần Thơ"}},
	{"how many are elected, with what they were", "HĐND tỉnh Cà Mau bầu bổ sung 02 Phó Chủ tịch UBND tỉnh là ông Lê Văn Mến, Giám đốc Sở Y tế và bà Lê Thị Sen.",
		[]string{"Lê Văn Mến holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Lê Thị Sen holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau"}},
	{"a ministry that another mention prints", "Thứ trưởng Bộ Công an Lê Văn Mến chủ trì cuộc họp. Bộ Tài chính góp ý. Thứ trưởng Lê Văn Mến tiếp thu.",
		[]string{"Lê Văn Mến holds Thứ trưởng of Bộ Công an", "!Lê Văn Mến holds Thứ trưởng of Bộ Tài chính"}},
	{"a region is nobody", "Các xã khu vực Đồng Tháp Mười và vùng Đinh Thị Xuân phát triển nhanh.", []string{"!person *"}},
	{"a board of directors is no director", "Học viện Ngân hàng họp. Bà Lê Thị Sen, Phó Giám đốc phụ trách Ban Giám đốc Học viện, TS. Lê Văn Mến – Phó Giám đốc Học viện và Ban Giám đốc Công ty Thép Cà Mau, ông Trịnh Hoài An dự.",
		[]string{"Lê Thị Sen holds Phó Giám đốc of Học viện Ngân hàng", "Lê Văn Mến holds Phó Giám đốc of Học viện Ngân hàng", "!Lê Văn Mến holds Giám đốc *", "!Trịnh Hoài An holds *"}},
	{"members of the Party's centre without a comma", "Ủy viên Bộ Chính trị Bí thư Thành ủy Hà Nội Lê Thị Diệu dự. Trợ lý Thủ tướng Lê Đạt Minh cũng dự.", []string{"Lê Thị Diệu holds Ủy viên of Bộ Chính trị", "!Lê Đạt Minh holds Trợ lý *"}},
	{"born and from where between name and title", "Ông Trịnh Hoài An (SN 1977), quê quán huyện Năm Căn, tỉnh Cà Mau; Phó Cục trưởng Cục Thú y phát biểu. Bà Lê Thị Diệu, 45 tuổi, Giám đốc Sở Y tế tỉnh Cà Mau dự. Ông Lê Đạt Minh (sinh năm 1970), Phó Bí thư Tỉnh ủy Cà Mau nói.",
		[]string{"Trịnh Hoài An holds Phó Cục trưởng of Cục Thú y", "Lê Thị Diệu holds Giám đốc of Sở Y tế tỉnh Cà Mau", "Lê Đạt Minh holds Phó Bí thư of Tỉnh ủy Cà Mau"}},
	{"the rank of a post", "Đồng chí Lê Đạt Minh, hàm Vụ trưởng Vụ Báo chí, Ban Tuyên giáo Trung ương dự.", []string{"Lê Đạt Minh holds Hàm Vụ trưởng of Vụ Báo chí, Ban Tuyên giáo Trung ương"}},
	{"the head of another state", "Tổng Bí thư, Chủ tịch Trung Quốc Lý Gia Hân thăm Việt Nam. Cùng dự có cán bộ Đại sứ quán Lào.", []string{"Lý Gia Hân holds Chủ tịch Trung Quốc of -", "organization Đại sứ quán Lào GOVERNMENT"}},
	{"deputies by the delegation behind their name", "Quốc hội thảo luận. Đại biểu Ngô Thu Sương - Đoàn ĐBQH tỉnh Cà Mau tán thành. Đại biểu Lê Đạt Minh, Đoàn Vĩnh Phúc nói. Đại biểu Tạ Phúc (Cà Mau) cũng vậy.",
		[]string{"Ngô Thu Sương holds Đại biểu of Quốc hội", "Lê Đạt Minh holds Đại biểu of Quốc hội", "Tạ Phúc holds Đại biểu of Quốc hội", "!person Đoàn Vĩnh Phúc"}},
	{"offices told of a pronoun", "Ông Trịnh Hoài An quê ở Cà Mau. Ông là Ủy viên Trung ương Đảng khóa XI, XII; đại biểu Quốc hội khóa XIII. Ông được bầu vào Bộ Chính trị. Trước đó, ông là Bí thư Tỉnh ủy Cà Mau.",
		[]string{"Trịnh Hoài An holds Đại biểu of Quốc hội", "Trịnh Hoài An holds Ủy viên of Bộ Chính trị", "Trịnh Hoài An held Bí thư of Tỉnh ủy Cà Mau"}},
	{"a curriculum vitae in lines", "Quá trình công tác của ông Trịnh Hoài An:\nTháng 1/2000 - 5/2005: Chuyên viên Vụ Pháp chế, Bộ Tư pháp.\n- Từ tháng 9/2010 đến nay: Thứ trưởng Bộ Tư pháp.\nNgày 5/6: Bộ trưởng Bộ Y tế nói.",
		[]string{"Trịnh Hoài An held Chuyên viên of Vụ Pháp chế, Bộ Tư pháp", "Trịnh Hoài An since 2000-01", "Trịnh Hoài An holds Thứ trưởng of Bộ Tư pháp", "!Trịnh Hoài An holds Bộ trưởng *"}},
	{"years at the start of a curriculum vitae", "Bà Ngô Thu Sương là người Cà Mau. 2005-2010, bà giữ chức Phó Chủ tịch UBND tỉnh Cà Mau. Đến năm 2015, bà được bổ nhiệm Giám đốc Sở Y tế tỉnh Cà Mau.",
		[]string{"Ngô Thu Sương held Phó Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Ngô Thu Sương until 2010", "Ngô Thu Sương held Giám đốc of Sở Y tế tỉnh Cà Mau"}},
	{"steering committees by number, year and long tasks", "Ban Chỉ đạo 389 quốc gia và Ban Chỉ đạo 35 Tỉnh ủy Cà Mau họp. Ban Chỉ đạo phát triển văn hóa, thể thao và du lịch yêu cầu báo cáo. Ban Chỉ đạo Thi THPT Quốc gia năm 2017 dự.",
		[]string{"organization Ban Chỉ đạo 389 quốc gia GOVERNMENT", "Ban Chỉ đạo 35 Tỉnh ủy Cà Mau partOf Tỉnh ủy Cà Mau", "organization Ban Chỉ đạo phát triển văn hóa, thể thao và du lịch GOVERNMENT", "organization Ban Chỉ đạo Thi Trung học phổ thông Quốc gia năm 2017 GOVERNMENT"}},
	{"a colleague whose body is printed with another", "Chủ tịch Hội Làm vườn Việt Nam Lê Thị Diệu chủ trì Hội nghị. Phó Chủ tịch, Tổng Thư ký Trịnh Hoài An báo cáo.",
		[]string{"Trịnh Hoài An holds Phó Chủ tịch of Hội Làm vườn Việt Nam", "Trịnh Hoài An holds Tổng Thư ký of Hội Làm vườn Việt Nam"}},
	{"a colleague where several bodies are named", "Chủ tịch Hội Làm vườn Việt Nam Lê Thị Diệu và Chủ tịch Hội Đông y Việt Nam Lê Đạt Minh dự. Phó Chủ tịch Trịnh Hoài An báo cáo.", []string{"!Trịnh Hoài An holds*"}},
	{"a ministry without its 'và'", "Bộ trưởng Thông tin Truyền thông Trịnh Hoài An khẳng định như vậy.", []string{"Trịnh Hoài An holds Bộ trưởng of Bộ Thông tin và Truyền thông"}},
	{"'cũng là' before the next title", "Bộ trưởng Bộ Công an Trịnh Hoài An, cũng là bí thư Đảng ủy Công an Trung ương, thông báo như vậy.", []string{"Trịnh Hoài An holds Bí thư of Đảng ủy Công an Trung ương"}},
	{"names of crossings and addresses", "Hầm chui qua nút giao Trần Văn Kiểu - Nguyễn Thị Định thông xe. Chùa ở 164/235 Lê Quang Sung, phường 7.", []string{"!person *"}},
	{"who wrote it, in brackets", "(Chinhphu.vn) - Công an tỉnh Cà Mau tổ chức lễ công bố quyết định.", []string{"!organization Cổng*"}},
	{"the middle of a city, and any department", "Tuyến đường nối sân bay với trung tâm Hà Nội nhanh nhất. Bộ giao các Cục, Vụ chuyên ngành báo cáo.", []string{"!organization Trung tâm*", "!organization Vụ *"}},
	{"a department of the police of a province", "Phòng Cảnh sát giao thông Công an tỉnh Cà Mau tuần tra.", []string{"Phòng Cảnh sát giao thông Công an tỉnh Cà Mau partOf Công an tỉnh Cà Mau"}},
	{"the only ward that the text begins with", "Tại phường Ba Đình, Bí thư Đảng ủy phường Lê Đạt Minh và Chủ tịch UBND phường Lê Thị Diệu thăm dân.", []string{"Lê Đạt Minh holds Bí thư of Đảng ủy phường Ba Đình", "Lê Thị Diệu holds Chủ tịch of Ủy ban nhân dân phường Ba Đình"}},
	{"the Party committees of two corps", "Trung tướng Lê Đạt Minh, Bí thư Đảng ủy, Chính ủy Quân khu 9; Thiếu tướng Trịnh Hoài An, Phó Bí thư Đảng ủy, Tư lệnh Quân đoàn 34 dự.",
		[]string{"Lê Đạt Minh holds Bí thư of Đảng ủy Quân khu 9", "Trịnh Hoài An holds Phó Bí thư of Đảng ủy Quân đoàn 34"}},
	{"the Youth Union of a province", "Liên đoàn Lao động tỉnh Cà Mau, Tỉnh đoàn, Công đoàn Viên chức tỉnh phối hợp tổ chức. Dân Cà Mau vui.", []string{"organization Tỉnh đoàn Cà Mau MASS_ORGANIZATION", "organization Công đoàn Viên chức tỉnh Cà Mau MASS_ORGANIZATION"}},
	{"a department of a province that is also one of the centre", "Cục trưởng Cục Thuế tỉnh Cà Mau Lê Đạt Minh báo cáo. Cục Thuế đã báo cáo.", []string{"Lê Đạt Minh holds Cục trưởng of Cục Thuế tỉnh Cà Mau"}},
	{"a paper of a province before its editor", "Tổng Biên tập Báo Lai Châu Đỗ Văn Tám và Giám đốc Báo và phát thanh, truyền hình Cà Mau Lê Đạt Minh dự.", []string{"Đỗ Văn Tám holds Tổng Biên tập of Báo Lai Châu", "Lê Đạt Minh holds Giám đốc of Báo và phát thanh, truyền hình Cà Mau"}},
	{"cells of villages", "Bí thư Chi bộ tổ dân phố số 5 Lê Đạt Minh và Chi bộ ấp Đại An họp.", []string{"Lê Đạt Minh holds Bí thư of Chi bộ tổ dân phố số 5", "organization Chi bộ ấp Đại An PARTY_ORGANIZATION"}},
	{"titles of one body with a dash between", "Phó Chủ tịch - Tổng Thư ký Hội Làm vườn Việt Nam Lê Thị Diệu dự.", []string{"Lê Thị Diệu holds Phó Chủ tịch of Hội Làm vườn Việt Nam", "Lê Thị Diệu holds Tổng Thư ký of Hội Làm vườn Việt Nam"}},
	{"who leads a province or a city", "Chủ tịch tỉnh Lai Châu Lê Đạt Minh, Phó Chủ tịch tỉnh Giàng A Tính và Bí thư tỉnh Lai Châu Giàng Thị Mỷ dự. Chủ tịch TP.HCM Tạ Hữu Phúc nói. Chủ tịch tỉnh có trách nhiệm.",
		[]string{"Lê Đạt Minh holds Chủ tịch of Ủy ban nhân dân tỉnh Lai Châu", "Giàng A Tính holds Phó Chủ tịch of Ủy ban nhân dân tỉnh Lai Châu", "Giàng Thị Mỷ holds Bí thư of Tỉnh ủy Lai Châu", "Tạ Hữu Phúc holds Chủ tịch of Ủy ban nhân dân Thành phố Hồ Chí Minh"}},
	{"a law that is amended beside another", "Luật Đất đai (sửa đổi), Luật Nhà ở được bàn.", []string{"document Luật Nhà ở", "!Luật Đất đai AMENDS *"}},
	{"a member of the committee that is printed", "Ông Lê Đạt Minh, Bí thư Đảng ủy Quân sự tỉnh Cà Mau, Đảng ủy viên Đảng ủy Quân khu 9 dự.", []string{"Lê Đạt Minh holds Đảng ủy viên of Đảng ủy Quân khu 9"}},
	{"academic degrees", "Phó Giáo sư, Tiến sĩ Lê Đạt Minh và PGS.TS Trịnh Hoài An dự.", []string{"Lê Đạt Minh holds Phó Giáo sư of -", "Lê Đạt Minh holds Tiến sĩ of -", "Trịnh Hoài An holds Phó Giáo sư of -", "Trịnh Hoài An holds Tiến sĩ of -"}},
	{"a committee of the National Assembly before its head", "Chủ nhiệm Ủy ban Tài chính - Ngân sách của Quốc hội Lê Đạt Minh dự.", []string{"Lê Đạt Minh holds Chủ nhiệm of Ủy ban Tài chính - Ngân sách của Quốc hội", "Ủy ban Tài chính - Ngân sách của Quốc hội partOf Quốc hội"}},
	{"the ministry above behind a comma", "Tổng cục An ninh, Bộ Công an và Cục Trồng trọt, Bộ Y tế dự.", []string{"Tổng cục An ninh partOf Bộ Công an", "!Cục Trồng trọt partOf *"}},
	{"a steering committee of the Government", "Ban Chỉ đạo của Chính phủ tổng kết việc thi hành luật đã họp. Chính phủ giao việc.", []string{"Ban Chỉ đạo của Chính phủ tổng kết việc thi hành luật partOf Chính phủ"}},
	{"the standing committee of a council", "Thường trực HĐND tỉnh Cà Mau trình HĐND tỉnh Cà Mau xem xét.", []string{"Thường trực Hội đồng nhân dân tỉnh Cà Mau partOf Hội đồng nhân dân tỉnh Cà Mau"}},
	{"a Party committee beside the directors", "Đoàn kết cùng Đảng ủy, Ban Giám đốc Công an tỉnh Cà Mau làm tốt nhiệm vụ.", []string{"Đảng ủy Công an tỉnh Cà Mau partOf Công an tỉnh Cà Mau"}},
	{"both committees before the post", "Ban Bí thư chỉ định đồng chí Lê Đạt Minh tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Cà Mau.",
		[]string{"Lê Đạt Minh holds Ủy viên of Ban Chấp hành Đảng bộ tỉnh Cà Mau", "Lê Đạt Minh holds Ủy viên of Ban Thường vụ Tỉnh ủy Cà Mau"}},
	{"a name of the highlands with a letter", "Đồng chí A Pớt, Phó Chủ tịch HĐND tỉnh Kon Tum dự.", []string{"A Pớt holds Phó Chủ tịch of Hội đồng nhân dân tỉnh Kon Tum"}},
	{"a deputy who has no other office", "Phó Trưởng Đoàn ĐBQH tỉnh Cà Mau Ngô Thu Sương và ĐBQH chuyên trách Lê Đạt Minh phát biểu.", []string{"Lê Đạt Minh holds Đại biểu of Quốc hội", "!Ngô Thu Sương holds Đại biểu *"}},
	{"names of schools and streets in a list", "Các trường: Trần Văn Ơn, Lê Quý Đôn và Hồ Tùng Mậu đạt giải. Các ông: Trần Văn Nam, Lê Đạt Minh dự.", []string{"!person Lê Quý Đôn", "!person Hồ Tùng Mậu", "person Lê Đạt Minh"}},
	{"a foreign name with a dash", "Chủ tịch Cuba Miguel Pérez-Canal và Thủ tướng Anh Keir Stanner dự.", []string{"person Miguel Pérez-Canal", "Keir Stanner holds Thủ tướng Anh of -"}},
	{"foreign names in a list", "Cùng đi có các đồng chí: Bounthong Chitmany, Phó Thủ tướng; Vilay Lakhamphong, Bộ trưởng Bộ Công an.", []string{"person Bounthong Chitmany", "Vilay Lakhamphong holds Bộ trưởng of Bộ Công an"}},
	{"a country before the name", "Thủ tướng Lào Sonexay Siphandone phát biểu.", []string{"person Sonexay Siphandone", "!person Lào Sonexay Siphandone"}},
	{"names in streets, prizes and schools", "Trường Tiểu học Nguyễn Văn Trỗi trên đường Trần Hưng Đạo nhận giải thưởng Tạ Quang Bửu.", []string{"!person *"}},
	{"a name in an organisation", "Đoàn Thanh niên Cộng sản Hồ Chí Minh phát động phong trào.", []string{"!person *", "organization Đoàn Thanh niên Cộng sản Hồ Chí Minh MASS_ORGANIZATION"}},
	{"a photo credit", "Quang cảnh buổi lễ. Ảnh: Hoàng Văn Tú/TTXVN", []string{"!person *"}},
	{"a place before a person", "Chủ tịch UBND tỉnh Lê Thị Hoa phát biểu.", []string{"person Lê Thị Hoa", "!organization Ủy ban nhân dân tỉnh Lê Thị Hoa GOVERNMENT"}},

	// organisations
	{"abbreviations written out", "UBND TP Hà Nội và HĐND tỉnh Nam Định phối hợp.", []string{"organization Ủy ban nhân dân thành phố Hà Nội GOVERNMENT", "organization Hội đồng nhân dân tỉnh Nam Định LEGISLATURE"}},
	{"the old tone mark", "Thường vụ Huyện uỷ Sóc Sơn họp.", []string{"organization Ban Thường vụ Huyện uỷ Sóc Sơn PARTY_COMMITTEE"}},
	{"plurals are no bodies", "Các Tỉnh ủy, Thành ủy và đảng ủy các cấp quán triệt.", []string{"!organization *"}},
	{"a short name after the full one", "Tỉnh ủy Lai Châu ban hành kế hoạch. Tỉnh ủy yêu cầu thực hiện nghiêm.", []string{"organization Tỉnh ủy Lai Châu PARTY_COMMITTEE", "!organization Tỉnh ủy PARTY_COMMITTEE"}},
	{"one head for two places", "Đoàn làm việc với các Sở Y tế Hà Nam, Nam Định.", []string{"organization Sở Y tế Hà Nam GOVERNMENT", "organization Sở Y tế Nam Định GOVERNMENT"}},
	{"ministries behind one word", "Dự Hội nghị có lãnh đạo các bộ: Tài chính, Công an, KH&ĐT và các đơn vị.", []string{"organization Bộ Tài chính GOVERNMENT", "organization Bộ Công an GOVERNMENT", "organization Bộ Kế hoạch và Đầu tư GOVERNMENT"}},
	{"ministries and branches", "Đoàn làm việc với các bộ, ngành: Y tế, Xây dựng và Công Thương.", []string{"organization Bộ Y tế GOVERNMENT", "organization Bộ Xây dựng GOVERNMENT", "organization Bộ Công Thương GOVERNMENT"}},
	{"departments behind one word", "Ngày 3/4/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Dự Hội nghị có lãnh đạo các Sở: Ngoại vụ; Lao động, thương binh và xã hội; Kế hoạch Đầu tư.", []string{"attending Sở Ngoại vụ tỉnh Hà Giang", "attending Sở Lao động - Thương binh và Xã hội tỉnh Hà Giang", "attending Sở Kế hoạch và Đầu tư tỉnh Hà Giang"}},
	{"departments with their province", "Đại diện các sở Nội vụ, Du lịch và Y tế tỉnh Cà Mau phát biểu.", []string{"organization Sở Nội vụ tỉnh Cà Mau GOVERNMENT", "organization Sở Du lịch tỉnh Cà Mau GOVERNMENT", "organization Sở Y tế tỉnh Cà Mau GOVERNMENT"}},
	{"no departments", "Các sở Y tế và Bệnh viện Bạch Đằng họp. Các bộ Luật Dân sự, Luật Đất đai có hiệu lực. Các sở Nội vụ, Công an tỉnh Cà Mau dự.", []string{"!organization Bộ *", "!organization Sở Công an *", "organization Công an tỉnh Cà Mau ARMED_FORCES"}},
	{"an abbreviation behind the name of a company", "Công ty Cổ phần Than Núi Sậu - TKV họp. Đảng bộ Công ty Cổ phần Than Núi Sậu – TKV dự.", []string{"organization Công ty Cổ phần Than Núi Sậu - TKV ENTERPRISE", "Đảng bộ Công ty Cổ phần Than Núi Sậu - TKV partOf Công ty Cổ phần Than Núi Sậu - TKV", "!organization Công ty Cổ phần Than Núi Sậu ENTERPRISE"}},
	{"the company that the text is about", "Công ty Cổ phần Than Núi Sậu khen thưởng. Đại hội bầu Ban Chấp hành Đảng bộ Công ty. Bí thư Đảng ủy Công ty Lê Văn Mến phát biểu.", []string{"Lê Văn Mến holds Bí thư of Đảng ủy Công ty Cổ phần Than Núi Sậu", "Ban Chấp hành Đảng bộ Công ty Cổ phần Than Núi Sậu partOf Đảng bộ Công ty Cổ phần Than Núi Sậu"}},
	{"the school that the text is about", "Trường Đại học Nam Đàn khai giảng. Ông Lê Văn Mến, Bí thư Đảng ủy nhà trường phát biểu.", []string{"Lê Văn Mến holds Bí thư of Đảng ủy Trường Đại học Nam Đàn"}},
	{"one of two companies", "Công ty Than Núi Sậu và Công ty Than Núi Voi họp. Ông Lê Văn Mến, Bí thư Đảng ủy Công ty phát biểu.", []string{"!organization Đảng ủy Công ty *"}},
	{"a Party committee named by trade and place", "Ông Lê Văn Mến, Phó Bí thư Đảng ủy Xăng dầu Hà Giang, dự. Ban Tuyên giáo Đảng ủy Than Hà Giang báo cáo.", []string{"Lê Văn Mến holds Phó Bí thư of Đảng ủy Xăng dầu Hà Giang", "Ban Tuyên giáo Đảng ủy Than Hà Giang partOf Đảng ủy Than Hà Giang"}},
	{"a secretary named like a province", "Bí thư Đảng ủy Lê Hải Dương phát biểu.", []string{"person Lê Hải Dương", "!organization Đảng ủy Lê Hải Dương *"}},
	{"units of the forces by arm and number", "Dự lễ có Lữ đoàn Công binh 72/Quân khu 9 và Trung đoàn Bộ binh 14, Sư đoàn 8.", []string{"Lữ đoàn Công binh 72 partOf Quân khu 9", "organization Trung đoàn Bộ binh 14 ARMED_FORCES"}},
	{"no unit", "Trung đoàn Bộ binh được thành lập năm 1975.", []string{"!organization *"}},
	{"an association of another country's firms", "Ngày 2/3/2024, Sở Công Thương Hà Giang phối hợp Hiệp hội Doanh nghiệp Đức tại Hà Giang (DHG) tổ chức Hội nghị bàn về đầu tư.", []string{"organizer Hiệp hội Doanh nghiệp Đức tại Hà Giang", "organizer Sở Công Thương Hà Giang"}},
	{"where an association meets", "Hội Nhà báo họp tại Hà Giang.", []string{"!organization Hội Nhà báo tại *"}},
	{"who has no name holds it too", "Ngày 2/3/2024, Bộ Y tế cùng một số trường đại học chính thức tổ chức Hội nghị về thuốc nam.", []string{"organizer Bộ Y tế"}},
	{"an office and its abbreviation", "VPCP có Thông báo số 15/TB-VPCP. Văn phòng Chính phủ yêu cầu.", []string{"organization Văn phòng Chính phủ GOVERNMENT", "Thông báo số 15/TB-VPCP issuer Văn phòng Chính phủ"}},
	{"an abbreviation of the body above", "Ban Thường vụ Đảng ủy Tập đoàn Thép Nam Việt (TNV) họp. TNV báo lãi.", []string{"organization Tập đoàn Thép Nam Việt ENTERPRISE", "!TNV *"}},
	{"the ministry of a deputy minister behind a list", "Đoàn làm việc với các bộ: Y tế, Xây dựng. Theo Thứ trưởng Lê Văn Mến, Bộ Xây dựng đã tinh gọn bộ máy.", []string{"Lê Văn Mến holds Thứ trưởng of Bộ Xây dựng"}},
	{"what a company does, in lower case", "Công ty Cổ phần vận tải và xây lắp Núi Sậu ký hợp đồng. Công ty Cổ phần đã ký với Hà Giang. Công ty TNHH Một thành viên xổ số kiến thiết Hà Giang dự.", []string{"organization Công ty Cổ phần vận tải và xây lắp Núi Sậu ENTERPRISE", "!organization Công ty Cổ phần đã *"}},
	{"the trade union of the school", "Trường Đại học Nam Đàn khai giảng. BCH Công đoàn trường phát động quyên góp.", []string{"organization Ban Chấp hành Công đoàn Trường Đại học Nam Đàn MASS_ORGANIZATION"}},
	{"the Party committee beside the leaders of a body", "Giám đốc Công an tỉnh Cà Mau Lê Văn Mến cùng Đảng ủy, Ban Giám đốc Công an tỉnh nhận nhiệm vụ. Đảng ủy, lãnh đạo Sở Y tế Cà Mau dự.", []string{"organization Đảng ủy Công an tỉnh Cà Mau PARTY_COMMITTEE", "organization Đảng ủy Sở Y tế Cà Mau PARTY_COMMITTEE"}},
	{"the Party committee before the office in a body", "Đảng ủy Khối các cơ quan tỉnh Cà Mau họp. Đại tá Lê Văn Mến, Phó Bí thư Đảng ủy, Phó Giám đốc Công an tỉnh Cà Mau; ông Trần Văn Sáu, Bí thư Đảng ủy, Giám đốc Sở Y tế Cà Mau dự.", []string{"Lê Văn Mến holds Phó Bí thư of Đảng ủy Công an tỉnh Cà Mau", "Trần Văn Sáu holds Bí thư of Đảng ủy Sở Y tế Cà Mau"}},
	{"the Party organisation of an office", "Ngày 3/6/2025, Đảng bộ cơ quan Tạp chí Nam Phong tổ chức Đại hội. Các đảng viên của Đảng bộ dự.", []string{"organization Đảng bộ cơ quan Tạp chí Nam Phong PARTY_ORGANIZATION", "!organization Đảng bộ Tạp chí *", "!attending *"}},
	{"a centre to be built", "Tỉnh sẽ xây dựng Trung tâm Tài chính quốc tế tại vùng ven.", []string{"!organization *"}},
	{"members of the Central Committee by its letters", "Ông Lê Văn Mến, nguyên Ủy Viên BCH Trung ương Đảng, dự.", []string{"Lê Văn Mến held Ủy viên of Ban Chấp hành Trung ương Đảng", "!Ban Chấp hành Trung ương Đảng partOf *", "!organization Trung ương Đảng *"}},
	{"an investigating agency by its letters", "Cơ quan CSĐT Công an huyện Đô Lương khởi tố vụ án. Vụ trộm cắp tài sản xảy ra tại xã. Vụ cháy rừng lan rộng.", []string{"Cơ quan Cảnh sát điều tra Công an huyện Đô Lương partOf Công an huyện Đô Lương", "!organization Vụ *"}},
	{"a township named after a state farm", "Đảng ủy thị trấn Nông trường Mộc Châu họp. Lãnh đạo thị trấn Nông trường Mộc Châu dự. Nông trường Tam Đường dự.", []string{"organization Đảng ủy thị trấn Nông trường Mộc Châu PARTY_COMMITTEE", "!organization Nông trường Mộc Châu *", "organization Nông trường Tam Đường ENTERPRISE"}},
	{"compatriots elsewhere", "Hội đồng hương Hà Giang tại Hà Nội họp. Hội Doanh nhân Hà Giang tại Cà Mau dự. Câu lạc bộ Doanh nhân Nam Phong mừng.", []string{"organization Hội đồng hương Hà Giang tại Hà Nội MASS_ORGANIZATION", "organization Hội Doanh nhân Hà Giang tại Cà Mau MASS_ORGANIZATION", "organization Câu lạc bộ Doanh nhân Nam Phong MASS_ORGANIZATION"}},
	{"a committee of the National Assembly without 'của'", "Dự họp có lãnh đạo Ủy ban Đối ngoại Quốc hội.", []string{"organization Ủy ban Đối ngoại của Quốc hội LEGISLATURE", "Ủy ban Đối ngoại của Quốc hội partOf Quốc hội"}},
	{"the Front with and without 'Việt Nam'", "Ủy ban MTTQ Việt Nam xã Tân Lập họp. Ủy ban MTTQ xã Tân Lập báo cáo.", []string{"organization Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập MASS_ORGANIZATION", "!organization Ủy ban Mặt trận Tổ quốc xã *"}},
	{"the Youth Union of the academy", "Học viện Nam Phong khai giảng. Bà Lò Thị Na, Bí thư Đoàn Thanh niên Học viện phát biểu.", []string{"Lò Thị Na holds Bí thư of Đoàn Thanh niên Học viện Nam Phong"}},
	{"those who only belong to bodies", "Ngày 3/4/2021, Bộ Y tế tổ chức Hội nghị tổng kết năm. Dự Hội nghị có đại diện Bộ Xây dựng, một số đơn vị thuộc Bộ Tài chính, Bộ Tư pháp và phóng viên Báo Nhân Dân.", []string{"attending Bộ Xây dựng", "!attending Bộ Tài chính", "!attending Bộ Tư pháp", "!attending Báo Nhân Dân", "!Bộ Xây dựng partOf *"}},
	{"inner commas and và", "Sở Văn hóa, Thể thao và Du lịch Lạng Sơn tổ chức.", []string{"organization Sở Văn hóa, Thể thao và Du lịch Lạng Sơn GOVERNMENT"}},
	{"a local abbreviation", "Ủy ban Bảo tồn Di sản (UBBT) họp. UBBT thống nhất.", []string{"organization Ủy ban Bảo tồn Di sản GOVERNMENT"}},
	{"a body within a body", "Ban cán sự Đảng Bộ Ngoại giao họp.", []string{"Ban cán sự Đảng Bộ Ngoại giao partOf Bộ Ngoại giao"}},

	// documents
	{"symbol, date, issuer", "Quán triệt Nghị quyết số 71-NQ/TW, ngày 4-5-2021 của Bộ Chính trị về đất đai.", []string{"Nghị quyết số 71-NQ/TW issuedOn 2021-05-04", "Nghị quyết số 71-NQ/TW issuer Bộ Chính trị", "Nghị quyết số 71-NQ/TW subject đất đai"}},
	{"stray blanks in a symbol", "Chỉ thị số 44 – CT/TW của Ban Bí thư.", []string{"document Chỉ thị số 44-CT/TW"}},
	{"the older spelling of TW", "Kết luận 19-KL/T.Ư của Bộ Chính trị.", []string{"document Kết luận số 19-KL/TW"}},
	{"separators swapped", "Quyết định 83/QĐ-TW của Ban Bí thư. Chỉ thị 5/CT-TW rồi Chỉ thị 5-CT/TW.", []string{"document Quyết định số 83/QĐ-TW", "document Chỉ thị số 5-CT/TW", "!document Chỉ thị số 5/CT-TW"}},
	{"a State symbol with its year", "Nghị định số 29/2023/NĐ-CP của Chính phủ.", []string{"Nghị định số 29/2023/NĐ-CP issuer Chính phủ"}},
	{"a full stop behind the symbol", "Theo Kết luận 50-KL/TW.", []string{"document Kết luận số 50-KL/TW"}},
	{"full symbol, then a bare number", "Triển khai Chỉ thị 31-CT/TW của Ban Bí thư. Chỉ thị 31 đã có hiệu quả.", []string{"document Chỉ thị số 31-CT/TW", "!document Chỉ thị số 31"}},
	{"an elliptical list", "Các Nghị quyết số 57, 59, 66-NQ/TW của Bộ Chính trị.", []string{"document Nghị quyết số 57-NQ/TW", "document Nghị quyết số 59-NQ/TW", "document Nghị quyết số 66-NQ/TW"}},
	{"counts are no numbers", "Ban hành quy định 2 tiêu chí và kết luận 3 vấn đề; kế hoạch 5 năm 2021-2025.", []string{"!document *"}},
	{"two documents of one number", "Kiểm điểm theo Nghị quyết Trung ương 4 (khóa XI, XII).", []string{"document Nghị quyết Trung ương 4 (khóa XI)", "document Nghị quyết Trung ương 4 (khóa XII)"}},
	{"adopted by a plenum", "Thực hiện Nghị quyết số 29-NQ/TW của Hội nghị Trung ương 6 khóa XIII.", []string{"Nghị quyết số 29-NQ/TW adoptedAt Hội nghị Trung ương 6 khóa XIII"}},
	{"a plan that implements", "Kế hoạch số 12-KH/TU của Tỉnh ủy Cao Bằng về thực hiện Kết luận số 76-KL/TW của Bộ Chính trị.", []string{"Kế hoạch số 12-KH/TU IMPLEMENTS Kết luận số 76-KL/TW"}},
	{"one that goes on with another", "Kết luận số 92-KL/TW về tiếp tục thực hiện Nghị quyết số 45-NQ/TW.", []string{"Kết luận số 92-KL/TW CONTINUES Nghị quyết số 45-NQ/TW"}},
	{"one that replaces another", "Quy định số 69-QĐ/TW thay thế Quy định số 102-QĐ/TW.", []string{"Quy định số 69-QĐ/TW REPLACES Quy định số 102-QĐ/TW"}},
	{"the issuer in front", "Bộ Chính trị đã ban hành Quy định số 132-QĐ/TW.", []string{"Quy định số 132-QĐ/TW issuer Bộ Chính trị"}},
	{"an inspection team is no document", "Đoàn kiểm tra số 1923 của Bộ Chính trị làm việc.", []string{"!document *"}},

	// meetings
	{"a title that is not known to its end", "Ngày 5/6/2022, Bộ Tư pháp tổ chức cuộc họp thẩm định dự thảo. Thứ trưởng Bộ Tư pháp Lê Văn Mến, Chủ tịch Hội đồng thẩm định chủ trì cuộc họp. Ông Đỗ Bá Hoa, Trưởng Ban Tổ chức Huyện ủy Năm Căn tặng hoa chúc mừng.", []string{"chair Lê Văn Mến", "!speaker Đỗ Bá Hoa"}},
	{"several bodies with one voice", "Sáng 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị góp ý dự thảo. Góp ý tại hội nghị, đại diện Hội Luật gia tỉnh Cà Mau, Sở Tư pháp tỉnh Cà Mau đề nghị làm rõ.", []string{"attending Hội Luật gia tỉnh Cà Mau", "attending Sở Tư pháp tỉnh Cà Mau"}},
	{"a session in the story of a life", "Ông Lê Văn Mến sinh năm 1970. Đến ngày 30/7/2018, HĐND tỉnh Cà Mau họp phiên bất thường, 100% đại biểu có mặt đã bầu ông làm Chủ tịch.", []string{"meeting HĐND tỉnh Cà Mau họp phiên bất thường REFERENCED", "start 2018-07-30", "organizer Hội đồng nhân dân tỉnh Cà Mau"}},
	{"who holds it with others, without a word between", "Ngày 5/6/2022, Bộ Y tế phối hợp các cơ quan tổ chức Lễ trao giải.", []string{"organizer Bộ Y tế"}},
	{"a neighbourhood", "Chiều 5/11/2022, tại Khu dân cư số 5, phường Tân Thành, quận Bình Thủy, Thành ủy Cần Thơ tổ chức Hội nghị sơ kết.", []string{"place Khu dân cư số 5, phường Tân Thành, quận Bình Thủy"}},
	{"who spoke at another meeting", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Ông Lê Văn Mến đã phát biểu tại kỳ họp thứ 8 Quốc hội khóa XIII.", []string{"!speaker Lê Văn Mến", "speaker Lê Văn Mến of kỳ họp thứ 8 Quốc hội khóa XIII"}},
	{"a council that goes on with its session", "Chiều 5/6/2022, HĐND tỉnh Cà Mau khóa X tiếp tục chương trình kỳ họp thứ 10 với phiên chất vấn. Ông Lê Văn Mến trả lời đại biểu Đỗ Thị Hoa.", []string{"meeting kỳ họp thứ 10 REPORTED", "kỳ họp thứ 10 number 10 term X", "organizer Hội đồng nhân dân tỉnh Cà Mau", "speaker Lê Văn Mến"}},
	{"a step in a life", "Ông Lê Văn Mến sinh năm 1970. Tại kỳ họp thứ 10, HĐND tỉnh Cà Mau khóa IX ngày 8/12/2019, ông được bầu làm Phó Chủ tịch UBND tỉnh.", []string{"meeting kỳ họp thứ 10, HĐND tỉnh Cà Mau khóa IX REFERENCED", "start 2019-12-08"}},
	{"where a decree was passed", "Chính phủ ban hành Nghị định về lệ phí. Nghị định được thông qua tại phiên họp Chính phủ thường kỳ tháng 12/2021.", []string{"meeting phiên họp Chính phủ thường kỳ tháng 12/2021 REFERENCED"}},
	{"what kind of session, before a clause", "Ngày 12/3/2021, Chính phủ họp phiên bất thường, các thành viên đã thảo luận nhiều việc.", []string{"meeting phiên bất thường REPORTED"}},
	{"the day of a decree is not that of the meeting", "Tại phiên họp Chính phủ thường kỳ tháng 5/2017, ông Lê Văn Mến nêu việc này. Các cấp thực hiện Chỉ thị 24 vừa ban hành ngày 2/6.", []string{"!start *"}},
	{"the state of things at the end of a year", "Sáng 28/6, Tỉnh ủy Cà Mau tổ chức Hội nghị về công nghiệp. Đến thời điểm cuối năm 2016, tỉnh có 33 cụm công nghiệp. Tính đến cuối năm 2016, có 886 cơ sở.", []string{"!start *"}},
	{"whose decision sent a team", "Ngày 7/7/2017, Đoàn kiểm tra theo Quyết định ngày 21/3/2017 của Bộ Chính trị đã có buổi làm việc với Ban Thường vụ Tỉnh ủy Cà Mau.", []string{"attending Ban Thường vụ Tỉnh ủy Cà Mau", "!attending Bộ Chính trị"}},
	{"someone given the work of a body", "Ngày 3/8/2024, Tỉnh ủy Cà Mau tổ chức Hội nghị về nhân sự. Trước đó, Bộ Chính trị đã phân công ông Lê Văn Mến chủ trì công việc của Tỉnh ủy.", []string{"!chair *"}},
	{"those a meeting is held with", "Ngày 3/8/2024, Thủ tướng Lê Văn Mến chủ trì Hội nghị về chuyển đổi số với các đồng chí Bộ trưởng, Chủ tịch UBND các tỉnh.", []string{"meeting Hội nghị về chuyển đổi số với các đồng chí Bộ trưởng, Chủ tịch UBND các tỉnh REPORTED"}},
	{"yesterday behind the name of the meeting", "Hội nghị ngành y\n\n15/06/2022 10:20\n\nBộ Y tế vừa tổ chức Hội nghị tổng kết năm vào chiều qua tại Hà Nội.", []string{"start 2022-06-14", "place Hà Nội"}},
	{"today behind the name of the meeting", "Tin ngành y\n\n15/06/2022 10:20\n\nPhát biểu tại Hội nghị tổng kết năm của Bộ Y tế diễn ra sáng nay, ông Lê Văn Mến nhấn mạnh kết quả.", []string{"start 2022-06-15"}},
	{"a name before 'this very day'", "Tại Hội nghị tổng kết năm ngày hôm nay, ông Lê Văn Mến nêu nhiều giải pháp.", []string{"meeting Hội nghị tổng kết năm REPORTED"}},
	{"people who bring complaints", "Sáng 15/6/2022, Bí thư Tỉnh ủy Cà Mau Lê Văn Mến chủ trì phiên tiếp công dân định kỳ tháng 6.", []string{"meeting phiên tiếp công dân định kỳ tháng 6 REPORTED", "chair Lê Văn Mến"}},
	{"a body that opens a course", "Sáng 15/6/2022, Huyện ủy Năm Căn khai giảng lớp bồi dưỡng nhận thức về Đảng.", []string{"organizer Huyện ủy Năm Căn", "meeting lớp bồi dưỡng nhận thức về Đảng REPORTED"}},
	{"the head of a council without its name", "Sáng 15/6/2022, tại Cần Thơ diễn ra Hội nghị điều phối vùng. Thủ tướng Lê Văn Mến, Chủ tịch Hội đồng, chủ trì hội nghị.", []string{"chair Lê Văn Mến", "!organization Hội *"}},
	{"who someone is, in lower case", "Sáng 15/6/2022, tại Cần Thơ diễn ra Hội nghị điều phối vùng. Ông Lê Văn Mến, người đứng đầu dự án, phát biểu. Bà Đỗ Thị Hoa - đại diện nhóm nghiên cứu - trình bày kết quả.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa"}},
	{"according to someone with a title between dashes", "Sáng 15/6/2022, tại Cần Thơ diễn ra Hội nghị phòng dịch. Theo bà Đỗ Thị Hoa - Phó Giám đốc Sở Y tế - dịch đã giảm.", []string{"speaker Đỗ Thị Hoa"}},
	{"a newer month than the year", "Sáng 15/6, Bộ Y tế tổ chức Hội nghị sơ kết công tác năm 2023, nhiệm vụ năm 2023. Ông Lê Văn Mến bị khởi tố vào đầu tháng 4/2024, ông Đỗ Bá Hoa cũng vậy.", []string{"!start *"}},
	{"a month that opens a story of the past", "Tại kỳ họp ngày 20-22/6, Ủy ban Kiểm tra Trung ương đã xem xét kết quả kiểm tra. Tháng 5/2021, Công an tỉnh Cà Mau đã khởi tố vụ án.", []string{"!start *"}},
	{"two bodies of one kind met", "Sáng 5/6/2022, Ban Thường vụ Huyện ủy Năm Căn đã có buổi làm việc với Đảng ủy xã Tân Lập, xã Hòa Bình về công tác xây dựng Đảng.", []string{"meeting buổi làm việc với Đảng ủy xã Tân Lập, xã Hòa Bình về công tác xây dựng Đảng REPORTED"}},
	{"a session that is to come", "Kỳ họp thứ 8 HĐND tỉnh Cà Mau sẽ diễn ra từ ngày 6 đến 8/12/2023. Thông tin được bà Đỗ Thị Hoa cho biết.", []string{"meeting Kỳ họp thứ 8 HĐND tỉnh Cà Mau REFERENCED", "start 2023-12-06"}},
	{"who leads the organising", "Ngày 5/6/2022, Bộ Y tế chủ trì, phối hợp với UBND tỉnh Cà Mau tổ chức Lễ mít tinh.", []string{"organizer Bộ Y tế", "organizer Ủy ban nhân dân tỉnh Cà Mau"}},
	{"a congress of a union of a city", "Sáng 5/6/2022, đồng chí Lê Văn Mến đã dự Đại hội đại biểu Đoàn TNCS Hồ Chí Minh thành phố Cần Thơ lần thứ XI, nhiệm kỳ 2022-2027.", []string{"meeting Đại hội đại biểu Đoàn TNCS Hồ Chí Minh thành phố Cần Thơ lần thứ XI, nhiệm kỳ 2022-2027 REPORTED", "attendee Lê Văn Mến"}},
	{"a meeting in haste", "Chiều ngày 5/6/2022, Bộ Y tế họp khẩn với UBND tỉnh Cà Mau về phòng dịch. Bộ trưởng Lê Văn Mến yêu cầu khẩn trương.", []string{"meeting cuộc họp của Bộ Y tế REPORTED", "organizer Bộ Y tế", "speaker Lê Văn Mến"}},
	{"a summit abroad", "Ngày 5/6/2022, Thủ tướng Lê Văn Mến dự Hội nghị cấp cao Mê Công lần thứ 4 tại Viêng Chăn.", []string{"meeting Hội nghị cấp cao Mê Công lần thứ 4 REPORTED", "Hội nghị cấp cao Mê Công lần thứ 4 number 4 term "}},
	{"who was welcomed", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Hội nghị vinh dự được đón tiếp đồng chí Lê Văn Mến, Thứ trưởng Bộ Y tế; đồng chí Đỗ Thị Hoa.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa"}},
	{"whose words were heard", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Các đại biểu nghe ý kiến phát biểu chỉ đạo của bà Đỗ Thị Hoa. Bài viết nhắc lại phát biểu của ông Hoàng Bá Lúa năm xưa.", []string{"speaker Đỗ Thị Hoa", "!speaker Hoàng Bá Lúa"}},
	{"who handed over a decision and spoke", "Ngày 5/6/2022, Thường trực Ban Bí thư Lê Văn Mến đã trao quyết định và phát biểu tại Hội nghị công bố quyết định về công tác cán bộ.", []string{"speaker Lê Văn Mến"}},
	{"the house by two letters", "Tại họp báo công bố kết quả kỳ họp thứ 3 QH khóa 15 sáng 20/6/2022, Tổng thư ký QH Lê Văn Mến cho biết như vậy.", []string{"kỳ họp thứ 3 QH khóa 15 number 3 term XV of *", "Lê Văn Mến holds Tổng Thư ký of Quốc hội", "speaker Lê Văn Mến"}},
	{"who presided over what is only looked at", "Tin trong ngày\n\nThủ tướng Lê Văn Mến vừa ký chỉ thị về chuyển đổi số.\n\nTrước đó, ngày 7/3/2025, Thủ tướng Lê Văn Mến đã chủ trì Hội nghị trực tuyến toàn quốc về cải cách hành chính.", []string{"chair Lê Văn Mến"}},
	{"who held an office is not who is called by it", "Ngày 19/7/2023, Bộ Y tế tổ chức Lễ kỷ niệm 70 năm thành lập. Dự lễ có Chủ tịch nước Lê Văn Mến và nguyên Chủ tịch nước Đỗ Bá Hoa. Phát biểu tại buổi lễ, Chủ tịch nước biểu dương ngành y tế.", []string{"speaker Lê Văn Mến", "!speaker Đỗ Bá Hoa"}},
	{"a press conference behind a congress", "Tối 17-10, tại buổi họp báo sau Đại hội đại biểu Đảng bộ tỉnh Cà Mau lần thứ XVI, nhiệm kỳ 2020-2025, ông Lê Văn Mến thông tin về kết quả.", []string{"start 2020-10-17"}},
	{"an old resolution at a later meeting", "Tối 17-10, Tỉnh ủy Cà Mau tổ chức Hội nghị sơ kết Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Cà Mau lần thứ XVI, nhiệm kỳ 2020-2025.", []string{"!start *"}},
	{"an industrial zone", "Sáng 20/9/2022, tại Khu công nghiệp Hòa Trung, huyện Cái Nước, UBND tỉnh Cà Mau tổ chức lễ động thổ nhà máy.", []string{"place Khu công nghiệp Hòa Trung, huyện Cái Nước"}},
	{"a resolution of a congress by its years", "Hội nghị bàn việc thực hiện Nghị quyết Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020.", []string{"document Nghị quyết Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020", "Nghị quyết Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020 adoptedAt Đại hội Đảng bộ huyện Năm Căn nhiệm kỳ 2015-2020"}},
	{"some sentences and no more", "Ngày 18/6/2025, Liên đoàn Lao động huyện Năm Căn tổ chức hội nghị sơ kết công tác năm. Tới dự và chỉ đạo hội nghị có đồng chí Lê Văn Mến", []string{"start 2025-06-18", "attendee Lê Văn Mến"}},
	{"someone without a name speaks for a body", "Ngày 5/12/2021, Bộ Công Thương tổ chức Hội thảo về bán dẫn. Tại hội thảo, đại diện Tập đoàn Dầu khí Việt Nam chia sẻ kinh nghiệm.", []string{"attending Tập đoàn Dầu khí Việt Nam"}},
	{"wreaths are laid", "Ngày 19/7/2023, Chủ tịch nước Lê Văn Mến đã đến viếng, dâng hương tưởng niệm các liệt sĩ tại Nghĩa trang Hàng Tre. Tham dự lễ viếng, dâng hương còn có ông Đỗ Bá Hoa. Lễ viếng diễn ra trang nghiêm.", []string{"attendee Lê Văn Mến", "attendee Đỗ Bá Hoa"}},
	{"a meeting of this body while", "Ngày 4/7/2024, hội nghị của cơ quan này trong khi ông Lê Văn Mến vắng mặt đã thảo luận nhiều việc. Hội nghị bế mạc sáng 5/7/2024.", []string{"!meeting hội nghị của cơ quan này trong khi*"}},
	{"deputies discuss in groups", "Phát biểu thảo luận tại tổ sáng 5/6/2023, đại biểu Lê Văn Mến (đoàn Cà Mau) cho rằng cần sửa luật.", []string{"meeting thảo luận tại tổ sáng 5/6/2023 REPORTED", "start 2023-06-05", "speaker Lê Văn Mến"}},
	{"the house discusses", "Chiều 3/11/2022, Quốc hội thảo luận ở hội trường về dự án Luật Đất đai. Đại biểu Lê Văn Mến (đoàn Cà Mau) tán thành với tờ trình.", []string{"meeting thảo luận ở hội trường REPORTED", "speaker Lê Văn Mến"}},
	{"someone tells of a discussion", "Ông Lê Văn Mến cho biết, ngày 6/6/2022, các đại biểu đã thảo luận ở hội trường về dự án luật.", []string{"!meeting *"}},
	{"a session with its day before who holds it", "Tại kỳ họp bất thường lần thứ ba, chiều 18/1/2023, Quốc hội khóa XV đã xem xét công tác nhân sự.", []string{"organizer Quốc hội", "kỳ họp bất thường lần thứ ba number 3 term XV", "start 2023-01-18"}},
	{"a session far behind who holds it", "Sáng 18/1/2023, với đa số phiếu tán thành, HĐND tỉnh Cà Mau khóa X đã bầu ông Lê Văn Mến giữ chức Chủ tịch UBND tỉnh tại kỳ họp thứ 12.", []string{"organizer Hội đồng nhân dân tỉnh Cà Mau", "kỳ họp thứ 12 number 12 term X"}},
	{"who closes a session", "Chiều 23/6/2023, Quốc hội khóa XV đã bế mạc Kỳ họp thứ 5.", []string{"organizer Quốc hội", "Kỳ họp thứ 5 number 5 term XV"}},
	{"an online session of a series", "Ngày 10/8/2023, ông Lê Văn Mến, Trưởng Ban Chỉ đạo chống dịch tỉnh Cà Mau chủ trì phiên họp trực tuyến lần thứ 5 của Ban Chỉ đạo.", []string{"phiên họp trực tuyến lần thứ 5 của Ban Chỉ đạo number 5 term *", "chair Lê Văn Mến"}},
	{"a day on which it will end", "Sáng 13/12/2023, tại Nhà Quốc hội, Ủy ban Thường vụ Quốc hội khai mạc Phiên họp thứ 28. Phiên họp dự kiến diễn ra đến hết ngày 15/12.", []string{"start 2023-12-13", "end 2023-12-15"}},
	{"the closing day of a long session", "Kỳ họp thứ 5 Quốc hội khóa XV khai mạc sáng 22/5/2023 và dự kiến bế mạc ngày 23/6/2023.", []string{"start 2023-05-22", "end 2023-06-23"}},
	{"the end of something else", "Ngày 13/12/2023, Bộ Y tế tổ chức Hội nghị tổng kết dự án. Dự án kết thúc ngày 30/12/2023.", []string{"!end *"}},
	{"a square named by a day", "Tối 10/8/2023, tại Quảng trường 1/5, thành phố Cà Mau đã diễn ra lễ khai mạc Ngày hội Tôm.", []string{"place Quảng trường 1/5, thành phố Cà Mau"}},
	{"a meeting named by what was done", "Ngày 10/8/2023, Sở Y tế tỉnh Cà Mau tổ chức tập huấn phòng dịch cho cán bộ các xã.", []string{"meeting tập huấn phòng dịch cho cán bộ các xã REPORTED", "organizer Sở Y tế tỉnh Cà Mau"}},
	{"members of bodies that dashes join", "Ngày 10/8/2023, UBND xã Tân Lập tổ chức Hội nghị tổng kết năm. Tới dự có các đồng chí trong Thường trực Đảng ủy – HĐND – UBND xã Tân Lập.", []string{"!attending *"}},
	{"this year and the next", "Ngày 14-11, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 5. Kỳ họp xem xét mục tiêu năm 2025 và phương hướng năm 2026.", []string{"start 2025-11-14"}},
	{"bodies joined by dashes", "Ngày 20/10/2022, Huyện ủy - HĐND - UBND huyện Năm Căn tổ chức Lễ kỷ niệm 20 năm thành lập huyện.", []string{"organizer Huyện ủy Năm Căn", "organizer Hội đồng nhân dân huyện Năm Căn", "organizer Ủy ban nhân dân huyện Năm Căn"}},
	{"a partner that is not known", "Ngày 20/10/2022, Sở Y tế tỉnh Cà Mau phối hợp với Công đoàn ngành tổ chức hội nghị tổng kết năm.", []string{"organizer Sở Y tế tỉnh Cà Mau"}},
	{"the front of a commune in one word", "Ngày 20/10/2022, UBMTTQVN xã Tân Lập tổ chức hội nghị tổng kết năm.", []string{"organizer Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập"}},
	{"those who lead a body hold it", "Ngày 20/10/2022, Ban cán sự đảng, lãnh đạo Bộ Y tế trang trọng tổ chức Lễ trao tặng kỷ niệm chương.", []string{"organizer Bộ Y tế"}},
	{"with whom someone talks", "Ngày 3/3/2022, ông Lê Văn Mến có buổi đối thoại với thanh niên trên địa bàn huyện.", []string{"meeting buổi đối thoại với thanh niên trên địa bàn huyện REPORTED"}},
	{"the press conference again", "Ngày 3/3/2022, Bộ Nội vụ tổ chức họp báo công bố kết quả. Ông Lê Văn Mến và bà Đỗ Thị Hoa chủ trì cuộc họp báo.", []string{"chair Lê Văn Mến", "chair Đỗ Thị Hoa"}},
	{"what is said at one meeting about another", "Ngày 17/10/2020, tại buổi họp báo sau Đại hội, ông Lê Văn Mến cho biết tại phiên họp thứ nhất Ban Chấp hành Đảng bộ tỉnh Cà Mau khóa XVI đã bầu ông Đỗ Bá Hoa.", []string{"speaker Lê Văn Mến"}},
	{"more who came", "Ngày 12/3/2021, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Dự hội nghị có ông Lê Văn Mến. Đại biểu HĐND tỉnh có bà Đỗ Thị Hoa.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa"}},
	{"committees of a council", "Ngày 12/3/2021, Huyện ủy Năm Căn tổ chức Hội nghị tổng kết năm. Dự hội nghị có đại diện các ban HĐND tỉnh Cà Mau.", []string{"!attending *"}},
	{"the year in which a congress opens its term", "Sáng 14/7, Đại hội đại biểu Hội Cựu chiến binh tỉnh Cà Mau lần thứ VII, nhiệm kỳ 2022 - 2027 khai mạc tại thành phố Cà Mau.", []string{"start 2022-07-14"}},
	{"a ministry whose name ends in a word that stands before verbs", "Ngày 5/12/2021, Bộ Tài chính tổ chức Hội nghị tổng kết năm.", []string{"organizer Bộ Tài chính"}},
	{"a name that says what was adopted", "Ngày 7/3/2025, Bộ Nội vụ tổ chức Hội nghị phổ biến các luật vừa được Quốc hội thông qua trong năm. Ông Lê Văn Mến chủ trì.", []string{"meeting Hội nghị phổ biến các luật vừa được Quốc hội thông qua trong năm REPORTED", "chair Lê Văn Mến"}},
	{"a name before 'vừa được'", "Ngày 7/3/2025, Hội nghị phổ biến các luật mới vừa được Bộ Nội vụ tổ chức tại Hà Nội.", []string{"meeting Hội nghị phổ biến các luật mới REPORTED"}},
	{"a name before a day told from today", "Tại họp báo công bố kết quả kỳ họp thứ 3 Quốc hội khóa 15 chiều nay, báo chí đặt nhiều câu hỏi về nhân sự.", []string{"meeting họp báo công bố kết quả kỳ họp thứ 3 Quốc hội khóa 15 REPORTED"}},
	{"a title in quotes and what it shows", "Ngày 7/3/2025, Bộ Công Thương tổ chức Hội nghị “Cùng doanh nghiệp vươn xa”, thể hiện quyết tâm của ngành.", []string{"meeting Hội nghị “Cùng doanh nghiệp vươn xa” REPORTED"}},
	{"today and its date", "Tin trong ngày\n\nBà Đỗ Thị Hoa dự buổi kiểm tra công tác phòng dịch tại huyện Năm Căn diễn ra vào chiều nay, 1/3/2016.", []string{"start 2016-03-01"}},
	{"a training course", "Sáng 3/5/2021, Sở Y tế tỉnh Cà Mau tổ chức lớp tập huấn nghiệp vụ. Ông Lê Văn Mến phát biểu tại lớp tập huấn.", []string{"meeting lớp tập huấn nghiệp vụ REPORTED", "organizer Sở Y tế tỉnh Cà Mau", "speaker Lê Văn Mến"}},
	{"a ceremony without more words", "Sáng 3/5/2021, ông Lê Văn Mến đến dự và phát biểu chỉ đạo tại lễ ra quân.", []string{"meeting lễ ra quân REPORTED", "speaker Lê Văn Mến", "attendee Lê Văn Mến", "start 2021-05-03"}},
	{"the last session", "Tại kỳ họp cuối cùng của Quốc hội khóa XIV, bà Đỗ Thị Hoa được bầu giữ chức Phó Chủ tịch nước.", []string{"meeting kỳ họp cuối cùng của Quốc hội khóa XIV REFERENCED", "kỳ họp cuối cùng của Quốc hội khóa XIV number 0 term XIV"}},
	{"a congress by its term", "Đảng bộ tỉnh Cà Mau chuẩn bị tiến tới Đại hội Đảng toàn quốc khóa XIII.", []string{"Đại hội Đảng toàn quốc khóa XIII number 13 term XIII"}},
	{"a congress by its term and by its number", "Ngày 12/10/2020, Đại hội đại biểu Đảng bộ tỉnh Cà Mau lần thứ XVI khai mạc. Ông Lê Văn Mến được bầu tại Đại hội Đảng bộ tỉnh Cà Mau khóa XVI.", []string{"!meeting Đại hội Đảng bộ tỉnh Cà Mau khóa XVI*"}},
	{"the term of an association", "Ngày 12/10/2020, Đại hội Hội Nông dân tỉnh Cà Mau khóa VII, nhiệm kỳ 2020-2025 khai mạc.", []string{"!* number 7 *"}},
	{"whom a meeting elected", "Ngày 27/4/2018, ông Lê Văn Mến được hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau bầu làm Bí thư Tỉnh ủy.", []string{"meeting hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau REFERENCED", "start 2018-04-27"}},
	{"a visit with work", "Sáng ngày 7/5/2019, Thượng tướng Lê Văn Mến cùng đoàn công tác đã đến thăm và làm việc tại Nhà máy Z15. Tại buổi làm việc, Đại tá Đỗ Bá Hoa đã báo cáo kết quả.", []string{"meeting thăm và làm việc tại Nhà máy Z15 REPORTED", "start 2019-05-07", "place Nhà máy Z15", "speaker Đỗ Bá Hoa"}},
	{"people who work somewhere", "Ngày 7/5/2019, nhiều công nhân đang làm việc tại Nhà máy Z15 được tặng quà.", []string{"!meeting *"}},
	{"two sessions of one day", "Ngày 30/3/2018, Đoàn giám sát của HĐND tỉnh Cà Mau đã tiếp xúc cử tri tại xã Tân Lập, huyện Năm Căn chuyên đề về y tế.\n\nBuổi chiều cùng ngày, Đoàn giám sát làm việc với UBND huyện Năm Căn về công tác y tế.", []string{"place xã Tân Lập, huyện Năm Căn", "meeting buổi làm việc với UBND huyện Năm Căn REPORTED", "start 2018-03-30 of buổi làm việc với UBND huyện Năm Căn"}},
	{"another ceremony behind the first", "Ngày 19/7/2023, Chủ tịch nước Lê Văn Mến đã dự lễ viếng các anh hùng liệt sĩ tại Nghĩa trang Hàng Tre.\n\nTiếp đó, Chủ tịch nước dự lễ giỗ các liệt sĩ tại Đền thờ Cà Mau.", []string{"meeting lễ giỗ các liệt sĩ tại Đền thờ Cà Mau REPORTED", "start 2023-07-19 of lễ giỗ các liệt sĩ tại Đền thờ Cà Mau"}},
	{"who came with a delegation", "Ngày 12/3/2021, Bộ Tư lệnh Cảnh vệ tổ chức Hội nghị quân chính. Thượng tướng Lê Văn Mến, Thứ trưởng Bộ Quốc phòng cùng đoàn công tác của Bộ Quốc phòng đã đến dự.", []string{"attendee Lê Văn Mến"}},
	{"a title of today in long brackets", "Ngày 12/3/2021, Bộ Tư lệnh Cảnh vệ tổ chức Hội nghị quân chính. Đồng chí Lê Văn Mến (nay là Đại tướng, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng) dự hội nghị.", []string{"attendee Lê Văn Mến"}},
	{"the presidium", "Sáng 12/3/2021, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 5. Đoàn Chủ tịch kỳ họp gồm các đồng chí: Lê Văn Mến, Đỗ Thị Hoa.", []string{"chair Lê Văn Mến", "chair Đỗ Thị Hoa"}},
	{"a presidium that was elected", "Ngày 12/3/2021, Hội Nông dân tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Hội nghị đã bầu Đoàn chủ tịch gồm ông Lê Văn Mến và bà Đỗ Thị Hoa.", []string{"chair Lê Văn Mến", "chair Đỗ Thị Hoa"}},
	{"a presidium that is a body", "Ngày 12/3/2021, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam có ông Lê Văn Mến.", []string{"!chair *"}},
	{"to whom someone reports", "Ngày 12/3/2021, Tỉnh ủy Cà Mau tổ chức buổi kiểm tra công tác đảng. Báo cáo trước Bí thư Tỉnh ủy Lê Văn Mến, ông Hoàng Bá Lúa đánh giá cao kết quả.", []string{"!speaker Lê Văn Mến", "speaker Hoàng Bá Lúa"}},
	{"members and partners of bodies", "Ngày 12/3/2021, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Dự hội nghị có các đồng chí trong Ban Thường vụ Tỉnh ủy Cà Mau, lãnh đạo Sở Y tế tỉnh Cà Mau và các đối tác của Tập đoàn Dầu khí Việt Nam.", []string{"!attending Ban Thường vụ*", "attending Sở Y tế tỉnh Cà Mau", "!attending Tập đoàn*"}},
	{"organisers with the body above behind a dash", "Ngày 5/12/2021 tại Cà Mau, Cục Thống kê - Bộ Tài chính cùng Sở Y tế tỉnh Cà Mau tổ chức Hội thảo về số hóa.", []string{"organizer Cục Thống kê", "!organizer Bộ Tài chính", "organizer Sở Y tế tỉnh Cà Mau"}},
	{"a city with a dash", "Sáng 17/4/2022, tại thành phố Phan Rang - Tháp Chàm, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"place thành phố Phan Rang - Tháp Chàm"}},
	{"the day of entry into force", "Tại hội nghị hôm qua, ông Lê Văn Mến nêu việc này. Quyết định này có hiệu lực thi hành từ ngày 6/6/2024. Ông Lê Văn Mến dự hội nghị.", []string{"!start *"}},
	{"a year to compare with", "Ngày 5/12 tại Cà Mau, Bộ Y tế tổ chức Hội nghị tổng kết dự án. Số máy tăng hơn 10 lần so với năm 2013, gấp đôi so với năm 2013.", []string{"!start *"}},
	{"the month of a document", "Sáng 28/6, UBND tỉnh Cà Mau tổ chức hội nghị sơ kết Đề án 06. Đề án được ban hành tháng 1/2022.", []string{"!start *"}},
	{"organiser, day, place", "Ngày 6/3/2024, tại Hà Nội, Ban Dân vận Trung ương tổ chức Hội nghị tổng kết công tác dân vận. Đồng chí Đặng Thùy Chi chủ trì Hội nghị.",
		[]string{"organizer Ban Dân vận Trung ương", "start 2024-03-06", "place Hà Nội", "chair Đặng Thùy Chi"}},
	{"organised by, behind the name", "Thông tin được nêu tại Hội nghị sơ kết công tác kiểm tra do Ủy ban Kiểm tra Trung ương tổ chức ngày 9/8/2022.", []string{"organizer Ủy ban Kiểm tra Trung ương", "start 2022-08-09"}},
	{"a range of days", "Từ ngày 3-10 đến 8-10-2022, tại Hà Nội, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII đã họp.",
		[]string{"start 2022-10-03", "end 2022-10-08", "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII number 6 term XIII"}},
	{"no year in the text stays no year", "Chiều 26/5, Thành ủy Huế tổ chức Hội nghị tổng kết phong trào. Đồng chí Hoàng Hải Đăng dự Hội nghị.", []string{"!start *", "attendee Hoàng Hải Đăng"}},
	{"verb in front", "Sáng 2/4/2023, Đảng ủy xã Hòa Phú tổ chức Hội nghị sơ kết quý I.\nPhát biểu kết luận Hội nghị, đồng chí Cù Thị Hậu yêu cầu khắc phục.", []string{"concluder Cù Thị Hậu", "speaker Cù Thị Hậu"}},
	{"under the chair of", "Ngày 1/2/2023, Bộ Y tế tổ chức Hội nghị tổng kết năm, dưới sự chủ trì của đồng chí Đào Hồng Lan.", []string{"chair Đào Hồng Lan"}},
	{"running a body is not chairing", "Ngày 1/2/2023, Tỉnh ủy Điện Biên tổ chức Hội nghị tổng kết năm. Đồng chí Mai Quốc Bảo điều hành công việc của Tỉnh ủy.", []string{"!chair *"}},
	{"leading a discussion is chairing", "Ngày 1/2/2023, Tỉnh ủy Điện Biên tổ chức Hội nghị tổng kết năm. Đồng chí Mai Quốc Bảo điều hành phần thảo luận.", []string{"chair Mai Quốc Bảo"}},
	{"another meeting in the same report", "Ngày 12/5/2025, Tỉnh ủy Điện Biên tổ chức Hội nghị sơ kết công tác dân vận. Đồng chí Mai Văn Tư chủ trì Hội nghị toàn quốc về y tế cơ sở. Đồng chí Hà Văn Sáu chủ trì cuộc họp của Ban Tổ chức Tỉnh ủy Cà Mau.", []string{"!chair *"}},
	{"another day", "Ngày 12/5/2025, Tỉnh ủy Điện Biên tổ chức Hội nghị sơ kết công tác dân vận. Trước đó, ngày 10/3, đồng chí Mai Văn Tư chủ trì Hội nghị. Năm 2019, đồng chí Hà Văn Sáu chủ trì Hội nghị.", []string{"!chair *"}},
	{"who will chair has not", "Ngày 12/5/2025, Tỉnh ủy Điện Biên tổ chức Hội nghị sơ kết công tác dân vận. Đồng chí Mai Văn Tư sẽ chủ trì hội nghị tiếp theo.", []string{"!chair *"}},
	{"who is spoken for", "Ngày 12/5/2025, Bộ Y tế tổ chức Hội nghị. Thừa ủy quyền của Bộ trưởng, Thứ trưởng Bộ Y tế Đỗ Xuân Tú phát biểu. Thay mặt Bộ trưởng, Thứ trưởng Bộ Y tế Mai Văn Tư trao quà.", []string{"Đỗ Xuân Tú holds Thứ trưởng of Bộ Y tế", "!Đỗ Xuân Tú holds Bộ trưởng *", "!Mai Văn Tư holds Bộ trưởng *"}},
	{"a citizen who is quoted", "Ngày 12/5/2025, Tỉnh ủy Điện Biên tổ chức Hội nghị. Theo ông Nguyễn Văn Nam, người dân phường Láng Hạ, kết quả tốt.", []string{"!speaker *"}},
	{"a symbol at the end of a sentence", "Tỉnh ủy Điện Biên tổ chức Hội nghị quán triệt Nghị quyết số 20-NQ/TW. Ngày 12/5/2025, đồng chí Mai Văn Tư chủ trì Hội nghị.", []string{"document Nghị quyết số 20-NQ/TW", "chair Mai Văn Tư"}},
	{"a law with name and symbol", "Bộ Y tế tổ chức Hội nghị triển khai Luật Khám bệnh, chữa bệnh số 15/2023/QH15 và Luật Đất đai số 31/2024/QH15. Luật Khám bệnh, chữa bệnh có nhiều điểm mới.", []string{"document Luật số 15/2023/QH15", "document Luật số 31/2024/QH15", "!document Luật Khám *", "!document Luật Đất *"}},
	{"the presence of a list", "Ngày 6/9/2018, Bộ Y tế tổ chức Hội nghị. Hội nghị có sự tham dự của Thứ trưởng Bộ Y tế Mai Văn Tư, Thứ trưởng Bộ Công an Hà Văn Sáu.", []string{"attendee Mai Văn Tư", "attendee Hà Văn Sáu"}},
	{"a symbol with its year behind a dash", "Chính phủ tổ chức Hội nghị triển khai Nghị quyết 19-2018/NQ-CP.", []string{"document Nghị quyết số 19-2018/NQ-CP"}},
	{"a steering committee that meets, and its head", "Ngày 18/8/2022, Ban Chỉ đạo Cải cách tư pháp Trung ương đã họp Phiên thứ 22 dưới sự chủ trì của đồng chí Mai Văn Tư, Trưởng Ban Chỉ đạo.", []string{"organizer Ban Chỉ đạo Cải cách tư pháp Trung ương", "Mai Văn Tư holds Trưởng Ban of Ban Chỉ đạo Cải cách tư pháp Trung ương", "chair Mai Văn Tư"}},
	{"a closing mark opens no subject", "Tỉnh ủy Điện Biên tổ chức Hội nghị. \"Cần bám sát Nghị quyết số 02-NQ/TW\", ông Mai Văn Tư nói.", []string{"!Nghị quyết số 02-NQ/TW subject *"}},
	{"members in the plural are not the one who is named", "Ngày 5/1/2024, Huyện ủy Tân Lạc tổ chức Hội nghị. Dự hội nghị có các đồng chí Ủy viên Ban Thường vụ Huyện ủy. Đồng chí Lò Thị Xuân, Ủy viên Ban Thường vụ Huyện ủy phát biểu.", []string{"!attendee *", "speaker Lò Thị Xuân"}},
	{"a commission by the title before it", "Ngày 5/1/2026, Đảng ủy phường Thanh Liệt tổ chức Hội nghị tổng kết năm. Đồng chí Lò Thị Xuân, Ủy viên Ban Thường vụ Đảng ủy, Trưởng ban Xây dựng Đảng báo cáo.", []string{"Lò Thị Xuân holds Trưởng Ban of Ban Xây dựng Đảng Đảng ủy phường Thanh Liệt", "speaker Lò Thị Xuân"}},
	{"a congress with and without its body", "Đại hội đại biểu Đảng bộ huyện Tân Lạc lần thứ XXVII\n\nNgày 9/7/2020, Đảng bộ huyện Tân Lạc tổ chức Đại hội đại biểu lần thứ XXVII, nhiệm kỳ 2020 - 2025.", []string{"start 2020-07-09", "meeting Đại hội đại biểu Đảng bộ huyện Tân Lạc lần thứ XXVII REPORTED", "!meeting Đại hội đại biểu lần thứ*"}},
	{"hosts of a delegation", "Ngày 21/3/2023, Đoàn kiểm tra số 15 của Ban Bí thư đã làm việc với Ban Thường vụ Tỉnh ủy Yên Bái. Tiếp và làm việc với đoàn có đồng chí Mai Văn Tư, Bí thư Tỉnh ủy; đồng chí Hà Văn Sáu.", []string{"attendee Mai Văn Tư", "attendee Hà Văn Sáu"}},
	{"a commune with its district, an abbreviated field", "Ngày 19/5/2019, Đảng ủy xã Hòa Bình, huyện Chợ Mới tổ chức lễ trao Huy hiệu Đảng. Tham gia buổi lễ có đồng chí Lò Văn Nam, Bí thư Huyện ủy; Giám đốc Sở GD&ĐT Hà Nội Chử Xuân Đông.", []string{"organizer Đảng ủy xã Hòa Bình", "Lò Văn Nam holds Bí thư of Huyện ủy Chợ Mới", "Chử Xuân Đông holds Giám đốc of Sở Giáo dục và Đào tạo Hà Nội"}},
	{"a press briefing", "Sáng 5/4/2022, Ban Tuyên giáo Trung ương tổ chức giao ban báo chí tuần. Đồng chí Lò Văn Nam chủ trì.", []string{"organizer Ban Tuyên giáo Trung ương", "chair Lò Văn Nam"}},
	{"a short name within the name", "Ngày 2/10/2018, Ủy ban Kiểm tra (UBKT) Trung ương tổ chức Hội nghị tổng kết. Ban Tổ chức (BTC) Tỉnh ủy Cà Mau dự.", []string{"organizer Ủy ban Kiểm tra Trung ương", "organization Ban Tổ chức Tỉnh ủy Cà Mau PARTY_COMMISSION"}},
	{"one who chairs and concludes has spoken", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Đồng chí Lê Văn Mến chủ trì và phát biểu kết luận hội nghị.", []string{"chair Lê Văn Mến", "concluder Lê Văn Mến", "speaker Lê Văn Mến"}},
	{"a title whose body is only named by its kind", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Đại tá Lê Văn Mến, Chủ tịch Hội chủ trì. PGS.TS Trần Văn Hòa, Giám đốc Học viện phát biểu đề dẫn.", []string{"chair Lê Văn Mến", "speaker Trần Văn Hòa"}},
	{"those who help to chair", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Tham gia chủ trì có các đồng chí: Lê Văn Mến, Đỗ Thị Hoa.", []string{"chair Lê Văn Mến", "chair Đỗ Thị Hoa"}},
	{"who reads an address", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Ông Lê Văn Mến đọc diễn văn. Bà Đỗ Thị Hoa có bài phát biểu quan trọng.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa"}},
	{"who is addressed does not speak", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Bà Đỗ Thị Hoa là Bí thư Huyện ủy Mèo Vạc. Phát biểu giao nhiệm vụ cho Bí thư Huyện ủy Mèo Vạc, Phó Bí thư Tỉnh ủy Lê Văn Mến nhấn mạnh đoàn kết.",
		[]string{"speaker Lê Văn Mến", "!speaker Đỗ Thị Hoa"}},
	{"who speaks for people", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Ông Lê Văn Mến thay mặt bà con nông dân phát biểu cảm ơn.", []string{"speaker Lê Văn Mến"}},
	{"who is told to", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Bí thư Tỉnh ủy Đỗ Thị Hoa kết luận, giao đồng chí Lê Văn Mến chủ trì. Đồng chí yêu cầu ông Hoàng Văn Lúa báo cáo.",
		[]string{"!chair Lê Văn Mến", "!speaker Hoàng Văn Lúa"}},
	{"several who discuss", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Thảo luận tại Hội nghị, các đồng chí: Lê Văn Mến, Đỗ Thị Hoa đã làm rõ nhiều vấn đề.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa"}},
	{"the presidium", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Đoàn Chủ tịch điều hành Hội nghị gồm: Lê Văn Mến, Đỗ Thị Hoa.", []string{"chair Lê Văn Mến", "chair Đỗ Thị Hoa"}},
	{"in the chair, and who opens", "Sáng 12/3/2021, dưới sự chủ tọa của đồng chí Lê Văn Mến, Chủ tịch HĐND tỉnh Hà Giang, HĐND tỉnh Hà Giang khai mạc kỳ họp thứ 5.", []string{"chair Lê Văn Mến", "!speaker *"}},
	{"whose delegates came", "Ngày 12/3/2021, Bộ Công Thương tổ chức Hội nghị xúc tiến thương mại. Đại diện tỉnh Hà Giang tham dự Hội nghị có đồng chí Lê Văn Mến và bà Đỗ Thị Hoa. Thành phần tham dự gồm: Hoàng Văn Lúa.",
		[]string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa", "attendee Hoàng Văn Lúa"}},
	{"the last of a list is in the chair", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Lễ công bố quyết định. Dự lễ có đồng chí Lê Văn Mến; đồng chí Đỗ Thị Hoa chủ trì buổi lễ.", []string{"chair Đỗ Thị Hoa", "!chair Lê Văn Mến", "attendee Lê Văn Mến"}},
	{"whom someone proposes", "Ngày 12/3/2021, HĐND tỉnh Hà Giang tổ chức kỳ họp thứ 5. Ông Lê Văn Mến trúng cử sau khi được Chủ tịch HĐND tỉnh Đỗ Thị Hoa giới thiệu.", []string{"!speaker *"}},
	{"who reads what another wrote", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Báo cáo được ông Lê Văn Mến trình bày.", []string{"speaker Lê Văn Mến"}},
	{"who sums up", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Phát biểu tổng kết Hội nghị, ông Lê Văn Mến biểu dương các đơn vị.", []string{"concluder Lê Văn Mến", "speaker Lê Văn Mến"}},
	{"those who take part in the discussion", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Tham gia thảo luận tại hội nghị, ông Lê Văn Mến lo ngại về việc này.", []string{"speaker Lê Văn Mến"}},
	{"a verb and no seminar", "Sáng 12/6/2017, Quốc hội thảo luận tại hội trường về dự án Luật Thủy lợi.", []string{"!meeting hội thảo*"}},
	{"a caption that runs into the next sentence", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Đồng chí Lê Văn Mến phát biểu tại hội nghị Tham dự hội nghị có đồng chí Đỗ Thị Hoa.", []string{"speaker Lê Văn Mến"}},
	{"voters met", "Ngày 12/3/2021, Đoàn đại biểu Quốc hội tỉnh Nghệ An đã có buổi tiếp xúc cử tri tại xã Tân Lập, huyện Đô Lương. Cử tri Lê Văn Mến kiến nghị về đường sá.", []string{"meeting buổi tiếp xúc cử tri tại xã Tân Lập, huyện Đô Lương REPORTED", "place xã Tân Lập, huyện Đô Lương", "speaker Lê Văn Mến"}},
	{"a congress of people", "Ngày 12/3/2021, Hội Nông dân tỉnh Bắc Giang tổ chức Đại hội đại biểu nông dân tỉnh lần thứ IX, nhiệm kỳ 2021-2026.", []string{"meeting Đại hội đại biểu nông dân tỉnh lần thứ IX, nhiệm kỳ 2021-2026 REPORTED", "organizer Hội Nông dân tỉnh Bắc Giang"}},
	{"a session and who holds it before", "Sáng 12/3/2021, HĐND tỉnh Quảng Trị khóa VII, nhiệm kỳ 2016-2021 đã khai mạc trọng thể kỳ họp thứ 19.", []string{"kỳ họp thứ 19 number 19 term VII", "organizer Hội đồng nhân dân tỉnh Quảng Trị"}},
	{"a session that is called by its kind", "Ngày 12/3/2021, Chính phủ họp phiên thường kỳ tháng 2. Bộ trưởng Bộ Tài chính Lê Văn Mến báo cáo về thu ngân sách.", []string{"meeting phiên thường kỳ tháng 2 REPORTED", "organizer Chính phủ", "speaker Lê Văn Mến"}},
	{"people met", "Ngày 13/6/2021, Phó Chủ tịch UBND tỉnh Hà Giang Lê Văn Mến đã làm việc với lãnh đạo các sở, ngành về xã hội hóa y tế.", []string{"meeting buổi làm việc với lãnh đạo các sở, ngành về xã hội hóa y tế REPORTED"}},
	{"work that is no meeting", "Chi nhánh đã bám sát nội dung, chủ động làm việc với Sở Y tế Hà Giang để đưa tin. Ông Lê Văn Mến cho biết như vậy.", []string{"!meeting *"}},
	{"three days", "Trong các ngày 3, 4 và 5/7/2019, tại Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"start 2019-07-03", "end 2019-07-05"}},
	{"bodies before the verb", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Các đồng chí lãnh đạo Ban Tuyên giáo Tỉnh ủy, Sở Y tế Hà Giang cùng dự.", []string{"attending Ban Tuyên giáo Tỉnh ủy Hà Giang", "attending Sở Y tế Hà Giang"}},
	{"a project is no attendance", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Lãnh đạo Sở Y tế Hà Giang tặng quà cho các hộ nhường đất cho dự án.", []string{"!attending *"}},
	{"people present, behind what they are", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Hội nghị có sự tham dự của nhiều ủy viên gồm: Lê Văn Mến và Đỗ Thị Hoa.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa"}},
	{"someone who speaks for another", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Thống đốc Lê Văn Mến, thừa ủy quyền của Thủ tướng Chính phủ trình bày báo cáo.", []string{"speaker Lê Văn Mến"}},
	{"what was said lately elsewhere", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Mới đây, đồng chí Lê Văn Mến đã yêu cầu làm rõ việc này.", []string{"!speaker *"}},
	{"a look at another meeting of the same kind", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Đồng chí Lê Văn Mến chủ trì hội nghị. Trước đó, ngày 8/3/2021, tại Trụ sở Tỉnh ủy, Ban Dân vận Tỉnh ủy Hà Giang đã tổ chức Hội nghị triển khai công tác dân vận. Hội nghị do đồng chí Đỗ Thị Hoa chủ trì. Đồng chí Trần Văn Hòa kết luận.", []string{"meeting Hội nghị triển khai công tác dân vận REFERENCED", "start 2021-03-08 of Hội nghị triển khai công tác dân vận", "place Trụ sở Tỉnh ủy of Hội nghị triển khai công tác dân vận", "organizer Ban Dân vận Tỉnh ủy Hà Giang of Hội nghị triển khai công tác dân vận", "chair Lê Văn Mến"}},
	{"a meeting in an article that reports none", "Dư luận mấy hôm nay xôn xao. Nhiều người hỏi vì sao. Có người nói khác. Báo chí đã viết. Ai cũng chờ. Chưa ai trả lời. Không ai biết rõ. Việc này đã lâu. Có người còn nhớ. Không có gì mới. Ngày 8/7/2021, tại Trụ sở Tỉnh ủy, Ban Dân vận Tỉnh ủy Hà Giang đã tổ chức Hội nghị triển khai công tác dân vận. Đồng chí Đỗ Thị Hoa dự hội nghị.", []string{"meeting Hội nghị triển khai công tác dân vận REFERENCED", "start 2021-07-08", "attendee Đỗ Thị Hoa"}},
	{"what was said at another meeting", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Tại Hội nghị Trung ương 5 khóa XII, Tổng Bí thư Lê Văn Mến nhấn mạnh vai trò của dân vận.", []string{"!speaker Lê Văn Mến", "speaker Lê Văn Mến of Hội nghị Trung ương 5 khóa XII"}},
	{"what was said at another meeting, within a sentence", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Trong bài phát biểu tại Hội nghị Trung ương 5 khóa XII (5/2017), Tổng Bí thư Lê Văn Mến khẳng định như vậy.", []string{"!speaker Lê Văn Mến", "speaker Lê Văn Mến of Hội nghị Trung ương 5 khóa XII"}},
	{"what a document asks for", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Tại Chỉ thị số 01-CT/TU, Bí thư Tỉnh ủy Lê Văn Mến yêu cầu các sở báo cáo.", []string{"!speaker *"}},
	{"a session for questions", "Ngày 12/3/2021, Hội đồng nhân dân quận Ba Đình tổ chức phiên chất vấn. Chủ tịch UBND quận Lê Văn Mến cho biết như vậy.", []string{"meeting phiên chất vấn REPORTED", "organizer Hội đồng nhân dân quận Ba Đình", "speaker Lê Văn Mến"}},
	{"a body that meets, without 'đã'", "Ngày 12/3/2021, Ban Thường vụ Tỉnh ủy Hà Giang họp, cho ý kiến về quy hoạch. Đồng chí Lê Văn Mến chủ trì cuộc họp.", []string{"meeting cuộc họp của Ban Thường vụ Tỉnh ủy Hà Giang REPORTED", "chair Lê Văn Mến"}},
	{"a briefing", "Ngày 12/3/2021, Thường trực Ban Bí thư Lê Văn Mến chủ trì giao ban công tác quý I với các ban đảng.", []string{"meeting giao ban công tác quý I với các ban đảng REPORTED", "chair Lê Văn Mến"}},
	{"a congress that was carried out", "Ngày 12/3/2021, Đảng bộ xã Tân Lập tiến hành Đại hội đại biểu lần thứ XXIII nhiệm kỳ 2020-2025.", []string{"meeting Đại hội đại biểu lần thứ XXIII nhiệm kỳ 2020-2025 REPORTED", "organizer Đảng bộ xã Tân Lập"}},
	{"a congress to come", "Ngày 12/3/2021, Đảng bộ xã Tân Lập phát động thi đua tiến tới Đại hội đại biểu lần thứ XXIII nhiệm kỳ 2020-2025.", []string{"!meeting Đại hội đại biểu lần thứ XXIII nhiệm kỳ 2020-2025 REPORTED"}},
	{"a gathering, and people with bodies before the verb", "Ngày 12/3/2021, diễn ra buổi gặp mặt, tri ân người có công do UBND phường Trung Hòa tổ chức. Ông Lê Văn Mến, Chủ tịch UBND phường, đại diện Hội Phụ nữ phường tham dự.", []string{"meeting buổi gặp mặt, tri ân người có công REPORTED", "organizer Ủy ban nhân dân phường Trung Hòa", "attendee Lê Văn Mến", "attending Hội Phụ nữ phường Trung Hòa"}},
	{"a session with its term later", "Bế mạc kỳ họp thứ 12 của HĐND tỉnh Hà Giang. Ngày 12/3/2021, HĐND tỉnh Hà Giang bế mạc kỳ họp thứ 12. Kỳ họp thứ 12 của HĐND tỉnh Hà Giang khóa XVII đã thành công.", []string{"Kỳ họp thứ 12 của HĐND tỉnh Hà Giang khóa XVII number 12 term XVII"}},
	{"whose work a conference is about", "Sáng 12/3/2021, tại Hà Giang diễn ra Hội nghị triển khai công tác năm 2021 của Công an tỉnh Hà Giang.", []string{"organizer Công an tỉnh Hà Giang"}},
	{"whose paper a conference is about", "Sáng 12/3/2021, tại Hà Giang diễn ra Hội nghị triển khai công tác theo chủ trương của Bộ Chính trị.", []string{"!organizer *"}},
	{"a conference named by its day", "Tại hội nghị sáng 3/8/2021, Ban Chấp hành Trung ương Đảng khóa XIII bầu ông Lê Văn Mến làm Tổng Bí thư. Hội nghị kết thúc.", []string{"meeting hội nghị sáng 3/8/2021 REPORTED", "start 2021-08-03", "organizer Ban Chấp hành Trung ương Đảng"}},
	{"a body that meets, in a report of something else", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Lễ kỷ niệm 60 năm ngày giải phóng. Ngày 12/3/2021, tại Hà Nội, Ban Bí thư đã họp dưới sự chủ trì của đồng chí Lê Văn Mến.", []string{"meeting cuộc họp của Ban Bí thư REPORTED", "chair Lê Văn Mến of cuộc họp của Ban Bí thư", "place Hà Nội of cuộc họp của Ban Bí thư", "!chair Lê Văn Mến"}},
	{"a session that is only an actor", "Nhà nước có luật mới. Kỳ họp thứ 3, Quốc hội khóa XIV đã thông qua Luật Thủy lợi.", []string{"meeting Kỳ họp thứ 3, Quốc hội khóa XIV REFERENCED"}},
	{"a plenum under a picture", "Kỷ luật là nghiêm. Ảnh: Tại Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XIII diễn ra sáng 16/5/2024.", []string{"!meeting Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XIII REPORTED"}},
	{"this morning, told from the day of publication", "Tổng kết năm\n12/03/2021 10:20\nSáng nay, tại Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"start 2021-03-12"}},
	{"yesterday, told from the day of publication", "Tổng kết năm\n01/03/2021 10:20\nChiều qua, tại Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"start 2021-02-28"}},
	{"this morning, and nobody knows when", "Sáng nay, tại Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"!start *"}},
	{"this morning, told from what is reported", "Chiều 17/5/2021, tại Hà Nội diễn ra buổi họp báo về kinh tế. Ông Lê Văn Mến nói về Hội nghị Thủ tướng với doanh nghiệp lần thứ hai diễn ra sáng nay.", []string{"start 2021-05-17"}},
	{"a title with its number", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Bà Lê Thị Mến, Phó trưởng đoàn kiểm tra số 471 đã công bố nội dung kiểm tra.", []string{"speaker Lê Thị Mến"}},
	{"a link in a sentence", "Ông Lê Văn Mến, Thứ trưởng  Bộ Y tế đã chủ trì Hội nghị tổng kết năm vào chiều 12/3/2021. Tham dự Hội nghị, về phía  Bộ Y tế có đại diện Vụ Pháp chế.", []string{"chair Lê Văn Mến", "attending Vụ Pháp chế"}},
	{"from which side someone came", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Dự hội nghị về phía tỉnh có đồng chí Lê Văn Mến.", []string{"attendee Lê Văn Mến"}},
	{"a ceremony that was held by a body", "Lễ khánh thành trường Hoa Sen được UBND tỉnh Bình Dương long trọng tổ chức tối 12/3/2021.", []string{"organizer Ủy ban nhân dân tỉnh Bình Dương"}},
	{"a conference without a name, and who held it", "Tại Hội nghị do Bộ Nội vụ tổ chức sáng 12/3/2021 ở Hà Nội, Thứ trưởng Lê Văn Mến trình bày tham luận.", []string{"meeting Hội nghị REPORTED", "organizer Bộ Nội vụ", "start 2021-03-12", "speaker Lê Văn Mến"}},
	{"a document named where the report looks at another meeting", "Ngày 12/3/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết năm. Trước đó, ngày 8/3/2021, Ban Dân vận Tỉnh ủy Hà Giang đã tổ chức Hội nghị triển khai công tác dân vận theo Quyết định số 12-QĐ/TU.", []string{"cites Quyết định số 12-QĐ/TU"}},
	{"a plan of a body that implements", "Các cơ quan triển khai Kế hoạch số 19-KH/TU của Tỉnh ủy Hà Giang thực hiện Chỉ thị số 50-CT/TW của Bộ Chính trị.", []string{"Kế hoạch số 19-KH/TU IMPLEMENTS Chỉ thị số 50-CT/TW"}},
	{"two documents with a comma between", "Tỉnh ủy Hà Giang ban hành Kế hoạch số 19-KH/TU, thực hiện tốt Chỉ thị số 50-CT/TW của Bộ Chính trị.", []string{"!Kế hoạch số 19-KH/TU IMPLEMENTS *"}},
	{"a paper that hands out the work", "Chủ tịch UBND tỉnh có Văn bản số 331/UBND-TH giao nhiệm vụ thực hiện Kết luận số 91-KL/TU.", []string{"Văn bản số 331/UBND-TH IMPLEMENTS Kết luận số 91-KL/TU"}},
	{"a hall, its town and its province", "Ngày 12/3/2021, tại Nhà văn hóa thôn Đông, xã Tân Lập, huyện Đan Phượng, Hội Nông dân xã Tân Lập tổ chức Hội nghị tổng kết năm.", []string{"place Nhà văn hóa thôn Đông, xã Tân Lập, huyện Đan Phượng"}},
	{"a hall in a hall", "Ngày 12/3/2021, tại Hội trường Hoa Sen, Trung tâm Triển lãm Giảng Võ, Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"place Hội trường Hoa Sen, Trung tâm Triển lãm Giảng Võ, Hà Nội", "organizer Bộ Y tế"}},
	{"a ward in brackets with what is above it", "Sáng 4/5/2022, tại phường Trung Hòa (quận Cầu Giấy, Hà Nội), Bộ Y tế tổ chức Hội nghị sơ kết quý I.", []string{"place phường Trung Hòa (quận Cầu Giấy, Hà Nội)"}},
	{"a place behind the name of the meeting", "Ngày 12-3-2021, Tỉnh ủy Bắc Giang tổ chức Hội nghị tổng kết phong trào tại Trung tâm Hội nghị tỉnh.", []string{"meeting Hội nghị tổng kết phong trào REPORTED", "place Trung tâm Hội nghị tỉnh"}},
	{"a place in a sentence of its own", "Ngày 3/7/2019, Huyện ủy Hoài Đức tổ chức Hội nghị sơ kết công tác dân vận. Hội nghị được tổ chức tại Trung tâm Văn hóa huyện Hoài Đức.", []string{"place Trung tâm Văn hóa huyện Hoài Đức"}},
	{"a place before the day", "Đồng chí Lê Văn Mến nói như vậy tại cuộc họp về dân vận tổ chức tại trụ sở Tỉnh ủy Hà Giang vào sáng 4/5/2022.", []string{"place trụ sở Tỉnh ủy Hà Giang"}},
	{"a seat before a name without a comma", "Sáng 4/5/2022, tại Trụ sở Chính phủ Thủ tướng Lê Văn Mến chủ trì Hội nghị tổng kết năm.", []string{"place Trụ sở Chính phủ"}},
	{"a hall without a name", "Sáng 4/5/2022, tại hội trường, Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"!place *"}},
	{"someone's house", "Sáng 4/5/2022, tại nhà ông Lê Văn Mến, Đảng ủy xã Tân Lập tổ chức Hội nghị tổng kết năm.", []string{"!place *"}},
	{"a hall named after meetings", "Ngày 31/1/2021, tại Trung tâm Hội nghị Quốc gia (Hà Nội), Bộ Y tế tổ chức Hội nghị tổng kết năm.", []string{"meeting Hội nghị tổng kết năm REPORTED", "!meeting Hội nghị Quốc gia*"}},
	{"the standing committee of the Youth Union", "Chiều 15/3/2023, Ban Thường vụ Tỉnh đoàn Cà Mau tổ chức hội nghị tổng kết. Ban Thường vụ Tỉnh đoàn ghi nhận.", []string{"organizer Ban Thường vụ Tỉnh đoàn Cà Mau", "!organization Ban Thường vụ tỉnh *"}},
	{"a false friend of chairing", "Ngày 1/2/2023, Chính phủ tổ chức Hội nghị trực tuyến toàn quốc. Thủ tướng giao đồng chí Mai Quốc Bảo chủ trì, phối hợp với các bộ.", []string{"!chair *"}},
	{"bodies in a list of participants", "Ngày 5/5/2022, Chính phủ tổ chức Hội nghị toàn quốc về thủy lợi.\nDự Hội nghị có đại diện lãnh đạo: Bộ Công Thương, Bộ Tài chính.", []string{"attending Bộ Công Thương", "attending Bộ Tài chính"}},
	{"a plenum without its term", "Tổng kết Nghị quyết Hội nghị Trung ương 5 (khóa XIII). Hội nghị Trung ương 5 đã xác định rõ.", []string{"!meeting Hội nghị Trung ương 5 REFERENCED"}},
	{"a congress that is to come", "Công tác chuẩn bị tiến tới Đại hội XIV của Đảng được chú trọng.", []string{"meeting Đại hội XIV của Đảng REFERENCED"}},
	{"a working session behind the meeting, of the same day", "Sáng 3/5/2022, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết công tác dân vận. Đồng chí Lê Văn Mến, Bí thư Tỉnh ủy, chủ trì Hội nghị. Chiều cùng ngày, đồng chí Lê Văn Mến đã làm việc với Ban Thường vụ Huyện ủy Mèo Vạc. Tại buổi làm việc, đồng chí Giàng Mí Sình báo cáo kết quả.",
		[]string{"chair Lê Văn Mến", "meeting buổi làm việc với Ban Thường vụ Huyện ủy Mèo Vạc REPORTED", "start 2022-05-03 of buổi làm việc với Ban Thường vụ Huyện ủy Mèo Vạc", "speaker Giàng Mí Sình of buổi làm việc với Ban Thường vụ Huyện ủy Mèo Vạc"}},
	{"a meeting with voters, named by its verb", "Ngày 5/7/2022, đồng chí Lê Văn Mến, Bí thư Tỉnh ủy Hà Giang đã tiếp xúc cử tri tại xã Lũng Cú, huyện Đồng Văn.", []string{"meeting tiếp xúc cử tri tại xã Lũng Cú, huyện Đồng Văn REPORTED", "place xã Lũng Cú, huyện Đồng Văn"}},
	{"a meeting in passing, far behind the lead", "Giá nông sản tăng. Nông dân phấn khởi. Vụ mùa được thu hoạch. Thương lái đến tận ruộng. Lúa đầy bồ. Ngô đầy sân. Khoai đầy vườn. Cá đầy ao. Gà đầy chuồng. Rau đầy rẫy. Cam đầy vườn. Tại phiên họp Chính phủ thường kỳ ngày 3/7/2021, Bộ trưởng Bộ Y tế Lê Văn Mến phát biểu.", []string{"!meeting phiên họp Chính phủ thường kỳ REPORTED", "speaker Lê Văn Mến"}},
	{"a generation ago", "Năm 1951, Hội nghị cán bộ toàn quốc được tổ chức tại Việt Bắc. Đó là dấu mốc lớn.", []string{"!meeting Hội nghị cán bộ toàn quốc REPORTED"}},
	{"a press conference about a conference", "Chiều 17/5/2021, tại Hà Nội diễn ra Họp báo Hội nghị nông nghiệp toàn quốc.", []string{"meeting Họp báo Hội nghị nông nghiệp toàn quốc REPORTED"}},
	{"a conclusion at another meeting", "Ngày 2/6/2020, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Phát biểu kết luận Hội nghị Trung ương 5 khóa XII, đồng chí Lê Văn Mến đã nói về kinh tế.", []string{"!concluder *"}},
	{"chairs listed with their titles", "Ngày 2/6/2020, Hội thảo về cán bộ trẻ diễn ra. Các đồng chí Ủy viên Bộ Chính trị: Chủ tịch Quốc hội Lê Thị Sen; Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Hoàng Văn Lúa; Bí thư Trung ương Đảng, Trưởng Ban Dân vận Trung ương Đỗ Thị Ngô chủ trì hội thảo.", []string{"chair Lê Thị Sen", "chair Hoàng Văn Lúa", "chair Đỗ Thị Ngô"}},
	{"voters with their wards in brackets", "Ngày 2/6/2020, buổi tiếp xúc cử tri Quận 3 diễn ra. Các cử tri Lê Thị Sen (Phường 4), Hoàng Văn Lúa (Phường 5) kiến nghị giảm thuế.", []string{"speaker Lê Thị Sen", "speaker Hoàng Văn Lúa"}},
	{"a title alone, of the only one who has it", "Ngày 2/6/2020, Hội nghị trực tuyến toàn quốc diễn ra. Thủ tướng Chính phủ Lê Văn Mến dự. Thủ tướng nhấn mạnh vai trò của địa phương.", []string{"speaker Lê Văn Mến"}},
	{"a meeting of two bodies", "Ngày 2/6/2020, Hội nghị liên tịch của Tỉnh ủy Hà Giang và Đảng ủy Quân khu 2 diễn ra tại Hà Giang.", []string{"organizer Tỉnh ủy Hà Giang", "organizer Đảng ủy Quân khu 2"}},
	{"one issuer for two", "Thực hiện Nghị quyết số 916/NQ-UBTVQH13 ngày 05/05/2015 và Nghị quyết số 1096/NQ-UBTVQH13 ngày 22/12/2015 của Ủy ban Thường vụ Quốc hội.", []string{"Nghị quyết số 916/NQ-UBTVQH13 issuer Ủy ban Thường vụ Quốc hội", "Nghị quyết số 1096/NQ-UBTVQH13 issuer Ủy ban Thường vụ Quốc hội"}},
	{"who signs, and when", "Ngày 20/7/2015, ông Lê Văn Mến - Phó Chủ tịch UBND thành phố Lào Cai đã ký Quyết định số 2356 và Công văn số 17/UBND-VX.", []string{"Quyết định số 2356 issuer Ủy ban nhân dân thành phố Lào Cai"}},
	{"who has a submission", "Bộ Nội vụ có Tờ trình số 322/TTr-BNV ngày 7/9/2023 gửi Chính phủ.", []string{"Tờ trình số 322/TTr-BNV issuer Bộ Nội vụ"}},
	{"decisions 'mang số'", "Ông đã ký 3 Quyết định mang số 2356, 2357 và 2358.", []string{"document Quyết định số 2356", "document Quyết định số 2358"}},
	{"a law in small letters", "Theo Luật tổ chức Quốc hội và Luật đất đai, việc này đúng.", []string{"document Luật tổ chức Quốc hội", "document Luật đất đai"}},
	{"rules issued with a decision", "Thực hiện Quy chế về bổ nhiệm cán bộ, ban hành kèm theo Quyết định số 68-QĐ/TW.", []string{"document Quy chế về bổ nhiệm cán bộ", "document Quyết định số 68-QĐ/TW"}},
	{"a title ends where somebody does something, another document begins or it is broken off", "Quán triệt Nghị quyết số 26-NQ/TW của Bộ Chính trị về nông thôn Chủ tịch Quốc hội đề nghị làm tốt. Chỉ thị số 12-CT/TW về đô thị và Quốc hội thông qua luật. Chỉ thị số 14-CT/TW về giữ rừng, nhiều nơi đã làm. Kế hoạch số 15-KH/TW về thủy lợi, Nghị quyết số 9-NQ/TW về biển. Quy định số 16-QĐ/TW về việc sửa Điều lệ Đảng, Cương lĩnh (ban hành kèm theo tờ trình).",
		[]string{"Nghị quyết số 26-NQ/TW subject nông thôn", "Chỉ thị số 12-CT/TW subject đô thị", "Chỉ thị số 14-CT/TW subject giữ rừng", "Kế hoạch số 15-KH/TW subject thủy lợi", "Quy định số 16-QĐ/TW subject sửa Điều lệ Đảng, Cương lĩnh"}},
	{"a title ends before what the document did", "Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương Đảng khóa IX về công tác dân tộc đề ra mục tiêu lớn.", []string{"Nghị quyết số 24-NQ/TW subject công tác dân tộc"}},
	{"a department in small letters behind a title", "Ông Lê Văn Mến - Giám đốc sở TNMT tỉnh Yên Bái trả lời.", []string{"Lê Văn Mến holds Giám đốc of Sở Tài nguyên và Môi trường tỉnh Yên Bái"}},
	{"the only province that is named", "Ngày 12/3/2021, UBND tỉnh họp bàn về đường sá trên địa bàn tỉnh Yên Bái. Ông Lê Văn Mến - Giám đốc Sở GTVT báo cáo. Bà Lò Thị Na, Phó Giám đốc Sở Quy hoạch - Kiến trúc dự.",
		[]string{"organizer Ủy ban nhân dân tỉnh Yên Bái", "Lê Văn Mến holds Giám đốc of Sở Giao thông vận tải tỉnh Yên Bái", "organization Sở Quy hoạch - Kiến trúc GOVERNMENT"}},
	{"a department behind another province", "UBND tỉnh Yên Bái họp. Tỉnh Yên Bái báo cáo, tỉnh Yên Bái đề nghị. Bà Lò Thị Na, Phó Bí thư Tỉnh ủy Cà Mau, khi còn là Giám đốc Sở Y tế đã ký.", []string{"!organization Sở Y tế tỉnh Yên Bái*"}},
	{"departments where several provinces are named", "Đoàn đi qua tỉnh Yên Bái, tỉnh Cà Mau. Ông Lê Văn Mến - Giám đốc Sở Y tế báo cáo.", []string{"Lê Văn Mến holds Giám đốc of Sở Y tế", "!organization Sở Y tế tỉnh*"}},
	{"one department however printed", "Sở Tài nguyên - Môi trường tỉnh Yên Bái và Sở Tài nguyên Môi trường tỉnh Yên Bái là một.", []string{"organization Sở Tài nguyên và Môi trường tỉnh Yên Bái GOVERNMENT", "!organization Sở Tài nguyên - *"}},
	{"the body above in brackets", "Ông Lê Văn Mến, Cục trưởng Cục Chống tham nhũng (Thanh tra Chính phủ) phát biểu.", []string{"Cục Chống tham nhũng partOf Thanh tra Chính phủ"}},
	{"a committee of the National Assembly", "Ông Lê Văn Mến, Chủ nhiệm Ủy ban Kinh tế - Tài chính của Quốc hội nêu ý kiến.", []string{"organization Ủy ban Kinh tế - Tài chính LEGISLATURE"}},
	{"a bank whose name goes on in small letters", "Báo cáo của Ngân hàng Trung ương nêu rõ.", []string{"organization Ngân hàng Trung ương ENTERPRISE"}},
	{"an abbreviation ends the name", "Ủy ban KT chưa nhận được đơn.", []string{"!organization Ủy ban KT chưa *"}},
	{"any of the committees", "Dự họp có Bí thư, Phó Bí thư Tỉnh ủy, Thành ủy, Chủ tịch UBND tỉnh, thành phố.", []string{"!organization *"}},
	{"a district that reads as a name", "Ông Lê Văn Mến, Bí thư Huyện ủy, Chủ tịch HĐND huyện Triệu Phong phát biểu.", []string{"!person Triệu Phong", "Lê Văn Mến holds Chủ tịch of Hội đồng nhân dân huyện Triệu Phong"}},
	{"a brother of the secretary", "Ông Lê Văn Mến là em trai của Bí thư Tỉnh ủy Yên Bái.", []string{"!Lê Văn Mến holds *"}},
	{"foreign names of two words", "Cùng đi có các đồng chí Somphone Douangta, Bộ trưởng Bộ Tài chính; Souvanna Keobounma, Bộ trưởng Bộ Công chính và Vận tải.", []string{"Somphone Douangta holds Bộ trưởng of Bộ Tài chính", "Souvanna Keobounma holds Bộ trưởng of Bộ Công chính và Vận tải"}},
	{"a caption runs into the next sentence", "Trưởng Ban Dân vận Trung ương Đỗ Thị Ngô Qua ba năm thực hiện, kết quả rõ rệt.", []string{"person Đỗ Thị Ngô"}},
	{"an interview", "Giám đốc Sở Y tế tỉnh Yên Bái Lê Văn Mến P/V: Thưa ông, vì sao?", []string{"person Lê Văn Mến"}},
	{"a foreman is no person", "Thiếu tá QNCN Vũ Thị Nhàn, Tổ trưởng Tổ Đúc mạ, kể chuyện.", []string{"person Vũ Thị Nhàn", "!person Tổ Đúc"}},
	{"a national committee with its short form inside", "Chủ tịch Ủy ban An toàn giao thông (ATGT) quốc gia Lê Văn Khế báo cáo.", []string{"Lê Văn Khế holds Chủ tịch of Ủy ban An toàn giao thông quốc gia"}},
	{"a caption runs into the list of who came", "Ngày 2/6/2020, Lễ trao giải báo chí được tổ chức. Toàn cảnh. Ảnh: VGP/Nhật Hà Tham dự Lễ trao giải có Chủ tịch Quốc hội Lê Thị Sen; Bộ trưởng Bộ Công an Hoàng Văn Lúa.", []string{"attendee Lê Thị Sen", "attendee Hoàng Văn Lúa"}},
	{"those without names at the end of a list", "Ngày 2/6/2020, Kỳ họp thứ 4 HĐND tỉnh Hà Giang khai mạc. Chủ tịch Quốc hội Lê Thị Sen; Bộ trưởng Bộ Công an Hoàng Văn Lúa; đại diện các cơ quan Trung ương đã dự phiên khai mạc kỳ họp.", []string{"attendee Lê Thị Sen", "attendee Hoàng Văn Lúa"}},
	{"with the delegates is not attending", "Ngày 2/6/2020, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Bí thư Tỉnh ủy Lê Thị Sen với các đại biểu dự hội nghị.", []string{"!attendee *"}},
	{"the presence of bodies", "Ngày 2/6/2020, Hội nghị tổng kết có sự tham dự của đại diện các cơ quan như: Thanh tra Chính phủ, Bộ Quốc phòng.", []string{"attending Thanh tra Chính phủ", "attending Bộ Quốc phòng"}},
	{"a steering committee by its task", "Phó Thủ tướng Lê Văn Mến, Trưởng Ban chỉ đạo khắc phục sự cố môi trường biển 4 tỉnh miền Trung, chủ trì.", []string{"Lê Văn Mến holds Trưởng Ban of Ban chỉ đạo khắc phục sự cố môi trường biển 4 tỉnh miền Trung"}},
	{"a building", "Ngày 2/6/2020, tại Trụ sở Chính phủ, Bộ Y tế tổ chức Hội nghị trực tuyến toàn quốc.", []string{"place Trụ sở Chính phủ"}},
	{"a building and its city", "Ngày 2/6/2020, tại Trung tâm Hội nghị Quốc gia, Hà Nội, Bộ Y tế tổ chức Hội nghị trực tuyến toàn quốc.", []string{"place Trung tâm Hội nghị Quốc gia, Hà Nội", "!organization Trung tâm Hội nghị *"}},
	{"who took the picture", "Quang cảnh hội nghị. Ảnh: VOV/Lê Mến", []string{"!organization *"}},
	{"districts and towns that read as names of people", "Bí thư Quận ủy Sơn Trà chủ trì. Bí thư Thành ủy Cao Lãnh Lê Văn Mến và Bí thư Huyện ủy Gò Công Đông phát biểu. Bà Lê Thị Sen, Chủ tịch UBND quận Bắc Từ Liêm, dự.",
		[]string{"!person Sơn Trà", "!person Công Đông", "!person Cao Lãnh", "Lê Văn Mến holds Bí thư of Thành ủy Cao Lãnh", "organization Huyện ủy Gò Công Đông *", "Lê Thị Sen holds Chủ tịch of Ủy ban nhân dân quận Bắc Từ Liêm"}},
	{"a district whose first words are a province", "Bí thư Huyện ủy Điện Biên Đông và Chủ tịch UBND thành phố Điện Biên Phủ Lê Văn Mến dự.", []string{"organization Huyện ủy Điện Biên Đông *", "Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân thành phố Điện Biên Phủ"}},
	{"no town has that name", "Chủ tịch UBND thành phố Mai Sơn phát biểu.", []string{"person Mai Sơn"}},
	{"a career that begins with what is no office", "Ông Lê Văn Mến từng là cán bộ Sở Tư pháp, Phó Chánh Văn phòng UBND tỉnh Cà Mau, rồi Giám đốc Sở Nội vụ tỉnh Cà Mau.", []string{"Lê Văn Mến held Phó Chánh Văn phòng of Văn phòng Ủy ban nhân dân tỉnh Cà Mau", "Lê Văn Mến held Giám đốc of Sở Nội vụ tỉnh Cà Mau"}},
	{"what someone was then is not what they are", "Khi còn là Giám đốc Sở Y tế tỉnh Cà Mau, ông Lê Văn Mến ký nhiều quyết định. Giai đoạn 2010 - 2015, bà Đỗ Thị Hoa giữ cương vị Chánh án Tòa án nhân dân tỉnh Cà Mau. Bà Ngô Thu Sương (sinh năm 1970), từng là Giám đốc Sở Nội vụ tỉnh Cà Mau, Bí thư Tỉnh đoàn Cà Mau, dự.",
		[]string{"Lê Văn Mến held Giám đốc of Sở Y tế tỉnh Cà Mau", "Đỗ Thị Hoa held Chánh án of Tòa án nhân dân tỉnh Cà Mau", "Ngô Thu Sương held Giám đốc of Sở Nội vụ tỉnh Cà Mau", "Ngô Thu Sương held Bí thư of Tỉnh đoàn Cà Mau"}},
	{"ranks in a career", "Trước tháng 6/2016, đồng chí Lê Văn Mến là Đại tá, Tham mưu trưởng Quân khu 9; từ tháng 6/2016 đến 6/2018: Thiếu tướng, Phó Tư lệnh Quân khu 9.", []string{"Lê Văn Mến held Đại tá of -", "Lê Văn Mến held Tham mưu trưởng of Quân khu 9", "Lê Văn Mến held Thiếu tướng of -", "Lê Văn Mến held Phó Tư lệnh of Quân khu 9"}},
	{"at the same time", "Từ năm 2008 đến năm 2011, ông Lê Văn Mến là Giám đốc Sở Y tế tỉnh Cà Mau. Ông đồng thời làm Bí thư Đảng ủy Sở Y tế tỉnh Cà Mau.", []string{"Lê Văn Mến held Bí thư of Đảng ủy Sở Y tế tỉnh Cà Mau"}},
	{"degrees in what is told about someone", "Ông Lê Văn Mến quê ở Cà Mau, cùng quê với Bộ trưởng Bộ Y tế Đỗ Thị Hoa. Ông có trình độ chuyên môn Tiến sĩ Kinh tế, Cử nhân Luật.", []string{"Lê Văn Mến holds Tiến sĩ of -", "Lê Văn Mến holds Cử nhân of -", "!Đỗ Thị Hoa holds Tiến sĩ of -"}},
	{"former officials in a list", "Các cựu Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Y tế: Lê Văn Mến, Đỗ Thị Hoa bị khiển trách.", []string{"Lê Văn Mến held Thứ trưởng of Bộ Y tế", "Đỗ Thị Hoa held Thứ trưởng of Bộ Y tế"}},
	{"communes that read as names of people", "Bí thư Đảng ủy xã Kim Quan phát biểu. Chủ tịch UBND phường Phan Bội Châu và Chủ tịch UBND xã Bình Định Nam dự. Bí thư Đảng ủy xã Hoài Châu Bắc trao quà.",
		[]string{"!person *", "organization Đảng ủy xã Kim Quan *", "organization Ủy ban nhân dân phường Phan Bội Châu *", "organization Ủy ban nhân dân xã Bình Định Nam *", "organization Đảng ủy xã Hoài Châu Bắc *"}},
	{"a name of two words that is a person's elsewhere", "Chủ tịch UBND xã Lê Nam dự. Ông Lê Nam phát biểu.", []string{"person Lê Nam"}},
	{"communes with numbers", "Đảng ủy phường Mỹ Đình 1 tổ chức hội nghị. Đảng ủy xã Hòa Tú II và Đảng ủy xã Cư M'lan họp. Đảng ủy phường Móng Cái 3 và Công an xã Ninh Thuận 2 đã dự. UBND xã Tân Lập 2 năm liền được khen.",
		[]string{"organization Đảng ủy phường Mỹ Đình 1 *", "organization Đảng ủy xã Hòa Tú II *", "organization Đảng ủy xã Cư M'lan *", "organization Đảng ủy phường Móng Cái 3 *", "organization Công an xã Ninh Thuận 2 *", "organization Ủy ban nhân dân xã Tân Lập *"}},
	{"an apostrophe within a name of three words", "Đồng chí Rơ Châm H'Phik và bà Ksor H'Bơ Khăp phát biểu.", []string{"person Rơ Châm H'Phik", "person Ksor H'Bơ Khăp"}},
	{"'T.Ư' is one word", "Ban Chỉ đạo T.Ư về phòng, chống thiên tai họp với Viện Nghiên cứu thị trường T.Ư. Ông Lê Văn Mến, ủy viên T.Ư khóa XIII, Bí thư Tỉnh ủy Cà Mau và bà Đỗ Thị Hoa - Ủy viên BCH T.Ư Đảng, Chủ tịch HĐND tỉnh Cà Mau triển khai Chỉ thị số 12-CT/T.Ư và Nghị quyết số 05-NQ/T.U.",
		[]string{"organization Viện Nghiên cứu thị trường Trung ương *", "organization Ban Chỉ đạo Trung ương về phòng, chống thiên tai *", "Lê Văn Mến holds Ủy viên of Ban Chấp hành Trung ương Đảng", "Lê Văn Mến holds Bí thư of Tỉnh ủy Cà Mau", "Đỗ Thị Hoa holds Ủy viên of Ban Chấp hành Trung ương Đảng", "Đỗ Thị Hoa holds Chủ tịch of Hội đồng nhân dân tỉnh Cà Mau", "document Chỉ thị số 12-CT/TW", "document Nghị quyết số 05-NQ/TU"}},
	{"names of bodies that go on in small letters", "Hiệu trưởng Trường Đại học Thủ đô Lê Văn Mến và ông Trịnh Hoài An, Hiệu trưởng Trường Đại học Công đoàn, làm việc với Trung tâm Dịch vụ việc làm tỉnh Cà Mau, Tổng công ty Điện lực miền Bắc và Công đoàn các Khu công nghiệp tỉnh Cà Mau.",
		[]string{"Lê Văn Mến holds Hiệu trưởng of Trường Đại học Thủ đô", "Trịnh Hoài An holds Hiệu trưởng of Trường Đại học Công đoàn", "organization Trung tâm Dịch vụ việc làm tỉnh Cà Mau *", "organization Tổng công ty Điện lực miền Bắc *", "organization Công đoàn các Khu công nghiệp tỉnh Cà Mau *"}},
	{"unions of companies, associations of provinces", "Chủ tịch Công đoàn Tổng công ty Thép Việt Nam Lê Văn Mến và bà Đỗ Thị Hoa, Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh Cà Mau, dự.",
		[]string{"Lê Văn Mến holds Chủ tịch of Công đoàn Tổng công ty Thép Việt Nam", "Công đoàn Tổng công ty Thép Việt Nam partOf Tổng công ty Thép Việt Nam", "Đỗ Thị Hoa holds Chủ tịch of Hội Nạn nhân chất độc da cam/dioxin tỉnh Cà Mau"}},
	{"a word of the title that its body repeats", "Ông Lê Văn Mến, Trưởng phòng Phòng Nội vụ huyện Năm Căn, và bà Đỗ Thị Hoa, Chánh Văn phòng Văn phòng UBND tỉnh Cà Mau, dự.", []string{"Lê Văn Mến holds Trưởng phòng of Phòng Nội vụ huyện Năm Căn", "Đỗ Thị Hoa holds Chánh Văn phòng of Văn phòng Ủy ban nhân dân tỉnh Cà Mau"}},
	{"offices of several bodies, regions of the navy, schools with numbers", "Bộ Tư lệnh Vùng 5 Hải quân, Trường Sĩ quan Lục quân 2 và VNPT Cà Mau làm việc với Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh Cà Mau, Trung tâm Bồi dưỡng chính trị huyện Năm Căn.",
		[]string{"organization Bộ Tư lệnh Vùng 5 Hải quân *", "organization Trường Sĩ quan Lục quân 2 *", "organization VNPT Cà Mau *", "organization Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Cà Mau *", "organization Trung tâm Bồi dưỡng chính trị huyện Năm Căn *"}},
	{"charters of associations", "Hội nghị góp ý Điều lệ Công đoàn Việt Nam và Điều lệ Đảng Cộng sản Việt Nam, Quy chế làm việc của Thành ủy trên địa bàn thành phố.", []string{"document Điều lệ Công đoàn Việt Nam", "document Điều lệ Đảng", "document Quy chế làm việc của Thành ủy"}},
	{"what someone was once", "Bà Lê Thị Sen từng giữ các chức vụ: Bí thư Huyện ủy Mường Khương, Phó Chủ tịch UBND tỉnh Lào Cai.", []string{"Lê Thị Sen held Bí thư of Huyện ủy Mường Khương", "Lê Thị Sen held Phó Chủ tịch of Ủy ban nhân dân tỉnh Lào Cai"}},
	{"born, then the title", "Ông Lê Văn Mến, sinh ngày 2 tháng 6 năm 1968, Phó Bí thư Thường trực Tỉnh ủy Tiền Giang.", []string{"Lê Văn Mến holds Phó Bí thư Thường trực of Tỉnh ủy Tiền Giang"}},
	{"a Party group by the next title", "Ban cán sự đảng Chính phủ đồng ý. Đồng chí Lê Văn Mến, Ủy viên Ban cán sự Đảng, Thứ trưởng Bộ Xây dựng phát biểu.", []string{"Lê Văn Mến holds Ủy viên of Ban cán sự Đảng Bộ Xây dựng"}},
	{"a session of the council that is referred to", "Ngày 2/6/2020, buổi họp báo về đầu tư diễn ra. Tại kỳ họp thứ 11 Quốc hội khóa XIII, việc này đã được bàn.", []string{"meeting kỳ họp thứ 11 Quốc hội khóa XIII REFERENCED"}},
	{"two sides of a working session", "Ngày 8/7/2021, Đoàn kiểm tra của Ban Bí thư đã làm việc với Ban Thường vụ Tỉnh ủy Gia Lai.", []string{"attending Đoàn kiểm tra của Ban Bí thư", "attending Ban Thường vụ Tỉnh ủy Gia Lai"}},
	{"the year of a plan", "Sáng 7-2, Đoàn công tác Bộ Y tế đã có buổi làm việc với Sở Y tế tỉnh Yên Bái. Hai bên bàn chủ đề thi đua năm 2019.", []string{"start 2019-02-07"}},
	{"the year of what is over", "Sáng 7-2, Đoàn công tác Bộ Y tế đã có buổi làm việc với Sở Y tế tỉnh Yên Bái. Hai bên đánh giá kết quả thực hiện nhiệm vụ năm 2018.", []string{"!start *"}},
	{"half a year, and what is planned for the next", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Kết quả 6 tháng đầu năm 2021 là tốt. Giao biên chế năm 2022. Chỉ tiêu năm 2022 cao hơn.", []string{"start 2021-07-05"}},
	{"a plan goes on into the next year", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Phải xong việc này trong năm 2021. Trong năm 2022, hoàn thành phần còn lại.", []string{"start 2021-07-05"}},
	{"the year and those behind it", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Đây là việc của địa phương năm 2021 và những năm tiếp theo.", []string{"start 2021-07-05"}},
	{"a deadline", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Chậm nhất trong tháng 6/2025 phải có báo cáo.", []string{"!start *"}},
	{"a year of someone's life", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị cán bộ năm nay. Đầu năm 2019, ông giữ chức khác. Đầu năm 2020, ông về hưu.", []string{"!start *"}},
	{"a Tết by its name", "Sáng 7-2, Tỉnh ủy Hà Giang tổ chức Hội nghị giao ban. Nhân dân vui Tết Nguyên đán Đinh Dậu trong an toàn.", []string{"start 2017-02-07"}},
	{"a Tết to come", "Sáng 20-12, Tỉnh ủy Hà Giang tổ chức Hội nghị giao ban. Cần lo cho nhân dân vui Xuân Ất Tỵ.", []string{"start 2024-12-20"}},
	{"an anniversary in these weeks", "Sáng 9/7, tỉnh Hà Giang tổ chức Lễ kỷ niệm 50 năm ngày thành lập trường (12/7/1971 - 12/7/2021).", []string{"start 2021-07-09"}},
	{"a span that ends in the year", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Số liệu từ tháng 6/2016 - 3/2021 là đủ. Theo ông Lê Văn Mến, năm 2021, tỉnh đã lập năm đoàn.", []string{"start 2021-07-05"}},
	{"the year of a full date of the months before", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Trước đó, ngày 12-15/4/2021, đoàn đã đi các huyện.", []string{"start 2021-07-05"}},
	{"the year of two documents of the months before", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Đại biểu bàn Kết luận số 12-KL/TW ngày 22/3/2021 và Hướng dẫn số 6-HD/TU ngày 24/4/2021.", []string{"start 2021-07-05"}},
	{"no year from one document alone", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Đại biểu bàn Kết luận số 12-KL/TW ngày 22/3/2021.", []string{"!start *"}},
	{"a count up to a day of the next year", "Ngày 5/7, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết nhiệm vụ năm 2021. Số đảng viên tính đến 1/2/2022 là đủ.", []string{"!start 2021*"}},
	{"an extraordinary session", "Việc này đã được bàn tại kỳ họp bất thường lần thứ 5, Quốc hội khóa XV.", []string{"kỳ họp bất thường lần thứ 5, Quốc hội khóa XV number 5 term XV"}},
	{"a session with its kind in brackets", "Nghị quyết được thông qua tại kỳ họp thứ 12 (kỳ họp chuyên đề), khóa IX.", []string{"kỳ họp thứ 12 (kỳ họp chuyên đề), khóa IX number 12 term IX"}},
	{"the body before the number of its session", "Ông vắng mặt tại kỳ họp Quốc hội thứ 6 năm ngoái.", []string{"kỳ họp Quốc hội thứ 6 number 6 term "}},
	{"two sessions share their body", "Bà từng trả lời trước kỳ họp thứ 3, kỳ họp thứ 6 của Quốc hội khóa XIV.", []string{"kỳ họp thứ 3 của Quốc hội khóa XIV number 3 term XIV*", "kỳ họp thứ 6 của Quốc hội khóa XIV number 6 term XIV*"}},
	{"'lần' before digits", "Điều này nêu tại cuộc họp lần 4 của Ban Chỉ đạo Cải cách hành chính của Chính phủ.", []string{"cuộc họp lần 4 của Ban Chỉ đạo Cải cách hành chính number 4 term "}},
	{"a national conference of a series", "Như đã nêu tại Hội nghị Thanh tra toàn quốc lần thứ 30 là phải làm ngay.", []string{"Hội nghị Thanh tra toàn quốc lần thứ 30 number 30 term "}},
	{"the year behind the number of a conference", "Ngày 2/6/2020, Hội nghị của Chủ tịch tỉnh với doanh nghiệp lần thứ hai năm 2020 diễn ra tại Hà Giang.", []string{"Hội nghị của Chủ tịch tỉnh với doanh nghiệp lần thứ hai năm 2020 number 2 term "}},
	{"a congress of an association by its short name", "Chúng ta tiến tới Đại hội Đoàn toàn quốc lần thứ X, nhiệm kỳ 2012 - 2017.", []string{"Đại hội Đoàn toàn quốc lần thứ X, nhiệm kỳ 2012 - 2017 number 10 term "}},
	{"a congress with 'thứ' alone", "Nhiệm kỳ kết thúc tại Đại hội Đảng thứ 14.", []string{"Đại hội Đảng thứ 14 number 14 term "}},
	{"a plenum in small letters", "Theo Nghị quyết Hội nghị trung ương 6 khóa XII về bộ máy.", []string{"Hội nghị trung ương 6 khóa XII number 6 term XII"}},
	{"a plenum with its number in words", "Hội nghị Trung ương tám khóa I đã bàn việc này.", []string{"Hội nghị Trung ương tám khóa I number 8 term I"}},
	{"a plenum and no year", "Hội nghị Trung ương năm 2017 đã bàn việc này.", []string{"!Hội nghị Trung ương năm number *"}},
	{"a press conference before a session", "Chiều 19/5/2020 diễn ra buổi họp báo trước kỳ họp thứ 9, Quốc hội khóa XIV. Kỳ họp thứ 9 khai mạc ngày 20/5.", []string{"meeting buổi họp báo trước kỳ họp thứ 9, Quốc hội khóa XIV REPORTED", "kỳ họp thứ 9, Quốc hội khóa XIV number 9 term XIV of *", "!buổi họp báo trước kỳ họp thứ 9, Quốc hội khóa XIV number *"}},
	{"another meeting with its day", "Ngày 5/7/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Việc này đã nêu tại Phiên họp Thường trực Tỉnh ủy ngày 17/4/2021.", []string{"meeting Phiên họp Thường trực Tỉnh ủy REFERENCED", "start 2021-04-17 of Phiên họp Thường trực Tỉnh ủy"}},
	{"the day before a meeting", "Ngày 5/7/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Trước đó, vào ngày 26/6/2021, tại Hội nghị lần thứ 8 của Ban Chấp hành Đảng bộ tỉnh khóa XVII, việc này đã được bàn.", []string{"start 2021-06-26 of Hội nghị lần thứ 8 của Ban Chấp hành Đảng bộ tỉnh khóa XVII"}},
	{"one day of a session", "Ngày 8/4/2021, tại kỳ họp thứ 11, Quốc hội khóa XIV, ông Lê Văn Mến được bầu. Tin vui lan khắp nơi.", []string{"!start 2021-04-08 of kỳ họp *"}},
	{"the day of a resolution behind its plenum", "Ngày 5/7/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết thực hiện Nghị quyết Hội nghị Trung ương 6 khóa XII ngày 25/10/2017.", []string{"!start 2017-10-25*"}},
	{"the same meeting by another name", "Sáng 3/7/2021, Chính phủ tổ chức phiên họp thường kỳ tháng 6 năm 2021. Trong ngày 3/7, Hội nghị bàn về tình hình kinh tế diễn ra sôi nổi.", []string{"!meeting Hội nghị bàn về tình hình kinh tế *"}},
	{"a day in brackets behind a meeting", "Sáng 2/6/2021, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết nhiệm vụ năm. Trung ương đã truyền đạt tinh thần Hội nghị Thường vụ mở rộng (9/3) và chỉ thị mới.", []string{"meeting Hội nghị Thường vụ mở rộng REFERENCED"}},
	{"the seat of a body in small letters", "Chiều 6/2/2020 tại trụ sở UBND huyện Mường Khương, Sở Y tế tổ chức Hội nghị giao ban.", []string{"place trụ sở UBND huyện Mường Khương"}},
	{"a body lends its hall", "Ngày 25/5/2020, tại Văn phòng Tỉnh ủy Bình Định, Sở Y tế tổ chức Hội nghị giao ban.", []string{"place Văn phòng Tỉnh ủy Bình Định"}},
	{"the place far behind, beside the date", "Hội nghị sơ kết việc thực hiện các quy chế phối hợp công tác giữa các cơ quan nội chính của tỉnh với công an các huyện, viện kiểm sát các huyện, tòa án các huyện, thanh tra các huyện, quân sự các huyện trong công tác nội chính và phòng, chống tham nhũng năm qua, và bàn nhiệm vụ, giải pháp chủ yếu của năm tới cho tất cả các cấp đã diễn ra chiều 7/6/2020, tại Hà Nội.", []string{"place Hà Nội"}},
	{"a district and its province in brackets", "Sáng 10/12/2020, tại huyện Bắc Hà (tỉnh Lào Cai), Sở Y tế tổ chức Hội nghị giao ban.", []string{"place huyện Bắc Hà (tỉnh Lào Cai)"}},
	{"the place before 'vào'", "Lễ trao Giải báo chí tỉnh được tổ chức tại Hà Nội vào tối 21/6/2020.", []string{"place Hà Nội"}},
	{"where the voters live", "Sáng 19/7/2020, Bí thư Tỉnh ủy Hà Giang Lê Văn Mến tiếp xúc cử tri xã Lũng Cú, huyện Đồng Văn.", []string{"place xã Lũng Cú, huyện Đồng Văn"}},
	{"who represents the owners", "Chiều 6/2/2020, ông Lê Văn Mến chủ trì cuộc làm việc với các sở về phương án sắp xếp các doanh nghiệp do Bộ Xây dựng làm đại diện chủ sở hữu.", []string{"meeting cuộc làm việc với các sở về phương án sắp xếp các doanh nghiệp do Bộ Xây dựng làm đại diện chủ sở hữu REPORTED"}},
	{"a summing-up without a conference", "Ngày 9/6/2020, Ban Thường vụ Tỉnh ủy Hà Giang tổ chức sơ kết 1 năm triển khai quy định mới.", []string{"meeting sơ kết 1 năm triển khai quy định mới REPORTED", "organizer Ban Thường vụ Tỉnh ủy Hà Giang", "start 2020-06-09"}},
	{"'họp' as the name of a meeting", "Chiều 30-12-2020, Thủ tướng Chính phủ Lê Văn Mến chủ trì họp về sắp xếp bộ máy.", []string{"meeting họp về sắp xếp bộ máy REPORTED", "chair Lê Văn Mến"}},
	{"any of the meetings", "Chủ tịch UBND huyện triệu tập và chủ tọa các phiên họp của UBND. Việc này có ghi trong luật.", []string{"!meeting *"}},
	{"a working session, and what was done there", "Ngày 7/7/2020, Đoàn kiểm tra của Bộ Chính trị đã có buổi làm việc với Ban Thường vụ Tỉnh ủy Cao Bằng, công bố báo cáo kết quả kiểm tra.", []string{"meeting buổi làm việc với Ban Thường vụ Tỉnh ủy Cao Bằng REPORTED"}},
	{"a congress of a year", "Ông từng dự Đại hội đại biểu Đoàn Thanh niên Bộ Y tế năm 2017 tại đây.", []string{"meeting Đại hội đại biểu Đoàn Thanh niên Bộ Y tế năm 2017 REFERENCED"}},
	{"a session with the rest of its name elsewhere", "Sáng 2/6/2020, đại biểu tiếp xúc cử tri xã Lũng Cú, huyện Đồng Văn sau Kỳ họp thứ 21, HĐND tỉnh khóa XVIII. Đại biểu báo cáo kết quả Kỳ họp thứ 21, HĐND tỉnh.", []string{"Kỳ họp thứ 21, HĐND tỉnh khóa XVIII number 21 term XVIII*", "!Kỳ họp thứ 21, HĐND number *"}},
	{"a picture from long ago", "Chủ tịch nước Lê Văn Mến làm việc với Tỉnh ủy Hà Giang hồi tháng 8. Tỉnh vừa công bố mười sự kiện.", []string{"!meeting *"}},
	{"those who came from one side and the other", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra. Dự hội nghị có Bộ trưởng Bộ Y tế Lê Thị Sen. Về phía tỉnh Hà Giang có lãnh đạo Sở Y tế, Sở Nội vụ tỉnh Hà Giang.", []string{"attending Sở Nội vụ tỉnh Hà Giang"}},
	{"the list of those present goes on", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra. Dự hội nghị có các đồng chí: Lê Thị Sen, Hoàng Văn Lúa. Ngoài ra, còn có các đồng chí: Đỗ Thị Ngô; lãnh đạo: Bộ Y tế, Bộ Nội vụ.", []string{"attending Bộ Y tế", "attending Bộ Nội vụ", "attendee Đỗ Thị Ngô"}},
	{"where a voter lives", "Sáng 2/6/2020, đại biểu tiếp xúc cử tri xã Lũng Cú, huyện Đồng Văn. Ông Hoàng Văn Lúa, xóm Tân Sơn, xã Lũng Cú đề nghị sửa đường. Còn bà Đỗ Thị Ngô, Xóm trưởng xóm Hòa Bình kiến nghị xây trường.", []string{"speaker Hoàng Văn Lúa", "speaker Đỗ Thị Ngô"}},
	{"who speaks in a list of what was said", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra tại Hà Giang. * Phó Thủ tướng Lê Văn Mến: Các địa phương cần đối thoại nhiều hơn.", []string{"speaker Lê Văn Mến"}},
	{"a report and whose it is", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra tại Hà Giang. Theo báo cáo của Thứ trưởng Bộ Y tế Lê Văn Mến, kết quả rất tốt.", []string{"speaker Lê Văn Mến"}},
	{"who could not come", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra tại Hà Giang. Bộ trưởng Bộ Y tế Lê Văn Mến không dự hội nghị.", []string{"!attendee Lê Văn Mến"}},
	{"who came from the other side", "Ngày 2/6/2020, Sở Y tế tổ chức Hội nghị tổng kết tại Hà Giang. Về phía tỉnh Hà Giang có bà Lê Thị Sen, Phó Bí thư Tỉnh ủy; ông Hoàng Văn Lúa.", []string{"attendee Lê Thị Sen", "attendee Hoàng Văn Lúa"}},
	{"who reads the decision", "Ngày 2/6/2020, Hội nghị công bố quyết định diễn ra tại Hà Giang. Thay mặt Tỉnh ủy, ông Lê Văn Mến, Trưởng Ban Tổ chức Tỉnh ủy, đã đọc quyết định.", []string{"speaker Lê Văn Mến"}},
	{"who talks to the press", "Ngày 2/6/2020, Sở Y tế tổ chức Hội nghị tổng kết tại Hà Giang. Ông Lê Văn Mến trao đổi với báo chí về việc này.", []string{"!speaker *"}},
	{"a heading before the one who concludes", "Ngày 2/6/2020, Hội nghị tổng kết diễn ra tại Hà Giang. Phát triển theo quy hoạch Phát biểu kết luận Hội nghị, đồng chí Lê Văn Mến cảm ơn mọi người.", []string{"concluder Lê Văn Mến"}},
	{"what was heard before the conclusion", "Ngày 2/6/2020, Bộ Y tế tổ chức cuộc họp về thuốc. Sau khi nghe báo cáo, kết luận cuộc họp, Bộ trưởng Bộ Y tế Lê Văn Mến giao việc.", []string{"concluder Lê Văn Mến"}},
	{"a body that has met", "Ngày 25/5/2020, tại Hà Nội, Ban Bí thư đã họp dưới sự chủ trì của đồng chí Lê Văn Mến.", []string{"meeting cuộc họp của Ban Bí thư REPORTED", "chair Lê Văn Mến", "organizer Ban Bí thư", "place Hà Nội"}},
	{"two days with their month each", "Tại kỳ họp thứ 12 vào ngày 7/8 và 8/8/2020, Ủy ban Kiểm tra Trung ương đã kết luận nhiều việc.", []string{"start 2020-08-07", "end 2020-08-08", "organizer Ủy ban Kiểm tra Trung ương"}},
	{"a solemn ceremony", "Sáng 9/7/2020, Tỉnh ủy Hà Giang, Quân khu 2 đã tổ chức trọng thể Lễ kỷ niệm ngày thành lập tỉnh.", []string{"organizer Tỉnh ủy Hà Giang", "organizer Quân khu 2"}},
	{"voters and a delegation", "Ngày 27/6/2020, ông Lê Văn Mến cùng Đoàn đại biểu Quốc hội tỉnh Sơn La đã tiếp xúc cử tri tại xã Chiềng Xôm, thành phố Sơn La.", []string{"attending Đoàn đại biểu Quốc hội tỉnh Sơn La"}},
	{"a working session between two bodies", "Ngày 27/6/2020, buổi làm việc của Tổng cục Thuế với Sở Y tế tỉnh Sơn La diễn ra tại Hà Nội.", []string{"attending Tổng cục Thuế", "attending Sở Y tế tỉnh Sơn La"}},
	{"a meeting with the leaders of a body", "Ngày 27/6/2020, ông Lê Văn Mến đã chủ trì cuộc họp đột xuất với lãnh đạo UBND tỉnh Sơn La, các sở.", []string{"attending Ủy ban nhân dân tỉnh Sơn La"}},
	{"a headline that ends in a word of the day", "Chuyển đổi số trong giai đoạn hiện nay\n\nSáng 9/7/2020, Sở Y tế tỉnh Hà Giang tổ chức Hội nghị tổng kết chuyển đổi số.", []string{"start 2020-07-09"}},
	{"a congress by its term of office alone", "Ngày 9/7/2020, Đảng bộ Sở Y tế tỉnh Hà Giang long trọng tổ chức Đại hội nhiệm kỳ 2020-2025. Đại hội Đảng bộ Sở Y tế tỉnh Hà Giang nhiệm kỳ 2020 - 2025 đề ra ba khâu đột phá. Nhiều mục tiêu do Đại hội Đảng bộ Sở Y tế tỉnh Hà Giang nhiệm kỳ 2015-2020 đề ra đã đạt.", []string{"meeting Đại hội Đảng bộ Sở Y tế tỉnh Hà Giang nhiệm kỳ 2020 - 2025 REPORTED", "organizer Đảng bộ Sở Y tế tỉnh Hà Giang", "!meeting Đại hội nhiệm kỳ*", "meeting Đại hội Đảng bộ Sở Y tế tỉnh Hà Giang nhiệm kỳ 2015-2020 REFERENCED"}},
	{"a congress with its body behind its term", "ĐẠI HỘI LẦN THỨ V NHIỆM KỲ 2020-2025 THÀNH CÔNG TỐT ĐẸP\n\nNgày 9/7/2020, Đại hội đảng viên lần thứ V, nhiệm kỳ 2020 - 2025 Đảng bộ Sở Y tế tỉnh Hà Giang đã được tổ chức.", []string{"meeting Đại hội đảng viên lần thứ V, nhiệm kỳ 2020 - 2025 Đảng bộ Sở Y tế tỉnh Hà Giang REPORTED", "!meeting ĐẠI HỘI*"}},
	{"a congress of a body known by its name alone", "Các đại biểu bầu đoàn đi dự Đại hội Đảng bộ Thép Hòa Bình lần thứ VI, nhiệm kỳ 2020 - 2025.", []string{"meeting Đại hội Đảng bộ Thép Hòa Bình lần thứ VI, nhiệm kỳ 2020 - 2025 REFERENCED"}},
	{"a congress of those who excel", "Ngày 9/7/2020, Công an tỉnh Hà Giang tổ chức Đại hội thi đua “Vì an ninh Tổ quốc” lần thứ VIII.", []string{"meeting Đại hội thi đua “Vì an ninh Tổ quốc” lần thứ VIII REPORTED", "Đại hội thi đua “Vì an ninh Tổ quốc” lần thứ VIII number 8 term "}},
	{"congresses at all levels before one", "Ngày 9/7/2020, sở bàn về Đại hội CĐ các cấp tiến tới Đại hội CĐ Việt Nam lần thứ XII.", []string{"!meeting Đại hội CĐ các cấp*"}},
	{"an abbreviation within the name of the committee that meets", "Chiều 14-5-2020, Hội nghị lần thứ 12, Ban Chấp hành (BCH) Trung ương Đảng khóa XII họp phiên bế mạc. Cán bộ học Nghị quyết Hội nghị lần thứ 12, BCH Trung ương Đảng khóa XII.", []string{"meeting Hội nghị lần thứ 12, Ban Chấp hành (BCH) Trung ương Đảng khóa XII REPORTED", "!meeting Hội nghị lần thứ 12, BCH*"}},
	{"a session with 'thứ' behind the verb", "Ngày 9/7/2020, Ủy ban Kiểm tra Tỉnh ủy Hà Giang họp Kỳ thứ 36.", []string{"meeting Kỳ họp thứ 36 Ủy ban Kiểm tra Tỉnh ủy Hà Giang REPORTED", "organizer Ủy ban Kiểm tra Tỉnh ủy Hà Giang"}},
	{"a plenary session and what it is for", "Ngày 9/7/2020, Ủy ban Pháp luật của Quốc hội họp phiên toàn thể thứ 30 thẩm tra dự án luật.", []string{"phiên toàn thể thứ 30 number 30 term ", "organizer Ủy ban Pháp luật của Quốc hội"}},
	{"a number in words above ten", "Ngày 9/7/2020, Ban Chấp hành Đảng bộ huyện Yên Minh tổ chức Hội nghị lần thứ mười lăm (mở rộng) để bàn về thủy lợi.", []string{"meeting Hội nghị lần thứ mười lăm (mở rộng) REPORTED", "Hội nghị lần thứ mười lăm (mở rộng) number 15 term "}},
	{"a number in words above twenty", "Ngày 9/7/2020, Ban Chấp hành Đảng bộ huyện Yên Minh tổ chức Hội nghị lần thứ hai mươi mốt.", []string{"Hội nghị lần thứ hai mươi mốt number 21 term "}},
	{"a forum", "Ngày 9/7/2020, tại Hà Nội diễn ra Diễn đàn chính sách về chuyển đổi số. Theo Diễn đàn Kinh tế Thế giới, thứ hạng đã tăng.", []string{"meeting Diễn đàn chính sách về chuyển đổi số REPORTED", "!meeting Diễn đàn Kinh tế*"}},
	{"a reception that was a working session", "Ngày 9/7/2020, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Thị Sen có buổi tiếp và làm việc với Bộ Nội vụ.", []string{"meeting buổi tiếp và làm việc với Bộ Nội vụ REPORTED"}},
	{"talks with someone of two titles", "Ngày 9/7/2020, Chủ tịch nước Lê Văn Mến có cuộc hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.", []string{"meeting cuộc hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith REPORTED"}},
	{"a ceremony for someone", "Ngày 9/7/2020, lễ viếng đồng chí Lê Văn Mến được tổ chức tại Hà Nội.", []string{"meeting lễ viếng đồng chí Lê Văn Mến REPORTED"}},
	{"ceremonies of other kinds", "Ngày 9/7/2020, Đảng ủy xã Lũng Cú tổ chức Lễ kết nạp đảng viên mới.", []string{"meeting Lễ kết nạp đảng viên mới REPORTED", "organizer Đảng ủy xã Lũng Cú"}},
	{"a decision made known", "Ngày 9/7/2020, Ban Tổ chức Tỉnh ủy Hà Giang tổ chức công bố quyết định về công tác cán bộ.", []string{"meeting công bố quyết định về công tác cán bộ REPORTED"}},
	{"a meeting whose sentence comes behind its guests", "Dự và chỉ đạo hội nghị có đồng chí Lê Thị Sen. Hội nghị do Ban Tổ chức Tỉnh ủy Hà Giang tổ chức sáng 12/3/2020 tại thành phố Hà Giang.", []string{"start 2020-03-12", "organizer Ban Tổ chức Tỉnh ủy Hà Giang", "place thành phố Hà Giang"}},
	{"a law with its year, and without", "Luật Hợp tác xã năm 2012 có hiệu lực từ lâu. Luật HTX cần được sửa đổi. Luật HTX 2012 còn vướng.", []string{"document Luật Hợp tác xã năm 2012", "!document Luật HTX*"}},
	{"two laws of one name", "Theo Luật Tổ chức chính quyền địa phương 2015, huyện có nhiều việc. Luật Tổ chức chính quyền địa phương (sửa đổi) thì khác.", []string{"document Luật Tổ chức chính quyền địa phương 2015", "document Luật Tổ chức chính quyền địa phương (sửa đổi)"}},
	{"a law that is being changed", "Quốc hội bàn về Luật Du lịch sửa đổi. Chương II của Luật Du lịch (sửa đổi) nói về đô thị.", []string{"document Luật Du lịch sửa đổi", "!document Luật Du lịch (sửa đổi)"}},
	{"the year of a law with its symbol elsewhere", "Luật Đất đai số 31/2024/QH15 có hiệu lực. Luật Đất đai năm 2024 có nhiều điểm mới.", []string{"document Luật số 31/2024/QH15", "!document Luật Đất đai*"}},
	{"an ordinance with a long name", "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007 đã được thay thế.", []string{"document Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007"}},
	{"some articles of a decree", "Nghị định số 67/2025/NĐ-CP ngày 15/3/2025 sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP.", []string{"Nghị định số 67/2025/NĐ-CP AMENDS Nghị định số 178/2024/NĐ-CP"}},
	{"a conclusion that goes on with a directive", "Kết luận số 01-KL/TW tiếp tục thực hiện Chỉ thị số 05-CT/TW.", []string{"Kết luận số 01-KL/TW CONTINUES Chỉ thị số 05-CT/TW"}},
	{"decrees side by side that nothing binds", "Nghị định số 67/2025/NĐ-CP có hiệu lực. Việc sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP còn chậm.", []string{"!Nghị định số 67/2025/NĐ-CP AMENDS*"}},
	{"a joint resolution with three issuers", "Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN quy định các hình thức giám sát.", []string{"document Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"}},
	{"the year of an edition", "Dự kiến ngày 27/11, Bộ Nội vụ tổ chức Hội thảo Giáo dục 2020 với chủ đề tự chủ.", []string{"start 2020-11-27"}},
	{"the end of a term is no edition", "Sáng 27/11, phiên họp thứ 5 Hội đồng Quốc phòng và An ninh nhiệm kỳ 2021-2026 diễn ra.", []string{"!start *"}},
	{"a meeting known by its title", "Ngày 2/6/2021, Sở Y tế tổ chức Hội nghị tổng kết. Sở rà soát các dự án đã được chấp thuận tại Hội nghị “Hà Giang 2020 - Hợp tác đầu tư và phát triển” để hoàn thiện thủ tục.", []string{"meeting Hội nghị “Hà Giang 2020 - Hợp tác đầu tư và phát triển” REFERENCED"}},
	{"a place before what the visit is for", "Ngày 5/4/2019, đoàn công tác của Bộ Y tế đã có buổi làm việc với Sở Y tế tại Quảng Ninh để chuẩn bị dự án.", []string{"place Quảng Ninh"}},
	{"a congress in capitals, and in the text", "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ LŨNG CÚ LẦN THỨ NHẤT NHIỆM KỲ 2020 – 2025\n\nSáng ngày 11/8/2020, Đảng bộ xã lũng Cú tổ chức Đại hội đại biểu Đảng bộ lần thứ Nhất, nhiệm kỳ 2020 – 2025.", []string{"start 2020-08-11", "!meeting Đại hội đại biểu Đảng bộ lần thứ Nhất, nhiệm kỳ 2020 – 2025 REFERENCED", "!meeting ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ LŨNG CÚ LẦN THỨ NHẤT NHIỆM KỲ 2020 – 2025 REFERENCED"}},
	{"the Đảng bộ that is told elsewhere", "Ngày 9/7/2020, Đảng bộ Sở Y tế tỉnh Hà Giang tổ chức Đại hội nhiệm kỳ 2020-2025. Đại hội Đảng bộ nhiệm kỳ 2020 - 2025 là đại hội của đổi mới.", []string{"!meeting Đại hội Đảng bộ nhiệm kỳ*", "organizer Đảng bộ Sở Y tế tỉnh Hà Giang"}},
	{"who a holder is", "Chủ tịch UBND tỉnh Cà Mau hiện nay là ông Lê Văn Mến. Giám đốc Sở Y tế Cà Mau là bà Đỗ Thị Hoa, Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau, ông Trịnh Hoài An là Phó Giám đốc Sở Y tế Cà Mau.",
		[]string{"Lê Văn Mến holds Chủ tịch of Ủy ban nhân dân tỉnh Cà Mau", "Đỗ Thị Hoa holds Giám đốc of Sở Y tế Cà Mau", "Đỗ Thị Hoa holds Ủy viên of Ban Thường vụ Tỉnh ủy Cà Mau", "Trịnh Hoài An holds Phó Giám đốc of Sở Y tế Cà Mau"}},
	{"who someone close to a holder is", "Cha của Giám đốc Sở Y tế Cà Mau là ông Lê Văn Mến. Người kế nhiệm Chủ tịch UBND tỉnh Cà Mau là ông Trịnh Hoài An.", []string{"!Lê Văn Mến holds *", "!Trịnh Hoài An holds *"}},
	{"committees of councils", "Bà Đỗ Thị Hoa, Trưởng Ban Dân tộc HĐND tỉnh Cà Mau phát biểu. Ông Lê Văn Mến - Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh Cà Mau dự.",
		[]string{"Đỗ Thị Hoa holds Trưởng Ban of Ban Dân tộc Hội đồng nhân dân tỉnh Cà Mau", "Lê Văn Mến holds Phó Trưởng đoàn chuyên trách of Đoàn đại biểu Quốc hội tỉnh Cà Mau"}},
	{"a session of a committee", "Ngày 12/3/2021, UBND tỉnh Cà Mau tổ chức họp Ban Chỉ đạo cải cách hành chính. Ông Lê Văn Mến chủ trì.", []string{"meeting họp Ban Chỉ đạo cải cách hành chính REPORTED", "chair Lê Văn Mến"}},
	{"what a clause behind a subject says", "Ngày 12/3/2021, Tỉnh ủy Cà Mau tổ chức hội nghị tổng kết năm 2020. Thực hiện Nghị quyết số 18-NQ/TW về sắp xếp bộ máy, các cấp đã làm tốt.", []string{"!Nghị quyết số 18-NQ/TW subject *các cấp*"}},
	{"a post of someone else before a comma", "Trả lời về sức khỏe của Bí thư Tỉnh ủy Cà Mau, ông Lê Văn Mến nói sẽ thông báo. Bí thư Tỉnh ủy Cà Mau Trịnh Hoài An đang điều trị.", []string{"Trịnh Hoài An holds Bí thư of Tỉnh ủy Cà Mau", "!Lê Văn Mến holds *"}},
	{"a post before a comma", "Theo Bí thư Tỉnh ủy Cà Mau, ông Lê Văn Mến, việc này đã xong.", []string{"Lê Văn Mến holds Bí thư of Tỉnh ủy Cà Mau"}},
	{"a meeting that elects", "Ngày 27/4/2018, ông Lê Văn Mến được hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau bầu làm Bí thư Tỉnh ủy Cà Mau. Ngày 7/5/2018, Huyện đoàn Năm Căn tổ chức Hội nghị lần thứ 12, khóa XXI bầu bổ sung Phó Bí thư.", []string{"!meeting *bầu*"}},
	{"a plenum at work", "Ngày 7/5/2017, Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII làm việc tại Hội trường. Tổng Bí thư Nguyễn Phú Trọng chủ trì phiên họp.", []string{"meeting Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII REPORTED", "chair Nguyễn Phú Trọng"}},
	{"voters with 'với'", "Chiều 3/5/2021, Bí thư Thành ủy Cần Thơ Lê Văn Mến có buổi tiếp xúc với cử tri quận Ô Môn trước kỳ họp. Ông Mến phát biểu tại buổi tiếp xúc.", []string{"meeting buổi tiếp xúc với cử tri quận Ô Môn*", "speaker Lê Văn Mến"}},
	{"voters met with 'với'", "Chiều 3/5/2021, Bí thư Thành ủy Cần Thơ Lê Văn Mến tiếp xúc với cử tri quận Ô Môn. Ông Mến phát biểu tại buổi tiếp xúc.", []string{"meeting tiếp xúc với cử tri quận Ô Môn*"}},
	{"voters of several wards behind a colon", "Sáng 6/5/2020, ông Lê Văn Mến tiếp xúc cử tri các phường: Lũng Cú, Đồng Văn. Tại buổi tiếp xúc, hơn 400 cử tri đã nghe báo cáo.", []string{"meeting tiếp xúc cử tri các phường: Lũng Cú, Đồng Văn REPORTED", "!meeting buổi tiếp xúc*"}},
	{"what is put into a draft", "Ngày 1/8/2020, Sở Y tế tổ chức Hội nghị lấy ý kiến góp ý của cán bộ vào dự thảo văn kiện.", []string{"meeting Hội nghị lấy ý kiến góp ý của cán bộ vào dự thảo văn kiện REPORTED"}},
	{"the time behind 'vào'", "Sở Y tế tổ chức Hội nghị tổng kết công tác y tế vào sáng 1/8/2020.", []string{"meeting Hội nghị tổng kết công tác y tế REPORTED", "start 2020-08-01"}},
	{"a video link", "Sáng 30/6/2020, Đảng ủy xã Lũng Cú tổ chức Lễ công bố quyết định tại điểm cầu xã Lũng Cú.", []string{"place xã Lũng Cú"}},
	{"a hall with a number", "Sáng 30/6/2020, tại Hội trường D1.100, Sở Y tế tổ chức Hội nghị tổng kết.", []string{"place Hội trường D1.100"}},
	{"a session at which a council passed something", "Ngày 15/11/2020, Sở Y tế tổ chức Hội nghị tổng kết. Nghị quyết về kế hoạch vốn trái phiếu vừa được Quốc hội thông qua tại Kỳ họp thứ 2 này.", []string{"meeting Kỳ họp thứ 2 REFERENCED", "document Nghị quyết về kế hoạch vốn trái phiếu"}},
	{"a regular session of a month", "Ngày 26/9/2020, Sở Y tế tổ chức Hội nghị tổng kết. Theo Bộ trưởng Bộ Y tế Lê Văn Mến, tại phiên họp Chính phủ thường kỳ tháng 9/2020, các thành viên đều thống nhất.", []string{"meeting phiên họp Chính phủ thường kỳ tháng 9/2020 REFERENCED"}},
	{"the day on which the Prime Minister issued something", "Ngày 15/10/2020 Thủ tướng Chính phủ đã ban hành Chỉ thị số 17/CT-TTg.", []string{"Chỉ thị số 17/CT-TTg issuedOn 2020-10-15", "!Chỉ thị số 17/CT-TTg issuer *"}},
	{"what a body met to make known", "Ngày 10/1/2020, Bộ Y tế đã họp công bố quyết định thành lập Tổ biên tập. Thứ trưởng Bộ Y tế Lê Văn Mến chủ trì cuộc họp.", []string{"meeting họp công bố quyết định thành lập Tổ biên tập REPORTED", "chair Lê Văn Mến"}},
	{"a plan issued on taking in a directive", "Quán triệt nghiêm túc chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 10/CT-TTg, UBND tỉnh Hà Giang đã ban hành Kế hoạch số 328/KH-UBND.", []string{"Kế hoạch số 328/KH-UBND IMPLEMENTS Chỉ thị số 10/CT-TTg"}},
	{"rules that are being drafted", "Đại biểu góp ý vào dự thảo Quyết định ban hành Quy chế hoạt động và phân công nhiệm vụ cho Tổ giúp việc.", []string{"!document Quy chế*"}},
	{"the central committee of an association meets", "Ngày 12/3/2020, Hội nghị lần thứ 3 Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa VIII đã bế mạc tại Hà Nội.", []string{"meeting Hội nghị lần thứ 3 Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa VIII REPORTED", "Hội nghị lần thứ 3 Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa VIII number 3 term VIII"}},
	{"a number before a term", "Ngày 12/3/2020, Hội Nông dân Việt Nam tổ chức Hội nghị Ban Chấp hành lần thứ 3, khóa VIII.", []string{"Hội nghị Ban Chấp hành lần thứ 3, khóa VIII number 3 term VIII"}},
	{"a congress prepares itself", "Ngày 12/3/2020, tại Hà Nội, Đại hội đại biểu Đảng bộ Bộ Nội vụ lần thứ XXII, nhiệm kỳ 2020 - 2025 họp phiên trù bị.", []string{"meeting Đại hội đại biểu Đảng bộ Bộ Nội vụ lần thứ XXII, nhiệm kỳ 2020 - 2025 REPORTED", "start 2020-03-12"}},
	{"talks by their subject", "Ngày 7/3/2020, Hội Nông dân tỉnh Hà Giang tổ chức tọa đàm với chủ đề “Nông dân thời đại số”.", []string{"meeting tọa đàm với chủ đề “Nông dân thời đại số” REPORTED"}},
	{"a ceremony to report what was done", "Sáng 12/3/2020, Hội Nông dân tỉnh Hà Giang tổ chức lễ báo công dâng Bác.", []string{"meeting lễ báo công dâng Bác REPORTED"}},
	{"a list that closes by saying that all came", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Chủ tịch UBND tỉnh Lê Văn Mến, Trưởng Ban Tổ chức Tỉnh ủy Đỗ Thị Hoa, lãnh đạo các sở, ngành cùng tham dự.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa"}},
	{"the day that an anniversary keeps is not that of the meeting", "Nhân kỷ niệm 60 năm thành lập ngành Kiểm sát 26/7/2020, Viện Kiểm sát nhân dân tỉnh Nghệ An tổ chức Lễ kỷ niệm.", []string{"!start *"}},
	{"a session that is to go on for days", "Chiều 2/12/2022, HĐND huyện Đô Lương tổ chức Hội nghị thống nhất nội dung. Kỳ họp thứ 8 HĐND huyện Đô Lương dự kiến sẽ được tổ chức trong ba ngày, từ 14 đến 16/12/2022.", []string{"start 2022-12-02", "start 2022-12-14 of Kỳ họp thứ 8 HĐND huyện Đô Lương", "end 2022-12-16 of Kỳ họp thứ 8 HĐND huyện Đô Lương"}},
	{"who is said to be the one in the chair", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Ông Lê Văn Mến, Bí thư Tỉnh ủy là người chủ trì hội nghị.", []string{"chair Lê Văn Mến"}},
	{"who speaks behind the years of an office", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Ông Lê Văn Mến, Bí thư Tỉnh ủy khóa XV, nhiệm kỳ 2015-2020 đề nghị các cấp quan tâm. Bà Đỗ Thị Hoa, Trưởng Ban Chỉ đạo Tháng Thanh niên tỉnh Cà Mau 2018 cho biết công việc đã xong.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa"}},
	{"a ceremony of a kind that is in no list", "Ngày 5/3/2019, Hội Nông dân tỉnh Nghệ An tổ chức Lễ khởi động Dự án trồng rừng ven biển. Phát biểu tại lễ khởi động, bà Đỗ Thị Hoa đề nghị các xã chăm sóc cây.", []string{"meeting Lễ khởi động Dự án trồng rừng ven biển REPORTED", "speaker Đỗ Thị Hoa"}},
	{"words with 'lễ' that name no ceremony", "Lễ hội Đền Cuông ngày 5/3/2019 đông khách. Lễ tân khách sạn và lễ phục được chuẩn bị sẵn. Dịp nghỉ lễ dài ngày, tỉnh Nghệ An đón nhiều khách.", []string{"!meeting *"}},
	{"a visit with a session to work", "Tại chuyến thăm và làm việc với nhà trường chiều 5/3/2019, Thứ trưởng Bộ Giáo dục và Đào tạo Lê Văn Mến ghi nhận nỗ lực của tập thể giáo viên.", []string{"meeting chuyến thăm và làm việc với nhà trường REPORTED", "speaker Lê Văn Mến"}},
	{"a visit to a country", "Ngày 5/3/2019, Chủ tịch Quốc hội Lê Văn Mến kết thúc chuyến thăm và làm việc tại Nhật Bản.", []string{"!meeting *"}},
	{"a text that starts with who came to a meeting it names by its kind alone", "Tham dự có các đồng chí: Lê Văn Mến, Bí thư Tỉnh ủy; Đỗ Thị Hoa, Chủ tịch UBND tỉnh. Tại buổi gặp mặt, các đại biểu ôn lại truyền thống vẻ vang.", []string{"meeting buổi gặp mặt REPORTED", "attendee Lê Văn Mến", "attendee Đỗ Thị Hoa"}},
	{"an anniversary in a list of what is to be done", "Ngày 5/3/2019, Sở Y tế Nghệ An yêu cầu các đơn vị: tổ chức kỷ niệm 64 năm Ngày Thầy thuốc Việt Nam; tuyên truyền về y đức.", []string{"!meeting *"}},
	{"a meeting that a body is said to hold by its verb alone", "Sáng 5/3/2019, Thường trực Tỉnh ủy Nghệ An gặp mặt các cán bộ lão thành cách mạng. Tại buổi gặp mặt, đồng chí Lê Văn Mến, Bí thư Tỉnh ủy thông báo tình hình của tỉnh.", []string{"meeting gặp mặt các cán bộ lão thành cách mạng REPORTED", "organizer Thường trực Tỉnh ủy Nghệ An", "speaker Lê Văn Mến"}},
	{"sessions by their number in a text about one council", "Ngày 5/3/2019, HĐND tỉnh Nghệ An khai mạc kỳ họp chuyên đề. Dự án đã được HĐND tỉnh Nghệ An biểu quyết tại kỳ họp thứ 2 (tháng 9/2018). Cử tri đồng tình với kết quả của kỳ họp thứ 3.", []string{"meeting kỳ họp thứ 2 REFERENCED", "meeting kỳ họp thứ 3 REFERENCED"}},
	{"a session by its number in a text about two councils", "Ngày 5/3/2019, HĐND tỉnh Nghệ An khai mạc kỳ họp chuyên đề. Cử tri gửi kiến nghị đến Quốc hội và đồng tình với kết quả của kỳ họp thứ 3.", []string{"!meeting kỳ họp thứ 3 *"}},
	{"who hands over flowers before the speech", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị công bố quyết định. Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Lê Văn Mến trao hoa chúc mừng và phát biểu giao nhiệm vụ. Ông Đỗ Văn Hoa tặng hoa chúc mừng.", []string{"speaker Lê Văn Mến", "!speaker Đỗ Văn Hoa*"}},
	{"whose report was heard", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Các đại biểu đã nghe báo cáo của đồng chí Lê Văn Mến, Trưởng Ban Tổ chức Tỉnh ủy. Đại biểu nghe báo cáo về các sai phạm của ông Đỗ Văn Hoa.", []string{"speaker Lê Văn Mến", "!speaker Đỗ Văn Hoa*"}},
	{"bodies that only say where those present work", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Dự hội nghị có lãnh đạo Sở Tài chính; đại diện các cơ quan của Quốc hội và 200 cán bộ đang công tác tại Văn phòng Tỉnh ủy.", []string{"attending Sở Tài chính*", "!attending Quốc hội*", "!attending Văn phòng*"}},
	{"courts, offices and commands of regions", "Viện trưởng Viện kiểm sát nhân dân khu vực 2 Nguyễn Văn Khải và Chánh án Tòa án nhân dân khu vực 3 - Cà Mau Trần Thị Lan dự. Thuế tỉnh Cà Mau báo cáo.", []string{"Nguyễn Văn Khải holds Viện trưởng of Viện kiểm sát nhân dân khu vực 2", "Trần Thị Lan holds Chánh án of Tòa án nhân dân khu vực 3 - Cà Mau", "organization Thuế tỉnh Cà Mau GOVERNMENT"}},
	{"the task of a steering committee and its place", "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Cà Mau và Ban Chỉ đạo 389 tỉnh Cà Mau báo cáo. Trưởng Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh Cà Mau Nguyễn Văn Khải phát biểu.", []string{"organization Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Cà Mau GOVERNMENT", "organization Ban Chỉ đạo 389 tỉnh Cà Mau GOVERNMENT", "Nguyễn Văn Khải holds Trưởng Ban of Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh Cà Mau"}},
	{"committees of any province", "Cử tri đồng tình với việc thành lập Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực cấp tỉnh.", []string{"!organization Ban Chỉ đạo*"}},
	{"a steering committee of one year", "Ông Lê Văn Tám, Trưởng Ban Chỉ đạo Tháng Thanh niên tỉnh Cà Mau 2019, phát biểu.", []string{"Lê Văn Tám holds Trưởng Ban of Ban Chỉ đạo Tháng Thanh niên tỉnh Cà Mau 2019"}},
	{"a steering committee of a ministry", "Ban Chỉ đạo của Bộ Y tế về phòng, chống dịch bệnh họp sáng nay.", []string{"organization Ban Chỉ đạo của Bộ Y tế về phòng, chống dịch bệnh *"}},
	{"schools of two levels, and one whose name is a place", "Hiệu trưởng Trường Phổ thông Dân tộc nội trú tỉnh Cà Mau Nguyễn Văn Khải dự. Tỉnh sẽ xây dựng Trường Cao đẳng Cà Mau thành trường trọng điểm.", []string{"Nguyễn Văn Khải holds Hiệu trưởng of Trường Phổ thông Dân tộc nội trú tỉnh Cà Mau", "organization Trường Cao đẳng Cà Mau EDUCATION"}},
	{"a division that shoots down planes", "Chính ủy Sư đoàn Phòng không 361 Nguyễn Văn Khải dự. Đảng ủy Bộ đội Biên phòng tỉnh Cà Mau họp.", []string{"Nguyễn Văn Khải holds Chính ủy of Sư đoàn Phòng không 361", "organization Đảng ủy Bộ đội Biên phòng tỉnh Cà Mau PARTY_COMMITTEE"}},
	{"centres of any kind", "Đơn vị phối hợp chặt chẽ với các Trung tâm Kinh doanh; công việc được giao cho các hội, tổ chức Hội Trung ương.", []string{"!organization *"}},
	{"a cooperative and what begins a sentence", "Giám đốc Hợp tác xã Tân Phát Nguyễn Văn Khải dự. Ông làm việc với các HTX Trong năm 2019.", []string{"Nguyễn Văn Khải holds Giám đốc of Hợp tác xã Tân Phát", "!organization * Trong*"}},
	{"a title and a council in one word", "Ông Lê Văn Ba Phó CTUBND huyện Năm Căn kết luận. Bà Lê Thị Mai - CTHĐND huyện Năm Căn phát biểu. Ông Trần Văn Tư, PCTHĐND huyện Năm Căn dự.", []string{"Lê Văn Ba holds Phó Chủ tịch of Ủy ban nhân dân huyện Năm Căn", "Lê Thị Mai holds Chủ tịch of Hội đồng nhân dân huyện Năm Căn", "Trần Văn Tư holds Phó Chủ tịch of Hội đồng nhân dân huyện Năm Căn", "!person * Phó"}},
	{"a Party organisation beside the council of its place", "Huyện Năm Căn họp. Ông Trần Văn Hai, Bí thư Đảng bộ, Chủ tịch HĐND xã Đất Mũi phát biểu.", []string{"Trần Văn Hai holds Bí thư of Đảng bộ xã Đất Mũi"}},
	{"a division of a district without its name", "Ông Trần Văn Năm, Trưởng phòng Nội vụ huyện phát biểu.", []string{"Trần Văn Năm holds Trưởng phòng of Phòng Nội vụ huyện"}},
	{"a type that stands once before a list", "Căn cứ các Quy định: số 11-QĐ/TW, ngày 4/8/2017; số 12-QĐ/TW, ngày 2/1/2020 của Bộ Chính trị.", []string{"document Quy định số 11-QĐ/TW", "document Quy định số 12-QĐ/TW"}},
	{"a bare number that is issued", "Theo kết luận 129 ban hành ngày 28/2, Bộ Chính trị giao các cơ quan nghiên cứu.", []string{"document Kết luận số 129"}},
	{"titles on the side of a body", "Về phía Bộ Y tế có các đồng chí: Trần Văn Hai, Thứ trưởng; Lê Văn Ba, Ủy viên Trung ương Đảng, Thứ trưởng. Về phía Trường Đại học Y Hà Nội có bà Lê Thị Mai - Bí thư Đảng ủy - Hiệu trưởng.", []string{"Trần Văn Hai holds Thứ trưởng of Bộ Y tế", "Lê Văn Ba holds Thứ trưởng of Bộ Y tế", "Lê Thị Mai holds Hiệu trưởng of Trường Đại học Y Hà Nội", "Lê Thị Mai holds Bí thư of Đảng ủy Trường Đại học Y Hà Nội"}},
	{"titles on the side of a body that has none such", "Về phía Huyện ủy Năm Căn có ông Trần Văn Hai, Thứ trưởng.", []string{"!Trần Văn Hai holds * of Huyện ủy Năm Căn"}},
	{"secretaries that a committee has", "Thường trực Tỉnh ủy Cà Mau hiện có Bí thư Lê Văn Ba cùng 2 Phó bí thư gồm: ông Trần Văn Hai và bà Lê Thị Mai.", []string{"Lê Văn Ba holds Bí thư of Tỉnh ủy Cà Mau", "Trần Văn Hai holds Phó Bí thư of Tỉnh ủy Cà Mau", "Lê Thị Mai holds Phó Bí thư of Tỉnh ủy Cà Mau"}},
	{"groups, each with its title", "Dự có các đồng chí Bí thư Trung ương Đảng: Chánh án Tòa án nhân dân tối cao Lê Văn Ba, Trưởng Ban Nội chính Trung ương Trần Văn Hai; các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Lê Thị Mai, Bộ trưởng Bộ Nội vụ Trần Thị Lan.", []string{"Trần Văn Hai holds Bí thư of *", "Trần Thị Lan holds Ủy viên of *", "!Lê Thị Mai holds Bí thư*", "!Trần Thị Lan holds Bí thư*"}},
	{"the body of a board in brackets", "Đồng chí Trần Văn Hai - Phó Ban Tổ chức (Liên đoàn Lao động tỉnh Cà Mau) dự.", []string{"Trần Văn Hai holds Phó Trưởng Ban of Ban Tổ chức Liên đoàn Lao động tỉnh Cà Mau"}},
	{"a level and its letters, and the first of all", "Chủ tịch HĐND thành phố (TP) Hà Nội Trần Văn Hai, từng là Chủ tịch đầu tiên của Hội Nông dân tỉnh Cà Mau, điều hành kỳ họp.", []string{"Trần Văn Hai holds Chủ tịch of Hội đồng nhân dân thành phố Hà Nội"}},
	{"a degree that others have", "Theo Giám đốc Sở Y tế tỉnh Cà Mau Trần Văn Hai, số người có trình độ tiến sĩ chỉ khoảng 50.", []string{"!Trần Văn Hai holds Tiến sĩ*"}},
	{"steering committees of work, drills and movements", "Ban Chỉ đạo công tác tôn giáo tỉnh Cà Mau và Ban Chỉ đạo diễn tập khu vực phòng thủ tỉnh Cà Mau báo cáo.", []string{"organization Ban Chỉ đạo công tác tôn giáo tỉnh Cà Mau GOVERNMENT", "organization Ban Chỉ đạo diễn tập khu vực phòng thủ tỉnh Cà Mau GOVERNMENT"}},
	{"schools by their number", "Hiệu trưởng Trường Đại học Sư phạm Hà Nội 2 Nguyễn Văn Khải và Trường Tiểu học Hùng Vương 2 dự. Trường Tiểu học Núi Sậu 2 năm liền được khen.", []string{"Nguyễn Văn Khải holds Hiệu trưởng of Trường Đại học Sư phạm Hà Nội 2", "organization Trường Tiểu học Hùng Vương 2 EDUCATION", "organization Trường Tiểu học Núi Sậu EDUCATION"}},
	{"a name behind the name of a company or a place", "Tổng Giám đốc Tổng Công ty Xây dựng Trường Sơn Nguyễn Văn Khải và Giám đốc Đại học Huế Lê Văn Ba dự. Giám đốc Viettel Cà Mau Trần Thị Lan phát biểu.", []string{"Nguyễn Văn Khải holds Tổng Giám đốc of Tổng Công ty Xây dựng Trường Sơn", "Lê Văn Ba holds Giám đốc of Đại học Huế", "Trần Thị Lan holds Giám đốc of Viettel Cà Mau"}},
	{"contests and programmes that are held", "Ngày 5/6/2022, Huyện đoàn Năm Căn tổ chức Hội thi Bí thư chi đoàn giỏi tại xã Hàm Rồng. Dự hội thi có đồng chí Lê Văn Mến.", []string{"meeting Hội thi Bí thư chi đoàn giỏi REPORTED", "organizer Huyện đoàn Năm Căn", "place xã Hàm Rồng", "attendee Lê Văn Mến"}},
	{"a programme with a title", "Tối 5/6/2022, Tỉnh đoàn Cà Mau tổ chức chương trình \"Thắp sáng đường quê\". Đồng chí Lê Văn Mến dự.", []string{"meeting chương trình \"Thắp sáng đường quê\" REPORTED", "attendee Lê Văn Mến"}},
	{"programmes and contests that nobody holds", "Ngày 5/6/2022, Bộ Y tế ban hành Chương trình hành động về an toàn thực phẩm. Bài dự cuộc thi Ảnh đẹp sẽ nhận đến hết tháng.", []string{"!meeting *"}},
	{"who speaks behind what they are", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Bà Đỗ Thị Hoa, 62 tuổi, bày tỏ sự đồng tình. Ông Lê Văn Mến, Trưởng phòng Quản lý đô thị và hạ tầng nông thôn đã thông báo tiến độ. Anh Vũ Đình Năm, Bí thư kiêm Trưởng thôn Đoài, đề nghị sửa đường.", []string{"speaker Đỗ Thị Hoa", "speaker Lê Văn Mến", "speaker Vũ Đình Năm"}},
	{"who is spoken of and does not speak", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Xã trao quà cho hộ bà Đỗ Thị Hoa, hộ nghèo ấp Đông, và chia sẻ khó khăn. Báo cáo nêu rõ ông Lê Văn Mến nộp đủ. Thường trực đề nghị ông Vũ Đình Năm bổ sung số liệu.", []string{"!speaker *"}},
	{"who gives a task to a body", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Chủ tịch UBND tỉnh Lê Văn Mến giao Sở Xây dựng rà soát. Theo chia sẻ của bà Đỗ Thị Hoa, giá tăng nhẹ.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa"}},
	{"with whom a meeting is held", "Ngày 5/6/2022, Bộ Y tế tổ chức hội nghị trực tuyến với 8 tỉnh ven biển về ứng phó hạn mặn. Ông Lê Văn Mến chủ trì.", []string{"meeting hội nghị trực tuyến với 8 tỉnh ven biển về ứng phó hạn mặn REPORTED"}},
	{"the opening of a contest is no other meeting", "Ngày 5/6/2022, Cục Thuế tỉnh An Giang tổ chức Hội thi Tuyên truyền viên giỏi. Đến dự lễ khai mạc hội thi có ông Lê Văn Mến; bà Đỗ Thị Hoa. Chứng kiến buổi lễ có ông Vũ Đình Năm.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa", "attendee Vũ Đình Năm"}},
	{"whose question is answered", "Ngày 5/6/2022, UBND huyện Năm Căn tổ chức Hội nghị đối thoại với thanh niên. Trả lời ý kiến của anh Lê Văn Mến, xã Hàm Rồng, về vốn vay, bà Đỗ Thị Hoa cho biết thủ tục đã gọn hơn.", []string{"speaker Đỗ Thị Hoa", "!speaker Lê Văn Mến"}},
	{"a meeting that is announced", "Diễn đàn Doanh nghiệp miền Trung sắp diễn ra\n\nDiễn đàn Doanh nghiệp miền Trung năm 2018 sẽ được tổ chức ngày 28/9/2018 tại thành phố Huế.", []string{"meeting Diễn đàn Doanh nghiệp miền Trung năm 2018 REFERENCED", "start 2018-09-28"}},
	{"those who came to congratulate", "Ngày 5/6/2022, Huyện đoàn Năm Căn tổ chức Đại hội thi đua \"Thanh niên sống đẹp\". Đến dự và chúc mừng có ông Lê Văn Mến, bà Đỗ Thị Hoa.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa", "!speaker *"}},
	{"the body of a title before the one that holds", "Ngày 5/6/2022, dưới sự chủ trì của ông Lê Văn Mến, Bộ trưởng Bộ Công an, Đảng ủy Công an Trung ương đã tổ chức Hội nghị sơ kết công tác.", []string{"organizer Đảng ủy Công an Trung ương", "!organizer Bộ Công an"}},
	{"the host of a forum", "Hội nghị Xúc tiến thương mại năm 2017 được UBND thành phố Cần Thơ đăng cai tổ chức ngày 6/12/2017.", []string{"organizer Ủy ban nhân dân thành phố Cần Thơ"}},
	{"a reception", "Chiều 14/9/2017, tại Trụ sở Chính phủ, Phó Thủ tướng Lê Văn Mến đã tiếp Đoàn công tác Bộ Y tế do ông Đỗ Bá Hoa làm trưởng đoàn. Tại buổi tiếp, ông Đỗ Bá Hoa cảm ơn Phó Thủ tướng.", []string{"meeting buổi tiếp Đoàn công tác Bộ Y tế REPORTED", "start 2017-09-14", "place Trụ sở Chính phủ", "speaker Đỗ Bá Hoa"}},
	{"a visit and who came along", "Ngày 9/2/2022, ông Lê Văn Mến, Chủ tịch UBND tỉnh Cà Mau dẫn đầu đoàn công tác kiểm tra tiến độ cầu Năm Căn. Cùng đi có ông Đỗ Bá Hoa, Giám đốc Sở Xây dựng. Ông Lê Văn Mến yêu cầu nhà thầu tăng ca.", []string{"meeting kiểm tra tiến độ cầu Năm Căn REPORTED", "attendee Đỗ Bá Hoa", "speaker Lê Văn Mến"}},
	{"no visits", "Ngày 9/2/2022, Công an huyện Năm Căn kiểm tra xe tải chở gỗ. Ngày 10/2/2022, ông Đỗ Bá Hoa tiếp tục đi thăm con.", []string{"!meeting *"}},
	{"who holds a session that is only referred to", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Việc này đã thông qua tại kỳ họp thứ 8 HĐND tỉnh Cà Mau và nêu tại kỳ họp thứ 3 Quốc hội khóa XV.", []string{"organizer Hội đồng nhân dân tỉnh Cà Mau of kỳ họp thứ 8 HĐND tỉnh Cà Mau", "!organizer Quốc hội *"}},
	{"a quarterly press conference", "Ngày 5/6/2022, ông Lê Văn Mến chủ trì cuộc họp báo thường kỳ quý II của Bộ Công Thương.", []string{"organizer Bộ Công Thương"}},
	{"a list in the second part of a sentence", "Ngày 5/6/2022, Huyện ủy Năm Căn tổ chức Hội nghị sơ kết năm. Đồng chí Lê Văn Mến, Bí thư Huyện ủy chủ trì hội nghị; dự có đồng chí Đỗ Bá Hoa, Phó Trưởng Ban Dân vận Tỉnh ủy; nghệ sĩ nhiếp ảnh Vũ Đình Năm.", []string{"chair Lê Văn Mến", "attendee Đỗ Bá Hoa", "attendee Vũ Đình Năm", "!attendee Lê Văn Mến", "!chair Đỗ Bá Hoa"}},
	{"the last day told later", "Sáng 8/1/2019, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 7. Ông Lê Văn Mến chủ trì. Bà Đỗ Thị Hoa báo cáo. Kỳ họp diễn ra từ ngày 8 đến ngày 10/1.", []string{"start 2019-01-08", "end 2019-01-10"}},
	{"the last day of a contest", "Ngày 14/3/2019, Huyện đoàn Năm Căn khai mạc Hội nghị tập huấn cán bộ. Ông Lê Văn Mến dự. Hội nghị sẽ bế mạc vào chiều 16/3.", []string{"start 2019-03-14", "end 2019-03-16"}},
	{"who is greeted before they speak", "Ngày 5/6/2022, Bộ Xây dựng tổ chức Lễ khởi công cầu Năm Căn. Phó Thủ tướng Lê Văn Mến phát lệnh khởi công và nhấn mạnh ý nghĩa của cầu. Dự khai mạc có ông Vũ Đình Năm. Bà Đỗ Thị Hoa chúc bà con ăn Tết vui.", []string{"speaker Lê Văn Mến", "speaker Đỗ Thị Hoa", "!speaker Vũ Đình Năm"}},
	{"by whose leave a meeting is held", "Ngày 5/6/2022, được sự nhất trí của Hội Khuyến học huyện Năm Căn và Đảng ủy xã Hàm Rồng, Hội Khuyến học xã Hàm Rồng tiến hành tổ chức Hội nghị tổng kết năm.", []string{"organizer Hội Khuyến học xã Hàm Rồng", "!organizer Hội Khuyến học huyện *", "!organizer Đảng ủy *"}},
	{"where a ceremony at a school was", "Sáng 5/9/2022, ông Lê Văn Mến dự Lễ khai giảng năm học mới tại Trường Tiểu học Hàm Rồng, huyện Năm Căn.", []string{"place Trường Tiểu học Hàm Rồng, huyện Năm Căn"}},
	{"visits with several verbs", "Chiều 26/2/2021, đoàn công tác do bà Đỗ Thị Hoa làm trưởng đoàn đã đến thăm, chúc mừng các y, bác sĩ Bệnh viện Đa khoa tỉnh Cà Mau. Cùng đi có ông Lê Văn Mến.", []string{"meeting thăm, chúc mừng các y, bác sĩ Bệnh viện Đa khoa tỉnh Cà Mau REPORTED", "attendee Lê Văn Mến"}},
	{"people of a village meet", "Tối 3/3/2021, UBND xã Hàm Rồng tổ chức họp dân bàn về việc hiến đất. Ông Lê Văn Mến chủ trì.", []string{"meeting họp dân bàn về việc hiến đất REPORTED", "organizer Ủy ban nhân dân xã Hàm Rồng"}},
	{"a body that speaks", "Ngày 5/6/2022, Chính phủ tổ chức cuộc họp trực tuyến với tỉnh Cà Mau. Tại cuộc họp, Bộ Y tế cho biết đã gửi vắc xin. Tại cuộc họp, Chính phủ đề nghị tiết kiệm.", []string{"attending Bộ Y tế", "!attending Chính phủ"}},
	{"the sides that sign", "Ngày 5/6/2022 tại Cà Mau đã diễn ra Lễ ký kết Quy chế phối hợp giữa Công ty Điện lực Cà Mau và Công an phường Tân Thành.", []string{"attending Công ty Điện lực Cà Mau", "attending Công an phường Tân Thành"}},
	{"another meeting by its day", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị tổng kết năm. Trước đó, tại cuộc họp báo quý I của Bộ Quốc phòng sáng 27/4/2022, Đại tá Lê Văn Mến cho biết đã giải thể hai đơn vị.", []string{"speaker Lê Văn Mến of cuộc họp báo quý I của Bộ Quốc phòng", "!speaker Lê Văn Mến"}},
	{"a short word with its full stop", "Ngày 5/6/2022 tại văn phòng Hợp tác xã vận tải TP. Ninh Bình, Huyện ủy Năm Căn tổ chức lễ công bố quyết định thành lập chi bộ vận tải TP. Ninh Bình khóa I.", []string{"meeting lễ công bố quyết định thành lập chi bộ vận tải TP. Ninh Bình khóa I REPORTED", "place văn phòng Hợp tác xã vận tải TP. Ninh Bình"}},
	{"what stands between a body and its verb", "Ngày 5/6/2022, Sở Y tế tỉnh Cà Mau, dưới sự chỉ đạo của Tỉnh ủy Cà Mau, đã tổ chức Hội nghị tổng kết năm.", []string{"organizer Sở Y tế tỉnh Cà Mau", "!organizer Tỉnh ủy *"}},
	{"who holds a meeting together", "Ngày 5/6/2022, Sở Y tế tỉnh Cà Mau kết hợp với Hội Nông dân tỉnh Cà Mau tưng bừng tổ chức Hội nghị tổng kết năm.", []string{"organizer Sở Y tế tỉnh Cà Mau", "organizer Hội Nông dân tỉnh Cà Mau"}},
	{"how many days a meeting goes on", "Sáng 5/6/2022, Sở Y tế tỉnh Cà Mau khai mạc Hội nghị tập huấn năm. Ông Lê Văn Mến dự. Hội nghị diễn ra trong 3 ngày.", []string{"start 2022-06-05", "end 2022-06-07"}},
	{"days with the month in words", "Từ ngày 5 đến ngày 7 tháng 3 năm 2022, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị tập huấn.", []string{"start 2022-03-05", "end 2022-03-07"}},
	{"days behind their number", "Hội nghị tập huấn của Sở Y tế tỉnh Cà Mau diễn ra trong 2 ngày, 5 và 6/3/2022.", []string{"start 2022-03-05", "end 2022-03-06"}},
	{"a place abroad", "Chiều 5/3/2022, tại Bangkok, Thái Lan, Bộ Y tế tổ chức Hội nghị hợp tác y tế.", []string{"place Bangkok, Thái Lan"}},
	{"guests and delegates", "Ngày 5/6/2022, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị tổng kết năm. Khách mời có ông Lê Văn Mến, bà Đỗ Thị Hoa. Ông Vũ Đình Năm chủ trì, cùng dự có ông Trần Bá Sáu.", []string{"attendee Lê Văn Mến", "attendee Đỗ Thị Hoa", "attendee Trần Bá Sáu", "!attendee Vũ Đình Năm"}},
	{"places that are only spoken of", "Chiều 24/8/2020, tại cuộc họp của Ban Chỉ đạo quốc gia về phòng, chống dịch Covid-19, các thành viên thống nhất dịch tại Đà Nẵng đã được kiểm soát. Ông Lê Văn Mến chủ trì cuộc họp.", []string{"meeting cuộc họp của Ban Chỉ đạo quốc gia về phòng, chống dịch Covid-19 REPORTED", "!place *"}},
	{"a place behind the words that it was opened", "Sáng 8/12/2022, kỳ họp thứ 7 HĐND tỉnh Bình Phước đã khai mạc trọng thể tại Trung tâm Hội nghị tỉnh.", []string{"place Trung tâm Hội nghị tỉnh"}},
	{"bodies in the second part of a sentence", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức Hội nghị góp ý đề án. Ông Lê Văn Mến chủ trì; tham dự có các chuyên gia, đại diện Sở Xây dựng, cán bộ Sở Y tế.", []string{"attending Sở Xây dựng tỉnh Cà Mau", "!attending Sở Y tế *"}},
	{"a reception of someone with a rank", "Sáng 21/11/2023, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Mến đã tiếp Thiếu tướng Raul Villar, Thứ trưởng Bộ Nội vụ Cuba. Cùng dự buổi tiếp có ông Đỗ Bá Hoa.", []string{"meeting buổi tiếp Thiếu tướng Raul Villar REPORTED", "attendee Đỗ Bá Hoa"}},
	{"a congress that opens with its days", "Diễn ra trong 2 ngày 6 và 7/3/2020, Đại hội đại biểu Đảng bộ xã Hàm Rồng lần thứ VI, nhiệm kỳ 2020-2025 là đại hội điểm của huyện Năm Căn. Đến dự có đồng chí Lê Văn Mến.", []string{"meeting Đại hội đại biểu Đảng bộ xã Hàm Rồng lần thứ VI, nhiệm kỳ 2020-2025 REPORTED", "start 2020-03-06", "end 2020-03-07", "attendee Lê Văn Mến"}},
	{"a place with its other word", "Diễn đàn Hợp tác xã năm 2022 do Bộ Y tế tổ chức ngày 10/4/2022 ở Hà Nội. Ông Lê Văn Mến dự diễn đàn.", []string{"place Hà Nội"}},
	{"where the name of a meeting ends", "Ngày 5/6/2022, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị tổng kết công tác năm 2021; ông Lê Văn Mến dự và phát biểu.", []string{"meeting Hội nghị tổng kết công tác năm 2021 REPORTED", "attendee Lê Văn Mến", "speaker Lê Văn Mến"}},
	{"what is told behind the name of a meeting", "Ngày 5/6/2022, Hội thảo khoa học về biến đổi khí hậu thu hút 200 đại biểu. Ông Lê Văn Mến dự.", []string{"meeting Hội thảo khoa học về biến đổi khí hậu REPORTED"}},
	{"who came, behind the name of a meeting", "Ngày 5/6/2022, ông Lê Văn Mến chủ trì Hội nghị thẩm tra các báo cáo, dự thảo nghị quyết, cùng dự có bà Đỗ Thị Hoa.", []string{"meeting Hội nghị thẩm tra các báo cáo, dự thảo nghị quyết REPORTED", "attendee Đỗ Thị Hoa", "chair Lê Văn Mến"}},
	{"to whom a meeting is brought", "Ngày 5/6/2022, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị quán triệt nghị quyết tới toàn thể đảng viên trong không khí phấn khởi.", []string{"meeting Hội nghị quán triệt nghị quyết REPORTED"}},
	{"the body of the headline does not hold the session", "Ủy ban Tư pháp thẩm tra báo cáo của Chính phủ\n\nTiếp tục chương trình phiên họp toàn thể lần thứ 9, sáng 7/9/2023, Ủy ban Tư pháp thẩm tra báo cáo. Ông Lê Văn Mến chủ trì phiên họp.", []string{"!organizer Chính phủ"}},
	{"who speaks for others behind where they are from", "Ngày 5/6/2022, Tỉnh ủy Cà Mau tổ chức gặp mặt cơ quan báo chí. Nhà báo Lê Văn Mến, Báo Quân đội nhân dân, thay mặt các phóng viên cảm ơn tỉnh. Ông Đỗ Bá Hoa, tổ dân phố 34, bức xúc về dự án treo.", []string{"speaker Lê Văn Mến", "speaker Đỗ Bá Hoa"}},
	{"what a meeting is to attract", "Ngày 5/6/2022, UBND tỉnh Cà Mau tổ chức hội nghị bàn giải pháp thu hút nhân lực y tế. Ông Lê Văn Mến dự.", []string{"meeting hội nghị bàn giải pháp thu hút nhân lực y tế REPORTED"}},
}

// matches reports whether a line is as a pattern says, in which '*' stands for anything.
func matches(line, pattern string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return line == pattern
	}
	rest, ok := strings.CutPrefix(line, parts[0])
	for _, part := range parts[1 : len(parts)-1] {
		at := strings.Index(rest, part)
		if !ok || at < 0 {
			return false
		}
		rest = rest[at+len(part):]
	}
	return ok && strings.HasSuffix(rest, parts[len(parts)-1])
}

func TestOddities(t *testing.T) {
	for _, o := range oddities {
		t.Run(o.odd, func(t *testing.T) {
			got := lines(t, o.text)
			for _, want := range o.want {
				unwanted := strings.HasPrefix(want, "!")
				pattern := strings.TrimPrefix(want, "!")
				found := slices.ContainsFunc(got, func(line string) bool { return matches(line, pattern) })
				if found == unwanted {
					t.Errorf("%q: in\n  %s\nwe read\n  %s", want, o.text, strings.Join(got, "\n  "))
				}
			}
		})
	}
}

var rules = func() map[string]bool {
	names := map[string]bool{}
	for _, r := range extract.Rules {
		names[r.Name] = true
	}
	return names
}()

// invariants are what holds for the facts of any text.
func invariants(t testing.TB, a *article.Article, f *facts.Facts) {
	t.Helper()
	if out, err := json.Marshal(f); err != nil || strings.Contains(string(out), ":null") {
		t.Fatalf("%s: lists are written as null (%v) in %s", a.Name, err, out)
	}
	runes := []rune(a.Text)
	ids := map[string]bool{}
	for _, p := range f.People {
		ids[p.ID] = true
	}
	for _, o := range f.Organizations {
		ids[o.ID] = true
	}
	for _, p := range f.Positions {
		ids[p.ID] = true
	}
	for _, m := range f.Meetings {
		ids[m.ID] = true
	}
	for _, d := range f.Documents {
		ids[d.ID] = true
	}
	stated := map[string]bool{}
	for _, e := range f.Evidence {
		if e.Start < 0 || e.End > len(runes) || e.Start >= e.End || string(runes[e.Start:e.End]) != e.Quote {
			t.Fatalf("%s: evidence of %s does not quote the text at %d-%d: %q", a.Name, e.Rule, e.Start, e.End, e.Quote)
		}
		if !ids[e.Subject] || e.Object != "" && !ids[e.Object] {
			t.Fatalf("%s: evidence of %s names unknown ids %s, %s", a.Name, e.Rule, e.Subject, e.Object)
		}
		if e.Score <= 0 || e.Score > 1 || e.Rule == "" || e.Certainty == "" {
			t.Fatalf("%s: evidence without score, rule or certainty: %+v", a.Name, e)
		}
		if !rules[e.Rule] {
			t.Fatalf("%s: the rule %s is not in Rules", a.Name, e.Rule)
		}
		stated[e.Relation+"|"+e.Subject+"|"+e.Object+e.Value] = true
	}
	type place struct {
		entity     string
		start, end int
	}
	mentioned := map[place]bool{}
	for _, m := range f.Mentions {
		if m.Start < 0 || m.End > len(runes) || m.Start >= m.End || string(runes[m.Start:m.End]) != m.Text || !ids[m.Entity] {
			t.Fatalf("%s: mention %q of %s is not at %d-%d", a.Name, m.Text, m.Entity, m.Start, m.End)
		}
		if mentioned[place{m.Entity, m.Start, m.End}] {
			t.Fatalf("%s: mention %q of %s at %d-%d comes twice", a.Name, m.Text, m.Entity, m.Start, m.End)
		}
		mentioned[place{m.Entity, m.Start, m.End}] = true
	}
	need := func(relation, subject, object string) {
		if !stated[relation+"|"+subject+"|"+object] {
			t.Fatalf("%s: no evidence for %s %s %s", a.Name, relation, subject, object)
		}
	}
	for _, o := range f.Organizations {
		if o.PartOf != "" {
			need(facts.PartOf, o.ID, o.PartOf)
		}
	}
	for _, p := range f.Positions {
		for _, h := range p.Holders {
			need(facts.Holds, h, p.ID)
		}
		if p.Organization != "" {
			need(facts.PositionIn, p.ID, p.Organization)
		}
	}
	for _, d := range f.Documents {
		if d.Issuer != "" {
			need(facts.Issuer, d.ID, d.Issuer)
		}
		if d.IssuedOn != "" {
			need(facts.IssuedOn, d.ID, d.IssuedOn)
		}
		if d.AdoptedAt != "" {
			need(facts.AdoptedAt, d.ID, d.AdoptedAt)
		}
		for _, r := range d.Relations {
			need(facts.Relation, d.ID, r.Target+r.Type)
		}
	}
	for _, m := range f.Meetings {
		for relation, list := range map[string][]string{facts.Chairs: m.Chairs, facts.Attendees: m.Attendees, facts.Speakers: m.Speakers, facts.Concluders: m.Concluders,
			facts.Organizers: m.Organizers, facts.AttendingOrganizations: m.AttendingOrganizations, facts.Cites: m.Cites} {
			for _, id := range list {
				need(relation, m.ID, id)
			}
		}
		for relation, value := range map[string]string{facts.StartOn: m.StartOn, facts.EndOn: m.EndOn, facts.Place: m.Place, facts.Term: m.Term} {
			if value != "" {
				need(relation, m.ID, value)
			}
		}
	}
}

func TestEveryFactHasAQuote(t *testing.T) {
	read := func(name, text string) {
		a, err := article.Read(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		f := extract.Extract(a)
		invariants(t, a, f)
		again, _ := json.Marshal(extract.Extract(a))
		if first, _ := json.Marshal(f); string(first) != string(again) {
			t.Errorf("%s: two runs differ", name)
		}
	}
	names, err := fs.Glob(seeds.Files, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no seeds", err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		read(name, string(data))
	}
	// a corpus of the oddities, each alone, behind its neighbours, and all together, in two layouts
	const neighbours = 30
	join := func(from, to int) {
		var texts []string
		for _, o := range oddities[max(0, from):to] {
			texts = append(texts, o.text)
		}
		read(fmt.Sprint("joined by blanks up to ", to), strings.Join(texts, "  "))
		read(fmt.Sprint("joined by lines up to ", to), "Tin hội nghị\n\n"+strings.Join(texts, "\r\n\r\n"))
	}
	for i, o := range oddities {
		read(o.odd, o.text)
		if i%(neighbours/3) == 0 {
			join(i-neighbours, i+1)
		}
	}
	join(0, len(oddities))
}

func TestOtherGenresGiveNextToNothing(t *testing.T) {
	for _, text := range []string{
		"Cách nấu phở bò\nCho 2 kg xương vào nồi, thêm 5-6 lát gừng, nướng hành 10-15 phút. Thêm 3/4 thìa muối, đun 4.5 giờ.",
		"Kết quả vòng 12: đội chủ nhà thắng 3-1, tiền đạo số 9 ghi 2 bàn ở phút 14 và 67. Tỷ số 2-0 giữ nguyên đến hết hiệp một.",
		"The quick brown fox jumps over the lazy dog. Chapter 12/5 was written on 3-4 pages by Nobody Special.",
		"今日は天気がいいです。Сегодня хорошая погода. 12/5",
	} {
		a, err := article.Read("other.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		f := extract.Extract(a)
		if n := len(f.People) + len(f.Organizations) + len(f.Positions) + len(f.Meetings) + len(f.Documents); n > 0 {
			t.Errorf("%d entities invented in %q: %s", n, text, strings.Join(lines(t, text), "; "))
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, o := range oddities {
		f.Add(o.text)
	}
	f.Add("Hội nghị Hội nghị ( “ ( Nghị quyết số 4-/-/NQ-,, 31/2/2024 30-2 ;; khóa khóa Trung ương (khóa")
	f.Add("theo Nghị quyết 12 tổ") // ends within what may be an entry of the lexicon
	f.Fuzz(func(t *testing.T, text string) {
		a, err := article.Read("fuzz.txt", []byte(text))
		if err != nil {
			return
		}
		invariants(t, a, extract.Extract(a))
	})
}
