package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.OPENING;
import static dev.jobtracker.platform.schema.Tables.POSTING_KEY;

import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how many postings are put together in a second: {@code java … ClusteringSpeed 10000}. By hand, on SQLite;
 * every fourth posting is another board's copy of the one before. With a second number, such as {@code 500000}, it goes
 * on among the keys of so many others.
 */
public final class ClusteringSpeed {

    private static final int TOGETHER = 500;
    private static final List<String> TOWNS = List.of("Umeå", "Lund", "Kiruna", "Borås", "Visby", "Kalmar", "Falun");
    private static final List<String> WORKS =
            List.of("Svetsare", "Sjuksköterska", "Systemutvecklare", "Bagare", "Lärare", "Elektriker", "Controller");
    private static final String LETTERS = "abdefghiklmnoprstuvy";

    private ClusteringSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("clustering");
        try (OpenDatabase open = TestDatabases.sqlite(directory)) {
            Clock clock = Clock.fixed(TestPostings.NOW, ZoneOffset.UTC);
            PostingCatalog catalog = TestCatalogs.catalog(open, clock, false);
            List<SourcePosting> postings = postings(count);
            for (int start = 0; start < count; start += TOGETHER) {
                catalog.store(postings.subList(start, Math.min(count, start + TOGETHER)));
            }
            Clustering clustering = new Clustering(open.database(), clock);
            tell(count, open, clustering);
            if (arguments.length > 1) {
                int copies = Integer.parseInt(arguments[1]) / count;
                multiplyKeys(directory, copies);
                List<SourcePosting> more = postings(count + count / 5).subList(count, count + count / 5);
                catalog.store(more);
                System.out.printf("with the keys of %d others:%n", copies * count);
                tell(more.size(), open, clustering);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void tell(int count, OpenDatabase open, Clustering clustering) {
        Instant begin = Instant.now();
        clustering.run(() -> false);
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        int shared = open.database().read(db -> db.fetchCount(OPENING));
        int keys = open.database().read(db -> db.fetchCount(POSTING_KEY));
        System.out.printf(
                Locale.ROOT,
                "%d postings in %.1f s, %.0f a second; %d clusters of several, %d keys%n",
                count,
                seconds,
                count / seconds,
                shared,
                keys);
    }

    /**
     * Makes the index of keys as large and as crowded as it is with so many times the postings: what several have, all
     * copies have; what is one posting's own is each copy's own. The copies are keys alone, of postings that are not
     * there, through a connection that does not ask for them.
     */
    private static void multiplyKeys(Path directory, int copies) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            Path file = files.filter(each -> each.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma busy_timeout = 60000");
                statement.execute(
                        "create temp table own as select number, hash, (select count(*) from posting_key other"
                                + " where other.hash = posting_key.hash) as holders from posting_key");
                for (int copy = 1; copy <= copies; copy++) {
                    statement.execute("insert or ignore into posting_key (number, hash) select number + " + copy
                            + " * 10000000, case when holders > 2 then hash else hash + " + copy
                            + " * 7919 end from own");
                }
            }
        }
    }

    private static List<SourcePosting> postings(int count) {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < 4_000; word++) {
            words.add(word(random));
        }
        List<SourcePosting> postings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            postings.add(number % 4 == 3 ? copy(postings.getLast(), number) : posting(number, words, random));
        }
        return postings;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letter = 3 + random.nextInt(7); letter > 0; letter--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static SourcePosting posting(int number, List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 250; word++) {
            double skewed = random.nextDouble() * random.nextDouble();
            text.append(words.get((int) (skewed * words.size()))).append(word % 14 == 13 ? ". " : " ");
        }
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        String company =
                words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())) + " AB";
        return SourcePosting.of(new SourceId("jobtech"), "p" + number, WORKS.get(random.nextInt(WORKS.size())))
                .company(company, null, null)
                .place(new Place(town, town, null, "SE", null, null))
                .description(null, text.toString())
                .addresses(URI.create("https://jobb.example/annons/" + (100_000 + number)), null)
                .times(TestPostings.NOW.minusSeconds(number), null, null)
                .build();
    }

    private static SourcePosting copy(SourcePosting posting, int number) {
        return SourcePosting.of(new SourceId("adzuna"), "p" + number, posting.title() + " sökes")
                .company(posting.companyName(), null, null)
                .place(posting.place())
                .description(null, posting.descriptionText())
                .addresses(URI.create("https://adzuna.example/" + (100_000 + number)), null)
                .times(posting.publishedAt(), null, null)
                .build();
    }
}
