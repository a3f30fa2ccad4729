package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Parameters that the API refuses, each with what it says about it. */
public final class InvalidArguments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a LinkedHashMap inside, and never sent anywhere
    private final Map<String, String> errors;

    /** One parameter or several. */
    public InvalidArguments(Map<String, String> errors) {
        super(String.join("; ", errors.values()));
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** One parameter. */
    public InvalidArguments(String parameter, String message) {
        this(Map.of(parameter, message));
    }

    /** 400 as Flask-RESTX words it. */
    public Reply reply() {
        ObjectNode named = Json.object();
        errors.forEach(named::put);
        return Reply.json(400, Json.object().set("errors", named).put("message", "Input payload validation failed"));
    }
}
