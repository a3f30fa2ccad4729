package dev.jobtracker.resumes.taxonomies;

import dev.jobtracker.platform.commands.CommandFailedException;
import java.util.List;
import java.util.Locale;

/** ESCO's table of skills as it is downloaded: CSV, other names in one field, a line each. */
final class EscoSkills {

    private EscoSkills() {}

    static Taxonomy read(String text) {
        CsvRecords records = new CsvRecords(text);
        List<String> head = records.next();
        List<String> columns =
                head == null ? List.of() : head.stream().map(EscoSkills::plain).toList();
        int label = columns.indexOf("preferredlabel");
        int others = columns.indexOf("altlabels");
        int type = columns.indexOf("concepttype");
        if (label < 0) {
            throw new CommandFailedException("The file has no column preferredLabel.");
        }
        Taxonomy taxonomy = new Taxonomy("esco");
        for (List<String> row = records.next(); row != null; row = records.next()) {
            if (row.size() != columns.size()) {
                taxonomy.reject(
                        "line " + records.line() + " has " + row.size() + " fields instead of " + columns.size());
            } else if (type < 0 || row.get(type).isBlank() || row.get(type).contains("KnowledgeSkill")) {
                taxonomy.take(
                        row.get(label),
                        others < 0 ? List.of() : row.get(others).lines().toList());
            }
        }
        if (records.isCut()) {
            taxonomy.reject("the file ends inside a quoted field");
        }
        return taxonomy;
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }
}
