package dev.jobtracker.accounts.departure;

import dev.jobtracker.accounts.PersonalData;
import java.util.List;

/** What explains an export to whoever unpacks it. */
final class ExportReadme {

    private static final String BEGINNING = """
            Your JobTracker data
            ====================

            This is everything that JobTracker keeps about you. Each part of the program
            has a folder of its own. Files that end in .json hold structured data in UTF-8
            that other programs read; times are in UTC. All other files are as you uploaded
            them.

            Not here, since it would only help somebody else to sign in as you: the hash of
            your password, and the hashes of your sessions' tokens.

            The folders, of which some may be missing because there was nothing to put in:

            """;

    private ExportReadme() {}

    static String of(List<PersonalData> modules) {
        StringBuilder text = new StringBuilder(BEGINNING);
        modules.forEach(module -> text.append("  ")
                .append(module.folder())
                .append("/\n      ")
                .append(module.about())
                .append('\n'));
        return text.toString();
    }
}
