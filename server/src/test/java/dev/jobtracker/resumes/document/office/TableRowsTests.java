package dev.jobtracker.resumes.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTests {

    @Test
    void keepsATimeBesideWhatItIsTheTimeOf() {
        assertThat(read(List.of("Mar 2020 – present"), List.of("Nurse", "Clinic, Lund", "Cared")))
                .containsExactly("Mar 2020 – present\tNurse", "Clinic, Lund", "Cared");
        assertThat(read(List.of("Nurse", "Clinic, Lund", "Cared"), List.of("2016-08 – 2020-02")))
                .containsExactly("Nurse\t2016-08 – 2020-02", "Clinic, Lund", "Cared");
    }

    @Test
    void readsOtherColumnsOneAfterTheOther() {
        assertThat(read(List.of("Profile"), List.of("Nurse since 2016.", "Calm.")))
                .containsExactly("Profile", "Nurse since 2016.", "Calm.");
    }

    @SafeVarargs
    private static List<String> read(List<String>... cells) {
        Lines lines = new Lines();
        TableRows rows = new TableRows(lines);
        rows.startRow();
        for (List<String> cell : cells) {
            rows.startCell();
            cell.forEach(text -> {
                Paragraph paragraph = new Paragraph();
                paragraph.append(text, false);
                rows.add(paragraph);
            });
        }
        rows.endRow();
        return lines.all().stream().map(Line::text).toList();
    }
}
