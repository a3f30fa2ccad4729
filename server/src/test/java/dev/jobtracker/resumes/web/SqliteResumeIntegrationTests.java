package dev.jobtracker.resumes.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.resumes.HostileFiles;
import dev.jobtracker.resumes.SampleFiles;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

class SqliteResumeIntegrationTests extends ResumeContract {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    @Override
    Path dataDirectory() {
        return directory;
    }

    /** Files do not know the database: once is enough. */
    @Test
    void refusesWhatIsMadeToDoHarmWhileOthersAreReadAndKeepsNothingOfIt() throws Exception {
        Map<String, byte[]> harmful = Map.of(
                "bomb.docx", HostileFiles.zipBomb(),
                "bomb.xml.docx", HostileFiles.xmlBomb(),
                "bomb.pdf", HostileFiles.pdfBomb(),
                "endless.pdf", HostileFiles.endlessPageTree(),
                "parts.docx", HostileFiles.partsWithoutNumber(),
                "noise.pdf", HostileFiles.noise((10 << 20) - 1_000),
                "pictures.pdf", HostileFiles.picturesOnly());
        List<String> kept = keptFiles();
        long memory = memoryInUse();

        Map<String, String> codes = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : harmful.entrySet()) {
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<HttpResponse<String>> other =
                        people.submit(() -> another().upload("maja.pdf", SampleFiles.pdf(SampleFiles.MAJA)));
                HttpResponse<String> answer = person().upload(file.getKey(), file.getValue());
                codes.put(
                        file.getKey(),
                        answer.statusCode() + " "
                                + Exchange.problem(answer).path("code").asString());
                assertThat(Uploads.body(other.get(), 201)
                                .at("/contact/full_name")
                                .asString())
                        .as("beside " + file.getKey())
                        .isEqualTo("Maja Lindqvist");
            }
        }

        assertThat(codes)
                .isEqualTo(new TreeMap<>(Map.of(
                        "bomb.docx", "422 resume_unreadable",
                        "bomb.xml.docx", "422 resume_unreadable",
                        "bomb.pdf", "422 resume_has_no_text",
                        "endless.pdf", "422 resume_unreadable",
                        "parts.docx", "422 resume_unreadable",
                        "noise.pdf", "415 unsupported_resume_type",
                        "pictures.pdf", "422 resume_has_no_text")));
        assertThat(keptFiles()).hasSize(kept.size() + harmful.size());
        assertThat(memoryInUse() - memory).isLessThan(100 << 20);
    }

    private static long memoryInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void readsAFileOfTwoTypesAsWhatItBeginsAs() throws Exception {
        byte[] both = HostileFiles.pdfAndArchive(SampleFiles.MAJA, "Somebody Else\nsomebody@example.org");

        JsonNode resume = Uploads.body(person().upload("both.docx", both), 201);

        assertThat(resume.path("media_type").asString()).isEqualTo("application/pdf");
        assertThat(resume.path("text").asString()).contains("Maja Lindqvist").doesNotContain("Somebody");
    }

    @Test
    void keepsNamesOfEveryScript() throws Exception {
        String text = SampleFiles.MAJA.replace("Maja Lindqvist", "ليلى حداد 🎉");
        String longName = "🎉".repeat(110) + ".txt";

        JsonNode resume = Uploads.body(person().upload("سيرة 🎉.txt", SampleFiles.text(text)), 201);

        assertThat(resume.path("file_name").asString()).isEqualTo("سيرة 🎉.txt");
        assertThat(resume.path("text").asString()).contains("ليلى حداد 🎉");
        assertThat(resume.at("/contact/full_name").asString("ليلى حداد")).isEqualTo("ليلى حداد");
        assertThat(person().file().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%D8%B3");
        String kept = Uploads.body(person().upload(longName, SampleFiles.text(text)), 201)
                .path("file_name")
                .asString();
        assertThat(kept).endsWith("🎉.txt").startsWith("🎉").hasSizeBetween(190, 200);
    }
}
