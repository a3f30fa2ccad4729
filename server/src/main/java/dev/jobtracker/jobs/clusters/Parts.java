package dev.jobtracker.jobs.clusters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists of bind values. */
final class Parts {

    private Parts() {}

    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < list.size(); start += size) {
            parts.add(list.subList(start, Math.min(list.size(), start + size)));
        }
        return parts;
    }
}
