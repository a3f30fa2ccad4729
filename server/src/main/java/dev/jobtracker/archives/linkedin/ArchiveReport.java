package dev.jobtracker.archives.linkedin;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive brought.
 *
 * @param files each that was looked at
 * @param problems rows that were not taken, at most a thousand
 */
@Schema(name = "LinkedInArchiveReport")
public record ArchiveReport(
        ProfileTaken profile, Counts applications, Counts savedJobs, List<FileRead> files, List<RowProblem> problems) {

    public ArchiveReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** How many of each were new to the profile. */
    @Schema(name = "LinkedInProfileTaken")
    public record ProfileTaken(
            boolean headline,
            boolean summary,
            boolean location,
            int positions,
            int education,
            int skills,
            int languages,
            int links) {}

    /**
     * What became of the rows of one kind.
     *
     * @param updated that were there as saved jobs, and are applied for now
     * @param skipped that were there already
     */
    @Schema(name = "LinkedInRowCounts")
    public record Counts(int found, int created, int updated, int skipped, int failed) {}

    /**
     * A file of the archive.
     *
     * @param outcome {@code taken}, {@code ignored} where JobTracker has no place for it, {@code unreadable} where its
     *     headings are not the known ones
     * @param code a stable word for why it was not taken: {@code no_place}, {@code no_text}, {@code other_columns}
     */
    @Schema(name = "LinkedInFileRead")
    public record FileRead(
            String name,
            String outcome,
            int rows,
            @Nullable String code,
            @Nullable String reason) {}

    /**
     * A row that was not taken.
     *
     * @param line as an editor numbers it
     * @param outcome {@code duplicate} or {@code failed}
     * @param field the heading of the cell at fault
     * @param code a stable word for why: {@code already_there}, {@code too_many_rows}, or as in an answer that refuses
     *     a field
     */
    @Schema(name = "LinkedInRowProblem")
    public record RowProblem(
            String file, int line, String outcome, @Nullable String field, String code, String message) {}
}
