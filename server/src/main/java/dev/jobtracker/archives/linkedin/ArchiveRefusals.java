package dev.jobtracker.archives.linkedin;

import dev.jobtracker.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Why an archive is not taken. */
final class ArchiveRefusals {

    private ArchiveRefusals() {}

    static ProblemException noZip() {
        return new ProblemException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported_archive_type",
                "This is no ZIP. Upload the file as LinkedIn sent it.");
    }

    static ProblemException unreadable() {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, "archive_unreadable", "The ZIP is damaged or encrypted.");
    }

    static ProblemException unsafe(String why) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "archive_unsafe", "The ZIP " + why + ".");
    }

    static ProblemException unknown() {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "archive_not_recognised",
                "The ZIP holds none of the files that LinkedIn's export has.");
    }
}
