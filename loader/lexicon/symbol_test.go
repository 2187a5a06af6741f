package lexicon

import (
	"fmt"
	"testing"
)

func TestReadSymbol(t *testing.T) {
	for _, c := range []struct{ symbol, printed, want string }{
		{"28-NQ/TW", "Nghị quyết", "28 NQ TW Nghị quyết số 28 của Trung ương"},
		{"17-CTr/TU", "Chương trình hành động", "17 CTr TU Chương trình hành động số 17 của Tỉnh ủy/Thành ủy"},
		{"04-QĐ/TW", "Quy định", "4 QĐ TW Quy định số 4 của Trung ương"},
		{"04-QĐ/TW", "", "4 QĐ TW Quyết định số 4 của Trung ương"},
		{"12-HD/BTCTW", "", "12 HD BTCTW Hướng dẫn số 12 của Ban Tổ chức Trung ương"},
		{"08/2018/QĐ-TTg", "", "8 QĐ TTg Quyết định số 8 của Thủ tướng Chính phủ"},
		{"3-XX/YY", "", "3 XX YY Văn bản XX số 3 của YY"},
		{"66/2006/QH11", "", ""}, {"28", "", ""}, {"NQ/TW", "", ""}, {"28-NQ/", "", ""}, {"9999999-NQ/TW", "", ""}, {"", "", ""},
	} {
		got := ""
		if s, ok := Default().ReadSymbol(c.symbol, c.printed); ok {
			got = fmt.Sprint(s.Number, " ", s.TypeCode, " ", s.BodyCode, " ", s.Reading)
		}
		if got != c.want {
			t.Errorf("%q is read as %q, want %q", c.symbol, got, c.want)
		}
	}
}
