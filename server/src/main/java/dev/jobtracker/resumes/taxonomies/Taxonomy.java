package dev.jobtracker.resumes.taxonomies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Skills of a taxonomy on their way into a list, and what could not be taken. */
final class Taxonomy {

    static final int MOST_SKILLS = 15_000;
    private static final int MOST_FORMS = 4;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 70;
    private static final int MOST_COMPLAINTS = 20;

    private final String name;
    private final Map<String, List<String>> skills = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int rejected;
    private int tooLong;

    /** @param name of the list, such as {@code jobtech} */
    Taxonomy(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /**
     * Takes a skill: its name, and other forms of it, of which one that ends in {@code !} counts only beside other
     * skills. A name that is too long to stand in a text so is left out.
     */
    void take(String label, List<String> others) {
        String plain = cleaned(label);
        if (plain.isEmpty() || !plain.chars().anyMatch(Character::isLetter)) {
            reject("a skill without a name");
            return;
        }
        List<String> forms = new ArrayList<>();
        for (String other : others) {
            String form = cleaned(other);
            boolean fits = isShort(form)
                    && !form.equalsIgnoreCase(plain)
                    && form.chars().anyMatch(Character::isLetter);
            if (fits && forms.size() < MOST_FORMS && !forms.contains(form)) {
                forms.add(form);
            }
        }
        if (!isShort(plain) || skills.size() >= MOST_SKILLS) {
            tooLong++;
            return;
        }
        skills.putIfAbsent(plain.toLowerCase(Locale.ROOT), line(plain, forms));
    }

    /** A short word is an ordinary one as well. */
    private static List<String> line(String name, List<String> forms) {
        List<String> line = new ArrayList<>();
        line.add(name.length() <= 4 ? name + "!" : name);
        line.addAll(forms);
        return line;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.split("\\s+", -1).length <= MOST_WORDS;
    }

    /** Without what means something in our lists. */
    private static String cleaned(String label) {
        boolean careful = label.endsWith("!");
        String plain = label.replaceAll("[;=^!\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^#+", "")
                .strip();
        return careful && !plain.isEmpty() ? plain + "!" : plain;
    }

    void reject(String why) {
        rejected++;
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(why);
        }
    }

    /** In the form of our own lists. */
    List<String> lines() {
        return skills.values().stream().map(forms -> String.join("; ", forms)).toList();
    }

    int size() {
        return skills.size();
    }

    int rejected() {
        return rejected;
    }

    int tooLong() {
        return tooLong;
    }

    List<String> complaints() {
        return complaints;
    }
}
