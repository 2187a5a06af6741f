package resolve

import (
	"testing"

	"quanhe/loader/lexicon"
)

func TestCodesOfBodiesThatThereIsOneOf(t *testing.T) {
	codes := newIssuerCodes(lexicon.Default())
	for symbol, want := range map[string]bool{
		"7/QĐ-TTg": true, "12/2019/NĐ-CP": true, "30c/NQ-CP": true, "55/2022/QH15": true, "3/2031/QH17": true, "1211/2016/UBTVQH13": true,
		"52-KH/BTCTW": true, "02-QCPH/BTCTW-BNV": true, "1-HD/UBKTTW": true, "9-QĐ/BMớiTW": true, "12-NQ/ĐUKDNTW": true, "4-NQ/QUTW": true,
		"5/2019/TT-BNV": true, "6/2019/TT-BGD&ĐT": true, "7/2010/TTLT-BTP-BCA-BYT": true, "88/VPCP-KTTH": true, "3/BTC-HCSN": true, "10/HD-MTTW-BTT": true,
		"4/QĐ-CTN": true, "8/KL-TTCP": true, "2/NQ-HĐTP": true,

		"5-KH/TU": false, "5-KH/BTCTU": false, "5-CV/VPTU": false, "3-NQ/HU": false, "3-NQ/ĐU": false, "3-NQ/ĐUK": false, "12/QĐ-UBND": false, "12/NQ-HĐND": false,
		"12/UBND-TNMT": false, "9/QĐ-SNV": false, "7-KH/BCĐTW": false, "7-KH/BCĐ": false, "4-NQ/TWH": false, "9/QĐ-MTTQ-BTT": false, "9/QĐ-ABC": false, "9/CT": false, "28": false,
	} {
		if got := codes.central(symbolKey(symbol)); got != want {
			t.Errorf("%s: %v, want %v", symbol, got, want)
		}
	}
}
