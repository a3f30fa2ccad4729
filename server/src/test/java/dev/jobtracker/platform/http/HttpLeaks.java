package dev.jobtracker.platform.http;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells tests in other packages whether a client left anything behind. */
public final class HttpLeaks {

    private HttpLeaks() {}

    /** How many connections somebody is still using. */
    public static int connectionsInUse(OutboundHttp http) {
        return http.connectionsInUse();
    }

    /** How many threads are still about a call; the server's own, of other tests in this process, are not. */
    public static long threadsAtWork() {
        try {
            Path file = Files.createTempDirectory("threads").resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            try (Stream<String> lines = Files.lines(file)) {
                return lines.filter(line ->
                                line.startsWith("#") && line.contains("\"http-") && !line.contains("\"http-nio-"))
                        .count();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
