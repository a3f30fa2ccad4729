package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class IndeedTests extends SimulatorCase {

    private static final String SEARCH = "/indeed/ads/apisearch?publisher=demo&v=2&userip=1.2.3.4&useragent=Test&q=e";

    @Test
    void speaksJsonAndPages() throws Exception {
        List<String> keys = new ArrayList<>();
        JsonNode page;
        int start = 0;
        do {
            page = caller.json(SEARCH + "&format=json&limit=50&latlong=1&start=" + start);
            assertThat(page.path("results").size()).isLessThanOrEqualTo(25);
            page.path("results")
                    .forEach(result -> keys.add(result.path("jobkey").asString()));
            assertThat(page.path("start").asInt()).isEqualTo(start + 1);
            start = page.path("end").asInt();
        } while (start < page.path("totalResults").asInt());
        assertThat(keys).hasSize(page.path("totalResults").asInt()).doesNotHaveDuplicates();
        JsonNode result = page.at("/results/0");
        assertThat(result.path("date").asString()).matches("\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT");
        assertThat(caller.json(SEARCH + "&format=json&latlong=1").path("results"))
                .anyMatch(each -> each.has("latitude"));
        JsonNode details =
                caller.json("/indeed/ads/apigetjobs?publisher=demo&v=2&format=json&jobkeys=" + keys.getFirst());
        assertThat(details.path("results")).hasSize(1);
    }

    @Test
    void speaksXmlUnlessAsked() throws Exception {
        HttpResponse<String> reply = caller.get(SEARCH.replace("q=e", "q=java") + "&highlight=1");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/xml; charset=utf-8");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(reply.body())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("response");
        int total = Integer.parseInt(
                root.getElementsByTagName("totalresults").item(0).getTextContent());
        assertThat(root.getElementsByTagName("result").getLength()).isEqualTo(Math.min(total, 10));
    }

    @Test
    void aStrangerGetsAnErrorWith200() throws Exception {
        HttpResponse<String> reply = caller.get(SEARCH.replace("publisher=demo", "publisher=x") + "&format=json");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"error\":\"Invalid publisher number provided.\"}");
    }
}
