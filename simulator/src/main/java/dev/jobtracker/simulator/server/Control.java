package dev.jobtracker.simulator.server;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.fault.FaultBook;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.World;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code /_control}: orders faults, shows what was asked, changes the world, forgets everything. */
public final class Control implements Upstream {

    private final FaultBook faults;
    private final RequestLog log;
    private final World world;
    private final List<Upstream> upstreams;

    /** Controls these. */
    public Control(FaultBook faults, RequestLog log, World world, List<Upstream> upstreams) {
        this.faults = faults;
        this.log = log;
        this.world = world;
        this.upstreams = List.copyOf(upstreams);
    }

    @Override
    public String name() {
        return "_control";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        String area = path.isEmpty() ? "" : path.getFirst();
        try {
            return switch (area) {
                case "" -> upstreamNames();
                case "faults" -> faults(request);
                case "requests" -> requests(request);
                case "ads" -> new AdvertControl(world).answer(request);
                case "reset" -> reset(request);
                default -> ofUpstream(area, request);
            };
        } catch (JacksonException | IllegalArgumentException wrong) {
            return Reply.message(400, String.valueOf(wrong.getMessage()));
        }
    }

    private Reply upstreamNames() {
        return Reply.json(Json.object()
                .set(
                        "upstreams",
                        Json.array(upstreams.stream().map(Upstream::name).toList())));
    }

    private Reply faults(Request request) {
        switch (request.method()) {
            case "POST" -> order(Json.read(request.body()));
            case "DELETE" -> faults.withdrawAll();
            default -> {}
        }
        return Reply.json(Json.object().set("standing", Json.tree(faults.standing())));
    }

    private void order(JsonNode body) {
        Iterable<JsonNode> orders = body.isArray() ? body.values() : List.of(body);
        orders.forEach(order -> faults.order(Json.MAPPER.treeToValue(order, FaultOrder.class)));
    }

    private Reply requests(Request request) {
        if (request.method().equals("DELETE")) {
            log.clear();
        }
        String upstream = request.parameters().first("upstream");
        return Reply.json(Json.object().set("requests", Json.tree(upstream == null ? log.all() : log.of(upstream))));
    }

    private Reply reset(Request request) {
        if (!request.method().equals("POST")) {
            return Reply.message(405, "POST it");
        }
        resetAll();
        return Reply.json(Json.object().put("reset", true));
    }

    /** Forgets faults, requests and whatever upstreams remember, and restores the world. */
    public void resetAll() {
        faults.withdrawAll();
        log.clear();
        world.restore();
        upstreams.forEach(Upstream::reset);
    }

    private Reply ofUpstream(String name, Request request) {
        return upstreams.stream()
                .filter(upstream -> upstream.name().equals(name))
                .findFirst()
                .map(upstream -> upstream.control(request))
                .orElseGet(() -> Reply.message(404, "Nothing to control is called " + name));
    }
}
