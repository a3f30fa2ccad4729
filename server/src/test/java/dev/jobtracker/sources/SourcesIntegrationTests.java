package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.failures.TestFailures;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesIntegrationTests {

    private static final SourceQuery ANYTHING = new SourceQuery("", null, null, null, null, 0, 20);

    @TempDir
    Path directory;

    private OpenDatabase open;
    private TestFailures failures;
    private SourceWatch watch;

    @BeforeEach
    void open() {
        open = TestDatabases.sqlite(directory);
        failures = TestFailures.on(open.database());
        watch = new SourceWatch(new SourceHealthRows(open.database()), Clock.systemUTC());
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
        failures.close();
        open.close();
    }

    @Test
    void passesOnWhyASourceFailedAndRemembersIt() {
        Answering source = new Answering(query -> {
            throw new SourceFailedException(new SourceFailure.Broken(500));
        });

        assertThat(failure(source)).isEqualTo(new SourceFailure.Broken(500));
        assertThat(watch.of(source.upstream()).lastFailure()).extracting("kind").isEqualTo("broken");
        assertThat(failures.groups()).isEmpty();
    }

    @Test
    void keepsForTheOwnerWhatWasNotForeseen() {
        Answering stumbling = new Answering(query -> {
            throw new IllegalStateException("a bug of ours");
        });

        assertThat(failure(stumbling)).isInstanceOf(SourceFailure.Unreadable.class);
        assertThat(failures.groups()).singleElement().extracting("origin").isEqualTo("source test");
    }

    private SourceFailure failure(Answering source) {
        Sources sources = new Sources(List.of(source), watch, new Sparing(Clock.systemUTC()), failures.failures());
        return catchThrowableOfType(SourceFailedException.class, () -> sources.search(source, ANYTHING))
                .failure();
    }

    /** A source that answers as it is told. */
    private record Answering(Answer answer) implements SearchSource {

        @Override
        public SourceDescription description() {
            URI home = URI.create("https://test.example");
            return new SourceDescription(new SourceId("test"), "Test", home, home, false, null);
        }

        @Override
        public Upstream upstream() {
            return new Upstream("test", "Test", true, URI.create("https://test.example"), null, Upstream.KeyNeed.NONE);
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public SourceReply search(SourceQuery query) {
            return answer.to(query);
        }
    }

    private interface Answer {
        SourceReply to(SourceQuery query);
    }
}
