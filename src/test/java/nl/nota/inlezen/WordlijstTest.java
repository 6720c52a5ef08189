package nl.nota.inlezen;

import static nl.nota.inlezen.Wordbouw.kop;
import static nl.nota.inlezen.Wordbouw.p;
import static nl.nota.inlezen.Wordbouw.punt;
import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.nota.Sjabloon;
import org.junit.jupiter.api.Test;

/** Lists of every kind, as Word numbers them. */
class WordlijstTest {
    private static final String NUMMERING = vorm(0, lvl(0, "bullet", "•", 1) + lvl(1, "bullet", "o", 1))
            + vorm(1, lvl(0, "decimal", "%1.", 1) + lvl(1, "lowerLetter", "%2)", 1) + lvl(2, "lowerRoman", "%3.", 1))
            + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Lijst\"/></w:abstractNum>"
            + num(1, 0, "") + num(2, 1, "")
            + num(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>") + num(4, 2, "");
    private static final String STIJLEN =
            "<w:style w:type=\"numbering\" w:styleId=\"Lijst\"><w:name w:val=\"Lijst\"/><w:pPr><w:numPr><w:numId"
                    + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
                    + " w:styleId=\"Streepje\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId"
                    + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    @Test
    void itemsNestByTheirLevelAndLettersKeepTheirLetter() {
        assertThat(read(punt(1, 0, "een") + punt(1, 1, "onder") + punt(1, 0, "twee")))
                .isEqualTo("- een\n  - onder\n- twee");
        assertThat(read(punt(2, 0, "een")
                        + punt(2, 1, "eerst")
                        + punt(2, 1, "dan")
                        + punt(2, 2, "diep")
                        + punt(2, 0, "twee")))
                .isEqualTo("1. een\n  - a) eerst\n  - b) dan\n    - i. diep\n2. twee");
    }

    @Test
    void numbersGoOnAfterAnInterruptionAndBeginWhereTheListSays() {
        assertThat(read(punt(2, 0, "een") + p("Tussendoor.") + punt(2, 0, "twee")))
                .isEqualTo("1. een\n\nTussendoor.\n\n2. twee");
        assertThat(read(punt(3, 0, "vijf") + punt(3, 0, "zes"))).isEqualTo("5. vijf\n6. zes");
    }

    @Test
    void listsByAStyleAreLists() {
        String alinea = "<w:p><w:pPr><w:pStyle w:val=\"Streepje\"/></w:pPr>" + Wordbouw.r("punt") + "</w:p>";
        assertThat(read(alinea + alinea)).isEqualTo("- punt\n- punt");
        assertThat(read(punt(4, 0, "gekoppeld"))).isEqualTo("- gekoppeld");
    }

    @Test
    void listsThatWereTypedByHandAreLists() {
        assertThat(read(p("Er zijn twee:", "- een;", "- twee.", "Daarna verder.")))
                .isEqualTo("Er zijn twee:\n\n- een;\n- twee.\n\nDaarna verder.");
        assertThat(read(p("•\tmet een bol", "1. met een nummer", "2) met een haak")))
                .isEqualTo("- met een bol\n\n1. met een nummer\n2. met een haak");
        assertThat(read(p("1 januari is een datum", "1. januari ook")))
                .isEqualTo("1 januari is een datum\n\n1\\. januari ook");
    }

    private static String read(String inhoud) {
        Wordbouw bouw = Wordbouw.met(kop("Aanleiding") + inhoud)
                .deel("numbering", "w:numbering", NUMMERING)
                .deel("styles", "w:styles", STIJLEN);
        return Bestanden.opmaak(WordstructuurTest.read(bouw), Sjabloon.AANLEIDING);
    }

    private static String vorm(int id, String niveaus) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + niveaus + "</w:abstractNum>";
    }

    private static String lvl(int niveau, String vorm, String tekst, int begin) {
        return "<w:lvl w:ilvl=\"" + niveau + "\"><w:start w:val=\"" + begin + "\"/><w:numFmt w:val=\"" + vorm
                + "\"/><w:lvlText w:val=\"" + tekst + "\"/></w:lvl>";
    }

    private static String num(int id, int vorm, String meer) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + vorm + "\"/>" + meer + "</w:num>";
    }
}
