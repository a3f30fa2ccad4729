package dev.jobtracker.accounts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/**
 * What one module keeps about people. Every module that keeps something contributes one as a bean, so that a person can
 * take everything along, and that nothing of them stays.
 */
public interface PersonalData {

    /** The folder of the export that the module's files go to: a short name in lower-case letters. */
    String folder();

    /** What the module keeps, in a sentence or two for the person who takes it along. */
    default String about() {
        return "Everything that the part of the program of this name keeps.";
    }

    /** Writes everything that is kept about the person, in forms that other programs read. */
    void export(UUID accountId, ExportFolder folder) throws IOException;

    /**
     * Erases everything that is kept about the person, in the transaction that then removes the account. What lies
     * outside the database is erased by a task that is scheduled here.
     */
    void erase(UUID accountId);

    /** Takes the files of one module. */
    interface ExportFolder {

        /** A new file; closing the stream finishes it, and only one is open at a time. */
        OutputStream file(String name) throws IOException;
    }
}
