package dev.jobtracker.logos.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the container of a WebP file says, as RFC 9649 has it. The decoder checks a picture's size by the container's
 * header and then makes room for the size that the frame inside tells, which may be another.
 */
final class WebpFile {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int SIZE_BITS = 0x3fff;

    private WebpFile() {}

    static boolean isWebp(byte[] bytes) {
        return bytes.length > HEADER && named(bytes, 0, "RIFF") && named(bytes, 8, "WEBP");
    }

    /** Whether it is one picture whose frame, where that is compressed with loss, has no side of more than this. */
    static boolean isNoLargerThan(int side, byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = HEADER;
        while (start + CHUNK_HEADER <= bytes.length) {
            int content = start + CHUNK_HEADER;
            if (named(bytes, start, "ANIM") || named(bytes, start, "ANMF")) {
                return false;
            }
            if (named(bytes, start, "VP8 ") && !isFrameNoLargerThan(side, file, content)) {
                return false;
            }
            int length = file.getInt(start + 4);
            if (length < 0 || length > bytes.length - content) {
                return false;
            }
            start = content + length + (length & 1);
        }
        return true;
    }

    /** Width and height stand in 14 bits each behind the frame's tag and start code (RFC 6386, 9.1). */
    private static boolean isFrameNoLargerThan(int side, ByteBuffer file, int frame) {
        return frame + 10 <= file.capacity()
                && (file.getShort(frame + 6) & SIZE_BITS) <= side
                && (file.getShort(frame + 8) & SIZE_BITS) <= side;
    }

    private static boolean named(byte[] bytes, int start, String name) {
        return new String(bytes, start, 4, StandardCharsets.ISO_8859_1).equals(name);
    }
}
