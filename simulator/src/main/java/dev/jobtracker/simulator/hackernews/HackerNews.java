package dev.jobtracker.simulator.hackernews;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/v1/search_by_date}, {@code /search} and {@code /items/{id}} over this month's three threads. */
public final class HackerNews implements Upstream {

    private static final long FIRST_STORY = 46_000_000;

    private final Openings openings;
    private final Board board;

    /** Shows technical openings. */
    public HackerNews(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "hackernews", 60, Opening::isTechnical);
    }

    @Override
    public String name() {
        return "hackernews";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        if (request.path().startsWith("/api/v1/items/") && path.size() == 4) {
            return item(path.get(3));
        }
        return switch (request.path()) {
            case "/api/v1/search_by_date", "/api/v1/search" -> search(request.parameters());
            default -> notFound();
        };
    }

    private List<HiringThread> threads() {
        LocalDate month = LocalDate.ofInstant(openings.now(), ZoneOffset.UTC).withDayOfMonth(1);
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
        Instant opened = month.atTime(15, 0).toInstant(ZoneOffset.UTC);
        Instant created = opened.isAfter(openings.now()) ? openings.now().minusSeconds(60) : opened;
        return List.of(
                new HiringThread(FIRST_STORY + 2, "Ask HN: Who wants to be hired? (" + name + ")", created, List.of()),
                new HiringThread(
                        FIRST_STORY + 1, "Ask HN: Freelancer? Seeking freelancer? (" + name + ")", created, List.of()),
                new HiringThread(FIRST_STORY, "Ask HN: Who is hiring? (" + name + ")", created, board.listings()));
    }

    private Reply item(String id) {
        return threads().stream()
                .filter(thread -> Long.toString(thread.id()).equals(id))
                .findFirst()
                .map(thread -> Reply.json(thread.item()))
                .orElseGet(HackerNews::notFound);
    }

    private Reply search(Parameters asked) {
        String tags = asked.first("tags", "");
        List<ObjectNode> hits = new ArrayList<>();
        for (HiringThread thread : threads()) {
            if (tags.contains("comment") && tags.contains("story_" + thread.id())) {
                hits.addAll(thread.comments());
            } else if (!tags.contains("comment") && isStory(thread, asked)) {
                hits.add(thread.story());
            }
        }
        int size = Math.clamp(asked.number("hitsPerPage", 20), 1, 1_000);
        int page = Math.max(0, asked.number("page", 0));
        ObjectNode json = Json.object();
        ArrayNode shown = json.putArray("hits");
        hits.stream().skip((long) page * size).limit(size).forEach(shown::add);
        return Reply.json(json.put("nbHits", hits.size())
                .put("page", page)
                .put("nbPages", (hits.size() + size - 1) / size)
                .put("hitsPerPage", size)
                .put("exhaustiveNbHits", true)
                .put("query", asked.first("query", ""))
                .put("params", "advancedSyntax=true")
                .put("processingTimeMS", 3));
    }

    private static boolean isStory(HiringThread thread, Parameters asked) {
        String title = thread.title().toLowerCase(Locale.ROOT);
        for (String word : asked.first("query", "").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!title.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Reply notFound() {
        return Reply.json(404, Json.object().put("status", 404).put("error", "Not Found"));
    }

    @Override
    public Reply refusal(int status) {
        return Reply.json(status, Json.object().put("status", status).put("message", "Too many requests"));
    }
}
