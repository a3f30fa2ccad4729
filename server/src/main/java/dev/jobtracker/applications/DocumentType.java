package dev.jobtracker.applications;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is, judged by its first bytes: those are what the program that opens it will go by. */
enum DocumentType {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** DOCX, ODT and their like; also any other archive, which is only ever handed back as a download. */
    ZIP("application/zip", "PK\u0003\u0004"),
    DOC("application/msword", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    RTF("application/rtf", "{\\rtf"),
    TEXT("text/plain", "");

    private final String mediaType;
    /** A character a byte. */
    private final String beginning;

    DocumentType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The media type of a file; empty for what is no document. */
    static Optional<String> of(byte[] content, String fileName) {
        return Arrays.stream(values())
                .filter(type -> type.fits(content))
                .findFirst()
                .flatMap(type -> type.mediaType(fileName.toLowerCase(Locale.ROOT)));
    }

    private boolean fits(byte[] content) {
        return this == TEXT
                ? content.length > 0 && isText(content)
                : new String(content, 0, Math.min(content.length, beginning.length()), StandardCharsets.ISO_8859_1)
                        .equals(beginning);
    }

    private static boolean isText(byte[] content) {
        for (byte character : content) {
            if (character == 0) {
                return false;
            }
        }
        try {
            return !StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .isEmpty();
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private Optional<String> mediaType(String fileName) {
        if (this != ZIP) {
            return Optional.of(mediaType);
        }
        if (fileName.endsWith(".docx")) {
            return Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        }
        return fileName.endsWith(".odt") ? Optional.of("application/vnd.oasis.opendocument.text") : Optional.empty();
    }
}
