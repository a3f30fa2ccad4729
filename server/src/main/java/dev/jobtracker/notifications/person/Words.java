package dev.jobtracker.notifications.person;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The module's texts in one language; English where there is no other. */
public final class Words {

    private static final String FILES = "dev.jobtracker.notifications.words";
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(FILES, locale, NEVER_THE_MACHINES_LANGUAGE);
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /** The language in which dates are to be written. */
    public Locale locale() {
        return locale;
    }

    /** A text with its blanks filled in. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
