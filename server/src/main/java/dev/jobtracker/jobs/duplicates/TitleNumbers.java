package dev.jobtracker.jobs.duplicates;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is written with digits out of a title: shares of full time, years, shifts, references. For one title. */
final class TitleNumbers {

    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3})(?:\\s?[-–]\\s?(\\d{1,3}))?\\s?(?:%|procent|prozent)");
    private static final Pattern YEAR = Pattern.compile("\\b(20[2-4]\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d))?\\b");
    private static final Pattern TERM = Pattern.compile("(?i)\\b(ht|vt)[- ]?(?:20)?(\\d\\d)\\b");
    private static final Pattern SHIFTS = Pattern.compile("(?i)\\b([23]|två|tva|tre)[- ]?skift");
    private static final Pattern NAMED_REFERENCE = Pattern.compile(
            "(?i)(?:#|\\b(?:ref(?:erens|erence)?(?:nr|nummer)?|req(?:uisition)?|job(?: ?id)?|id|dnr|nr|no|kennziffer|vaga|cod"
                    + "|code)\\b)[.:#\\s-]{0,3}(?!20[2-4]\\d(?![\\w/.-]*\\d))([a-z]{0,5}[-/]?\\d[\\w/.-]{1,14}\\d)");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b((?:jr|req|r)[-_]?\\d{3,10}|\\d{4,10})\\b");

    private final Set<Integer> percents = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private int seasons;
    private int shifts;

    Set<Integer> percents() {
        return percents;
    }

    Set<Integer> years() {
        return years;
    }

    Set<String> references() {
        return references;
    }

    int seasons() {
        return seasons;
    }

    int shifts() {
        return shifts;
    }

    /** The title without them. */
    String takeFrom(String title) {
        String rest = takeShifts(title);
        if (rest.chars().noneMatch(character -> character >= '0' && character <= '9')) {
            return rest;
        }
        String named = take(NAMED_REFERENCE, takePercents(rest));
        return take(REFERENCE, takeYears(named));
    }

    private String takeShifts(String text) {
        Matcher matcher = SHIFTS.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        boolean three = matcher.group(1).equals("3") || matcher.group(1).equalsIgnoreCase("tre");
        shifts |= three ? TitleWords.THREE_SHIFTS : TitleWords.TWO_SHIFTS;
        return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
    }

    private String takePercents(String text) {
        return PERCENT.matcher(text).replaceAll(match -> {
            addPercent(match.group(1));
            if (match.group(2) != null) {
                addPercent(match.group(2));
            }
            return " ";
        });
    }

    private void addPercent(String digits) {
        int percent = Integer.parseInt(digits);
        if (percent > 0 && percent <= 100) {
            percents.add(percent);
        }
    }

    private String takeYears(String text) {
        String rest = TERM.matcher(text).replaceAll(match -> {
            years.add(2000 + Integer.parseInt(match.group(2)));
            seasons |= match.group(1).equalsIgnoreCase("ht") ? TitleWords.AUTUMN : TitleWords.SPRING;
            return " ";
        });
        return YEAR.matcher(rest).replaceAll(match -> {
            years.add(Integer.parseInt(match.group(1)));
            if (match.group(2) != null) {
                years.add(2000 + Integer.parseInt(match.group(2)));
            }
            return " ";
        });
    }

    /** A reference that is called one may hold a year; a bare number is none where it is a year. */
    private String take(Pattern reference, String text) {
        return reference.matcher(text).replaceAll(match -> {
            references.add(References.plain(match.group(1)));
            return " ";
        });
    }
}
