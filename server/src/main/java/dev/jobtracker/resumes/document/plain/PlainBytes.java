package dev.jobtracker.resumes.document.plain;

import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into text, where they are text. */
public final class PlainBytes {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PlainBytes() {}

    /**
     * The text: UTF-8, UTF-16 with its mark, else Windows' western alphabet.
     *
     * @throws RefusedException when the bytes are not text in any of these
     */
    public static String decode(byte[] file) throws RefusedException {
        if (file.length == 0) {
            throw new RefusedException(Refusal.NO_TEXT);
        }
        if (file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (file.length > 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        for (byte unit : file) {
            if (unit >= 0 && unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f') {
                throw new RefusedException(Refusal.UNSUPPORTED);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WESTERN);
        }
    }
}
