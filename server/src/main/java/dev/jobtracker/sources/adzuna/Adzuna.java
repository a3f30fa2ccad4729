package dev.jobtracker.sources.adzuna;

import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the source is, and how it refuses. */
final class Adzuna {

    static final SourceId ID = new SourceId("adzuna");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "Adzuna",
            URI.create("https://developer.adzuna.com"),
            URI.create("https://developer.adzuna.com/docs/terms_of_service"),
            true,
            "Register at developer.adzuna.com and enter the app id and the key as id:key.");

    static final SourceHttp.Refusals REFUSALS = Adzuna::refusal;

    private Adzuna() {}

    private static SourceFailure refusal(HttpReply reply, @Nullable String message, SourceFailure usual) {
        return switch (reply.status()) {
            case 401, 403 -> new SourceFailure.Refused(reply.status(), "Adzuna does not know this app id and key");
            case 400 ->
                message == null
                        ? new SourceFailure.Refused(
                                400, "Adzuna does not accept the question, or misses app id and key")
                        : usual;
            default -> usual;
        };
    }
}
