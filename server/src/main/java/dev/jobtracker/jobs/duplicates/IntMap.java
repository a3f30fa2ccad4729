package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;

/** From one int to another without a box; 0 stands for what is not there, so neither side may be 0. For one thread. */
final class IntMap {

    private int[] keys;
    private int[] values;
    private int size;

    IntMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
        keys = new int[capacity];
        values = new int[capacity];
    }

    int get(int key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    void put(int key, int value) {
        if ((size + 1) * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9E3779B9) >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != 0) {
                put(oldKeys[index], oldValues[index]);
            }
        }
    }

    int[] keys() {
        return Arrays.stream(keys).filter(key -> key != 0).toArray();
    }

    void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }
}
