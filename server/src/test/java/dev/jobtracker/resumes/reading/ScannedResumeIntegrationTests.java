package dev.jobtracker.resumes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.SampleFiles;
import dev.jobtracker.resumes.Scans;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Pictures of pages: read where Tesseract is installed, refused plainly where it is not. The report says which ran. */
class ScannedResumeIntegrationTests {

    private static final ResumeReader READER = new ResumeReader(Duration.ofSeconds(60), Duration.ofSeconds(60));
    private static final boolean INSTALLED = Tesseract.onThisMachine().readable();

    @AfterAll
    static void stop() {
        READER.close();
    }

    @BeforeEach
    void sayWhichRuns(TestReporter reporter) {
        reporter.publishEntry("tesseract", INSTALLED ? "installed: scans are read" : "missing: scans are refused");
    }

    @Test
    void readsAScannedPdfOrSaysThatItHasNoText() throws Exception {
        check(READER.read(Scans.pdf(SampleFiles.pdf(SampleFiles.MAJA))), "NO_TEXT", "application/pdf");
    }

    @Test
    void readsAPictureOrSaysThatItIsOfNoUse() throws Exception {
        check(READER.read(Scans.png(SampleFiles.pdf(SampleFiles.MAJA))), "UNSUPPORTED", "image/png");
    }

    private static void check(Reading reading, String refusal, String mediaType) {
        if (!INSTALLED) {
            assertThat(reading.refusal()).isEqualTo(refusal);
            return;
        }
        ResumeContent content = Objects.requireNonNull(reading.content());
        assertThat(reading.mediaType()).isEqualTo(mediaType);
        assertThat(content.warnings()).contains("read_from_pictures");
        assertThat(content.contact().fullName()).isEqualTo("Maja Lindqvist");
        assertThat(content.experience()).hasSize(2);
        assertThat(content.experience().getFirst().start()).isEqualTo("2019-03");
    }
}
