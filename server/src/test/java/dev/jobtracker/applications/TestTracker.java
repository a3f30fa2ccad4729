package dev.jobtracker.applications;

import dev.jobtracker.accounts.TestPeople;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The module on a real database, put together as the server does it. */
public record TestTracker(
        OpenDatabase open,
        MovableClock clock,
        PostingCatalog catalog,
        Applications applications,
        ApplicationHistory history,
        ApplicationLists lists,
        Pipelines pipelines,
        KeptCopies copies,
        Details details,
        Documents documents) {

    public static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    public static TestTracker on(OpenDatabase open) {
        MovableClock clock = new MovableClock(START);
        PostingCatalog catalog = TestCatalogs.catalog(open);
        KeptCopies copies = new KeptCopies(
                open.database(), catalog, new StaticListableBeanFactory().getBeanProvider(PostingView.class), clock);
        Applications applications = new Applications(open.database(), copies, clock);
        return new TestTracker(
                open,
                clock,
                catalog,
                applications,
                new ApplicationHistory(open.database(), clock),
                new ApplicationLists(open.database()),
                new Pipelines(open.database(), clock),
                copies,
                new Details(open.database(), applications, clock),
                new Documents(open.database(), applications, clock));
    }

    /** The id of an account that did not exist before. */
    public UUID newPerson() {
        return TestPeople.newPerson(open.database());
    }

    public Application add(UUID person, String company, String title, String status, String... tags) {
        return applications.create(person, draft(company, title, status, tags));
    }

    public static ApplicationDraft draft(String company, String title, String status, String... tags) {
        return new TestDraft(company, title, status).tags(tags).done();
    }

    /** Moves an application on, an hour after what happened last. */
    public Application move(UUID person, Application application, String status) {
        clock.move(java.time.Duration.ofHours(1));
        return applications.change(person, application.id(), null, fields -> fields, new Move(status, null, null));
    }
}
