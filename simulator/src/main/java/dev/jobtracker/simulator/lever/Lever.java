package dev.jobtracker.simulator.lever;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.CompanyBoards;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v0/postings/{company}?mode=json} and {@code /v0/postings/{company}/{id}}: a bare array, pages by skip. */
public final class Lever implements Upstream {

    private final CompanyBoards boards;

    /** Publishes for the companies that use it. */
    public Lever(Openings openings) {
        this.boards = new CompanyBoards(openings, "lever");
    }

    @Override
    public String name() {
        return "lever";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.size() < 3 || !request.path().startsWith("/v0/postings/")) {
            return notFound();
        }
        List<Listing> listings = boards.of(path.get(2));
        if (listings.isEmpty()) {
            return notFound();
        }
        return path.size() == 3 ? list(listings, request.parameters()) : detail(listings, path.get(3));
    }

    private static Reply list(List<Listing> listings, Parameters asked) {
        ArrayNode postings = Json.array();
        listings.stream()
                .filter(listing ->
                        isWanted(asked, "location", listing.opening().location().englishCity()))
                .filter(listing -> isWanted(asked, "commitment", commitment(listing)))
                .filter(listing -> isWanted(asked, "team", "Product"))
                .filter(listing -> isWanted(asked, "department", "Engineering"))
                .skip(Math.max(0, asked.number("skip", 0)))
                .limit(Math.max(0, asked.number("limit", Integer.MAX_VALUE)))
                .forEach(listing -> postings.add(posting(listing)));
        return Reply.json(postings);
    }

    private static boolean isWanted(Parameters asked, String name, String actual) {
        return asked.all(name).isEmpty() || asked.all(name).contains(actual);
    }

    private static Reply detail(List<Listing> listings, String id) {
        return listings.stream()
                .filter(listing -> listing.uuid().equals(id))
                .findFirst()
                .map(listing -> Reply.json(posting(listing)))
                .orElseGet(Lever::notFound);
    }

    private static String commitment(Listing listing) {
        return listing.opening().partTime() ? "Part-time" : "Full-time";
    }

    private static ObjectNode posting(Listing listing) {
        Opening opening = listing.opening();
        List<String> lines =
                opening.text().lines().filter(line -> !line.isBlank()).toList();
        List<String> prose =
                lines.stream().filter(line -> !line.startsWith("• ")).toList();
        List<String> bullets =
                lines.stream().filter(line -> line.startsWith("• ")).toList();
        String body = paragraphs(prose.subList(0, prose.size() / 2));
        String address = "https://jobs.lever.co/" + opening.companySlug() + "/" + listing.uuid();
        ObjectNode posting = Json.object()
                .put("additional", paragraphs(prose.subList(prose.size() / 2, prose.size())))
                .put("additionalPlain", String.join("\n", prose.subList(prose.size() / 2, prose.size())));
        ObjectNode categories = posting.putObject("categories")
                .put("commitment", commitment(listing))
                .put("department", "Engineering")
                .put("location", opening.location().englishCity())
                .put("team", "Product");
        categories.set("allLocations", Json.array(List.of(opening.location().englishCity())));
        posting.put("createdAt", listing.published().toEpochMilli())
                .put(
                        "country",
                        listing.number() % 4 == 0 ? null : opening.location().countryCode())
                .put("description", body)
                .put("descriptionPlain", String.join("\n", prose.subList(0, prose.size() / 2)))
                .put("descriptionBody", body)
                .put("descriptionBodyPlain", String.join("\n", prose.subList(0, prose.size() / 2)))
                .put("opening", "")
                .put("openingPlain", "")
                .put("id", listing.uuid());
        ArrayNode lists = posting.putArray("lists");
        if (!bullets.isEmpty()) {
            lists.addObject().put("text", "What it is about").put("content", items(bullets));
        }
        posting.put("text", listing.title())
                .put(
                        "workplaceType",
                        opening.remote() ? "remote" : listing.number() % 3 == 0 ? "unspecified" : "on-site")
                .put("hostedUrl", address)
                .put("applyUrl", address + "/apply");
        Pay pay = opening.pay();
        if (pay != null) {
            posting.putObject("salaryRange")
                    .put("currency", "SEK")
                    .put("interval", "per-month-salary")
                    .put("min", pay.low())
                    .put("max", pay.high());
        }
        return posting;
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<div>" + escaped(line) + "</div>").collect(Collectors.joining());
    }

    private static String items(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + escaped(line.substring(2)) + "</li>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Reply notFound() {
        return Reply.json(404, Json.object().put("ok", false).put("error", "Document not found"));
    }

    /** Names the companies. */
    @Override
    public Reply control(Request request) {
        return Reply.json(Json.object().set("companies", Json.array(boards.companies())));
    }
}
