package dev.jobtracker.sources.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of words between two commas.
 *
 * @param text as written, without postcodes and words that only surround a name
 * @param meanings what it may stand for; empty for what is not known
 */
record Part(String text, Set<Meaning> meanings) {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,:()\\[\\]]\\s*|\\s+[-–—]\\s*|\\s*[–—]\\s+|^[-–—\\s]+|[-–—\\s]+$");
    private static final Pattern AROUND = Pattern.compile(
            "(?iU)^(?:greater|metropolitan|metro|the|in|from|near|around|city of|i|från|runt|raum|großraum|nähe|grande)\\s+"
                    + "|^\\d{2,5}(?:\\s?\\d{2})?\\s+|\\s+\\d{4,5}$"
                    + "|\\s+(?-i:[A-Z]{1,2}\\d[A-Z\\d]?(?:\\s?\\d[A-Z]{2})?)$"
                    + "|[\\s-]+(?:only|based|preferred|and surroundings)$");
    private static final Pattern KIND = Pattern.compile(
            "(?iU)\\s+(?:metropolitan area|metropolitan region|metro area|area|city area|och omnejd|med omnejd|m\\.? ?fl\\.?"
                    + "|municipality|kommun|stad|region|und umgebung|et alentours|y alrededores)$");

    /** The parts of words that name one place. */
    static List<Part> of(String words) {
        List<Part> parts = new ArrayList<>();
        Stream.of(BETWEEN.split(words))
                .map(String::strip)
                .map(part -> Gazetteer.meanings(part).isEmpty()
                        ? AROUND.matcher(part).replaceAll("").strip()
                        : part)
                .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .forEach(part -> parts.addAll(known(part)));
        return parts;
    }

    private static List<Part> known(String text) {
        Set<Meaning> whole = Gazetteer.meanings(text);
        if (!whole.isEmpty()) {
            return List.of(new Part(text, whole));
        }
        return withoutKind(text).map(List::of).or(() -> twoNames(text)).orElse(List.of(new Part(text, Set.of())));
    }

    /** "Lunds kommun" and "Berlin Area" are Lund and Berlin. */
    private static Optional<Part> withoutKind(String text) {
        String bare = KIND.matcher(text).replaceFirst("");
        return bare.equals(text)
                ? Optional.empty()
                : Stream.of(bare, bare.replaceFirst("s$", ""))
                        .map(name -> new Part(name, Gazetteer.meanings(name)))
                        .filter(part -> !part.meanings().isEmpty())
                        .findFirst();
    }

    /** Two names without a comma between them, such as "Austin TX". */
    private static Optional<List<Part>> twoNames(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            Part first = new Part(text.substring(0, space), Gazetteer.meanings(text.substring(0, space)));
            Part second = new Part(text.substring(space + 1), Gazetteer.meanings(text.substring(space + 1)));
            if (!first.meanings().isEmpty() && !second.meanings().isEmpty()) {
                return Optional.of(List.of(first, second));
            }
        }
        return Optional.empty();
    }

    /** Whether it can only be a region or a country. */
    boolean isWide() {
        return !meanings.isEmpty() && meanings.stream().noneMatch(Meaning::isTown);
    }

    Set<String> countries() {
        return meanings.stream().map(Meaning::country).collect(Collectors.toSet());
    }

    /** The towns of this name in a country. */
    List<Meaning> towns(String country) {
        return in(country).filter(Meaning::isTown).toList();
    }

    /** The regions of this name in a country. */
    List<Meaning> regions(String country) {
        return in(country).filter(Meaning::isRegion).toList();
    }

    private Stream<Meaning> in(String country) {
        return meanings.stream().filter(meaning -> meaning.country().equals(country));
    }
}
