package dev.jobtracker.matching.vectors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Postings that somebody looked at before they had a vector; the latest are dropped when there are too many. */
final class LookedAt {

    private static final int MOST = 2_000;

    private final Set<UUID> waiting = new LinkedHashSet<>();
    private final Runnable whenNew;

    /** @param whenNew is told that some came */
    LookedAt(Runnable whenNew) {
        this.whenNew = whenNew;
    }

    void add(Collection<UUID> postings) {
        if (took(postings)) {
            whenNew.run();
        }
    }

    private synchronized boolean took(Collection<UUID> postings) {
        boolean some = false;
        for (UUID posting : postings) {
            if (waiting.size() == MOST) {
                return some;
            }
            some |= waiting.add(posting);
        }
        return some;
    }

    /** Takes some out, those that came first. */
    synchronized List<UUID> take(int most) {
        List<UUID> taken = new ArrayList<>();
        Iterator<UUID> each = waiting.iterator();
        while (taken.size() < most && each.hasNext()) {
            taken.add(each.next());
            each.remove();
        }
        return taken;
    }
}
