package dev.jobtracker.jobs.marks;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.platform.database.Database;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fills in whether a person saved or hid a posting. */
public final class MarksView implements PostingView {

    private static final int TOGETHER = 500;

    private final Database database;

    public MarksView(Database database) {
        this.database = database;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        Map<UUID, Set<Mark>> marks = new HashMap<>();
        for (int start = 0; start < postings.size(); start += TOGETHER) {
            List<UUID> some = postings.subList(start, Math.min(postings.size(), start + TOGETHER)).stream()
                    .map(JobPosting::id)
                    .toList();
            marks.putAll(database.read(db -> MarkRows.of(db, accountId, some)));
        }
        return postings.stream()
                .map(posting -> filled(posting, marks.getOrDefault(posting.id(), EnumSet.noneOf(Mark.class))))
                .toList();
    }

    private static JobPosting filled(JobPosting posting, Set<Mark> marks) {
        return posting.with()
                .saved(marks.contains(Mark.SAVED))
                .hidden(marks.contains(Mark.HIDDEN))
                .done();
    }
}
