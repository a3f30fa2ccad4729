package dev.jobtracker.resumes.document;

/** Why a file cannot be read as a résumé. */
public enum Refusal {
    UNSUPPORTED("This type of file is not read; a PDF, a Word document or plain text is."),
    MACROS("A document that carries macros is not read; save it without them, or as PDF."),
    UNREADABLE("The file is damaged, or not what it claims to be."),
    ENCRYPTED("The file is protected by a password; save it without one."),
    NO_TEXT("There is no text in the file; it may be a picture of a page."),
    TOO_MANY_PAGES("The file has more pages than a résumé has."),
    EXPANDS("The file grows far too large when it is unpacked."),
    TOO_MUCH_MEMORY("Reading the file takes more memory than it may."),
    TOO_SLOW("Reading the file takes longer than it may.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** What the person is told. */
    public String sentence() {
        return sentence;
    }
}
