package dev.jobtracker.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTextTests {

    @Test
    void everyTextComesBackAsItWas() {
        Random random = new Random(11);
        String letters = "ab=+-@'\",;\t\n\r å\uff1d\u00a0";
        for (int round = 0; round < 3000; round++) {
            List<String> cells = new ArrayList<>(List.of("x"));
            for (int cell = 0; cell < 3; cell++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(6); length > 0; length--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                cells.add(text.toString());
            }
            String written = CsvText.line(List.of("a", "b")) + CsvText.line(cells);

            assertThat(CsvText.lines(written, 9).getLast().cells()).as(written).isEqualTo(cells);
        }
    }

    @Test
    void noCellBeginsAsAFormula() {
        assertThat(CsvText.line(List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", " =1", "\uff1d1", "plain")))
                .isEqualTo("'=cmd|' /C calc'!A0,'+1,'-1,'@x,' =1,'\uff1d1,plain\r\n");
    }

    @Test
    void readsWhatOtherProgramsWrite() {
        List<CsvText.Line> lines = CsvText.lines("\ufeffCompany;Title\n\"A \"\"B\"\"\nC\";x\n\n;\ny;z", 9);

        assertThat(lines)
                .containsExactly(
                        new CsvText.Line(1, List.of("Company", "Title")),
                        new CsvText.Line(2, List.of("A \"B\"\nC", "x")),
                        new CsvText.Line(6, List.of("y", "z")));
    }

    @Test
    void findsOutWhatStandsBetweenTheCells() {
        List<String> first = List.of("Lön, kr", "Företag", "Titel");

        assertThat(CsvText.lines("Lön, kr;Företag;Titel\n", 9).getFirst().cells())
                .isEqualTo(first);
        assertThat(CsvText.lines("Lön, kr\tFöretag\tTitel\n", 9).getFirst().cells())
                .isEqualTo(first);
        assertThat(CsvText.lines("\"Lön, kr\",Företag,Titel\n", 9).getFirst().cells())
                .isEqualTo(first);
        assertThat(CsvText.lines("\"a;b;c;d\",e\n", 9).getFirst().cells()).containsExactly("a;b;c;d", "e");
        assertThat(CsvText.lines("sep=;\r\na,b;c\r\nd;e", 1)).containsExactly(new CsvText.Line(2, List.of("a,b", "c")));
    }

    @Test
    void aCarriageReturnByItselfEndsALine() {
        assertThat(CsvText.lines("a,b\rc,\"d\re\"\rf,g", 9))
                .containsExactly(
                        new CsvText.Line(1, List.of("a", "b")),
                        new CsvText.Line(2, List.of("c", "d\re")),
                        new CsvText.Line(4, List.of("f", "g")));
    }

    @Test
    void readsNoMoreThanFits() {
        assertThat(CsvText.lines("a\n".repeat(1000), 7)).hasSize(7);
        assertThat(CsvText.asWritten(",".repeat(5000) + "x", 7)).isEmpty();
        assertThat(CsvText.lines("x" + ",".repeat(5000), 7).getFirst().cells()).hasSize(1000);
    }

    @Test
    void tagsKeepTheirSemicolons() {
        List<String> tags = List.of("a;b", "c\\d", "e");

        assertThat(TagList.read(TagList.write(tags))).isEqualTo(tags);
        assertThat(TagList.read("")).isEmpty();
    }
}
