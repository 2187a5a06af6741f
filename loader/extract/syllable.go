package extract

import (
	"strings"

	"quanhe/graph/store"
)

// The initials and rhymes of Vietnamese syllables, without marks. Longer initials come first.
var (
	initials = strings.Fields("ngh ch gh gi kh ng nh ph th tr qu b c d g h k l m n p r s t v x")
	rhymes   = words(`a ac ach ai am an ang anh ao ap at au ay
		e ec ech em en eng enh eo ep et eu
		i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
		o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot
		u ua uan uang uat uau uay uc ue uech uen uenh uet ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
		uy uya uych uyen uyet uyn uynh uyt uyu
		y yem yen yet yeu ynh yt`)
)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(list) {
		set[word] = true
	}
	return set
}

// syllable reports whether a word can be a Vietnamese syllable: most foreign names hold one that cannot.
func syllable(word string) bool {
	folded := store.Fold(word)
	if rhymes[folded] {
		return true
	}
	for _, initial := range initials {
		if rest, ok := strings.CutPrefix(folded, initial); ok && (rhymes[rest] || rest == "" && initial == "gi") {
			return true
		}
	}
	return false
}
