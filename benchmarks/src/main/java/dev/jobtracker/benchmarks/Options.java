package dev.jobtracker.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asked for on the command line.
 *
 * @param root the repository
 * @param arguments what follows the benchmark's name, as {@code --name value}
 */
record Options(Path root, List<String> arguments) {

    Options {
        arguments = List.copyOf(arguments);
    }

    Optional<String> text(String name) {
        int position = arguments.indexOf("--" + name);
        return position >= 0 && position + 1 < arguments.size()
                ? Optional.of(arguments.get(position + 1))
                : Optional.empty();
    }

    /** Whether it was named, with a value or without. */
    boolean has(String name) {
        return arguments.contains("--" + name);
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }
}
