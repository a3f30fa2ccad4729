package dev.jobtracker.platform.web;

import java.io.IOException;

/** More came than is taken; reading stopped there. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("the body is larger than " + limit + " bytes");
    }
}
