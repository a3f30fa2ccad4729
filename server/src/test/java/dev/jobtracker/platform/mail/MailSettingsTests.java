package dev.jobtracker.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTests {

    @Test
    void readsWhoSignsIn() {
        MailSettings settings = settings("smtp://ann%40example.org:p%40ss%3A+word@mail.example.org:587");

        assertThat(settings.login()).isEqualTo(new MailSettings.Login("ann@example.org", "p@ss:+word"));
        assertThat(settings.sender()).isEqualTo("ann@example.org");
        assertThat(settings.toString()).doesNotContain("word");
        assertThat(String.valueOf(settings.login())).doesNotContain("word");
    }

    @Test
    void needsNobodyToSignIn() {
        MailSettings settings = settings("smtps://mail.example.org");

        assertThat(settings.login()).isNull();
        assertThat(settings.sender()).isEqualTo("jobtracker@mail.example.org");
        assertThat(new MailSettings(null, null).sender()).isEqualTo("jobtracker@localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mail.example.org",
                "smtp:mail.example.org",
                "mail.example.org",
                "smtp://ann@mail.example.org"
            })
    void refusesWhatIsNoMailServer(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(url));
    }

    @Test
    void mailsHaveOneReceiverAndOneSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("ann@example.org", "Hello\r\nBcc: all@example.org", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("ann@example.org\nBcc: all@example.org", "Hello", "", ""));
    }

    private static MailSettings settings(String url) {
        return new MailSettings(url, null);
    }
}
