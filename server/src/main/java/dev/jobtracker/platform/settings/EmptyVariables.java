package dev.jobtracker.platform.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Lets a variable of ours that is there but empty count as not set, the way compose and service files leave what nobody
 * filled in.
 */
final class EmptyVariables {

    private EmptyVariables() {}

    static void forget(ConfigurableEnvironment environment) {
        MutablePropertySources sources = environment.getPropertySources();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        PropertySource<?> variables = sources.get(name);
        if (variables != null && variables.getSource() instanceof Map<?, ?> all) {
            Map<String, Object> filled = new LinkedHashMap<>();
            all.forEach((variable, value) -> {
                if (!isOurs(variable.toString()) || !value.toString().isBlank()) {
                    filled.put(variable.toString(), value);
                }
            });
            if (filled.size() < all.size()) {
                sources.replace(name, new SystemEnvironmentPropertySource(name, filled));
            }
        }
    }

    private static boolean isOurs(String variable) {
        String upper = variable.toUpperCase(Locale.ROOT);
        return upper.startsWith("JOBTRACKER_") || upper.equals("SERVER_PORT");
    }
}
