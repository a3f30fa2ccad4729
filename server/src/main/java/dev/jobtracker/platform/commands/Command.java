package dev.jobtracker.platform.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something a person runs from a terminal, such as {@code import}; a module contributes each as a bean. */
public interface Command {

    /** The word that follows {@code ./run}. */
    String name();

    /** The arguments it takes, such as {@code FILE}. */
    String usage();

    /**
     * Does it.
     *
     * @return the exit code of the process: 0 when all went well, 1 when something failed, 2 when the arguments are
     *     wrong
     * @throws CommandFailedException with a sentence for the person when it cannot be done
     */
    int run(List<String> arguments, Terminal terminal);

    /**
     * Does a small part of its work on an empty catalog, so that the start cache knows what it takes. A command that is
     * over in a moment has nothing to rehearse.
     *
     * @param directory for files of its own, gone afterwards
     */
    default void rehearse(Path directory) throws IOException {}
}
