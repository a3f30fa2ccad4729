package dev.jobtracker.sources.companies;

import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.Sources;
import dev.jobtracker.sources.reading.CompanyFeed;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Asks a system whether it has a board, before somebody watches one that is not there. */
@Component
public class BoardCheck {

    private static final Duration WITHIN = Duration.ofSeconds(8);

    private final Sources sources;

    BoardCheck(Sources sources) {
        this.sources = sources;
    }

    /** Whether the system says that there is no such board. A system that does not answer now is believed later. */
    public boolean isMissing(CompanyBoard board) {
        return sources.find(board.source().value())
                .flatMap(Source::feed)
                .filter(CompanyFeed.class::isInstance)
                .map(CompanyFeed.class::cast)
                .filter(feed -> lacks(feed, board.company()))
                .isPresent();
    }

    private static boolean lacks(CompanyFeed feed, String company) {
        FutureTask<Boolean> asking = new FutureTask<>(() -> feed.lacks(company));
        Thread.ofVirtual().name("check-board").start(asking);
        try {
            return asking.get(WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
