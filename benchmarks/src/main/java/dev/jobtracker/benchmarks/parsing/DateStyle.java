package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import java.util.List;

/** The ways people write the times of a post. */
enum DateStyle {
    DASHED,
    SHORT_MONTH,
    LONG_MONTH,
    SLASHED,
    YEARS;

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SWEDISH = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    String of(InventedPerson person, Post post) {
        String end = post.end();
        String now = person.in("present", "nuvarande");
        return date(person, post.start()) + (this == SLASHED ? "-" : " – ") + (end == null ? now : date(person, end));
    }

    private String date(InventedPerson person, String date) {
        String year = date.substring(0, 4);
        String month = (person.swedish() ? SWEDISH : ENGLISH).get(Integer.parseInt(date.substring(5)) - 1);
        return switch (this) {
            case DASHED -> date;
            case SHORT_MONTH -> month.substring(0, 3) + " " + year;
            case LONG_MONTH -> month + " " + year;
            case SLASHED -> date.substring(5) + "/" + year;
            case YEARS -> year;
        };
    }
}
