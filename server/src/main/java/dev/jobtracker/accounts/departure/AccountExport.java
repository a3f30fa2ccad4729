package dev.jobtracker.accounts.departure;

import dev.jobtracker.accounts.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that is kept about a person as one ZIP, module by module. Safe to share between threads. */
@Component
public class AccountExport {

    private final ObjectProvider<PersonalData> personalData;

    AccountExport(ObjectProvider<PersonalData> personalData) {
        this.personalData = personalData;
    }

    /**
     * Writes the ZIP while it reads: no more than one file of the person's is in memory at a time. The stream stays
     * open.
     *
     * @throws IOException when the stream takes no more; what was written by then is no whole ZIP
     */
    public void write(UUID accountId, OutputStream out) throws IOException {
        List<PersonalData> modules = personalData.orderedStream().toList();
        ZipFolders zip = new ZipFolders(out);
        zip.write("README.txt", ExportReadme.of(modules));
        try {
            for (PersonalData module : modules) {
                module.export(accountId, name -> zip.file(module.folder() + "/" + name));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        zip.finish();
    }
}
