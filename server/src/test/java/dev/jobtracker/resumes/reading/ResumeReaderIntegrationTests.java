package dev.jobtracker.resumes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.HostileFiles;
import dev.jobtracker.resumes.SampleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that reads, with files that people have and files that are made to do harm. */
class ResumeReaderIntegrationTests {

    private static final ResumeReader READER = new ResumeReader(Duration.ofSeconds(20), Duration.ofSeconds(30));

    @AfterAll
    static void stop() {
        READER.close();
    }

    /** Whatever a test did to the reader, the next file is read as if nothing had been. */
    @AfterEach
    void readsTheNextFile() throws Exception {
        assertThat(name(READER.read(SampleFiles.text(SampleFiles.MAJA)))).isEqualTo("Maja Lindqvist");
    }

    @Test
    void readsTheSameOfEveryFormat() throws Exception {
        for (byte[] file : List.of(
                SampleFiles.text(SampleFiles.MAJA),
                SampleFiles.pdf(SampleFiles.MAJA),
                SampleFiles.docx(SampleFiles.MAJA),
                SampleFiles.odt(SampleFiles.MAJA),
                SampleFiles.rtf(SampleFiles.MAJA),
                SampleFiles.markdown(SampleFiles.MAJA),
                SampleFiles.html(SampleFiles.MAJA))) {
            Reading reading = READER.read(file);
            assertThat(name(reading)).isEqualTo("Maja Lindqvist");
            var content = Objects.requireNonNull(reading.content());
            assertThat(content.contact().email()).isEqualTo("maja.lindqvist@example.se");
            assertThat(content.language()).isEqualTo("sv");
            assertThat(content.experience()).hasSize(2);
            assertThat(content.experience().getFirst().title()).isEqualTo("Sjuksköterska");
            assertThat(content.experience().getFirst().start()).isEqualTo("2019-03");
            assertThat(content.experience().getFirst().current()).isTrue();
            assertThat(content.experience().getLast().company()).isEqualTo("Mölndals kommun");
            assertThat(content.education().getFirst().institution()).isEqualTo("Göteborgs universitet");
            assertThat(content.languages()).containsExactly("Swedish", "English");
            assertThat(content.text()).doesNotContain("Nobody");
        }
    }

    @Test
    void saysThatAnArchiveExpandsTooFar() throws Exception {
        assertThat(READER.read(HostileFiles.zipBomb()).refusal()).isEqualTo("EXPANDS");
        assertThat(READER.read(HostileFiles.xmlBomb()).refusal()).isEqualTo("EXPANDS");
    }

    @Test
    void survivesAPdfThatUnpacksToMoreThanItsMemory() throws Exception {
        assertThat(READER.read(HostileFiles.pdfBomb()).refusal())
                .isIn("TOO_MUCH_MEMORY", "TOO_SLOW", "NO_TEXT", "UNREADABLE");
    }

    @Test
    void survivesPagesWithoutEnd() throws Exception {
        assertThat(READER.read(HostileFiles.endlessPageTree()).refusal()).isNotNull();
        ResumeReader impatient = new ResumeReader(Duration.ofSeconds(4), Duration.ofSeconds(1));
        assertThat(impatient.read(HostileFiles.pagesWithoutNumber()).refusal()).isNotNull();
        impatient.close();
    }

    @Test
    void fetchesNothingThatADocumentAsksFor(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the secret of this machine");
        Reading reading = READER.read(HostileFiles.externalEntity(secret.toUri().toString()));
        assertThat(reading.refusal()).isEqualTo("UNREADABLE");
    }

    @Test
    void tellsNoiseFromADocument() throws Exception {
        assertThat(READER.read(HostileFiles.noise(10 << 20)).refusal()).isEqualTo("UNSUPPORTED");
    }

    @Test
    void readsNoMacrosAndNothingBehindAPassword() throws Exception {
        assertThat(READER.read(HostileFiles.macros()).refusal()).isEqualTo("MACROS");
        assertThat(READER.read(SampleFiles.pdf(SampleFiles.MAJA, "secret")).refusal())
                .isEqualTo("ENCRYPTED");
    }

    @Test
    void saysThatThereIsNoText() throws Exception {
        assertThat(READER.read(SampleFiles.pdf("")).refusal()).isEqualTo("NO_TEXT");
        assertThat(READER.read(SampleFiles.text(" \n ")).refusal()).isEqualTo("NO_TEXT");
    }

    @Test
    void endsAReadingThatTakesTooLong() throws Exception {
        ResumeReader impatient = new ResumeReader(Duration.ofMillis(1), Duration.ofSeconds(1));
        assertThat(impatient.read(SampleFiles.text(SampleFiles.MAJA)).refusal()).isEqualTo("TOO_SLOW");
        impatient.close();
    }

    @Test
    void readsForOthersWhileOneFileTakesItsTime() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Reading> hostile = people.submit(() -> READER.read(HostileFiles.pdfBomb()));
            Future<Reading> other = people.submit(() -> READER.read(SampleFiles.text(SampleFiles.MAJA)));
            assertThat(name(other.get())).isEqualTo("Maja Lindqvist");
            assertThat(hostile.get().content()).isNull();
        }
    }

    private static String name(Reading reading) {
        assertThat(reading.refusal()).isNull();
        return Objects.requireNonNull(
                Objects.requireNonNull(reading.content()).contact().fullName());
    }
}
