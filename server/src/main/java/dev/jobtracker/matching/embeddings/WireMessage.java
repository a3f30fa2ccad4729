package dev.jobtracker.matching.embeddings;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A message in the wire format of Protocol Buffers, while it is written. */
final class WireMessage {

    private static final int MESSAGE = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A field as it stands in a file. */
    WireMessage field(WireField field) {
        byte[] bytes = new byte[field.length()];
        field.bytes().get(bytes);
        out.writeBytes(bytes);
        return this;
    }

    WireMessage bytes(int number, byte[] content) {
        head(number, content.length);
        out.writeBytes(content);
        return this;
    }

    WireMessage text(int number, String content) {
        return bytes(number, content.getBytes(StandardCharsets.UTF_8));
    }

    WireMessage message(int number, WireMessage content) {
        return bytes(number, content.out.toByteArray());
    }

    /** A field's beginning, where so many bytes of content follow. */
    WireMessage head(int number, int length) {
        varint((number << 3) | MESSAGE);
        varint(length);
        return this;
    }

    WireMessage number(int number, long value) {
        varint((long) number << 3);
        varint(value);
        return this;
    }

    WireMessage number(int number, float value) {
        varint((number << 3) | FOUR_BYTES);
        out.writeBytes(ByteBuffer.allocate(Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array());
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
