package dev.jobtracker.simulator.world;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds advertisements in JSON of any of the known shapes, and puts each into the present record. */
final class AnyRecord {

    private AnyRecord() {}

    /** Reads one record, an array of them, a search engine's reply, or an import file. */
    static void each(JsonNode node, Consumer<ObjectNode> found) {
        if (node.isArray()) {
            node.forEach(element -> each(element, found));
        } else if (node instanceof ObjectNode object) {
            ObjectNode record = present(object);
            if (record != null) {
                found.accept(PresentRecord.complete(record));
            } else if (object.path("hits").isObject()) {
                object.at("/hits/hits").forEach(hit -> each(hit.path("_source"), found));
            } else if (object.path("hits").isArray()) {
                each(object.path("hits"), found);
            } else {
                each(object.path("testannonser"), found);
            }
        }
    }

    private static @Nullable ObjectNode present(ObjectNode object) {
        if (object.has("rubrik")) {
            return OldRecord.present(object);
        }
        if (object.has("annonsrubrik")) {
            return ImportedRecord.present(object);
        }
        if (object.has("originalJobPosting")) {
            return ScrapedRecord.present(object);
        }
        return object.has("headline") && object.has("id") ? object : null;
    }
}
