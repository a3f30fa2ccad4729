package dev.jobtracker.matching.written;

import dev.jobtracker.jobs.Match.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Facts that hold one value against another: the same values have to come in the same order, or they may have changed
 * places.
 */
final class Comparing {

    private static final Set<String> KINDS = Set.of("years", "place", "salary", "level", "remote", "work_language");
    private static final Pattern ENOUGH = Pattern.compile(
            "(?iu)\\b(?:meets?|exceeds?|enough|sufficient\\w*|satisf\\w+|fulfil\\w*|more than|uppfyll\\w*|räcker|tillräcklig\\w*|mer än|överträffar)\\b");
    private static final Pattern TOO_LITTLE =
            Pattern.compile("(?iu)\\b(?:short|less|fewer|below|insufficient|under|mindre|färre|otillräcklig\\w*)\\b");

    private Comparing() {}

    static boolean agrees(Reason fact, String told) {
        return !KINDS.contains(fact.kind()) || (inOrder(fact, told) && rightWay(fact, told));
    }

    private static boolean inOrder(Reason fact, String told) {
        List<String> numbers = Numbers.in(fact.text());
        List<String> repeated = Numbers.in(told);
        if (!repeated.isEmpty() && !repeated.equals(numbers)) {
            return false;
        }
        String work = Objects.requireNonNullElse(fact.postingEvidence(), "");
        String home = Objects.requireNonNullElse(fact.resumeEvidence(), "");
        boolean bothNamed = !work.isEmpty() && !home.isEmpty() && !work.equals(home);
        if (!fact.kind().equals("place") || !bothNamed || !told.contains(home) || !told.contains(work)) {
            return true;
        }
        return (fact.text().indexOf(work) < fact.text().indexOf(home)) == (told.indexOf(work) < told.indexOf(home));
    }

    private static boolean rightWay(Reason fact, String told) {
        List<String> numbers = Numbers.in(fact.text());
        if (!fact.kind().equals("years") || numbers.size() != 2) {
            return true;
        }
        boolean enough = Double.parseDouble(numbers.getLast()) >= Double.parseDouble(numbers.getFirst());
        return !(enough ? TOO_LITTLE : ENOUGH).matcher(told).find();
    }
}
