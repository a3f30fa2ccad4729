package dev.jobtracker.simulator.indeed;

import dev.jobtracker.simulator.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The same reply as XML: {@code <response>}, lower-case {@code totalresults}, {@code <results><result>}. */
final class IndeedXml {

    private IndeedXml() {}

    static Reply reply(ObjectNode json) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response version=\"2\">");
        json.forEachEntry((name, value) -> {
            if (name.equals("results")) {
                xml.append("<results>");
                value.forEach(result -> element(xml, "result", result));
                xml.append("</results>");
            } else if (!name.equals("version")) {
                element(xml, name.toLowerCase(Locale.ROOT), value);
            }
        });
        byte[] bytes = xml.append("</response>").toString().getBytes(StandardCharsets.UTF_8);
        return Reply.bytes(200, "text/xml; charset=utf-8", bytes);
    }

    private static void element(StringBuilder xml, String name, JsonNode value) {
        xml.append('<').append(name).append('>');
        if (value instanceof ObjectNode object) {
            object.forEachEntry((key, inner) -> element(xml, key, inner));
        } else {
            xml.append(value.asString("")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;"));
        }
        xml.append("</").append(name).append('>');
    }
}
