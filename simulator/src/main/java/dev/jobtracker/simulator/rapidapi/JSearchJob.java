package dev.jobtracker.simulator.rapidapi;

import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Location;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.openings.RelativeTime;
import dev.jobtracker.simulator.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A job as JSearch writes it; many keys are null more often than not. */
final class JSearchJob {

    private static final List<String> PUBLISHERS = List.of("LinkedIn", "Indeed", "Glassdoor", "Jobbland", "Employer");

    private JSearchJob() {}

    static String id(Listing listing) {
        byte[] number = ("jsearch-" + listing.number()).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(number);
    }

    static String publisher(Listing listing) {
        return PUBLISHERS.get((int) (listing.number() % PUBLISHERS.size()));
    }

    static ObjectNode json(Listing listing, Instant now) {
        Opening opening = listing.opening();
        ObjectNode job = Json.object()
                .put("job_id", id(listing))
                .put("job_title", listing.title())
                .put("employer_name", listing.company())
                .put("employer_logo", (String) null)
                .put("employer_website", listing.number() % 3 == 0 ? null : "https://" + opening.domain())
                .put("employer_company_type", (String) null)
                .put("employer_linkedin", (String) null)
                .put("job_publisher", publisher(listing))
                .put("job_employment_type", opening.partTime() ? "Part-time" : "Full-time");
        job.set("job_employment_types", Json.array(List.of(opening.partTime() ? "PARTTIME" : "FULLTIME")));
        apply(job, listing);
        job.put("job_description", opening.text());
        job.put("job_is_remote", opening.remote());
        times(job, listing, now);
        place(job, opening.location());
        job.putNull("job_benefits");
        job.put(
                "job_google_link",
                "https://www.google.com/search?q=jobs&ibp=htl;jobs#htivrt=jobs&htidocid=" + id(listing));
        pay(job, opening.pay());
        highlights(job, opening);
        job.put("job_onet_soc", opening.isTechnical() ? "15113200" : null);
        job.put("job_posting_language", opening.language());
        return job;
    }

    private static void apply(ObjectNode job, Listing listing) {
        boolean direct = publisher(listing).equals("Employer");
        String link = direct
                ? listing.opening().link()
                : "https://" + publisher(listing).toLowerCase(Locale.ROOT) + ".example/view/" + listing.number()
                        + "?utm_campaign=google_jobs_apply&utm_source=google_jobs_apply";
        job.put("job_apply_link", link);
        job.put("job_apply_is_direct", direct);
        job.putArray("apply_options")
                .addObject()
                .put("publisher", publisher(listing))
                .put("apply_link", link)
                .put("is_direct", direct);
    }

    private static void times(ObjectNode job, Listing listing, Instant now) {
        String relative = RelativeTime.between(listing.published(), now, "en");
        Instant posted = listing.published().truncatedTo(ChronoUnit.HOURS);
        job.put("job_posted_at", relative);
        job.put("job_posted_human_readable", relative);
        job.put("job_posted_at_timestamp", posted.getEpochSecond());
        job.put("job_posted_at_datetime_utc", milliseconds(posted));
        boolean ends = listing.number() % 2 == 0;
        job.put(
                "job_offer_expiration_datetime_utc",
                ends ? milliseconds(listing.opening().deadline()) : null);
        job.put(
                "job_offer_expiration_timestamp",
                ends ? listing.opening().deadline().getEpochSecond() : null);
    }

    private static String milliseconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z");
    }

    private static void place(ObjectNode job, Location location) {
        String state = location.county().replace(" County", "");
        job.put("job_location", location.englishCity() + (state.isEmpty() ? "" : ", " + state));
        job.put("job_city", location.englishCity().isEmpty() ? null : location.englishCity());
        job.put("job_state", state.isEmpty() ? null : state);
        job.put("job_country", location.countryCode().isEmpty() ? null : location.countryCode());
        if (location.position() == null) {
            job.putNull("job_latitude").putNull("job_longitude");
        } else {
            job.put("job_latitude", location.position().latitude());
            job.put("job_longitude", location.position().longitude());
        }
    }

    private static void pay(ObjectNode job, @Nullable Pay pay) {
        job.putNull("job_salary");
        job.put("job_min_salary", pay == null ? null : pay.low());
        job.put("job_max_salary", pay == null ? null : pay.high());
        job.put("job_salary_currency", pay == null ? null : "SEK");
        job.put("job_salary_period", pay == null ? null : "MONTH");
    }

    private static void highlights(ObjectNode job, Opening opening) {
        ObjectNode highlights = job.putObject("job_highlights");
        List<String> bullets = opening.text()
                .lines()
                .filter(line -> line.startsWith("• "))
                .map(line -> line.substring(2))
                .limit(3)
                .toList();
        if (!bullets.isEmpty()) {
            highlights.set("Qualifications", Json.array(bullets));
        }
    }
}
