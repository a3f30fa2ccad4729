package dev.jobtracker.resumes.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.HostileFiles;
import dev.jobtracker.resumes.SampleFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The routes of the résumé, as a program outside sees them; each database runs the same. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobtech.enabled=false", "jobtracker.sources.jobstream.enabled=false"})
abstract class ResumeContract {

    private int port;
    private Uploads person;

    abstract Path dataDirectory();

    @BeforeEach
    void connect(@LocalServerPort int port) {
        this.port = port;
        this.person = Uploads.ofNewcomer(port);
    }

    @Test
    void answersWhatWasReadAndKeepsIt() throws Exception {
        assertThat(Uploads.code(person.get(), 404)).isEqualTo("no_resume");
        JsonNode resume = Uploads.body(person.upload("Maja CV.pdf", SampleFiles.pdf(SampleFiles.MAJA)), 201);
        assertThat(resume.path("file_name").asString()).isEqualTo("Maja CV.pdf");
        assertThat(resume.path("media_type").asString()).isEqualTo("application/pdf");
        assertThat(resume.path("language").asString()).isEqualTo("sv");
        assertThat(resume.path("text").asString()).contains("Sahlgrenska");
        assertThat(resume.path("contact").path("full_name").asString()).isEqualTo("Maja Lindqvist");
        assertThat(resume.path("experience").get(0).path("start").asString()).isEqualTo("2019-03");
        assertThat(resume.path("years_of_experience").asDouble()).isGreaterThan(9);
        assertThat(resume.path("embedding").path("model").asString()).startsWith("local/");
        assertThat(resume.path("embedding").path("dimensions").asInt()).isEqualTo(384);
        assertThat(Uploads.body(person.get(), 200)).isEqualTo(resume);
    }

    @Test
    void servesTheFileToItsOwnerAsAnAttachment() throws Exception {
        byte[] file = SampleFiles.text(SampleFiles.MAJA);
        Uploads.body(person.upload("../../etc/passwd", file), 201);
        HttpResponse<byte[]> answer = person.file();
        assertThat(answer.body()).isEqualTo(file);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("/");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(Uploads.ofNewcomer(port).file().statusCode()).isEqualTo(404);
    }

    @Test
    void keepsOneFileForEachPersonUnderANameOfOurs() throws Exception {
        int before = keptFiles().size();
        Uploads.body(person.upload("a.txt", SampleFiles.text(SampleFiles.MAJA)), 201);
        Uploads.body(person.upload("b.docx", SampleFiles.docx(SampleFiles.MAJA)), 201);
        assertThat(keptFiles()).hasSize(before + 1);
        assertThat(keptFiles()).allMatch(name -> name.matches("[0-9a-f-]{36}"));
        assertThat(person.delete().statusCode()).isEqualTo(204);
        assertThat(keptFiles()).hasSize(before);
        assertThat(Uploads.code(person.get(), 404)).isEqualTo("no_resume");
        assertThat(person.delete().statusCode()).isEqualTo(204);
    }

    @Test
    void keepsCorrections() throws Exception {
        byte[] file = SampleFiles.text(SampleFiles.MAJA);
        Uploads.body(person.upload("a.txt", file), 201);
        JsonNode corrected = Uploads.body(
                person.correct("{\"summary\":\"Nurse\",\"skills\":[{\"name\":\"Wound care\"}],"
                        + "\"contact\":{\"full_name\":\"Maja L\",\"links\":[]}}"),
                200);
        assertThat(corrected.path("summary").asString()).isEqualTo("Nurse");
        assertThat(corrected.path("contact").path("email").isNull()).isTrue();
        assertThat(corrected.path("experience")).hasSize(2);
        JsonNode again = Uploads.body(person.correct("{\"languages\":[]}"), 200);
        assertThat(again.path("summary").asString()).isEqualTo("Nurse");
        assertThat(again.path("languages")).isEmpty();
        assertThat(again.path("skills").get(0).path("name").asString()).isEqualTo("Wound care");
        assertThat(Uploads.body(person.get(), 200)).isEqualTo(again);
        assertThat(Uploads.body(person.upload("same.txt", file), 201)
                        .path("summary")
                        .asString())
                .isEqualTo("Nurse");
    }

    @Test
    void takesBackItsOwnAnswerAsACorrection() throws Exception {
        JsonNode resume = Uploads.body(person.upload("a.txt", SampleFiles.text(SampleFiles.MAJA)), 201);
        JsonNode corrected = Uploads.body(person.correct(resume.toString()), 200);
        for (String part : List.of("contact", "summary", "skills", "experience", "education", "languages")) {
            assertThat(corrected.path(part)).as(part).isEqualTo(resume.path(part));
        }
    }

    @Test
    void refusesCorrectionsThatAreNone() throws Exception {
        assertThat(Uploads.code(person.correct("{}"), 404)).isEqualTo("no_resume");
        Uploads.body(person.upload("a.txt", SampleFiles.text(SampleFiles.MAJA)), 201);
        assertThat(Uploads.code(person.correct("{\"experience\":[{\"title\":\"x\",\"start\":\"May\"}]}"), 422))
                .isEqualTo("invalid_input");
    }

    @Test
    void saysWhyAFileIsNotRead() throws Exception {
        assertThat(Uploads.code(person.upload("a.pdf", HostileFiles.noise(200_000)), 415))
                .isEqualTo("unsupported_resume_type");
        assertThat(Uploads.code(person.upload("a.docx", HostileFiles.macros()), 415))
                .isEqualTo("unsupported_resume_type");
        assertThat(Uploads.code(person.upload("a.pdf", SampleFiles.pdf(SampleFiles.MAJA, "x")), 422))
                .isEqualTo("resume_encrypted");
        assertThat(Uploads.code(person.upload("a.pdf", SampleFiles.pdf("")), 422))
                .isEqualTo("resume_has_no_text");
        assertThat(Uploads.code(person.upload("a.txt", new byte[0]), 422)).isEqualTo("resume_has_no_text");
        assertThat(Uploads.code(person.upload("a.docx", HostileFiles.externalEntity("file:///etc/hostname")), 422))
                .isEqualTo("resume_unreadable");
        assertThat(Uploads.code(person.upload("a.pdf", HostileFiles.noise(12 << 20)), 413))
                .isEqualTo("too_large");
        assertThat(Uploads.code(person.get(), 404)).isEqualTo("no_resume");
    }

    @Test
    void anUploadThatFailsLeavesTheEarlierOne() throws Exception {
        JsonNode resume = Uploads.body(person.upload("a.txt", SampleFiles.text(SampleFiles.MAJA)), 201);
        Uploads.code(person.upload("b.pdf", SampleFiles.pdf("")), 422);
        assertThat(Uploads.body(person.get(), 200)).isEqualTo(resume);
    }

    Uploads person() {
        return person;
    }

    Uploads another() {
        return Uploads.ofNewcomer(port);
    }

    List<String> keptFiles() throws IOException {
        Path directory = dataDirectory().resolve("resumes");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
