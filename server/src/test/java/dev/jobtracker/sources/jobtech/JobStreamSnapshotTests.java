package dev.jobtracker.sources.jobtech;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.SourcePosting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobStreamSnapshotTests {

    private final List<String> taken = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void readsAnArrayAndLinesPlainAndPacked() throws IOException {
        String array = "[" + ad(1) + ",\n " + ad(2) + " , {\"id\":\"3\",\"removed\":true}]\n";
        String lines = ad(1) + "\n" + ad(2) + "\r\n\n{\"id\":\"3\",\"removed\":true}";
        for (byte[] bytes : List.of(array.getBytes(UTF_8), lines.getBytes(UTF_8), packed(array), packed(lines))) {
            taken.clear();
            assertThat(read(bytes)).isEqualTo(new JobStreamSnapshot.Reading(2, 1, 0, null));
            assertThat(taken).containsExactly("1", "2", "-3");
        }
    }

    /** A connection may have nothing at hand between two parts that were packed apart. */
    @Test
    void readsEveryPartOfWhatWasPackedInParts() throws IOException {
        InputStream parts = new SequenceInputStream(
                new ByteArrayInputStream(packed(ad(1) + "\n" + ad(2) + "\n")),
                new ByteArrayInputStream(packed(ad(3) + "\n")));

        assertThat(read(parts)).isEqualTo(new JobStreamSnapshot.Reading(3, 0, 0, null));
    }

    @Test
    void readsObjectsOverSeveralLinesAndAMarkAtTheBeginning() throws IOException {
        String spread =
                "\uFEFF{\n  \"id\": \"1\",\n  \"headline\": \"Kock {\\\" \"\n}\n{\n  \"id\": \"2\", \"headline\": \"x\"\n}\n";
        assertThat(read(spread.getBytes(UTF_8)).postings()).isEqualTo(2);
    }

    @Test
    void readsAnAnswerOfASearchThatSomebodyKept() throws IOException {
        String index = "{\"took\":1,\"hits\":{\"hits\":[{\"_source\":" + ad(1) + "},{\"_source\":" + ad(2) + "}]}}";
        assertThat(read(index.getBytes(UTF_8)).postings()).isEqualTo(2);
        assertThat(read(("{\"hits\":[" + ad(3) + "]}").getBytes(UTF_8)).postings())
                .isEqualTo(1);
    }

    @Test
    void saysWhereAStreamBrokeOffAndKeepsWhatCameBefore() throws IOException {
        assertThat(read(("[" + ad(1) + "," + ad(2)).getBytes(UTF_8)).truncated())
                .contains("middle of its list");
        assertThat(read(("[" + ad(1) + ",{\"id\":\"2\",\"headl").getBytes(UTF_8))
                        .truncated())
                .contains("middle of a record");
        assertThat(read((ad(1) + "\n{\"id\":\"2\",\"headl").getBytes(UTF_8)).truncated())
                .contains("middle of a record");
        byte[] whole = packed("[" + ad(1) + "," + ad(2) + "," + "x".repeat(300_000));
        assertThat(read(Arrays.copyOf(whole, whole.length - 12)).truncated()).contains("packed");
        assertThat(taken).containsExactly("1", "2", "1", "1", "1", "2");
        assertThat(read("<!doctype html><p>Oops".getBytes(UTF_8)).truncated()).contains("neither");
        assertThat(read(new byte[0])).isEqualTo(new JobStreamSnapshot.Reading(0, 0, 0, null));
    }

    @Test
    void passesOverDamagedLines() throws IOException {
        String lines = ad(1) + "\n{\"id\":\"2\",\"headline\":\"x\n{\"id\" \"3\"}\nnull\n{\"headline\":\"no id\"}\n"
                + ad(5) + "\n";

        JobStreamSnapshot.Reading reading = read(lines.getBytes(UTF_8));

        assertThat(reading).isEqualTo(new JobStreamSnapshot.Reading(2, 0, 4, null));
        assertThat(taken).containsExactly("1", "5");
        assertThat(complaints.getLast()).isEqualTo("record 5, byte " + lines.indexOf("{\"headline\"") + ": no id");
    }

    @Test
    void findsTheNextRecordOfAnArrayAfterADamagedOne() throws IOException {
        String missingBrace = "{\"id\":\"2\",\"employer\":{\"name\":\"x\"";
        String missingQuote = "{\"id\":\"3\",\"headline\":\"x}";
        String extraBrace = "{\"id\":\"4\",\"headline\":\"x\"}}";
        String array = "[" + ad(1) + "," + missingBrace + "," + ad(5) + ",\n" + missingQuote + ",\n" + ad(6) + ",\n"
                + extraBrace + ",\n" + ad(7) + ",null," + ad(8) + "]";

        JobStreamSnapshot.Reading reading = read(array.getBytes(UTF_8));

        assertThat(taken).contains("1", "6", "7", "8");
        assertThat(reading.rejected()).isBetween(3L, 5L);
        assertThat(reading.truncated()).isNull();
    }

    @Test
    void keepsNoMoreThanOneRecordInMemoryAndNoneThatIsTooLarge() throws IOException {
        String huge = "{\"id\":\"2\",\"headline\":\"" + "x".repeat(6_000_000) + "\"}";
        assertThat(read((ad(1) + "\n" + huge + "\n" + ad(3) + "\n").getBytes(UTF_8)))
                .isEqualTo(new JobStreamSnapshot.Reading(2, 0, 1, null));
        assertThat(read(("[" + ad(1) + "," + huge + "," + ad(3) + "]").getBytes(UTF_8)))
                .isEqualTo(new JobStreamSnapshot.Reading(2, 0, 1, null));
        assertThat(complaints).allMatch(complaint -> complaint.endsWith("larger than 5 MB"));
        assertThat(taken).containsExactly("1", "3", "1", "3");
    }

    @Test
    void isNotLedDeeperThanItWantsToGo() throws IOException {
        String deep = "{\"id\":\"2\",\"headline\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        assertThat(read((ad(1) + "\n" + deep + "\n" + ad(3) + "\n").getBytes(UTF_8)))
                .isEqualTo(new JobStreamSnapshot.Reading(2, 0, 1, null));
    }

    private JobStreamSnapshot.Reading read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    private JobStreamSnapshot.Reading read(InputStream stream) throws IOException {
        return JobStreamSnapshot.read(stream, new JobStreamSnapshot.Taker() {
            @Override
            public void posting(SourcePosting posting) {
                taken.add(posting.sourceId());
            }

            @Override
            public void removed(String sourceId, @Nullable Instant at) {
                taken.add("-" + sourceId);
            }

            @Override
            public void rejected(String position, String reason) {
                complaints.add(position + ": " + reason);
            }
        });
    }

    private static String ad(int id) {
        return "{\"id\":\"" + id + "\",\"headline\":\"Kock\",\"employer\":{\"name\":\"Fyrljus, \\\"AB\\\" {\"}}";
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
