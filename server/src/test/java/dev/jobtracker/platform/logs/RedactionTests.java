package dev.jobtracker.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer s3cr3t-value",
                "authorization=[Basic s3cr3t-value]",
                "\"Authorization\":\"Bearer s3cr3t-value\"",
                "sent Bearer s3cr3t-value away",
                "GET https://api.example.org/jobs?q=a&api_key=s3cr3t-value&page=2",
                "https://api.example.org/?app_id=1&app_key=s3cr3t-value",
                "X-RapidAPI-Key: s3cr3t-value",
                "{\"email\": \"a@b.se\", \"password\": \"s3cr3t-value\"}",
                "{\"new_password\": \"s3cr3t-value and s3cr3t-value\"}",
                "password='s3cr3t-value'",
                "refresh_token=s3cr3t-value",
                "JOBTRACKER_SOURCES_LINKEDIN_API_KEY=s3cr3t-value",
                "clientSecret => s3cr3t-value",
                "the password is s3cr3t-value",
                "smtp://user:s3cr3t-value@mail.example.org:25",
                "redis://s3cr3t-value@localhost:6379",
                "/auth/linkedin/callback?code=s3cr3t-value&state=s3cr3t-value",
                "Cookie: session=s3cr3t-value; other=s3cr3t-value",
                "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzM2NyM3QtdmFsdWUifQ.s3cr3t-value_x",
                "SignIn[email=a@b.se, password=s3cr3t-value]"
            })
    void takesOutWhatOpensADoor(String text) {
        assertThat(Redaction.of(text)).doesNotContain("s3cr3t-value").contains("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/search?q=developer&page=2 200 12 ms",
                "posting https://example.org/jobs/1 was read",
                "keyboard monkey",
                "the author passed a basic test",
                "Authenticated 3 people"
            })
    void leavesTheRestAsItIs(String text) {
        assertThat(Redaction.of(text)).isEqualTo(text);
    }

    @Test
    void keepsWhatIsAroundASecret() {
        assertThat(Redaction.of("GET /jobs?api_key=abcdefgh&page=2 answered"))
                .isEqualTo("GET /jobs?api_key=***&page=2 answered");
    }

    @Test
    void isQuickOnLongTexts() {
        String text = "password ".repeat(20_000);

        assertThat(Redaction.of(text)).hasSize(text.length());
    }
}
