package dev.jobtracker.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application to be, with nothing but what a test says of it. */
public final class TestDraft {

    private final String company;
    private final String title;
    private final String status;
    private @Nullable LocalDate appliedDate;
    private @Nullable String source;
    private @Nullable String location;
    private @Nullable String notes;
    private List<String> tags = List.of();

    public TestDraft(String company, String title, String status) {
        this.company = company;
        this.title = title;
        this.status = status;
    }

    public TestDraft applied(@Nullable LocalDate value) {
        appliedDate = value;
        return this;
    }

    public TestDraft source(String value) {
        source = value;
        return this;
    }

    public TestDraft location(String value) {
        location = value;
        return this;
    }

    public TestDraft notes(String value) {
        notes = value;
        return this;
    }

    public TestDraft tags(String... values) {
        tags = List.of(values);
        return this;
    }

    public ApplicationDraft done() {
        return new ApplicationDraft(
                company, title, status, appliedDate, source, null, null, location, null, null, null, notes, tags);
    }
}
