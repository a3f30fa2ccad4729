package dev.jobtracker.jobs.duplicates;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a title says of the terms of the work, which the other posting would say too if it were for the same opening.
 */
final class TitleClaims {

    private static final int TOLD_BY_SHIFT = TitleWords.NIGHT
            | TitleWords.EVENING
            | TitleWords.WEEKEND
            | TitleWords.TWO_SHIFTS
            | TitleWords.THREE_SHIFTS;

    private final TitleParts title;
    private final Traits other;
    private final String text;

    private TitleClaims(Traits one, Traits other) {
        title = one.title();
        this.other = other;
        text = Objects.requireNonNullElse(other.opening().text(), "");
    }

    /** Whether one of the titles says what the other posting nowhere says. */
    static boolean areUnheard(Traits left, Traits right) {
        return new TitleClaims(left, right).isUnheard() || new TitleClaims(right, left).isUnheard();
    }

    private boolean isUnheard() {
        return isTemporary() || isShift() || isShare() || isNumber() || isYear() || isSeason();
    }

    private boolean isTemporary() {
        int terms = other.title().terms() | other.wording().terms();
        boolean byTheHour = (title.terms() & ~other.title().terms() & TitleWords.BY_THE_HOUR) != 0;
        return byTheHour || (title.terms() & TitleWords.TEMPORARY & ~terms) != 0;
    }

    private boolean isShift() {
        int shifts = other.title().shifts() | other.wording().shifts();
        return (title.shifts() & TOLD_BY_SHIFT & ~shifts) != 0;
    }

    private boolean isShare() {
        return title.percents().stream()
                .anyMatch(percent ->
                        percent < 100 && !isNamed(percent, other.title().percents()));
    }

    /** Such as a school year, a ward or a machine. */
    private boolean isNumber() {
        return title.numbers().stream()
                .anyMatch(number -> !isNamed(number, other.title().numbers()));
    }

    private boolean isNamed(int number, Set<Integer> others) {
        return others.contains(number)
                || Pattern.compile("\\b" + number + "\\b").matcher(text).find();
    }

    private boolean isYear() {
        return title.years().stream()
                .anyMatch(year -> !other.title().years().contains(year) && !text.contains(year.toString()));
    }

    private boolean isSeason() {
        if (title.seasons() == 0) {
            return false;
        }
        int seasons = other.title().seasons();
        for (String word : Letters.words(text).split(" ", -1)) {
            seasons |= TitleWords.SEASONS.getOrDefault(word, 0);
        }
        return (title.seasons() & ~seasons) != 0;
    }
}
