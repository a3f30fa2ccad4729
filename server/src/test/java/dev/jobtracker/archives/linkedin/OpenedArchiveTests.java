package dev.jobtracker.archives.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedArchiveTests {

    @TempDir
    Path directory;

    @Test
    void findsItsFilesAtTheRootOrInOneFolder() throws IOException {
        assertThat(open(Archives.whole()).known())
                .extracting(OpenedArchive.Unpacked::file)
                .contains(ArchiveFile.PROFILE, ArchiveFile.JOB_APPLICATIONS, ArchiveFile.SAVED_JOBS)
                .hasSize(8);
        assertThat(open(Archives.zip(Map.of("skills.CSV", "Name\n"))).known()).hasSize(1);
        assertThat(open(Archives.zip(Map.of("Skills.csv", "", "a/b/c/Skills.csv", "", "Photos/x.jpg", "")))
                        .others())
                .containsExactly("Photos/x.jpg", "a/b/c/Skills.csv");
    }

    @Test
    void refusesNamesThatLeadOut() {
        for (String name :
                List.of("../Skills.csv", "a/../../Skills.csv", "/Skills.csv", "..\\Skills.csv", "C:/Skills.csv")) {
            assertThat(refused(Archives.zip(Map.of("Skills.csv", "Name\n", name, "x"))))
                    .as(name)
                    .isEqualTo("archive_unsafe");
        }
    }

    @Test
    void refusesWhatGrowsTooLarge() {
        String much = "x".repeat(21 << 20);
        assertThat(refused(Archives.zip(Map.of("Skills.csv", much)))).isEqualTo("archive_unsafe");
        String half = "x".repeat(19 << 20);
        assertThat(refused(Archives.zip(
                        Map.of("Skills.csv", half, "Profile.csv", half, "Positions.csv", half, "Education.csv", half))))
                .isEqualTo("archive_unsafe");
        Map<String, String> many = new TreeMap<>();
        for (int number = 0; number <= 20_000; number++) {
            many.put("f" + number, "");
        }
        assertThat(refused(Archives.zip(many))).isEqualTo("archive_unsafe");
    }

    @Test
    void aBombInAFileThatNobodyReadsIsNotUnpacked() throws IOException {
        String much = "\0".repeat(64 << 20);
        assertThat(open(Archives.zip(Map.of("Skills.csv", "Name\n", "Rich Media/bomb.bin", much)))
                        .known())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoArchiveOfLinkedIns() {
        byte[] whole = Archives.whole();
        assertThat(refused("Name\nx\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("unsupported_archive_type");
        assertThat(refused(new byte[0])).isEqualTo("unsupported_archive_type");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("archive_unreadable");
        assertThat(refused(Archives.zip(Map.of("holiday.jpg", "x")))).isEqualTo("archive_not_recognised");
    }

    private OpenedArchive.Content open(byte[] zip) throws IOException {
        return OpenedArchive.read(Files.write(directory.resolve("a.zip"), zip));
    }

    private String refused(byte[] zip) {
        try {
            open(zip);
        } catch (ProblemException refusal) {
            return refusal.code();
        } catch (IOException failure) {
            return failure.toString();
        }
        return "taken";
    }
}
