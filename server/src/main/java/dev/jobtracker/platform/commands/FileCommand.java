package dev.jobtracker.platform.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command that takes one file and nothing else. */
public interface FileCommand extends Command {

    /** What the file has to be, such as {@code "the file of a backup"}, for whoever did not name one. */
    String takes();

    /**
     * Does it.
     *
     * @param file what the person named, which need not exist
     * @return as {@link Command#run(List, Terminal)}
     */
    int run(Path file, Terminal terminal);

    @Override
    default String usage() {
        return "FILE";
    }

    @Override
    default int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            terminal.complain(name() + " takes " + takes() + ".");
            return 2;
        }
        return run(Path.of(arguments.getFirst()), terminal);
    }

    /** The same file, which has to be there. */
    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + ".");
        }
        return file;
    }
}
