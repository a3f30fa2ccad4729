package dev.jobtracker.matching.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far along a career a post is, as titles say it. */
public enum Level {
    TRAINEE(
            0,
            "trainee",
            "praktikant eller trainee",
            " intern internship trainee apprentice student praktikant larling praktik "),
    JUNIOR(1, "junior", "junior", " junior jr graduate entry nyexaminerad juniora "),
    MIDDLE(2, "middle", "mellannivå", " mid intermediate medior "),
    SENIOR(3, "senior", "senior", " senior sr experienced expert erfaren seniora "),
    LEAD(4, "lead", "ledande", " lead principal staff teamleader gruppchef gruppledare teamledare "),
    HEAD(5, "head", "chef", " director head vp chief vice cto ceo cfo coo ");

    private static final double SENIOR_FROM = 6;
    private static final double MIDDLE_FROM = 2;

    private final int rank;
    private final String english;
    private final String swedish;
    /** Folded, each between spaces. */
    private final String words;

    Level(int rank, String english, String swedish, String words) {
        this.rank = rank;
        this.english = english;
        this.swedish = swedish;
        this.words = words;
    }

    /** What a title says; null where it says nothing of it. */
    static @Nullable Level inTitle(String title) {
        List<String> said = Occupations.words(title);
        Level highest = null;
        for (Level level : values()) {
            if (said.stream().anyMatch(level::isSaidBy)) {
                highest = level;
            }
        }
        return highest;
    }

    /** What somebody is after so many years. */
    static Level after(double years) {
        if (years >= SENIOR_FROM) {
            return SENIOR;
        }
        return years >= MIDDLE_FROM ? MIDDLE : JUNIOR;
    }

    /** Whether a folded word speaks of the level and not of the work. */
    static boolean isLevelWord(String word) {
        for (Level level : values()) {
            if (level.isSaidBy(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidBy(String word) {
        return words.contains(' ' + word + ' ');
    }

    /** How many steps lie between the two. */
    public int stepsTo(Level other) {
        return Math.abs(rank - other.rank);
    }

    /** What it is called in English. */
    public String english() {
        return english;
    }

    /** What it is called in Swedish. */
    public String swedish() {
        return swedish;
    }
}
