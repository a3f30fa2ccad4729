package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.RunCounts;
import dev.jobtracker.platform.commands.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Shows what an import does: a line that moves while it runs, a summary at its end. */
final class ImportProgress {

    private static final int REJECTIONS_SHOWN = 20;
    private static final int BAR = 20;

    private final long size;
    private final CountedInput content;
    private final Terminal terminal;
    private final Clock clock;
    private final Instant begun;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int rejected;

    ImportProgress(long size, CountedInput content, Terminal terminal, Clock clock) {
        this.size = size;
        this.content = content;
        this.terminal = terminal;
        this.clock = clock;
        this.begun = clock.instant();
    }

    void rejected(String position, String reason) {
        reasons.merge(reason, 1, Integer::sum);
        if (++rejected <= REJECTIONS_SHOWN) {
            terminal.complain("rejected " + position + ": " + reason);
        }
    }

    void show(RunCounts counts) {
        terminal.progress(String.format(
                Locale.ROOT,
                "%s %3d %%  %,d read, %,d stored, %,d updated, %,d rejected, %,.0f postings/s, %s left",
                bar(),
                percent(),
                counts.read(),
                counts.stored(),
                counts.updated(),
                counts.rejected(),
                perSecond(counts),
                timeLeft()));
    }

    private String bar() {
        int full = (int) percent() * BAR / 100;
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private long percent() {
        return size == 0 ? 100 : Math.min(100, content.position() * 100 / size);
    }

    private double perSecond(RunCounts counts) {
        return counts.read() / Math.max(0.001, seconds());
    }

    private double seconds() {
        return Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    }

    private String timeLeft() {
        long position = Math.max(1, content.position());
        long left = Math.round(seconds() * Math.max(0, size - position) / position);
        return left >= 60 ? left / 60 + " min" : left + " s";
    }

    /** What the whole import came to. */
    void summarise(RunCounts counts) {
        terminal.print(String.format(
                Locale.ROOT,
                "%,d records read: %,d stored, %,d updated, %,d unchanged, %,d removed, %,d rejected; "
                        + "%.1f s, %,.0f postings/s.",
                counts.read(),
                counts.stored(),
                counts.updated(),
                counts.unchanged(),
                counts.removed(),
                counts.rejected(),
                seconds(),
                perSecond(counts)));
        reasons.forEach((reason, count) -> terminal.print("  rejected " + count + " ×: " + reason));
    }
}
