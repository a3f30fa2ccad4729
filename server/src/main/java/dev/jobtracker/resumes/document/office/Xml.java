package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without a document type: nothing is fetched and no entity expands. */
final class Xml {

    private Xml() {}

    /** Told of every element and text, in order. */
    interface Events {

        void start(String name, XMLStreamReader element);

        void end(String name);

        void text(String text);
    }

    static void read(byte[] part, Events events) throws RefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> events.start(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> events.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> events.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedException(Refusal.UNREADABLE);
                    default -> {}
                }
            }
        } catch (XMLStreamException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    /** An attribute's value by its local name, empty where it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        for (int index = 0; index < element.getAttributeCount(); index++) {
            if (element.getAttributeLocalName(index).equals(name)) {
                return element.getAttributeValue(index);
            }
        }
        return "";
    }
}
