package dev.jobtracker.archives;

import dev.jobtracker.platform.web.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** The text of a file that says nowhere how it is encoded. */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /**
     * UTF-8 or UTF-16 where a mark says so, UTF-8 where all of it is that, else what Windows writes in the West.
     *
     * @throws ProblemException 415 {@code unsupported_import_type} for what is no text
     */
    public static String of(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        } else if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        } else if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        for (byte one : file) {
            if (one == 0) {
                throw new ProblemException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported_import_type",
                        "This is no text. Save the table as CSV first.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((file[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
