package dev.jobtracker.resumes.document;

import java.util.List;

/** Reads the text in pictures, where this machine has a program for it. */
public interface Pictures {

    /** Where there is none. */
    Pictures UNREAD = new Pictures() {
        @Override
        public boolean readable() {
            return false;
        }

        @Override
        public DocumentText read(List<byte[]> pictures) {
            throw new IllegalStateException("no program reads pictures here");
        }
    };

    boolean readable();

    /** The text of the pictures (PNG or JPEG), one page each. */
    DocumentText read(List<byte[]> pictures) throws RefusedException;
}
