package dev.jobtracker.resumes;

import dev.jobtracker.resumes.reading.ReadingProcess;
import dev.jobtracker.resumes.reading.ResumeReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The same program started a second time, by the server, to read files in a process of their own. */
public final class ReadingMain {

    private ReadingMain() {}

    /** Whether the arguments ask for it. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals(ResumeReader.ARGUMENT);
    }

    /** Reads what comes on standard input until it ends. */
    public static void run(String[] arguments) throws IOException {
        // Whatever prints must not come between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            ReadingProcess.serve(in, out, Path.of(arguments[1]));
        }
    }
}
