package dev.jobtracker.matching.reasons;

import dev.jobtracker.matching.features.Level;
import dev.jobtracker.resumes.skills.Skill;
import dev.jobtracker.sources.RemoteKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences that reasons are told in, in the languages of the app. */
public enum Wording {
    ENGLISH,
    SWEDISH;

    private static final Map<String, String> SWEDISH_LANGUAGES = Map.ofEntries(
            Map.entry("en", "engelska"),
            Map.entry("sv", "svenska"),
            Map.entry("de", "tyska"),
            Map.entry("no", "norska"),
            Map.entry("da", "danska"),
            Map.entry("fi", "finska"),
            Map.entry("fr", "franska"),
            Map.entry("es", "spanska"),
            Map.entry("nl", "nederländska"),
            Map.entry("it", "italienska"),
            Map.entry("pt", "portugisiska"),
            Map.entry("pl", "polska"),
            Map.entry("ar", "arabiska"));

    /** The one for a language; English where there is none. */
    public static Wording of(Locale locale) {
        return locale.getLanguage().equals("sv") ? SWEDISH : ENGLISH;
    }

    /** What a skill is called. */
    public String name(Skill skill) {
        return this == SWEDISH ? Objects.requireNonNullElse(skill.swedish(), skill.name()) : skill.name();
    }

    String shared(int matched, int all, List<String> names) {
        String list = String.join(", ", names);
        return this == SWEDISH
                ? "Du har %d av %d kompetenser som annonsen nämner: %s.".formatted(matched, all, list)
                : "You have %d of the %d skills that it speaks of: %s.".formatted(matched, all, list);
    }

    String missing(List<String> names) {
        String list = String.join(", ", names);
        return this == SWEDISH
                ? "Står inte i ditt CV: %s.".formatted(list)
                : "Not found in your résumé: %s.".formatted(list);
    }

    String sameWork(String title) {
        return this == SWEDISH
                ? "Du har arbetat som ”%s”, samma slags arbete.".formatted(title)
                : "You have worked as “%s”, the same kind of work.".formatted(title);
    }

    String nearWork(String title) {
        return this == SWEDISH
                ? "Ditt arbete som ”%s” ligger nära.".formatted(title)
                : "Your work as “%s” is close to it.".formatted(title);
    }

    String otherWork() {
        return this == SWEDISH
                ? "Ditt CV visar inget arbete av det slaget."
                : "Your résumé shows no work of that kind.";
    }

    String level(Level mine, Level theirs) {
        return this == SWEDISH
                ? "Nivån är %s; ditt CV pekar på %s.".formatted(theirs.swedish(), mine.swedish())
                : "Its level is %s; your résumé points to %s.".formatted(theirs.english(), mine.english());
    }

    String years(int asked, String mine) {
        return this == SWEDISH
                ? "Annonsen vill ha %d års erfarenhet; ditt CV visar %s.".formatted(asked, mine)
                : "It asks for %d years of experience; your résumé shows %s.".formatted(asked, mine);
    }

    String remote() {
        return this == SWEDISH ? "Arbetet kan göras på distans." : "The work can be done remotely.";
    }

    String samePlace(String place) {
        return this == SWEDISH
                ? "Arbetet är i %s, där du bor.".formatted(place)
                : "The work is in %s, where you live.".formatted(place);
    }

    String otherPlace(String work, String home) {
        return this == SWEDISH
                ? "Arbetet är i %s; du bor i %s.".formatted(work, home)
                : "The work is in %s; you live in %s.".formatted(work, home);
    }

    String wishedWork(String title, boolean same) {
        if (this == SWEDISH) {
            return (same
                            ? "Du önskar arbeta som ”%s”, samma slags arbete."
                            : "Du önskar arbeta som ”%s”, som ligger nära.")
                    .formatted(title);
        }
        return (same ? "You wish to work as “%s”, the same kind of work." : "You wish to work as “%s”, close to it.")
                .formatted(title);
    }

    String wishedPlace(String work) {
        return this == SWEDISH
                ? "Arbetet är i %s, som du önskar.".formatted(work)
                : "The work is in %s, as you wish.".formatted(work);
    }

    String otherThanWishedPlace(String work, List<String> wished) {
        String list = String.join(", ", wished);
        return this == SWEDISH
                ? "Arbetet är i %s; du önskar %s.".formatted(work, list)
                : "The work is in %s; you wish for %s.".formatted(work, list);
    }

    String wishedWay(RemoteKind wished, @Nullable RemoteKind told) {
        if (this == SWEDISH) {
            return told == null
                    ? "Du önskar %s; annonsen säger inte om det går.".formatted(way(wished))
                    : wished == told
                            ? "Du önskar %s, och det är det.".formatted(way(wished))
                            : "Du önskar %s; det här är %s.".formatted(way(wished), way(told));
        }
        return told == null
                ? "You wish for %s; it does not say whether that can be.".formatted(way(wished))
                : wished == told
                        ? "You wish for %s, and it is.".formatted(way(wished))
                        : "You wish for %s; this is %s.".formatted(way(wished), way(told));
    }

    private String way(RemoteKind way) {
        return switch (way) {
            case REMOTE -> this == SWEDISH ? "arbete på distans" : "remote work";
            case HYBRID -> this == SWEDISH ? "hybridarbete" : "hybrid work";
            case ON_SITE -> this == SWEDISH ? "arbete på plats" : "work on site";
        };
    }

    String salary(double paid, double wished, String currency) {
        return this == SWEDISH
                ? "Lönen når %s %s om året; du önskar minst %s.".formatted(amount(paid), currency, amount(wished))
                : "Its pay reaches %s %s a year; you wish for at least %s."
                        .formatted(amount(paid), currency, amount(wished));
    }

    private String amount(double amount) {
        return String.format(this == SWEDISH ? Locale.of("sv") : Locale.ENGLISH, "%,.0f", amount);
    }

    String wishedLanguage(List<String> codes) {
        return this == SWEDISH
                ? "Språket är %s, som du önskar.".formatted(languages(codes))
                : "Its language is %s, as you wish.".formatted(languages(codes));
    }

    String otherThanWishedLanguage(List<String> codes, List<String> wished) {
        return this == SWEDISH
                ? "Språket är %s; du önskar %s.".formatted(languages(codes), languages(wished))
                : "Its language is %s; you wish for %s.".formatted(languages(codes), languages(wished));
    }

    private String languages(List<String> codes) {
        return String.join(", ", codes.stream().map(this::language).toList());
    }

    String languageSpoken(String code) {
        return this == SWEDISH
                ? "Annonsen vill ha %s, och det kan du.".formatted(language(code))
                : "It wants %s, which you speak.".formatted(language(code));
    }

    String languageMissing(String code) {
        return this == SWEDISH
                ? "Annonsen vill ha %s, som inte står i ditt CV.".formatted(language(code))
                : "It wants %s, which your résumé does not list.".formatted(language(code));
    }

    /** What introduces a requirement and its answer. */
    public String requirement() {
        return this == SWEDISH
                ? "Ett krav, och det som svarar bäst mot det i ditt CV."
                : "A requirement, and what answers it best in your résumé.";
    }

    String alike() {
        return this == SWEDISH ? "Texterna handlar om samma sak." : "The two texts are about the same things.";
    }

    String unlike() {
        return this == SWEDISH ? "Texterna handlar om olika saker." : "The two texts are about different things.";
    }

    /** The name of a language. */
    String language(String code) {
        return this == SWEDISH
                ? SWEDISH_LANGUAGES.getOrDefault(code, code)
                : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** A number of years as a person writes it. */
    String number(double years) {
        double rounded = Math.round(years * 2) / 2.0;
        String number = rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
        return this == SWEDISH ? number.replace('.', ',') : number;
    }
}
