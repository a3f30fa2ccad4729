package dev.jobtracker.jobs;

import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Invented postings. */
public final class TestPostings {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    public static final SourceId SOURCE = new SourceId("jobtech");

    private TestPostings() {}

    /** The beginnings of a posting that was published an hour ago. */
    public static SourcePostingBuilder posting(String sourceId, String title) {
        return SourcePosting.of(SOURCE, sourceId, title)
                .addresses(URI.create("https://jobs.example/" + sourceId), null)
                .times(NOW.minusSeconds(3600), NOW.plusSeconds(86_400), NOW.minusSeconds(3600));
    }

    public static Place place(String city, String country) {
        return new Place(city, city, null, country, null, null);
    }

    /** The same without an end, for servers that go by today's clock. */
    private static SourcePostingBuilder lasting(String sourceId, String title) {
        return posting(sourceId, title).times(NOW.minusSeconds(3600), null, NOW.minusSeconds(3600));
    }

    /** Swedish and English postings that differ in what searches tell apart. */
    public static List<SourcePosting> variety() {
        return List.of(
                lasting("nurse", "Sjuksköterska till akutmottagning")
                        .company("Region Ängsö", null, null)
                        .place(place("Göteborg", "SE"))
                        .description("<p>Vi söker en sjuksköterska som vill arbeta med akut vård.</p>", null)
                        .build(),
                lasting("nurses", "Två sjuksköterskor sökes")
                        .company("Vårdbolaget Linnea AB", null, null)
                        .place(place("Umeå", "SE"))
                        .description("<p>Du är en av våra sjuksköterskor och arbetar på natten.</p>", null)
                        .build(),
                lasting("java", "Senior Java Developer")
                        .company("Brightwater Software", null, null)
                        .place(place("Stockholm", "SE"))
                        .skills(List.of("Java", "Kotlin"))
                        .description(
                                "<p>You will be developing services for our customers.</p><ul><li>Java 25</li></ul>",
                                null)
                        .build(),
                lasting("cpp", "Full-Stack Engineer, C++ and C#")
                        .company("Northern Metrics Ltd", null, null)
                        .place(place("London", "GB"))
                        .description("<p>We are building the tools that engineers love; no Java here.</p>", null)
                        .build(),
                lasting("teacher", "Lärare i matematik")
                        .company("Björkskolan", null, null)
                        .place(place("Malmö", "SE"))
                        .description("<p>Som lärare undervisar du i matematik och fysik.</p>", null)
                        .build());
    }
}
