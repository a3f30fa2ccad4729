package dev.jobtracker.platform.logs;

import ch.qos.logback.classic.PatternLayout;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Prepares the log before its first line: every message and every stack trace passes through {@link Redaction}, as text
 * by the pattern's own words for the two, as JSON by {@link RedactedMembers}.
 */
final class LogFormat implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Object> JSON = Map.of(
            "logging.structured.format.console", "logstash",
            "logging.structured.format.file", "logstash",
            "logging.structured.json.customizer", RedactedMembers.class.getName());

    /** After the files were read; the settings were checked by then. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("redacted", RedactedMessage::new);
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("redactedTrace", RedactedTrace::new);
        LogSettings.Format format = Binder.get(environment)
                .bindOrCreate("jobtracker.logs", LogSettings.class)
                .format();
        if (format == LogSettings.Format.JSON) {
            environment.getPropertySources().addFirst(new MapPropertySource("logFormat", JSON));
        }
    }
}
