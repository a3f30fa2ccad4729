package dev.jobtracker.jobs;

import static dev.jobtracker.jobs.TestPostings.NOW;

import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.jobs.PostingQuery.SalaryFloor;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query that narrows by nothing until told. */
public final class TestQuery {

    private String text = "";
    private String location = "";
    private Set<String> countries = Set.of();
    private Set<RemoteKind> remote = Set.of();
    private Set<EmploymentType> employment = Set.of();
    private Set<String> sources = Set.of();
    private String company = "";
    private @Nullable SalaryFloor salary;
    private int afterHours = -1;
    private boolean expired;
    private Order order = Order.RELEVANCE;
    private @Nullable Reader reader;

    public TestQuery text(String value) {
        text = value;
        return this;
    }

    public TestQuery location(String value) {
        location = value;
        return this;
    }

    public TestQuery countries(String... values) {
        countries = Set.of(values);
        return this;
    }

    public TestQuery remote(RemoteKind value) {
        remote = Set.of(value);
        return this;
    }

    public TestQuery employment(EmploymentType value) {
        employment = Set.of(value);
        return this;
    }

    public TestQuery sources(String... values) {
        sources = Set.of(values);
        return this;
    }

    public TestQuery company(String value) {
        company = value;
        return this;
    }

    public TestQuery salary(long yearly, @Nullable String currency) {
        salary = new SalaryFloor(yearly, currency);
        return this;
    }

    public TestQuery after(int hours) {
        afterHours = hours;
        return this;
    }

    public TestQuery expired() {
        expired = true;
        return this;
    }

    public TestQuery order(Order value) {
        order = value;
        return this;
    }

    public TestQuery reader(@Nullable UUID person) {
        reader = person == null ? null : new Reader(person, null, false);
        return this;
    }

    public PostingQuery done() {
        return new PostingQuery(
                text,
                location,
                countries,
                remote,
                employment,
                sources,
                company,
                salary,
                afterHours < 0 ? null : NOW.minusSeconds(afterHours * 3_600L),
                expired,
                order,
                reader);
    }
}
