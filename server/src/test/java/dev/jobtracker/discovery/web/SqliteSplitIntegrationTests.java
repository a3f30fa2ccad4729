package dev.jobtracker.discovery.web;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SqliteSplitIntegrationTests extends SplitContract {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.sources.jobstream.enabled", () -> "false");
    }
}
