package dev.jobtracker.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTests {

    private static final String TEXT = "Företag,Ort\r\nÅngström,Umeå\r\n";

    @Test
    void findsOutHowATextIsEncoded() {
        assertThat(FileText.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(FileText.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(FileText.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(FileText.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
        assertThat(FileText.of(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> FileText.of(new byte[] {'P', 'K', 3, 4, 0, 0})).hasMessageContaining("no text");
    }
}
