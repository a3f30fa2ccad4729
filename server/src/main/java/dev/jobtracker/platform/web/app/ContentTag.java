package dev.jobtracker.platform.web.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;

/** Tags each file with its content, so that a browser fetches it again when it changed and only then. */
final class ContentTag implements Function<Resource, String> {

    /** As many entries as there are files: nothing else is ever served. */
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource resource) {
        return tags.computeIfAbsent(resource.getDescription(), description -> tag(resource));
    }

    private static String tag(Resource resource) {
        try {
            byte[] content = resource.getContentAsByteArray();
            CRC32C sum = new CRC32C();
            sum.update(content);
            return "W/\"%x-%x\"".formatted(content.length, sum.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
