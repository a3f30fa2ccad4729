package dev.jobtracker.sources.reading;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a company is called by the name that its board goes by. */
public final class CompanyNames {

    private CompanyNames() {}

    /** "acme-robotics" is Acme Robotics; capitals that are there stay. */
    public static String ofBoard(String board) {
        String name = board.substring(board.lastIndexOf(':') + 1);
        return Stream.of(name.split("[-_.\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
