package dev.jobtracker.platform.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Finds settings that are none: a misspelt one would be ignored in silence. */
final class UnknownSettings {

    private static final String OURS = "jobtracker";

    private final KnownSettings known;

    UnknownSettings(KnownSettings known) {
        this.known = known;
    }

    /** What to tell the person, if there is anything. */
    Optional<String> sentence(ConfigurableEnvironment environment) {
        List<String> unknown = environment.getPropertySources().stream()
                .flatMap(this::unknownIn)
                .distinct()
                .sorted()
                .toList();
        return switch (unknown.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(unknown.getFirst() + " is not a setting" + meant(unknown.getFirst()));
            default -> Optional.of(unknown.stream().collect(Collectors.joining(", ")) + " are not settings.");
        };
    }

    private Stream<String> unknownIn(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> enumerable)) {
            return Stream.empty();
        }
        Stream<String> names = Arrays.stream(enumerable.getPropertyNames());
        return source instanceof SystemEnvironmentPropertySource
                ? names.filter(UnknownSettings::isOurVariable).filter(name -> !known.hasVariable(name))
                : names.filter(UnknownSettings::isOurProperty).filter(name -> !known.has(canonical(name)));
    }

    private static boolean isOurVariable(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(OURS + "_");
    }

    private static boolean isOurProperty(String name) {
        return name.startsWith(OURS + ".");
    }

    private static String canonical(String name) {
        return ConfigurationPropertyName.adapt(name, '.').toString();
    }

    private String meant(String unknown) {
        boolean variable = isOurVariable(unknown);
        List<String> candidates =
                variable ? known.names().stream().map(KnownSettings::variable).toList() : known.names();
        return Spelling.nearest(variable ? unknown.toUpperCase(Locale.ROOT) : unknown, candidates)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse(".");
    }
}
