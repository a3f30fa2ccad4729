package dev.jobtracker.simulator.company;

import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An opening on its employer's site, with schema.org's JobPosting as an object, an array, a graph, or not at all. */
final class JobPostingPage {

    private JobPostingPage() {}

    static String head(Opening opening) {
        int shape = Math.floorMod(opening.id().hashCode(), 5);
        if (shape == 4) {
            return "<meta property=\"og:title\" content=\"" + escaped(opening.title()) + "\">";
        }
        ObjectNode posting = posting(opening, shape);
        JsonNode shown = switch (shape) {
            case 1 -> Json.array().add(website(opening)).add(posting);
            case 2 ->
                Json.object()
                        .put("@context", "https://schema.org")
                        .set("@graph", Json.array().add(website(opening)).add(posting));
            default -> posting;
        };
        return "<script type=\"application/ld+json\">" + shown.toString().replace("</", "<\\/") + "</script>";
    }

    private static ObjectNode website(Opening opening) {
        return Json.object().put("@type", "WebSite").put("name", opening.company());
    }

    private static ObjectNode posting(Opening opening, int shape) {
        ObjectNode posting = Json.object().put("@context", "https://schema.org/");
        if (shape == 3) {
            posting.set("@type", Json.array(List.of("JobPosting")));
        } else {
            posting.put("@type", "JobPosting");
        }
        posting.put("title", opening.title());
        posting.put("description", shape == 3 ? escaped(opening.html()) : opening.html());
        posting.put("datePosted", day(opening.published()));
        posting.put("validThrough", day(opening.deadline()) + "T23:59");
        posting.put("employmentType", opening.partTime() ? "PART_TIME" : "FULL_TIME");
        if (shape == 1) {
            posting.put("hiringOrganization", opening.company());
        } else {
            posting.putObject("hiringOrganization")
                    .put("@type", "Organization")
                    .put("name", opening.legalName())
                    .put("sameAs", "https://" + opening.domain());
        }
        if (opening.remote()) {
            posting.put("jobLocationType", "TELECOMMUTE");
            posting.putObject("applicantLocationRequirements")
                    .put("@type", "Country")
                    .put("name", opening.location().country());
        }
        posting.putObject("jobLocation")
                .put("@type", "Place")
                .putObject("address")
                .put("@type", "PostalAddress")
                .put("addressLocality", opening.location().city())
                .put("addressRegion", opening.location().region())
                .put("addressCountry", opening.location().countryCode());
        Pay pay = opening.pay();
        if (pay != null) {
            posting.putObject("baseSalary")
                    .put("@type", "MonetaryAmount")
                    .put("currency", "SEK")
                    .putObject("value")
                    .put("@type", "QuantitativeValue")
                    .put("minValue", pay.low())
                    .put("maxValue", pay.high())
                    .put("unitText", "MONTH");
        }
        return posting;
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }

    static String content(Opening opening) {
        return "<main><h1>" + escaped(opening.title()) + "</h1><p class=\"company\">" + escaped(opening.company())
                + "</p><p class=\"place\">" + escaped(opening.location().city()) + "</p>" + opening.html() + "</main>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
