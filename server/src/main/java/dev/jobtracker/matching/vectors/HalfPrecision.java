package dev.jobtracker.matching.vectors;

/** Vectors as they are stored: 16 bits a number (IEEE 754 binary16), the lowest byte first. */
final class HalfPrecision {

    private HalfPrecision() {}

    static byte[] bytes(float[] vector) {
        byte[] bytes = new byte[2 * vector.length];
        for (int i = 0; i < vector.length; i++) {
            short half = Float.floatToFloat16(vector[i]);
            bytes[2 * i] = (byte) half;
            bytes[2 * i + 1] = (byte) (half >> 8);
        }
        return bytes;
    }

    static float[] vector(byte[] bytes) {
        float[] vector = new float[bytes.length / 2];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat((short) ((bytes[2 * i] & 0xff) | bytes[2 * i + 1] << 8));
        }
        return vector;
    }
}
