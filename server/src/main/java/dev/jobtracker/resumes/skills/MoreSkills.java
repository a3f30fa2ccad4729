package dev.jobtracker.resumes.skills;

import dev.jobtracker.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists of skills that the owner added, in the form of ours: one file each, in a directory of the data. */
public final class MoreSkills {

    /** Below the data directory. */
    public static final String DIRECTORY = "skills";

    private static final Logger LOG = LoggerFactory.getLogger(MoreSkills.class);
    private static final String ENDING = ".txt";
    private static final long LARGEST = 20L << 20;

    private final Path directory;

    public MoreSkills(Path directory) {
        this.directory = directory;
    }

    /** Puts a list in the place of the earlier one of that name, whole or not at all. */
    public void write(String name, List<String> lines) throws IOException {
        OwnerOnly.createDirectories(directory);
        Path written = Files.createTempFile(directory, name, ".part");
        Files.write(written, lines, StandardCharsets.UTF_8);
        Files.move(
                written,
                directory.resolve(name + ENDING),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** All of them; a list that cannot be read is said to be and left out. */
    List<Skill> read() {
        List<Skill> skills = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return skills;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                readInto(skills, file);
            }
        } catch (IOException unreadable) {
            LOG.warn("the lists of skills in {} cannot be read: {}", directory, unreadable.toString());
        }
        return skills;
    }

    private static void readInto(List<Skill> skills, Path file) {
        String group = file.getFileName().toString().replace(ENDING, "");
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than 20 MB");
            }
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    skills.add(SkillFiles.skill(line, group));
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("the list of skills {} cannot be read: {}", file.getFileName(), unreadable.toString());
        }
    }
}
