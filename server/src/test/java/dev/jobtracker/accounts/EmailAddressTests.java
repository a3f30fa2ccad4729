package dev.jobtracker.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void writesTheDomainInLowerCaseAndInAscii() {
        assertThat(EmailAddress.parse("  Ann.Example@EXAMPLE.com "))
                .hasValueSatisfying(email -> assertThat(email.value()).isEqualTo("Ann.Example@example.com"));
        assertThat(EmailAddress.parse("ann@Bücher.example"))
                .hasValueSatisfying(email -> assertThat(email.value()).isEqualTo("ann@xn--bcher-kva.example"));
    }

    @Test
    void oneAddressHasOneKeyHoweverItIsSpelt() {
        assertThat(new EmailAddress("ANN@example.com").key()).isEqualTo(new EmailAddress("ann@EXAMPLE.COM").key());
        assertThat(new EmailAddress("ann@ｅｘａｍｐｌｅ.com").key()).isEqualTo("ann@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.com",
                "ann@",
                "ann@example",
                "ann@@example.com",
                "a b@example.com",
                ".ann@example.com",
                "ann.@example.com",
                "a..nn@example.com",
                "ann@-example.com",
                "ann@example..com",
                "ann@example.com\r\nBcc: all@example.com",
                "ann\n@example.com",
                "ann@exam ple.com",
                "\"ann\"@example.com",
                "ann@[127.0.0.1]",
                "ann,bob@example.com",
                "ann<x>@example.com",
                "аnn@example.com",
                "ını@example.com",
                "ann\u0000@example.com"
            })
    void refusesWhatIsNoneOrOnlyLooksLikeOne(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.com")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.parse("ann@" + "a.".repeat(130) + "com")).isEmpty();
    }
}
