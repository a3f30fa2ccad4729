package dev.jobtracker.sources.indeed;

import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the Publisher API's answers, which are XML where nobody listened to the wish for JSON. */
final class IndeedReader {

    private IndeedReader() {}

    /** The answer in either form; errors come with a status of success. */
    static JsonNode answer(HttpReply reply) {
        String text = reply.text().stripLeading();
        JsonNode answer = text.startsWith("<?xml") || text.startsWith("<response") ? xml(text) : SourceHttp.json(reply);
        String error = new Fields(answer).text("error");
        if (error != null) {
            throw new SourceFailedException(new SourceFailure.Refused(reply.status(), error));
        }
        return answer;
    }

    private static JsonNode xml(String text) {
        try {
            return IndeedXml.read(text);
        } catch (XMLStreamException notXml) {
            SourceFailedException failed =
                    new SourceFailedException(new SourceFailure.Unreadable("it is not XML, or not whole"));
            failed.initCause(notXml);
            throw failed;
        }
    }

    /** Null for a posting that Indeed itself calls expired. */
    static @Nullable SourcePosting read(Fields result, Instant now) {
        if (result.says("expired")) {
            return null;
        }
        String id = Objects.requireNonNullElse(result.key("jobkey"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(result.text("jobtitle")), "");
        PlaceWords place = place(result);
        Instant written = PostedTime.read(result.text("date"), now);
        return SourcePosting.of(Indeed.ID, id, title)
                .company(PlainLine.company(result.text("company")), null, null)
                .place(place.place())
                .remote(place.remote())
                .description(null, PlainLine.of(result.text("snippet")))
                .addresses(WebAddress.read(result.text("url")), null)
                .times(
                        written == null ? PostedTime.read(result.text("formattedRelativeTime"), now) : written,
                        null,
                        null)
                .publisher(PlainLine.of(result.text("source")))
                .build();
    }

    private static PlaceWords place(Fields result) {
        String parts = Stream.of(result.text("city"), result.text("state"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String words = parts.isEmpty() ? result.text("formattedLocationFull", "formattedLocation") : parts;
        return PlaceWords.of(words, result.text("country")).at(result.decimal("latitude"), result.decimal("longitude"));
    }
}
