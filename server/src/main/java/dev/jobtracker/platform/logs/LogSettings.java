package dev.jobtracker.platform.logs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is written, to the console and to the data directory alike.
 *
 * @param format for a person, or one JSON document a line for a program
 */
@ConfigurationProperties("jobtracker.logs")
record LogSettings(@DefaultValue("text") Format format) {

    enum Format {
        TEXT,
        JSON
    }
}
