package dev.jobtracker.simulator.world;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Every word that occurs anywhere, in order: what {@code *} in a query is looked up in. */
public final class Vocabulary {

    private static final int MOST = 2_000;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListSet<String> words = new ConcurrentSkipListSet<>();

    Words learn(String text) {
        Words.Reader reader = new Words.Reader(text);
        for (String word : reader.different()) {
            if (known.add(word)) {
                words.add(word);
            }
        }
        return reader.words();
    }

    /** The words that begin so, at most two thousand. */
    public Set<String> beginningWith(String prefix) {
        return words.subSet(prefix, prefix + Character.MAX_VALUE).stream()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that end so, at most two thousand. */
    public Set<String> endingWith(String suffix) {
        return words.stream().filter(word -> word.endsWith(suffix)).limit(MOST).collect(Collectors.toUnmodifiableSet());
    }
}
