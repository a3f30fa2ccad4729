package dev.jobtracker.resumes.reading;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Pictures;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.document.plain.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tesseract, where it is installed. */
final class Tesseract implements Pictures {

    /** The first weighs most, and Swedish has all letters of English. */
    private static final List<String> WANTED = List.of("swe", "eng", "deu");

    private final String languages;

    private Tesseract(String languages) {
        this.languages = languages;
    }

    static Pictures onThisMachine() {
        try {
            Process listing = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            listing.getOutputStream().close();
            String answer = text(listing.getInputStream());
            List<String> installed = answer.lines().map(String::strip).toList();
            String languages = WANTED.stream().filter(installed::contains).collect(Collectors.joining("+"));
            return languages.isEmpty() ? Pictures.UNREAD : new Tesseract(languages);
        } catch (IOException notInstalled) {
            return Pictures.UNREAD;
        }
    }

    @Override
    public boolean readable() {
        return true;
    }

    @Override
    public DocumentText read(List<byte[]> pictures) throws RefusedException {
        List<Line> lines = new ArrayList<>();
        for (byte[] picture : pictures) {
            lines.addAll(PlainText.read(recognise(picture)).lines());
        }
        return new DocumentText(lines, List.of(), true);
    }

    private String recognise(byte[] picture) throws RefusedException {
        try {
            ProcessBuilder program = new ProcessBuilder("tesseract", "stdin", "stdout", "-l", languages, "--dpi", "230")
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            program.environment().put("OMP_THREAD_LIMIT", "1");
            Process recognition = program.start();
            try (OutputStream in = recognition.getOutputStream()) {
                in.write(picture);
            }
            String text = text(recognition.getInputStream());
            if (recognition.waitFor() != 0) {
                throw new RefusedException(Refusal.UNREADABLE);
            }
            return Stream.of(text.split("\f", -1)).collect(Collectors.joining("\n"));
        } catch (IOException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.TOO_SLOW, stopped);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
