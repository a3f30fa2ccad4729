package dev.jobtracker.platform.http;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

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
            Path directory = Files.createTempDirectory("threads");
            try {
                return threadsAtWork(directory.resolve("dump.txt"));
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long threadsAtWork(Path dump) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
        try (Stream<String> lines = Files.lines(dump)) {
            return lines.filter(
                            line -> line.startsWith("#") && line.contains("\"http-") && !line.contains("\"http-nio-"))
                    .count();
        }
    }
}
