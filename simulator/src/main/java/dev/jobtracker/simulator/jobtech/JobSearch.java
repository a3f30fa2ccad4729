package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Png;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.World;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JobSearch, version 1: {@code /search}, {@code /ad/{id}}, {@code /ad/{id}/logo}, {@code /complete}. */
public final class JobSearch implements Upstream {

    private static final int DEEPEST = 2_000;
    private static final int LARGEST_PAGE = 100;
    private static final int LOGO_SIZE = 96;

    private final World world;
    private final Concepts concepts;

    /** Searches this world. */
    public JobSearch(World world) {
        this.world = world;
        this.concepts = new Concepts(world);
    }

    @Override
    public String name() {
        return "jobtech";
    }

    @Override
    public Reply answer(Request request) {
        if (!isEncoded(request)) {
            return Reply.html(400, "<html><body><h1>400 Bad Request</h1></body></html>");
        }
        List<String> path = request.segments();
        try {
            return switch (path.isEmpty() ? "" : path.getFirst()) {
                case "search" -> search(request);
                case "complete" -> complete(request);
                case "ad" -> path.size() < 2 ? notFound() : advert(path, request);
                default -> notFound();
            };
        } catch (InvalidArguments invalid) {
            return invalid.reply();
        }
    }

    /** Letters outside ASCII must be percent-encoded; the real service refuses them otherwise. */
    private static boolean isEncoded(Request request) {
        return request.query() == null || request.query().chars().allMatch(letter -> letter < 128);
    }

    private Reply search(Request request) {
        long begin = System.nanoTime();
        Arguments arguments = new Arguments(request.parameters());
        int offset = arguments.number("offset", 0, DEEPEST, 0);
        int limit = arguments.number("limit", 0, LARGEST_PAGE, 10);
        int statsLimit = arguments.number("stats.limit", 0, 30, 5);
        List<String> stats = arguments.choices("stats", Statistics.NAMES);
        boolean brief =
                arguments.choice("resdet", Set.of("full", "brief"), "full").equals("brief");
        Search search = Search.read(request, world, concepts);
        List<Hit> hits = search.in(world.open());
        long queried = System.nanoTime();

        ArrayNode page = Json.array();
        search.page(hits, offset, limit).forEach(hit -> page.add(brief ? AdvertJson.brief(hit) : AdvertJson.full(hit)));
        ObjectNode json = Json.object();
        json.putObject("total").put("value", hits.size());
        json.put(
                "positions",
                hits.stream().mapToInt(hit -> hit.advert().vacancies()).sum());
        json.put("query_time_in_millis", (queried - begin) / 1_000_000);
        json.put("result_time_in_millis", (System.nanoTime() - begin) / 1_000_000);
        json.set("stats", Statistics.count(stats, statsLimit, hits));
        json.set("freetext_concepts", search.text().concepts());
        json.set("hits", page);
        return masked(request, json);
    }

    private static Reply masked(Request request, ObjectNode json) {
        String mask = request.header("X-Fields");
        return mask == null ? Reply.json(json) : FieldMask.apply(mask, json);
    }

    private Reply complete(Request request) {
        long begin = System.nanoTime();
        Arguments arguments = new Arguments(request.parameters());
        int limit = arguments.number("limit", 0, 50, 10);
        boolean contextual = !Boolean.FALSE.equals(arguments.flag("contextual"));
        Typeahead typeahead = Typeahead.of(request.parameters().first("q", ""));
        List<Advert> adverts = world.open();
        if (contextual && !typeahead.before().isEmpty()) {
            FreeText context = new FreeText(
                    new FreeTextReader(concepts, world.vocabulary(), Set.of(), true).read(typeahead.before()), false);
            adverts = context.search(adverts).stream().map(Hit::advert).toList();
        }
        adverts = adverts.stream()
                .filter(AdvertFilter.read(arguments, world.localNow()))
                .toList();
        ArrayNode suggestions = typeahead.suggest(adverts, limit);
        ObjectNode json = Json.object().put("time_in_millis", (System.nanoTime() - begin) / 1_000_000);
        return Reply.json(json.set("typeahead", suggestions));
    }

    private Reply advert(List<String> path, Request request) {
        Advert advert = world.find(path.get(1));
        if (advert == null) {
            return notFound();
        }
        if (path.size() == 3 && path.get(2).equals("logo")) {
            return logo(advert);
        }
        return path.size() == 2 ? masked(request, advert.document().tree()) : notFound();
    }

    private static Reply logo(Advert advert) {
        ObjectNode record = advert.document().tree();
        @Nullable String address = record.path("logo_url").asString(null);
        byte[] picture = address == null
                ? Png.whitePixel()
                : Png.logo(record.at("/employer/name").asString(""), LOGO_SIZE);
        return Reply.bytes(200, "image/png", picture);
    }

    private static Reply notFound() {
        return Reply.message(404, "Ad not found");
    }
}
