package dev.jobtracker.simulator.serpapi;

import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.openings.RelativeTime;
import dev.jobtracker.simulator.wire.Json;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A job as it stands in Google's panel: dates, types and pay are words in the reader's language. */
record GoogleJob(Listing listing, Instant now, String language) {

    private static final List<String> BOARDS = List.of("LinkedIn", "Indeed", "Jobbland", "Jooble");

    ObjectNode json() {
        Opening opening = listing.opening();
        ObjectNode job = Json.object()
                .put("title", listing.title())
                .put("company_name", listing.company())
                .put(
                        "location",
                        opening.remote() ? anywhere() : opening.location().cityAndCountry())
                .put("via", (listing.number() % 2 == 0 ? "via " : "") + board())
                .put("share_link", "https://www.google.com/search?ibp=htl;jobs&q=" + listing.number());
        ObjectNode detected = Json.object();
        ArrayNode extensions = Json.array();
        String posted = RelativeTime.between(listing.published(), now, language);
        extensions.add(posted);
        detected.put("posted_at", posted);
        Pay pay = opening.pay();
        if (pay != null) {
            extensions.add(salary(pay));
            detected.put("salary", salary(pay));
        }
        extensions.add(schedule(opening.partTime()));
        detected.put("schedule_type", schedule(opening.partTime()));
        if (opening.remote()) {
            extensions.add("Work from home");
            detected.put("work_from_home", true);
        }
        job.set("extensions", extensions);
        job.set("detected_extensions", detected);
        job.put("description", opening.text());
        highlights(job, opening);
        apply(job, opening);
        return job.put("job_id", id());
    }

    private String board() {
        return BOARDS.get((int) (listing.number() % BOARDS.size()));
    }

    private String anywhere() {
        return language.equals("sv") ? "Var som helst" : "Anywhere";
    }

    private String schedule(boolean partTime) {
        return switch (language) {
            case "sv" -> partTime ? "Deltid" : "Heltid";
            case "de" -> partTime ? "Teilzeit" : "Vollzeit";
            case "fr" -> partTime ? "À temps partiel" : "À plein temps";
            case "es" -> partTime ? "Tiempo parcial" : "A tiempo completo";
            default -> partTime ? "Part-time" : "Full-time";
        };
    }

    private String salary(Pay pay) {
        if (language.equals("sv")) {
            return grouped(pay.low()) + "–" + grouped(pay.high()) + " kr i månaden";
        }
        Pay yearly = pay.yearly();
        return listing.number() % 2 == 0
                ? "SEK " + yearly.low() / 1000 + "K–" + yearly.high() / 1000 + "K a year"
                : "SEK " + grouped(pay.low()).replace('\u00a0', ',') + "–"
                        + grouped(pay.high()).replace('\u00a0', ',') + " a month";
    }

    private static String grouped(int amount) {
        return String.format(Locale.ROOT, "%d\u00a0%03d", amount / 1000, amount % 1000);
    }

    private static void highlights(ObjectNode job, Opening opening) {
        List<String> bullets = opening.text()
                .lines()
                .filter(line -> line.startsWith("• "))
                .map(line -> line.substring(2))
                .toList();
        if (!bullets.isEmpty()) {
            job.putArray("job_highlights").addObject().set("items", Json.array(bullets));
        }
    }

    private void apply(ObjectNode job, Opening opening) {
        ArrayNode options = job.putArray("apply_options");
        options.addObject()
                .put("title", board())
                .put(
                        "link",
                        "https://" + board().toLowerCase(Locale.ROOT) + ".example/jobs/" + listing.number()
                                + "?utm_campaign=google_jobs_apply");
        if (listing.number() % 3 != 0) {
            options.addObject().put("title", opening.company()).put("link", opening.link());
        }
    }

    private String id() {
        ObjectNode content = Json.object()
                .put("job_title", listing.title())
                .put("company_name", listing.company())
                .put("htidocid", Long.toString(listing.number()));
        return Base64.getEncoder().encodeToString(Json.bytes(content));
    }
}
