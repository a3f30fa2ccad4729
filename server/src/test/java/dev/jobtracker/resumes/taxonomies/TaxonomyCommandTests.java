package dev.jobtracker.resumes.taxonomies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.reading.Reading;
import dev.jobtracker.resumes.reading.ResumeReader;
import dev.jobtracker.resumes.skills.MoreSkills;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyCommandTests {

    private static final String RESUME = """
            Jo Nyman
            jo@example.se

            Kompetenser
            Tjärdalsbränning, näverflätning, Java

            Arbetslivserfarenhet
            Hantverkare, Skogslyckan, Rättvik
            2019-01 – 2021-02
            Arbetade med gäddsnörning hela vintern.
            """;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String content) throws Exception {
        Path file = Files.writeString(directory.resolve("taxonomy"), content);
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new TaxonomyCommand(new DataDirectory(directory))
                .run(List.of(file.toString()), new Terminal(out, out, InstantSource.system(), false));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private SkillLexicon lexicon() {
        return SkillLexicon.load(new MoreSkills(directory.resolve(MoreSkills.DIRECTORY)));
    }

    @Test
    void takesJobTechsSkillsInBothShapes() throws Exception {
        assertThat(run("""
                [{"taxonomy/id": "a", "taxonomy/type": "skill", "taxonomy/preferred-label": "Tjärdalsbränning"},
                 {"taxonomy/id": "b", "taxonomy/type": "municipality", "taxonomy/preferred-label": "Rättvik"},
                 {"taxonomy/id": "c", "taxonomy/type": "skill"}, 7]""")).isZero();
        assertThat(said()).contains("1 skills", "2 could not be read", "concept 3 has no type or no label");
        assertThat(lexicon().named("tjärdalsbränning")).isPresent();
        assertThat(lexicon().named("Rättvik")).isEmpty();

        assertThat(run("""
                {"data": {"concepts": [{"id": "a", "type": "skill", "preferred_label": "Näverflätning/Vidjeflätning"}]}}""")).isZero();
        assertThat(lexicon().named("vidjeflätning")).isPresent();
        assertThat(lexicon().named("tjärdalsbränning")).isEmpty();
    }

    @Test
    void takesEscosSkillsWithTheirOtherNames() throws Exception {
        assertThat(run("""
                conceptType,conceptUri,preferredLabel,altLabels,description
                KnowledgeSkillCompetence,http://a,burn tar kilns,"tar burning
                kiln burning","Burns ""tar"", slowly"
                KnowledgeSkillCompetence,http://b
                SkillGroup,http://c,crafts,,
                """)).isZero();

        assertThat(said()).contains("1 skills", "line 5 has 2 fields instead of 5");
        assertThat(lexicon().find("Years of kiln burning in Dalarna"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.skill().name()).isEqualTo("burn tar kilns"));
    }

    @Test
    void keepsWhatWasThereWhenAFileIsOfNoUse() throws Exception {
        run("[{\"taxonomy/type\": \"skill\", \"taxonomy/preferred-label\": \"Tjärdalsbränning\"}]");

        assertThatThrownBy(() -> run("[{\"broken\": ")).isInstanceOf(CommandFailedException.class);
        assertThatThrownBy(() -> run("[]")).isInstanceOf(CommandFailedException.class);
        assertThatThrownBy(() -> run("a,b\n1,2\n")).isInstanceOf(CommandFailedException.class);
        Files.write(directory.resolve("latin"), "[\"Tj\u00e4rdal\"]".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new TaxonomyCommand(new DataDirectory(directory))
                        .run(List.of(directory.resolve("latin").toString()), Terminal.unseen()))
                .hasMessageContaining("UTF-8");
        assertThat(lexicon().named("tjärdalsbränning")).isPresent();
    }

    /** As many as are ever taken, so that the process that reads has room for them. */
    @Test
    void isKnownToTheProcessThatReads() throws Exception {
        StringBuilder concepts =
                new StringBuilder("[{\"taxonomy/type\": \"skill\", \"taxonomy/preferred-label\": \"Gäddsnörning\"}");
        for (int number = 1; number < Taxonomy.MOST_SKILLS; number++) {
            concepts.append(",{\"taxonomy/type\": \"skill\", \"taxonomy/preferred-label\": \"påhittat hantverk nummer ")
                    .append(number)
                    .append("\", \"taxonomy/alternative-labels\": [\"hantverk ")
                    .append(number)
                    .append("\", \"slöjd av slag ")
                    .append(number)
                    .append("\", \"konst med nummer ")
                    .append(number)
                    .append("\"]}");
        }
        assertThat(run(concepts.append(']').toString())).isZero();
        try (ResumeReader reader = new ResumeReader(
                Duration.ofSeconds(20), Duration.ofSeconds(20), directory.resolve(MoreSkills.DIRECTORY))) {
            Reading reading = reader.read(RESUME.getBytes(StandardCharsets.UTF_8));

            ResumeContent content = Objects.requireNonNull(reading.content(), String.valueOf(reading.refusal()));
            assertThat(content.skills()).extracting(ResumeSkill::name).contains("Gäddsnörning", "Java");
        }
    }
}
