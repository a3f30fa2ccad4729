package dev.jobtracker.simulator.hackernews;

import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.wire.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One month's thread: a story, jobs as its comments, questions below them, and here and there a deleted one.
 *
 * @param id the story's number
 * @param title {@code Ask HN: Who is hiring? (March 2026)} or one of its siblings
 * @param created when it was opened
 * @param listings the jobs in it
 */
record HiringThread(long id, String title, Instant created, List<Listing> listings) {

    private static final int DELETED_EVERY = 6;

    ObjectNode story() {
        ObjectNode hit = Json.object()
                .put("objectID", Long.toString(id))
                .put("title", title)
                .put("author", "whoishiring")
                .put("created_at", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("created_at_i", created.getEpochSecond())
                .put("num_comments", listings.size())
                .put("points", 311)
                .put("story_id", id)
                .put("url", (String) null);
        hit.set("_tags", Json.array(List.of("story", "author_whoishiring", "story_" + id, "ask_hn")));
        return hit;
    }

    ObjectNode item() {
        ObjectNode story = item(
                        id, "story", "whoishiring", "Please state the location and whether remote is possible.", null)
                .put("title", title)
                .put("points", 311);
        ArrayNode children = story.putArray("children");
        for (int index = 0; index < listings.size(); index++) {
            children.add(comment(index));
        }
        return story;
    }

    /** The jobs without what hangs below them, as the search gives them. */
    List<ObjectNode> comments() {
        List<ObjectNode> comments = new ArrayList<>();
        for (int index = 0; index < listings.size(); index++) {
            if (isDeleted(index)) {
                continue;
            }
            ObjectNode hit = Json.object()
                    .put("objectID", Long.toString(number(index)))
                    .put("author", author(index))
                    .put("comment_text", text(listings.get(index)))
                    .put("created_at", at(index).toString())
                    .put("created_at_i", at(index).getEpochSecond())
                    .put("parent_id", id)
                    .put("story_id", id)
                    .put("story_title", title);
            hit.set("_tags", Json.array(List.of("comment", "author_" + author(index), "story_" + id)));
            comments.add(hit);
        }
        return comments;
    }

    private ObjectNode comment(int index) {
        boolean deleted = isDeleted(index);
        ObjectNode comment = item(
                number(index),
                "comment",
                deleted ? null : author(index),
                deleted ? null : text(listings.get(index)),
                id);
        ArrayNode replies = comment.putArray("children");
        if (index % 4 == 1) {
            ObjectNode reply = item(
                    number(index) + 1, "comment", "curious", "Is this open to people in Norway, too?", number(index));
            reply.putArray("children");
            replies.add(reply);
        }
        return comment;
    }

    private ObjectNode item(
            long number, String type, @Nullable String author, @Nullable String text, @Nullable Long parent) {
        return Json.object()
                .put("id", number)
                .put(
                        "created_at",
                        created.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z"))
                .put("created_at_i", created.getEpochSecond())
                .put("type", type)
                .put("author", author)
                .put("title", (String) null)
                .put("url", (String) null)
                .put("text", text)
                .put("points", (Integer) null)
                .put("parent_id", parent)
                .put("story_id", id);
    }

    private static boolean isDeleted(int index) {
        return index % DELETED_EVERY == DELETED_EVERY - 1;
    }

    private long number(int index) {
        return id + 10L * (index + 1);
    }

    private Instant at(int index) {
        return created.plusSeconds(600L * index).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String author(int index) {
        return "hiring" + (100 + index);
    }

    /** First line with bars, then paragraphs that nobody closes, with entities for slashes and apostrophes. */
    private static String text(Listing listing) {
        Opening opening = listing.opening();
        String first = Stream.of(
                        listing.company(),
                        listing.title(),
                        opening.remote()
                                ? "REMOTE (Europe)"
                                : opening.location().englishCity() + ", ONSITE",
                        opening.partTime() ? "Part-time" : "Full-time",
                        opening.pay() == null
                                ? ""
                                : opening.pay().low() / 1000 + "-"
                                        + opening.pay().high() / 1000 + "k SEK/month",
                        "https://" + opening.domain())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
        String paragraphs = opening.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(8)
                .map(HiringThread::escaped)
                .collect(Collectors.joining("<p>"));
        String link = escaped(opening.link());
        return escaped(first) + "<p>" + paragraphs + "<p>Apply: <a href=\"" + link + "\" rel=\"nofollow\">" + link
                + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#x27;")
                .replace("/", "&#x2F;");
    }
}
