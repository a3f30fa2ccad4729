package dev.jobtracker.jobs.duplicates;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of occupations, found in the words of a title. */
final class Roles {

    private static final int LONGEST = 5;
    private static final int SHORTEST_ENDING = 4;
    private static final Map<String, Set<Role>> NAMES = new HashMap<>();

    static {
        for (String line : Resource.lines("roles.txt")) {
            boolean vague = line.startsWith("~");
            Resource.Entry entry = Resource.Entry.of(vague ? line.substring(1) : line);
            Role role = new Role(Vocabulary.hash(entry.key()), vague);
            entry.names()
                    .forEach(name -> NAMES.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(role));
        }
    }

    private Roles() {}

    /** @param vague whether it says little beside another role */
    record Role(int number, boolean vague) {}

    /**
     * A role at some place in a title.
     *
     * @param words how many words name it
     * @param before what stands before it in a compound; empty otherwise
     */
    record Found(Set<Role> roles, int words, String before) {}

    /** The role that begins with the word here; the longest name counts. */
    static @Nullable Found at(List<String> words, int index) {
        for (int count = Math.min(LONGEST, words.size() - index); count > 0; count--) {
            Set<Role> role = NAMES.get(String.join(" ", words.subList(index, index + count)));
            if (role != null) {
                return new Found(role, count, "");
            }
        }
        return compound(words.get(index));
    }

    /** {@code barnsjukskoterska} is a nurse, and {@code sjukskoterskor} are. */
    private static @Nullable Found compound(String word) {
        for (int start = 2; start <= word.length() - SHORTEST_ENDING; start++) {
            Set<Role> role = NAMES.get(word.substring(start));
            if (role != null) {
                return new Found(role, 1, word.substring(0, start));
            }
        }
        Set<Role> singular = NAMES.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
        return singular == null ? null : new Found(singular, 1, "");
    }
}
