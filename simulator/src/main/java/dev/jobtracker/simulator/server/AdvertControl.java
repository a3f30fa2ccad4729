package dev.jobtracker.simulator.server;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.World;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /_control/ads}: publishes, updates and removes advertisements while the simulator runs. */
final class AdvertControl {

    private final World world;

    AdvertControl(World world) {
        this.world = world;
    }

    Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.size() == 1) {
            return request.method().equals("POST") ? publish(Json.read(request.body())) : count();
        }
        return switch (request.method()) {
            case "PATCH", "PUT", "POST" -> found(world.update(path.get(1), changes(request)));
            case "DELETE" -> found(world.remove(path.get(1)));
            default -> Reply.message(405, "PATCH or DELETE it");
        };
    }

    private Reply count() {
        return Reply.json(Json.object().put("open", world.open().size()));
    }

    private Reply publish(JsonNode body) {
        ArrayNode ids = Json.array();
        Iterable<JsonNode> ads = body.isArray() ? body.values() : List.of(body);
        ads.forEach(ad -> ids.add(world.publish(object(ad))));
        return Reply.json(201, Json.object().set("ids", ids));
    }

    private static ObjectNode changes(Request request) {
        return object(request.body().isBlank() ? Json.object() : Json.read(request.body()));
    }

    private static ObjectNode object(JsonNode ad) {
        if (ad instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("an ad is a JSON object");
    }

    private static Reply found(boolean found) {
        return found ? Reply.json(Json.object().put("changed", true)) : Reply.message(404, "Ad not found");
    }
}
