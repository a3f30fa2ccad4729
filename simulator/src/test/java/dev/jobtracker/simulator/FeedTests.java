package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedTests extends SimulatorCase {

    @Test
    void himalayasCapsPagesAndOneOfThemIsShort() throws Exception {
        JsonNode first = caller.json("/himalayas/jobs/api?limit=100&offset=0&q=ignored");
        assertThat(first.path("jobs")).hasSize(20);
        assertThat(first.path("limit").asInt()).isEqualTo(20);
        assertThat(first.path("totalCount").asInt()).isGreaterThan(20);
        JsonNode second = caller.json("/himalayas/jobs/api?limit=5&cursor=c" + 5);
        assertThat(second.path("jobs")).hasSize(2);
        assertThat(second.path("nextCursor").asString()).isEqualTo("c10");
        assertThat(caller.json("/himalayas/jobs/api?offset=5000").path("jobs")).isEmpty();
        JsonNode job = first.at("/jobs/0");
        assertThat(job.path("pubDate").isNumber()).isTrue();
        assertThat(job.path("locationRestrictions").isArray()).isTrue();
    }

    @Test
    void himalayasSearches() throws Exception {
        JsonNode all = caller.json("/himalayas/jobs/api/search?country=SE");
        JsonNode some = caller.json("/himalayas/jobs/api/search?country=SE&q=data");
        assertThat(some.path("totalCount").asInt())
                .isPositive()
                .isLessThan(all.path("totalCount").asInt());
    }

    @Test
    void arbeitnowLinksToTheNextPage() throws Exception {
        List<String> slugs = new ArrayList<>();
        String next = "/arbeitnow/api/job-board-api";
        JsonNode page;
        do {
            page = caller.json(next);
            page.path("data").forEach(job -> slugs.add(job.path("slug").asString()));
            next = page.at("/links/next").asString("");
        } while (!next.isEmpty());
        assertThat(slugs).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        JsonNode job = page.at("/data/0");
        assertThat(job.path("created_at").isNumber()).isTrue();
        HttpResponse<String> apply = caller.get(job.path("url").asString() + "/apply");
        assertThat(apply.statusCode()).isEqualTo(302);
        assertThat(apply.headers().firstValue("Location").orElse("")).startsWith("https://");
    }

    @Test
    void remotiveBeginsWithItsTermsAndIgnoresTheLimit() throws Exception {
        JsonNode reply = caller.json("/remotive/api/remote-jobs?limit=1");
        assertThat(reply.path("0-legal-notice").asString()).contains("link back");
        assertThat(reply.path("jobs").size())
                .isGreaterThan(1)
                .isEqualTo(reply.path("job-count").asInt());
        assertThat(reply.at("/jobs/0/publication_date").asString()).doesNotContain("Z");
        assertThat(caller.json("/remotive/api/remote-jobs?search=nobodywantsthis")
                        .path("jobs"))
                .isEmpty();
    }

    @Test
    void theMuseHasTwentyAPageAndAnEnd() throws Exception {
        HttpResponse<String> reply = caller.get("/themuse/api/public/jobs?page=0");
        assertThat(reply.headers().firstValue("X-RateLimit-Limit")).hasValue("500");
        JsonNode first = caller.json("/themuse/api/public/jobs?page=0&api_key=demo");
        assertThat(first.path("results")).hasSize(20);
        int pages = first.path("page_count").asInt();
        assertThat(caller.json("/themuse/api/public/jobs?page=" + pages).path("results"))
                .isEmpty();
        assertThat(caller.get("/themuse/api/public/jobs?page=100").statusCode()).isEqualTo(400);
        assertThat(caller.get("/themuse/api/public/jobs?page=0&api_key=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void hackerNewsHasThreeThreadsAndDeletedComments() throws Exception {
        JsonNode stories = caller.json("/hackernews/api/v1/search_by_date?tags=story,author_whoishiring");
        assertThat(stories.path("hits")).hasSize(3);
        String id = "";
        for (JsonNode story : stories.path("hits")) {
            id = story.path("title").asString().startsWith("Ask HN: Who is hiring?")
                    ? story.path("objectID").asString()
                    : id;
        }
        JsonNode thread = caller.json("/hackernews/api/v1/items/" + id);
        int deleted = 0;
        for (JsonNode comment : thread.path("children")) {
            deleted += comment.path("text").isNull() && comment.path("author").isNull() ? 1 : 0;
        }
        assertThat(deleted).isPositive();
        assertThat(thread.at("/children/0/text").asString()).contains(" | ", "<p>", "&#x2F;");
        JsonNode comments = caller.json("/hackernews/api/v1/search?hitsPerPage=1000&tags=comment,story_" + id);
        assertThat(comments.path("hits")).hasSize(thread.path("children").size() - deleted);
        assertThat(caller.get("/hackernews/api/v1/items/1").statusCode()).isEqualTo(404);
    }
}
