package dev.jobtracker.sources.companies;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.FeedWanted;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.WatchedCompanies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who watches which companies' boards. Safe to share between threads. */
@Component
public class CompanyWatch implements WatchedCompanies, PersonalData {

    /** How many companies one person may watch. */
    public static final int MOST = 200;

    private final Database database;
    private final WatchedCompanyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompanyWatch(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.rows = new WatchedCompanyRows(database);
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<String> at(SourceId source) {
        return rows.at(source);
    }

    /** What a person watches, in the order of the companies' names. */
    public List<WatchedCompany> of(UUID accountId) {
        return rows.of(accountId);
    }

    /** Begins to watch a board; watching it already is as good. */
    public void add(UUID accountId, CompanyBoard board) {
        database.change(db -> {
            rows.add(accountId, board, clock.instant());
            events.publishEvent(new FeedWanted(board.source()));
        });
    }

    /** Watches a board no longer; false when the person did not. */
    public boolean remove(UUID accountId, CompanyBoard board) {
        return rows.remove(accountId, board);
    }

    @Override
    public String folder() {
        return "companies";
    }

    @Override
    public String about() {
        return "The companies whose boards you watch.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        String lines = rows.of(accountId).stream()
                .map(watched -> String.join(
                        ",",
                        watched.board().source().value(),
                        quoted(watched.board().company()),
                        watched.addedAt().toString()))
                .collect(Collectors.joining("\n", "source,company,added_at\n", "\n"));
        try (OutputStream file = folder.file("watched.csv")) {
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void erase(UUID accountId) {
        rows.erase(accountId);
    }
}
