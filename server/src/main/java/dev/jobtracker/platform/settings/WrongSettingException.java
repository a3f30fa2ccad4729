package dev.jobtracker.platform.settings;

/** A setting that is none, or that has a value it cannot have. */
final class WrongSettingException extends RuntimeException implements StopsTheStart {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    WrongSettingException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
