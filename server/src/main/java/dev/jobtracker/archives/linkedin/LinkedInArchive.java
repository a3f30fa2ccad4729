package dev.jobtracker.archives.linkedin;

import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.archives.FileText;
import dev.jobtracker.archives.linkedin.ArchiveReport.Counts;
import dev.jobtracker.archives.linkedin.ArchiveReport.FileRead;
import dev.jobtracker.archives.linkedin.ArchiveReport.ProfileTaken;
import dev.jobtracker.archives.linkedin.ArchiveTable.Row;
import dev.jobtracker.archives.linkedin.OpenedArchive.Content;
import dev.jobtracker.archives.linkedin.OpenedArchive.Unpacked;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.profiles.Career;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes LinkedIn's export of a member's data, all in one transaction: a server that is killed in the middle has taken
 * nothing. The same archive again, or a later one, makes no doubles. Safe to share between threads.
 */
@Component
public class LinkedInArchive {

    private final Database database;
    private final Profiles profiles;
    private final Applications applications;
    private final ApplicationLists lists;
    private final Pipelines pipelines;

    LinkedInArchive(
            Database database,
            Profiles profiles,
            Applications applications,
            ApplicationLists lists,
            Pipelines pipelines) {
        this.database = database;
        this.profiles = profiles;
        this.applications = applications;
        this.lists = lists;
        this.pipelines = pipelines;
    }

    /**
     * Takes what an archive has for us.
     *
     * @throws ProblemException as {@link OpenedArchive#read} says
     */
    public ArchiveReport take(UUID accountId, Path file) throws IOException {
        Content content = OpenedArchive.read(file);
        Map<ArchiveFile, List<ArchiveTable>> tables = new EnumMap<>(ArchiveFile.class);
        List<FileRead> files = new ArrayList<>();
        for (Unpacked unpacked : content.known()) {
            files.add(read(unpacked, tables));
        }
        content.others().stream()
                .filter(name -> name.endsWith(".csv"))
                .forEach(name ->
                        files.add(new FileRead(name, "ignored", 0, "no_place", "JobTracker has no place for it")));
        return database.write(db -> store(accountId, tables, files));
    }

    private static FileRead read(Unpacked unpacked, Map<ArchiveFile, List<ArchiveTable>> tables) {
        String text;
        try {
            text = FileText.of(unpacked.bytes());
        } catch (ProblemException noText) {
            return new FileRead(unpacked.path(), "unreadable", 0, "no_text", "is no text");
        }
        Optional<ArchiveTable> table =
                ArchiveTable.of(unpacked.path(), text, unpacked.file().headings());
        if (table.isPresent()) {
            tables.computeIfAbsent(unpacked.file(), file -> new ArrayList<>()).add(table.get());
            return new FileRead(unpacked.path(), "taken", table.get().rows().size(), null, null);
        }
        return new FileRead(
                unpacked.path(),
                "unreadable",
                0,
                "other_columns",
                "has other columns than known: ask LinkedIn for the export with its language set to English");
    }

    private ArchiveReport store(UUID accountId, Map<ArchiveFile, List<ArchiveTable>> tables, List<FileRead> files) {
        ProfileTaken profile = profile(accountId, new CareerReader(file -> rows(tables, file)));
        JobsIntake intake = new JobsIntake(applications, accountId, lists.all(accountId));
        Counts applied = jobs(accountId, ArchiveFile.JOB_APPLICATIONS, tables, intake);
        Counts saved = jobs(accountId, ArchiveFile.SAVED_JOBS, tables, intake);
        intake.store();
        return new ArchiveReport(profile, applied, saved, files, intake.problems());
    }

    private static List<Row> rows(Map<ArchiveFile, List<ArchiveTable>> tables, ArchiveFile file) {
        return tables.getOrDefault(file, List.of()).stream()
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private ProfileTaken profile(UUID accountId, CareerReader told) {
        ProfileFields before = profiles.of(accountId).fields();
        Career added = profiles.add(accountId, told.headline(), told.location(), told.career());
        List<String> links = Stream.concat(before.links().stream(), told.links().stream())
                .distinct()
                .limit(ProfileFields.MOST_LINKS)
                .toList();
        ProfileFields after = profiles.of(accountId).fields();
        if (links.size() > before.links().size()) {
            after = profiles.change(accountId, null, fields -> fields.withLinks(links))
                    .fields();
        }
        return new ProfileTaken(
                before.headline() == null && after.headline() != null,
                added.summary() != null,
                before.location() == null && after.location() != null,
                added.positions().size(),
                added.education().size(),
                added.skills().size(),
                added.languages().size(),
                after.links().size() - before.links().size());
    }

    private Counts jobs(
            UUID accountId, ArchiveFile file, Map<ArchiveFile, List<ArchiveTable>> tables, JobsIntake intake) {
        return intake.take(
                tables.getOrDefault(file, List.of()), new JobRows(file, pipelines.of(accountId), rows(tables, file)));
    }
}
