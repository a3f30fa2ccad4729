package dev.jobtracker.archives.linkedin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of an archive that we read, each with the headings that it must have. */
enum ArchiveFile {
    PROFILE("Profile", "Headline"),
    /** One column, whose heading is not known. */
    PROFILE_SUMMARY("Profile Summary", ""),
    POSITIONS("Positions", "Company Name,Title"),
    EDUCATION("Education", "School Name"),
    SKILLS("Skills", "Name"),
    LANGUAGES("Languages", "Name"),
    JOB_APPLICATIONS("Job Applications", "Application Date,Company Name,Job Title"),
    SAVED_JOBS("Saved Jobs", "Job Title,Company Name");

    private final Pattern path;
    /** With commas between. */
    private final String headings;

    ArchiveFile(String name, String headings) {
        this.path = Pattern.compile("(?i)(?:[^/]+/)?(?:Jobs/)?" + name + "(?:_\\d{1,4})?\\.csv");
        this.headings = headings;
    }

    List<String> headings() {
        return headings.isEmpty() ? List.of() : List.of(headings.split(","));
    }

    /** Which file a path in the archive is: at the root or in one folder, and in parts where it was split. */
    static Optional<ArchiveFile> at(String path) {
        return Arrays.stream(values())
                .filter(file -> file.path.matcher(path).matches())
                .findFirst();
    }
}
