package dev.jobtracker.simulator.indeed;

import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.RelativeTime;
import dev.jobtracker.simulator.wire.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** One result of Indeed's search. */
record IndeedResult(Listing listing, Instant now, String query, boolean highlight, boolean withPosition) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneId.of("UTC"));
    private static final int SNIPPET = 160;

    static String key(Listing listing) {
        return String.format(Locale.ROOT, "%016x", listing.number() * 0x9E3779B97F4A7C15L);
    }

    ObjectNode json() {
        Opening opening = listing.opening();
        String city = opening.location().englishCity();
        ObjectNode result = Json.object()
                .put("jobtitle", listing.title())
                .put("company", listing.company())
                .put("city", city)
                .put("state", opening.location().county())
                .put("country", opening.location().countryCode())
                .put("formattedLocation", opening.location().cityAndCountry())
                .put("formattedLocationFull", opening.location().english())
                .put("source", listing.number() % 3 == 0 ? "Indeed" : listing.company())
                .put("date", DATE.format(listing.published()))
                .put("snippet", snippet(opening.text()))
                .put("url", "http://www.indeed.com/viewjob?jk=" + key(listing) + "&qd=simulated&indpubnum=demo&atk=")
                .put("onmousedown", "indeed_clk(this,'4821');");
        if (withPosition && opening.location().position() != null) {
            result.put("latitude", opening.location().position().latitude());
            result.put("longitude", opening.location().position().longitude());
        }
        return result.put("jobkey", key(listing))
                .put("sponsored", listing.number() % 7 == 0)
                .put("expired", false)
                .put("indeedApply", listing.number() % 2 == 0)
                .put("formattedRelativeTime", RelativeTime.between(listing.published(), now, "en"))
                .put("stations", "");
    }

    private String snippet(String text) {
        String line = text.replace('\n', ' ');
        String cut = line.length() > SNIPPET ? line.substring(0, SNIPPET).strip() + "..." : line;
        String first = query.strip().split(" ", -1)[0];
        if (!highlight || first.isEmpty()) {
            return cut;
        }
        return Pattern.compile(Pattern.quote(first), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(cut)
                .replaceAll("<b>$0</b>");
    }
}
