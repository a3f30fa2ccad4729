package dev.jobtracker.notifications.person;

import dev.jobtracker.profiles.Digest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What people wish, kept in mind: a daily digest in Stockholm and in English unless they say otherwise. */
public final class TestWishes implements PersonWishes {

    private static final Wishes STANDARD = new Wishes(Digest.DAILY, ZoneId.of("Europe/Stockholm"), Locale.ENGLISH);

    private final Map<UUID, Wishes> chosen = new HashMap<>();

    @Override
    public Wishes of(UUID accountId) {
        return chosen.getOrDefault(accountId, STANDARD);
    }

    public void choose(UUID accountId, Digest digest, String zone, Locale locale) {
        chosen.put(accountId, new Wishes(digest, ZoneId.of(zone), locale));
    }

    @Override
    public void stopMails(UUID accountId) {
        Wishes before = of(accountId);
        chosen.put(accountId, new Wishes(Digest.OFF, before.zone(), before.locale()));
    }
}
