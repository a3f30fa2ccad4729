package dev.jobtracker.jobs.liveness;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.liveness.CheckRows.Due;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpStream;
import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Asks the pages of postings that somebody saved or applied to, each once a day, whether they are still there. Only a
 * page that says 404 or 410 itself is gone: one that does not answer, or sends everybody elsewhere, may be back.
 */
public final class PageChecks {

    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int TOGETHER = 500;
    private static final int MOST_A_RUN = 200;

    private final Database database;
    private final OutboundHttp http;
    private final PostingStore store;
    private final List<KeptPostings> kept;
    private final Clock clock;
    private final UnaryOperator<HttpCall> reach;

    public PageChecks(Database database, OutboundHttp http, PostingStore store, List<KeptPostings> kept, Clock clock) {
        this(database, http, store, kept, clock, UnaryOperator.identity());
    }

    /** @param reach says how far calls may go */
    PageChecks(
            Database database,
            OutboundHttp http,
            PostingStore store,
            List<KeptPostings> kept,
            Clock clock,
            UnaryOperator<HttpCall> reach) {
        this.database = database;
        this.http = http;
        this.store = store;
        this.kept = List.copyOf(kept);
        this.clock = clock;
        this.reach = reach;
    }

    /** The durable task, which runs once at a time in the whole installation. */
    public RecurringTask<Void> task() {
        return Tasks.recurring("posting-pages", FixedDelay.ofHours(1))
                .execute((instance, context) ->
                        run(() -> context.getSchedulerState().isShuttingDown()));
    }

    void run(BooleanSupplier stopping) {
        int asked = 0;
        int after = 0;
        List<Due> due = due(after);
        while (!due.isEmpty() && asked < MOST_A_RUN && !stopping.getAsBoolean()) {
            Set<UUID> needed = needed(due);
            for (Due posting : due) {
                if (needed.contains(posting.id()) && asked < MOST_A_RUN && !stopping.getAsBoolean()) {
                    check(posting);
                    asked++;
                }
            }
            after = due.getLast().number();
            due = due(after);
        }
    }

    private List<Due> due(int after) {
        Instant since = clock.instant().minus(BETWEEN);
        return database.read(db -> CheckRows.due(db, since, after, TOGETHER));
    }

    private Set<UUID> needed(List<Due> due) {
        List<UUID> ids = due.stream().map(Due::id).toList();
        Set<UUID> needed = new HashSet<>();
        kept.forEach(module -> needed.addAll(module.among(ids)));
        return needed;
    }

    private void check(Due posting) {
        Integer status = status(posting.url());
        Instant now = clock.instant();
        database.change(db -> {
            CheckRows.note(db, posting.number(), status, now);
            if (status != null && (status == 404 || status == 410)) {
                store.gone(db, posting.id(), now);
            }
        });
    }

    private @Nullable Integer status(String url) {
        try {
            HttpCall call = HttpCall.get("posting-page", URI.create(url))
                    .header("Accept", "text/html")
                    .within(WITHIN);
            try (HttpStream answer = http.open(reach.apply(call), WITHIN)) {
                return answer.status();
            }
        } catch (HttpFailedException | IllegalArgumentException noAnswer) {
            return null;
        }
    }
}
