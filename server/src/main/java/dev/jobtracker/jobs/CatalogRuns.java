package dev.jobtracker.jobs;

import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.jobs.runs.OpenRun;
import dev.jobtracker.jobs.runs.RunLog;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The work that is done on the catalog: what is on record of it, and imports. Safe to share between threads. */
public final class CatalogRuns {

    private final RunLog log;
    private final Intakes intakes;

    CatalogRuns(RunLog log, Intakes intakes) {
        this.log = log;
        this.intakes = intakes;
    }

    /** Begins to import, for the caller to close. */
    public ImportSession beginImport() {
        OpenRun run = log.open(RunKind.IMPORT, null);
        return new ImportSession(run, intakes.open(run));
    }

    /** All runs, the latest first. */
    public Page<CatalogRun> all(PageRequest page) {
        return new Page<>(log.latest(page.offset(), page.limit()), page.page(), page.limit(), log.count());
    }

    /** The runs that fetched a source's feed, the latest first. */
    public List<CatalogRun> of(String source, int limit) {
        return log.latestOf(source, limit);
    }

    /** Until when the catalog knows what a source's feed had to say: when its last whole fetch began. */
    public Optional<Instant> upToDateSince(String source) {
        return log.lastCompleteUpdate(source).map(CatalogRun::startedAt);
    }
}
