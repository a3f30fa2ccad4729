package dev.jobtracker.jobs.duplicates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * What an address tells, kept as long as it is asked for now and then: one search alone asks for the same addresses to
 * compare postings, to choose the best of several, and to show where to apply. Safe to share between threads.
 *
 * @param address null for what is no address
 * @param link what it identifies; null for one that leads to no single opening
 */
record KnownAddress(@Nullable Address address, @Nullable ApplyLink link) {

    private static final int BYTES = 4_000_000;
    private static final int BYTES_EACH = 400;
    private static final int BYTES_OF_A_LETTER = 4;

    private static final Cache<String, KnownAddress> LATEST = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String text, KnownAddress known) -> BYTES_EACH + BYTES_OF_A_LETTER * text.length())
            .build();

    static KnownAddress of(String text) {
        return LATEST.get(text, KnownAddress::read);
    }

    private static KnownAddress read(String text) {
        Address address = Address.of(text);
        return new KnownAddress(address, address == null ? null : ApplyLink.of(address));
    }
}
