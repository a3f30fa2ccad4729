package dev.jobtracker.matching.embeddings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a message in the wire format of Protocol Buffers, which ONNX files are written in: a part of the file's
 * bytes.
 *
 * @param file the bytes of the whole file, shared and never changed
 * @param start where its tag is
 * @param from where its content begins
 * @param to where it ends
 */
record WireField(ByteBuffer file, int number, int start, int from, int to) {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int MESSAGE = 2;
    private static final int FOUR_BYTES = 5;

    /** The fields of a whole file. */
    static List<WireField> of(ByteBuffer file) {
        return fields(file, 0, file.limit());
    }

    /** The fields of the message that this field holds. */
    List<WireField> fields() {
        return fields(file, from, to);
    }

    String text() {
        byte[] text = new byte[to - from];
        file.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The whole field, its tag included. */
    ByteBuffer bytes() {
        return file.slice(start, to - start);
    }

    int length() {
        return to - start;
    }

    private static List<WireField> fields(ByteBuffer file, int begin, int end) {
        List<WireField> fields = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int start = at;
            int tag = (int) varint(file, at);
            at = afterVarint(file, at);
            int from = at;
            int to = switch (tag & 7) {
                case VARINT -> afterVarint(file, at);
                case EIGHT_BYTES -> at + Long.BYTES;
                case FOUR_BYTES -> at + Integer.BYTES;
                case MESSAGE -> {
                    from = afterVarint(file, at);
                    yield from + (int) varint(file, at);
                }
                default -> throw new IllegalArgumentException("no ONNX file: wire type " + (tag & 7));
            };
            fields.add(new WireField(file, tag >>> 3, start, from, to));
            at = to;
        }
        return fields;
    }

    private static long varint(ByteBuffer file, int start) {
        long value = 0;
        int at = start;
        for (int shift = 0; ; shift += 7, at++) {
            value |= (long) (file.get(at) & 0x7f) << shift;
            if (file.get(at) >= 0) {
                return value;
            }
        }
    }

    private static int afterVarint(ByteBuffer file, int start) {
        int at = start;
        while (file.get(at) < 0) {
            at++;
        }
        return at + 1;
    }
}
