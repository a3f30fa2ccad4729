package dev.jobtracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table has one owner: only that module's code names it. Whose a table is, the number of the migration that makes it
 * tells: each module has a range of ten.
 */
class TableOwnershipTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/sqlite");
    private static final Map<Integer, String> OWNERS = Map.ofEntries(
            Map.entry(0, "platform"),
            Map.entry(1, "accounts"),
            Map.entry(2, "jobs"),
            Map.entry(3, "sources"),
            Map.entry(4, "logos"),
            Map.entry(5, "discovery"),
            Map.entry(6, "resumes"),
            Map.entry(7, "matching"),
            Map.entry(8, "applications"),
            Map.entry(9, "notifications"),
            Map.entry(10, "profiles"),
            Map.entry(11, "archives"));
    private static final Pattern VERSION = Pattern.compile("V(\\d{3})__.*\\.sql");
    private static final Pattern PERSONAL =
            Pattern.compile("(?is)create table (?:if not exists )?(\\w+) \\((?:(?!\\n\\);).)*\\baccount_id\\b");
    private static final Pattern TABLE = Pattern.compile("(?im)^create table (?:if not exists )?(\\w+)");

    @Test
    void onlyItsOwnerNamesATable() throws IOException {
        Map<String, String> owners = owners();
        Set<String> trespasses = new TreeSet<>();

        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/platform/schema/"))
                .importPackages("dev.jobtracker")) {
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(Tables.class))
                    .map(access -> access.getTarget().getName().toLowerCase(Locale.ROOT))
                    .filter(table -> !module(type).equals(owners.get(table)))
                    .forEach(table -> trespasses.add(type.getName() + " names " + table + " of " + owners.get(table)));
        }

        assertThat(trespasses).isEmpty();
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.jobtracker\\.", "").replaceFirst("\\..*", "");
    }

    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (Path migration : migrations()) {
            Matcher version = VERSION.matcher(migration.getFileName().toString());
            assertThat(version.matches())
                    .as(migration + " is named as it should be")
                    .isTrue();
            String owner = OWNERS.get(Integer.parseInt(version.group(1)) / 10);
            assertThat(owner).as("the module that " + migration + " belongs to").isNotNull();
            TABLE.matcher(Files.readString(migration)).results().forEach(table -> owners.put(table.group(1), owner));
        }
        return owners;
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whoKeepsSomethingOfAPersonGivesItAlong() throws IOException {
        Set<String> givers = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.jobtracker")) {
            if (type.isAssignableTo(PersonalData.class) && !type.isInterface()) {
                givers.add(module(type));
            }
        }
        Map<String, String> owners = owners();
        Set<String> keepers = new TreeSet<>();
        for (Path migration : migrations()) {
            PERSONAL.matcher(Files.readString(migration))
                    .results()
                    .forEach(table -> keepers.add(owners.get(table.group(1))));
        }

        assertThat(givers).containsAll(keepers);
        assertThat(keepers).contains("accounts", "applications", "resumes");
    }

    @Test
    void bothDatabasesHaveTheSameMigrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolveSibling("postgresql"))) {
            assertThat(files.map(Path::getFileName))
                    .containsExactlyInAnyOrderElementsOf(
                            migrations().stream().map(Path::getFileName).toList());
        }
    }
}
