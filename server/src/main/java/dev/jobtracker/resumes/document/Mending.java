package dev.jobtracker.resumes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts words together again that were divided at the end of a line. */
final class Mending {

    /** What is usually written with its hyphen, so that the hyphen at the end of the line may be one. */
    private static final Set<String> KEEP = Set.of(
            "self",
            "non",
            "co",
            "e",
            "full",
            "front",
            "back",
            "high",
            "low",
            "real",
            "cross",
            "well",
            "long",
            "short",
            "multi",
            "user",
            "data",
            "end",
            "part",
            "object",
            "test",
            "time",
            "on",
            "off",
            "in",
            "pre",
            "post",
            "semi",
            "large",
            "small",
            "third",
            "first",
            "problem",
            "cost",
            "team",
            "customer",
            "client",
            "result",
            "detail");

    private Mending() {}

    static List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            Line previous = mended.isEmpty() ? null : mended.getLast();
            if (previous == null || line.bullet() || line.afterGap() || !divided(previous.text(), line.text())) {
                mended.add(line);
                continue;
            }
            int space = line.text().indexOf(' ');
            String rest = space < 0 ? line.text() : line.text().substring(0, space);
            mended.set(mended.size() - 1, previous.withText(joined(previous.text(), rest)));
            if (space >= 0) {
                mended.add(line.withText(line.text().substring(space + 1)));
            }
        }
        return List.copyOf(mended);
    }

    private static boolean divided(String above, String below) {
        int end = above.length() - 1;
        return end >= 2
                && above.charAt(end) == '-'
                && Character.isLetter(above.charAt(end - 1))
                && Character.isLowerCase(below.charAt(0));
    }

    private static String joined(String above, String rest) {
        String start = above.substring(0, above.length() - 1);
        String word = start.substring(start.lastIndexOf(' ') + 1);
        boolean keeps = KEEP.contains(word) || word.chars().noneMatch(Character::isLowerCase);
        return (keeps ? above : start) + rest;
    }
}
