package dev.jobtracker.platform.settings;

import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Names a setting as the person wrote it; what nobody wrote, by the environment variable that would set it. */
final class WrittenName {

    private WrittenName() {}

    static String of(String name, ConfigurableEnvironment environment) {
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> enumerable && enumerable.containsProperty(name)) {
                return source instanceof SystemEnvironmentPropertySource
                        ? KnownSettings.variable(name)
                        : name.toLowerCase(Locale.ROOT);
            }
        }
        return KnownSettings.variable(name);
    }
}
