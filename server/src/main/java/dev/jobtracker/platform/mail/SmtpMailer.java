package dev.jobtracker.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Properties;
import java.util.Set;

/**
 * Sends over SMTP, encrypted where the server can; a password goes over an unencrypted connection to this machine only.
 */
final class SmtpMailer implements Mailer {

    private static final String PATIENCE_MILLISECONDS = "10000";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI server;
    private final MailSettings settings;
    private final Session session;

    SmtpMailer(URI server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
        this.session = Session.getInstance(properties(server, settings.login() != null));
    }

    private static Properties properties(URI server, boolean signsIn) {
        String protocol = "mail." + server.getScheme() + ".";
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty(protocol + "timeout", PATIENCE_MILLISECONDS);
        properties.setProperty(protocol + "writetimeout", PATIENCE_MILLISECONDS);
        properties.setProperty(protocol + "auth", Boolean.toString(signsIn));
        properties.setProperty(protocol + "starttls.enable", "true");
        properties.setProperty(
                protocol + "starttls.required", Boolean.toString(signsIn && !THIS_MACHINE.contains(server.getHost())));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void send(String id, MimeMessage message) throws MessagingException {
        MailSettings.Login login = settings.login();
        try (Transport transport = session.getTransport(server.getScheme())) {
            transport.connect(
                    server.getHost(),
                    server.getPort(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** What it sent has left the house. */
    @Override
    public void forget(String receiver, String id) {}
}
