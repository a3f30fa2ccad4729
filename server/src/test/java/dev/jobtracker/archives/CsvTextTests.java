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
        String letters = "ab=+-@'\",;\t\n\r å";
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

            assertThat(CsvText.lines(written).getLast().cells()).as(written).isEqualTo(cells);
        }
    }

    @Test
    void noCellBeginsAsAFormula() {
        assertThat(CsvText.line(List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "plain")))
                .isEqualTo("'=cmd|' /C calc'!A0,'+1,'-1,'@x,plain\r\n");
    }

    @Test
    void readsWhatOtherProgramsWrite() {
        List<CsvText.Line> lines = CsvText.lines("\ufeffCompany;Title\n\"A \"\"B\"\"\nC\";x\n\n;\ny;z");

        assertThat(lines)
                .containsExactly(
                        new CsvText.Line(1, List.of("Company", "Title")),
                        new CsvText.Line(2, List.of("A \"B\"\nC", "x")),
                        new CsvText.Line(6, List.of("y", "z")));
    }

    @Test
    void tagsKeepTheirSemicolons() {
        List<String> tags = List.of("a;b", "c\\d", "e");

        assertThat(TagList.read(TagList.write(tags))).isEqualTo(tags);
        assertThat(TagList.read("")).isEmpty();
    }
}
