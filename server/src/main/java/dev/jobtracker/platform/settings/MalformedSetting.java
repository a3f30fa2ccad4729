package dev.jobtracker.platform.settings;

import dev.jobtracker.platform.logs.Redaction;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

/** Says what is wrong with a value: that it cannot be read, or what the class that holds it has against it. */
final class MalformedSetting {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final KnownSettings known;
    private final ConfigurableEnvironment environment;

    MalformedSetting(KnownSettings known, ConfigurableEnvironment environment) {
        this.known = known;
        this.environment = environment;
    }

    String sentence(BindException failure) {
        String refusal = refusal(failure);
        ConfigurationProperty property = failure.getProperty();
        if (refusal != null) {
            return inTheirWords(failure.getName().toString(), refusal) + ".";
        }
        return property == null
                ? KnownSettings.variable(failure.getName().toString()) + " is malformed."
                : Redaction.of(name(property) + "=" + property.getValue()) + " is not " + form(failure) + ".";
    }

    private String name(ConfigurationProperty property) {
        return WrittenName.of(property.getName().toString(), environment);
    }

    /** What the class that holds the settings said against them. */
    private static @Nullable String refusal(BindException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            boolean ours = cause.getStackTrace().length > 0
                    && cause.getStackTrace()[0].getClassName().startsWith("dev.jobtracker.");
            if (ours && cause instanceof IllegalArgumentException) {
                return cause.getMessage();
            }
        }
        return null;
    }

    /** Puts the full name wherever the refusal names a setting of its group. */
    private String inTheirWords(String group, String refusal) {
        String ofGroup = refusal.replace(group.substring(group.lastIndexOf('.') + 1) + ".", "");
        String named = WORD.matcher(ofGroup).replaceAll(word -> Matcher.quoteReplacement(inFull(group, word.group())));
        return named.equals(refusal) ? KnownSettings.variable(group) + ": " + refusal : named;
    }

    private String inFull(String group, String word) {
        String name = group + "." + HUMP.matcher(word).replaceAll("-").toLowerCase(Locale.ROOT);
        return known.has(name) ? WrittenName.of(name, environment) : word;
    }

    private static String form(BindException failure) {
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return List.of(
                        new Form(Duration.class, "a time such as 90d, 30m or 4s"),
                        new Form(DataSize.class, "a size such as 10MB"),
                        new Form(URI.class, "an address such as https://example.org"),
                        new Form(LocalTime.class, "a time of day such as 08:30"),
                        new Form(ZoneId.class, "a time zone such as Europe/Stockholm"),
                        new Form(Path.class, "a path"),
                        new Form(Boolean.class, "true or false"),
                        new Form(boolean.class, "true or false"),
                        new Form(Integer.class, "a whole number"),
                        new Form(int.class, "a whole number"),
                        new Form(Long.class, "a whole number"),
                        new Form(long.class, "a whole number"))
                .stream()
                .filter(form -> form.type.equals(type))
                .map(Form::words)
                .findFirst()
                .orElse("of the right form");
    }

    private record Form(Class<?> type, String words) {}
}
