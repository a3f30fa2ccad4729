package dev.jobtracker.platform.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where JobTracker keeps what it owns.
 *
 * @param dataDir database, files, keys and logs live below it
 */
@ConfigurationProperties("jobtracker")
public record DataDirectorySettings(@DefaultValue("data") Path dataDir) {}
