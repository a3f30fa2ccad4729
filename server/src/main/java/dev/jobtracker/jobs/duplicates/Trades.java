package dev.jobtracker.jobs.duplicates;

import java.util.List;

/** The trades that a title names: words of which one has one and another not, each somebody else's work in one team. */
final class Trades {

    private static final List<List<String>> GROUPS = List.of(
            List.of("frontend", "backend", "fullstack", "mobile", "ios", "android", "embedded", "devops", "qa"),
            List.of("kund", "inkop", "lager", "produktion", "process", "kvalitet"),
            List.of("underwriting", "claims", "pricing", "marketing", "sales", "finance", "procurement"),
            List.of("process", "underhall", "maintenance", "production", "instandhaltung"));

    /** For each group a bit for each of its words that is named. */
    private final int[] named;

    private Trades(int[] named) {
        this.named = named;
    }

    static Trades of(String title) {
        String plain = plain(title);
        return new Trades(GROUPS.stream().mapToInt(group -> named(plain, group)).toArray());
    }

    private static int named(String title, List<String> group) {
        int named = 0;
        for (int word = 0; word < group.size(); word++) {
            named |= title.contains(" " + group.get(word)) ? 1 << word : 0;
        }
        return named;
    }

    private static String plain(String title) {
        return " "
                + Letters.words(title)
                        .replace("front end", "frontend")
                        .replace("back end", "backend")
                        .replace("full stack", "fullstack");
    }

    /** Whether both name a trade of one group and have none in common. */
    boolean areOthersThan(Trades others) {
        for (int group = 0; group < named.length; group++) {
            if (named[group] != 0 && others.named[group] != 0 && (named[group] & others.named[group]) == 0) {
                return true;
            }
        }
        return false;
    }
}
