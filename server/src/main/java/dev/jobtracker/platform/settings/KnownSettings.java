package dev.jobtracker.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All settings there are, as the build wrote them down from the classes that hold them.
 *
 * @param names such as {@code jobtracker.database.url}, sorted
 * @param holders the classes
 */
record KnownSettings(List<String> names, List<Class<?>> holders) {

    private static final String DESCRIPTION = "META-INF/spring-configuration-metadata.json";
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** From the very place that this class is in: libraries describe their own settings under the same name. */
    static KnownSettings read() {
        String name = KnownSettings.class.getName().replace('.', '/') + ".class";
        URL self = Objects.requireNonNull(KnownSettings.class.getClassLoader().getResource(name));
        String description = self.toString().replace(name, DESCRIPTION);
        try (InputStream in = URI.create(description).toURL().openStream()) {
            return of(JsonMapper.shared().readTree(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static KnownSettings of(JsonNode description) {
        Stream<String> names = description
                .path("properties")
                .valueStream()
                .map(one -> one.path("name").asString());
        Stream<String> holders = description
                .path("groups")
                .valueStream()
                .filter(group -> group.path("type").equals(group.path("sourceType")))
                .map(group -> group.path("type").asString());
        return new KnownSettings(
                names.distinct().sorted().toList(),
                holders.distinct().<Class<?>>map(KnownSettings::load).toList());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean has(String name) {
        return names.contains(INDEX.matcher(name).replaceAll(""));
    }

    boolean hasVariable(String variable) {
        String upper = variable.toUpperCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> isVariable(upper, variable(name)) || isVariable(upper, shortVariable(name)));
    }

    /** An entry of a list has its number behind the name. */
    private static boolean isVariable(String given, String known) {
        return given.equals(known) || given.matches(Pattern.quote(known) + "_\\d+_?");
    }

    /** How a setting is written as an environment variable: {@code JOBTRACKER_DATA_DIR}. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The other way that Spring reads, too: {@code JOBTRACKER_DATADIR}. */
    private static String shortVariable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }
}
