package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.world.SwedishTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query's parameters, read with JobSearch's rules; each reader throws {@link InvalidArguments}. */
record Arguments(Parameters parameters) {

    private static final Pattern AFTER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2})?|\\d+");
    private static final Pattern BEFORE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");

    int number(String name, int least, int most, int otherwise) {
        String given = parameters.first(name);
        if (given == null) {
            return otherwise;
        }
        int number;
        try {
            number = Integer.parseInt(given.trim());
        } catch (NumberFormatException notANumber) {
            throw new InvalidArguments(name, given + " is not a valid integer");
        }
        if (number < least || number > most) {
            throw new InvalidArguments(
                    name,
                    "Invalid argument: %d. argument must be within the range %d - %d".formatted(number, least, most));
        }
        return number;
    }

    @Nullable
    Double decimal(String name) {
        String given = parameters.first(name);
        try {
            return given == null ? null : Double.valueOf(given.trim());
        } catch (NumberFormatException notANumber) {
            throw new InvalidArguments(name, "could not convert string to float: '" + given + "'");
        }
    }

    @Nullable
    Boolean flag(String name) {
        String given = parameters.first(name);
        if (given == null) {
            return null;
        }
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidArguments(name, "Invalid literal for boolean(): " + given);
        };
    }

    String choice(String name, Set<String> choices, String otherwise) {
        String given = parameters.first(name, otherwise);
        if (!choices.contains(given)) {
            throw new InvalidArguments(name, "The value '" + given + "' is not a valid choice for '" + name + "'.");
        }
        return given;
    }

    List<String> choices(String name, Set<String> choices) {
        List<String> given = parameters.all(name);
        given.forEach(value -> {
            if (!choices.contains(value)) {
                throw new InvalidArguments(name, "The value '" + value + "' is not a valid choice for '" + name + "'.");
            }
        });
        return given;
    }

    @Nullable
    LocalDateTime after(String name, LocalDateTime now) {
        String given = matching(name, AFTER);
        if (given == null) {
            return null;
        }
        if (given.indexOf('-') < 0) {
            long minutes = given.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(given);
            return now.minusMinutes(minutes);
        }
        return time(name, given);
    }

    @Nullable
    LocalDateTime before(String name) {
        String given = matching(name, BEFORE);
        return given == null ? null : time(name, given);
    }

    private @Nullable String matching(String name, Pattern pattern) {
        String given = parameters.first(name);
        if (given != null && !pattern.matcher(given).matches()) {
            throw new InvalidArguments(name, "Value does not match pattern: \"" + pattern.pattern() + "\"");
        }
        return given;
    }

    private static LocalDateTime time(String name, String given) {
        LocalDateTime time = SwedishTime.lenient(given);
        if (time == null) {
            throw new InvalidArguments(name, "time data '" + given + "' does not match format '%Y-%m-%dT%H:%M:%S'");
        }
        return time;
    }
}
