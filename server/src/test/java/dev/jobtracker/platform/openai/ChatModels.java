package dev.jobtracker.platform.openai;

import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Clock;

/** Chat models of servers that tests start. */
public final class ChatModels {

    public static final String KEY = "demo";

    private ChatModels() {}

    public static ChatModel at(String base, OutboundHttp http, Clock clock) {
        return at(base, KEY, 300, http, clock);
    }

    static ChatModel at(String base, String key, int callsPerHour, OutboundHttp http, Clock clock) {
        return new OpenAiChat(http, new OpenAiSettings(URI.create(base), key, "gpt-demo", callsPerHour), clock);
    }
}
