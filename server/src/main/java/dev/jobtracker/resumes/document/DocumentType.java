package dev.jobtracker.resumes.document;

/** The types of file that are read. */
public enum DocumentType {
    PDF("application/pdf"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    TEXT("text/plain"),
    JSON_RESUME("application/json"),
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As registered with IANA. */
    public String mediaType() {
        return mediaType;
    }
}
