package dev.jobtracker.resumes.taxonomies;

import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.FileCommand;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.resumes.skills.MoreSkills;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code ./run taxonomy FILE}: JobTech's or ESCO's skills on top of the lexicon, from the next start on. */
@Component
final class TaxonomyCommand implements FileCommand {

    private static final long LARGEST = 100L << 20;

    private final MoreSkills more;

    TaxonomyCommand(DataDirectory data) {
        this.more = new MoreSkills(data.file(MoreSkills.DIRECTORY));
    }

    @Override
    public String name() {
        return "taxonomy";
    }

    @Override
    public String takes() {
        return "one file: JobTech's concepts as JSON, or ESCO's skills as CSV";
    }

    @Override
    public int run(Path file, Terminal terminal) {
        try {
            String text = text(file);
            boolean json =
                    text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
            Taxonomy taxonomy = json ? JobTechConcepts.read(text) : EscoSkills.read(text);
            return keep(taxonomy, terminal);
        } catch (IOException failure) {
            throw new CommandFailedException("The file could not be read: " + failure.getMessage() + ".", failure);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(FileCommand.existing(file)) > LARGEST) {
            throw new CommandFailedException("The file is larger than 100 MB.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new CommandFailedException("The file is not in UTF-8.", other);
        }
    }

    private int keep(Taxonomy taxonomy, Terminal terminal) throws IOException {
        taxonomy.complaints().forEach(terminal::complain);
        if (taxonomy.size() == 0) {
            throw new CommandFailedException("The file names no skill. What was there before is kept.");
        }
        more.write(taxonomy.name(), taxonomy.lines());
        terminal.print(taxonomy.size() + " skills are kept as " + taxonomy.name() + "; " + taxonomy.tooLong()
                + " have names too long for a text, " + taxonomy.rejected() + " could not be read.");
        terminal.print("They count from the next start of the server on. Remove them by deleting the file "
                + MoreSkills.DIRECTORY + "/" + taxonomy.name() + ".txt in the data directory.");
        return 0;
    }
}
