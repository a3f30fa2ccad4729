package dev.jobtracker.platform.commands;

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
}
