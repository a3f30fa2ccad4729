package dev.jobtracker.resumes.reading;

import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.Pictures;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.fields.ResumeFields;
import dev.jobtracker.resumes.skills.MoreSkills;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that reads files: takes one after another from its standard input and answers on its standard output,
 * until the input ends. It loads nothing of the server.
 */
public final class ReadingProcess {

    /** A file of the largest size, and a little more. */
    static final int LARGEST_FILE = 11 << 20;

    /** The limit was reached, and whatever is in memory may be broken. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    private static final JsonMapper JSON = new JsonMapper();

    private ReadingProcess() {}

    /**
     * Serves until the other side has gone.
     *
     * @param skills where lists of skills lie that the owner added
     */
    public static void serve(InputStream input, OutputStream output, Path skills) throws IOException {
        ResumeFields fields = ResumeFields.with(SkillLexicon.load(new MoreSkills(skills)), Clock.systemUTC());
        Pictures pictures = Tesseract.onThisMachine();
        DataInputStream in = new DataInputStream(new BufferedInputStream(input));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output));
        while (true) {
            byte[] file;
            try {
                file = Frames.read(in, LARGEST_FILE);
            } catch (EOFException serverHasGone) {
                return;
            }
            Frames.write(out, JSON.writeValueAsBytes(read(file, fields, pictures)));
        }
    }

    private static Reading read(byte[] file, ResumeFields fields, Pictures pictures) {
        try {
            Document document = Document.read(file, pictures);
            return new Reading(null, document.type().mediaType(), fields.read(document, file));
        } catch (RefusedException refused) {
            return new Reading(refused.refusal().name(), null, null);
        } catch (RuntimeException | StackOverflowError damaged) {
            return new Reading(Refusal.UNREADABLE.name(), null, null);
        }
    }
}
