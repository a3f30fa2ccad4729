package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the languages that a person speaks, by their English names. */
final class SpokenLanguages {

    private static final int MOST_WORDS = 3;

    private final Map<String, String> names = new HashMap<>();

    SpokenLanguages() {
        WordList.read("languages", ";").values().forEach(words -> {
            for (String word : words) {
                names.put(word.toLowerCase(Locale.ROOT), words.getFirst());
            }
        });
    }

    boolean isLanguage(String name) {
        return names.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The English name, or what was given where it is unknown. */
    String english(String name) {
        return names.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip());
    }

    List<String> find(Sections sections, EvidenceLog evidence) {
        Map<String, Found> found = new LinkedHashMap<>();
        sections.lines(Part.LANGUAGES).forEach(line -> take(line, 0.95, found));
        if (found.isEmpty()) {
            sections.lines(Part.SKILLS, Part.HEADER, Part.OTHER, Part.CONTACT).stream()
                    .filter(this::speaksOfLanguages)
                    .forEach(line -> take(line, 0.8, found));
        }
        List<String> languages = new ArrayList<>();
        found.forEach((name, language) -> {
            evidence.note("languages[" + languages.size() + "]", language.confidence(), language.source());
            languages.add(name);
        });
        return languages;
    }

    /** Elsewhere than under its heading the name of a language needs to be with a level, or alone. */
    private boolean speaksOfLanguages(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return text.matches(
                        ".*(?:fluent|native|mother tongue|modersmål|flytande|muttersprache|fließend|bilingual|proficien|"
                                + "språk|languages?|sprachen|\\b[abc][12]\\b|conversational|intermediate|grundläggande|goda kunskaper).*")
                || names.containsKey(text.strip());
    }

    private void take(Line line, double confidence, Map<String, Found> found) {
        String[] words = line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        for (int start = 0; start < words.length; start++) {
            for (int length = Math.min(MOST_WORDS, words.length - start); length > 0; length--) {
                String name = names.get(String.join(" ", List.of(words).subList(start, start + length)));
                if (name != null) {
                    found.putIfAbsent(name, new Found(name, confidence, line.text()));
                    start += length - 1;
                    break;
                }
            }
        }
    }
}
