package dev.jobtracker.jobs.liveness;

import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.platform.time.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking pages whether they are still there, over real HTTP; each database runs the same suite. */
abstract class PageChecksContract {

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(TestPostings.NOW);
    private final AtomicReference<String> answer =
            new AtomicReference<>("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    private final Set<UUID> needed = new HashSet<>();
    private OpenDatabase open;
    private OutboundHttp http;
    private RawServer server;
    private PostingCatalog catalog;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void start() throws IOException {
        open = open(directory);
        http = new OutboundHttp(clock, new SimpleMeterRegistry());
        server = RawServer.saying((request, out) -> out.write(answer.get().getBytes(StandardCharsets.UTF_8)));
        catalog = TestCatalogs.catalog(open, clock, false);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        http.close();
        open.close();
    }

    @Test
    void marksWhatItsPageSaysIsGone() {
        for (int status : new int[] {404, 410}) {
            UUID id = needed("gone" + status);
            answer.set("HTTP/1.1 " + status + " Gone\r\nContent-Length: 0\r\n\r\n");

            check(HttpCall::anywhere);

            assertThat(status(id)).isEqualTo(PostingStatus.REMOVED);
            assertThat(catalog.find(id)).as("still readable").isPresent();
        }
    }

    @Test
    void marksNothingForAnyOtherReason() {
        UUID id = needed("alive");
        for (String other : List.of(
                "200 OK", "403 Forbidden", "429 Too Many Requests", "500 Oops", "503 Busy", "301 Moved", "401 No")) {
            answer.set("HTTP/1.1 " + other + "\r\nContent-Length: 0\r\n\r\n");
            check(HttpCall::anywhere);
            assertThat(status(id)).as(other).isEqualTo(PostingStatus.OPEN);
            clock.move(Duration.ofHours(3));
        }
        answer.set("nonsense");
        clock.move(Duration.ofDays(2));
        check(HttpCall::anywhere);
        assertThat(catalog.find(id).orElseThrow().status()).isNotEqualTo(PostingStatus.REMOVED);
    }

    @Test
    void asksOnlyForWhatSomebodyNeedsAndOnceADay() {
        needed("one");
        catalog.store(List.of(at("nobodys").build()));

        check(HttpCall::anywhere);
        check(HttpCall::anywhere);
        assertThat(server.requests()).hasSize(1);
        clock.move(Duration.ofHours(23));
        check(HttpCall::anywhere);
        assertThat(server.requests()).hasSize(1);
        clock.move(Duration.ofHours(1));
        check(HttpCall::anywhere);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void asksNobodyInAPrivateNetwork() {
        UUID id = needed("inner");
        answer.set("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

        check(UnaryOperator.identity());

        assertThat(server.requests()).isEmpty();
        assertThat(status(id)).isEqualTo(PostingStatus.OPEN);
    }

    private UUID needed(String sourceId) {
        var posting = at(sourceId).build();
        catalog.store(List.of(posting));
        needed.add(posting.id());
        return posting.id();
    }

    private dev.jobtracker.sources.SourcePostingBuilder at(String sourceId) {
        return posting(sourceId, "Lamplighter " + sourceId)
                .addresses(URI.create(server.address("/" + sourceId).toString()), null)
                .times(TestPostings.NOW, null, null);
    }

    private PostingStatus status(UUID id) {
        return catalog.find(id).orElseThrow().status();
    }

    private void check(UnaryOperator<HttpCall> reach) {
        KeptPostings kept = postings -> {
            Set<UUID> among = new HashSet<>(postings);
            among.retainAll(needed);
            return among;
        };
        TextIndex index = TextIndex.of(open.database().kind());
        PostingStore store = new PostingStore(open.database(), index, clock, false);
        new PageChecks(open.database(), http, store, List.of(kept), clock, reach).run(() -> false);
    }
}
